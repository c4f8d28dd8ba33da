// SPDX-License-Identifier: MIT
#include <optional>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "common/write/cell_words.hpp"
#include "messages.hpp"
#include "rows.hpp"
#include "sentences.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

/// What a row is read from where that is a drawing which a later document has without its text: nobody can say that
/// the row is gone. Null for another row.
const rulebook::left_out_row* drawing_in(const catalogue_table& t, std::size_t row, document before, document after) {
    const named_cell* how = read_row(t, row, language::english).find("basis");
    if (how == nullptr || how->value != to_text(basis::figure).view()) return nullptr;
    for (const rulebook::left_out_row& drawing : rulebook::left_out) {
        const citation* where = drawing.source.find(before);
        if (drawing.kind != rulebook::left_out_kind::drawing || where == nullptr ||
            where->place().view() != t.source(row).find(before)->place().view())
            continue;
        for (const rulebook::left_out_row& later : rulebook::left_out)
            if (later.key == drawing.key && later.source.in(after) && later.reason == rulebook::left_out_rows::textless)
                return &later;
    }
    return nullptr;
}

}  // namespace

/// What became of each key between two documents, as the reader of the newer one needs it.
int differences(const options& opt, document before, document after, const catalogue_table* only) {
    sheet s{{{"table"}, {"change"}, {"row"}, {"column"}, {"before"}, {"after"}, {"section_before"}, {"section_after"}},
            {}};
    std::string as_text;
    const auto place = [](const catalogue_table& t, std::optional<std::size_t> row, document d) {
        return row ? str(t.source(*row).find(d)->place()) : std::string{};
    };
    const auto words_of = [&](const named_cell& c) {
        if (c.value.empty()) return std::string("-");
        return opt.lang == language::swedish ? said(c, opt.lang) : c.shown;
    };
    for (const catalogue_table& t : catalogue) {
        if (only ? &t != only : t.about_documents) continue;
        std::string lines;
        std::size_t added = 0, removed = 0, altered = 0, drawn = 0;
        for (std::size_t i = 0; i < t.rows();) {
            std::optional<std::size_t> a, b;
            const std::size_t key = i;
            for (; i < t.rows() && t.same_key(key, i); ++i) {
                if (t.source(i).in(before)) a = i;
                if (t.source(i).in(after)) b = i;
            }
            if (a == b) continue;
            const std::string title = title_of(t, b ? *b : *a, opt.lang);
            const std::string places = cell_in_words("section", place(t, a, before), opt.lang) +
                                       (a && b ? " -> " : "") + cell_in_words("section", place(t, b, after), opt.lang);
            if (const auto* drawing = a && !b ? drawing_in(t, *a, before, after) : nullptr) {
                ++drawn;
                const std::string now = str(drawing->source.find(after)->place());
                s.rows.push_back({str(t.key), "drawing", title, "", "", "", place(t, a, before), now});
                lines += "  ? " + title + "  [" + places + " -> " + cell_in_words("section", now, opt.lang) + "]\n";
                continue;
            }
            if (!a || !b) {
                (a ? removed : added) += 1;
                s.rows.push_back(
                    {str(t.key), a ? "removed" : "added", title, "", "", "", place(t, a, before), place(t, b, after)});
                lines += std::string(a ? "  - " : "  + ") + title + "  [" + places + "]\n";
                continue;
            }
            ++altered;
            const row_cells old_row = read_row(t, *a, opt.lang), new_row = read_row(t, *b, opt.lang);
            lines += "  ~ " + title + "  [" + places + "]\n";
            for (std::size_t c = 0; c < old_row.cells.size(); ++c) {
                const named_cell &was = old_row.cells[c], &is = new_row.cells[c];
                if (was.value == is.value) continue;
                const bool words = opt.for_swedish_people();
                s.rows.push_back({str(t.key), "changed", title, words ? column_name(was.column, opt.lang) : was.column,
                                  words ? said(was, opt.lang) : was.value, words ? said(is, opt.lang) : is.value,
                                  place(t, a, before), place(t, b, after)});
                for (const std::string& line :
                     wrapped(column_name(was.column, opt.lang) + ": " + words_of(was) + " -> " + words_of(is), 92))
                    lines += "      " + line + '\n';
            }
        }
        if (lines.empty()) continue;
        as_text += (as_text.empty() ? "" : "\n") +
                   say(messages::changes, str(t.title.in(opt.lang)), str(t.key), std::to_string(added),
                       std::to_string(removed), std::to_string(altered))
                       .in(opt.lang) +
                   (drawn == 0 ? "" : say(messages::drawn, std::to_string(drawn)).in(opt.lang)) + '\n' + lines;
    }
    if (as_text.empty()) as_text = say(messages::no_differences).in(opt.lang) + '\n';
    opt.write(opt.as == format::text ? str(to_text(before)) + " -> " + str(to_text(after)) + "\n\n" + as_text
                                     : opt.present(s, str(to_text(before)) + " -> " + str(to_text(after))));
    return clean;
}

}  // namespace tools::rules
