// SPDX-License-Identifier: MIT
#include "spelling.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace tools::rules {

namespace {

bool letter(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool joint(char c) { return c == '-' || c == '_' || c == '/'; }

/// How words are inflected in Swedish and English, after folding: the endings that one word may have beside each other;
/// "-" is none. Two words are one when a row has the endings of both behind what they have in common.
constexpr std::string_view inflections[] = {
    // Nouns: tjänst, databas, brandvägg, system, installation; data, kaka.
    "- ar ars arna arnas e en ens er ers erna ernas es et ets n na nas ns r rs rna rnas s t ts",
    "- a an ans as or ors orna ornas s",
    // Nyckel, exempel.
    "el eln elns els l lar lars larna larnas len lens ler lers lerna lernas let lets",
    // Server, fönster, nummer.
    "er ern erns ers ren rens ret rets rar rars rarna rarnas rs erna",
    // Tecken, och det som dubblar sin sista konsonant: program, rum.
    "en net nets nen nens nena",
    "- met mets men mens s",
    // Användare: what acts is only what acts, not what it does.
    "ar are aren arens ares arna arnas",
    // Verbs and what they are made into: logga, öppna, köpa, styra, kryptera, installera.
    ("- a ad ade ades an ande ar as at ats d da de des e en er era es ing ingar ingarna ingen ingens ings ning ningar "
     "ningarna ningen ningens nings s t ta te tes"),
    ("ation ationen ationens ationer ationerna ations era erad erade erades erande erar eras erat erats ering eringar "
     "eringen eringens erings"),
    "a ad ade ande ar as ation ationen ationer at ion ionen ioner ering",
    // Adjectives: aktuell, tillgänglig.
    "- a e t",
    "ig iga igt",
    // English.
    "- e ed es ging ing ings ly ment ments ming ning s ted ting",
    "e ed es ing ings ion ions ive",
    "- ion ions ing ed s ation ations",
    "ied ies y ying",
    "le ly ility ilities",
};

/// True when two endings are of one word.
bool inflected_alike(std::string_view a, std::string_view b) {
    const auto has = [](std::string_view row, std::string_view ending) {
        if (ending.empty()) ending = "-";
        for (std::size_t at = 0; at < row.size();) {
            const std::size_t end = std::min(row.find(' ', at), row.size());
            if (row.substr(at, end - at) == ending) return true;
            at = end + 1;
        }
        return false;
    };
    return std::any_of(std::begin(inflections), std::end(inflections),
                       [&](std::string_view row) { return has(row, a) && has(row, b); });
}

/// Beginnings of words that are alike only by chance, or without rings and dots: a disturbance (störning) is nothing
/// large (stor), an office (kontor) no account (konto), a tablet (platta) no place (plats) and no
/// table, a router no routine.
bool apart(std::string_view a, std::string_view b) {
    constexpr std::string_view beginnings[] = {"storning", "kontor", "tablet", "platt", "router"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](std::string_view one) { return a.starts_with(one) != b.starts_with(one); });
}

/// Words that are not kinds of what they begin or end with: a report is not a port, a platform (plattform) no tablet
/// (platta).
bool fixed(std::string_view word) {
    constexpr std::string_view beginnings[] = {"support", "rapport", "report",    "transport",
                                               "export",  "import",  "plattform", "platform"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](std::string_view b) { return word.substr(0, b.size()) == b; });
}

/// Names and words whose endings are not endings: Windows is more than one window, internet not the inside, Apple not
/// an application.
bool whole(std::string_view word) {
    constexpr std::string_view words[] = {"access", "apple",    "citrix", "core",    "docker", "express",
                                          "inter",  "internet", "portal", "windows", "lines"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

std::string folded(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        switch (code) {
            case 0xe5:
            case 0xe4:
            case 0xc5:
            case 0xc4: out += 'a'; break;
            case 0xf6:
            case 0xd6: out += 'o'; break;
            case 0xe9:
            case 0xc9: out += 'e'; break;
            default:
                if (code >= 'A' && code <= 'Z') out += static_cast<char>(code + 32);
                else out += s.substr(i, length ? length : 1);
        }
        i += length ? length : 1;
    }
    return out;
}

std::string as_written(std::string_view s, std::string_view word) {
    for (std::size_t at = 0; at < s.size();) {
        std::size_t end = at;
        for (std::string seen; end < s.size();) {
            const std::size_t length = std::max<std::size_t>(lifecare::character_at(s, end).length, 1);
            seen += folded(s.substr(end, length));
            end += length;
            if (seen == word) return std::string(s.substr(at, end - at));
            if (!word.starts_with(seen)) break;
        }
        at += std::max<std::size_t>(lifecare::character_at(s, at).length, 1);
    }
    return std::string(word);
}

std::vector<std::string_view> words_in(std::string_view s) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < s.size();) {
        if (!letter(s[i])) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < s.size() && (letter(s[end]) || (s[end] == '.' && end + 1 < s.size() && is_digit(s[end - 1]) &&
                                                     is_digit(s[end + 1]))))
            ++end;
        out.push_back(s.substr(i, end - i));
        i = end;
    }
    return out;
}

std::vector<std::string> joined_words_in(std::string_view s) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < s.size();) {
        std::string word;
        bool joined = false;
        while (i < s.size() && (letter(s[i]) || (joint(s[i]) && !word.empty()))) {
            if (letter(s[i])) word += s[i];
            else joined = true;
            ++i;
        }
        if (joined && word.size() > 3) out.push_back(std::move(word));
        ++i;
    }
    return out;
}

bool is_number(std::string_view word) {
    return !word.empty() && is_digit(word.front()) && word.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool same_stem(std::string_view a, std::string_view b) {
    if (a == b) return true;
    if (whole(a) || whole(b) || is_number(a) || is_number(b) || apart(a, b)) return false;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t common = 0;
    while (common < shorter && a[common] == b[common]) ++common;
    // The beginning may end before the letters that are alike do: "nyckeln" and "nycklar".
    for (std::size_t at = common; at >= 3; --at) {
        const std::string_view rest_a = a.substr(at), rest_b = b.substr(at);
        if (rest_a.size() > 7 || rest_b.size() > 7) break;
        // Three letters and one more are often another word: "san" and "sand", "ban" and "banan".
        const std::string_view rest = rest_a.empty() ? rest_b : rest_a;
        const bool short_enough = rest.size() <= 2 && rest != "d" && rest != "t" && rest != "an";
        const bool enough = at >= 4 || ((rest_a.empty() || rest_b.empty()) && short_enough);
        if (enough && inflected_alike(rest_a, rest_b)) return true;
    }
    return false;
}

double likeness(std::string_view asked, std::string_view in_text) {
    if (asked == in_text) return 1;
    if (is_number(asked) || is_number(in_text)) {
        // A release of the version that was asked for: "13.0.22" of "13.0".
        const bool release = in_text.size() > asked.size() && in_text.substr(0, asked.size()) == asked &&
                             in_text[asked.size()] == '.' && asked.find('.') != std::string_view::npos;
        // "6" of a printed "6.0".
        const bool first_of_its_number = in_text.size() == asked.size() + 2 &&
                                         in_text.substr(0, asked.size()) == asked &&
                                         in_text.substr(asked.size()) == ".0";
        return release || first_of_its_number ? 0.8 : 0;
    }
    if (same_stem(asked, in_text)) return 0.98;
    if (fixed(in_text) || asked.size() < 3 || in_text.size() < asked.size() + 1) return 0;
    for (std::size_t at = 3; at + 3 <= in_text.size(); ++at)
        if (in_text.size() - at + 3 >= asked.size() && asked.size() >= 4 && in_text[at] == asked[0] &&
            same_stem(asked, in_text.substr(at)))
            return 0.75;
    if (in_text[0] != asked[0] || in_text.size() < 7) return 0;
    for (std::size_t at = in_text.size() - 3; at >= 4; --at)
        if (at + 3 >= asked.size() && asked.size() >= 4 && same_stem(asked, in_text.substr(0, at))) return 0.6;
    return 0;
}

bool misspelt(std::string_view asked, std::string_view in_text) {
    if (asked.size() < 4 || is_number(asked)) return false;
    const std::size_t most = asked.size() < 9 ? 1 : 2;
    if (in_text.empty() || in_text[0] != asked[0]) return false;
    // Of four letters another one is another word, SSMS no SMS; but two may have changed places.
    if (asked.size() == 4 && !std::is_permutation(asked.begin(), asked.end(), in_text.begin(), in_text.end()))
        return false;
    if (in_text.size() + most < asked.size() || asked.size() + most < in_text.size()) return false;
    // Edit distance with neighbours exchanged, two rows back.
    std::vector<std::size_t> before(in_text.size() + 1), row(in_text.size() + 1), two_before;
    for (std::size_t j = 0; j <= in_text.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= asked.size(); ++i) {
        two_before = before;
        before = row;
        row[0] = i;
        for (std::size_t j = 1; j <= in_text.size(); ++j) {
            const bool same = asked[i - 1] == in_text[j - 1];
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && asked[i - 1] == in_text[j - 2] && asked[i - 2] == in_text[j - 1])
                row[j] = std::min(row[j], two_before[j - 2] + 1);
        }
    }
    return row[in_text.size()] <= most;
}

}  // namespace tools::rules
