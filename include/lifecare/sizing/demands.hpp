// SPDX-License-Identifier: MIT
/// \file
/// What hardware a document demands of machines that are there, one demand at a time.
#pragma once

#include <lifecare/core/sink.hpp>
#include <lifecare/sizing/servers.hpp>

namespace lifecare {

/// A part of a machine.
enum class machine_part : std::uint8_t { processors, memory, disk };

/// What a part of a machine is called.
[[nodiscard]] constexpr label label_of(machine_part p) noexcept {
    constexpr label names[] = {{"processorer", "processors"}, {"minne", "memory"}, {"disk", "disk"}};
    return names[static_cast<std::size_t>(p)];
}

/// Which rule demands something of a machine.
enum class demand_rule : std::uint8_t {
    minimum,                     ///< a row of the hardware table that the document calls a minimum
    recommendation,              ///< one that it calls a guide value or a recommendation
    web_and_application_memory,  ///< memory for both where the application server carries webs (3.1.5)
    database_memory,             ///< as much memory as the databases' size (3.1.4 of 2025)
    database_disk,               ///< the databases, and room to rebuild the largest table's index (3.1.4)
    analysis_disk,               ///< the analysis server's disk, and its transaction log (3.1.7 of 2024)
};

/// What one rule demands of one part of one machine, and what is there.
struct hardware_demand {
    demand_rule rule = {};            ///< the rule
    const server* machine = nullptr;  ///< the machine; null for the client computers
    machine_part part = {};           ///< its part
    std::uint64_t have = 0;           ///< bytes or processors that are there; 0 where that is not stated
    std::uint64_t want = 0;           ///< bytes or processors that are demanded
    bool known = true;                ///< false where `want` follows from volumes that are not stated
    lifecare::basis basis = lifecare::basis::printed;  ///< how `want` was got
    const lifecare::citation* citation = nullptr;      ///< the place that demands it
    /// The class for which the document prints it, where the installation is not known to be of it: of that it is
    /// assumed.
    std::optional<reference_class> printed_for = {};
};

namespace detail {

/// The class for which the figures of a row are printed, "en (Medium) applikationsserver" (3.1.3 of 2024), where an
/// installation is not known to be of it.
constexpr std::optional<reference_class> other_class_of(const rulebook::hardware_row& row,
                                                        const installation& i) noexcept {
    const auto by_numbers = classify(i).value();
    return (by_numbers ? by_numbers : i.built_as) != row.of_class ? row.of_class : std::nullopt;
}

/// True where the row of webs is not about a machine: it is "för varje separat webbserver", and 3.1.5 has a sentence of
/// its own about one with other roles.
constexpr bool is_of_another(const rulebook::hardware_row& row, enum_set<role> roles) noexcept {
    if (row.role != role::web_server) return false;
    for (role r : roles)
        if (r != role::web_server && r != role::intranet_server && r != role::load_balanced_server) return true;
    return false;
}

/// The most that the hardware rows of one kind ask of a machine's roles, each role by itself, part by part.
/// False when the sink stops.
template <class Sink>
constexpr bool rows_demand(demand_rule rule, const installation& i, const server* machine, enum_set<role> roles,
                           const std::uint64_t (&have)[3], document d, Sink&& sink) {
    hardware_demand most[2][3];  // of rows for this class, and for another
    for (role r : roles) {
        const rulebook::hardware_row* row = hardware_of(r, d);
        if (row == nullptr || (row->kind == rulebook::figure_kind::minimum) != (rule == demand_rule::minimum)) continue;
        if (is_of_another(*row, roles)) continue;
        const std::optional<reference_class> printed_for = other_class_of(*row, i);
        // The analysis server's disk has a rule of its own.
        const std::uint64_t want[] = {std::uint64_t{row->sockets} * row->cores, row->memory.bytes(),
                                      row->role == role::analysis_server ? 0 : row->disk.bytes()};
        for (std::size_t p = 0; p < 3; ++p)
            if (hardware_demand& one = most[printed_for ? 1 : 0][p]; want[p] > one.want)
                one = {rule,
                       machine,
                       static_cast<machine_part>(p),
                       have[p],
                       want[p],
                       true,
                       printed_for ? basis::assumed : basis::printed,
                       row->source.find(d),
                       printed_for};
    }
    for (std::size_t p = 0; p < 3; ++p) {
        const hardware_demand &own = most[0][p], &other = most[1][p];
        if (own.want != 0 && !wants_more(sink, own)) return false;
        // What is less than its own row asks for is said once.
        if (other.want > own.want && own.have >= own.want)
            if (!wants_more(sink, other)) return false;
    }
    return true;
}

}  // namespace detail

/// Calls `sink(const hardware_demand&)` for each machine and part of which a rule of `d` demands something, met or not:
/// servers as the installation lists them, then the client computers. `growth` is that of the data. The cloud's
/// document demands something of clients alone.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_demand(demand_rule rule, const installation& i, document d, yearly_growth growth, Sink&& sink) {
    using enum demand_rule;
    using enum machine_part;
    const auto of_data = [&](const server& s, machine_part part, data_size want, basis how, bool known,
                             const citation* where, std::optional<reference_class> printed_for = {}) {
        return detail::wants_more(sink, hardware_demand{rule, &s, part, (part == memory ? s.memory : s.disk).bytes(),
                                                        want.bytes(), known, how, where, printed_for});
    };
    const rulebook::hardware_row *application = detail::hardware_of(role::application_server, d),
                                 *web = detail::hardware_of(role::web_server, d),
                                 *analysis = detail::hardware_of(role::analysis_server, d);
    const rulebook::growth_rule *as_databases = detail::growth_rule_of("database-memory", d),
                                *rebuild = detail::growth_rule_of("index-rebuild", d);
    switch (rule) {
        case minimum:
        case recommendation:
            if (application != nullptr)
                for (const server& s : i.servers)
                    if (!detail::rows_demand(rule, i, &s, s.roles, {s.processors, s.memory.bytes(), s.disk.bytes()}, d,
                                             sink))
                        return false;
            return detail::rows_demand(rule, i, nullptr, role::client,
                                       {i.client.processors, i.client.memory.bytes(), i.client.disk.bytes()}, d, sink);
        case web_and_application_memory:
            if (application == nullptr) return true;
            for (const auto printed_for = detail::other_class_of(*application, i); const server& s : i.servers)
                if (s.roles.contains_any({role::web_server, role::intranet_server}) &&
                    s.roles.contains_any({role::core_server, role::application_server}))
                    if (!of_data(s, memory, application->memory + web->memory,
                                 printed_for ? basis::assumed : basis::derived, true, web->source.find(d), printed_for))
                        return false;
            return true;
        default: break;
    }
    const detail::data_demands data{estimate(i.volumes, d), i.largest_table, growth, d};
    for (const server& s : i.servers) {
        const bool databases = s.roles.contains(role::database_server);
        bool more = true;
        if (rule == database_memory && as_databases != nullptr && databases)
            more = of_data(s, memory, data.databases, basis::derived, data.known, as_databases->source.find(d));
        if (rule == database_disk && rebuild != nullptr && databases)
            more = of_data(s, disk, data.databases + data.index_rebuild(), data.largest_basis, data.known,
                           rebuild->source.find(d));
        if (rule == analysis_disk && analysis != nullptr && s.roles.contains(role::analysis_server))
            more = of_data(s, disk, analysis->disk + data.analysis_log(),
                           data.kj1 == data_size{} ? basis::printed : basis::derived, true, analysis->source.find(d));
        if (!more) return false;
    }
    return true;
}
/// The same for every rule, one after the other.
template <class Sink>
constexpr bool for_each_demand(const installation& i, document d, yearly_growth growth, Sink&& sink) {
    using enum demand_rule;
    for (demand_rule rule :
         {minimum, recommendation, web_and_application_memory, database_memory, database_disk, analysis_disk})
        if (!for_each_demand(rule, i, d, growth, sink)) return false;
    return true;
}

}  // namespace lifecare
