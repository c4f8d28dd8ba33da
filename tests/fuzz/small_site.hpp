// SPDX-License-Identifier: MIT
/// \file
/// Three servers for the fuzz targets: the addresses stand in their seeds.
#pragma once

#include "ports/site.hpp"

inline tools::installation_file small_site() {
    using enum lifecare::role;
    using namespace lifecare::literals;
    static constexpr lifecare::server servers[] = {
        {.name = "APP",
         .addresses = lifecare::addresses<"10.20.0.11", "2001:db8::11">,
         .roles = {core_server, application_server},
         .zone = lifecare::network::admin_network},
        {.name = "DB", .addresses = lifecare::addresses<"10.20.0.12">, .roles = database_server},
        {.name = "WEB",
         .addresses = lifecare::addresses<"192.0.2.21">,
         .roles = web_server,
         .zone = lifecare::network::dmz},
    };
    static constexpr lifecare::ip_prefix offices[] = {*lifecare::parse_ip_prefix("10.30.0.0/16")};
    static constexpr lifecare::network_addresses networks[] = {{client, offices}};
    tools::installation_file file;
    file.servers = servers;
    file.networks = networks;
    return file;
}
