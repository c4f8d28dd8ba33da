// SPDX-License-Identifier: MIT
#include "openings.hpp"

namespace tools {

using namespace lifecare;

std::string note_of(const drawn_opening& o, language lang) {
    const auto str = [](text t) { return std::string(t.view()); };
    const bool sv = lang == language::swedish;
    std::string out(o.machine->name);
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

}  // namespace tools
