// SPDX-License-Identifier: MIT
// Where in the file stands what a finding is about: the value itself where it is told, else the table that it is
// missing in.
#include "audited.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// "server[2]" for the first of a list that matches; empty for none.
template <class List, class Match>
std::string entry(const char* key, const List& list, Match match) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (match(list[i])) return std::string(key) + '[' + std::to_string(i) + ']';
    return {};
}

/// The table or value that a finding's subject stands in; empty for the installation itself.
std::string base_of(const installation& of, const finding& f) {
    const auto named = [&](const auto& one) { return one.name == f.subject; };
    switch (f.check) {
        case check::database_name:
        case check::database_older:
        case check::database_elsewhere:
            return entry("databases", of.databases, [&](std::string_view name) { return name == f.subject; });
        case check::database_of_product_missing:
        case check::database_missing: return "databases";
        case check::domain_name: return entry("domain", of.domains, named);
        case check::example_values: {
            const std::string domain =
                entry("domain", of.domains, [&](const lifecare::domain& d) { return d.example == true && named(d); });
            return domain.empty() ? entry("server", of.servers, named) : domain;
        }
        case check::port_collides:
        case check::port_not_recommended: return "ports." + std::string(f.subject);
        case check::range_open: return "network." + std::string(f.subject) + ".open_ports";
        case check::certificate_expired:
        case check::certificate_ends_soon:
        case check::certificate_wildcard:
        case check::agent_certificate_validity:
        case check::certificate_above_public_limit: return entry("certificate", of.certificates, named);
        case check::waiver_expired:
        case check::waiver_unused:
        case check::waiver_unknown:
            return entry("waiver", of.waivers,
                         [&](const waiver& w) { return w.check == f.subject && w.subject == f.detail; });
        case check::role_missing:
        case check::role_shared_unbalanced:
        case check::scalable_load_balancing:
        case check::esense_server_single: return "server[0]";  // of all servers: the first
        case check::shared_environment: return "domain[0]";
        case check::certificate_for_web: return "certificate[0]";
        case check::web_firewall:
        case check::monitoring: return {};
        default: break;
    }
    if (f.subject == "client") return "client";
    return f.subject.empty() ? std::string{} : entry("server", of.servers, named);
}

/// The key of the value within the base, or from the top where there is none; empty where no one value is wrong.
std::string key_of(const installation& of, const finding& f) {
    switch (f.check) {
        case check::server_name_length:
        case check::server_name_first_digit:
        case check::server_name_characters:
        case check::server_name_collides:
        case check::domain_name:
        case check::certificate_wildcard: return "name";
        case check::load_balanced_alone:
        case check::medium_separate_database:
        case check::separate_web_server:
        case check::esense_server_separate:
        case check::analysis_separate: return "roles";
        case check::planning_compute_server:
        case check::supervision_esense_server: return "products";
        case check::class_claimed: return "class";
        case check::example_values: return "example";
        case check::hardware_minimum:
        case check::hardware_recommendation:
            return f.unit == finding_unit::processors ? "processors"
                   : f.part.en.view() == "memory"     ? "memory_gb"
                                                      : "disk_gb";
        case check::web_and_application_memory:
        case check::database_memory: return "memory_gb";
        case check::database_disk:
        case check::analysis_disk: return "disk_gb";
        case check::inner_server_exposed: return "zone";
        case check::web_firewall: return "iis.firewall_behind";
        case check::https: return "iis.https";
        case check::forwarded_headers:
            return f.part.en.view() == "X-Forwarded-Host" ? "iis.forwarded_host" : "iis.forwarded_proto";
        case check::application_pools: return "iis.pool_per_application";
        case check::audit_buffer_partition: return "iis.audit_buffer";
        case check::client_latency: return "latency_ms";
        case check::client_bandwidth: return "bandwidth_mbit";
        case check::wan_thin_client: return "wan";
        case check::ip_versions_barred: return "ipv4_disable";
        case check::two_factor: return "two_factor";
        case check::software_unsupported:
        case check::software_not_newest:
        case check::track_not_newest:
        case check::software_ends_soon:
        case check::software_ended_at_vendor:
        case check::software_not_named:
        case check::oledb_versions: {
            const auto same = [&](std::string_view written) { return written == f.detail; };
            if (f.subject == "client") return entry("software", of.client.software, same);
            for (const server& s : of.servers)
                if (s.name == f.subject) return entry("software", s.software, same);
            return {};
        }
        case check::framework_4_8:
        case check::message_broker: return "software";
        case check::certificate_expired:
        case check::certificate_ends_soon:
        case check::agent_certificate_validity:
        case check::certificate_above_public_limit: return "expires";
        case check::backup_servers: return "backup.servers";
        case check::backup_databases:
            return f.part.en.view() == "databases" ? "backup.databases" : "backup.transaction_logs";
        case check::backup_installation_folder: return "backup.installation_folder";
        case check::monitoring: return "monitoring.watched";
        case check::application_monitoring: return "monitoring.apm";
        case check::maintenance_mode: return "monitoring.maintenance_mode";
        case check::availability_guaranteed: return "volumes.availability_pct";
        case check::description_unused: {
            const std::string_view in = f.part.en.view();
            if (in == "products") return "products";
            return std::string(in) + (in.empty() ? "" : ".") + std::string(f.detail);
        }
        case check::waiver_expired: return "until";
        case check::waiver_unused:
        case check::waiver_unknown: return "check";
        case check::answered: return "answers." + std::string(f.row->rule.view());
        default: return {};
    }
}

}  // namespace

file_position audited::place(const finding& f) const {
    const std::string base = base_of(of, f), key = key_of(of, f);
    std::string path = base + (base.empty() || key.empty() ? "" : ".") + key;
    for (;;) {
        if (path.empty()) return {};
        if (const file_position at = of.position_of(path); at.line) return at;
        const std::size_t last = path.find_last_of(".[");
        path.erase(last == std::string::npos ? 0 : last);
    }
}

}  // namespace tools
