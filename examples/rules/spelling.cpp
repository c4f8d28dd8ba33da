// SPDX-License-Identifier: MIT
#include "spelling.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace tools::rules {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return digit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool joint(char c) { return c == '-' || c == '_' || c == '/'; }

/// Endings of Swedish and English words after folding, in order. Two words with one beginning and two of these are the
/// same word.
constexpr std::string_view endings[] = {
    "",      "a",     "ad",      "ade",   "al",     "alla",  "alt",   "an",      "ande",    "anden",  "ar",    "are",
    "aren",  "arens", "arna",    "arnas", "as",     "at",    "ation", "ationen", "ationer", "ations", "d",     "da",
    "de",    "des",   "dd",      "e",     "ed",     "el",    "eln",   "ement",   "ements",  "en",     "enas",  "ens",
    "er",    "era",   "erad",    "erade", "erar",   "eras",  "erat",  "ering",   "ern",     "erna",   "ernas", "erns",
    "ers",   "es",    "et",      "ets",   "ging",   "iad",   "ied",   "ies",     "ig",      "iga",    "igt",   "ility",
    "ing",   "ingar", "ingarna", "ingen", "ingens", "ings",  "ion",   "ionen",   "ioner",   "ions",   "ive",   "lar",
    "larna", "le",    "ler",     "lerna", "ly",     "let",   "net",   "ren",     "ret",     "rets",   "ment",  "ments",
    "met",   "n",     "na",      "nad",   "nader",  "naden", "nas",   "ning",    "ningar",  "ningen", "ns",    "or",
    "orna",  "ors",   "r",       "rar",   "rarna",  "rn",    "rna",   "rs",      "s",       "ser",    "serna", "sen",
    "st",    "sta",   "t",       "ta",    "tar",    "te",    "tes",   "ts",      "ting",    "ts",     "y",
};

bool ending(std::string_view s) { return std::find(std::begin(endings), std::end(endings), s) != std::end(endings); }

/// Words that are not kinds of what they end with: a report is not a port.
bool fixed(std::string_view word) {
    constexpr std::string_view beginnings[] = {"support", "rapport", "report", "transport", "export", "import"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](std::string_view b) { return word.substr(0, b.size()) == b; });
}

/// Names and words whose endings are not endings: Windows is more than one window, internet not the inside.
bool whole(std::string_view word) {
    constexpr std::string_view words[] = {"access", "citrix",   "core",   "docker",  "express",
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

std::vector<std::string_view> words_in(std::string_view s) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < s.size();) {
        if (!letter(s[i])) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < s.size() &&
               (letter(s[end]) || (s[end] == '.' && end + 1 < s.size() && digit(s[end - 1]) && digit(s[end + 1]))))
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
    return !word.empty() && digit(word.front()) && word.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool same_stem(std::string_view a, std::string_view b) {
    if (a == b) return true;
    if (whole(a) || whole(b) || is_number(a) || is_number(b)) return false;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t common = 0;
    while (common < shorter && a[common] == b[common]) ++common;
    // The beginning may end before the letters that are alike do: "nyckeln" and "nycklar".
    for (std::size_t at = common; at >= 3; --at) {
        const std::string_view rest_a = a.substr(at), rest_b = b.substr(at);
        if (rest_a.size() > 7 || rest_b.size() > 7) break;
        const bool enough = at >= 4 || ((rest_a.empty() || rest_b.empty()) && rest_a.size() + rest_b.size() <= 3);
        if (enough && ending(rest_a) && ending(rest_b)) return true;
    }
    return false;
}

double likeness(std::string_view asked, std::string_view in_text) {
    if (asked == in_text) return 1;
    if (is_number(asked) || is_number(in_text)) {
        // A release of the version that was asked for: "13.0.22" of "13.0".
        const bool release = in_text.size() > asked.size() && in_text.substr(0, asked.size()) == asked &&
                             in_text[asked.size()] == '.' && asked.find('.') != std::string_view::npos;
        return release ? 0.8 : 0;
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
