// SPDX-License-Identifier: MIT
/// \file
/// What every subcommand of lifecare-windows is asked with and answers by: options, words of days, one shape of an
/// answer in all formats.
#pragma once

#include <lifecare/schedule.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/icalendar.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/text.hpp"

namespace tools::windows {

using tools::str;
inline std::string str(lifecare::local_time t) { return std::string(lifecare::to_text(t).view()); }
/// "cloud-6.2 4.5".
inline std::string str(const lifecare::citation& c) { return std::string(lifecare::to_text(c).view()); }

/// What a subcommand was asked with.
struct question : asked {
    using asked::asked;

    std::optional<std::uint32_t> sequence;  ///< --sequence

    /// "cloud-6.2 4.5, printed" in brackets: where a line of the explanation comes from.
    [[nodiscard]] std::string source(const lifecare::citation& c, lifecare::basis how = lifecare::basis::printed) const;
    [[nodiscard]] std::string assumed(const char* sv, const char* en) const;
    /// A rule and how strongly it is said: "a service window moved (may not)".
    [[nodiscard]] std::string rule(const lifecare::rulebook::requirement& r) const;
    /// The service description of the day; before the first of them the newest.
    [[nodiscard]] lifecare::document service_description() const;
    /// That it is asked of a day before its own, in a line; empty where it governs.
    [[nodiscard]] std::string before_it_governs() const;
    /// Where the service description prints a row.
    [[nodiscard]] const lifecare::citation& in_the_cloud(const lifecare::provenance& p) const;
    [[nodiscard]] std::string weekday(lifecare::date d) const;
};

/// The day of an argument, from 1996 to 9998. Throws input_error.
lifecare::date day_between(const char* name, const std::string& s);

/// Why few are at work on a day: a holiday, or a weekend; empty for a working day.
std::string day_note(const question& q, lifecare::date d);

/// What a subcommand answers: a table for every format but the calendar's, words around it for people, and the
/// calendar.
struct answer {
    std::string heading;        ///< for people, before the table
    sheet table;                ///< for people and programs
    std::string prose;          ///< for people, in place of the table; empty for the table
    std::string closing;        ///< for people, after the table
    std::string markdown;       ///< in place of the table; empty for the table
    std::string calendar_name;  ///< of the calendar
    std::vector<calendar_event> events;
};

/// Throws input_error for a calendar where there are no days to put in one.
void refuse_calendar(const question& q);

/// Writes an answer in the format asked for.
void write(const question& q, answer a);

}  // namespace tools::windows
