// SPDX-License-Identifier: MIT
#include "input.hpp"

#include <algorithm>
#include <memory>

#include "text.hpp"

namespace tools {

std::string_view input::line(std::size_t number) const {
    std::string_view rest = text;
    for (; number > 1; --number) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) return {};
        rest.remove_prefix(end + 1);
    }
    rest = rest.substr(0, rest.find('\n'));
    if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
    return rest;
}

diagnostic input::at(std::size_t line_number, std::size_t column, std::string message) const {
    return {name, line_number, column, std::move(message), std::string(line(line_number))};
}

namespace {

std::string read_bytes(console& io, const std::string& name, std::size_t limit) {
    const std::unique_ptr<byte_source> file = io.open(name);
    std::string bytes;
    if (const auto size = file->size(); size && *size <= limit) bytes.reserve(static_cast<std::size_t>(*size) + 1);
    char buffer[1 << 16];
    for (std::size_t n; (n = file->read(buffer, sizeof buffer)) > 0;) {
        bytes.append(buffer, n);
        if (bytes.size() > limit) throw input_error(name, "is larger than " + std::to_string(limit) + " bytes");
    }
    return bytes;
}

std::string from_utf16(std::string_view bytes, bool little_endian) {
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        if (i + 1 >= bytes.size()) return 0xfffd;
        const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
        return little_endian ? static_cast<std::uint32_t>(b << 8 | a) : static_cast<std::uint32_t>(a << 8 | b);
    };
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        std::uint32_t code = unit(i);
        if (code >= 0xd800 && code < 0xdc00 && i + 3 < bytes.size() && unit(i + 2) >= 0xdc00 && unit(i + 2) < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
            i += 2;
        } else if (code >= 0xd800 && code < 0xe000) {
            code = 0xfffd;
        }
        append_utf8(out, code);
    }
    return out;
}

std::string from_windows_1252(std::string_view bytes) {
    constexpr std::uint16_t c1[] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                    0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    std::string out;
    for (char c : bytes) {
        const auto b = static_cast<unsigned char>(c);
        append_utf8(out, b >= 0x80 && b < 0xa0 ? c1[b - 0x80] : b);
    }
    return out;
}

/// Line and column of a byte.
std::pair<std::size_t, std::size_t> position_of(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, byte);
    const std::size_t line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {line, width(before.substr(start)) + 1};
}

}  // namespace

input read_input(console& io, const std::string& name, encodings accepted, std::size_t limit) {
    std::string bytes = read_bytes(io, name, limit);
    const auto begins_with = [&](std::string_view mark) {
        return std::string_view{bytes}.substr(0, mark.size()) == mark;
    };
    if (begins_with("\xef\xbb\xbf")) {
        bytes.erase(0, 3);
    } else if (accepted == encodings::any_common && (begins_with("\xff\xfe") || begins_with("\xfe\xff"))) {
        io.report(printable(name) + ": read as UTF-16\n");
        bytes = from_utf16(std::string_view{bytes}.substr(2), begins_with("\xff\xfe"));
        if (const std::size_t broken = bytes.find("\xef\xbf\xbd"); broken != std::string::npos) {
            const auto [line, column] = position_of(bytes, broken);
            throw input_error(diagnostic{name, line, column, "is broken UTF-16 here: half a character", {}});
        }
    }
    if (trimmed(bytes).find_first_not_of("\n\r \t") == std::string_view::npos)
        throw input_error(name, "is empty; there is nothing to check");
    if (const std::size_t bad = first_invalid_utf8(bytes); bad != std::string::npos) {
        const auto [line, column] = position_of(bytes, bad);
        if (accepted == encodings::utf8)
            throw input_error(input{name, bytes}.at(line, column, "is not UTF-8 here; save the file as UTF-8"));
        io.report(printable(name) + ": not UTF-8 at line " + std::to_string(line) + ", read as Windows-1252\n");
        bytes = from_windows_1252(bytes);
    }
    if (const std::size_t nul = bytes.find('\0'); nul != std::string::npos) {
        const auto [line, column] = position_of(bytes, nul);
        throw input_error(diagnostic{name, line, column, "holds a NUL byte; a text file is needed", {}});
    }
    return {name, std::move(bytes)};
}

namespace {

/// Takes the blanks between groups of three digits out. False when blanks stand elsewhere.
bool ungroup(std::string_view s, std::string& digits) {
    std::size_t group = 0;
    bool grouped_before = false;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = decode(s, i);
        i += length ? length : 1;
        if (code == ' ' || code == 0xa0 || code == 0x202f || code == 0x2009) {
            if (group == 0 || group > 3 || (grouped_before && group != 3)) return false;
            grouped_before = true;
            group = 0;
        } else {
            append_utf8(digits, code);
            ++group;
        }
    }
    return !grouped_before || group == 3;
}

}  // namespace

std::string parse_count(std::string_view s, std::uint32_t& value) {
    s = trimmed(s);
    // Mostly a few digits and nothing else.
    if (!s.empty() && s.size() < 10 && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        value = 0;
        for (char c : s) value = value * 10 + static_cast<std::uint32_t>(c - '0');
        return {};
    }
    constexpr std::size_t longest_shown = 60;
    const std::string shown =
        '"' + std::string(first_characters(s, longest_shown)) + (width(s) > longest_shown ? "..." : "") + '"';
    constexpr const char* accepted =
        "; a whole number from 0 to 4 294 967 295 is accepted, such as 37816 or \"37 816\"";
    if (s.empty()) return std::string("a number is missing") + accepted;
    std::string digits;
    if (!ungroup(s, digits)) return shown + " has blanks that do not divide groups of three digits" + accepted;
    if (digits.front() == '-') return shown + " is negative" + accepted;
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return digits.find_first_not_of("0123456789.,") == std::string::npos
                   ? shown + " is not a whole number" + accepted
                   : shown + " is not a number" + accepted;
    std::uint64_t n = 0;
    for (char c : digits) {
        n = n * 10 + static_cast<std::uint64_t>(c - '0');
        if (n > 0xffff'ffffu) return shown + " is too large" + accepted;
    }
    value = static_cast<std::uint32_t>(n);
    return {};
}

std::string parse_percent(std::string_view s, std::uint32_t most, std::uint32_t& basis_points) {
    s = trimmed(s);
    if (!s.empty() && s.back() == '%') s = trimmed(s.substr(0, s.size() - 1));
    std::string wrong = '"' + std::string(s) + "\" is not a percentage; 0 to " + std::to_string(most) +
                        " with at most two decimals is accepted, such as 3, 2.5 or 2,5";
    const std::size_t mark = s.find_first_of(".,");
    const std::string_view whole = s.substr(0, mark),
                           decimals = mark == std::string_view::npos ? std::string_view{} : s.substr(mark + 1);
    const auto only_digits = [](std::string_view v) {
        return v.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (whole.empty() || whole.size() > 4 || decimals.size() > 2 ||
        (mark != std::string_view::npos && decimals.empty()) || !only_digits(whole) || !only_digits(decimals))
        return wrong;
    std::uint32_t n = 0;
    for (char c : whole) n = n * 10 + static_cast<std::uint32_t>(c - '0');
    for (std::size_t i = 0; i < 2; ++i)
        n = n * 10 + (i < decimals.size() ? static_cast<std::uint32_t>(decimals[i] - '0') : 0);
    if (n > most * 100) return wrong;
    basis_points = n;
    return {};
}

csv parse_csv(const input& in) {
    const std::string_view text = in.text;
    // The divider is the one that the first line that is not blank has most of, outside quotes.
    char divider = ',';
    {
        const std::size_t start = std::min(text.find_first_not_of("\r\n"), text.size());
        std::size_t most = 0;
        for (char candidate : {';', '\t', ','}) {
            std::size_t n = 0;
            bool quoted = false;
            for (char c : text.substr(start, text.find('\n', start) - start)) {
                if (c == '"') quoted = !quoted;
                n += !quoted && c == candidate ? 1u : 0u;
            }
            if (n > most) {
                most = n;
                divider = candidate;
            }
        }
    }

    csv out;
    std::vector<diagnostic> wrong;
    std::size_t faults = 0;
    const auto complain = [&](std::size_t at_line, std::size_t at_column, std::string message) {
        constexpr std::size_t told = 20;
        if (++faults <= told) wrong.push_back(in.at(at_line, at_column, std::move(message)));
    };
    std::vector<csv_cell> row;
    csv_cell cell{{}, 1, 1};
    std::size_t line = 1, column = 1, row_line = 1, quote_line = 0, quote_column = 0;
    bool quoted = false, was_quoted = false;

    const auto end_cell = [&] {
        if (const std::string_view kept = trimmed(cell.text); !was_quoted && kept.size() != cell.text.size())
            cell.text = std::string(kept);
        row.push_back(std::move(cell));
        cell = {{}, line, column};
        was_quoted = false;
    };
    const auto end_row = [&] {
        end_cell();
        // A line without characters, and the rows of empty cells that spreadsheets leave at the end, say nothing.
        if (std::all_of(row.begin(), row.end(), [](const csv_cell& c) { return c.text.empty(); })) {
        } else if (out.headings.empty()) {
            out.headings = row;
        } else if (row.size() != out.headings.size()) {
            const std::size_t at =
                row.size() < out.headings.size() ? row.back().column : row[out.headings.size()].column;
            complain(row_line, at,
                     "the row has " + counted(row.size(), nouns::cells) + ", the heading has " +
                         std::to_string(out.headings.size()));
        } else {
            out.rows.push_back(std::move(row));
        }
        row.clear();
        row.reserve(out.headings.size());
    };
    // What neither divides nor quotes, a character a byte: mostly all of a cell.
    const auto ordinary = [&](char c) { return c >= ' ' && c < 0x7f && c != divider && c != '"'; };

    for (std::size_t i = 0; i < text.size();) {
        if (!quoted && !was_quoted) {
            const std::size_t first = i;
            while (i < text.size() && ordinary(text[i])) ++i;
            cell.text.append(text, first, i - first);
            column += i - first;
            if (i == text.size()) break;
        }
        const std::size_t length = std::max<std::size_t>(1, decode(text, i).length);
        const char c = text[i];
        const bool newline = c == '\n';
        if (quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                cell.text += '"';
                i += 2;
                column += 2;
                continue;
            }
            if (c == '"') quoted = false;
            else cell.text += text.substr(i, length);
        } else if (c == '"' && trimmed(cell.text).empty() && !was_quoted) {
            quoted = was_quoted = true;
            cell.text.clear();
            quote_line = line;
            quote_column = column;
        } else if (c == divider) {
            ++column;
            i += 1;
            end_cell();
            cell.column = column;
            continue;
        } else if (newline) {
            end_row();
            row_line = line + 1;
            cell = {{}, line + 1, 1};
        } else if (c != '\r') {
            if (was_quoted && c != ' ') complain(line, column, "characters after the closing quote of a cell");
            else if (!was_quoted) cell.text += text.substr(i, length);
        }
        i += length;
        column = newline ? 1 : column + 1;
        line += newline ? 1 : 0;
    }
    if (quoted) complain(quote_line, quote_column, "the quote that opens here is never closed");
    else if (!text.empty() && text.back() != '\n') end_row();

    for (std::size_t i = 0; i < out.headings.size(); ++i) {
        const csv_cell& h = out.headings[i];
        if (h.text.empty()) complain(h.line, h.column, "column " + std::to_string(i + 1) + " has no heading");
        for (std::size_t j = 0; j < i; ++j)
            if (!h.text.empty() && out.headings[j].text == h.text)
                complain(h.line, h.column, "column \"" + h.text + "\" appears twice");
    }
    if (faults == 0 && out.rows.empty())
        wrong.push_back({in.name, 0, 0, "has headings but no rows; there is nothing to check", {}});
    if (faults > wrong.size())
        wrong.push_back({in.name, 0, 0, "and " + std::to_string(faults - wrong.size()) + " more", {}});
    if (!wrong.empty()) throw input_error(std::move(wrong));
    return out;
}

}  // namespace tools
