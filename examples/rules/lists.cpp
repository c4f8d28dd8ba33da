// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "common/write/cell_words.hpp"
#include "found_rows.hpp"
#include "messages.hpp"
#include "rows.hpp"
#include "sentences.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

/// The nearest of some words; where none is near, those that have a word of the given one: client-ports for "ports",
/// Acrobat Reader for "acrobat-reader".
sentence meant_of(std::string_view given, const std::vector<std::string_view>& accepted) {
    if (!nearest(given, accepted).empty()) return suggestion(given, accepted);
    std::string with;
    for (std::string_view one : accepted)
        for (std::string_view rest = given; !rest.empty();) {
            const std::size_t end = std::min(rest.find_first_of(" -_"), rest.size());
            if (end > 2 && folded(one).find(folded(rest.substr(0, end))) != std::string::npos) {
                with += (with.empty() ? "\"" : ", \"") + std::string(one) + '"';
                break;
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    return with.empty() ? accepted_words(accepted) : say(messages::there_is, with);
}

int write(const options& opt, const sheet& s, std::string title) {
    opt.write(opt.present(s, std::move(title)));
    return clean;
}

}  // namespace

std::vector<std::string_view> table_keys() {
    std::vector<std::string_view> keys;
    for (const catalogue_table& t : catalogue) keys.push_back(t.key.view());
    return keys;
}

const catalogue_table& table_named(const std::string& key) {
    for (const catalogue_table& t : catalogue)
        if (same_ignoring_case(t.key.view(), key)) return t;
    throw input_error(kinds::table, say(messages::no_table, key, meant_of(key, table_keys())));
}

std::vector<std::string> conditions_of(const std::string& table) {
    std::vector<std::string> out;
    const auto t = std::find_if(std::begin(catalogue), std::end(catalogue),
                                [&](const catalogue_table& one) { return one.key.view() == table; });
    if (t == std::end(catalogue)) return out;
    for (const named_cell& c : read_row(*t, 0, language::english).cells) out.push_back(c.column + '=');
    for (const char* of_every_table : {"document=", "section="}) out.emplace_back(of_every_table);
    return out;
}

int list_documents(const options& opt) {
    sheet s{{{"document"},
             {"title"},
             {"version"},
             {"issued"},
             {"publisher"},
             {"tables", alignment::right},
             {"rows", alignment::right}},
            {}};
    for (const auto& d : rulebook::documents) {
        std::size_t tables = 0, rows = 0;
        for (const catalogue_table& t : catalogue) {
            const std::size_t n = rows_in_document(t, d.id);
            tables += n != 0 ? 1u : 0u;
            rows += n;
        }
        s.rows.push_back({str(d.key), str(d.title), str(d.version), str(d.issued), str(d.publisher),
                          std::to_string(tables), std::to_string(rows)});
    }
    return write(opt, s, opt.lang == language::swedish ? "Dokumenten" : "The documents");
}

int list_tables(const options& opt) {
    sheet s{{{"table"}, {"rows", alignment::right}}, {}};
    for (const auto& d : rulebook::documents) s.columns.push_back({str(d.key), alignment::right});
    s.columns.push_back({"holds"});
    for (const catalogue_table& t : catalogue) {
        std::vector<std::string> cells{str(t.key), std::to_string(t.rows())};
        for (const auto& d : rulebook::documents) {
            const std::size_t n = rows_in_document(t, d.id);
            cells.push_back(n ? std::to_string(n) : "");
        }
        cells.push_back(str(t.title.in(opt.lang)));
        s.rows.push_back(std::move(cells));
    }
    return write(opt, s, opt.lang == language::swedish ? "Tabellerna" : "The tables");
}

/// One line for each row and each document that prints it, document by document.
int list_table(const options& opt, const catalogue_table& t, const std::vector<std::string>& conditions) {
    const row_cells shape = read_row(t, 0, opt.lang);
    sheet s;
    std::vector<std::string_view> accepted{"document", "section"};
    for (std::size_t i = 0; i <= shape.cells.size(); ++i) {
        if (i == shape.section_at) {
            s.columns.push_back({"section"});
            s.columns.push_back({"document"});
        }
        if (i == shape.cells.size()) break;
        s.columns.push_back({shape.cells[i].column, shape.cells[i].number ? alignment::right : alignment::left});
        accepted.push_back(shape.cells[i].column);
    }
    std::vector<std::pair<std::size_t, std::string>> wanted;
    for (const std::string& c : conditions) {
        const std::size_t sign = c.find('=');
        if (sign == std::string::npos) throw input_error("--where", say(messages::not_column_value, c));
        const std::string column = c.substr(0, sign);
        const auto found = std::find_if(s.columns.begin(), s.columns.end(), [&](const auto& k) {
            return k.key == column || folded(heading_in_words(k, opt.lang)) == folded(column);
        });
        if (found == s.columns.end())
            throw input_error("--where", say(messages::no_column, str(t.key), column, suggestion(column, accepted)));
        wanted.emplace_back(static_cast<std::size_t>(found - s.columns.begin()), c.substr(sign + 1));
    }
    const bool in_words = opt.as == format::text || opt.for_swedish_people();
    std::vector<std::set<std::string>> values(wanted.size());  // that each of these columns has
    for (const auto& d : rulebook::documents) {
        if (!opt.document_word.empty() && d.key.view() != opt.document_word) continue;
        for (std::size_t i = 0; i < t.rows(); ++i) {
            const citation* where = t.source(i).find(d.id);
            if (!where) continue;
            const row_cells r = read_row(t, i, opt.lang);
            std::vector<std::string> cells, shown;
            for (std::size_t c = 0; c <= r.cells.size(); ++c) {
                if (c == r.section_at) {
                    cells.insert(cells.end(), {str(where->place()), str(d.key)});
                    shown.insert(shown.end(), {std::string(place_in(*where, opt.lang).view()), str(d.key)});
                }
                if (c == r.cells.size()) break;
                cells.push_back(r.cells[c].value);
                shown.push_back(opt.lang == language::swedish ? said(r.cells[c], opt.lang) : r.cells[c].shown);
            }
            for (std::size_t w = 0; w < wanted.size(); ++w) values[w].insert(cells[wanted[w].first]);
            if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& w) {
                    return folded(cells[w.first]) == folded(w.second) || folded(shown[w.first]) == folded(w.second);
                }))
                s.rows.push_back(std::move(in_words ? shown : cells));
        }
    }
    if (s.rows.empty()) {
        std::string complaint = say(messages::no_such_row, str(t.key)).in(opt.lang);
        if (!opt.document_word.empty()) complaint += say(messages::of_document, opt.document_word).in(opt.lang);
        for (std::size_t w = 0; w < wanted.size(); ++w)
            if (std::none_of(values[w].begin(), values[w].end(),
                             [&](const std::string& v) { return folded(v) == folded(wanted[w].second); }))
                complaint +=
                    say(messages::no_value, s.columns[wanted[w].first].key, printable(wanted[w].second),
                        printable(meant_of(wanted[w].second, {values[w].begin(), values[w].end()}).in(opt.lang)))
                        .in(opt.lang);
        opt.io.report(complaint + '\n');
        return findings;
    }
    return write(opt, s, str(t.title.in(opt.lang)));
}

}  // namespace tools::rules
