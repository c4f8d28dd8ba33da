// SPDX-License-Identifier: MIT
/// \file
/// Server roles, networks and services outside: what flows run between.
///
/// The five server types are a printed table of 3.1; the other roles are printed where their hardware or their ports
/// are. An endpoint is any of the three in one byte, a dense index for tables by endpoint.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// What a machine does. One machine may have several roles.
enum class role : std::uint8_t {
    core_server,
    application_server,
    intranet_server,
    web_server,
    database_server,
    compute_server,
    analysis_server,
    esense_server,
    load_balanced_server,
    client,
};

/// A network from which or to which the documents open ports.
enum class network : std::uint8_t { internet, intranet, dmz, admin_network };

/// A service outside the installation that its servers call.
enum class external : std::uint8_t { forsakringskassan, installation_packages, feedback, teamviewer };

inline constexpr std::size_t role_count = 10;     ///< roles are numbered from 0
inline constexpr std::size_t network_count = 4;   ///< networks are numbered from 0
inline constexpr std::size_t external_count = 4;  ///< external services are numbered from 0
/// Endpoints are numbered from 0: roles, then networks, then external services.
inline constexpr std::size_t endpoint_count = role_count + network_count + external_count;

/// One end of a flow: a role, a network or an external service.
class endpoint {
public:
    constexpr endpoint(role r) noexcept : index_{static_cast<std::uint8_t>(r)} {}  ///< a role
    constexpr endpoint(network n) noexcept
        : index_{static_cast<std::uint8_t>(role_count + static_cast<std::size_t>(n))} {}  ///< a network
    constexpr endpoint(external e) noexcept                                               ///< a service outside
        : index_{static_cast<std::uint8_t>(role_count + network_count + static_cast<std::size_t>(e))} {}

    [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }          ///< 0 to endpoint_count - 1
    [[nodiscard]] constexpr bool is_role() const noexcept { return index_ < role_count; }  ///< true for a role
    [[nodiscard]] constexpr bool is_network() const noexcept {
        return !is_role() && index_ < role_count + network_count;
    }  ///< true for a network
    [[nodiscard]] constexpr bool is_external() const noexcept {
        return index_ >= role_count + network_count;
    }  ///< true for a service outside
    /// The role. Precondition: is_role().
    [[nodiscard]] constexpr role as_role() const noexcept { return static_cast<role>(index_); }
    /// The network. Precondition: is_network().
    [[nodiscard]] constexpr network as_network() const noexcept { return static_cast<network>(index_ - role_count); }

    friend constexpr bool operator==(endpoint, endpoint) noexcept = default;

private:
    std::uint8_t index_;
};

namespace rulebook {

/// One endpoint: a role, a network or an external service.
struct endpoint_row {
    endpoint id;        ///< the endpoint
    text key;           ///< stable key in tools and files
    text printed;       ///< its name as printed
    text respelt;       ///< its name as techspec-2025 prints it, where that is spelt otherwise; else empty
    label name;         ///< its name
    label purpose;      ///< what it does, in a few words
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const endpoint_row& a, const endpoint_row& b) noexcept { return a.id == b.id; }
};

namespace endpoint_rows {
using enum role;
using enum network;
using enum external;
inline constexpr citation types_2024{techspec_2024, "3.1"}, types_2025{techspec_2025, "3.1"},
    flows_2024{techspec_2024, "4.3"}, flows_2025{techspec_2025, "4.3"};
// clang-format off
inline constexpr endpoint_row rows[] = {
    // endpoint, key, as printed, respelt 2025, name, purpose, printed in
    {core_server, "core-server", "Core Server", "", {"Core-server", "Core server"},
     {"TSS, agenten, idp, gemensamma tjänster, metatjänst, syslog",
      "TSS, agent, identity provider, shared services, metadata, syslog"},
     {types_2024, types_2025}},
    {application_server, "application-server", "Applikationsserver", "", {"Applikationsserver", "Application server"},
     {"Delsystemens brokrar och tjänster", "The subsystems' brokers and services"}, {types_2024, types_2025}},
    {intranet_server, "intranet-server", "Intranetserver", "Intranetsserver", {"Intranätserver", "Intranet server"},
     {"Webbmoduler för intranätet", "Web modules for the intranet"}, {types_2024, types_2025}},
    {web_server, "web-server", "Web Server", "", {"Webbserver", "Web server"},
     {"Webbmoduler på intranätet eller i DMZ", "Web modules on the intranet or in the DMZ"}, {types_2024, types_2025}},
    {database_server, "database-server", "Databasserver", "", {"Databasserver", "Database server"},
     {"Databashanterare", "Database engine"}, {types_2024, types_2025}},
    {compute_server, "compute-server", "Computeserver för Lifecare Planning", "", {"Computeserver", "Compute server"},
     {"Beräkningar för Lifecare Planning", "Calculations for Lifecare Planning"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {analysis_server, "analysis-server", "Analysserver", "", {"Analysserver", "Analysis server"},
     {"Databaser för Edlevo Analys", "Databases for Edlevo Analys"}, {{techspec_2024, "3.1.7"}}},
    {esense_server, "esense-server", "eSenseserver för LMO fjärrtillsyn", "", {"eSenseserver", "eSense server"},
     {"LMO fjärrtillsyn", "Remote supervision in LMO"}, {{techspec_2024, "3.1.6.2"}}},
    {load_balanced_server, "load-balanced-server", "Lastbalanserad server", "",
     {"Lastbalanserad server", "Load-balanced server"},
     {"En av flera servrar som delar en roll", "One of several servers that share a role"}, {flows_2024, flows_2025}},
    {client, "client", "Klientdator", "", {"Klientdator", "Client computer"},
     {"Procapitas klient (Navigatorn)", "The Procapita client (Navigator)"},
     in_2024_and_2025("3.1.1")},
    {internet, "internet", "Internet", "", {"Internet", "Internet"},
     {"Utanför kommunens nät", "Outside the municipality's networks"}, {flows_2024, flows_2025}},
    {intranet, "intranet", "Intranet", "", {"Intranät", "Intranet"}, {"Användarnas nät", "The users' network"},
     {flows_2024, flows_2025}},
    {dmz, "dmz", "DMZ-nätet", "", {"DMZ", "DMZ"},
     {"Nät mellan internet och det administrativa nätet",
      "Network between the internet and the administrative network"},
     in_2024_and_2025("13.1")},
    {admin_network, "admin-network", "administrativa nätet", "", {"Administrativt nät", "Administrative network"},
     {"Nät för applikations- och behörighetsservrar", "Network of the application and authorisation servers"},
     in_2024_and_2025("13.1")},
    {forsakringskassan, "forsakringskassan", "FK", "", {"Försäkringskassan", "Social Insurance Agency"},
     {"Inkomstuppgifter", "Income data"}, in_2024_and_2025("4.4")},
    {installation_packages, "installation-packages", "installationspaket/licensfil", "",
     {"Installationspaket och licensfil", "Installation packages and licence file"},
     {"Nedladdning med Lifecare Installer", "Download by Lifecare Installer"},
     in_2024_and_2025("4.5")},
    {feedback, "feedback", "Lifecare återkoppling", "", {"Lifecare återkoppling", "Lifecare feedback"},
     {"Svar på feedbackformulär i Azure", "Answers to the feedback form, in Azure"},
     in_2024_and_2025("4.7")},
    {teamviewer, "teamviewer", "TeamViewer", "", {"TeamViewer", "TeamViewer"}, {"Fjärrsupport", "Remote support"},
     in_2024_and_2025("7.1")},
};
// clang-format on
}  // namespace endpoint_rows

/// Roles, networks and external services, in the order of their index.
inline constexpr table endpoints{endpoint_rows::rows};

}  // namespace rulebook

/// True for a role, a network or a service that a document describes.
[[nodiscard]] constexpr bool is_described(endpoint e, document d) noexcept {
    return rulebook::endpoints[e.index()].source.in(d);
}

}  // namespace lifecare
