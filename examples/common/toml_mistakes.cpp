// SPDX-License-Identifier: MIT
#include "toml_mistakes.hpp"

#include <algorithm>

#include "meant.hpp"
#include "text.hpp"

namespace tools {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Up to what ends a value in a list or on a line.
std::string_view bare_word(std::string_view s) { return trimmed(s.substr(0, s.find_first_of(",]}#"))); }

/// The key whose value begins behind the last = of this: "disk_gb" of "server.disk_gb = ".
std::string_view key_before(std::string_view line) {
    line = trimmed(line.substr(0, line.find_last_of('=')));
    return line.substr(line.find_last_of(" \t.,{\"") + 1);  // npos + 1 is 0
}

/// What stands where the value of a key is expected, and what was meant by it; empty where that cannot be told.
sentence meant_by(std::string_view value, std::string_view key) {
    const std::string_view word = bare_word(value);
    for (std::string_view quote : {"\u201c", "\u201d", "\u201e", "\u2018", "\u2019", "\u00bb", "\u00ab"})
        if (value.starts_with(quote)) return {"citattecken är raka: \"...\"", "quotes are straight: \"...\""};
    for (std::string_view yes : {"yes", "ja", "on", "true", "sant"})
        if (same_ignoring_case(word, yes)) return {"menar du true?", "did you mean true?"};
    for (std::string_view no : {"no", "nej", "off", "false", "falskt"})
        if (same_ignoring_case(word, no)) return {"menar du false?", "did you mean false?"};
    if (!word.empty() && is_letter(word[0]))
        return say("text skrivs inom citattecken: \"{}\"", "text is written in quotes: \"{}\"",
                   first_characters(word, 60));

    const std::size_t digits = std::min(value.find_first_not_of("0123456789"), value.size());
    if (digits == 0) return {};
    const std::string_view number = trimmed(value.substr(0, value.find('#')));
    if (number.size() == digits) return {};
    const char next = number[digits];
    if (digits <= 4 && (next == '-' || next == '/' || next == '.') && std::count(word.begin(), word.end(), next) == 2)
        return {"en dag skrivs ÅÅÅÅ-MM-DD: 2026-01-31", "a day is written YYYY-MM-DD: 2026-01-31"};
    const bool unit = std::any_of(number.begin(), number.end(), [](char c) { return is_letter(c) || c == '%'; });
    const bool decimals = next == ',' && number.size() > digits + 1 && is_digit(number[digits + 1]);
    if (!unit && !decimals && next != ' ') return {};
    sentence why{"ett tal har inga blanksteg", "a number has no blanks"};
    if (unit) why = {"enheten framgår av nyckeln", "the unit is given by the key"};
    else if (decimals) why = {"decimaler skrivs med punkt", "decimals follow a point"};
    const std::string meant = number_meant(number, key, false), own(unit_of(key));
    if (!meant.empty()) return why + say("; skriv {}", "; write {}", meant);
    return unit && !own.empty() ? why + say(", i {}", ", in {}", own) : why;
}

/// What a line is about: "[iis]" of a heading, the key of any other line.
std::string_view subject_of(std::string_view line) {
    line = trimmed(line);
    return trimmed(line.substr(0, line.starts_with("[") ? line.find('#') : line.find('=')));
}
std::string_view without_brackets(std::string_view s) {
    while (s.starts_with("[")) s.remove_prefix(1);
    while (s.ends_with("]")) s.remove_suffix(1);
    return trimmed(s);
}
/// A table or a key that is there once already, and where.
sentence said_twice(const input& in, std::size_t line_number) {
    const std::string_view subject = subject_of(in.line(line_number));
    const bool heading = subject.starts_with("[");
    std::size_t first = line_number;
    while (--first > 0) {
        const std::string_view other = subject_of(in.line(first));
        if (other.starts_with("[") == heading && without_brackets(other) == without_brackets(subject)) break;
        if (!heading && other.starts_with("[")) first = 1;  // the key of another table is another key
    }
    const sentence where = first > 0 ? say(" (rad {})", " (line {})", first) : sentence{};
    return heading ? say("{} finns redan{}", "{} is there already{}", subject, where)
                   : say("{} anges två gånger{}", "{} is given twice{}", subject, where);
}

/// The complaint of the parser in a person's words; moves the column to what is wrong.
diagnostic told(const input& in, const toml_error& e) {
    const std::size_t line_number = e.at.line;
    std::size_t column = e.at.column;
    std::string said = e.description;
    sentence ours;  // instead of what the parser said
    const std::string_view line = in.line(line_number);
    const auto has = [&](std::string_view part) { return said.find(part) != std::string::npos; };

    // "Error while parsing key-value pair: ..." tells how the parser works, not what is wrong.
    const bool of_value =
        has("parsing decimal integer") || has("parsing date") || has("parsing time") || has("parsing floating");
    if (const std::size_t colon = said.find(": ");
        said.starts_with("Error while parsing ") && colon != std::string::npos)
        said.erase(0, colon + 2);

    const std::size_t equals = line.find('=');
    std::string_view value = equals == std::string_view::npos ? std::string_view{} : line.substr(equals + 1);
    value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
    const std::size_t value_column = width(line.substr(0, line.size() - value.size())) + 1;
    const std::string_view at = line.substr(first_characters(line, column - 1).size());

    if (const std::size_t ends = said.find("expected a comment or whitespace"); ends != std::string::npos)
        said.replace(ends, 32, "the line must end here");
    sentence hint;
    if (has("cannot redefine existing") || has("redefine previously defined")) ours = said_twice(in, line_number);
    else if (has("not representable in 64 bits"))
        ours = {"talet är för stort", "the number is too large"}, column = value_column;
    else if (has("unescaped control characters") && column > width(line))
        ours = {"texten är inte avslutad: ett citattecken saknas", "the text is not closed: a quote is missing"};
    else if (has("saw '\\n'") || has("saw '\\r'") || has("end-of-file"))
        ours = equals != std::string_view::npos && trimmed(value).empty()
                   ? sentence{"ett värde saknas", "a value is missing"}
                   : sentence{"raden slutar för tidigt", "the line ends too early; " + said};
    else if (has("unknown escape sequence"))
        hint = {"ett omvänt snedstreck skrivs dubbelt, eller texten inom enkla citattecken: 'D:\\logs'",
                "a backslash is written twice, or the text is written in single quotes: 'D:\\logs'"};
    else if (has("expected '='") && at.starts_with(":"))
        hint = {"en nyckel och dess värde skiljs åt med =", "a key and its value are divided by ="};
    else if (has("expected '='") && !at.empty() && static_cast<unsigned char>(at[0]) >= 0x80)
        hint = {"en nyckel har inget å, ä eller ö", "a key has no å, ä or ö"};
    else if (at.starts_with("//") || at.starts_with("/*"))
        hint = {"en kommentar börjar med #", "a comment begins with #"};
    else if (has("could not determine value type")) {
        hint = meant_by(at, key_before(line.substr(0, line.size() - at.size())));
        if (hint.empty()) {
            ours = {"det här är inget värde", "this is not a value"};
            hint = {"godtas: text inom citattecken, ett tal, true, false, en dag, en lista inom []",
                    "accepted: text in quotes, a number, true, false, a day, a list in []"};
        }
    } else if (!value.empty() && is_digit(value[0]) && (of_value || has("the line must end here"))) {
        hint = meant_by(value, key_before(line.substr(0, equals + 1)));
        column = value_column;
    }
    if (has("exceeded maximum nested value depth"))
        ours = {"djupare nästlat än någon installationsfil", "nested deeper than any installation file"};
    // The parser's own words are in English; in Swedish what was meant says it, or that the line is not understood.
    const bool ends_late = has("the line must end here");
    if (ours.empty() && !hint.empty() && (ends_late || has("could not determine value type"))) {
        ours = hint;
    } else {
        if (ours.empty()) ours = {ends_late ? "raden ska sluta här" : "raden går inte att tolka", said};
        if (!hint.empty()) ours += "; " + hint;
    }
    return in.at(line_number, column, say("är inte TOML: {}", "is not TOML: {}", ours));
}

/// toml++ bounds the nesting of values, not of dotted keys, and goes down and up them by recursion. Full stops outside
/// of strings are counted by line.
void refuse_deep_keys(const input& in) {
    constexpr std::size_t most = 100;
    const std::string_view text = in.text;
    std::size_t stops = 0, line = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            const std::string_view quote = text.substr(i, text.substr(i, 3) == std::string(3, c) ? 3 : 1);
            for (i += quote.size(); i < text.size() && text.substr(i, quote.size()) != quote; ++i) {
                if (c == '"' && text[i] == '\\') ++i;
                else if (text[i] == '\n') ++line;
            }
            i += quote.size() - 1;
        } else if (c == '#') {
            i = std::min(text.find('\n', i), text.size()) - 1;
        } else if (c == '\n') {
            ++line;
            stops = 0;
        } else if (c == '.' && ++stops > most) {
            throw input_error(
                in.at(line, 0,
                      say("har fler än {} punkter utanför texter; så djup är ingen nyckel i en installationsfil",
                          "has more than {} full stops outside of strings; no key of an installation file is that deep",
                          most)));
        }
    }
}

}  // namespace

toml_table parse_toml(const input& in, std::vector<diagnostic>& wrong) {
    refuse_deep_keys(in);
    constexpr std::size_t most = 20;
    std::string text = in.text;
    for (std::size_t last_line = 0;;) {
        std::variant<toml_table, toml_error> read = toml_of(text);
        if (toml_table* whole = std::get_if<toml_table>(&read)) return std::move(*whole);
        const toml_error& e = std::get<toml_error>(read);
        const std::size_t line_number = e.at.line;
        const std::string_view line = in.line(line_number), words = trimmed(line);
        wrong.push_back(told(in, e));
        // A line that begins neither a key nor a table belongs to what began before it, and so may the next ones;
        // so does an error in a list.
        const bool heading = words.starts_with("["),
                   key = words.find_first_of("=:") != std::string_view::npos && !words.empty() && is_letter(words[0]);
        const bool in_list = e.description.find("array") != std::string::npos;
        if (line_number <= last_line || !(heading || key) || in_list || wrong.size() == most)
            throw input_error(std::move(wrong));
        last_line = line_number;
        std::size_t start = 0;
        for (std::size_t n = 1; n < line_number; ++n) start = text.find('\n', start) + 1;
        const std::size_t length = std::min(text.find('\n', start), text.size()) - start;
        text.replace(start, length, heading ? "[[\"" + std::string(unread_heading) + "\"]]" : "#");
    }
}

}  // namespace tools
