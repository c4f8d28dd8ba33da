// SPDX-License-Identifier: MIT
// The databases that the installation has and may have, under their own names, beside those that the file lists.
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

std::string standing_of(const audited& a, database_standing s, bool listed) {
    switch (s) {
        case database_standing::required:
        case database_standing::possible: return a.word("finns", "there");
        case database_standing::older: return a.word("finns under sitt äldre namn", "there under its older name");
        case database_standing::missing:
            return listed ? a.word("saknas", "missing") : a.word("ej kontrollerat", "not checked");
        case database_standing::missing_possible:
            return listed ? a.word("finns inte i listan", "not in the list") : a.word("ej kontrollerat", "not checked");
        default: return a.word("finns under fel namn", "there under a wrong name");
    }
}

}  // namespace

void write_databases(html& page, const audited& a) {
    if (a.of.domains.empty() || rulebook::databases.in(a.asked.document).empty()) return;
    const auto s = section(page, "databases", a.word("Databaser", "Databases"));
    page.of("p", a.word(rulebook::possible_databases));
    // What stands for each expected database: the best that was found.
    std::vector<placed_database> all;
    const auto same = [](const expected_database& x, const expected_database& y) {
        return x.row == y.row && x.part == y.part;
    };
    for_each_expected_database(a.of, a.asked.document, [&](const expected_database& e) {
        all.push_back(
            {e.need == database_need::required ? database_standing::missing : database_standing::missing_possible,
             {},
             e});
    });
    compare_databases(a.of.databases, a.of, a.asked.document, [&](const placed_database& p) {
        for (placed_database& one : all)
            if (p.stands_for.row != nullptr && same(one.stands_for, p.stands_for) && p.standing < one.standing) one = p;
    });
    const auto t =
        table(page, a.word("Databaser i installationen", "Databases of the installation"),
              {a.word("Namn", "Name"), a.word("Behov", "Need"), a.word("I filens lista", "In the file's list"),
               a.word("Delsystem", "Subsystem"), a.word("Källa", "Source")});
    const auto rows = page.in("tbody");
    for (const placed_database& p : all) {
        const expected_database& e = p.stands_for;
        const auto row = page.in("tr");
        page.of("th", {{"scope", "row"}}, name_of(e).view());
        cell(page,
             e.need == database_need::required ? a.word("ska finnas", "required") : a.word("kan finnas", "possible"));
        cell(page, standing_of(a, p.standing, !a.of.databases.empty()));
        cell(page, e.row->subsystem.view());
        source_cell(page, source_of(a, *e.row->source.find(a.asked.document), e.basis()));
    }
}

}  // namespace tools
