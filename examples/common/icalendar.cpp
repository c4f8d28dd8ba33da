// SPDX-License-Identifier: MIT
#include "icalendar.hpp"

#include <algorithm>
#include <lifecare/version.hpp>
#include <map>

#include "diagnostics.hpp"
#include "text.hpp"

namespace tools {

namespace {

using namespace lifecare;

std::string digits(std::int64_t n, std::size_t width) {
    std::string s = std::to_string(n);
    return s.size() < width ? std::string(width - s.size(), '0') + s : s;
}
std::string day_text(date d) { return digits(d.year, 4) + digits(d.month, 2) + digits(d.day, 2); }
std::string time_text(local_time t) {
    return day_text(t.day) + 'T' + digits(t.minute / 60, 2) + digits(t.minute % 60, 2) + "00";
}
std::string utc_text(instant i) { return time_text(to_utc(i)); }

/// A line of content, folded: a following line begins with a blank.
void add_line(std::string& out, std::string_view line) {
    constexpr std::size_t longest = 75;
    std::size_t on_line = 0;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t length = std::max<std::size_t>(1, lifecare::character_at(line, i).length);
        if (on_line + length > longest) {
            out += "\r\n ";
            on_line = 1;
        }
        out += line.substr(i, length);
        on_line += length;
        i += length;
    }
    out += "\r\n";
}
/// Text as a value (RFC 5545, 3.3.11): a new line, a backslash, a semicolon and a comma are escaped, control characters
/// become visible.
std::string value_text(std::string_view s) {
    std::string out;
    for (std::size_t at = 0;;) {
        const std::size_t end = std::min(s.find_first_of("\r\n", at), s.size());
        for (char c : printable(s.substr(at, end - at))) {
            if (c == '\\' || c == ';' || c == ',') out += '\\';
            out += c;
        }
        if (end == s.size()) return out;
        out += "\\n";
        at = end + (s.substr(end, 2) == "\r\n" ? 2 : 1);
    }
}
/// From an event's start back to eight in the morning so many days before: a duration in days, hours and minutes, empty
/// where that is not before it.
std::string time_before(const calendar_event& e) {
    constexpr int eight = 8 * 60;
    const int minutes = e.remind_days * 1440 + (e.day.valid() ? 0 : to_local(e.start).minute) - eight;
    if (e.remind_days <= 0 || minutes <= 0) return {};
    std::string out = "-P";
    if (minutes >= 1440) out += std::to_string(minutes / 1440) + 'D';
    if (minutes % 1440) out += 'T';
    if (minutes % 1440 >= 60) out += std::to_string(minutes % 1440 / 60) + 'H';
    if (minutes % 60) out += std::to_string(minutes % 60) + 'M';
    return out;
}
bool ended_before(const calendar_event& e, date day) {
    return e.day.valid() ? e.day < day : e.end <= to_instant({day, 0});
}
/// A point in time as clocks show it, or in UTC where they show it twice: readers do not agree which of the two is
/// meant.
std::string time_property(const char* name, instant i) {
    const local_time shown = to_local(i);
    if (occurrence_of(shown) != occurrence::once) return std::string(name) + ':' + utc_text(i) + 'Z';
    return std::string(name) + ";TZID=Europe/Stockholm:" + time_text(shown);
}

}  // namespace

std::int64_t sequence_of(date day) { return std::max(day.days() - date{2020, 1, 1}.days(), 0); }

std::string event_uid(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += '-';
        for (char c : part) {
            const bool plain =
                (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
            constexpr char hex[] = "0123456789abcdef";
            const auto b = static_cast<unsigned char>(c);
            if (plain) out += c;
            else (out += '_') += {hex[b >> 4], hex[b & 15]};
        }
    }
    return out + "@lifecare-rules";
}

/// Of events with one identity, such as the ends of two certificates of one name, a calendar would keep the last: the
/// second is numbered.
std::string to_icalendar(const calendar& c) {
    std::string out;
    const auto line = [&](const std::string& s) { add_line(out, s); };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//lifecare-rules//lifecare-rules " LIFECARE_VERSION "//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + value_text(c.name));
    // The rule of the European Union since 1996, written from 1970 as Outlook expects it.
    for (const char* zone :
         {"BEGIN:VTIMEZONE", "TZID:Europe/Stockholm", "BEGIN:STANDARD", "DTSTART:19701025T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
          "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE"})
        line(zone);
    std::map<std::string, std::size_t> written;
    for (const calendar_event& e : c.events) {
        const std::size_t nth = ++written[e.uid];
        if (ended_before(e, c.written)) continue;
        line("BEGIN:VEVENT");
        line("UID:" + (nth == 1 ? "" : std::to_string(nth) + '-') + e.uid);
        line("DTSTAMP:" + utc_text(to_instant({c.written, 0})) + 'Z');
        line("SEQUENCE:" + std::to_string(c.sequence));
        if (e.day.valid()) {
            line("DTSTART;VALUE=DATE:" + day_text(e.day));
            line("DTEND;VALUE=DATE:" + day_text(e.day.plus_days(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            line(time_property("DTSTART", e.start));
            line(time_property("DTEND", e.end));
        }
        line("SUMMARY:" + value_text(e.summary));
        if (!e.description.empty()) line("DESCRIPTION:" + value_text(e.description));
        if (const std::string before = time_before(e); !before.empty()) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("DESCRIPTION:" + value_text(e.summary));
            line("TRIGGER:" + before);
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return out;
}

std::size_t events_in(std::string_view file) {
    std::size_t n = 0;
    for (std::size_t at = 0; (at = file.find("\nBEGIN:VEVENT\r", at)) != std::string_view::npos; ++at) ++n;
    return n;
}

}  // namespace tools
