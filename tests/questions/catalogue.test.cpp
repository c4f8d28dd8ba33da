// SPDX-License-Identifier: MIT
// catalogue.hpp: each table, cell by cell, is what its page in docs/reference/ shows to a reader: keys and all in
// English, and in Swedish what the library itself has in two languages, beside words of the tools for keys and
// headings.
#include <lifecare/catalogue.hpp>

#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "check.hpp"

using namespace lifecare;

namespace {

std::string str(text t) { return std::string(t.view()); }

/// A row of a table as the cells of one line, and the names of the columns.
struct line_of_page final : cell_sink {
    line_of_page(language l, const citation& place, text key) : lang{l}, where{place}, document_key{key} {}
    void operator()(text column, const cell& value) override {
        if (value.is() == cell::kind::both_languages) in_two_languages.emplace_back(width, str(value.in(lang)));
        put(str(column), value.is() == cell::kind::number ? number(column, static_cast<std::uint64_t>(value.number()))
                         : value.is() == cell::kind::day  ? std::string(to_text(value.day()).view())
                                                          : str(value.in(lang)));
    }
    void section() override {
        put("section", str(where.place()));
        put("document", str(document_key));
    }
    void put(const std::string& column, const std::string& value) {
        ++width;
        columns += "| " + column + ' ';
        cells += "| " + value + ' ';
    }

    /// A page shows bytes with a unit, and no digit is lost.
    static std::string number(text column, std::uint64_t n) {
        const bool bytes = column == text{"bytes"} || column == text{"bytes_min"};
        return bytes ? std::string(to_text(data_size{n}).view()) : std::to_string(n);
    }

    language lang;
    const citation& where;
    text document_key;
    std::string columns, cells;
    std::size_t width = 0;
    std::vector<std::pair<std::size_t, std::string>> in_two_languages;  ///< by their columns
};

/// The lines of a page's table, without its escapes; the rule under the heading is passed over.
std::vector<std::string> lines_of_page(const std::string& folder, text key) {
    std::ifstream in(std::string(LIFECARE_TEST_DATA) + "/../../docs/reference/" + folder + '/' + str(key) + ".md");
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("| ", 0) != 0 || line.rfind("| ---", 0) == 0) continue;
        std::string plain;
        for (std::size_t i = 0; i < line.size(); ++i)
            plain += line[i] == '\\' && i + 1 < line.size() ? line[++i] : line[i];
        lines.push_back(plain);
    }
    return lines;
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> out;
    for (std::size_t i = 2, end; i < line.size(); i = end + 3) {
        end = line.find(" |", i);
        out.push_back(line.substr(i, end - i));
    }
    return out;
}

}  // namespace

TEST_CASE("a cell holds words, words in two languages, a number or a day") {
    constexpr cell keyed{"voo", label{"vård och omsorg", "care of the elderly"}};
    HOLDS(keyed.in(language::swedish) == text{"voo"});
    HOLDS(keyed.shown_in(language::swedish) == text{"vård och omsorg"});
    HOLDS(keyed.shown_in(language::english) == text{"care of the elderly"});
    HOLDS((cell{label{"ort", "place"}}.shown_in(language::english) == text{"place"}));
    HOLDS(cell{text{"KIR"}}.is() == cell::kind::words);
    HOLDS(cell{text{"KIR"}}.in(language::swedish) == text{"KIR"});
    HOLDS(cell{label{"ort", "place"}}.is() == cell::kind::both_languages);
    HOLDS(cell{label{"ort", "place"}}.in(language::english) == text{"place"});
    HOLDS(cell{std::int64_t{-7}}.number() == -7);
    HOLDS(cell{"2025-01-21"_date}.day() == "2025-01-21"_date);
    HOLDS(cell{date{}}.is() == cell::kind::words);
    HOLDS(cell{date{}}.in(language::swedish) == text{""});
}

TEST_CASE("each table is the table of its page, document by document and cell by cell") {
    for (language lang : {language::swedish, language::english})
        for (const catalogue_table& t : catalogue) {
            const std::vector<std::string> page = lines_of_page(lang == language::swedish ? "sv" : "en", t.key);
            INFO(str(t.key));
            std::size_t at = 1;
            for (const rulebook::document_row& d : rulebook::documents)
                for (std::size_t i = 0; i < t.rows(); ++i) {
                    const citation* where = t.source(i).find(d.id);
                    if (where == nullptr) continue;
                    line_of_page row{lang, *where, d.key};
                    t.cells(i, row);
                    REQUIRE(at < page.size());
                    if (lang == language::english) {
                        REQUIRE(row.columns + '|' == page[0]);
                        REQUIRE(row.cells + '|' == page[at]);
                    }
                    const std::vector<std::string> shown = cells_of(page[at]);
                    REQUIRE(shown.size() == row.width);
                    for (const auto& [column, words] : row.in_two_languages) CHECK(shown[column] == words);
                    ++at;
                }
            CHECK(at == page.size());
        }
}

TEST_CASE("every set of subsystems that a row holds has words") {
    for (const auto& r : rulebook::databases) CHECK(rulebook::as_cells::key_of(r.used_by) != text{"?"});
    for (const auto& r : rulebook::modules) CHECK(rulebook::as_cells::key_of(r.subsystems) != text{"?"});
    HOLDS(rulebook::as_cells::key_of(enum_set<subsystem>{subsystem::tss, subsystem::kir}) ==
          text{"?"});  // nowhere printed
    for (const auto& r : rulebook::access_methods) CHECK(rulebook::as_cells::key_of(r.only_for) != text{"?"});
}

TEST_CASE("the library's own tables about the documents are no facts of an edition") {
    for (const catalogue_table& t : catalogue) {
        const std::string_view key = t.key;
        CHECK(t.about_documents == (key == "documents" || key == "governances" || key == "checks" ||
                                    key == "questions" || key == "question-conditions" || key == "implications" ||
                                    key == "contradictions" || key == "left-out"));
    }
}

TEST_CASE("a person's name for a row is its first columns") {
    const auto columns_of = [](std::string_view key) {
        for (const catalogue_table& t : catalogue)
            if (t.key.view() == key) return t.key_columns;
        return std::size_t{0};
    };
    CHECK(columns_of("flows") == 3);         // from, to, port
    CHECK(columns_of("client-ports") == 3);  // port, kind, name
    CHECK(columns_of("platforms") == 3);     // category, product, version
    CHECK(columns_of("databases") == 1);
    CHECK(columns_of("storage") == 2);  // item, volume
    CHECK(columns_of("no-such-table") == 0);
}
