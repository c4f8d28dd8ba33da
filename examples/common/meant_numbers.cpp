// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <lifecare/core/characters.hpp>

#include "installation_keys.hpp"
#include "meant.hpp"
#include "text.hpp"

namespace tools {

namespace {

/// A unit that people write, and what it is of the file's own. Symbols are as spelt here, words in any case. No row for
/// what is read in two ways: Gb and G are bits or bytes, powers of ten or two; MB/s is often Mbit/s; a day of working
/// hours has eight.
struct unit {
    value_kind of;
    std::string_view written;
    std::uint64_t times, over;
};
constexpr unit symbols[] = {
    {value_kind::gigabytes, "kB", 1, 1'000'000},
    {value_kind::gigabytes, "KB", 1, 1'000'000},
    {value_kind::gigabytes, "kb", 1, 1'000'000},
    {value_kind::gigabytes, "MB", 1, 1'000},
    {value_kind::gigabytes, "mb", 1, 1'000},
    {value_kind::gigabytes, "GB", 1, 1},
    {value_kind::gigabytes, "gb", 1, 1},
    {value_kind::gigabytes, "TB", 1'000, 1},
    {value_kind::gigabytes, "tb", 1'000, 1},
    {value_kind::milliseconds, "ms", 1, 1},
    {value_kind::milliseconds, "s", 1'000, 1},
    {value_kind::milliseconds, "us", 1, 1'000},
    {value_kind::milliseconds, "\u00b5s", 1, 1'000},
    {value_kind::milliseconds, "\u03bcs", 1, 1'000},
    {value_kind::megabits, "Mb/s", 1, 1},
    {value_kind::megabits, "Mbps", 1, 1},
    {value_kind::megabits, "Gb/s", 1'000, 1},
    {value_kind::megabits, "Gbps", 1'000, 1},
    {value_kind::megabits, "kbps", 1, 1'000},
    {value_kind::megabits, "kb/s", 1, 1'000},
};
constexpr unit written_out[] = {
    {value_kind::pieces, "st", 1, 1},
    {value_kind::pieces, "st.", 1, 1},
    {value_kind::pieces, "stycken", 1, 1},
    {value_kind::pieces, "personer", 1, 1},
    {value_kind::pieces, "inv", 1, 1},
    {value_kind::pieces, "inv.", 1, 1},
    {value_kind::pieces, "invånare", 1, 1},
    {value_kind::pieces, "inhabitants", 1, 1},
    {value_kind::pieces, "användare", 1, 1},
    {value_kind::pieces, "samtidiga användare", 1, 1},
    {value_kind::pieces, "users", 1, 1},
    {value_kind::pieces, "elever", 1, 1},
    {value_kind::pieces, "pupils", 1, 1},
    {value_kind::pieces, "barn", 1, 1},
    {value_kind::pieces, "brukare", 1, 1},
    {value_kind::pieces, "klienter", 1, 1},
    {value_kind::pieces, "clients", 1, 1},
    {value_kind::pieces, "ärenden", 1, 1},
    {value_kind::pieces, "cases", 1, 1},
    {value_kind::pieces, "insatser", 1, 1},
    {value_kind::pieces, "dokument", 1, 1},
    {value_kind::pieces, "documents", 1, 1},
    {value_kind::pieces, "handläggare", 1, 1},
    {value_kind::port, "tcp", 1, 1},
    {value_kind::port, "/tcp", 1, 1},
    {value_kind::processors, "st", 1, 1},
    {value_kind::processors, "st.", 1, 1},
    {value_kind::processors, "stycken", 1, 1},
    {value_kind::processors, "kärna", 1, 1},
    {value_kind::processors, "kärnor", 1, 1},
    {value_kind::processors, "core", 1, 1},
    {value_kind::processors, "cores", 1, 1},
    {value_kind::processors, "cpu", 1, 1},
    {value_kind::processors, "cpus", 1, 1},
    {value_kind::processors, "cpu:er", 1, 1},
    {value_kind::processors, "vcpu", 1, 1},
    {value_kind::processors, "vcpus", 1, 1},
    {value_kind::processors, "vcpu:er", 1, 1},
    {value_kind::processors, "processor", 1, 1},
    {value_kind::processors, "processorer", 1, 1},
    {value_kind::processors, "processors", 1, 1},
    {value_kind::gigabytes, "kilobyte", 1, 1'000'000},
    {value_kind::gigabytes, "kilobytes", 1, 1'000'000},
    {value_kind::gigabytes, "megabyte", 1, 1'000},
    {value_kind::gigabytes, "megabytes", 1, 1'000},
    {value_kind::gigabytes, "gigabyte", 1, 1},
    {value_kind::gigabytes, "gigabytes", 1, 1},
    {value_kind::gigabytes, "terabyte", 1'000, 1},
    {value_kind::gigabytes, "terabytes", 1'000, 1},
    {value_kind::milliseconds, "msek", 1, 1},
    {value_kind::milliseconds, "msec", 1, 1},
    {value_kind::milliseconds, "millisekund", 1, 1},
    {value_kind::milliseconds, "millisekunder", 1, 1},
    {value_kind::milliseconds, "millisecond", 1, 1},
    {value_kind::milliseconds, "milliseconds", 1, 1},
    {value_kind::milliseconds, "sek", 1'000, 1},
    {value_kind::milliseconds, "sec", 1'000, 1},
    {value_kind::milliseconds, "sekund", 1'000, 1},
    {value_kind::milliseconds, "sekunder", 1'000, 1},
    {value_kind::milliseconds, "second", 1'000, 1},
    {value_kind::milliseconds, "seconds", 1'000, 1},
    {value_kind::megabits, "mbit", 1, 1},
    {value_kind::megabits, "mbit/s", 1, 1},
    {value_kind::megabits, "megabit", 1, 1},
    {value_kind::megabits, "megabit/s", 1, 1},
    {value_kind::megabits, "gbit", 1'000, 1},
    {value_kind::megabits, "gbit/s", 1'000, 1},
    {value_kind::megabits, "gigabit", 1'000, 1},
    {value_kind::megabits, "gigabit/s", 1'000, 1},
    {value_kind::megabits, "kbit", 1, 1'000},
    {value_kind::megabits, "kbit/s", 1, 1'000},
    {value_kind::hours, "h", 1, 1},
    {value_kind::hours, "hr", 1, 1},
    {value_kind::hours, "hrs", 1, 1},
    {value_kind::hours, "tim", 1, 1},
    {value_kind::hours, "tim.", 1, 1},
    {value_kind::hours, "timme", 1, 1},
    {value_kind::hours, "timmar", 1, 1},
    {value_kind::hours, "hour", 1, 1},
    {value_kind::hours, "hours", 1, 1},
    {value_kind::hours, "dygn", 24, 1},
    {value_kind::hours, "min", 1, 60},
    {value_kind::hours, "minuter", 1, 60},
    {value_kind::hours, "minutes", 1, 60},
    {value_kind::percent, "%", 1, 1},
    {value_kind::percent, "procent", 1, 1},
    {value_kind::percent, "percent", 1, 1},
    {value_kind::percent, "per cent", 1, 1},
};
const unit* unit_named(value_kind of, std::string_view written) {
    for (const unit& u : symbols)
        if (u.of == of && u.written == written) return &u;
    const std::string word = lowered(written);
    for (const unit& u : written_out)
        if (u.of == of && u.written == word) return &u;
    return nullptr;
}

/// The length of a blank that divides thousands, 0 for anything else.
std::size_t divider_at(std::string_view s) {
    if (s.empty()) return 0;
    if (s[0] == ' ' || s[0] == '_') return 1;
    if (s.substr(0, 2) == "\u00a0") return 2;
    return s.substr(0, 3) == "\u202f" || s.substr(0, 3) == "\u2009" ? 3 : 0;
}

/// The number at the front of a text: its digits without divider, how many of them are decimals, and what follows it.
struct leading_number {
    std::uint64_t digits = 0;
    int decimals = 0;
    std::string_view rest;
};
std::optional<leading_number> number_at_front(std::string_view s) {
    constexpr std::size_t most_digits = 10;
    const auto digits_of = [](std::string_view t) {
        return t.substr(0, std::min(t.find_first_not_of("0123456789"), t.size()));
    };
    std::string digits(digits_of(s));
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0')) return std::nullopt;
    leading_number out;
    out.rest = s.substr(digits.size());
    const bool may_be_grouped = digits.size() <= 3;
    bool grouped = false;
    while (const std::size_t divider = divider_at(out.rest)) {
        const std::string_view group = digits_of(out.rest.substr(divider));
        if (group.empty()) break;  // a unit follows
        if (!may_be_grouped || digits[0] == '0' || group.size() != 3) return std::nullopt;
        digits += group;
        out.rest.remove_prefix(divider + 3);
        grouped = true;
    }
    if (out.rest.size() > 1 && (out.rest[0] == ',' || out.rest[0] == '.') && is_digit(out.rest[1])) {
        const std::string_view fraction = digits_of(out.rest.substr(1));
        // Three digits after up to three may be thousands: 64.700, 1,500.
        if (fraction.size() == 3 && may_be_grouped && !grouped && digits != "0") return std::nullopt;
        digits += fraction;
        out.decimals = static_cast<int>(fraction.size());
        out.rest.remove_prefix(1 + fraction.size());
    }
    if (digits.size() > most_digits ||
        (!out.rest.empty() && (out.rest[0] == ',' || out.rest[0] == '.' || is_digit(out.rest[0]))))
        return std::nullopt;
    for (const char c : digits) out.digits = out.digits * 10 + static_cast<std::uint64_t>(c - '0');
    while (const std::size_t divider = divider_at(out.rest)) out.rest.remove_prefix(divider);
    return out;
}

std::uint64_t power_of_ten(int n) {
    std::uint64_t out = 1;
    while (n-- > 0) out *= 10;
    return out;
}

}  // namespace

std::string lowered(std::string_view s) {
    std::string out;
    for (const char c : s) out += lifecare::lower_byte(out.empty() ? '\0' : out.back(), c);
    return out;
}

std::string number_meant(std::string_view written, std::string_view key, bool in_quotes) {
    const measure& by = measure_of(key);
    written = trimmed(written);
    if (by.of == value_kind::port)  // "TCP 1433"
        for (std::string_view front : {"tcp/", "tcp "})
            if (lowered(written.substr(0, front.size())) == front) written.remove_prefix(front.size());
    std::optional<leading_number> n = number_at_front(written);
    if (!n) return {};
    if (by.of == value_kind::processors && n->decimals == 0) {  // so many of so many cores
        for (std::string_view times : {"x", "X", "*", "\u00d7"})
            if (n->rest.substr(0, times.size()) == times) {
                const auto cores = number_at_front(trimmed(n->rest.substr(times.size())));
                if (!cores || cores->decimals || n->digits > by.most || cores->digits > by.most) return {};
                n = leading_number{n->digits * cores->digits, 0, cores->rest};
                break;
            }
    }
    std::uint64_t times = 1, over = 1;
    if (!n->rest.empty()) {
        const unit* in = unit_named(by.of, n->rest);
        if (!in) return {};
        times = in->times, over = in->over;
    } else if (in_quotes && !by.unit.empty() && n->decimals == 0) {
        return {};  // who writes text may have another unit than the key's in mind
    }
    const std::uint64_t scale = power_of_ten(by.decimals), divisor = over * power_of_ten(n->decimals);
    if (n->digits > 0xffff'ffff || n->digits * times * scale % divisor != 0) return {};
    const std::uint64_t value = n->digits * times * scale / divisor;
    if (value < by.least * scale || value > by.most * scale) return {};
    std::string out = std::to_string(value / scale);
    if (const std::uint64_t fraction = value % scale) {
        const std::string digits = std::to_string(scale + fraction).substr(1);
        out += '.' + digits.substr(0, digits.find_last_not_of('0') + 1);
    }
    return out;
}

std::string_view unit_of(std::string_view key) { return measure_of(key).unit; }

}  // namespace tools
