// SPDX-License-Identifier: MIT
/// \file
/// What a name is: a database, a file between systems, a variable.
#include <algorithm>
#include <lifecare/integration.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/output.hpp"
#include "common/words/headings.hpp"
#include "common/write/cell_words.hpp"
#include "judged.hpp"

namespace tools::names {

using namespace lifecare;

namespace {

/// One answer about a word: as fields for a person, and as a row for a program.
class answers {
public:
    explicit answers(const request& r) : r_{r} {}

    void add(const std::string& name, std::string kind, std::string verdict,
             const std::vector<std::pair<std::string, std::string>>& fields) {
        text_ += (text_.empty() ? "" : "\n") + printable(name) + '\n';
        for (const auto& [key, value] : fields) {
            if (value.empty()) continue;
            bool first = true;
            for (const std::string& line : wrapped(printable(cell_in_words(key, value, r_.opt.lang)), 84)) {
                text_ += "  " + left(first ? label_of(key) : "", 12) + "  " + line + '\n';
                first = false;
            }
        }
        std::vector<std::string> row{name, std::move(kind), std::move(verdict)};
        for (const char* column : columns) {
            const auto field =
                std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == column; });
            row.push_back(field == fields.end() ? std::string{} : field->second);
        }
        sheet_.rows.push_back(std::move(row));
    }
    void write() {
        sheet_.columns = {{"name"}, {"kind"}, {"verdict"}};
        for (const char* column : columns) sheet_.columns.push_back({column});
        r_.opt.write(
            r_.opt.as == format::text ? text_ : r_.opt.present(sheet_, r_.word("Vad namnen är", "What the names are")));
    }

private:
    /// What a field is called: its key, in Swedish its heading with a small letter.
    [[nodiscard]] std::string label_of(const std::string& key) const {
        return r_.opt.lang == language::english ? key : folded(heading_of_column(key, r_.opt.lang));
    }

    static constexpr const char* columns[] = {"is",  "of",   "domain", "customer", "right",
                                              "for", "also", "source", "basis"};
    const request& r_;
    std::string text_;
    sheet sheet_;
};

/// The other ways to read a name.
std::string other_readings(std::string_view name, const request& r) {
    std::string out;
    std::size_t n = 0;
    for_each_reading(name, r.document, [&](const database_classification& c) {
        if (n++ != 0)
            out += (out.empty() ? "" : "; ") +
                   r.say("{} för {}", "{} of {}", str(c.older ? c.older->name : c.row->name), std::string(c.part));
    });
    return out;
}

/// Answers about a database's name; false when it is near none.
bool answer_database(const std::string& name, const request& r, answers& out) {
    const database_classification c = classify_database(name, r.document);
    if (c.verdict == database_verdict::unknown) return false;
    std::string of, source, how;
    if (c.row) {
        of = str(c.row->name) + ": " + r.word(c.row->purpose);
        source = places_of(c);
        how = str(to_text(c.older ? c.older->basis : c.row->basis));
        if (const label why = c.older ? c.older->reason : c.row->reason; !why.sv.empty()) how += ": " + r.word(why);
    } else if (c.verdict == database_verdict::system_database) {
        const auto& row = *rulebook::system_databases.begin();
        source = str(row.source.publisher()) + ", " + str(row.source.place()) + ", " +
                 std::string(to_text(row.source.as_of()).view());
        how = "external";
    }
    const bool customers = c.row && c.row->placeholder == name_placeholder::customer;
    out.add(name, "database", str(to_text(c.verdict)),
            {{"is", c.ok() ? r.word("en databas i sviten", "a database of the suite")
                           : message_of(c, str(c.suggestion()), r)},
             {"of", of},
             {"domain", customers ? "" : std::string(c.part)},
             {"customer", customers ? std::string(c.part) : ""},
             {"right", str(c.suggestion())},
             {"for", c.row ? subsystem_of(*c.row, c.row->all_installations, r) : ""},
             {"also", other_readings(name, r)},
             {"source", source},
             {"basis", how}});
    return true;
}

bool answer_integrations(const std::string& word, const request& r, answers& out) {
    bool found = false;
    for_each_integration_of(word, [&](const rulebook::integration& row) {
        found = true;
        const std::string id = row.teis_id.empty() ? "" : "TEIS " + str(row.teis_id);
        const std::string code = id.empty() || row.code.empty() ? str(row.code) : " (" + str(row.code) + ')';
        const std::string file = str(row.source_file.empty() ? row.receiver_file : row.source_file);
        // What a figure says of it: "Fakturaunderlag, int, LG04".
        std::string content = r.word(row.description), source = places_of(row.source), basis = str(to_text(row.basis));
        for_each_figure_of(row, [&](const rulebook::integration_figure_line& line) {
            std::string told = r.word(line.content);
            for (text part : {line.qualifier, line.format})
                if (!part.empty()) told += ", " + str(part);
            content += (content.empty() ? "" : "; ") + told;
            source += "; " + places_of(line.source);
            basis += "; " + str(to_text(line.basis));
        });
        out.add(
            word, "integration", "valid",
            {{"is", id + code + ": " + str(row.heading)},
             {"of", content},
             {"for", str(row.sender) + " -> " + str(row.receiver) +
                         (row.frequency.empty() ? "" : ", " + str(row.frequency)) + (file.empty() ? "" : ", " + file)},
             {"source", source},
             {"basis", basis + (row.reason.sv.empty() ? "" : ": " + r.word(row.reason))}});
    });
    return found;
}

/// The two variables, alone or with a value, as one question about the client. True when the word is one of them.
bool is_variable(std::string_view word) {
    for (const rulebook::ip_variable& v : rulebook::ip_variables)
        if (same_letters(v.name, word.substr(0, word.find('=')))) return true;
    return false;
}
void answer_variables(const std::vector<std::string>& words, const request& r, answers& out) {
    bool set[2]{};
    std::string name, effects;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        for (std::size_t i = 0; i < rulebook::ip_variables.size(); ++i) {
            const rulebook::ip_variable& v = rulebook::ip_variables[i];
            if (!same_letters(v.name, std::string_view(word).substr(0, equals))) continue;
            set[i] = equals == std::string::npos || same_letters(word.substr(equals + 1), v.value);
            name += (name.empty() ? "" : " ") + word;
            effects += (effects.empty() ? "" : "; ") + str(v.name) + '=' + str(v.value) + ": " + r.word(v.effect);
        }
    }
    const rulebook::ip_combination& c = ip_combination_of(set[0], set[1]);
    out.add(name, "environment-variables", "valid",
            {{"is", r.word(c.effect)},
             {"of", effects},
             {"for", std::string("DirectAccess: ") + (c.direct_access ? r.word("ja", "yes") : r.word("nej", "no"))},
             {"source", places_of(c.source)},
             {"basis", str(to_text(c.basis)) + (c.reason.sv.empty() ? "" : ": " + r.word(c.reason))}});
}

}  // namespace

int what(const request& r, const std::vector<std::string>& names) {
    refuse_report(r);
    answers out{r};
    bool all_right = true;
    std::vector<std::string> variables;
    for (const std::string& given : names) {
        const std::string name{without_quotes(given)};
        if (first_invalid_utf8(name) != std::string_view::npos)
            throw input_error(printable(name), say("är inte UTF-8", "is not UTF-8"));
        if (is_variable(name)) {
            variables.push_back(name);
            continue;
        }
        if (answer_database(name, r, out)) {
            all_right = all_right && !is_wrong(classify_database(name, r.document).verdict);
        } else if (!answer_integrations(name, r, out)) {
            all_right = false;
            const server_name_fault fault = fault_of_server_name(name);
            out.add(name, "unknown", "unknown",
                    {{"is", r.word("okänt: liknar inget namn i sviten", "unknown: not close to a name of the suite")},
                     {"also",
                      fault == server_name_fault::none
                          ? r.word("som servernamn vore det rätt", "as a server's name it would be right")
                          : r.say("som servernamn: {}", "as a server's name: {}", server_message(fault, name, r))}});
        }
    }
    if (!variables.empty()) answer_variables(variables, r, out);
    out.write();
    return all_right ? clean : findings;
}

}  // namespace tools::names
