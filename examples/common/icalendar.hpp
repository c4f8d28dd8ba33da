// SPDX-License-Identifier: MIT
/// \file
/// Writing calendar files (iCalendar, RFC 5545) that Outlook, Google and Apple take in: local times with their zone,
/// stable identities, so that a second import of a moved event updates it instead of adding another.
#pragma once

#include <cstdint>
#include <lifecare/core/swedish_time.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// One event: all day when it has a day, else from one point in time to another.
struct calendar_event {
    std::string uid;          ///< its identity, from event_uid(): the same whenever it is written, wherever it is moved
    lifecare::date day;       ///< the day of an all-day event
    lifecare::instant start;  ///< start of an event in time
    lifecare::instant end;    ///< its end
    std::string summary;      ///< what it is
    std::string description;  ///< more, with line breaks
    int remind_days = 0;      ///< reminded at eight in the morning so many days before; 0: not at all
};

/// A calendar.
struct calendar {
    std::string name;                    ///< its name in the calendar program
    std::int64_t sequence = 0;           ///< edition of its events: a higher one replaces a lower
    lifecare::date written;              ///< the day it was written: its midnight, so that a day has one answer
    std::vector<calendar_event> events;  ///< its events; what ended before that day is not one
};

/// The edition of a calendar that is written on a day: one higher each day, so that what is written later replaces what
/// was written before; 0 before 2020.
std::int64_t sequence_of(lifecare::date day);
/// An identity made of parts, "window-2026-03-prod@lifecare-rules". Characters that could break out of it are written
/// as their codes.
std::string event_uid(const std::vector<std::string>& parts);
/// The calendar file: lines end with CR LF and are folded at 75 bytes, never within a character.
std::string to_icalendar(const calendar& c);
/// How many events a calendar file has.
std::size_t events_in(std::string_view file);

}  // namespace tools
