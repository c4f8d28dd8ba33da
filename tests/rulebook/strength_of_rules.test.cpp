// SPDX-License-Identifier: MIT
// How strongly each rule is said: by the word that a second reading of the documents found in its sentence, and by one
// scale of words for all of them.
#include <lifecare/catalogue.hpp>
#include <lifecare/words.hpp>
#include <sstream>

#include "check.hpp"
#include "transcription.hpp"

using namespace lifecare;
using transcription::cells;
using transcription::holds;
using transcription::scale;
using transcription::str;

namespace {

/// What the test needs of a row: its first cell, which is its key, its strength, and its words in both languages.
struct collected final : cell_sink {
    std::string key, modality, rule;
    void operator()(text column, const cell& c) override {
        if (key.empty()) key = str(c.in(language::swedish));
        if (column == text{"modality"}) modality = str(c.in(language::swedish));
        if (column == text{"rule"} || column == text{"action"})
            rule = str(c.in(language::swedish)) + " / " + str(c.in(language::english));
    }
    void section() override {}
};

/// The tables in which a sentence of a document is a row. Checks and questions take their strength from these
/// (audit/rules.test.cpp).
template <class Visit>
void each_sentence(Visit visit) {
    for (const catalogue_table& t : catalogue) {
        if (t.about_documents) continue;
        for (std::size_t i = 0; i < t.rows(); ++i) {
            collected row;
            t.cells(i, row);
            if (!row.modality.empty()) visit(t, i, row);
        }
    }
}

}  // namespace

TEST_CASE("every sentence is as strong as its word, in every section of every document") {
    const auto strengths = scale();
    std::map<std::string, std::string> expected, found;
    std::set<std::string> words;
    for (const auto& d : rulebook::documents) {
        const auto all = transcription::lines("words", d.id);
        for (const cells& c : all) {
            const auto strength = strengths.find(c.at("word"));
            REQUIRE_MESSAGE(strength != strengths.end(), c.at("word"));
            words.insert(c.at("word"));
            CHECK_MESSAGE(strength->second == c.at("modality"), c.at("key"));
            const std::string sentence =
                str(d.key) + ' ' + c.at("table") + ' ' + c.at("key") + " [" + c.at("section") + ']';
            CHECK_MESSAGE(expected.emplace(sentence, c.at("modality")).second, sentence, " appears twice");
        }
        transcription::all_read(all, "words");
    }
    each_sentence([&](const catalogue_table& t, std::size_t i, const collected& row) {
        for (const citation& c : t.source(i))
            found[str(to_text(c.document())) + ' ' + str(t.key) + ' ' + row.key + " [" + str(c.place()) + ']'] =
                row.modality;
    });
    for (const auto& one : expected) {
        CHECK_MESSAGE(found.count(one.first) == 1, one.first, " is not a row");
        CHECK_MESSAGE(found[one.first] == one.second, one.first);
    }
    for (const auto& one : found) CHECK_MESSAGE(expected.count(one.first) == 1, one.first, " was not read again");
    CHECK(words.size() == strengths.size());  // no word of the scale without a sentence
}

TEST_CASE("the page of the scale has each word with its strength") {
    std::ifstream in(LIFECARE_TEST_DATA "/../../docs/explanation/scale-of-words.md");
    REQUIRE(in);
    std::stringstream page;
    page << in.rdbuf();
    for (const auto& row : scale())
        if (!row.first.empty())
            CHECK_MESSAGE(page.str().find("\n| " + row.first + " | " + row.second + " | ") != std::string::npos,
                          row.first);
}

TEST_CASE("what should not or may not be is named without a second negation") {
    std::size_t rows = 0;
    each_sentence([&](const catalogue_table&, std::size_t, const collected& row) {
        if (row.modality != "should-not" && row.modality != "may-not") return;
        ++rows;
        for (const char* negation :
             {" inte ", " ej ", "inte ", " aldrig", " not ", "do not", "never", " no ", "stöds inte"})
            CHECK_MESSAGE(!holds(' ' + row.rule + ' ', negation), row.key, ": ", row.rule);
    });
    CHECK(rows > 10);
}

TEST_CASE("what is printed of one part of the suite alone names that part") {
    // The headings: 3.1.6.2 "eSenseserver för LMO fjärrtillsyn", 3.1.7 and 3.1.8 of 2024 "Databasserver för Edlevo
    // Analys" and "Computeserver för Lifecare Planning", 7.1 TeamViewer, "ASP Webb" in 10.1.3 and 10.1.4, 10.3
    // "Procapitas Lärplattform (edWise)", 10.4 "Edlevo", 11.1 "Lifecare Cloud Agent (LCA, Welfare Agent)".
    const struct {
        document in;
        std::string sections;         ///< and those below
        std::vector<std::string> sv;  ///< one of these names it, in capitals or not
        std::vector<std::string> en;
    } headings[] = {
        {techspec_2024,
         "3.1.6.2",
         {"esense", "lmo fjärrtillsyn", "sensorplattformen"},
         {"esense", "lmo fjärrtillsyn", "sensor platform"}},
        {techspec_2024, "3.1.7", {"analys"}, {"analys"}},
        {techspec_2024, "3.1.8", {"compute", "planning"}, {"compute", "planning"}},
        {techspec_2025, "3.1.7", {"compute", "planning"}, {"compute", "planning"}},
        {techspec_2024, "7.1", {"teamviewer"}, {"teamviewer"}},
        {techspec_2025, "7.1", {"teamviewer"}, {"teamviewer"}},
        {techspec_2024, "10.1.4", {"asp"}, {"asp"}},
        {techspec_2024, "10.2", {".net-webb"}, {".net web"}},
        {techspec_2024, "10.3", {"lärplattform", "tsp"}, {"lärplattform", "tsp"}},
        {techspec_2024,
         "10.4",
         {"edlevo", "education agent", "elevregist"},
         {"edlevo", "education agent", "pupil register"}},
        {techspec_2024, "11.1", {"lca", "agent"}, {"lca", "agent"}},
        {techspec_2025, "11.1", {"lca", "agent"}, {"lca", "agent"}},
    };
    const auto is_below = [](const std::string& place, const std::string& heading) {
        return place == heading || place.rfind(heading + '.', 0) == 0;
    };
    std::size_t rows = 0;
    each_sentence([&](const catalogue_table& t, std::size_t i, const collected& row) {
        for (const auto& h : headings) {
            const citation* where = t.source(i).find(h.in);
            if (where == nullptr) continue;
            // "10.3.3; 13.2": each of the places has to be below the heading, or the row is of more.
            const std::vector<std::string> places = transcription::parts(str(where->place()));
            if (!std::all_of(places.begin(), places.end(),
                             [&](const std::string& p) { return is_below(p, h.sections); }))
                continue;
            ++rows;
            const std::size_t middle = row.rule.find(" / ");
            const std::string sv = row.rule.substr(0, middle), en = row.rule.substr(middle);
            const auto names = [](const std::string& words, const std::vector<std::string>& all) {
                return std::any_of(all.begin(), all.end(), [&](const std::string& name) { return holds(words, name); });
            };
            CHECK_MESSAGE(names(sv, h.sv), row.key, ": ", sv);
            CHECK_MESSAGE(names(en, h.en), row.key, ": ", en);
        }
    });
    CHECK(rows > 60);
}

TEST_CASE("what the documents name has their name in every table") {
    // 10.4.3 of 2024: "Edlevo aktivitets-/auditlogg"
    struct : cell_sink {
        std::string all;
        void operator()(text, const cell& c) override { all += str(c.in(language::swedish)) + '\n'; }
        void section() override {}
    } swedish;
    for (const catalogue_table& t : catalogue)
        for (std::size_t i = 0; i < t.rows(); ++i) t.cells(i, swedish);
    CHECK(holds(swedish.all, "auditlogg"));
    for (const auto& word : detail::words<product>::rows) swedish.all += str(word.words.sv) + '\n';
    CHECK(!holds(swedish.all, "granskningslogg"));
}

TEST_CASE("modalities and comparisons have stable keys and names in both languages") {
    HOLDS(to_text(modality::must) == text{"must"});
    HOLDS(to_text(modality::may_not) == text{"may-not"});
    HOLDS(to_text(modality::should) == text{"should"});
    HOLDS(to_text(modality::should_not) == text{"should-not"});
    HOLDS(to_text(modality::may) == text{"may"});
    HOLDS(to_text(modality::tip) == text{"tip"});
    HOLDS(to_text(modality::fact) == text{"fact"});
    HOLDS(name_of(modality::must) == label{"ska", "must"});
    HOLDS(name_of(modality::may_not) == label{"får inte", "may not"});
    HOLDS(name_of(modality::should_not) == label{"bör inte", "should not"});
    HOLDS(name_of(modality::may) == label{"kan", "may"});
    HOLDS(name_of(modality::fact) == label{"uppgift", "fact"});
    HOLDS(to_text(comparison::none).empty());
    HOLDS(name_of(comparison::none) == label{});
    HOLDS(to_text(comparison::at_most) == text{"at-most"});
    HOLDS(name_of(comparison::at_most) == label{"högst", "at most"});
    HOLDS(name_of(comparison::at_least) == label{"minst", "at least"});
    HOLDS(name_of(comparison::exactly) == label{"exakt", "exactly"});
    HOLDS(name_of(comparison::from) == label{"från och med", "from"});
    HOLDS(severity_of(modality::may) == severity::note);
}
