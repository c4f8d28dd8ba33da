// SPDX-License-Identifier: MIT
#include "judged.hpp"

#include <lifecare/integration.hpp>

#include "common/diagnostics.hpp"

namespace tools::names {

using namespace lifecare;

std::string shown(const request& r, std::string_view key) {
    return r.opt.for_swedish_people() ? str(judgement_of(key).swedish) : std::string(key);
}

void verdicts::add(judged j) {
    ++counts_[index_of(j.key)];
    total_ += j.key == "missing" || j.key == "missing-possible" ? 0u : 1u;
    const outcome how = j.how(r_);
    found_ = found_ || how == outcome::warning || how == outcome::error;
    if (keeps_all_ || how == outcome::note || how == outcome::warning || how == outcome::error)
        all_.push_back(std::move(j));
}

int verdicts::write() const {
    if (r_.writes_report()) r_.opt.write(to_string(as_report(), r_.opt.format_word));
    else if (r_.opt.as == format::text) r_.opt.write(as_text());
    else r_.opt.write(r_.opt.present(as_sheet(), r_.word("Bedömda namn", "Names as judged")));
    // Names of others are no fault, but where there are no others than those nothing was checked.
    const bool strange = total_ != 0 && counts_[index_of("unknown")] == total_;
    return found_ || (strange && !r_.ignore_foreign) ? findings : clean;
}

sheet verdicts::as_sheet() const {
    sheet s{{{"line", alignment::right}, {"name"}, {"verdict"}}, {}};
    const bool with_databases = with_databases_ && r_.opt.as != format::text;
    if (with_databases) s.columns.insert(s.columns.end(), {{"database"}, {"part"}, {"suggestion"}});
    s.columns.push_back({"message"});
    for (const judged& j : all_) {
        std::vector<std::string> row{j.line ? std::to_string(j.line) : "", j.name, shown(r_, j.key)};
        if (with_databases) row.insert(row.end(), {j.database, j.part, j.suggestion});
        row.push_back(j.message);
        s.rows.push_back(std::move(row));
    }
    return s;
}

std::string verdicts::as_text() const {
    std::string kinds;
    for (const judgement& j : judgements)
        if (const std::size_t n = counts_[index_of(j.key)]; n != 0)
            kinds += (kinds.empty() ? ": " : ", ") + grouped(n) + ' ' + shown(r_, j.key);
    const std::string sum = r_.say("{} namn{}\n", total_ == 1 ? "{} name{}\n" : "{} names{}\n", grouped(total_), kinds);
    return (all_.empty() ? "" : to_text(as_sheet(), r_.opt) + '\n') + sum;
}

report verdicts::as_report() const {
    report out{"lifecare-names", file_, {}, {}};
    for (const judgement& j : judgements) {
        // A name that is right may have a note.
        const bool noted = j.how == outcome::passed && std::any_of(all_.begin(), all_.end(), [&](const judged& one) {
                               return one.noted && one.key == j.key;
                           });
        if (noted || j.how == outcome::error || j.how == outcome::warning || j.how == outcome::note)
            out.rules.push_back({std::string(j.key), r_.word(j.meaning), noted ? outcome::note : j.how});
    }
    for (const judged& j : all_)
        out.results.push_back({std::string(j.key), j.name, j.how(r_), j.message, file_, j.line, j.column});
    return out;
}

namespace {
/// True for a name with the mark of the suite's newer databases.
bool follows_naming_standard(std::string_view name) {
    for (const rulebook::naming_standard& row : rulebook::naming_standards)
        if (const std::string_view mark = row.pattern.view().substr(0, row.pattern.view().find("xxx"));
            row.scope == database_scope::system_level && name.size() > mark.size() &&
            same_letters(name.substr(0, mark.size()), mark))
            return true;
    return false;
}
}  // namespace

judged judged_database(std::string_view name, const database_classification& c, const std::string& right,
                       const request& r) {
    std::string message = message_of(c, right, r);
    if (c.verdict == database_verdict::unknown &&
        !for_each_integration_of(name, [](const rulebook::integration&) { return false; }))
        message = r.word("ingen databas, men namnet hör till en integration: lifecare-names what säger vilken",
                         "not a database, but the name belongs to an integration: lifecare-names what says which");
    else if (c.verdict == database_verdict::unknown && follows_naming_standard(name))
        message = r.word("byggt som svitens nyare namn (HWE_xxx), men ingen utgåva anger det",
                         "built as the suite's newer names are (HWE_xxx), but no edition prints it");
    const bool divided = has_divided_letters(name);
    if (divided)
        message += (message.empty() ? "" : "; ") +
                   r.word(
                       "å, ä eller ö är två tecken i namnet (U+030A, U+0308): samma namn här, ett annat för den som "
                       "jämför tecken för tecken",
                       "å, ä or ö is two characters in the name (U+030A, U+0308): the same name here, another one to "
                       "what compares character by character");
    judged j{std::string(name), to_text(c.verdict), c.row ? str(c.row->name) : "", std::string(c.part), right,
             std::move(message)};
    j.noted = divided && judgement_of(j.key).how == outcome::passed;
    return j;
}

bool has_divided_letters(std::string_view name) {
    for (std::size_t i = 0; i < name.size();) {
        const character letter = letter_at(name, i);
        if (letter.length == 3 && static_cast<unsigned char>(name[i]) < 0x80) return true;
        i += letter.length;
    }
    return false;
}

std::string folded(std::string_view s) {
    std::string out;
    out.reserve(s.size());
    for (std::size_t i = 0; i < s.size();) {
        const character letter = letter_at(s, i);
        if (letter.length == 1) out += lower_byte('\0', s[i]);
        else if (letter.code == 0xe5 || letter.code == 0xe4 || letter.code == 0xf6)
            (out += '\xc3') += static_cast<char>(0x80 | (letter.code & 0x3f));
        else out += s.substr(i, letter.length);
        i += letter.length;
    }
    return out;
}

}  // namespace tools::names
