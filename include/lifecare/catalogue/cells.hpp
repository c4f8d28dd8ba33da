// SPDX-License-Identifier: MIT
/// \file
/// Every row of every table as named cells: one function a row type.
#pragma once

#include <lifecare/editions.hpp>
#include <lifecare/keys.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/contradictions.hpp>
#include <lifecare/rulebook/about/implications.hpp>
#include <lifecare/rulebook/about/left_out.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/access.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/components.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/firewall_programs.hpp>
#include <lifecare/rulebook/flows.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/integrations.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <lifecare/rulebook/modules.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/platforms.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <lifecare/rulebook/references.hpp>
#include <lifecare/rulebook/security.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/stockholm.hpp>
#include <lifecare/rulebook/storage_rates.hpp>
#include <lifecare/rulebook/vellinge.hpp>

namespace lifecare {

/// The value of one cell: words, words in two languages, a key with its name for people, a number or a day.
class cell {
public:
    /// What the cell holds.
    enum class kind : std::uint8_t { words, both_languages, keyed, number, day };

    constexpr cell(text words) noexcept : words_{words, words}, kind_{kind::words} {}   ///< words as printed
    constexpr cell(const char* words) noexcept : cell{text{words}} {}                   ///< words as printed
    constexpr cell(label both) noexcept : words_{both}, kind_{kind::both_languages} {}  ///< words in two languages
    constexpr cell(text key, label name) noexcept
        : words_{key, key}, name_{name}, kind_{kind::keyed} {}  ///< a stable key and its name
    constexpr explicit cell(std::int64_t number) noexcept : number_{number}, kind_{kind::number} {}  ///< a whole number

    constexpr explicit cell(date day) noexcept
        : day_{day}, kind_{day.valid() ? kind::day : kind::words} {}  ///< a day; empty for none

    [[nodiscard]] constexpr kind is() const noexcept { return kind_; }  ///< what it holds
    [[nodiscard]] constexpr text in(language l) const noexcept {
        return words_.in(l);
    }  ///< the words or the key; empty for a number
    /// The words for a person: the name of a key, else the same as `in`.
    [[nodiscard]] constexpr text shown_in(language l) const noexcept {
        return kind_ == kind::keyed ? name_.in(l) : in(l);
    }
    [[nodiscard]] constexpr std::int64_t number() const noexcept { return number_; }  ///< the number; 0 for words
    [[nodiscard]] constexpr date day() const noexcept { return day_; }  ///< the day; no day for anything else

    friend constexpr bool operator==(const cell&, const cell&) noexcept = default;

private:
    label words_{}, name_{};
    std::int64_t number_ = 0;
    date day_{};
    kind kind_;
};

/// Receives a row cell by cell.
struct cell_sink {
    /// One cell and the stable key of its column.
    virtual constexpr void operator()(text column, const cell& value) = 0;
    /// The place of the section column among the others: the row's citation goes here.
    virtual constexpr void section() = 0;

protected:
    constexpr ~cell_sink() = default;
};

/// The cells of each row type; in the namespace of the rows, which are named here again and again.
namespace rulebook::as_cells {

/// A number as it is.
constexpr cell number(std::uint64_t n) noexcept { return cell{static_cast<std::int64_t>(n)}; }
/// A number of which 0 means that none is printed.
constexpr cell number_if(std::uint64_t n) noexcept { return n == 0 ? cell{""} : number(n); }
/// "yes", or nothing.
constexpr cell yes_if(bool b) noexcept { return b ? "yes" : ""; }
/// The key of whose a thing is.
constexpr text key_of(belongs_to b) noexcept {
    constexpr text keys[] = {"welfare", "education", "both"};
    return keys[static_cast<std::size_t>(b)];
}
/// A value of a scale by its key, with its name for people.
template <class Scale>
constexpr cell keyed(Scale value) noexcept {
    return {to_text(value), name_of(value)};
}
/// The subsystems of a set by their keys, for the sets that the documents print.
constexpr text key_of(enum_set<subsystem> set) noexcept {
    using enum subsystem;
    constexpr struct {
        enum_set<subsystem> set;
        text keys;
    } printed[] = {{{}, ""},
                   {edu, "EDU"},
                   {voo, "VoO"},
                   {ifo, "IFO"},
                   {kir, "KIR"},
                   {ftb, "FtB"},
                   {{voo, ifo}, "VoO IFO"},
                   {{kir, edu}, "KIR EDU"},
                   {{voo, edu}, "VoO EDU"}};
    for (const auto& p : printed)
        if (p.set == set) return p.keys;
    return "?";
}
/// The machines of a flow by their keys, for the sets that its rows have.
constexpr text key_of(enum_set<role> set) noexcept {
    if (set.empty()) return "";
    if (set.contains(role::client)) return "any";
    if (set.contains(role::web_server)) return "web-server intranet-server";
    return to_text(endpoint{*set.begin()});
}
/// Whole gigabytes, as the hardware tables print them.
constexpr cell gigabytes(data_size s) noexcept { return number(s.bytes() / size_of(size_unit::GB).bytes()); }

/// Calls `out` with the cells of a row in the order of its columns. Each row type has its own: a specialisation,
/// because one of some seventy overloads is dear to find.
template <class Row>
constexpr void cells_of(const Row& r, cell_sink& out) = delete;

/// The cells of a row of documents.
template <>
constexpr void cells_of(const document_row& r, cell_sink& out) {
    out("key", r.key);
    out("title", r.title);
    out("version", r.version);
    out("issued", r.issued);
    out("publisher", r.publisher);
    out.section();
    out("registration", r.registration);
}
/// The cells of a row of governances.
template <>
constexpr void cells_of(const governance& r, cell_sink& out) {
    out("hosting", to_text(r.hosting));
    out("family", to_text(r.family));
    out("governs", to_text(r.governs));
    out("from", cell{r.first_day});
    out.section();
}
/// The cells of a row of subsystems.
template <>
constexpr void cells_of(const subsystem_row& r, cell_sink& out) {
    out("key", r.key);
    out("module_code", r.module_code);
    out("aliases", r.aliases);
    out("name", r.name);
    out("belongs_to", key_of(r.belongs_to));
    out.section();
}
/// The cells of a row of endpoints.
template <>
constexpr void cells_of(const endpoint_row& r, cell_sink& out) {
    out("key", r.key);
    out("printed", r.printed);
    out("respelt", r.respelt);
    out("name", r.name);
    out("purpose", r.purpose);
    out.section();
    const text not_role = r.id.is_network() ? "network" : "external";
    out("kind", r.id.is_role() ? "role" : not_role);
}
/// The cells of a row of hardware.
template <>
constexpr void cells_of(const hardware_row& r, cell_sink& out) {
    constexpr text kinds[] = {"guide-value", "minimum", "recommendation"};
    out("role", to_text(endpoint{r.role}));
    out("processor", r.processor);
    out("memory_gb", gigabytes(r.memory));
    out("disk_gb", gigabytes(r.disk));
    out.section();
    out("kind", kinds[static_cast<std::size_t>(r.kind)]);
    out("scope", r.scope);
    out("sockets", number_if(r.sockets));
    out("cores", number_if(r.cores));
    out("note", r.note);
}
/// The cells of a row of growth_rules.
template <>
constexpr void cells_of(const growth_rule& r, cell_sink& out) {
    out("key", r.key);
    out("times", number(r.times));
    out("rule", r.rule);
    out.section();
}
/// The cells of a row of reference_configurations.
template <>
constexpr void cells_of(const reference_configuration& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.printed);
    out("layout", r.layout);
    out("users_below", number_if(r.users_below));
    out("users_above", number_if(r.users_above));
    out("inhabitants_below", number_if(r.inhabitants_below));
    out("inhabitants_above", number_if(r.inhabitants_above));
    out("mobile", r.mobile ? "yes" : "no");
    out("mobile_products", r.mobile_products);
    out("availability", r.availability);
    out("recovery_hours", number(r.recovery_hours));
    out("recovery", r.recovery);
    out.section();
}
/// The cells of a row of storage_rates.
template <>
constexpr void cells_of(const storage_rate& r, cell_sink& out) {
    out("item", r.item);
    out("volume", r.volume);
    out("bytes_min", number(r.amount.least.bytes()));
    out("bytes", number(r.amount.most.bytes()));
    out("per", number(r.per));
    out("unit", r.unit);
    out.section();
    out("name", r.name);
    out("where", to_text(r.place));
    out("printed", r.printed);
    out("in_kj1", yes_if(r.in_kj1));
    out("belongs_to", key_of(r.belongs_to));
}
/// The cells of a row of unmeasured_storages.
template <>
constexpr void cells_of(const unmeasured_storage& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.name);
    out.section();
    out("belongs_to", key_of(r.belongs_to));
}
/// The cells of a row of flows.
template <>
constexpr void cells_of(const flow& r, cell_sink& out) {
    constexpr text needs[] = {"required", "conditional", "optional"},
                   settings[] = {"", "sql", "forward_proxy", "event_service", "instead_of_sql"};
    out("from", to_text(r.from));
    out("to", to_text(r.to));
    out("port", number(r.port));
    out("transport", r.transport);
    out("name", r.name);
    out.section();
    out("requirement", needs[static_cast<std::size_t>(r.need)]);
    out("product", r.product);
    out("condition", r.condition);
    out("condition_key", stated_condition_of(r));
    out("setting", settings[static_cast<std::size_t>(r.setting)]);
    out("basis", to_text(r.basis));
    out("why", r.reason);
    out("callers", key_of(r.ends.callers));
    out("answers", key_of(r.ends.answers));
    out("only_for", key_of(r.ends.only_for));
    const other_source* also = find_other_source(r);
    out("also_from", also ? to_text(endpoint{*also->networks.begin()}) : text{});
}
/// The cells of a row of drawn_flows.
template <>
constexpr void cells_of(const drawn_flow& r, cell_sink& out) {
    out("key", r.key);
    out("role", to_text(endpoint{r.end}));
    out("service", r.service);
    out.section();
    out("also_in_text", yes_if(r.also_in_text));
    out("education_only", yes_if(r.education_only));
    out("says", r.says);
    out("basis", to_text(r.basis));
    out("why", r.reason);
}
/// The cells of a row of firewall_programs.
template <>
constexpr void cells_of(const firewall_program& r, cell_sink& out) {
    out("key", r.key);
    out("program", r.program);
    out("group", r.group);
    out("one_end", to_text(endpoint{r.one_end}));
    out("other_end", to_text(endpoint{r.other_end}));
    out("subsystem", to_text(r.used_by));
    out.section();
    out("alias", r.alias);
    out("note", r.note);
}
/// The cells of a row of client_ports.
template <>
constexpr void cells_of(const client_port& r, cell_sink& out) {
    constexpr text kinds[] = {"tss", "broker", "webservice", "tns", "tev", "tes"};
    const bool core = r.served_by.contains(role::core_server),
               application = r.served_by.contains(role::application_server);
    out("port", number(r.port));
    out("kind", kinds[static_cast<std::size_t>(r.kind)]);
    out("name", r.name);
    out("purpose", r.purpose);
    out.section();
    const text one = core ? "core-server" : "application-server";
    out("served_by", core && application ? "core-server application-server" : one);
    out("subsystem", key_of(r.of));
    out("setting", r.setting == port_setting::event_service ? "event_service" : "");
    out("fixed_from", r.fixed_from);
    out("footnote", r.footnote);
    out("basis", to_text(r.basis));
    out("why", r.reason);
}
/// The cells of a row of client_ranges.
template <>
constexpr void cells_of(const client_range& r, cell_sink& out) {
    out("verdict", r.verdict == range_verdict::open ? "open" : "not-recommended");
    out("first", number(r.first));
    out("last", number(r.last));
    out.section();
    out("why", r.reason);
}
/// The cells of a row of databases.
template <>
constexpr void cells_of(const database& r, cell_sink& out) {
    constexpr text scopes[] = {"system", "domain", "customer"};
    out("name", r.name);
    out("subsystem", r.subsystem);
    out("purpose", r.purpose);
    out.section();
    out("scope", scopes[static_cast<std::size_t>(r.scope)]);
    out("after_activation", yes_if(r.after_activation));
    out("is_register", yes_if(r.is_register));
    out("all_installations", yes_if(r.all_installations));
    out("basis", to_text(r.basis));
    out("why", r.reason);
    out("used_by", key_of(r.used_by));
}
/// The cells of a row of database_conditions.
template <>
constexpr void cells_of(const database_condition& r, cell_sink& out) {
    out("name", r.name);
    out("condition", r.condition);
    out("product", r.product ? to_text(*r.product) : text{});
    out("condition_key", r.stated_as);
    out.section();
    out("basis", to_text(r.basis));
}
/// The cells of a row of legacy_databases.
template <>
constexpr void cells_of(const legacy_database& r, cell_sink& out) {
    out("name", r.name);
    out("successor", r.successor);
    out.section();
    out("printed", r.printed);
    out("basis", to_text(r.basis));
    out("why", r.reason);
}
/// The cells of a row of naming_standards.
template <>
constexpr void cells_of(const naming_standard& r, cell_sink& out) {
    out("pattern", r.pattern);
    out("meaning", r.meaning);
    out.section();
    out("current", yes_if(r.current));
}
/// The cells of a row of integrations: chapter 3 says that there may be others.
template <>
constexpr void cells_of(const integration& r, cell_sink& out) {
    out.section();
    out("teis_id", r.teis_id);
    out("from", r.sender);
    out("to", r.receiver);
    out("frequency", r.frequency);
    out("method", r.send_method);
    out("source_file", r.source_file);
    out("receiver_file", r.receiver_file);
    out("source_format", r.source_format);
    out("receiver_format", r.receiver_format);
    out("code", r.code);
    out("heading", r.heading);
    out("direction", r.direction);
    out("s_cust", r.source_cust);
    out("r_cust", r.receiver_cust);
    out("sender_receipt", yes_if(r.sender_receipt));
    out("receiver_receipt", yes_if(r.receiver_receipt));
    out("source_column", r.source_column);
    out("receiver_column", r.receiver_column);
    out("remark", r.remark);
    out("description", r.description);
    out("basis", to_text(r.basis));
    out("why", r.reason);
    out("open_list", "yes");
}
/// The cells of a row of integration_figures.
template <>
constexpr void cells_of(const integration_figure_line& r, cell_sink& out) {
    out("teis_id", r.teis_id);
    out("code", r.code);
    out("system", r.system);
    out("content", r.content);
    out("qualifier", r.qualifier);
    out("format", r.format);
    out("figure", r.figure);
    out.section();
    out("basis", to_text(r.basis));
}
/// The cells of a row of integration_references.
template <>
constexpr void cells_of(const integration_reference& r, cell_sink& out) {
    out("teis_id", r.teis_id);
    out("code", r.code);
    out("name", r.name);
    out("see", r.see);
    out.section();
}
/// The cells of a row of school_systems.
template <>
constexpr void cells_of(const school_system& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.name);
    out("aliases", r.aliases);
    out("purpose", r.purpose);
    out("school_forms", r.school_forms);
    out("user_groups", r.user_groups);
    out("product", r.product);
    out("vendor", r.vendor);
    out("run_by", r.run_by);
    out("platform", r.platform);
    out.section();
}
/// The cells of a row of interfaces.
template <>
constexpr void cells_of(const system_interface& r, cell_sink& out) {
    out("system", r.system);
    out("direction", r.side == interface_side::in ? "in" : "out");
    out("partner", r.partner);
    out("content", r.content);
    out.section();
    out("open_list", yes_if(r.open));
}
/// The cells of a row of city_facts.
template <>
constexpr void cells_of(const city_fact& r, cell_sink& out) {
    out("key", r.key);
    out("about", r.about);
    out("fact", r.fact);
    out.section();
}
/// The cells of a row of city_services.
template <>
constexpr void cells_of(const city_service& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.name);
    out("area", r.area);
    out("purpose", r.purpose);
    out("product", r.product);
    out("run_by", r.run_by);
    out("from_year", number_if(r.first_year));
    out("until_year", number_if(r.last_year));
    out("least", number_if(r.least));
    out("most", number_if(r.most));
    out("unit", r.unit);
    out.section();
    out("introduced", r.introduced);
}
/// The cells of a row of city_login_methods. Both places name examples ("såsom", "t.ex.") next to the main method.
template <>
constexpr void cells_of(const city_login_method& r, cell_sink& out) {
    out("service", r.service);
    out("name", r.name);
    out("main", yes_if(r.main));
    out.section();
    out("open_list", yes_if(!r.main));
}
/// The cells of a row of platform_components.
template <>
constexpr void cells_of(const platform_component& r, cell_sink& out) {
    constexpr text areas[] = {"e-services", "portal", "soa", "legend"};
    out("area", areas[static_cast<std::size_t>(r.area)]);
    out("box", r.box);
    out("name", r.name);
    out("caption", r.caption);
    out.section();
    out("basis", to_text(r.basis));
}
/// The cells of a row of platforms.
template <>
constexpr void cells_of(const platform& r, cell_sink& out) {
    constexpr text rolling[] = {"", "latest", "latest-full", "current-for-os"};
    out("category", r.category_name);
    out("product", r.product);
    out("version", r.version);
    out("supplier", r.supplier);
    out("supported_from", r.supported_from);
    out("supported_until", r.supported_until);
    out("condition", r.condition.words);
    out.section();
    out("required_from", r.required_from);
    out("least_subversion", number_if(r.least_subversion));
    out("rolling", rolling[static_cast<std::size_t>(r.rolling)]);
    out("comment", r.comment);
}
/// The cells of a row of mobile_platforms.
template <>
constexpr void cells_of(const mobile_platform& r, cell_sink& out) {
    out("module", r.module);
    out("system", r.system);
    out("browsers", r.browsers);
    out("latest_versions", number(r.latest_versions));
    out("made_from", number(static_cast<std::uint64_t>(r.made_from)));
    out("connection", r.connection);
    out.section();
}
/// The cells of a row of components.
template <>
constexpr void cells_of(const component& r, cell_sink& out) {
    out("product", r.product);
    out("supplier", r.supplier);
    out("note", r.note);
    out.section();
    out("included_from", r.included_from);
}
/// The cells of a row of ip_variables.
template <>
constexpr void cells_of(const ip_variable& r, cell_sink& out) {
    out("name", r.name);
    out("value", r.value);
    out("effect", r.effect);
    out.section();
}
/// The cells of a row of ip_combinations.
template <>
constexpr void cells_of(const ip_combination& r, cell_sink& out) {
    out("ipv6_enable", r.ipv6_enable ? "Y" : "");
    out("ipv4_disable", r.ipv4_disable ? "Y" : "");
    out("effect", r.effect);
    out("ipv4", r.ipv4 ? "yes" : "no");
    out("ipv6", r.ipv6 ? "yes" : "no");
    out("direct_access", r.direct_access ? "yes" : "no");
    out.section();
    out("basis", to_text(r.basis));
    out("why", r.reason);
}
/// The cells of a row of ip_rules.
template <>
constexpr void cells_of(const ip_rule& r, cell_sink& out) {
    out("key", r.key);
    out("after", r.after);
    out("rule", r.rule);
    out.section();
    out("modality", keyed(r.force));
}
/// The cells of a row of environments.
template <>
constexpr void cells_of(const environment_row& r, cell_sink& out) {
    out("key", r.key);
    out("printed", r.printed);
    out("letters", r.letters);
    out("purpose", r.purpose);
    out.section();
}
/// The cells of a row of service_windows.
template <>
constexpr void cells_of(const service_window& r, cell_sink& out) {
    out("product", r.product);
    out("environment", r.environment == environment::production ? "production" : "training");
    out("days_before", number(r.days_before));
    out("first_time", r.first_time);
    out("last_time", r.last_time);
    out.section();
    out("start_minute", number(r.start_minute));
    out("end_minute", number(r.end_minute));
    out("column", r.column);
}
/// The cells of a row of any table of rules.
template <>
constexpr void cells_of(const requirement& r, cell_sink& out) {
    out("key", r.key);
    out("topic", r.topic);
    out("modality", keyed(r.force));
    out("rule", r.rule);
    out("compare", keyed(r.compare));
    out("value", r.compare == comparison::none || !r.version.empty() ? cell{""} : cell{r.value});
    out("unit", r.unit);
    out.section();
    out("since", cell{r.first_day});
    out("version", r.version);
}
/// The cells of a row of cloud_services.
template <>
constexpr void cells_of(const cloud_service& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.name);
    out("letters", r.letters);
    out("purpose", r.purpose);
    out("scope", r.scope);
    out("optional", yes_if(r.optional));
    out.section();
}
/// The cells of a row of cloud_login_methods: 3.2 names some ("bland annat").
template <>
constexpr void cells_of(const cloud_login_method& r, cell_sink& out) {
    out("name", r.name);
    out.section();
    out("open_list", "yes");
}
/// The cells of a row of environment_differences.
template <>
constexpr void cells_of(const environment_difference& r, cell_sink& out) {
    out("key", r.key);
    out("aspect", r.aspect);
    out("production", r.production);
    out("training", r.training);
    out.section();
}
/// The cells of a row of key_usages.
template <>
constexpr void cells_of(const key_usage& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.name);
    out("oid", r.oid);
    out.section();
}
/// The cells of a row of cloud_platforms.
template <>
constexpr void cells_of(const cloud_platform& r, cell_sink& out) {
    constexpr text accepted[] = {"numbered", "latest-or-second-latest", "latest-of-track", "any"};
    out("aspect", r.aspect);
    out("product", r.product);
    out("version", r.version);
    out("accepted", accepted[static_cast<std::size_t>(r.accepted)]);
    out("condition", r.condition);
    out("condition_key", r.condition_key);
    out.section();
}
/// The cells of a row of cloud_client_limits.
template <>
constexpr void cells_of(const cloud_client_limit& r, cell_sink& out) {
    out("key", r.key);
    out("aspect", r.aspect);
    out("name", r.name);
    out("side", r.side == limit_side::at_least ? "at-least" : "below");
    out("value", number(r.value));
    out("unit", r.unit);
    out("printed", r.printed);
    out.section();
}
/// The cells of a row of vellinge_products.
template <>
constexpr void cells_of(const vellinge_product& r, cell_sink& out) {
    out("name", r.name);
    out("purpose", r.purpose);
    out("legal_basis", r.legal_basis);
    out.section();
}
/// The cells of a row of vellinge_modules.
template <>
constexpr void cells_of(const vellinge_module& r, cell_sink& out) {
    out("name", r.name);
    out("legal_basis", r.legal_basis);
    out("couplings", r.couplings);
    out.section();
}
/// The cells of a row of access_paths.
template <>
constexpr void cells_of(const access_path& r, cell_sink& out) {
    out("system", r.system);
    out("from", r.origin == reached_from::network ? "network" : "outside");
    out("means", r.means);
    out("login", r.login);
    out.section();
}
/// The cells of a row of service_window_steps.
template <>
constexpr void cells_of(const service_window_step& r, cell_sink& out) {
    constexpr text phases[] = {"planning", "test-group", "information", "the-day"};
    out("key", r.key);
    out("phase", phases[static_cast<std::size_t>(r.phase)]);
    out("actor", r.actor);
    out("action", r.action);
    out("recipient", r.recipient);
    out("modality", keyed(r.force));
    out("deadline", r.deadline);
    out("days_before", number_if(r.days_before));
    out("time", r.time);
    out.section();
}
/// The cells of a row of sample_windows.
template <>
constexpr void cells_of(const sample_window& r, cell_sink& out) {
    out("systems", r.systems);
    out("day", r.day);
    out("first_time", r.first_time);
    out("last_time", r.last_time);
    out("rule", r.rule);
    out.section();
}
/// The cells of a row of checks, or of questions.
template <>
constexpr void cells_of(const check_row& r, cell_sink& out) {
    out("id", r.code);
    out("topic", r.topic);
    out("modality", keyed(r.force));
    if (r.id != check::answered) {
        out("finds", r.title);
        out("remedy", r.remedy);
    }
    out("question", r.question);
    if (r.id == check::answered) {
        label when;
        for (const question_condition& c : question_conditions)
            if (c.key == r.condition) when = c.condition;
        out("condition", when);
    }
    out("rule", r.rule);
    out.section();
    out("basis", to_text(r.basis));
}
/// The cells of a row of question_conditions.
template <>
constexpr void cells_of(const question_condition& r, cell_sink& out) {
    out("key", r.key);
    out("when", r.condition);
    out.section();
}
/// The cells of a row of implications.
template <>
constexpr void cells_of(const implication& r, cell_sink& out) {
    out("from", r.from);
    out("to", r.to);
    out("why", r.why);
    out.section();
}
/// The cells of a row of contradictions.
template <>
constexpr void cells_of(const contradiction& r, cell_sink& out) {
    constexpr text kinds[] = {"conflict", "ambiguity", "misprint", "reading"};
    out("key", r.key);
    out("kind", kinds[static_cast<std::size_t>(r.kind)]);
    out("subject", r.subject);
    out("first_document", to_text(r.first.document()));
    out("first_section", r.first.place());
    out("first_says", r.first_says);
    out("second_document", to_text(r.second.document()));
    out("second_section", r.second.place());
    out("second_says", r.second_says);
    out("resolution", r.resolution);
    out.section();
    out("basis", to_text(r.basis));
}
/// The cells of a row of monitoring: 6.3 gives some examples ("några exempel").
template <>
constexpr void cells_of(const monitoring_point& r, cell_sink& out) {
    constexpr text kinds[] = {"server", "service", "process", "database", "web", "port"};
    out("key", r.key);
    out("item", r.printed);
    out.section();
    out("name", r.name);
    out("kind", kinds[static_cast<std::size_t>(r.kind)]);
    out("open_list", "yes");
}
/// The cells of a row of startup_order.
template <>
constexpr void cells_of(const startup_place& r, cell_sink& out) {
    out("place", number(r.place));
    out("role", to_text(endpoint{r.role}));
    out("printed", r.printed);
    out.section();
    out("note", r.note);
}
/// The cells of a row of thin_clients.
template <>
constexpr void cells_of(const thin_client& r, cell_sink& out) {
    out("kind", r.kind == thin_client_kind::technique ? "technique" : "deviation");
    out("key", r.key);
    out("printed", r.printed);
    out("says", r.says);
    out("technique", r.technique);
    out.section();
}
/// The cells of a row of dialogue_points.
template <>
constexpr void cells_of(const dialogue_point& r, cell_sink& out) {
    out("key", r.key);
    out("point", r.point);
    out("why", r.reason);
    out.section();
}
/// The cells of a row of asp_configurations.
template <>
constexpr void cells_of(const asp_configuration& r, cell_sink& out) {
    out("application", r.application);
    out("technique", r.technique);
    out("appendix", r.appendix);
    out.section();
}
/// The cells of a row of learning_platform_steps.
template <>
constexpr void cells_of(const learning_platform_step& r, cell_sink& out) {
    out("place", number(r.place));
    out("party", r.party);
    out("step", r.step);
    out.section();
    out("port", number_if(r.port));
}
/// The cells of a row of access_methods.
template <>
constexpr void cells_of(const access_method& r, cell_sink& out) {
    constexpr text kinds[] = {"method", "saml-handler", "identity-provider", "directory", "card-log-in", "card-type"};
    out("key", r.key);
    out("kind", kinds[static_cast<std::size_t>(r.kind)]);
    out("name", r.name);
    out("note", r.note);
    out.section();
    out("only_for", key_of(r.only_for));
    out("optional", yes_if(r.optional));
    out("strong", yes_if(r.strong));
    out("open_list",
        yes_if(r.kind == access_kind::identity_provider));  // "Exempel på IdP-leverantörer"
}
/// The cells of a row of sign_on_steps.
template <>
constexpr void cells_of(const sign_on_step& r, cell_sink& out) {
    out("place", number(r.place));
    out("party", r.party);
    out("step", r.step);
    out.section();
    out("basis", to_text(r.basis));
    out("why", r.reason);
}
/// The cells of a row of modules.
template <>
constexpr void cells_of(const module_row& r, cell_sink& out) {
    out("key", r.key);
    out("name", r.name);
    out("what", r.description);
    out("belongs_to", key_of(r.belongs_to));
    out("product", r.product ? to_text(*r.product) : text{});
    out.section();
    out("basis", to_text(r.basis));
    out("why", r.reason);
    out("subsystems", key_of(r.subsystems));
}
/// The cells of a row of references.
template <>
constexpr void cells_of(const reference& r, cell_sink& out) {
    out("key", r.key);
    out("title", r.title);
    out("address", r.address);
    out("number", r.number);
    out("what", r.content);
    out.section();
}
/// The cells of a row of change_history.
template <>
constexpr void cells_of(const change_history_line& r, cell_sink& out) {
    out("date", r.day);
    out("printed", r.printed);
    out("place", r.place);
    out("change", r.change);
    out.section();
    out("basis", to_text(r.basis));
    out("why", r.reason);
}
/// The cells of a row of left_out.
template <>
constexpr void cells_of(const left_out_row& r, cell_sink& out) {
    constexpr text kinds[] = {"drawing", "prose", "contents", "layout", "pointer"};
    out("key", r.key);
    out("kind", kinds[static_cast<std::size_t>(r.kind)]);
    out("what", r.subject);
    out("reason", r.reason);
    out.section();
}

}  // namespace rulebook::as_cells
}  // namespace lifecare
