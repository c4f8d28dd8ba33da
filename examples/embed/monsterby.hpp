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
     .software = names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0", "RabbitMQ">},
    {.name = "MBYDB01",
     .addresses = addresses<"10.20.0.12">,
     .roles = {role::database_server},
     .processors = 4,
     .memory = 64_GB,
     .disk = 500_GB,
     .software = names<"Windows Server 2022", ".NET Framework 4.8", "SQL Server 2019">},
};

inline constexpr installation ours{
    .customer = "Monsterby",
    .family = family::welfare,
    .volumes = {.inhabitants = 37'816, .ifo_cases = 900, .voo_clients = 1'200},
    .service_level = {.users = 420},
    .domains = domains,
    .servers = servers,
};

/// Our own checks, beside the library's. They tell the same sink in the same shape; `row` stays null, for no document
/// says these.
constexpr void our_checks(const installation& i, finding_sink& tell) {
    const storage_estimate needed = estimate(i.volumes, techspec_2025);
    for (const server& s : i.servers) {
        if (!s.name.starts_with("MBY"))
            tell({.subject = s.name,
                  .part = {"Servern heter inte efter Monsterby", "The server is not called after Monsterby"}});
        if (s.roles.contains(role::database_server) && needed.problem() == estimate_problem::none &&
            s.disk < needed.total() * 3)
            tell({.subject = s.name,
                  .part = {"Mindre än tre gånger uppskattningen", "Less than three times the estimate"}});
    }
}

/// True when our own checks find nothing.
constexpr bool our_checks_find_nothing(const installation& i) {
    struct : finding_sink {
        bool nothing = true;
        constexpr void operator()(const finding&) override { nothing = false; }
    } sink;
    our_checks(i, sink);
    return sink.nothing;
}

/// The day for which the installation was last reviewed: support ends, and documents follow each other.
inline constexpr date reviewed = "2026-01-15"_date;

// The documents' demands and ours, in one place. An installation that breaks one of them is not built.
static_assert(require_clean(ours, techspec_2025, reviewed));
static_assert(our_checks_find_nothing(ours),
              "our_checks finds something: a server that is not called after Monsterby, or a disk that is too small");
static_assert(classify(ours.volumes, ours.service_level).value() == reference_class::medium);

}  // namespace monsterby
