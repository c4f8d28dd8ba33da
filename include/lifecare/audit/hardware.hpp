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
    constexpr text keys[] = {"processors", "memory_gb", "disk_gb"};
    const bool of_clients = demands_hardware_of_clients(c.installation, c.request.document);
    for_each_demand(rule, c.installation, c.request.document, c.request.growth, [&](const hardware_demand& d) {
        if (d.machine == nullptr && !of_clients) return;
        const text key = keys[static_cast<std::size_t>(d.part)];
        finding about{.subject = detail::client_subject, .part = label_of(d.part), .field = {"client", key}};
        if (d.machine != nullptr) {
            about.subject = d.machine->name;
            about.field = c.field(*d.machine, key);
        }
        if (!d.known)
            if (const storage_estimate e = estimate(c.installation.volumes, c.request.document); !e.ok()) {
                const text volume = e.offender() != nullptr ? e.offender()->volume : text{"ifo_interventions"};
                about.part = e.offender() != nullptr ? detail::no_storage_rate : detail::two_measures;
                about.detail = volume;
                about.field = {"volumes", volume};
            }
        if (d.have == 0 || !d.known) return say.unknown(about);
        about.unit = d.part == machine_part::processors ? finding_unit::processors : finding_unit::bytes;
        about.have = d.have;
        about.want = d.want;
        about.compare = comparison::at_least;
        about.basis = d.basis;
        about.citation = d.citation;
        // 3.1.1 calls the client's minimum a recommendation; a size that rests on an assumption is no more than one.
        const bool advised = d.machine == nullptr && !is_of_the_cloud(c.request.document);
        if (advised || (rule == demand_rule::database_disk && d.basis == basis::assumed))
            about.force = modality::should;
        if (d.printed_for) {
            about.force = modality::fact;
            about.remedy = {"Riktvärdet är för en (Medium) applikationsserver: pröva om er storlek behöver det.",
                            "The guide value is for a (Medium) application server: consider whether yours needs it."};
        }
        say.expect(d.have >= d.want, about);
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
