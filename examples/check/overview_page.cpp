// SPDX-License-Identifier: MIT
// Several installations on one page: a table of all with links, then the findings of each.
#include "../common/text.hpp"
#include "../common/write/cell_words.hpp"
#include "overview.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

class page_of_many : one_language {
public:
    page_of_many(const std::vector<checked_file>& all, severity least, const presentation& around)
        : one_language{around.lang}, all_{all}, least_{least}, around_{around} {}

    std::string write() {
        {
            const page_frame frame = begin_page(page_, around_.title, lang);
            {
                const auto header = page_.in("header");
                page_.of("h1", around_.title);
                {
                    const auto line = page_.in("p");
                    page_.text(word("Per den ", "As of ")).of("time", lifecare::to_text(around_.day).view()).text(".");
                }
                for (const std::string& n : around_.notes) page_.of("p", n);
            }
            const auto main = page_.in("main");
            table_of_all();
            if (const sheet common = common_findings(all_, lang); !common.rows.empty()) {
                const auto s = section(page_, "common", word("Vanligaste fynd", "Most common findings"));
                write_table(page_, common, {word("Vanligaste fynd", "Most common findings"), lang, around_.day});
            }
            for (std::size_t i = 0; i < all_.size(); ++i) one(i);
        }
        return page_.str() + '\n';
    }

private:
    static std::string id_of(std::size_t i) { return "installation-" + std::to_string(i + 1); }

    void table_of_all() {
        const sheet s = overview_sheet(all_, least_, lang, true);
        std::vector<page_column> columns;
        for (const column& c : s.columns) columns.emplace_back(heading_in_words(c, lang), c.stands == alignment::right);
        const auto t = table(page_, around_.title, columns);
        const auto rows = page_.in("tbody");
        for (std::size_t i = 0; i < s.rows.size(); ++i) {
            const auto row = page_.in("tr");
            {
                const auto first = page_.in("td");
                page_.of("a", {{"href", '#' + id_of(i)}}, s.rows[i].front());
            }
            for (std::size_t c = 1; c < s.rows[i].size(); ++c)
                if (s.columns[c].stands == alignment::right) page_.of("td", {{"class", "number"}}, s.rows[i][c]);
                else cell(page_, cell_in_words(s.columns[c], s.rows[i][c], lang));
        }
    }
    void one(std::size_t i) {
        const checked_file& it = all_[i];
        const std::string id = id_of(i);
        const auto s = section(page_, id.c_str(), it.title());
        if (it.title() != it.name) page_.of("p", it.name);
        if (it.audit) {
            page_.of("p", it.audit->totals());
            write_findings(page_, *it.audit);
        } else {
            page_.of("p", {{"class", "verdict error"}}, it.refused->message().in(lang));
        }
    }

    const std::vector<checked_file>& all_;
    severity least_;
    const presentation& around_;
    html page_;
};

}  // namespace

std::string overview_page(const std::vector<checked_file>& all, severity least, const presentation& around) {
    return page_of_many{all, least, around}.write();
}

}  // namespace tools
