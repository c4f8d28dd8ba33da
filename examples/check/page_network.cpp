// SPDX-License-Identifier: MIT
#include "../common/openings.hpp"
#include "network_map.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

void write_servers(html& page, const audited& a) {
    const auto t = table(page, a.word("Servrar", "Servers"),
                         {a.word("Server", "Server"),
                          a.word("Nät", "Network"),
                          a.word("Roller", "Roles"),
                          {a.word("Processorer", "Processors"), true},
                          {a.word("Minne", "Memory"), true},
                          {a.word("Disk", "Disk"), true}});
    const auto rows = page.in("tbody");
    const auto size = [&](data_size s) { return s == data_size{} ? "–" : a.size(s.bytes()); };
    for (const server& s : a.of.servers) {
        const auto row = page.in("tr");
        page.of("th", {{"scope", "row"}}, s.name);
        cell(page, s.zone ? name_of(a, *s.zone) : a.word("ej angivet", "not stated"));
        cell(page, roles_of(a, s));
        page.of("td", {{"class", "number"}}, s.processors ? std::to_string(s.processors) : "–");
        page.of("td", {{"class", "number"}}, size(s.memory)).of("td", {{"class", "number"}}, size(s.disk));
    }
}

std::string need_of(const audited& a, const port_rule& rule) {
    if (rule.kind == rule_kind::client_range)
        return a.word("i stället för klientens enskilda portar", "instead of the client's single ports");
    switch (rule.need()) {
        case flow_need::required: return a.word("krävs", "required");
        case flow_need::conditional: return a.word("villkorat", "conditional");
        default: return a.word("valfri", "optional");
    }
}

/// What uses the port, and where a footnote says that it may be another.
std::string use_of(const audited& a, const port_rule& rule) {
    const std::string name(rule.name().view()), footnote = a.word(rule.footnote());
    if (name.empty()) return a.word(rule.note()) + (footnote.empty() ? "" : "; " + footnote);
    return name + (footnote.empty() ? "" : " - " + footnote);
}

void write_openings(html& page, const audited& a, const network_map& map) {
    std::size_t openings = 0;
    for (const connection& c : map.connections) openings += c.openings.size();
    const auto all = page.in("details", {{"id", "openings"}});
    page.of("summary", a.word("Öppningar, med bildens nummer", "Openings, under the numbers of the picture") + " (" +
                           std::to_string(openings) + ')');
    page.of("p", note_of(a.clients, a.lang) + '.');
    const auto t = table(
        page, a.word("Öppningar som behövs", "Openings that are needed"),
        {a.word("Port", "Port"), a.word("Används av", "Used by"), a.word("Krav", "Need"), a.word("Källa", "Source")});
    for (std::size_t n = 0; n < map.connections.size(); ++n) {
        const connection& c = map.connections[n];
        const auto rows = page.in("tbody");
        {
            const auto row = page.in("tr");
            page.of("th", {{"scope", "rowgroup"}, {"colspan", 4}}, std::to_string(n + 1) + ". " + map.title(a, c));
        }
        for (const port_rule* rule : c.openings) {
            const auto row = page.in("tr");
            page.of("td", {{"class", "port"}}, port_of(*rule));
            cell(page, use_of(a, *rule));
            cell(page, need_of(a, *rule));
            source_cell(page, source_of(a, *rule->citation, rule->basis()));
        }
    }
}

}  // namespace

void write_network(html& page, const audited& a) {
    const auto s = section(page, "network", a.word("Servrar och nät", "Servers and networks"));
    if (a.of.servers.empty())
        return void(page.of("p", a.word("Filen anger inga servrar.", "The file lists no servers.")));
    const network_map map{a};
    if (map.connections.empty())
        page.of("p", a.word("Dokumentet anger inga öppningar.", "The document prints no openings."));
    else
        page.of(
            "p",
            a.word(
                "Varje pil är det som en ände öppnar mot en annan; dess nummer står i tabellen över öppningar. Servrar som är lika i nät och roller står i samma ruta.",
                "Each arrow is what one end opens towards another; its number is in the table of openings. Servers alike in network and roles share a box."));
    write_picture(page, a, map);
    write_servers(page, a);
    for_each_drawn_opening(a.of, a.asked.document, [&](const drawn_opening& o) {
        page.of("p", {{"class", "drawn"}}, note_of(o, a.lang) + '.');
    });
    if (const std::string programs = programs_note(a.of, a.asked.document, a.lang); !programs.empty())
        page.of("p", {{"class", "drawn"}}, programs + '.');
    if (!map.connections.empty()) write_openings(page, a, map);
}

}  // namespace tools
