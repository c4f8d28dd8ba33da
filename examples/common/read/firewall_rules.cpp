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

/// A range as Windows writes it: "10.20.0.0-10.20.0.255". Nothing for what is no range.
std::optional<address_range> written_range(std::string_view written) {
    const std::size_t dash = written.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = parse_ip_address(trimmed(written.substr(0, dash))),
               last = parse_ip_address(trimmed(written.substr(dash + 1)));
    if (!first || !last || first->is_v4() != last->is_v4() || *last < *first) return std::nullopt;
    return address_range{*first, *last};
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

/// What Export-Csv of PowerShell writes in place of a list.
bool is_type_name(std::string_view cell) { return is_one_of(cell, {"System.String[]", "System.Object[]"}); }

void join(std::string& list, std::string_view more) { (list += list.empty() ? "" : ", ") += more; }

/// The addresses of a cell, and what none are read from; both empty for any.
struct read_addresses {
    address_ranges all;
    std::string words;
};
read_addresses addresses_in(std::string_view cell) {
    std::vector<address_range> all;
    std::string words;
    for (const std::string_view part : any(cell) ? std::vector<std::string_view>{} : values_of(cell)) {
        const auto p = prefix_of(part);
        if (const auto range = p ? std::optional{range_of(*p)} : written_range(part)) all.push_back(*range);
        else join(words, part);
    }
    return {address_ranges{std::move(all)}, std::move(words)};
}

constexpr struct {
    network_profile profile;
    label name;
} profile_names[] = {{domain_profile, {"Domän", "Domain"}},
                     {private_profile, {"Privat", "Private"}},
                     {public_profile, {"Offentlig", "Public"}}};

/// The profiles of a cell as bits, in words or as ConvertTo-Json writes them; nothing where one is not known.
std::optional<std::uint8_t> profiles_in(std::string_view cell) {
    const std::vector<std::string_view> values = values_of(cell);
    // In whichever language: there are three.
    if (any(cell) || is_one_of(cell, {"All"}) || (values.size() == 3 && cell.find_first_of("0123456789") == cell.npos))
        return every_profile;
    if (only_digits(cell)) {
        const int bits = (cell.back() - '0') & every_profile;  // 2147483647 is all of them
        return static_cast<std::uint8_t>(bits == 0 ? every_profile : bits);
    }
    std::uint8_t out = 0;
    for (const std::string_view value : values) {
        const auto* const known = std::find_if(std::begin(profile_names), std::end(profile_names), [&](const auto& p) {
            return is_one_of(value, {p.name.sv.view(), p.name.en.view()});
        });
        if (known == std::end(profile_names)) return std::nullopt;
        out |= known->profile;
    }
    return out;
}

/// What narrows a rule, in one form whatever the order of its values; nothing for what is whatever it is.
std::string limit_of(std::string_view cell) {
    std::vector<std::string_view> values = values_of(cell);
    std::sort(values.begin(), values.end());
    std::string out;
    for (const std::string_view value : values) join(out, value);
    return any(out) || is_one_of(out, {"All"}) ? std::string{} : out;
}

/// The columns of rules, by the headings of all three writers. Numbers of enumerations are those of ConvertTo-Json.
struct rule_columns {
    std::optional<std::size_t> name, enabled, action, remote, protocol, port, direction;
    std::array<std::optional<std::size_t>, std::size(rule_limits)> limits;
    template <class Table>
    explicit rule_columns(const Table& t)
        : name{t.find({"DisplayName", "Name", "Namn", "Rule Name", "Regelnamn"})},
          enabled{t.find({"Enabled", "Aktiverad", "Aktiverat"})},
          action{t.find({"Action", "Åtgärd"})},
          remote{t.find({"Remote Address", "Fjärradress", "RemoteIP", "Fjärr-IP"})},
          protocol{t.find({"Protocol", "Protokoll"})},
          port{t.find({"Local Port", "Lokal port"})},
          direction{t.find({"Direction", "Riktning"})},
          limits{t.find({"Profile", "Profiles", "Profil", "Profiler"}),
                 t.find({"Program"}),
                 t.find({"Local Address", "Lokal adress", "LocalIP", "Lokal IP"}),
                 t.find({"Remote Port", "Fjärrport"}),
                 t.find({"Service", "Tjänst"}),
                 t.find({"Application Package"}),
                 t.find({"Authorized Users"}),
                 t.find({"Authorized Computers"}),
                 t.find({"Local User Owner"}),
                 t.find({"InterfaceTypes", "InterfaceType"})} {}
    [[nodiscard]] bool of_rules() const { return enabled && action; }
};

void ports_of(exported_rule& r, std::string_view cell) {
    if (any(cell)) return;
    std::vector<port_range> all;
    const std::string with_commas_between = with_commas(cell);
    for (const std::string_view part : values_of(with_commas_between)) {
        const auto ranges = ranges_of(part);
        if (ranges) all.insert(all.end(), ranges->begin(), ranges->end());
        else join(r.port_words, part);
    }
    r.ports = port_ranges{std::move(all)};
}

/// Windows writes "Any" where these are whatever they are; the rest it leaves empty.
bool always_written(std::size_t limit) { return limit <= remote_port_limit; }

void limits_of(exported_rule& r, const rule_columns& c, const std::vector<table_cell>& row) {
    for (std::size_t i = 0; i < r.limits.size(); ++i)
        if (c.limits[i] && !(always_written(i) && row[*c.limits[i]].text.empty()))
            r.limits[i] = limit_of(row[*c.limits[i]].text);
    if (const auto profiles = profiles_in(r.limits[profile_limit].value_or(""))) {
        r.profiles = *profiles;
        if (r.limits[profile_limit]) r.limits[profile_limit] = profiles_text(*profiles, language::english);
    }
    if (auto& local = r.limits[local_address_limit]) {
        read_addresses addresses = addresses_in(*local);
        r.to = std::move(addresses.all);
        local = r.to == every_address() ? std::string{} : address_text(r.to);
        if (!addresses.words.empty()) (*local += local->empty() ? "" : " ") += addresses.words;
    }
}

}  // namespace

std::string profiles_text(std::uint8_t profiles, language l) {
    std::string out;
    for (const auto& p : profile_names)
        if (profiles != every_profile && (profiles & p.profile)) join(out, p.name.in(l).view());
    return out;
}

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

std::optional<std::string> what_is_assumed(const exported_rules& rules, language l) {
    if (!rules.without_direction) return std::nullopt;
    return std::string(say("riktning anges inte: alla regler tas som inkommande, även de som är utgående",
                           "no direction is stated: all rules are taken as inbound, those that are outbound, too")
                           .in(l));
}

std::optional<std::string> what_is_unsaid(const std::vector<exported_rule>& rules, language l) {
    constexpr noun narrower{{"regel är kanske snävare än det som anges", "rule may be narrower than what is stated"},
                            {"regler är kanske snävare än det som anges", "rules may be narrower than what is stated"}};
    std::array<bool, std::size(rule_limits)> unsaid{};
    std::size_t count = 0;
    for (const exported_rule& r : rules) {
        bool lacks = false;
        for (std::size_t i = 0; always_written(i); ++i) {
            unsaid[i] = unsaid[i] || !r.limits[i];
            lacks = lacks || !r.limits[i];
        }
        count += lacks;
    }
    if (count == 0) return std::nullopt;
    std::string list;
    for (std::size_t i = 0; i < unsaid.size(); ++i)
        if (unsaid[i]) join(list, rule_limits[i].in(l).view());
    return counted(count, narrower, l) + say("; det här är inte med: ", "; not stated: ").in(l) + list;
}

exported_rules read_windows_rules(table_input& of) {
    const input& in = of.in;
    const shape s = shape_of(in.text);
    if (s != shape::netsh_rules && s != shape::csv && s != shape::json && s != shape::ruled && s != shape::pairs)
        refuse_shape(in, s, wanted_input::rules);
    table_rows table{of};
    const rule_columns c{table};
    const auto needs = [&](const std::optional<std::size_t>& column, const char* english, const char* swedish) {
        if (!column)
            throw input_error(in.at(table.headings().front().line, 0,
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
    // netsh writes ports of TCP and UDP only.
    if (s != shape::netsh_rules) needs(c.port, "Local Port", "Lokal port");
    needs(c.protocol, "Protocol", "Protokoll");
    needs(c.remote, "Remote Address", "Fjärradress");

    exported_rules out;
    out.omitted = s == shape::netsh_rules ? left_out{} : table.omitted();  // "Ok." and the types of ICMP
    // Windows exports the rules of one direction; its headings are words, those of PowerShell names of properties.
    out.without_direction =
        !c.direction && std::none_of(table.headings().begin(), table.headings().end(), [](const table_cell& heading) {
            return heading.text.find(' ') != std::string::npos;
        });
    bool any_row = false;
    std::size_t understood = 0;
    const auto refuse_more = [&](const table_cell& at, const sentence& what) {
        throw input_error(table.at(at.line, 0,
                                   say("har fler än {} {}, vilket är så många som läses; dela upp dem, till exempel "
                                       "efter profil",
                                       "has more than {} {}, which is as many as are read; divide them, by profile for "
                                       "example",
                                       grouped(most_rules), what)));
    };
    table.each([&](const table_cells& row) {
        any_row = true;
        const auto in_column = [&](std::size_t column) { return std::string_view{row[column].text}; };
        const std::string_view on = in_column(*c.enabled), protocol = in_column(*c.protocol),
                               ports = c.port ? in_column(*c.port) : std::string_view{}, remote = in_column(*c.remote),
                               action = in_column(*c.action);
        const bool is_on = is_one_of(on, {"Yes", "Ja", "True", "1"});
        const bool is_off = is_one_of(on, {"No", "Nej", "False", "0", "2"});
        const std::string_view direction = c.direction ? in_column(*c.direction) : "In";
        const bool inbound = is_one_of(direction, {"In", "Inbound", "Inkommande", "1"});
        const bool every_protocol = !protocol.empty() && any(protocol);
        const bool tcp = every_protocol || is_one_of(protocol, {"TCP", "6"});
        // Windows writes "Any" where it is anything: an empty cell says nothing.
        std::vector<label> unsaid;
        const auto needs_a = [&](bool said, const label& what) {
            if (!said) unsaid.push_back(what);
        };
        needs_a(is_on || is_off, {"om den är aktiverad", "whether it is enabled"});
        needs_a(!protocol.empty(), {"protokoll", "protocol"});
        needs_a(!direction.empty(), {"riktning", "direction"});
        if (unsaid.empty() && !is_off && inbound && tcp) {
            needs_a(!remote.empty(), {"fjärradress", "remote address"});
            needs_a(!is_type_name(remote), {"fjärradress (System.String[]: -join ',' före Export-Csv)",
                                            "remote address (System.String[]: -join ',' before Export-Csv)"});
            needs_a(!ports.empty() || every_protocol, {"lokal port", "local port"});
            needs_a(!is_type_name(ports), {"lokal port (System.String[]: -join ',' före Export-Csv)",
                                           "local port (System.String[]: -join ',' before Export-Csv)"});
            needs_a(!action.empty(), {"åtgärd", "action"});
        }
        if (!is_off && !unsaid.empty()) {
            out.omitted.add(nouns::not_understood, row[*c.enabled].line);
            if ((!inbound && !direction.empty()) || (!tcp && !protocol.empty())) return;
            if (out.unclear.size() == most_rules)
                refuse_more(row[*c.name], {"regler som inte säger vad de gör", "rules that do not say what they do"});
            out.unclear.push_back({row[*c.name].text, std::move(unsaid)});
            return;
        }
        ++understood;
        if (is_off || !inbound || !tcp) {
            out.omitted.add(not_inbound_tcp, row[*c.name].line);
            return;
        }
        const bool allows = is_one_of(action, {"Allow", "Tillåt", "2"});
        if (!allows &&
            !is_one_of(action, {"Block", "Blockera", "4"})) {  // "Allow if secure": who is let in is not said
            out.omitted.add(other_action, row[*c.name].line);
            return;
        }
        if (out.all.size() == most_rules)
            refuse_more(row[*c.name], {"regler som är på, inkommande och TCP", "rules that are on, inbound and TCP"});
        exported_rule r;
        r.line = row[*c.name].line;
        r.name = row[*c.name].text;
        r.allow = allows;
        ports_of(r, ports);
        if (allows && r.ports.empty() && !r.port_words.empty()) {  // no port of the suite is opened by "RPC"
            out.omitted.add(port_by_word, r.line);
            return;
        }
        read_addresses addresses = addresses_in(remote);
        r.from = std::move(addresses.all);
        r.from_words = std::move(addresses.words);
        limits_of(r, c, row);
        out.all.push_back(std::move(r));
    });
    if (understood == 0 && any_row)
        throw input_error(in.name, say("har ingen regel som förstås; det finns inget att kontrollera",
                                       "has no rule that is understood; there is nothing to check"));
    return out;
}

exported_rules read_windows_rules(const input& in) {
    table_input held{in};
    return read_windows_rules(held);
}

}  // namespace tools
