// SPDX-License-Identifier: MIT
/// \file
/// lifecare-names: are these names right, and is the set complete? Databases, servers, passwords; the names of files
/// between systems.

#include <CLI/CLI.hpp>
#include <cerrno>
#include <cstring>
#include <lifecare/integration.hpp>
#include <lifecare/naming.hpp>
#include <unordered_map>

#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/read/name_list.hpp"
#include "common/read/shape.hpp"
#include "common/report.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;

using tools::str;
std::string str(const std::optional<database_name_text>& t) { return t ? std::string(t->view()) : std::string{}; }

bool prints_databases(document d) { return !rulebook::databases.in(d).empty(); }

/// What every command knows.
struct request {
    explicit request(console& io) : opt{io} {}

    options opt;
    lifecare::document document = newest_specification;
    bool ignore_foreign = false;

    [[nodiscard]] std::string word(const char* sv, const char* en) const {
        return opt.lang == language::swedish ? sv : en;
    }
    [[nodiscard]] std::string word(label l) const { return str(l.in(opt.lang)); }
    [[nodiscard]] bool writes_report() const {
        const auto all = report_formats();
        return std::find(all.begin(), all.end(), opt.format_word) != all.end();
    }
};

// Words
// -------------------------------------------------------------------------------------------------------------------------------

/// "techspec-2024 13.4, techspec-2025 13.3".
std::string places_of(const provenance& source) { return std::string(to_text(source).view()); }

/// A verdict's or a fault's key and what it means; the usual level is that of the reports.
struct judgement {
    std::string_view key;
    outcome how;
    label meaning;
};
constexpr judgement judgements[] = {
    {"missing", outcome::error, {"databasen saknas", "the database is missing"}},
    {"misspelt", outcome::error, {"felstavat", "misspelt"}},
    {"missing-domain", outcome::error, {"domänen saknas i namnet", "the domain is missing in the name"}},
    {"missing-customer", outcome::error, {"kundnamnet saknas i namnet", "the customer is missing in the name"}},
    {"missing-prefix", outcome::error, {"den fasta början saknas", "the fixed beginning is missing"}},
    {"unwanted-domain",
     outcome::error,
     {"databasen är en för hela systemet och har ingen domän", "the database is the whole system's and has no domain"}},
    {"wrong-divider", outcome::error, {"delarna skiljs åt med understreck", "the parts are divided by underscores"}},
    {"unknown-domain", outcome::error, {"installationen har ingen sådan domän", "the installation has no such domain"}},
    {"unknown-customer",
     outcome::error,
     {"installationen är en annan kunds", "the installation is another customer's"}},
    {"empty", outcome::error, {"tomt", "empty"}},
    {"not-text", outcome::error, {"inte UTF-8, eller med styrtecken", "not UTF-8, or with control characters"}},
    {"too-long", outcome::error, {"för långt", "too long"}},
    {"starts-with-digit", outcome::error, {"börjar med en siffra", "begins with a digit"}},
    {"forbidden-character", outcome::error, {"tecken som NetBIOS inte tillåter", "a character that NetBIOS forbids"}},
    {"collision",
     outcome::error,
     {"samma namn efter 15 tecken som på en annan rad", "the same name after 15 characters as on another line"}},
    {"duplicate", outcome::warning, {"samma namn som på en annan rad", "the same name as on another line"}},
    {"legacy", outcome::note, {"äldre namn", "an older name"}},
    {"older", outcome::note, {"äldre namn", "an older name"}},
    {"other-document",
     outcome::warning,
     {"ett namn som bara ett annat dokument trycker", "a name that only another document prints"}},
    {"unexpected",
     outcome::warning,
     {"inget av databasens delsystem är installerat där", "none of the database's subsystems is installed there"}},
    {"unknown", outcome::warning, {"inget namn i sviten", "no name of the suite"}},
    {"system-database", outcome::skipped, {"SQL Servers egen databas", "SQL Server's own database"}},
    {"valid", outcome::passed, {"rätt", "right"}},
    {"required", outcome::passed, {"skall finnas", "has to be there"}},
    {"possible", outcome::passed, {"kan finnas", "may be there"}},
    {"missing-possible",
     outcome::passed,
     {"kan finnas, men står inte i listan", "may be there, and is not in the list"}},
};
constexpr std::size_t index_of(std::string_view key) {
    std::size_t i = 0;
    while (judgements[i].key != key) ++i;
    return i;
}
constexpr const judgement& judgement_of(std::string_view key) { return judgements[index_of(key)]; }

/// Why a database's name is what it is, given what would be right.
std::string message_of(const database_classification& c, const std::string& right, const request& r) {
    switch (c.verdict) {
        case database_verdict::valid: return {};
        case database_verdict::legacy:
            return r.word("äldre namn; det nya är ", "an older name; the new one is ") + right;
        case database_verdict::other_document:
            return r.word("trycks i ", "printed in ") + places_of(c.older ? c.older->source : c.row->source) +
                   r.word(", inte i ", ", not in ") + str(to_text(r.document));
        case database_verdict::missing_domain:
        case database_verdict::missing_customer:
            return r.word(judgement_of(to_text(c.verdict)).meaning) + r.word("; det byggs som ", "; it is built as ") +
                   right;
        case database_verdict::too_long:
            return r.word("längre än SQL Servers ", "longer than SQL Server's ") +
                   std::to_string(longest_database_name) + r.word(" tecken", " characters");
        default:
            return r.word(judgement_of(to_text(c.verdict)).meaning) +
                   (right.empty() ? "" : r.word("; menades ", "; did you mean ") + right + '?');
    }
}

/// Where a database is used, as printed, with what it takes beside its subsystem.
std::string subsystem_of(const rulebook::database& row, const request& r) {
    std::string out = str(row.subsystem);
    if (row.after_activation) out += r.word("; efter aktivering", "; after activation");
    if (const auto* c = condition_of(row, r.document); c && c->basis != basis::printed)
        out += "; " + r.word(c->condition) + " (" + str(to_text(c->basis)) + ')';
    return out;
}

// Judged names
// ------------------------------------------------------------------------------------------------------------------------

/// One name and what came of it.
struct judged {
    std::string name;
    std::string_view key;  ///< of a judgement
    std::string database, part, suggestion, message;
    std::size_t line = 0, column = 0;

    [[nodiscard]] outcome how(const request& r) const {
        return r.ignore_foreign && key == "unknown" ? outcome::skipped : judgement_of(key).how;
    }
};

/// Names that were judged, the findings among them kept apart from the count of the rest when only findings are shown.
class verdicts {
public:
    verdicts(const request& r, std::string file, bool with_databases)
        : r_{r}, file_{std::move(file)}, with_databases_{with_databases} {}

    /// True when right names are shown too.
    [[nodiscard]] bool keeps_all() const { return keeps_all_; }
    [[nodiscard]] std::size_t total() const { return total_; }
    /// A right name that is not shown.
    void count_right() {
        static constexpr std::size_t valid = index_of("valid");
        ++counts_[valid];
        ++total_;
    }
    void add(judged j) {
        ++counts_[index_of(j.key)];
        total_ += j.key == "missing" || j.key == "missing-possible" ? 0u : 1u;
        const outcome how = j.how(r_);
        found_ = found_ || how == outcome::warning || how == outcome::error;
        if (keeps_all_ || how == outcome::note || how == outcome::warning || how == outcome::error)
            all_.push_back(std::move(j));
    }

    int write() const {
        if (r_.writes_report()) r_.opt.write(to_string(as_report(), r_.opt.format_word));
        else if (r_.opt.as == format::text) r_.opt.write(as_text());
        else r_.opt.write(r_.opt.present(as_sheet(), r_.word("Bedömda namn", "Names as judged")));
        return found_ ? findings : clean;
    }

private:
    [[nodiscard]] sheet as_sheet() const {
        sheet s{{{"line", alignment::right}, {"name"}, {"verdict"}}, {}};
        if (with_databases_ && r_.opt.as != format::text)
            s.columns.insert(s.columns.end(), {{"database"}, {"part"}, {"suggestion"}});
        s.columns.push_back({"message"});
        for (const judged& j : all_) {
            std::vector<std::string> row{j.line ? std::to_string(j.line) : "", j.name, std::string(j.key)};
            if (with_databases_ && r_.opt.as != format::text) row.insert(row.end(), {j.database, j.part, j.suggestion});
            row.push_back(j.message);
            s.rows.push_back(std::move(row));
        }
        return s;
    }
    /// The findings, and how many names there were of each kind.
    [[nodiscard]] std::string as_text() const {
        std::string sum = grouped(total_) + r_.word(" namn", total_ == 1 ? " name" : " names");
        const char* divider = ": ";
        for (const judgement& j : judgements)
            if (const std::size_t n = counts_[index_of(j.key)]; n != 0) {
                sum += divider + grouped(n) + ' ' + std::string(j.key);
                divider = ", ";
            }
        return (all_.empty() ? "" : to_text(as_sheet()) + '\n') + sum + '\n';
    }
    [[nodiscard]] report as_report() const {
        report out{"lifecare-names", file_, {}, {}};
        for (const judgement& j : judgements)
            if (j.how == outcome::error || j.how == outcome::warning || j.how == outcome::note)
                out.rules.push_back({std::string(j.key), r_.word(j.meaning), j.how});
        for (const judged& j : all_)
            out.results.push_back({std::string(j.key), j.name, j.how(r_), j.message, file_, j.line, j.column});
        return out;
    }

    const request& r_;
    std::string file_;
    bool with_databases_, keeps_all_ = r_.opt.as != format::text || r_.writes_report() || r_.opt.explain,
                          found_ = false;
    std::size_t total_ = 0;
    std::size_t counts_[std::size(judgements)]{};
    std::vector<judged> all_;
};

/// Upper and lower case as one, as SQL Server's Swedish collations and NetBIOS have it.
std::string folded(std::string_view s) {
    std::string out(s);
    for (std::size_t i = 0; i < s.size(); ++i) out[i] = lower_byte(i ? s[i - 1] : '\0', s[i]);
    return out;
}

judged judged_database(std::string_view name, const database_classification& c, const std::string& right,
                       const request& r) {
    return {std::string(name),      to_text(c.verdict), c.row ? str(c.row->name) : "", std::string(c.part), right,
            message_of(c, right, r)};
}

/// The database that a name is of or near to, where that is printed, and its basis: appended to a message by --explain.
std::string source_of(const database_classification& c) {
    if (c.row == nullptr) return {};
    return str(c.row->name) + " [" + places_of(c.older ? c.older->source : c.row->source) + ", " +
           str(to_text(c.older ? c.older->basis : c.row->basis)) + ']';
}

// check
// -------------------------------------------------------------------------------------------------------------------------------

/// Says what of a list was left out.
void tell(const left_out& omitted, const std::string& file, const request& r) {
    for (const std::string& note : omitted.notes(r.opt.lang)) r.opt.io.report(printable(file) + ": " + note + '\n');
}

/// Judges one name and keeps what is to be shown.
void judge_database(verdicts& out, std::string_view name, std::size_t line, std::size_t column, const request& r) {
    const database_classification c = classify_database(name, r.document);
    judged j = judged_database(name, c, str(c.suggestion()), r);
    if (const std::string source = r.opt.explain ? source_of(c) : ""; !source.empty())
        j.message += (j.message.empty() ? "" : "; ") + source;
    j.line = line;
    j.column = column;
    out.add(std::move(j));
}

/// A plain list of which only the findings are shown, in one pass without copies. False when it is not so plain after
/// all: then nothing of `out` counts.
bool check_plain_list(verdicts& out, plain_list& list, const request& r) {
    std::size_t number = 0;
    for (line_block block; list.next(block);) {
        const char* start = block.text.data();
        for (std::size_t i = 0; i < block.lines; ++i) {
            const char* const end = block.text.data() + block.ends[i];
            std::string_view line{start, static_cast<std::size_t>(end - start - (end[-1] == '\r' ? 1 : 0))};
            start = end + 1;
            ++number;
            if (block.plain ? is_database_name_in_buffer(line, r.document) : is_database_name(line, r.document)) {
                out.count_right();
                continue;
            }
            if (first_invalid_utf8(line) != std::string_view::npos ||
                line.find_first_of(std::string_view{"\0\r\f", 3}) != std::string_view::npos) {
                list.rewind();
                return false;
            }
            line = trimmed(line);
            if (line.empty() || is_row_count(line)) continue;
            if (is_database_name(line, r.document)) out.count_right();
            else judge_database(out, line, number, 1, r);
        }
    }
    if (list.ended() && out.total() != 0) return true;
    list.rewind();
    return false;
}

int check_databases(const request& r, const std::string& file, const std::string& column) {
    verdicts out{r, file, true};
    if (!out.keeps_all() && column.empty())
        if (auto list = plain_list::open(r.opt.io, file)) {
            verdicts plain{r, file, true};
            if (check_plain_list(plain, *list, r)) return plain.write();
        }
    const left_out omitted =
        for_each_name(r.opt.io, file, column, [&](std::string_view name, std::size_t line, std::size_t at) {
            if (!out.keeps_all() && is_database_name(name, r.document)) out.count_right();
            else judge_database(out, name, line, at, r);
        });
    tell(omitted, file, r);
    return out.write();
}

std::string server_message(server_name_fault f, std::string_view name, const request& r) {
    if (f == server_name_fault::none) return {};
    if (f == server_name_fault::too_long)
        return std::to_string(count_characters(host_label(name))) + r.word(" tecken; högst ", " characters; at most ") +
               std::to_string(longest_server_name) + " (3.1.3)";
    if (f == server_name_fault::starts_with_digit)
        return r.word("börjar med en siffra (3.1.3)", "begins with a digit (3.1.3)");
    if (f == server_name_fault::forbidden_character)
        return r.word(
                   "har ett tecken som ett datornamn inte får ha: blanktecken, styrtecken, punkt först, eller något av ",
                   "has a character that a computer's name may not have: a blank, a control character, a full stop first, or one of ") +
               str(row_with_key(rulebook::host_name_rules, "netbios-characters").characters);
    return r.word(judgement_of(to_text(f)).meaning);
}

int check_servers(const request& r, const std::string& file, const std::string& column) {
    verdicts out{r, file, false};
    struct first_seen {
        std::string name;
        std::size_t line;
    };
    std::unordered_map<std::string, first_seen> seen;  // by what NetBIOS keeps of the name
    const left_out omitted =
        for_each_name(r.opt.io, file, column, [&](std::string_view name, std::size_t line, std::size_t at) {
            const server_name_fault fault = fault_of_server_name(name);
            judged j{std::string(name), to_text(fault), "", "", "", server_message(fault, name, r), line, at};
            const auto [before, is_first] =
                seen.try_emplace(folded(netbios_name(name)), first_seen{std::string(name), line});
            if (!is_first && !name.empty()) {
                const bool same = same_letters(before->second.name, name);
                j.key = same ? "duplicate" : "collision";
                j.message = (same ? r.word("samma namn som på rad ", "the same name as on line ")
                                  : r.word("efter 15 tecken samma namn som på rad ",
                                           "after 15 characters the same name as on line ")) +
                            std::to_string(before->second.line) + (same ? "" : " (" + before->second.name + ')') +
                            (j.message.empty() ? "" : "; " + j.message);
            }
            out.add(std::move(j));
        });
    return out.write();
}

/// Reads one line from standard input without showing it, keeps it in one place, and wipes that place.
int check_password(const request& r) {
    if (r.writes_report())
        throw input_error("--format", "\"" + r.opt.format_word +
                                          "\" is for names; a password is answered as text, csv, json or markdown");
    struct wiped {
        char bytes[1024]{};
        ~wiped() {
            volatile char* byte = bytes;
            for (std::size_t i = 0; i < sizeof bytes; ++i) byte[i] = 0;
        }
    } buffer;
    const std::size_t size = r.opt.io.read_secret("Password: ", buffer.bytes, sizeof buffer.bytes);
    std::string_view password{buffer.bytes, size};
    if (password.substr(0, 3) == "\xef\xbb\xbf") password.remove_prefix(3);
    const std::size_t end = password.find('\n');
    if (end != std::string_view::npos && password.find_first_not_of("\r\n", end) != std::string_view::npos)
        throw input_error("-", "holds more than one line; give one password");
    password = password.substr(0, end);
    if (!password.empty() && password.back() == '\r') password.remove_suffix(1);
    if (password.empty()) throw input_error("-", "holds no password; there is nothing to check");
    const bool fits = is_database_password(password);
    const std::string answer = fits ? r.word("passar: ", "fits: ") : r.word("passar inte: ", "does not fit: ");
    const std::string because =
        r.word("kommunikationen med databasen klarar högst ", "communication with the database takes at most ") +
        std::to_string(longest_database_password) + r.word(" tecken", " characters");
    r.opt.write(r.opt.as == format::text
                    ? answer + because + " [" + str(to_text(r.document)) + " 3.1.4]\n"
                    : r.opt.present(sheet{{{"verdict"}, {"message"}}, {{fits ? "valid" : "too-long", because}}},
                                    r.word("Lösenordets längd", "Length of the password")));
    return fits ? clean : findings;
}

// what
// --------------------------------------------------------------------------------------------------------------------------------

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
            for (const std::string& line : wrapped(printable(value), 84)) {
                text_ += "  " + left(first ? key : "", 12) + "  " + line + '\n';
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
            out += (out.empty() ? "" : "; ") + str(c.older ? c.older->name : c.row->name) + r.word(" för ", " of ") +
                   std::string(c.part);
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
        source = places_of(c.older ? c.older->source : c.row->source);
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
             {"for", c.row ? subsystem_of(*c.row, r) : ""},
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

int what(const request& r, const std::vector<std::string>& names) {
    if (r.writes_report()) throw input_error("--format", "\"" + r.opt.format_word + "\" is for check and compare");
    answers out{r};
    bool all_right = true;
    std::vector<std::string> variables;
    for (const std::string& name : names) {
        if (first_invalid_utf8(name) != std::string_view::npos) throw input_error(printable(name), "is not UTF-8");
        if (is_variable(name)) {
            variables.push_back(name);
            continue;
        }
        if (answer_database(name, r, out)) {
            const database_verdict v = classify_database(name, r.document).verdict;
            all_right = all_right && (v == database_verdict::valid || v == database_verdict::legacy ||
                                      v == database_verdict::other_document || v == database_verdict::system_database);
        } else if (!answer_integrations(name, r, out)) {
            all_right = false;
            const server_name_fault fault = fault_of_server_name(name);
            out.add(
                name, "unknown", "unknown",
                {{"is", r.word("inget namn i sviten, och nära inget", "not a name of the suite, and not close to one")},
                 {"also", fault == server_name_fault::none
                              ? r.word("som servernamn vore det rätt", "as a server's name it would be right")
                              : r.word("som servernamn: ", "as a server's name: ") + server_message(fault, name, r)}});
        }
    }
    if (!variables.empty()) answer_variables(variables, r, out);
    out.write();
    return all_right ? clean : findings;
}

// expect, generate, compare
// -----------------------------------------------------------------------------------------------------------

/// A database's name as text; its pattern where the domain or the customer is not known.
std::string str(const expected_database& e) { return std::string(name_of(e).view()); }

/// The databases that an installation should or may have.
std::vector<expected_database> expectations_of(const installation& i, const request& r) {
    std::vector<expected_database> out;
    for_each_expected_database(i, r.document, [&](const expected_database& e) { out.push_back(e); });
    if (out.empty())
        throw input_error("--document", str(to_text(r.document)) + " prints no databases" +
                                            suggestion("", keys_of_documents_that(prints_databases)));
    return out;
}

int expect(const request& r, const installation& i) {
    if (r.writes_report()) throw input_error("--format", "\"" + r.opt.format_word + "\" is for check and compare");
    sheet s{{{"name"}, {"need"}, {"part"}, {"database"}, {"basis"}, {"section"}, {"subsystem"}}, {}};
    const bool person = r.opt.as == format::text && !r.opt.explain;
    if (person) s.columns = {{"name"}, {"need"}, {"subsystem"}};
    for (const expected_database& e : expectations_of(i, r)) {
        std::vector<std::string> cells{str(e), str(to_text(e.need))};
        if (!person)
            cells.insert(cells.end(), {std::string(e.part), str(e.row->name), str(to_text(e.basis())),
                                       str(e.row->source.find(r.document)->place())});
        cells.push_back(subsystem_of(*e.row, r));
        s.rows.push_back(std::move(cells));
    }
    std::string out =
        r.opt.present(s, r.word("Databaser som ska och kan finnas", "Databases that must and may be there"),
                      {r.word(rulebook::possible_databases)});
    if (r.opt.as == format::text) {
        out += '\n';
        for (const std::string& line : wrapped("possible: " + r.word(rulebook::possible_databases), 100))
            out += line + '\n';
    }
    r.opt.write(out);
    return clean;
}

int generate(const request& r, const installation& i, bool possible_too) {
    if (r.opt.as != format::text || r.writes_report()) return expect(r, i);
    std::string out;
    for (const expected_database& e : expectations_of(i, r)) {
        if (e.need != database_need::required && !possible_too) continue;
        if (e.row->placeholder != name_placeholder::none && e.part.empty())
            r.opt.io.report("lifecare-names: " + str(e) + " is left out; give the customer with --customer\n");
        else out += printable(str(e)) + '\n';
    }
    r.opt.write(out);
    return clean;
}

/// What is said of a database that stands, or is missing, in an installation.
judged judged_in(const installation& i, const placed_database& p, std::string_view name, const request& r) {
    using enum database_standing;
    const expected_database& e = p.stands_for;
    if (p.standing == missing || p.standing == missing_possible) {
        const std::string place =
            " [" + std::string(to_text(*e.row->source.find(r.document)).view()) + ", " + str(to_text(e.basis())) + ']';
        return {str(e),
                to_text(p.standing),
                str(e.row->name),
                std::string(e.part),
                "",
                (p.standing == missing ? r.word("saknas; hör till ", "missing; belongs to ") + subsystem_of(*e.row, r)
                                       : r.word(rulebook::possible_databases)) +
                    place};
    }
    // The installation knows the domain or the customer that a name does not tell.
    const bool right = p.standing == required || p.standing == possible || p.standing == unexpected;
    std::string meant;
    if (!right && e.row != nullptr) meant = str(e);
    else if (!right && p.standing == no_database) meant = str(p.name.suggestion());
    judged j = judged_database(name, p.name, meant, r);
    if (p.standing == no_database) return j;
    j.key = to_text(p.standing);
    if (p.standing == unexpected)
        j.message = r.word("inget av ", "none of ") + str(p.name.row->subsystem) +
                    r.word(" är installerat", " is installed") +
                    (p.name.part.empty() ? "" : r.word(" i ", " in ") + std::string(p.name.part));
    if (p.standing == unknown_customer)
        j.message = r.word("installationen är ", "the installation is ") + std::string(i.customer) + r.word("s", "'s");
    if (p.standing == unknown_domain)
        j.message = r.word("installationen har ingen domän \"", "the installation has no domain \"") +
                    std::string(p.name.part) + '"' +
                    (j.suggestion.empty() ? "" : r.word("; menades ", "; did you mean ") + j.suggestion + '?');
    return j;
}

int compare(const request& r, const installation& i, const std::string& file, const std::string& column) {
    (void)expectations_of(i, r);  // a document without databases compares nothing
    std::vector<std::string> names;
    std::vector<std::pair<std::size_t, std::size_t>> places;
    const left_out omitted =
        for_each_name(r.opt.io, file, column, [&](std::string_view name, std::size_t line, std::size_t at) {
            names.emplace_back(name);
            places.emplace_back(line, at);
        });
    tell(omitted, file, r);
    const std::vector<std::string_view> listed(names.begin(), names.end());

    verdicts out{r, file, true};
    std::unordered_map<std::string, std::size_t> lines;
    std::size_t n = 0;
    compare_databases({listed.data(), listed.size()}, i, r.document, [&](const placed_database& p) {
        if (n == listed.size()) return out.add(judged_in(i, p, {}, r));  // one that is missing
        judged j = judged_in(i, p, listed[n], r);
        j.line = places[n].first;
        j.column = places[n++].second;
        if (const auto [before, is_first] = lines.try_emplace(folded(j.name), j.line); !is_first) {
            j.key = "duplicate";
            j.message = r.word("samma namn som på rad ", "the same name as on line ") + std::to_string(before->second);
        }
        if (const std::string source = r.opt.explain ? source_of(p.name) : ""; !source.empty())
            j.message += (j.message.empty() ? "" : "; ") + source;
        out.add(std::move(j));
    });
    return out.write();
}

int command_line(const arguments& called_with, console& io) {
    CLI::App app{
        "Are these names right, and is the set complete? Databases, servers and passwords of Procapita and Lifecare.",
        "lifecare-names"};
    app.footer(
        "Examples:\n"
        "  lifecare-names what HWE_MBY_TSS MBY_KQO AVLÄSNINGLIS1.TXT\n"
        "  sqlcmd -Q \"SELECT name FROM sys.databases\" | lifecare-names check\n"
        "  lifecare-names check --kind server servers.csv --column hostname --format junit\n"
        "  lifecare-names check --kind password            # reads it without showing it\n"
        "  lifecare-names expect installation.toml\n"
        "  lifecare-names compare installation.toml databases.txt --format sarif --output names.sarif\n"
        "  lifecare-names generate --domain MBY --subsystems IFO,VoO --customer Mönsterby\n"
        "Exit: 0 all right, 1 a name is wrong or missing, 2 could not check.");
    app.require_subcommand(1);
    app.fallthrough();
    request r{io};
    r.opt.more_formats = report_formats();
    std::string file = "-", kind = "database", column, installation_name, domain_name, customer;
    std::vector<std::string> given, subsystems, products;
    bool possible = false;
    r.opt.add_to(app);
    r.opt.add_document_choice_to(app);
    auto* what_is =
        app.add_subcommand("what", "what a name is, whose it is, where that is printed, and what is wrong with it");
    what_is
        ->add_option("name", given,
                     "names of databases, of files between systems, numbers in TEIS, TITAN_LOOKUP_... variables")
        ->required();
    auto* check =
        app.add_subcommand("check", "each name of a list: one a line, sqlcmd's output, or a column of a CSV file");
    auto* expected = app.add_subcommand("expect", "the databases that an installation should and may have");
    auto* compared = app.add_subcommand("compare", "a list of databases against what an installation should have");
    auto* generated = app.add_subcommand("generate", "the names for a domain, one a line");
    check->add_option("--kind", kind, "database, server or password")->type_name("KIND")->capture_default_str();
    for (auto* command : {expected, compared})
        command->add_option("installation", installation_name, "installation file (TOML); - reads standard input")
            ->type_name("INSTALLATION.toml")
            ->required();
    for (auto* command : {check, compared}) {
        command->add_option("file", file, "list of names; - reads standard input")
            ->type_name("FILE")
            ->capture_default_str();
        command->add_option("--column", column, "column that holds the names (default: name, where that is a heading)")
            ->type_name("NAME");
        command->add_flag("--ignore-foreign", r.ignore_foreign,
                          "names close to none of the suite's are not findings: the server has other databases too");
    }
    generated->add_option("--domain", domain_name, "name of the domain")->type_name("NAME")->required();
    generated->add_option("--subsystems", subsystems, "its subsystems: KIR, VoO, IFO, FtB, EDU")
        ->delimiter(',')
        ->type_name("LIST")
        ->required();
    generated->add_option("--products", products, "products in use: planning, spaces, audit-log, ...")
        ->delimiter(',')
        ->type_name("LIST");
    generated->add_option("--customer", customer, "name of the customer")->type_name("NAME");
    generated->add_flag("--possible,--conditional", possible,
                        "also those that come with a bought feature or with activation");
    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    r.opt.settle();

    if (*expected || *compared) {
        if (installation_name == "-" && *compared && file == "-")
            throw input_error("FILE", "the installation is read from standard input; give the list of names as a file");
        const installation_file in =
            read_installation(read_input(r.opt.io, installation_name, encodings::utf8, longest_installation));
        if (in.domains.empty())
            throw input_error(installation_name,
                              "has no [[domain]]; without one no database of a domain can be expected");
        r.document = r.opt.document(r.opt.family(in.family), in.hosting);
        return *expected ? expect(r, in) : compare(r, in, file, column);
    }
    r.document = r.opt.document(r.opt.family());
    if (*generated) {
        domain one{domain_name, {}};
        installation i{.customer = customer};
        if (!is_name_text(domain_name))
            throw input_error("--domain", "\"" + printable(domain_name) + "\" cannot be part of a name");
        if (!customer.empty() && !is_name_text(customer))
            throw input_error("--customer", "\"" + printable(customer) + "\" cannot be part of a name");
        for (const std::string& word : subsystems) {
            const auto s = parse_subsystem(word);
            if (!s)
                throw input_error("--subsystems",
                                  '"' + word + "\" is not accepted" + suggestion(word, subsystem_keys()));
            one.subsystems.insert(*s);
        }
        for (const std::string& word : products) {
            const auto p = parse_product(word);
            if (!p)
                throw input_error("--products", '"' + word + "\" is not accepted" + suggestion(word, product_keys()));
            i.products.insert(*p);
        }
        i.domains = {&one, 1};
        return generate(r, i, possible);
    }
    if (*what_is) return what(r, given);
    if (rulebook::databases.in(r.document).empty() && kind == "database")
        throw input_error("--document", str(to_text(r.document)) + " prints no databases" +
                                            suggestion("", keys_of_documents_that(prints_databases)));
    if (kind == "database") return check_databases(r, file, column);
    if (kind == "server") return check_servers(r, file, column);
    if (kind != "password")
        throw input_error("--kind",
                          '"' + kind + "\" is not accepted" + suggestion(kind, {"database", "server", "password"}));
    if (file != "-")
        throw input_error(
            "--kind",
            "a password is read from standard input alone, so that it is in no file and in no list of processes");
    return check_password(r);
}

}  // namespace

int tools::run_names(const arguments& given, console& io) {
    return guarded("lifecare-names", io, [&] { return command_line(given, io); });
}
