// SPDX-License-Identifier: MIT
#include "sheet_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <lifecare/core/date.hpp>

#include "../text.hpp"

namespace tools {

namespace {

constexpr std::int64_t seconds_of_day = 86'400;

std::string with_15_digits(double n) {
    char out[40];
    (void)std::snprintf(out, sizeof out, "%.15g", n);
    return out;
}

std::string clock_text(std::int64_t seconds) {
    char out[40];
    (void)std::snprintf(out, sizeof out, "%02lld:%02d:%02d", static_cast<long long>(seconds / 3'600),
                        static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return out;
}

/// The day of a serial number; empty where there is none.
std::string day_text(std::int64_t serial, bool since_1904) {
    using lifecare::date;
    if (since_1904) return serial < 0 ? std::string{} : str(date{1904, 1, 1}.plus_days(static_cast<int>(serial)));
    // Lotus 1-2-3 took 1900 for a leap year, and every spreadsheet has since.
    if (serial == 60) return "1900-02-29";
    if (serial < 1) return {};
    return str(date{1899, 12, 30}.plus_days(static_cast<int>(serial) + (serial < 60 ? 1 : 0)));
}

}  // namespace

number_look look_of_builtin(std::uint32_t id) {
    if (id == 9 || id == 10) return {number_kind::percent};
    if (id >= 14 && id <= 17) return {number_kind::day};
    if (id == 22) return {number_kind::day_and_time};
    return {(id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? number_kind::time : number_kind::number};
}

number_look look_of_format(std::string_view code) {
    constexpr std::size_t most_digits = 15;
    if (code.find_first_not_of('0') == std::string_view::npos && code.size() <= most_digits)
        return {number_kind::number, static_cast<std::uint8_t>(code.size())};
    bool day = false, month_or_minute = false, time = false, percent = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        switch (code[i] >= 'A' && code[i] <= 'Z' ? code[i] + ('a' - 'A') : code[i]) {
            case '"': i = std::min(code.find('"', i + 1), code.size()); break;
            case '\\':
            case '_':
            case '*': ++i; break;
            case '[': {  // a colour, a language or a condition; [h] is the hours that have passed
                const std::size_t end = std::min(code.find(']', i), code.size());
                constexpr std::string_view passed = "hHmMsS";
                time = time || (i + 1 < end &&
                                code.substr(i + 1, end - i - 1).find_first_not_of(passed) == std::string_view::npos);
                i = end;
                break;
            }
            case 'y':
            case 'd': day = true; break;
            case 'm': month_or_minute = true; break;
            case 'h':
            case 's': time = true; break;
            case '%': percent = true; break;
            default: break;
        }
    }
    day = day || (month_or_minute && !time);
    if (day) return {time ? number_kind::day_and_time : number_kind::day};
    if (time) return {number_kind::time};
    return {percent ? number_kind::percent : number_kind::number};
}

std::string number_text(std::string_view written, number_look as, bool since_1904) {
    std::string text{trimmed(written)};
    if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string::npos) return text;
    const auto padded = [&](std::string digits) {
        if (only_digits(digits)) digits.insert(0, as.digits - std::min<std::size_t>(as.digits, digits.size()), '0');
        return digits;
    };
    if (as.kind == number_kind::number && only_digits(text)) return padded(text);  // whatever number of them
    char* end = nullptr;
    const double n = std::strtod(text.c_str(), &end);
    if (end != text.c_str() + text.size() || !std::isfinite(n)) return text;
    constexpr double most_days = 2'958'465;  // 9999-12-31
    if (as.kind == number_kind::percent) return with_15_digits(n * 100) + '%';
    if (as.kind == number_kind::number || n < 0 || n > most_days + 1) return padded(with_15_digits(n));
    const std::int64_t seconds = std::llround(n * static_cast<double>(seconds_of_day));
    if (as.kind == number_kind::time) return clock_text(seconds);
    std::string day =
        day_text(as.kind == number_kind::day ? static_cast<std::int64_t>(n) : seconds / seconds_of_day, since_1904);
    if (day.empty()) return with_15_digits(n);
    if (as.kind == number_kind::day_and_time && seconds % seconds_of_day != 0)
        day += ' ' + clock_text(seconds % seconds_of_day);
    return day;
}

}  // namespace tools
