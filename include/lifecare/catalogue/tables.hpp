// SPDX-License-Identifier: MIT
/// \file
/// The list of all tables, by key, each with its rows as cells and their provenance.
#pragma once

#include <lifecare/catalogue/cells.hpp>

namespace lifecare {

/// One table of the rulebook, its rows reached by index. Preconditions: indices below rows().
struct catalogue_table {
    text key;                 ///< stable key
    label title;              ///< what its rows are
    std::size_t key_columns;  ///< so many first columns name a row to a person
    bool about_documents;     ///< the library's own table about the documents: no fact of an edition, no part of a
                              ///< difference
    std::size_t (*rows)() noexcept;                       ///< how many rows, of all documents
    const provenance& (*source)(std::size_t) noexcept;    ///< which documents print a row, and where
    bool (*same_key)(std::size_t, std::size_t) noexcept;  ///< true for two rows of one key, which are neighbours
    void (*cells)(std::size_t, cell_sink&);               ///< a row cell by cell
};

namespace detail {

/// The functions of one table, behind a type that all tables share.
template <const auto& Table>
struct functions_of {
    static constexpr std::size_t rows() noexcept { return Table.size(); }
    static constexpr const provenance& source(std::size_t i) noexcept { return Table[i].source; }
    static constexpr bool alike(std::size_t a, std::size_t b) noexcept { return same_key(Table[a], Table[b]); }
    static constexpr void cells(std::size_t i, cell_sink& out) { rulebook::as_cells::cells_of(Table[i], out); }
};
template <const auto& Table>
constexpr catalogue_table listed(text key, label title, std::size_t key_columns,
                                 bool about_documents = false) noexcept {
    using of = functions_of<Table>;
    return {key, title, key_columns, about_documents, of::rows, of::source, of::alike, of::cells};
}

}  // namespace detail

/// Calls `sink(text column, const cell&)` for each cell of a row; the cell of the column "section" is where `d` prints
/// it, empty where `d` does not. Precondition: `row` below table.rows(). False when the sink stops.
template <class Sink>
constexpr bool for_each_cell(const catalogue_table& table, std::size_t row, document d, Sink&& sink) {
    struct adaptor final : cell_sink {
        std::remove_reference_t<Sink>& out;
        const citation* place;
        bool more = true;
        constexpr adaptor(std::remove_reference_t<Sink>& called, const citation* found) : out{called}, place{found} {}
        constexpr void give(text column, const cell& value) {
            if (!more) return;
            if constexpr (std::is_void_v<decltype(out(column, value))>) out(column, value);
            else more = static_cast<bool>(out(column, value));
        }
        constexpr void operator()(text column, const cell& value) override { give(column, value); }
        constexpr void section() override { give("section", place ? cell{place->place()} : cell{""}); }
    } called{sink, table.source(row).find(d)};
    table.cells(row, called);
    return called.more;
}

/// Every table, in the order in which a reader meets them.
inline constexpr catalogue_table catalogue[] = {
    // clang-format off
    detail::listed<rulebook::documents>("documents", {"Dokumenten", "The documents"}, 1, true),
    detail::listed<rulebook::governances>("governances", {"Vilket dokument som gäller, från vilken dag", "Which document governs, from which day"}, 3, true),
    detail::listed<rulebook::subsystems>("subsystems", {"Delsystem", "Subsystems"}, 1),
    detail::listed<rulebook::endpoints>("endpoints", {"Serverroller, nät och yttre tjänster", "Server roles, networks and services outside"}, 1),
    detail::listed<rulebook::hardware>("hardware", {"Rekommenderad hårdvara", "Recommended hardware"}, 1),
    detail::listed<rulebook::growth_rules>("growth-rules", {"Utrymme och minne som växer med databaserna", "Space and memory that grow with the databases"}, 1),
    detail::listed<rulebook::reference_configurations>("reference-configurations", {"Referenskonfigurationer", "Reference configurations"}, 1),
    detail::listed<rulebook::storage_rates>("storage", {"Utrymmesbehov", "Storage rates"}, 2),
    detail::listed<rulebook::unmeasured_storages>("unmeasured-storage", {"Utrymme utan angiven siffra", "Storage without a printed figure"}, 1),
    detail::listed<rulebook::flows>("flows", {"Portar mellan servrar, nät och tjänster", "Ports between servers, networks and services"}, 3),
    detail::listed<rulebook::drawn_flows>("drawn-flows", {"Öppningar som bara är ritade", "Openings that are only drawn"}, 1),
    detail::listed<rulebook::firewall_programs>("firewall-programs", {"Program genom Windows Firewall", "Programs through Windows Firewall"}, 2),
    detail::listed<rulebook::client_ports>("client-ports", {"Klientens portar", "The client's ports"}, 3),
    detail::listed<rulebook::client_ranges>("client-ranges", {"Portspann från klienter", "Port ranges from clients"}, 3),
    detail::listed<rulebook::ip_variables>("ip-variables", {"Miljövariabler för IPv4 och IPv6", "Environment variables for IPv4 and IPv6"}, 1),
    detail::listed<rulebook::ip_combinations>("ip-combinations", {"Vad kombinationerna av dem gör", "What their combinations do"}, 3),
    detail::listed<rulebook::ip_rules>("ip-rules", {"Regler för IPv6 och DirectAccess", "Rules on IPv6 and DirectAccess"}, 1),
    detail::listed<rulebook::databases>("databases", {"Installerade databaser", "Installed databases"}, 1),
    detail::listed<rulebook::database_conditions>("database-conditions", {"Vad databaser beror på", "What databases depend on"}, 1),
    detail::listed<rulebook::legacy_databases>("legacy-databases", {"Äldre databasnamn", "Older database names"}, 1),
    detail::listed<rulebook::naming_standards>("naming-standards", {"Namnstandarder", "Naming standards"}, 1),
    detail::listed<rulebook::platforms>("platforms", {"Teknisk plattform", "Technical platform"}, 3),
    detail::listed<rulebook::mobile_platforms>("mobile-platforms", {"Webbapplikationer i mobiltelefon", "Web applications on telephones"}, 2),
    detail::listed<rulebook::components>("components", {"Komponenter från tredje part", "Third-party components"}, 2),
    detail::listed<rulebook::modules>("modules", {"Moduler och produkter", "Modules and products"}, 2),
    detail::listed<rulebook::access_methods>("access-methods", {"Inloggning och identitetsleverantörer", "Log-in and identity providers"}, 2),
    detail::listed<rulebook::sign_on_steps>("sign-on-steps", {"Stegen i Single Sign-On", "The steps of single sign-on"}, 2),
    detail::listed<rulebook::limits>("limits", {"Gränser", "Limits"}, 1),
    detail::listed<rulebook::security_requirements>("security", {"Säkerhetskrav", "Security requirements"}, 1),
    detail::listed<rulebook::operations_requirements>("operations", {"Drift och underhåll", "Operation and maintenance"}, 1),
    detail::listed<rulebook::startup_order>("startup-order", {"Uppstartsordning", "Start-up order"}, 2),
    detail::listed<rulebook::monitoring>("monitoring", {"Övervakning och larm", "Monitoring and alarms"}, 1),
    detail::listed<rulebook::thin_clients>("thin-clients", {"Tunna klienter", "Thin clients"}, 2),
    detail::listed<rulebook::dialogue_points>("dialogue-points", {"Att diskutera före installation", "To be discussed before installation"}, 1),
    detail::listed<rulebook::asp_configurations>("asp-configurations", {"Konfigurationer för ASP-webbar", "Configurations of ASP webs"}, 1),
    detail::listed<rulebook::learning_platform_steps>("learning-platform-steps", {"Lärplattformens anrop till Procapita, steg för steg", "A call of Lärplattformen to Procapita, step by step"}, 2),
    detail::listed<rulebook::cloud_services>("cloud-services", {"Molntjänster", "Cloud services"}, 2),
    detail::listed<rulebook::environments>("environments", {"Molnets miljöer", "The cloud's environments"}, 1),
    detail::listed<rulebook::environment_differences>("environment-differences", {"Skillnad mellan PROD och UTB", "How PROD and UTB differ"}, 2),
    detail::listed<rulebook::service_windows>("service-windows", {"Molnets servicefönster", "The cloud's service windows"}, 3),
    detail::listed<rulebook::service_window_rules>("service-window-rules", {"Regler för servicefönster", "Rules on service windows"}, 1),
    detail::listed<rulebook::cloud_platforms>("cloud-platforms", {"Molnklientens programvara", "A cloud client's software"}, 3),
    detail::listed<rulebook::cloud_client_limits>("cloud-client-limits", {"Molnklientens anslutning och skärm", "A cloud client's connection and screen"}, 1),
    detail::listed<rulebook::cloud_client_requirements>("cloud-client", {"Övriga krav på molnklienten", "Other requirements of a cloud client"}, 1),
    detail::listed<rulebook::cloud_login_methods>("cloud-login-methods", {"Inloggningsmetoder i LIAM", "Log-in methods of LIAM"}, 1),
    detail::listed<rulebook::key_usages>("key-usages", {"Certifikatets nyckelanvändning", "Key usage of certificates"}, 1),
    detail::listed<rulebook::cloud_requirements>("cloud", {"Molnets krav och åtaganden", "The cloud's demands and promises"}, 1),
    detail::listed<rulebook::school_systems>("systems", {"Stockholms skolsystem och vilka de utbyter data med", "Stockholm's school systems and with whom they exchange data"}, 2),
    detail::listed<rulebook::interfaces>("interfaces", {"Gränssnitt in och ut", "Interfaces in and out"}, 3),
    detail::listed<rulebook::integrations>("integrations", {"Stockholms integrationer", "Stockholm's integrations"}, 3),
    detail::listed<rulebook::integration_figures>("integration-figures", {"Översiktsbildernas rader", "Lines of the overview figures"}, 3),
    detail::listed<rulebook::integration_references>("integration-references", {"Hänvisningar mellan integrationer", "References between integrations"}, 3),
    detail::listed<rulebook::city_services>("city-services", {"Stockholms tjänster och plattformar", "Stockholm's services and platforms"}, 2),
    detail::listed<rulebook::city_login_methods>("city-login-methods", {"Stockholms inloggningsmetoder", "Stockholm's log-in methods"}, 2),
    detail::listed<rulebook::city_facts>("city-facts", {"Uppgifter om Stockholms system", "Facts about Stockholm's systems"}, 2),
    detail::listed<rulebook::platform_components>("platform-components", {"E-tjänstefigurens delar", "Parts of the e-service figure"}, 3),
    detail::listed<rulebook::vellinge_products>("vellinge-products", {"Vellinges system", "Vellinge's systems"}, 1),
    detail::listed<rulebook::vellinge_modules>("vellinge-modules", {"Vellinges moduler", "Vellinge's modules"}, 2),
    detail::listed<rulebook::access_paths>("access-paths", {"Vägar till systemen", "Ways to the systems"}, 2),
    detail::listed<rulebook::vellinge_rules>("vellinge-rules", {"Vellinges regler för uppdateringar", "Vellinge's rules on updates"}, 1),
    detail::listed<rulebook::service_window_steps>("routine", {"Vellinges rutin för servicefönster", "Vellinge's routine for service windows"}, 1),
    detail::listed<rulebook::sample_windows>("sample-windows", {"Exempel på servicefönster", "Example of a service window"}, 2),
    detail::listed<rulebook::references>("references", {"Hänvisade dokument och adresser", "Referenced documents and addresses"}, 1),
    detail::listed<rulebook::change_history>("change-history", {"Ändringshistorik", "Change history"}, 2),
    detail::listed<rulebook::checks>("checks", {"Kontroller av en installation", "Checks of an installation"}, 1, true),
    detail::listed<rulebook::check_questions>("questions", {"Frågor som bara den som vet kan svara på", "Questions that only a person can answer"}, 1, true),
    detail::listed<rulebook::question_conditions>("question-conditions", {"När frågorna gäller", "When the questions apply"}, 1, true),
    detail::listed<rulebook::implications>("implications", {"Vad som följer av vad", "What follows from what"}, 2, true),
    detail::listed<rulebook::contradictions>("contradictions", {"Motsägelser och oklarheter", "Contradictions and ambiguities"}, 1, true),
    detail::listed<rulebook::left_out>("left-out", {"Utelämnat, med skäl", "Left out, with the reason"}, 1, true),
    // clang-format on
};

}  // namespace lifecare
