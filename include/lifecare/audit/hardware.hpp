// SPDX-License-Identifier: MIT
/// \file
/// Checks of processors, memory and disk (LC-HW), by the demands of sizing.hpp.
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace checks {

namespace in_detail {
/// What one rule demands of every machine, and of the clients.
constexpr void hardware(const context& c, const reporter& say, demand_rule rule) {
    for_each_demand(rule, c.of, c.asked.document, c.asked.growth, [&](const hardware_demand& d) {
        const std::string_view subject = d.machine != nullptr ? d.machine->name : detail::client_subject;
        if (d.have == 0 || !d.known) return say.unknown(subject, label_of(d.part));
        say.expect(d.have >= d.want,
                   {.subject = subject,
                    .part = label_of(d.part),
                    .unit = d.part == machine_part::processors ? finding_unit::processors : finding_unit::bytes,
                    .have = d.have,
                    .want = d.want,
                    .basis = d.basis,
                    .citation = d.citation});
    });
}
}  // namespace in_detail

constexpr void hardware_minimum(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::minimum); }
constexpr void hardware_recommendation(const context& c, reporter say) {
    in_detail::hardware(c, say, demand_rule::recommendation);
}
constexpr void web_and_application_memory(const context& c, reporter say) {
    in_detail::hardware(c, say, demand_rule::web_and_application_memory);
}
constexpr void database_memory(const context& c, reporter say) {
    in_detail::hardware(c, say, demand_rule::database_memory);
}
constexpr void database_disk(const context& c, reporter say) {
    in_detail::hardware(c, say, demand_rule::database_disk);
}
constexpr void analysis_disk(const context& c, reporter say) {
    in_detail::hardware(c, say, demand_rule::analysis_disk);
}

}  // namespace checks

}  // namespace lifecare
