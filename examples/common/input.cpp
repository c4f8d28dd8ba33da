// SPDX-License-Identifier: MIT
#include "input.hpp"

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

std::string input::with_its_line_ends(std::string_view edited) const {
    std::string out;
    for (const char c : edited) {
        if (c == '\n' && returns) out += '\r';
        out += c;
    }
    return out;
}

diagnostic input::at(std::size_t line_number, std::size_t column, sentence message) const {
    return {name, line_number, column, std::move(message), std::string(line(line_number))};
}

std::string read_bytes(byte_source& file, const std::string& name, std::size_t limit) {
    std::string bytes;
    if (const auto size = file.size(); size && *size <= limit) bytes.reserve(static_cast<std::size_t>(*size) + 1);
    each_piece(file, [&](std::string_view piece) {
        bytes += piece;
        if (bytes.size() > limit)
            throw input_error(name, say("är större än {} byte", "is larger than {} bytes", limit));
    });
    return bytes;
}

namespace {

input decoded_input(const std::string& name, std::string bytes, encodings accepted, sentence& said) {
    decoded_text decoded = decode_text(name, std::move(bytes), accepted);
    if (!decoded.note.empty()) said += say("{}: {}\n", "{}: {}\n", printable(name), decoded.note);
    if (decoded.line != 0)
        said += say("{}: inte UTF-8 på rad {}, läst som {}\n", "{}: not UTF-8 at line {}, read as {}\n",
                    printable(name), decoded.line, name_of(decoded.read_as));
    else if (decoded.read_as != encoding::utf8)
        said += say("{}: läst som {}\n", "{}: read as {}\n", printable(name), name_of(decoded.read_as));
    return {name, std::move(decoded.text), decoded.returns, decoded.begins};
}

}  // namespace

input read_input(console& io, const std::string& name, encodings accepted, std::size_t limit, sentence& said) {
    return decoded_input(name, read_bytes(*io.open(name), name, limit), accepted, said);
}

input read_input(console& io, const std::string& name, encodings accepted, std::size_t limit) {
    return input_of(io, name, read_bytes(*io.open(name), name, limit), accepted);
}

input input_of(console& io, const std::string& name, std::string bytes, encodings accepted) {
    sentence said;
    input in = decoded_input(name, std::move(bytes), accepted, said);
    if (!said.empty()) io.report(said);
    return in;
}

namespace {

/// Takes the blanks between groups of three digits out. False when blanks stand elsewhere.
bool ungroup(std::string_view s, std::string& digits) {
    std::size_t group = 0;
    bool grouped_before = false;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
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

sentence parse_count(std::string_view s, std::uint32_t& value) {
    s = trimmed(s);
    // Mostly a few digits and nothing else.
    if (!s.empty() && s.size() < 10 && only_digits(s)) {
        value = 0;
        for (char c : s) value = value * 10 + static_cast<std::uint32_t>(c - '0');
        return {};
    }
    constexpr std::size_t longest_shown = 60;
    const std::string shown =
        '"' + std::string(first_characters(s, longest_shown)) + (width(s) > longest_shown ? "..." : "") + '"';
    const sentence accepted{"; ett heltal från 0 till 4 294 967 295 godtas, till exempel 37816 eller \"37 816\"",
                            "; a whole number from 0 to 4 294 967 295 is accepted, such as 37816 or \"37 816\""};
    if (s.empty()) return say("ett tal saknas", "a number is missing") + accepted;
    std::string digits;
    if (!ungroup(s, digits))
        return say("{} har blanksteg som inte delar upp siffrorna tre och tre",
                   "{} has blanks that do not divide groups of three digits", shown) +
               accepted;
    if (digits.front() == '-') return say("{} är negativt", "{} is negative", shown) + accepted;
    if (!only_digits(digits))
        return (digits.find_first_not_of("0123456789.,") == std::string::npos
                    ? say("{} är inget heltal", "{} is not a whole number", shown)
                    : say("{} är inget tal", "{} is not a number", shown)) +
               accepted;
    std::uint64_t n = 0;
    for (char c : digits) {
        n = n * 10 + static_cast<std::uint64_t>(c - '0');
        if (n > 0xffff'ffffu) return say("{} är för stort", "{} is too large", shown) + accepted;
    }
    value = static_cast<std::uint32_t>(n);
    return {};
}

sentence advice_on_zeros(std::string_view s) {
    if (!has_leading_zero(s)) return {};
    return {"; skriv talen utan inledande nollor, som en del läser oktalt",
            "; write the numbers without leading zeros, which some read as octal"};
}

sentence parse_percent(std::string_view s, std::uint32_t most, std::uint32_t& basis_points) {
    s = trimmed(s);
    if (!s.empty() && s.back() == '%') s = trimmed(s.substr(0, s.size() - 1));
    sentence wrong = say(
        "\"{}\" är ingen procentsats; 0 till {} med högst två decimaler godtas, till exempel 3, 2.5 eller 2,5",
        "\"{}\" is not a percentage; 0 to {} with at most two decimals is accepted, such as 3, 2.5 or 2,5", s, most);
    const std::size_t mark = s.find_first_of(".,");
    const std::string_view whole = s.substr(0, mark),
                           decimals = mark == std::string_view::npos ? std::string_view{} : s.substr(mark + 1);
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

}  // namespace tools
