// SPDX-License-Identifier: MIT
/// \file
/// The three reference configurations (techspec-2024, 3.1): small, medium and scalable, by every printed criterion.
///
/// Printed in 2024 only. The limits leave exactly 100 and 500 users, 25 000 and 75 000 inhabitants unassigned;
/// sizing.hpp says what the library does there. `users_below` and `inhabitants_below` are 0 where no upper limit is
/// printed.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// The size of an installation: small, medium and scalable, of which the first is a macro in Microsoft's headers.
enum class reference_class : std::uint8_t { smallest, medium, scalable };

namespace rulebook {

/// One reference configuration.
struct reference_configuration {
    reference_class id;                       ///< the class
    text key;                                 ///< stable key
    text printed;                             ///< its name as printed; medium's heading is set as "Medium (medium)"
    label layout;                             ///< which parts are on which servers
    std::uint32_t users_below;                ///< fewer users than this; 0: no upper limit
    std::uint32_t users_above;                ///< more users than this; 0: no lower limit
    std::uint32_t inhabitants_below;          ///< fewer inhabitants than this; 0: no upper limit
    std::uint32_t inhabitants_above;          ///< more inhabitants than this; 0: no lower limit
    bool mobile;                              ///< mobile solutions in use or planned
    text mobile_products;                     ///< the mobile products as printed
    text availability;                        ///< availability as printed
    std::uint16_t availability_basis_points;  ///< its whole per cents in hundredths of a per cent; 0 for best effort
    std::uint16_t recovery_hours;             ///< recovery time objective, the printed upper limit
    text recovery;                            ///< recovery time objective as printed
    provenance source;                        ///< where it is printed

    friend constexpr bool same_key(const reference_configuration& a, const reference_configuration& b) noexcept {
        return a.id == b.id;
    }
};

namespace reference_configuration_rows {
using enum reference_class;
inline constexpr citation in_2024{techspec_2024, "3.1"};
// clang-format off
inline constexpr reference_configuration rows[] = {
    // class, key, printed, layout, users <, >, inhabitants < >, mobile products, availability, 1/100 %, RTO h, as
    // printed, printed in
    {smallest, "small", "Liten (small)",
     {"TSS, delsystem, databas och intranätwebbar på samma server",
      "TSS, subsystems, database and intranet webs on one server"},
     100, 0, 25'000, 0, false, "LMHT/LMHS/LMO", "Best effort", 0, 72, "1-3 dagar, 72 timmar", {in_2024}},
    {medium, "medium", "Medium (medium)",
     {"databasen på en separat server rekommenderas", "the database on a separate server is recommended"}, 500, 0,
     75'000, 0, true, "LMHT/LMHS/LMO", "Best effort", 0, 72, "1-3 dagar, 72 timmar", {in_2024}},
    {scalable, "scalable", "Skalbar (scalable)",
     {"lastbalanserade applikations-, webb- och databasservrar", "load-balanced application, web and database servers"},
     0, 500, 0, 75'000, true, "LMHT/LMHS", "Möjligt att nå 99.X%", 9'900, 24, "<24 timmar", {in_2024}},
};
// clang-format on
}  // namespace reference_configuration_rows

/// The reference configurations, smallest first.
inline constexpr table reference_configurations{reference_configuration_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
