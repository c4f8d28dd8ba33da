// SPDX-License-Identifier: MIT
/// \file
/// lifecare-rules: what do the documents say, where, since which edition, what changed, and what contradicts what?
#include <lifecare/catalogue.hpp>
#include <lifecare/naming.hpp>
#include <set>

#include "common/diagnostics.hpp"
#include "common/installation_file.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;

std::string str(text t) { return std::string(t.view()); }

/// One named cell as text.
struct named_cell {
    std::string column, value;
    std::string shown;  ///< as a person reads it: the same, but for keys that have a name
    bool number = false;
};

/// The cells of a row in one language, and where among them the section stands.
class row_reader final : public cell_sink {
public:
    explicit row_reader(language l) : language_{l} {}
    void operator()(text column, const cell& value) override {
        const bool number = value.is() == cell::kind::number;
        const std::string words = number                          ? std::to_string(value.number())
                                  : value.is() == cell::kind::day ? std::string(to_text(value.day()).view())
                                                                  : str(value.in(language_));
        cells.push_back(
            {str(column), words, value.is() == cell::kind::keyed ? str(value.shown_in(language_)) : words, number});
    }
    void section() override { section_at = cells.size(); }

    std::vector<named_cell> cells;
    std::size_t section_at = 0;

private:
    language language_;
};

row_reader read_row(const catalogue_table& t, std::size_t row, language l) {
    row_reader r{l};
    t.cells(row, r);
    return r;
}

/// What a person calls the row: its key cells.
std::string title_of(const catalogue_table& t, std::size_t row, language l) {
    const row_reader r = read_row(t, row, l);
    std::string out;
    for (std::size_t i = 0; i < t.key_columns && i < r.cells.size(); ++i)
        if (!r.cells[i].value.empty()) out += (out.empty() ? "" : " ") + r.cells[i].value;
    return out;
}

/// "techspec-2024 13.5; techspec-2025 13.4".
std::string citations(const provenance& source) {
    std::string out;
    for (const citation& c : source)
        out += (out.empty() ? "" : "; ") + str(to_text(c.document())) + ' ' + str(c.place());
    return out;
}

std::string folded(std::string_view s);

/// The nearest of some words; where none is near, those that have a word of the given one: client-ports for "ports",
/// Acrobat Reader for "acrobat-reader".
std::string meant_of(std::string_view given, const std::vector<std::string_view>& accepted) {
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
    return with.empty() ? accepted_words(accepted) : "; there is " + with;
}

std::vector<std::string_view> table_keys() {
    std::vector<std::string_view> keys;
    for (const catalogue_table& t : catalogue) keys.push_back(t.key);
    return keys;
}

const catalogue_table& table_named(const std::string& key) {
    for (const catalogue_table& t : catalogue)
        if (t.key.view() == key) return t;
    throw input_error("TABLE",
                      "no table \"" + key + '"' + meant_of(key, table_keys()) + "; 'lifecare-rules tables' lists them");
}

document document_named(const std::string& key) {
    if (const auto d = parse_document(key)) return *d;
    throw input_error("DOCUMENT", "no document \"" + key + '"' + suggestion(key, document_keys()));
}

/// How many rows of a table a document prints.
std::size_t rows_in_document(const catalogue_table& t, document d) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < t.rows(); ++i) n += t.source(i).in(d) ? 1u : 0u;
    return n;
}

// Words ---------------------------------------------------------------------------------------------

/// Lower case, without the rings and dots of å ä ö, and é: so that a search finds what is meant on any keyboard.
std::string folded(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = decode(s, i);
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

bool word_character(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// True when `word` stands in `text` as a word of its own. Both are folded.
bool holds_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !word_character(text[at - 1]) || !word_character(word.front());
        const bool ends =
            at + word.size() == text.size() || !word_character(text[at + word.size()]) || !word_character(word.back());
        if (begins && ends) return true;
    }
    return false;
}

/// True when a row knows of a word: a cell holds it, two neighbours together are it ("SQL Server" and "2019"), or it is
/// a port within a range.
bool knows(const catalogue_table& t, std::size_t row, const std::string& word) {
    std::optional<std::uint64_t> number;
    if (word.size() <= 9 && !word.empty() && word.find_first_not_of("0123456789") == std::string::npos)
        number = std::stoull(word);
    for (language l : {language::swedish, language::english}) {
        const row_reader r = read_row(t, row, l);
        std::optional<std::uint64_t> first;
        for (std::size_t i = 0; i < r.cells.size(); ++i) {
            const named_cell& c = r.cells[i];
            if (c.number) {
                if (c.column == "first") first = std::stoull(c.value);
                if (number && c.column == "last" && first && *first <= *number && *number <= std::stoull(c.value))
                    return true;
                if (c.value == word && (c.column == "port" || c.column == "value")) return true;
            } else if (holds_word(folded(c.value), word)) {
                return true;
            } else if (i > 0 && !c.value.empty() && folded(r.cells[i - 1].value + ' ' + c.value) == word) {
                return true;
            }
        }
    }
    return false;
}

// Answers -------------------------------------------------------------------------------------------

int write(const options& opt, const sheet& s, std::string_view before = {}) {
    opt.write(opt.as == format::text ? std::string(before) + tools::to_text(s) : to_string(s, opt.as));
    return clean;
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
    return write(opt, s);
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
    return write(opt, s);
}

/// One line for each row and each document that prints it, document by document.
int list_table(const options& opt, const catalogue_table& t, const std::vector<std::string>& conditions) {
    const row_reader shape = read_row(t, 0, opt.lang);
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
        if (sign == std::string::npos) throw input_error("--where", '"' + c + "\" is not COLUMN=VALUE");
        const std::string column = c.substr(0, sign);
        const auto found =
            std::find_if(s.columns.begin(), s.columns.end(), [&](const auto& k) { return k.key == column; });
        if (found == s.columns.end())
            throw input_error("--where",
                              str(t.key) + " has no column \"" + column + '"' + suggestion(column, accepted));
        wanted.emplace_back(static_cast<std::size_t>(found - s.columns.begin()), c.substr(sign + 1));
    }
    std::vector<std::set<std::string>> values(wanted.size());  // that each of these columns has
    for (const auto& d : rulebook::documents) {
        if (!opt.document_word.empty() && d.key.view() != opt.document_word) continue;
        for (std::size_t i = 0; i < t.rows(); ++i) {
            const citation* where = t.source(i).find(d.id);
            if (!where) continue;
            const row_reader r = read_row(t, i, opt.lang);
            std::vector<std::string> cells, shown;
            for (std::size_t c = 0; c <= r.cells.size(); ++c) {
                if (c == r.section_at) {
                    for (auto* line : {&cells, &shown}) line->insert(line->end(), {str(where->place()), str(d.key)});
                }
                if (c == r.cells.size()) break;
                cells.push_back(r.cells[c].value);
                shown.push_back(r.cells[c].shown);
            }
            for (std::size_t w = 0; w < wanted.size(); ++w) values[w].insert(cells[wanted[w].first]);
            if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& w) {
                    return folded(cells[w.first]) == folded(w.second) || folded(shown[w.first]) == folded(w.second);
                }))
                s.rows.push_back(std::move(opt.as == format::text ? shown : cells));
        }
    }
    if (s.rows.empty()) {
        std::string complaint = "lifecare-rules: no such row in " + str(t.key) +
                                (opt.document_word.empty() ? "" : " of " + opt.document_word);
        for (std::size_t w = 0; w < wanted.size(); ++w)
            if (std::none_of(values[w].begin(), values[w].end(),
                             [&](const std::string& v) { return folded(v) == folded(wanted[w].second); }))
                complaint += "; no " + s.columns[wanted[w].first].key + " is \"" + printable(wanted[w].second) + '"' +
                             printable(meant_of(wanted[w].second, {values[w].begin(), values[w].end()}));
        opt.io.report(complaint + '\n');
        return findings;
    }
    return write(opt, s);
}

/// Rows of any tables, told one by one with everything that they hold.
struct found_rows {
    sheet as_sheet{{{"table"}, {"row"}, {"holds"}, {"printed_in"}}, {}};
    std::string as_text;

    void add(const options& opt, const catalogue_table& t, const std::vector<std::size_t>& rows) {
        if (rows.empty()) return;
        as_text += (as_text.empty() ? "" : "\n") + str(t.title.in(opt.lang)) + " (" + str(t.key) + ")\n";
        for (std::size_t i : rows) {
            const row_reader r = read_row(t, i, opt.lang);
            std::string holds, beside_title;
            for (std::size_t c = 0; c < r.cells.size(); ++c) {
                const named_cell& of = r.cells[c];
                if (of.value.empty()) continue;
                holds += (holds.empty() ? "" : "; ") + of.column + ": " + of.value;
                // What the title says already, and the basis that goes without saying, are not said again to a person.
                if (c < t.key_columns || (of.column == "basis" && of.value == "printed")) continue;
                beside_title += (beside_title.empty() ? "" : "; ") + of.column + ": " + of.shown;
            }
            const std::string title = title_of(t, i, opt.lang);
            as_sheet.rows.push_back({str(t.key), title, holds, citations(t.source(i))});
            as_text += "  " + printable(title) + '\n';
            if (!beside_title.empty())
                for (const std::string& line : wrapped(printable(beside_title), 94)) as_text += "      " + line + '\n';
            as_text += "      [" + citations(t.source(i)) + "]\n";
        }
    }
    /// A table as a whole: what it is, and how its rows are listed.
    void add_table(const options& opt, const catalogue_table& t) {
        const std::string rows = std::to_string(t.rows()), key = str(t.key), title = str(t.title.in(opt.lang));
        as_text += (as_text.empty() ? "" : "\n") + title + " (" + key + ")\n  " +
                   (opt.lang == language::swedish ? "hela tabellen, rader: " : "the whole table, rows: ") + rows +
                   "; lifecare-rules list " + key + '\n';
        as_sheet.rows.push_back({key, "", "title: " + title + "; rows: " + rows, ""});
    }
    [[nodiscard]] int write(const options& opt, const std::string& before = {}) const {
        opt.write(opt.as == format::text ? before + as_text : to_string(as_sheet, opt.as));
        return clean;
    }
};

/// True where a table's key, or its title in either language, is what `fits` looks for.
template <class Fits>
bool table_is(const catalogue_table& t, Fits fits) {
    return fits(folded(t.key)) || fits(folded(t.title.sv)) || fits(folded(t.title.en));
}

/// The rows that match, table by table; before them each table that as a whole is asked for.
template <class Matches, class TableMatches>
found_rows rows_that(const options& opt, Matches matches, TableMatches whole) {
    found_rows found;
    for (const catalogue_table& t : catalogue) {
        if (whole(t) && (opt.document_word.empty() || rows_in_document(t, *parse_document(opt.document_word)) != 0))
            found.add_table(opt, t);
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < t.rows(); ++i) {
            if (!opt.document_word.empty() && !t.source(i).in(*parse_document(opt.document_word))) continue;
            if (matches(t, i)) rows.push_back(i);
        }
        found.add(opt, t, rows);
    }
    return found;
}

/// A word that may be a database's name: which row of D1, or which older name, it is an instance of.
std::string database_words(const options& opt, const std::string& word, std::string& pattern) {
    const bool sv = opt.lang == language::swedish;
    for (document d : the_specifications) {
        if (!opt.document_word.empty() && opt.document_word != to_text(d).view()) continue;
        const database_classification c = classify_database(word, d);
        if (c.row == nullptr || (!c.ok() && c.verdict != database_verdict::legacy)) continue;
        const std::string name = str(c.older ? c.older->name : c.row->name);
        if (name == word) return {};
        pattern = name;
        std::string out =
            printable(word) + (sv ? " är en databas av mönstret " : " is a database of the pattern ") + pattern;
        if (!c.part.empty()) out += (sv ? ", med namnet \"" : ", with the name \"") + printable(c.part) + '"';
        if (c.older)
            out += (sv ? ", ett äldre namn; efterföljare " : ", an older name; its successor is ") + str(c.row->name);
        return out + " [" + citations(c.older ? c.older->source : c.row->source) + "]\n\n";
    }
    return {};
}

int explain(const options& opt, const std::string& given) {
    const std::string word = folded(trimmed(given));
    if (word.empty()) throw input_error("WORD", "is empty; give a port, a database, a role, a product or a rule's key");
    std::string pattern;
    const std::string before = database_words(opt, std::string(trimmed(given)), pattern);
    const std::string folded_pattern = folded(pattern);
    const auto whole = [&](const catalogue_table& t) {
        return table_is(t, [&](const std::string& name) { return name == word; });
    };
    const found_rows found = rows_that(
        opt,
        [&](const catalogue_table& t, std::size_t i) {
            return whole(t) || knows(t, i, word) || (!folded_pattern.empty() && knows(t, i, folded_pattern));
        },
        [](const catalogue_table&) { return false; });
    if (!found.as_sheet.rows.empty()) return found.write(opt, before);

    std::vector<std::string> names;
    for (const catalogue_table& t : catalogue)
        for (std::size_t i = 0; i < t.rows(); ++i) {
            const row_reader r = read_row(t, i, opt.lang);
            for (std::size_t c = 0; c < r.cells.size() && c < 3; ++c)
                if (r.cells[c].value.size() < 60) names.push_back(r.cells[c].value);
        }
    const std::string_view near = nearest(given, {names.begin(), names.end()});
    opt.io.report("lifecare-rules: no row knows of \"" + printable(given) + '"' +
                  (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?") +
                  "\nTry 'lifecare-rules search " + printable(given) + "', which finds parts of words.\n");
    return findings;
}

int search(const options& opt, const std::string& given) {
    const std::string part = folded(given);
    if (trimmed(part).empty()) throw input_error("TEXT", "is empty; there is nothing to search for");
    const auto has = [&](std::string_view words) { return folded(words).find(part) != std::string::npos; };
    const found_rows found = rows_that(
        opt,
        [&](const catalogue_table& t, std::size_t i) {
            for (language l : {language::swedish, language::english})
                for (const named_cell& c : read_row(t, i, l).cells)
                    if (has(c.value) || has(c.shown)) return true;
            return false;
        },
        [&](const catalogue_table& t) {
            return table_is(t, [&](const std::string& name) { return name.find(part) != std::string::npos; });
        });
    if (!found.as_sheet.rows.empty()) return found.write(opt);
    opt.io.report("lifecare-rules: \"" + printable(given) + "\" is in no row\n");
    return findings;
}

/// What became of each key between two documents, as the reader of the newer one needs it.
int diff(const options& opt, document before, document after, const catalogue_table* only) {
    sheet s{{{"table"}, {"change"}, {"row"}, {"column"}, {"before"}, {"after"}, {"section_before"}, {"section_after"}},
            {}};
    std::string as_text;
    const auto word = [&](const char* sv, const char* en) {
        return std::string(opt.lang == language::swedish ? sv : en);
    };
    const auto place = [](const catalogue_table& t, std::optional<std::size_t> row, document d) {
        return row ? str(t.source(*row).find(d)->place()) : std::string{};
    };
    for (const catalogue_table& t : catalogue) {
        if (only ? &t != only : t.about_documents) continue;
        std::string lines;
        std::size_t added = 0, removed = 0, altered = 0;
        for (std::size_t i = 0; i < t.rows();) {
            std::optional<std::size_t> a, b;
            const std::size_t key = i;
            for (; i < t.rows() && t.same_key(key, i); ++i) {
                if (t.source(i).in(before)) a = i;
                if (t.source(i).in(after)) b = i;
            }
            if (a == b) continue;
            const std::string title = title_of(t, b ? *b : *a, opt.lang);
            const std::string places = place(t, a, before) + (a && b ? " -> " : "") + place(t, b, after);
            if (!a || !b) {
                (a ? removed : added) += 1;
                s.rows.push_back(
                    {str(t.key), a ? "removed" : "added", title, "", "", "", place(t, a, before), place(t, b, after)});
                lines += std::string(a ? "  - " : "  + ") + title + "  [" + places + "]\n";
                continue;
            }
            ++altered;
            const row_reader old_row = read_row(t, *a, opt.lang), new_row = read_row(t, *b, opt.lang);
            lines += "  ~ " + title + "  [" + places + "]\n";
            for (std::size_t c = 0; c < old_row.cells.size(); ++c) {
                const named_cell &was = old_row.cells[c], &is = new_row.cells[c];
                if (was.value == is.value) continue;
                s.rows.push_back({str(t.key), "changed", title, was.column, was.value, is.value, place(t, a, before),
                                  place(t, b, after)});
                for (const std::string& line : wrapped(was.column + ": " + (was.shown.empty() ? "-" : was.shown) +
                                                           " -> " + (is.shown.empty() ? "-" : is.shown),
                                                       92))
                    lines += "      " + line + '\n';
            }
        }
        if (lines.empty()) continue;
        as_text += (as_text.empty() ? "" : "\n") + str(t.title.in(opt.lang)) + " (" + str(t.key) +
                   "): " + std::to_string(added) + word(" nya, ", " added, ") + std::to_string(removed) +
                   word(" borttagna, ", " removed, ") + std::to_string(altered) + word(" ändrade", " changed") + '\n' +
                   lines;
    }
    if (as_text.empty()) as_text = word("Inga skillnader.", "No differences.") + '\n';
    opt.write(opt.as == format::text ? str(to_text(before)) + " -> " + str(to_text(after)) + "\n\n" + as_text
                                     : to_string(s, opt.as));
    return clean;
}

int command_line(const arguments& called_with, console& io) {
    CLI::App app{"What do the documents say, where, since which edition, what changed, and what contradicts what?",
                 "lifecare-rules"};
    app.footer(
        "Examples:\n"
        "  lifecare-rules list client-ports --document techspec-2025\n"
        "  lifecare-rules list platforms --where product='SQL Server' --format csv\n"
        "  lifecare-rules explain 23630\n"
        "  lifecare-rules explain \"SQL Server 2019\"\n"
        "  lifecare-rules search brandvagg --lang sv\n"
        "  lifecare-rules diff techspec-2024 techspec-2025\n"
        "Exit: 0 answered, 1 no such row, 2 could not ask.");
    app.require_subcommand(1);
    app.fallthrough();
    options opt{io};
    std::string table, word, text_part, first, second;
    std::vector<std::string> where;
    opt.add_to(app);
    app.remove_option(app.get_option("--explain"));  // every answer here is an explanation
    auto* documents = app.add_subcommand("documents", "the documents and how much each prints");
    auto* tables = app.add_subcommand("tables", "the tables and how many rows each document prints");
    auto* list = app.add_subcommand("list", "the rows of a table");
    list->add_option("table", table, "key of the table")->required();
    list->add_option("--where", where, "only rows whose column is this: COLUMN=VALUE")->type_name("COLUMN=VALUE");
    auto* explain_word = app.add_subcommand(
        "explain", "everything that the rulebook knows of a port, a database, a role, a product, a rule, a table");
    explain_word->add_option("word", word)->required();
    const auto only_of_document = [&](CLI::App* command) {
        command->add_option("--document", opt.document_word, "only rows that this document prints")->type_name("KEY");
    };
    only_of_document(list);
    only_of_document(explain_word);
    auto* search_text =
        app.add_subcommand("search", "rows that hold a piece of text, Swedish or English, and tables of such a title");
    search_text->add_option("text", text_part)->required();
    only_of_document(search_text);
    auto* differences = app.add_subcommand("diff", "what changed from one document to another");
    differences->add_option("before", first)->required();
    differences->add_option("after", second)->required();
    differences->add_option("table", table, "only this table");
    auto* contradictions =
        app.add_subcommand("contradictions", "where the documents disagree, and what the library does");
    only_of_document(contradictions);
    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    opt.settle();

    if (*documents) return list_documents(opt);
    if (*tables) return list_tables(opt);
    if (*list) return list_table(opt, table_named(table), where);
    if (*explain_word) return explain(opt, word);
    if (*search_text) return search(opt, text_part);
    if (*differences) {
        return diff(opt, document_named(first), document_named(second), table.empty() ? nullptr : &table_named(table));
    }
    if (*contradictions && opt.as != format::text) return list_table(opt, table_named("contradictions"), {});
    if (*contradictions)
        return rows_that(
                   opt, [](const catalogue_table& t, std::size_t) { return t.key == text{"contradictions"}; },
                   [](const catalogue_table&) { return false; })
            .write(opt);
    return could_not_check;
}

}  // namespace

int tools::run_rules(const arguments& given, console& io) {
    return guarded("lifecare-rules", io, [&] { return command_line(given, io); });
}
