// SPDX-License-Identifier: MIT
/// \file
/// Which printed ports an installation may have set otherwise. The ports themselves are flows.hpp and client_ports.hpp.
#pragma once

#include <cstdint>
#include <lifecare/core/language_standard.hpp>

namespace lifecare {

/// Which port an installation may have set otherwise than the documents print it.
enum class port_setting : std::uint8_t {
    none,            ///< fixed
    sql,             ///< the database engine's, 1433 by default
    forward_proxy,   ///< Forwardproxy's, 23630 by default, set in agent.config
    event_service,   ///< Tieto Event Service's, 30722 in environments installed from 11v03
    instead_of_sql,  ///< the alternative that is printed to the database engine's: open only where that is set to it
};

}  // namespace lifecare
