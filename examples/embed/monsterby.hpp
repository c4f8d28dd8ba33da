// SPDX-License-Identifier: MIT
/// \file
/// Monsterby's installation as a constant, and what its owner demands of it beside the documents.
#pragma once

#include <lifecare/lifecare.hpp>

namespace monsterby {

using namespace lifecare;

inline constexpr domain domains[] = {{.name = "MBY", .subsystems = {subsystem::kir, subsystem::voo, subsystem::ifo}}};

inline constexpr server servers[] = {
    {.name = "MBYCORE01",
     .addresses = addresses<"10.20.0.11">,
     .roles = {role::core_server, role::application_server, role::intranet_server},
     .processors = 4,
     .memory = 32_GB,
     .disk = 200_GB,
     .software = names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0">},
    {.name = "MBYDB01",
     .addresses = addresses<"10.20.0.12">,
     .roles = {role::database_server},
     .processors = 4,
     .memory = 64_GB,
     .disk = 500_GB,
     .software = names<"Windows Server 2022", "SQL Server 2019">},
};

inline constexpr installation ours{
    .customer = "Monsterby",
    .family = family::welfare,
    .counts = {.inhabitants = 37'816, .ifo_cases = 900, .voo_clients = 1'200},
    .level = {.users = 420},
    .domains = domains,
    .servers = servers,
};

/// A check of our own: every server is called after the municipality. Written like the library's: a plain constexpr function.
constexpr bool servers_carry_our_name(const installation& i) {
    for (const server& s : i.servers)
        if (s.name.substr(0, 3) != "MBY") return false;
    return true;
}

/// Another one: the smallest disk of a database server has room for three times the estimate.
constexpr bool databases_have_room(const installation& i) {
    const storage_estimate needed = estimate(i.counts, techspec_2025);
    if (needed.problem() != estimate_problem::none) return false;
    for (const server& s : i.servers)
        if (s.roles.contains(role::database_server) && s.disk < needed.total() * 3) return false;
    return true;
}

// The documents' demands and ours, in one place. An installation that breaks one of them is not built.
static_assert(servers_carry_our_name(ours), "a server is not called after Monsterby");
static_assert(databases_have_room(ours), "a database server has less than three times the estimate");
static_assert(classify(ours.counts, ours.level).value() == reference_class::medium);

}  // namespace monsterby
