// SPDX-License-Identifier: MIT
// The numbers, dates, versions, names and addresses that stand in prose: each one that the second transcription found
// under a heading is held by some row that cites this heading.
#include <algorithm>
#include <lifecare/catalogue.hpp>

#include "transcription.hpp"

using namespace lifecare;
using transcription::cells;
using transcription::str;

namespace {

/// Small letters, blanks between thousands gone, a decimal point for a comma: "1 000 000" and "9,5" as "1000000" and
/// "9.5".
std::string normal(const std::string& s) {
    const auto digit = [&](std::size_t i) { return i < s.size() && s[i] >= '0' && s[i] <= '9'; };
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == ' ' && i > 0 && digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4))
            continue;
        const bool decimal = s[i] == ',' && i > 0 && digit(i - 1) && digit(i + 1);
        out += decimal ? '.' : s[i] >= 'A' && s[i] <= 'Z' ? static_cast<char>(s[i] - 'A' + 'a') : s[i];
    }
    return out;
}

/// True where `value` stands in `words` and is no part of a longer number: 10 is in "10 ms", not in "100" or "10.4".
bool holds(const std::string& words, const std::string& value) {
    const auto digit = [&](std::size_t i) { return i < words.size() && words[i] >= '0' && words[i] <= '9'; };
    for (std::size_t at = words.find(value); at != std::string::npos; at = words.find(value, at + 1)) {
        const std::size_t end = at + value.size();
        const bool goes_on = digit(end) || (end < words.size() && words[end] == '.' && digit(end + 1));
        const bool began = at > 0 && (digit(at - 1) || (words[at - 1] == '.' && at > 1 && digit(at - 2)));
        if (!goes_on && !began) return true;
    }
    return false;
}

/// Numbers that a row writes in words.
struct spelling {
    const char *value, *unit, *words;
};
constexpr spelling in_words[] = {
    {"1", "gång/månad", "varje månad"}, {"1", "gång/år", "en gång per år"}, {"1", "timme", "första timmen"},
    {"7", "moduler", "sju moduler"},    {"3", "skikt", "tre skikt"},
};

/// Units that the row must have beside the very number: a bandwidth of 10 is no latency of 10.
struct unit {
    const char *printed, *ours;
    int times;
};
constexpr unit measured[] = {
    {"tecken", "characters", 1},   {"ms", "ms", 1},          {"Mbit", "Mbit/s", 1}, {"bit", "bit", 1},
    {"processer", "processes", 1}, {"färger", "colours", 1}, {"%", "%", 1},         {"tum", "inches", 1},
    {"vecka", "days", 7},
};

/// One row's cells as normal words, and its number with a unit where it has one.
struct collected final : cell_sink {
    std::vector<std::string> all;
    std::string value, unit;
    void operator()(text column, const cell& c) override {
        const auto day = to_text(c.day());
        all.push_back(normal(c.is() == cell::kind::number ? std::to_string(c.number())
                             : c.is() == cell::kind::day  ? std::string(day.view())
                                                          : str(c.in(language::swedish))));
        if (column == text{"value"}) value = all.back();
        if (column == text{"unit"}) unit = str(c.in(language::swedish));
    }
    void section() override {}
};

bool cites(const citation& where, const std::string& section) {
    return ("; " + str(where.place()) + ";").find("; " + section + ";") != std::string::npos;
}

bool answers(const collected& row, const cells& c) {
    for (const auto& u : measured)
        if (c.at("unit") == u.printed)
            return row.unit == u.ours && row.value == std::to_string(std::stoi(c.at("value")) * u.times);
    std::string words = normal(c.at("value"));
    const auto found = [&](const std::string& w) {
        return std::any_of(row.all.begin(), row.all.end(), [&](const std::string& cell) { return holds(cell, w); });
    };
    for (const spelling& s : in_words)
        if (c.at("value") == s.value && c.at("unit") == s.unit && found(s.words)) return true;
    return found(words);
}

}  // namespace

TEST_CASE("every number of the prose is held by a row that cites its heading") {
    std::size_t numbers = 0;
    for (const auto& d : rulebook::documents) {
        const auto all = transcription::lines("numbers", d.id);
        for (const cells& c : all) {
            ++numbers;
            bool found = false;
            for (const catalogue_table& t : catalogue) {
                if (t.key == text{"contradictions"}) continue;  // says what others say
                for (std::size_t i = 0; i < t.rows() && !found; ++i) {
                    const citation* where = t.source(i).find(d.id);
                    if (!where || !cites(*where, c.at("section"))) continue;
                    collected row;
                    t.cells(i, row);
                    found = answers(row, c);
                }
            }
            CHECK_MESSAGE(found, str(d.key), " ", c.at("section"), ": ", c.at("value"), " ", c.at("unit"));
        }
        transcription::all_read(all, "numbers");
    }
    CHECK(numbers > 150);
}

TEST_CASE("every term of the prose that people look for is held by a row that cites its heading") {
    for (const auto& d : rulebook::documents) {
        const auto all = transcription::lines("terms", d.id);
        for (const cells& c : all) {
            bool found = false;
            for (const catalogue_table& t : catalogue) {
                if (t.key == text{"contradictions"} || t.key == text{"left-out"})
                    continue;  // say what others say, or what none says
                for (std::size_t i = 0; i < t.rows() && !found; ++i) {
                    const citation* where = t.source(i).find(d.id);
                    if (!where || !cites(*where, c.at("section"))) continue;
                    collected row;
                    t.cells(i, row);
                    found = std::any_of(row.all.begin(), row.all.end(), [&](const std::string& cell) {
                        return transcription::holds(cell, c.at("term"));
                    });
                }
            }
            CHECK_MESSAGE(found, str(d.key), " ", c.at("section"), ": ", c.at("term"));
        }
        transcription::all_read(all, "terms");
    }
}

TEST_CASE(
    "every section in which the second transcription found something to say is cited, and every one with a demand by more than what is left out") {
    std::size_t sections = 0;
    for (const auto& d : rulebook::documents) {
        const auto all = transcription::lines("sections", d.id);
        for (const cells& c : all) {
            ++sections;
            bool cited = false, answered = false;
            for (const catalogue_table& t : catalogue) {
                if (t.key == text{"contradictions"}) continue;
                for (std::size_t i = 0; i < t.rows(); ++i) {
                    const citation* where = t.source(i).find(d.id);
                    if (!where || !cites(*where, c.at("section"))) continue;
                    cited = true;
                    answered = answered || t.key != text{"left-out"};
                }
            }
            CHECK_MESSAGE(cited, str(d.key), " ", c.at("section"));
            if (c.at("demands") == "yes") CHECK_MESSAGE(answered, str(d.key), " ", c.at("section"));
        }
        transcription::all_read(all, "sections");
    }
    CHECK(sections > 150);
}
