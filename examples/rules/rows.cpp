// SPDX-License-Identifier: MIT
#include "rows.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

class cell_reader final : public cell_sink {
public:
    cell_reader(row_cells& into, language l) : into_{into}, language_{l} {}

    void operator()(text column, const lifecare::cell& value) override {
        const bool number = value.is() == cell::kind::number;
        std::string words;
        if (number) words = std::to_string(value.number());
        else if (value.is() == cell::kind::day) words = to_text(value.day()).view();
        else words = str(value.in(language_));
        into_.cells.push_back(
            {str(column), words, value.is() == cell::kind::keyed ? str(value.shown_in(language_)) : words, number});
    }
    void section() override { into_.section_at = into_.cells.size(); }

private:
    row_cells& into_;
    language language_;
};

}  // namespace

const named_cell* row_cells::find(std::string_view column) const {
    const auto at = std::find_if(cells.begin(), cells.end(), [&](const named_cell& c) { return c.column == column; });
    return at == cells.end() ? nullptr : &*at;
}

row_cells read_row(const catalogue_table& t, std::size_t row, language l) {
    row_cells read;
    cell_reader r{read, l};
    t.cells(row, r);
    return read;
}

std::string title_of(const catalogue_table& t, std::size_t row, language l) {
    const row_cells read = read_row(t, row, l);
    std::string out;
    for (std::size_t i = 0; i < t.key_columns && i < read.cells.size(); ++i)
        if (!read.cells[i].value.empty()) out += (out.empty() ? "" : " ") + read.cells[i].value;
    return out;
}

std::string citations(const provenance& source, language l) {
    std::string out;
    for (const citation& c : source) (out += out.empty() ? "" : "; ") += to_text(c, l).view();
    return out;
}

}  // namespace tools::rules
