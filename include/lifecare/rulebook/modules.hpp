// SPDX-License-Identifier: MIT
/// \file
/// The modules and products of the suite that the specifications name beside the subsystems, and which of them an installation file names.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// A product that decides something: servers of its own, ports, databases, checks. Its key is its name with hyphens ("learning-platform").
enum class product : std::uint8_t {
    planning,            ///< Lifecare Planning, with a compute server
    remote_supervision,  ///< LMO fjärrtillsyn, with an eSense server
    analysis,            ///< Edlevo Analys, with an analysis server
    legacy_web,          ///< older web applications, with the ports of A1
    learning_platform,   ///< Procapitas Lärplattform (edWise), with the ports of B1
    spaces,              ///< Spaces, the menu of Edlevo
    audit_log,           ///< Edlevo's activity and audit log
    counters,            ///< Edlevo's counters
    mobile_care,         ///< Lifecare Mobil Omsorg (LMO)
    scanning,            ///< scanning with TWAIN
};
/// How many products there are; they are numbered from 0.
inline constexpr std::size_t product_count = 10;

}  // namespace lifecare
