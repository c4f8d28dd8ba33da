// SPDX-License-Identifier: MIT
#include "firewall_rules.hpp"

#include <algorithm>
#include <bit>

#include "csv_dialect.hpp"
#include "shape.hpp"
#include "sockets.hpp"
#include "table.hpp"

namespace tools {

namespace {

using namespace lifecare;

constexpr noun not_inbound_tcp{
    {"regel som är av, utgående eller inte TCP är utelämnad", "rule that is off, outbound or not TCP is left out"},
    {"regler som är av, utgående eller inte TCP är utelämnade",
     "rules that are off, outbound or not TCP are left out"}};
constexpr noun other_action{
    {"regel som varken tillåter eller blockerar är utelämnad", "rule that neither allows nor blocks is left out"},
    {"regler som varken tillåter eller blockerar är utelämnade", "rules that neither allow nor block are left out"}};
constexpr noun port_by_word{
    {"regel med ord i stället för portar är utelämnad", "rule with a word in place of ports is left out"},
    {"regler med ord i stället för portar är utelämnade", "rules with words in place of ports are left out"}};

bool is_one_of(std::string_view s, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return same_ignoring_case(s, w); });
}
bool any(std::string_view s) {
    return s.empty() || is_one_of(s, {"Any", "Alla", "Valfri", "Valfritt", "Alla portar", "All Ports"});
}

/// A prefix as Windows writes it; where it was given so with a mask: 10.0.0.0/255.0.0.0.
std::optional<ip_prefix> prefix_of(std::string_view written) {
    std::string prefix(written);
    if (const std::size_t slash = prefix.find('/'); slash != std::string::npos)
        if (const auto mask = parse_ip_address(prefix.substr(slash + 1)); mask && mask->is_v4()) {
            const auto bits = static_cast<std::uint32_t>(mask->low());
            const int length = std::popcount(bits);
            if (length == 0 || bits == ~std::uint32_t{0} << (32 - length))
                prefix = prefix.substr(0, slash + 1) + std::to_string(length);
        }
    const auto read = parse_ip_prefix(prefix);
    return read ? std::optional{read->unmapped()} : std::nullopt;
}

/// The prefixes that a range is made of: "10.20.0.0-10.20.0.255". Nothing for what is no range.
std::vector<ip_prefix> prefixes_of_range(std::string_view written) {
    std::vector<ip_prefix> out;
    const std::size_t dash = written.find('-');
    if (dash == std::string_view::npos) return out;
    const auto first = parse_ip_address(trimmed(written.substr(0, dash))),
               last = parse_ip_address(trimmed(written.substr(dash + 1)));
    if (!first || !last || !first->is_v4() || !last->is_v4() || last->low() < first->low()) return out;
    for (std::uint64_t at = first->low(); at <= last->low();) {
        // The widest prefix that begins here and ends within the range.
        std::uint8_t length = at == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(32 - std::countr_zero(at));
        while (at + (std::uint64_t{1} << (32 - length)) - 1 > last->low()) ++length;
        out.push_back(ip_prefix::around(ip_address::v4(static_cast<std::uint32_t>(at)), length));
        at += std::uint64_t{1} << (32 - length);
    }
    return out;
}
/// The values of a cell: between commas, of Format-Table in braces.
std::vector<std::string_view> values_of(std::string_view cell) {
    if (cell.size() > 1 && cell.front() == '{' && cell.back() == '}') cell = cell.substr(1, cell.size() - 2);
    return parts_of(cell, ',');
}
/// "80 443", as scripts join ports: blanks become commas where there is nothing but numbers.
std::string with_commas(std::string_view ports) {
    std::string out(trimmed(ports));
    if (out.find_first_not_of("0123456789- ") == std::string::npos) {
        const std::vector<std::string_view> words = words_of(ports);
        out.clear();
        for (const std::string_view w : words) (out += out.empty() ? "" : ",") += w;
    }
    return out;
}

/// What narrows a rule, in one form: nothing for what is whatever it is, such as all three profiles.
std::string limit_of(std::string_view cell) {
    std::string out;
    for (const std::string_view value : values_of(cell)) (out += out.empty() ? "" : ", ") += value;
    const bool every_profile =
        std::count(out.begin(), out.end(), ',') == 2 && out.find_first_of("0123456789") == out.npos;
    return any(out) || is_one_of(out, {"All"}) || every_profile ? std::string{} : out;
}

/// The columns of rules, by the headings of all three writers. Numbers of enumerations are those of ConvertTo-Json.
struct rule_columns {
    std::optional<std::size_t> name, enabled, action, remote, protocol, port, direction;
    std::array<std::optional<std::size_t>, 5> limits;
    explicit rule_columns(const input_table& t)
        : name{t.find({"DisplayName", "Name", "Namn", "Rule Name", "Regelnamn"})},
          enabled{t.find({"Enabled", "Aktiverad", "Aktiverat"})},
          action{t.find({"Action", "Åtgärd"})},
          remote{t.find({"Remote Address", "Fjärradress", "RemoteIP", "Fjärr-IP"})},
          protocol{t.find({"Protocol", "Protokoll"})},
          port{t.find({"Local Port", "Lokal port"})},
          direction{t.find({"Direction", "Riktning"})},
          limits{t.find({"Profile", "Profiles", "Profil", "Profiler"}), t.find({"Program"}),
                 t.find({"Local Address", "Lokal adress", "LocalIP", "Lokal IP"}), t.find({"Remote Port", "Fjärrport"}),
                 t.find({"Service", "Tjänst"})} {}
    [[nodiscard]] bool of_rules() const { return enabled && action; }
};

}  // namespace

std::optional<std::vector<port_range>> ranges_of(std::string_view s) {
    std::vector<port_range> all;
    if (s.empty()) return all;
    for (const std::string_view part : values_of(s)) {
        const auto number = [](std::string_view word) -> std::optional<std::uint16_t> {
            return word.find_first_not_of("0123456789") == std::string_view::npos ? port_of_service(word)
                                                                                  : std::nullopt;
        };
        const std::size_t dash = part.find('-');
        const auto first = number(trimmed(part.substr(0, dash))),
                   last = dash == std::string_view::npos ? first : number(trimmed(part.substr(dash + 1)));
        if (!first || !last || *last < *first) return std::nullopt;
        all.push_back({*first, *last});
    }
    return all;
}

bool is_windows_rules(const input& in) {
    const shape s = shape_of(in.text);
    if (s == shape::netsh_rules) return true;
    if (s != shape::csv && s != shape::json && s != shape::ruled && s != shape::pairs) return false;
    // The headings alone: what is wrong with the rows is told by who reads them.
    if (s == shape::csv) {
        const std::vector<std::string> headings = csv_headings(in.text);
        return std::any_of(headings.begin(), headings.end(), [](const std::string& h) {
            return is_one_of(h, {"Action", "Åtgärd"});
        });
    }
    return rule_columns{read_table(in)}.of_rules();
}

exported_rules read_windows_rules(const input& in) {
    const shape s = shape_of(in.text);
    if (s != shape::netsh_rules && s != shape::csv && s != shape::json && s != shape::ruled && s != shape::pairs)
        refuse_shape(in, s, wanted_input::rules);
    const input_table table = read_table(in);
    const rule_columns c{table};
    const auto needs = [&](const std::optional<std::size_t>& column, const char* english, const char* swedish) {
        if (!column)
            throw input_error(in.at(table.headings.front().line, 0,
                                    say("har ingen kolumn \"{1}\" (\"{0}\"); Windows-brandväggens Exportera lista över "
                                        "regler för inkommande trafik behövs",
                                        "has no column \"{0}\" (\"{1}\"); the Export List of Windows Firewall's "
                                        "inbound rules is needed",
                                        english, swedish)));
    };
    needs(c.name, "Name", "Namn");
    needs(c.enabled, "Enabled", "Aktiverad");
    needs(c.action, "Action", "Åtgärd");
    if (!c.port && table.find({"DisplayGroup", "PolicyStoreSource", "InstanceID"}))
        throw input_error(in.name,
                          say("är utskriften från Get-NetFirewallRule, som inte har några portar; ge den från: "
                              "netsh advfirewall firewall show rule name=all dir=in",
                              "is the output of Get-NetFirewallRule, which has no ports; give that of: netsh "
                              "advfirewall firewall show rule name=all dir=in"));
    needs(c.port, "Local Port", "Lokal port");
    needs(c.protocol, "Protocol", "Protokoll");
    needs(c.remote, "Remote Address", "Fjärradress");

    exported_rules out;
    out.omitted = s == shape::netsh_rules ? left_out{} : table.omitted;  // "Ok." and the types of ICMP
    for (const auto& row : table.rows) {
        const std::string_view on = row[*c.enabled].text, protocol = row[*c.protocol].text;
        const bool inbound =
            !c.direction || is_one_of(row[*c.direction].text, {"In", "Inbound", "Inkommande", "1", ""});
        const bool is_on = is_one_of(on, {"Yes", "Ja", "True", "1"});
        if (!is_on && !is_one_of(on, {"No", "Nej", "False", "0", "2"})) {
            out.omitted.add(nouns::not_understood, row[*c.enabled].line);
            continue;
        }
        if (!is_on || !inbound || (!is_one_of(protocol, {"TCP", "6"}) && !any(protocol))) {
            out.omitted.add(not_inbound_tcp, row[*c.name].line);
            continue;
        }
        const std::string_view action = row[*c.action].text;
        const bool allows = is_one_of(action, {"Allow", "Tillåt", "2"});
        if (!allows &&
            !is_one_of(action, {"Block", "Blockera", "4"})) {  // "Allow if secure": who is let in is not said
            out.omitted.add(other_action, row[*c.name].line);
            continue;
        }
        exported_rule r{row[*c.name].line, row[*c.name].text, allows, {}, {}, {}, {}, {}};
        if (const std::string_view ports = row[*c.port].text; !any(ports)) {
            const auto ranges = ranges_of(with_commas(ports));
            if (!ranges && allows) {  // "RPC Dynamic Ports" and other words: no port of the suite is opened so
                out.omitted.add(port_by_word, r.line);
                continue;
            }
            if (ranges) r.ports = *ranges;
            else r.port_words = std::string(ports);
        }
        if (const std::string_view remote = row[*c.remote].text; !any(remote))
            for (const std::string_view part : values_of(remote)) {
                const auto p = prefix_of(part);
                const std::vector<ip_prefix> range = p ? std::vector{*p} : prefixes_of_range(part);
                r.from.insert(r.from.end(), range.begin(), range.end());
                if (range.empty()) (r.from_words += r.from_words.empty() ? "" : ", ") += part;
            }
        for (std::size_t i = 0; i < r.limits.size(); ++i)
            if (c.limits[i]) r.limits[i] = limit_of(row[*c.limits[i]].text);
        out.all.push_back(std::move(r));
    }
    return out;
}

}  // namespace tools
