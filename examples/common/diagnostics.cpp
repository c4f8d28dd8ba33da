// SPDX-License-Identifier: MIT
#include "diagnostics.hpp"

#include <algorithm>
#include <cstdio>
#include <new>
#include <numeric>

#include "console.hpp"
#include "text.hpp"
#include "write/hidden.hpp"

namespace tools {

std::string to_string(const diagnostic& d, lifecare::language l) {
    constexpr std::size_t longest_message = 2000;  // of names and words that no screen holds, too
    std::string out = shortened(d.file.in(l), longest_message);
    if (d.line) out += ':' + std::to_string(d.line);
    if (d.line && d.column) out += ':' + std::to_string(d.column);
    constexpr std::size_t longest = 96, before = 48;
    out += (l == lifecare::language::swedish ? ": fel: " : ": error: ") + shortened(d.message.in(l), longest_message);
    if (d.excerpt.empty()) return out;
    // Of a long line the part around the column is shown.
    const std::size_t skipped = d.column > longest ? d.column - before : 0;
    const std::string_view part = std::string_view(d.excerpt).substr(first_characters(d.excerpt, skipped).size());
    const std::string mark = skipped ? "... " : "", shown(first_characters(part, longest));
    out += "\n    " + mark + printable(shown) + (shown.size() < part.size() ? " ..." : "");
    // The caret stands under a character: what is printed for the characters before it sets the indent.
    if (d.column)
        out +=
            "\n    " + std::string(width(mark + printable(first_characters(part, d.column - skipped - 1))), ' ') + '^';
    return out;
}

namespace {

std::string joined(const std::vector<diagnostic>& all, lifecare::language l) {
    std::string out;
    for (const diagnostic& d : all) out += (out.empty() ? "" : "\n") + to_string(d, l);
    return out;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// Edits to get from one word to the other: insert, delete, replace, or swap two neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        next[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            next[j + 1] = std::min({row[j + 1] + 1, next[j] + 1, row[j] + (lower(a[i]) == lower(b[j]) ? 0u : 1u)});
            if (i && j && lower(a[i]) == lower(b[j - 1]) && lower(a[i - 1]) == lower(b[j]))
                next[j + 1] = std::min(next[j + 1], before[j - 1] + 1);
        }
        before.swap(row);
        row.swap(next);
    }
    return row.back();
}

bool divides(char c) { return c == '-' || c == '_'; }
bool same_letter(char a, char b) { return lower(a) == lower(b); }

/// Two words of parts with hyphens or low lines, without the parts at the ends that are the same in both.
std::pair<std::string_view, std::string_view> without_shared_ends(std::string_view a, std::string_view b) {
    const auto shared = [](auto first, auto last, auto other,
                           auto other_last) {  // how many characters, a whole number of parts
        std::ptrdiff_t n = 0;
        for (auto i = first; i != last && other != other_last && same_letter(*i, *other); ++i, ++other)
            if (divides(*i)) n = i - first + 1;
        return static_cast<std::size_t>(n);
    };
    const std::size_t front = shared(a.begin(), a.end(), b.begin(), b.end());
    a.remove_prefix(front);
    b.remove_prefix(front);
    const std::size_t back = shared(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    a.remove_suffix(back);
    b.remove_suffix(back);
    return {a, b};
}

}  // namespace

input_error::input_error(std::vector<diagnostic> all)
    : std::runtime_error(joined(all, lifecare::language::english)), all_{std::move(all)} {}

std::string input_error::in(lifecare::language l) const { return joined(all_, l); }

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& accepted) {
    if (word.size() > 200) return {};
    std::string_view best;
    std::size_t least = std::string_view::npos;
    for (std::string_view a : accepted) {
        // The parts that two words share say nothing of the others: "file-server" is not near "core-server".
        const auto [w, other] = without_shared_ends(word, a);
        if (const std::size_t d = distance(w, other); d < least && d <= std::max<std::size_t>(1, w.size() / 3)) {
            least = d;
            best = a;
        }
    }
    // A key without its unit is meant, too, when only one begins so: "memory" for "memory_gb".
    if (best.empty() && word.size() > 2)
        for (std::string_view a : accepted)
            if (same_ignoring_case(a.substr(0, word.size()), word)) {
                if (!best.empty()) return {};
                best = a;
            }
    return best;
}

sentence suggestion(std::string_view word, const std::vector<std::string_view>& accepted) {
    if (const std::string_view near = nearest(word, accepted); !near.empty())
        return say("; menar du \"{}\"?", "; did you mean \"{}\"?", near);
    return accepted_words(accepted);
}

sentence accepted_words(const std::vector<std::string_view>& accepted) {
    constexpr std::size_t readable = 30;
    if (accepted.size() > readable)
        return say("; inget av de {} ord som godtas liknar det", "; none of the {} accepted words is near",
                   accepted.size());
    std::string list;
    for (std::string_view a : accepted) list += (list.empty() ? "" : ", ") + std::string(a);
    return say("; godtas: {}", "; accepted: {}", list);
}

sentence not_accepted(std::string_view word, const std::vector<std::string_view>& accepted) {
    return say("\"{}\" godtas inte", "\"{}\" is not accepted", word) + suggestion(word, accepted);
}

sentence not_a_day(std::string_view word) {
    return say("\"{}\" är inget datum; skriv det som ÅÅÅÅ-MM-DD", "\"{}\" is not a day; write it as YYYY-MM-DD", word);
}

int guarded(std::string_view name, console& io, const std::function<int()>& body) noexcept {
    const auto complain = [&](const sentence& what) {
        io.report(to_string(diagnostic{std::string(name), 0, 0, what, {}}, io.language()) + '\n');
    };
    try {
        return body();
    } catch (const input_error& e) {
        io.report(e.in(io.language()) + '\n');
    } catch (const std::bad_alloc&) {
        complain(say("minnet räcker inte för denna indata", "there is not enough memory for this input"));
    } catch (const std::exception& e) {
        complain(std::string(e.what()));
    }
    return could_not_check;
}

std::string printable(std::string_view s) {
    std::size_t i = plain_run(s);
    std::string out(s.substr(0, i));
    while (i < s.size()) {
        const auto [code, length] = lifecare::character_at(s, i);
        if (length == 0 || is_hidden(code)) {
            char escape[16];
            std::snprintf(escape, sizeof escape, length == 0 ? "\\x%02X" : "\\u%04X",
                          length == 0 ? static_cast<unsigned char>(s[i]) : static_cast<unsigned>(code));
            out += code == '\t' ? " " : escape;
        } else {
            out += s.substr(i, length);
        }
        i += std::max<std::size_t>(1, length);
    }
    return out;
}
std::string shortened(std::string_view s, std::size_t columns) {
    const std::string t = printable(s);
    return width(t) <= columns ? t : std::string(first_characters(t, columns - 1)) + "…";
}

}  // namespace tools
