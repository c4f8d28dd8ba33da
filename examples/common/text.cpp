// SPDX-License-Identifier: MIT
#include "text.hpp"

#include <algorithm>
#include <cstring>

namespace tools {

void append_utf8(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t b) { out += static_cast<char>(b); };
    if (code < 0x80) return put(code);
    if (code < 0x800) put(0xc0 | code >> 6);
    else {
        if (code < 0x10000) put(0xe0 | code >> 12);
        else {
            put(0xf0 | code >> 18);
            put(0x80 | (code >> 12 & 0x3f));
        }
        put(0x80 | (code >> 6 & 0x3f));
    }
    put(0x80 | (code & 0x3f));
}

std::size_t first_invalid_utf8(std::string_view s) {
    for (std::size_t i = 0; i < s.size();) {
        // Most text is ASCII: eight bytes at once.
        std::uint64_t word = 0;
        if (s.size() - i >= sizeof word) {
            std::memcpy(&word, s.data() + i, sizeof word);
            if ((word & 0x8080808080808080u) == 0) {
                i += sizeof word;
                continue;
            }
        }
        const std::size_t length = lifecare::character_at(s, i).length;
        if (length == 0) return i;
        i += length;
    }
    return std::string_view::npos;
}

std::size_t plain_run(std::string_view s) {
    std::size_t n = 0;
    while (n < s.size() && s[n] >= ' ' && s[n] <= '~') ++n;
    return n;
}

std::size_t width(std::string_view s) {
    std::size_t n = plain_run(s);
    for (std::size_t i = n; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        n += code >= 0x300 && code < 0x370 ? 0 : 1;
        i += length ? length : 1;
    }
    return n;
}

std::string_view first_characters(std::string_view s, std::size_t n) {
    std::size_t i = 0;
    for (; n > 0 && i < s.size(); --n) {
        const std::size_t length = lifecare::character_at(s, i).length;
        i += length ? length : 1;
    }
    return s.substr(0, i);
}

void append_padded(std::string& out, std::string_view s, std::size_t columns, alignment stands) {
    const std::size_t w = width(s), blanks = columns > w ? columns - w : 0;
    if (stands == alignment::right) out.append(blanks, ' ');
    out += s;
    if (stands == alignment::left) out.append(blanks, ' ');
}

std::string left(std::string_view s, std::size_t columns) {
    std::string out;
    append_padded(out, s, columns, alignment::left);
    return out;
}

std::string right(std::string_view s, std::size_t columns) {
    std::string out;
    append_padded(out, s, columns, alignment::right);
    return out;
}

std::string_view trimmed(std::string_view s) {
    const auto blank_at_front = [](std::string_view v) -> std::size_t {
        if (v.empty()) return 0;
        if (v.front() == ' ' || v.front() == '\t' || v.front() == '\r') return 1;
        if (v.substr(0, 2) == "\u00a0") return 2;
        return v.substr(0, 3) == "\ufeff" ? 3 : 0;
    };
    while (const std::size_t n = blank_at_front(s)) s.remove_prefix(n);
    while (!s.empty()) {
        if (s.back() == ' ' || s.back() == '\t' || s.back() == '\r') s.remove_suffix(1);
        else if (s.size() >= 2 && s.substr(s.size() - 2) == "\u00a0") s.remove_suffix(2);
        else if (s.size() >= 3 && s.substr(s.size() - 3) == "\ufeff") s.remove_suffix(3);
        else break;
    }
    return s;
}

std::vector<std::string> wrapped(std::string_view s, std::size_t columns) {
    std::vector<std::string> lines{""};
    while (!s.empty()) {
        const std::size_t blank = s.find(' ');
        const std::string_view word = s.substr(0, blank);
        if (!lines.back().empty() && width(lines.back()) + 1 + width(word) > columns) lines.emplace_back();
        if (!lines.back().empty()) lines.back() += ' ';
        lines.back() += word;
        s = blank == std::string_view::npos ? std::string_view{} : s.substr(blank + 1);
    }
    return lines;
}

std::string lines_wrapped(std::string_view text, std::size_t columns) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        for (const std::string& line : wrapped(text.substr(0, end), columns)) out += line + '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

std::string counted(std::uint64_t n, const noun& what, lifecare::language lang) {
    return std::to_string(n) + ' ' + std::string((n == 1 ? what.one : what.several).in(lang).view());
}

sentence counted_in_both(std::uint64_t n, const noun& what) {
    return {counted(n, what, lifecare::language::swedish), counted(n, what, lifecare::language::english)};
}

std::string grouped(std::uint64_t n) {
    std::string digits = std::to_string(n);
    for (std::size_t i = digits.size(); i > 3;) digits.insert(i -= 3, 1, ' ');
    return digits;
}

std::string decimal_in_words(std::uint64_t n, std::size_t decimals, lifecare::language lang) {
    std::string digits = std::to_string(n);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    std::string fraction = digits.substr(digits.size() - decimals);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    digits.resize(digits.size() - decimals);
    if (fraction.empty()) return digits;
    return digits + (lang == lifecare::language::swedish ? ',' : '.') + fraction;
}
std::string percent_in_words(std::uint64_t basis_points, lifecare::language lang) {
    return decimal_in_words(basis_points, 2, lang) + " %";
}

bool has_leading_zero(std::string_view s) {
    if (s.find(':') != std::string_view::npos) return false;
    for (std::size_t i = 0; i + 1 < s.size(); ++i)
        if (s[i] == '0' && is_digit(s[i + 1]) && (i == 0 || !is_digit(s[i - 1]))) return true;
    return false;
}

}  // namespace tools
