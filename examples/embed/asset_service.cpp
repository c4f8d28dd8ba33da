// SPDX-License-Identifier: MIT
/// \file
/// An asset service that audits every night what its database holds, and writes what is new: asset-service FILE DAY
///
/// Ends with 0 without new errors or warnings, 1 with some, 2 when it could not check.
#include <algorithm>
#include <exception>
#include <iostream>
#include <lifecare/audit.hpp>
#include <lifecare/ostream.hpp>
#include <lifecare/owned_installation.hpp>
#include <lifecare/words.hpp>

#include "sqlite.hpp"

namespace assets {

using namespace lifecare::literals;

/// The installation as the tables hold it. What is refused stays in it, by field.
lifecare::owned_installation read(database& db) {
    lifecare::owned_installation ours;
    db.ask("SELECT customer, family, inhabitants, users FROM environment", {}, [&](const database::row& r) {
        ours.set({.customer = r.text(0), .family = r.text(1)});
        ours.set(lifecare::volumes{.inhabitants = r.number(2)});
        ours.set(lifecare::service_level{.users = r.number(3)});
    });
    for (const std::string& name : db.column("SELECT DISTINCT name FROM domain", {}))
        ours.add_domain({.name = name, .subsystems = db.column("SELECT subsystem FROM domain WHERE name = ?", {name})});
    db.ask("SELECT name, zone, processors, memory_gb, disk_gb FROM machine", {}, [&](const database::row& r) {
        const std::string name = r.text(0);
        ours.add_server({.name = name,
                         .addresses = db.column("SELECT address FROM address WHERE machine = ?", {name}),
                         .roles = db.column("SELECT role FROM role WHERE machine = ?", {name}),
                         .zone = r.text(1),
                         .processors = r.number(2),
                         .memory = r.number(3) * 1_GB,
                         .disk = r.number(4) * 1_GB,
                         .software = db.column("SELECT program FROM program WHERE machine = ?", {name})});
    });
    return ours;
}

/// Audits and prints what was not found last time; how many of these are errors or warnings.
int print_new(database& db, const lifecare::owned_installation& ours, lifecare::document rules, lifecare::date day) {
    int bad = 0;
    const auto before = db.column("SELECT about FROM finding", {});
    db.change("BEGIN", {});
    db.change("DELETE FROM finding", {});
    lifecare::audit(ours, {.document = rules, .day = day}, [&](const lifecare::finding& f) {
        if (f.state != lifecare::finding_state::found) return;
        const lifecare::finding_words words{f, lifecare::language::english};
        std::string about;
        const auto keep = [&](std::string_view s) { about += s; };
        words.write("{id} ", keep);
        write_identity(f, keep);
        db.change("INSERT OR IGNORE INTO finding VALUES (?)", {about});
        if (std::find(before.begin(), before.end(), about) != before.end()) return;
        const auto print = [](std::string_view s) { std::cout << s; };
        words.write("{severity}: ", print);
        words.write(print);
        words.write(" ({id}, {source})\n", print);
        bad += severity_of(f) >= lifecare::severity::warning ? 1 : 0;
    });
    db.change("COMMIT", {});
    return bad;
}

int run(const char* file, std::string_view day_given) {
    const auto day = lifecare::parse_date(day_given);
    if (!day) return std::cerr << day_given << " is not a day; write it as 2026-01-15\n", 2;
    database db{file};
    const lifecare::owned_installation ours = read(db);
    for (const lifecare::refused_value& r : ours.refused()) std::cerr << to_text(r) << '\n';
    const lifecare::installation described = ours;
    if (!ours.refused().empty() || !described.family) return std::cerr << file << " is not audited\n", 2;
    const auto rules = governing_document(described.hosting, *described.family, *day);
    if (!rules) return std::cerr << "no document governs " << *described.family << " on " << *day << '\n', 2;
    return print_new(db, ours, *rules, *day) == 0 ? 0 : 1;
}

}  // namespace assets

int main(int argc, char** argv) {
    if (argc != 3) return std::cerr << "usage: asset-service FILE DAY\n", 2;
    try {
        return assets::run(argv[1], argv[2]);
    } catch (const std::exception& e) {
        return std::cerr << argv[1] << ": " << e.what() << '\n', 2;
    }
}
