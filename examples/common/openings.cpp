// SPDX-License-Identifier: MIT
#include "openings.hpp"

namespace tools {

using namespace lifecare;

std::string note_of(const drawn_opening& o, language lang) { return std::string(o.machine->name) + said_of(o, lang); }

std::string said_of(const drawn_opening& o, language lang) {
    const auto str = [](text t) { return std::string(t.view()); };
    const bool sv = lang == language::swedish;
    std::string out;
    if (o.drawn && !o.drawn->service.empty()) out += " (" + str(o.drawn->service) + ')';
    out += ": " + str(o.what().in(lang)) + ' ' +
           (o.citation ? '(' + str(o.citation->place()) + ')' : str(to_text(endpoint{o.as})));
    out += sv ? ": fråga Tietoevry" : ": ask Tietoevry";
    if (o.drawn) out += (sv ? "; texten säger: " : "; the text says: ") + str(o.drawn->says.in(lang));
    return out;
}

std::string note_of(client_openings how, language lang) {
    const label exact{"Klienternas portar öppnas en och en (exact); portspannen i 4.3: --clients ranges",
                      "The clients' ports are opened one by one (exact); the ranges of 4.3: --clients ranges"},
        ranges{"Klienternas portar öppnas som portspannen i 4.3 (ranges); en och en: --clients exact",
               "The clients' ports are opened as the ranges of 4.3 (ranges); one by one: --clients exact"};
    return std::string((how == client_openings::exact ? exact : ranges).in(lang).view());
}

std::string programs_note(const installation& i, document d, language lang) {
    if (!needs_program_rules(i)) return {};
    std::string programs;
    const citation* where = nullptr;
    for (const auto& row : rulebook::firewall_programs) {
        if (!row.source.in(d)) continue;
        where = row.source.find(d);
        programs += (programs.empty() ? "" : ", ") + std::string(row.program.view());
        if (row.alias.empty()) continue;
        const std::string other(row.alias.view()), note(row.note.in(lang).view());
        programs +=
            lang == language::swedish ? " (eller " + other + ": " + note + ')' : " (or " + other + ": " + note + ')';
    }
    if (where == nullptr) return {};
    const label before{
        "Där Windows Firewall är påslagen måste den öppnas för dessa program i M3SERVER mellan "
        "applikations- och databasserver",
        "Where Windows Firewall is on, it must be opened for these programs in M3SERVER between "
        "application and database server"};
    return std::string(before.in(lang).view()) + " (" + std::string(where->place().view()) + "): " + programs;
}

}  // namespace tools
