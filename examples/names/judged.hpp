// SPDX-License-Identifier: MIT
/// \file
/// Judged names, and how they are counted, shown and reported.
#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "common/output.hpp"
#include "question.hpp"

namespace tools::names {

/// A verdict's or a fault's key and what it means; the usual level is that of the reports.
struct judgement {
    std::string_view key;
    outcome how;
    lifecare::text swedish;  ///< the key in Swedish, as it is counted: "10 saknas"
    lifecare::label meaning;
};
inline constexpr judgement judgements[] = {
    {"missing", outcome::error, "saknas", {"databasen saknas", "the database is missing"}},
    {"misspelt", outcome::error, "felstavat", {"felstavat", "misspelt"}},
    {"missing-domain", outcome::error, "utan domän", {"domänen saknas i namnet", "the domain is missing in the name"}},
    {"missing-customer",
     outcome::error,
     "utan kundnamn",
     {"kundnamnet saknas i namnet", "the customer is missing in the name"}},
    {"missing-prefix",
     outcome::error,
     "utan den fasta början",
     {"den fasta början saknas", "the fixed beginning is missing"}},
    {"unwanted-domain",
     outcome::error,
     "domän i onödan",
     {"databasen är en för hela systemet och har ingen domän", "the database is the whole system's and has no domain"}},
    {"fixed-part-in-domain",
     outcome::error,
     "fast del i domänen",
     {"en fast del ur namnstandarden står i domänen", "a fixed part of the naming standard is in the domain"}},
    {"wrong-divider",
     outcome::error,
     "fel skiljetecken",
     {"delarna skiljs åt med understreck", "the parts are divided by underscores"}},
    {"unknown-domain",
     outcome::error,
     "okänd domän",
     {"installationen har ingen sådan domän", "the installation has no such domain"}},
    {"unknown-customer",
     outcome::error,
     "annan kund",
     {"installationen är en annan kunds", "the installation is another customer's"}},
    {"empty", outcome::error, "tomt", {"tomt", "empty"}},
    {"not-text",
     outcome::error,
     "inte UTF-8",
     {"inte UTF-8, eller med styrtecken", "not UTF-8, or with control characters"}},
    {"too-long", outcome::error, "för långt", {"för långt", "too long"}},
    {"starts-with-digit", outcome::error, "siffra först", {"börjar med en siffra", "begins with a digit"}},
    {"forbidden-character",
     outcome::error,
     "otillåtet tecken",
     {"tecken som NetBIOS inte tillåter", "a character that NetBIOS forbids"}},
    {"collision",
     outcome::error,
     "krock",
     {"samma namn efter 15 tecken som på en annan rad", "the same name after 15 characters as on another line"}},
    {"duplicate", outcome::warning, "dubblett", {"samma namn som på en annan rad", "the same name as on another line"}},
    {"legacy", outcome::note, "äldre namn", {"äldre namn", "an older name"}},
    {"older", outcome::note, "äldre namn", {"äldre namn", "an older name"}},
    {"other-document",
     outcome::note,
     "ur annat dokument",
     {"ett namn som bara finns i ett annat dokument", "a name that only another document prints"}},
    {"unexpected",
     outcome::note,
     "delsystemet saknas",
     {"inget av databasens delsystem är installerat där", "none of the database's subsystems is installed there"}},
    {"unknown", outcome::note, "okänt", {"liknar inget namn i sviten", "no name of the suite"}},
    {"system-database",
     outcome::skipped,
     "hör till SQL Server",
     {"SQL Servers egen databas", "SQL Server's own database"}},
    {"valid", outcome::passed, "rätt", {"rätt", "right"}},
    {"required", outcome::passed, "ska finnas", {"ska finnas", "has to be there"}},
    {"possible", outcome::passed, "kan finnas", {"kan finnas", "may be there"}},
    {"missing-possible",
     outcome::passed,
     "kan saknas",
     {"kan finnas, men står inte i listan", "may be there, and is not in the list"}},
};
constexpr std::size_t index_of(std::string_view key) {
    std::size_t i = 0;
    while (judgements[i].key != key) ++i;
    return i;
}
constexpr const judgement& judgement_of(std::string_view key) { return judgements[index_of(key)]; }

/// One name and what came of it.
struct judged {
    std::string name;
    std::string_view key;  ///< of a judgement
    std::string database, part, suggestion, message;
    std::size_t line = 0, column = 0;
    bool noted = false;  ///< it is no more than a note, whatever its judgement usually is

    [[nodiscard]] outcome how(const request& r) const {
        if (r.ignore_foreign && key == "unknown") return outcome::skipped;
        return noted ? outcome::note : judgement_of(key).how;
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
    /// Right names that are not shown.
    void count_right(std::size_t n) {
        static constexpr std::size_t valid = index_of("valid");
        counts_[valid] += n;
        total_ += n;
    }
    void add(judged j);
    /// Writes them; the exit code says whether there are findings.
    int write() const;

private:
    [[nodiscard]] sheet as_sheet() const;
    /// The findings, and how many names there were of each kind.
    [[nodiscard]] std::string as_text() const;
    [[nodiscard]] report as_report() const;

    const request& r_;
    std::string file_;
    bool with_databases_, keeps_all_ = r_.opt.as != format::text || r_.writes_report() || r_.opt.explain,
                          found_ = false;
    std::size_t total_ = 0;
    std::size_t counts_[std::size(judgements)]{};
    std::vector<judged> all_;
};

/// A verdict's key; to a person who reads Swedish in Swedish.
std::string shown(const request& r, std::string_view key);
judged judged_database(std::string_view name, const lifecare::database_classification& c, const std::string& right,
                       const request& r);
/// True where å, ä or ö is two characters, a letter and a mark. Here that is the same name (letter_at).
bool has_divided_letters(std::string_view name);
/// Upper and lower case as one, and both ways to write å, ä and ö, as SQL Server's Swedish collations and NetBIOS have
/// it.
std::string folded(std::string_view s);

}  // namespace tools::names
