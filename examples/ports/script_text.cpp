// SPDX-License-Identifier: MIT
#include "script_text.hpp"

#include <algorithm>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "../common/write/cell_words.hpp"

namespace tools {

using namespace lifecare;

std::string comment_text(std::string_view s) {
    std::string out = printable(s);
    std::replace(out.begin(), out.end(), '\\', '/');
    return out;
}

std::string quoted_text(std::string_view s, std::size_t most_bytes) {
    std::string out = comment_text(s);
    for (char& c : out) {
        if (c == '"' || c == '`') c = '\'';
        if (c == '$') c = ' ';
    }
    if (out.size() > most_bytes) {
        std::size_t n = most_bytes;
        while (n > 0 && (static_cast<unsigned char>(out[n]) & 0xc0) == 0x80) --n;
        out.resize(n);
    }
    return out;
}

namespace {

/// A, O or nothing for å, ä, ö in either case.
char without_marks(std::uint32_t code) {
    if (code == 0xe5 || code == 0xe4 || code == 0xc5 || code == 0xc4) return 'A';
    return code == 0xf6 || code == 0xd6 ? 'O' : '\0';
}

}  // namespace

std::string ascii_text(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        const char letter = without_marks(code);
        if ((code >= 0x20 && code < 0x7f) || code == '\n') out += static_cast<char>(code);
        else if (letter != '\0') out += static_cast<char>(code < 0xe0 ? letter : letter + ('a' - 'A'));
        else out += '?';
        i += std::max<std::size_t>(1, length);
    }
    return out;
}

std::string token_text(std::string_view name) {
    std::string out;
    for (std::size_t i = 0; i < name.size();) {
        const auto [code, length] = lifecare::character_at(name, i);
        const auto b = static_cast<char>(code);
        if (code < 0x80 && ((b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z'))) out += b;
        else if (code < 0x80 && b >= 'a' && b <= 'z') out += static_cast<char>(b - 32);
        else if (const char letter = without_marks(code); letter != '\0') out += letter;
        else out += '_';
        i += std::max<std::size_t>(1, length);
    }
    return out;
}

std::string reason_of(const site& s, const std::string& from, const std::string& to, const port_opening& ports,
                      std::size_t most_bytes) {
    const std::string names = ports.names(), footnotes = ports.footnotes(s.lang);
    const bool required = ports.need() == flow_need::required;
    std::string what = names;
    if (names.empty() || !required) what += (names.empty() ? "" : " - ") + ports.notes(s.lang);
    std::string out = from + " -> " + to + ' ' + ports.port() + ": " + what + "; " +
                      str(to_text(s.table.printed_by())) + ' ' + ports.sections();
    if (!required) out += " (" + cell_in_words("requirement", str(to_text(ports.need())), s.lang) + ')';
    else if (!names.empty() && !footnotes.empty() && out.size() + 2 + footnotes.size() <= most_bytes)
        out += "; " + footnotes;
    return out;
}

std::string head_of(const site& s, const char* what, const std::vector<std::string>& missing, const generate_request& r,
                    const std::string& without) {
    std::string out;
    const auto add = [&](const std::string& line) { out += "# " + line + '\n'; };
    add(std::string(what) + ": " + comment_text(s.file.customer.empty() ? "installation" : s.file.customer));
    add(comment_text(heading_of(s.table.printed_by()).view()));
    add(comment_text(note_of(s.clients, s.lang)));
    for (const std::string& m : missing) add(comment_text(s.word("UTELÄMNAT: ", "LEFT OUT: ") + m));
    // A script for Windows Firewall has rules for the programs, or says what they lack.
    const bool for_windows = std::string_view(what).find("Windows") != std::string_view::npos;
    for (const std::string& m : for_windows ? drawn_notes(s, r.only) : unlisted_notes(s, r.only))
        add(comment_text(s.word("INTE MED: ", "NOT IN HERE: ") + m));
    return out + without;
}

std::string unique_names::operator()(std::string name) {
    if (name.size() > most_) name.resize(most_);
    std::string unique = name;
    for (int n = 2; std::find(taken_.begin(), taken_.end(), unique) != taken_.end(); ++n) {
        const std::string number = '_' + std::to_string(n);
        unique = name.substr(0, most_ - number.size()) + number;
    }
    taken_.push_back(unique);
    return unique;
}

}  // namespace tools
