// SPDX-License-Identifier: MIT
/// \file
/// The products by which flows, databases, checks and questions differ. What else the documents name is modules.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/enum_set.hpp>

namespace lifecare {

/// A product that decides something: servers of its own, ports, databases, checks. Its key is its name with hyphens
/// ("learning-platform").
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
    // of Lifecare Cloud Services
    lifecare_as_a_service,   ///< Lifecare run by Tietoevry
    procapita_as_a_service,  ///< Procapita run by Tietoevry, on Citrix
    liam,                    ///< Lifecare IAM Services, an identity provider in the cloud
};
/// How many products there are; they are numbered from 0, those of the cloud (cloud.hpp) last.
inline constexpr std::size_t product_count = 13;

/// The products that welfare alone has, by the modules that the documents print for each family (modules.hpp).
inline constexpr enum_set<product> products_of_welfare{product::planning, product::remote_supervision,
                                                       product::mobile_care, product::scanning};
/// Those that education alone has.
inline constexpr enum_set<product> products_of_education{product::analysis, product::learning_platform, product::spaces,
                                                         product::audit_log, product::counters};
/// Those that are LMO or a part of it (3.1.6), one of the mobile solutions by which the classes of 3.1 differ.
inline constexpr enum_set<product> products_of_lmo{product::mobile_care, product::remote_supervision};
/// Those that Tietoevry runs, of which the cloud's documents (cloud.hpp) say more than the specifications do.
inline constexpr enum_set<product> products_of_the_cloud{product::lifecare_as_a_service,
                                                         product::procapita_as_a_service, product::liam};

}  // namespace lifecare
