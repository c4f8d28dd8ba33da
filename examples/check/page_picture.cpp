// SPDX-License-Identifier: MIT
#include "../common/diagnostics.hpp"
#include "../common/pictures/openings.hpp"
#include "network_map.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr std::size_t most_names = 6;

/// The network of an end, and of those that are in none what they are together.
std::string zone_of(const audited& a, const network_end& e) {
    if (!e.machines.empty()) return e.zone() ? name_of(a, *e.zone()) : a.word("Nät ej angivet", "Network not given");
    return {};
}

pictured_end end_of(const audited& a, const network_end& e) {
    pictured_end out{{},
                     {},
                     zone_of(a, e),
                     column_of(e.machines.empty() ? nullptr : e.machines.front(), e.endpoint),
                     !e.machines.empty()};
    if (e.machines.empty()) out.names = {name_of(a, e.endpoint)};
    for (std::size_t n = 0; n < e.machines.size(); ++n) {
        if (n + 1 == most_names && e.machines.size() > most_names) {
            out.names.push_back(a.word("och ", "and ") + std::to_string(e.machines.size() - n) +
                                a.word(" till", " more"));
            break;
        }
        out.names.emplace_back(e.machines[n]->name);
    }
    if (!e.machines.empty()) out.roles = roles_of(a, *e.machines.front());
    return out;
}

}  // namespace

void write_picture(html& page, const audited& a, const network_map& map) {
    constexpr std::size_t most_boxes = 60;
    if (map.ends.size() > most_boxes)
        return void(page.of("p", a.word("Så många olika servrar blir ingen läsbar bild; tabellerna har dem alla.",
                                        "So many different servers make no picture that can be read; the tables have "
                                        "them all.")));
    openings_picture p;
    p.title = a.word("Servrarna i sina nät och öppningarna mellan dem",
                     "The servers in their networks and the openings between them");
    p.description = std::to_string(map.ends.size()) + a.word(" rutor och ", " boxes and ") +
                    std::to_string(map.connections.size()) +
                    a.word(
                        " pilar. Tabellerna under bilden säger samma sak: servrarna med nät och roller, och varje pils "
                        "portar under dess nummer.",
                        " arrows. The tables below say the same: the servers with network and roles, and the ports of "
                        "each arrow under its number.");
    p.several_ports = a.word("portar", "ports");
    for (const network_end& e : map.ends) p.ends.push_back(end_of(a, e));
    for (std::size_t c = 0; c < map.connections.size(); ++c) {
        const connection& of = map.connections[c];
        std::string all;
        std::vector<std::string> ports;
        for (const port_rule* rule : of.openings) {
            std::string port = port_of(*rule);
            all += (all.empty() ? "" : ", ") + port;
            if (const auto tcp = port.rfind("/tcp"); tcp != std::string::npos) port.resize(tcp);
            ports.push_back(std::move(port));
        }
        p.arrows.push_back(
            {of.from, of.to, std::move(ports), std::to_string(c + 1) + ". " + map.title(a, of) + ": " + all, c + 1});
    }
    const auto view = scrolling(page, a.word("Bild av nätet", "Picture of the network"));
    draw_openings(page, p);
}

}  // namespace tools
