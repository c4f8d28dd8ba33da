// SPDX-License-Identifier: MIT
#include <lifecare/firewall.hpp>
#include <lifecare/support.hpp>

#include "gathered.hpp"

namespace tools {

using namespace lifecare;

std::map<role, std::string> roles_by_ports(const gathered_server& s, document d, language lang) {
    std::map<role, std::string> found;
    const auto add = [&](role r, const std::string& reason) { found.try_emplace(r, reason); };
    for (const auto& software : s.software)
        if (parse_software(software.value).product == software_product::sql_server)
            add(role::database_server, software.value + ", " + software.source);
    const flow_table* const table = find_flow_table(d);
    if (!table) return found;
    for (const auto& port : s.ports) {
        std::optional<role> only;
        bool several = false;
        std::string section;
        for (const port_rule& r : *table) {
            constexpr int widest = 20;  // a range for clients says nothing of one server
            if (!r.to.is_role() || r.to == endpoint{role::client} || port.value < r.first || r.last < port.value ||
                r.last - r.first > widest)
                continue;
            several = several || (only && *only != r.to.as_role());
            only = r.to.as_role();
            section = std::string(r.citation->place().view());
        }
        if (only && !several)
            add(*only, (lang == language::swedish ? "lyssnar på " : "listens on ") + std::to_string(port.value) + " (" +
                           section + "), " + port.source);
    }
    return found;
}

}  // namespace tools
