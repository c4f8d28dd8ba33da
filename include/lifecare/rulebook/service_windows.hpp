// SPDX-License-Identifier: MIT
/// \file
/// The service windows of Lifecare Cloud Services (cloud 4.5): how many days before production, from when to when, and
/// the rules around them.
///
/// Times are read as local time in Sweden (assumed), as printed and as minutes from midnight of the day on which a
/// window starts; the production window ends on the next day. Which dates they fall on is a calendar outside the
/// document; schedule.hpp counts days and elapsed time. The municipality's own routine around a window is in
/// vellinge.hpp, the guaranteed availability in cloud.hpp.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare {

/// An environment of Lifecare Cloud Services.
enum class environment : std::uint8_t {
    production,  ///< Produktionsmiljö (PROD)
    training,    ///< Test/Utbildningsmiljö (UTB)
};

namespace rulebook {

/// One environment.
struct environment_row {
    environment id;     ///< the environment
    text key;           ///< stable key
    text printed;       ///< its name as printed
    text letters;       ///< its short name as printed
    label purpose;      ///< what it is for
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const environment_row& a, const environment_row& b) noexcept { return a.id == b.id; }
};

namespace environment_rows {
using enum environment;
// clang-format off
inline constexpr environment_row rows[] = {
    // environment  key           as printed               short   purpose                                                                                               printed in
    {production,    "production", "Produktionsmiljö",      "PROD", {"Kundens masterdata, avtalade funktioner", "The customer's master data, functions of the contract"}, {{cloud_6_2, "4.1"}}},
    {training,      "training",   "Test/Utbildningsmiljö", "UTB",  {"Test och utbildning, om den ingår i avtalet", "Test and training, if the contract includes it"},    {{cloud_6_2, "4.2"}}},
};
// clang-format on
}  // namespace environment_rows

/// The environments, in the order of their enumeration.
inline constexpr table environments{environment_rows::rows};

/// One planned service window.
struct service_window {
    text product;                       ///< the product as printed
    lifecare::environment environment;  ///< the environment that is updated
    text column;                        ///< heading of its column, as printed
    std::uint8_t days_before;           ///< calendar days before the day of the production window
    text first_time;                    ///< start as printed
    text last_time;                     ///< end as printed
    std::uint16_t start_minute;         ///< start, minutes from midnight of the window's day
    std::uint16_t end_minute;  ///< end, counted from the same midnight: above 24 * 60 when it ends on the next day
    provenance source;         ///< where it is printed

    friend constexpr bool same_key(const service_window& a, const service_window& b) noexcept {
        return a.product == b.product && a.environment == b.environment && a.days_before == b.days_before;
    }
};

namespace service_window_rows {
using enum environment;
inline constexpr citation windows{cloud_6_2, "4.5"};
// clang-format off
inline constexpr service_window rows[] = {
    // product   environment  column                     days before  start    end      start minute  end minute  printed in
    {"Lifecare", training,    "UTB 10 dagar innan Prod", 10,          "08:00", "18:00", 8 * 60,       18 * 60,    {windows}},
    {"Lifecare", training,    "UTB 2 dagar innan Prod",  2,           "16:00", "19:00", 16 * 60,      19 * 60,    {windows}},
    {"Lifecare", production,  "PROD",                    0,           "22:00", "02:00", 22 * 60,      26 * 60,    {windows}},
};
// clang-format on
}  // namespace service_window_rows

/// The planned service windows, in printed order.
inline constexpr table service_windows{service_window_rows::rows};

namespace service_window_rule_rows {
using enum modality;
using enum comparison;
// clang-format off
inline constexpr requirement rows[] = {
    // key, topic, force, compare, value unit, rule, printed in
    {"window-notice", "notice", fact, at_least, 7, "days",
     {"Tietoevry meddelar alla servicefönster minst en vecka i förväg",
      "Tietoevry announces every service window at least one week before"},
     {{cloud_6_2, "4.3"}}},
    {"window-availability", "availability", fact, none, 0, "",
     {"servicefönster räknas inte in i garanterad tillgänglighet",
      "service windows do not count in the guaranteed availability"},
     {{cloud_6_2, "4.3"}}},
    {"window-extra", "notice", fact, none, 0, "",
     {"extra fönster och akuta avbrott på statussidan så fort det går",
      "extra windows and urgent outages on the status page as soon as possible"},
     {{cloud_6_2, "4.4"}}},
    {"window-upgrades", "upgrades", fact, none, 0, "",
     {"versioner uppgraderas i planerade servicefönster", "versions are upgraded in planned service windows"},
     {{cloud_6_2, "4.5"}}},
    {"window-release-cycle", "upgrades", fact, none, 0, "",
     {"tidpunkterna följer Lifecares releasecykler", "the dates follow Lifecare's release cycles"},
     {{cloud_6_2, "4.5"}}},
    {"window-training-first", "order", fact, none, 0, "",
     {"UTB uppdateras alltid först; kunden kan prova uppdateringarna innan de tas i bruk i PROD",
      "UTB is always updated first; the customer can try the updates before they are taken into use in PROD"},
     {{cloud_6_2, "4.5; 7.2"}}},
    {"window-fixed", "moving", may_not, none, 0, "",
     {"ett servicefönster flyttat eller ändrat på begäran av en enskild kund",
      "a service window moved or changed at the request of a single customer"},
     {{cloud_6_2, "4.5"}}},
    {"window-production-delay", "order", fact, exactly, 10, "days",
     {"PROD 10 dagar efter UTB, om inga allvarliga problem visat sig",
      "PROD 10 days after UTB, unless serious problems have shown"},
     {{cloud_6_2, "7.2"}}},
};
// clang-format on
}  // namespace service_window_rule_rows

/// The rules around the windows, in printed order.
inline constexpr table service_window_rules{service_window_rule_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
