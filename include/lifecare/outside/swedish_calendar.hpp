// SPDX-License-Identifier: MIT
/// \file
/// The public holidays of Sweden, the eves that work stops on, and for how long a public certificate may be valid.
///
/// Laws and trade rules from outside the documents: basis `external`, with the wording's own day. Sundays are public
/// holidays too; schedule.hpp knows weekends by the day of the week. The wording has been in force since 2005-04-01;
/// earlier years had other days.
#pragma once

#include <lifecare/core/external_source.hpp>
#include <lifecare/core/label.hpp>

namespace lifecare {

/// How the day of a holiday is found in a year.
enum class holiday_rule : std::uint8_t {
    fixed,     ///< the same day every year
    easter,    ///< so many days after Easter Day
    saturday,  ///< the first Saturday on or after a day
    friday,    ///< the first Friday on or after a day
};

/// How a holiday counts.
enum class holiday_kind : std::uint8_t {
    public_holiday,  ///< allmän helgdag
    eve,             ///< equal to a Sunday by the law on annual leave
};

namespace rulebook {

/// One holiday.
struct holiday {
    label name;              ///< its name
    holiday_kind kind;       ///< how it counts
    holiday_rule rule;       ///< how its day is found
    std::uint8_t month;      ///< fixed, saturday, friday: month of the day
    std::uint8_t day;        ///< fixed, saturday, friday: the day
    std::int8_t offset;      ///< easter: days after Easter Day, negative before it
    external_source source;  ///< the law
};

namespace holiday_rows {
using enum holiday_kind;
using enum holiday_rule;
inline constexpr external_source holidays{
    "Sveriges riksdag", "lag (1989:253) om allmänna helgdagar, 2 §, SFS 2004:1320", "2005-04-01"_date},
    leave{"Sveriges riksdag", "semesterlag (1977:480), 3 a §", "2005-04-01"_date};
// clang-format off
inline constexpr holiday rows[] = {
    // name                                            kind            rule      month day offset law
    {{"nyårsdagen", "New Year's Day"},                 public_holiday, fixed,    1,    1,  0,     holidays},
    {{"trettondedag jul", "Epiphany"},                 public_holiday, fixed,    1,    6,  0,     holidays},
    {{"långfredagen", "Good Friday"},                  public_holiday, easter,   0,    0,  -2,    holidays},
    {{"påskdagen", "Easter Day"},                      public_holiday, easter,   0,    0,  0,     holidays},
    {{"annandag påsk", "Easter Monday"},               public_holiday, easter,   0,    0,  1,     holidays},
    {{"första maj", "May Day"},                        public_holiday, fixed,    5,    1,  0,     holidays},
    {{"Kristi himmelsfärdsdag", "Ascension Day"},      public_holiday, easter,   0,    0,  39,    holidays},
    {{"pingstdagen", "Whit Sunday"},                   public_holiday, easter,   0,    0,  49,    holidays},
    {{"nationaldagen", "National Day"},                public_holiday, fixed,    6,    6,  0,     holidays},
    {{"midsommarafton", "Midsummer Eve"},              eve,            friday,   6,    19, 0,     leave},
    {{"midsommardagen", "Midsummer Day"},              public_holiday, saturday, 6,    20, 0,     holidays},
    {{"alla helgons dag", "All Saints' Day"},          public_holiday, saturday, 10,   31, 0,     holidays},
    {{"julafton", "Christmas Eve"},                    eve,            fixed,    12,   24, 0,     leave},
    {{"juldagen", "Christmas Day"},                    public_holiday, fixed,    12,   25, 0,     holidays},
    {{"annandag jul", "Boxing Day"},                   public_holiday, fixed,    12,   26, 0,     holidays},
    {{"nyårsafton", "New Year's Eve"},                 eve,            fixed,    12,   31, 0,     leave},
};
// clang-format on
}  // namespace holiday_rows

/// For how long a certificate that browsers trust may be valid, by the day on which it was issued.
struct certificate_limit {
    date issued_from;        ///< for certificates issued from this day
    std::uint16_t days;      ///< at most so many days, counted from the moment of issue
    external_source source;  ///< the rule

    friend constexpr bool same_key(const certificate_limit& a, const certificate_limit& b) noexcept {
        return a.issued_from == b.issued_from;
    }
};

namespace certificate_limit_rows {
inline constexpr external_source now{"CA/Browser Forum", "Baseline Requirements 6.3.2, ballot SC-081v3",
                                     "2025-05-21"_date};
// clang-format off
inline constexpr certificate_limit rows[] = {
    // issued from       days rule
    {"2018-03-01"_date,  825, now},
    {"2020-09-01"_date,  398, now},
    {"2026-03-15"_date,  200, now},
    {"2027-03-15"_date,  100, now},
    {"2029-03-15"_date,  47,  now},
};
// clang-format on
}  // namespace certificate_limit_rows

}  // namespace rulebook
}  // namespace lifecare
