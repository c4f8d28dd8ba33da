// SPDX-License-Identifier: MIT
#include "installation_keys.hpp"

#include <algorithm>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>
#include <lifecare/rulebook/monitoring.hpp>

#include "installation_file.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr measure measures[] = {
    {value_kind::pieces, "", 0, 0, 4'294'967'295},
    {value_kind::port, "", 0, 1, 65'535},
    {value_kind::processors, "", 0, 0, 65'535},
    {value_kind::gigabytes, "GB", 3, 0, 1'000'000},
    {value_kind::milliseconds, "ms", 3, 0, 4'294'967'295},
    {value_kind::megabits, "Mbit/s", 0, 0, 4'294'967'295},
    {value_kind::hours, "hours", 0, 1, 65'535},
    {value_kind::percent, "%", 2, 0, 100},
};

std::vector<std::string_view> family_words() { return {"welfare", "education"}; }
std::vector<std::string_view> hosting_words() { return {"on-premises", "cloud"}; }
std::vector<std::string_view> class_words() { return {"small", "medium", "scalable"}; }
std::vector<std::string_view> use_words() { return {"server", "client", "agent"}; }
std::vector<std::string_view> points() {
    std::vector<std::string_view> all;
    for (const auto& p : rulebook::monitoring) all.push_back(p.key);
    return all;
}
std::vector<std::string_view> check_codes() {
    std::vector<std::string_view> codes;
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& row : *table)
            if (codes.empty() || codes.back() != row.code.view()) codes.push_back(row.code);
    return codes;
}

constexpr label until_own{"ta bort raden när värdena är era egna", "remove this line when the values are your own"};
constexpr label is_example{"att värdena är ett exempel och inga egna",
                           "that the values are an example, none of your own"};
constexpr std::string_view
    about_names = "LC-NAME-001 LC-NAME-002 LC-NAME-003 LC-NAME-004",
    about_roles =
        "LC-ROLE-001 LC-ROLE-002 LC-ROLE-003 LC-ROLE-004 LC-ROLE-005 LC-ROLE-006 LC-ROLE-007 LC-ROLE-008 "
        "LC-ROLE-009 LC-ROLE-010 LC-ROLE-011 LC-FILE-002",
    about_zones = "LC-NET-001 LC-NET-002 LC-NET-013 LC-FILE-002",
    about_databases = "LC-NAME-006 LC-NAME-007 LC-NAME-008 LC-NAME-009 LC-NAME-010 LC-FILE-001",
    about_memory = "LC-HW-001 LC-HW-002 LC-HW-003 LC-HW-004", about_disks = "LC-HW-001 LC-HW-002 LC-HW-005 LC-HW-006",
    about_software =
        "LC-SW-001 LC-SW-002 LC-SW-003 LC-SW-004 LC-SW-005 LC-SW-006 LC-SW-007 "
        "LC-SW-008 LC-SW-009 LC-SW-010",
    about_ends = "LC-CERT-001 LC-CERT-002 LC-CERT-005 LC-CERT-006";

// clang-format off
constexpr file_key rows[] = {
    {"", "customer", value_kind::text, {"vems installation det är", "whose installation it is"}},
    {"", "family", value_kind::word, {"verksamheten, som avgör vilket dokument som gäller", "the area of business, which decides which document governs"}, "", family_words, {"welfare eller education", "welfare or education"}},
    {"", "hosting", value_kind::word, {"vem som driver den", "who runs it"}, "", hosting_words, {"on-premises eller cloud", "on-premises or cloud"}},
    {"", "products", value_kind::words, {"produkter utöver de som alla har; finns nyckeln är det hela listan", "products beside those that all have; where the key is there, it is the whole list"}, "LC-ROLE-007 LC-ROLE-008 LC-FILE-001 LC-FILE-002", product_keys, {"av: ", "of: "}},
    {"", "class", value_kind::word, {"som vilken referenskonfiguration den byggdes", "as which reference configuration it was built"}, "LC-ENV-002 LC-FILE-001", class_words, {"som vilken referenskonfiguration den byggdes: small, medium eller scalable", "as which reference configuration it was built: small, medium or scalable"}, false, "installation::built_as"},
    {"", "databases", value_kind::names, {"databasernas namn, som databasservern listar dem", "the databases' names, as the database server lists them"}, about_databases, nullptr, {"deras namn, som databasservern listar dem", "their names, as the database server lists them"}},

    {"[volumes]", "mobile", value_kind::flag, {"om mobila användare finns", "whether there are mobile users"}, "", nullptr, {}, false, "service_level::mobile"},
    {"[volumes]", "rto_hours", value_kind::hours, {"längsta tid för återställning", "longest time to restore"}, "LC-FILE-001", nullptr, {}, false, "service_level::recovery_hours"},
    {"[volumes]", "availability_pct", value_kind::percent, {"den tillgänglighet som krävs", "the availability that is demanded"}, "LC-AVAIL-001", nullptr, {}, false, "service_level::availability_basis_points"},
    {"[volumes]", "largest_table_gb", value_kind::gigabytes, {"största tabellens storlek", "the size of the largest table"}, "LC-HW-005 LC-FILE-001", nullptr, {}, false, "installation::largest_table"},

    {"[[domain]]", "name", value_kind::name, {"den del som står i dess databasers namn", "the part of its databases' names"}, "LC-NAME-005", nullptr, {"den del som står i dess databasers namn", "the part of its databases' names"}, true},
    {"[[domain]]", "subsystems", value_kind::words, {"delsystemen i den", "the subsystems in it"}, "LC-ENV-001 LC-FILE-002", subsystem_keys},
    {"[[domain]]", "example", value_kind::flag, is_example, "LC-ENV-003", nullptr, until_own},

    {"[[server]]", "name", value_kind::name, {"datorns namn", "the computer's name"}, about_names, nullptr, {"högst 15 tecken, ingen siffra först", "at most 15 characters, no digit first"}, true},
    {"[[server]]", "address", value_kind::text, {"dess enda adress, i stället för addresses", "its only address, in place of addresses"}, "", nullptr, {}, false, "server::addresses"},
    {"[[server]]", "addresses", value_kind::texts, {"dess adresser, IPv4 eller IPv6", "its addresses, IPv4 or IPv6"}},
    {"[[server]]", "roles", value_kind::words, {"vad den gör i installationen", "what it does in the installation"}, about_roles, role_keys},
    {"[[server]]", "zone", value_kind::word, {"nätet som den är i", "the network that it is in"}, about_zones, network_keys},
    {"[[server]]", "processors", value_kind::processors, {"processorkärnor", "processor cores"}, "LC-HW-001 LC-HW-002"},
    {"[[server]]", "memory_gb", value_kind::gigabytes, {"minne", "memory"}, about_memory},
    {"[[server]]", "disk_gb", value_kind::gigabytes, {"disk utöver Windows egen partition", "disk beside Windows' own partition"}, about_disks},
    {"[[server]]", "partitions", value_kind::names, {"enheter, till exempel C: och D:", "drives, such as C: and D:"}, "LC-IIS-002"},
    {"[[server]]", "software", value_kind::names, {"program med versioner, Windows också", "programs with versions, Windows too"}, about_software},
    {"[[server]]", "example", value_kind::flag, is_example, "LC-ENV-003", nullptr, until_own},

    {"[ports]", "sql", value_kind::port, {"SQL Servers port, om den inte är dokumentets", "SQL Server's port where it is not the printed one"}, "LC-NET-010 LC-NET-011 LC-FILE-001"},
    {"[ports]", "forward_proxy", value_kind::port, {"proxyns port", "the forward proxy's port"}, "LC-NET-010 LC-NET-011 LC-FILE-001"},
    {"[ports]", "event_service", value_kind::port, {"händelsetjänstens port", "the event service's port"}, "LC-NET-010 LC-NET-011 LC-FILE-001"},

    {"[network.NAME]", "prefixes", value_kind::texts, {"nätets adresser: 10.20.0.0/24", "the addresses of the network: 10.20.0.0/24"}},
    {"[network.NAME]", "open_ports", value_kind::ports, {"det som de når av core- och applikationsservrarna", "what they reach of the core and application servers"}, "LC-NET-012", nullptr, {"det som de når av core- och applikationsservrarna", "what they reach of the core and application servers"}, false, "network_addresses::open"},

    {"[client]", "processors", value_kind::processors, {"processorkärnor i klientdatorerna; i molnet anges ingen processor", "processor cores of the client computers; in the cloud no processor is given"}, "LC-HW-001 LC-HW-002 LC-FILE-001"},
    {"[client]", "memory_gb", value_kind::gigabytes, {"minne i klientdatorerna", "memory of the client computers"}, about_memory},
    {"[client]", "disk_gb", value_kind::gigabytes, {"disk i dem, i molnet den som är ledig", "their disk, in the cloud what is free of it"}, about_disks},
    {"[client]", "bandwidth_mbit", value_kind::megabits, {"bandbredd till servrarna, av tunna klienter terminalserverns; i molnet internetanslutningens", "bandwidth to the servers, of thin clients the terminal server's; in the cloud of the internet connection"}, "LC-NET-006"},
    {"[client]", "latency_ms", value_kind::milliseconds, {"svarstid till servrarna, av tunna klienter terminalserverns; i molnet internetanslutningens", "latency to the servers, of thin clients the terminal server's; in the cloud of the internet connection"}, "LC-NET-005"},
    {"[client]", "wan", value_kind::flag, {"om de når servrarna över ett WAN", "whether they reach the servers over a WAN"}, "LC-NET-007 LC-FILE-001"},
    {"[client]", "thin_client", value_kind::flag, {"om de är tunna klienter", "whether they are thin clients"}, "LC-NET-007 LC-FILE-001 LC-FILE-002"},
    {"[client]", "two_factor", value_kind::flag, {"om inloggning utifrån kräver två faktorer; i molnet om alla användares inloggning kräver MFA", "whether log-in from outside takes two factors; in the cloud whether every user's log-in takes MFA"}, "LC-LOGIN-001 LC-FILE-002"},
    {"[client]", "ipv6_enable", value_kind::flag, {"variabeln TITAN_LOOKUP_IPV6_ENABLE", "the variable TITAN_LOOKUP_IPV6_ENABLE"}, "LC-NET-008 LC-NET-009 LC-FILE-001 LC-FILE-002"},
    {"[client]", "ipv4_disable", value_kind::flag, {"variabeln TITAN_LOOKUP_IPV4_DISABLE", "the variable TITAN_LOOKUP_IPV4_DISABLE"}, "LC-NET-008 LC-NET-009 LC-FILE-001 LC-FILE-002"},
    {"[client]", "software", value_kind::names, {"deras program med versioner", "their programs with versions"}, about_software},

    {"[iis]", "https", value_kind::flag, {"om webbservrarna använder HTTPS", "whether the web servers use HTTPS"}, "LC-NET-003"},
    {"[iis]", "tls_in_front", value_kind::flag, {"om TLS avslutas framför dem", "whether TLS ends in front of them"}, "LC-NET-004 LC-FILE-002", nullptr, {"avslutar en omvänd proxy eller lastbalanserare TLS?", "does a reverse proxy or load balancer end TLS?"}},
    {"[iis]", "forwarded_host", value_kind::flag, {"om den skickar X-Forwarded-Host vidare", "whether it forwards X-Forwarded-Host"}, "LC-NET-004 LC-FILE-002"},
    {"[iis]", "forwarded_proto", value_kind::flag, {"om den skickar X-Forwarded-Proto vidare", "whether it forwards X-Forwarded-Proto"}, "LC-NET-004 LC-FILE-002"},
    {"[iis]", "pool_per_application", value_kind::flag, {"om varje webbapplikation har en egen pool", "whether each web application has a pool of its own"}, "LC-IIS-001"},
    {"[iis]", "firewall_behind", value_kind::flag, {"om en brandvägg står mellan webbservern och resten", "whether a firewall is between the web server and the rest"}, "LC-NET-001 LC-FILE-002"},
    {"[iis]", "audit_buffer", value_kind::text, {"mappen för auditloggens buffertfiler", "the folder of the audit log's buffer files"}, "LC-IIS-002 LC-FILE-002"},

    {"[backup]", "servers", value_kind::flag, {"om servrarna säkerhetskopieras", "whether the servers are backed up"}, "LC-BACKUP-001"},
    {"[backup]", "databases", value_kind::flag, {"om databaserna säkerhetskopieras", "whether the databases are backed up"}, "LC-BACKUP-002"},
    {"[backup]", "transaction_logs", value_kind::flag, {"om transaktionsloggarna säkerhetskopieras", "whether the transaction logs are backed up"}, "LC-BACKUP-002"},
    {"[backup]", "installation_folder", value_kind::flag, {"om installationskatalogen säkerhetskopieras", "whether the installation directory is backed up"}, "LC-BACKUP-003"},

    {"[monitoring]", "watched", value_kind::words, {"det som övervakas", "what is watched"}, "LC-MON-001", points},
    {"[monitoring]", "scom", value_kind::flag, {"om SCOM används", "whether SCOM is used"}, "LC-MON-002 LC-FILE-002"},
    {"[monitoring]", "apm", value_kind::flag, {"om SCOM:s App Performance Monitoring är på", "whether SCOM's App Performance Monitoring is on"}, "LC-MON-002 LC-FILE-002"},
    {"[monitoring]", "maintenance_mode", value_kind::flag, {"om servrarna sätts i underhållsläge vid uppdatering", "whether servers are put into maintenance mode during updates"}, "LC-MON-003 LC-FILE-002"},

    {"[[certificate]]", "name", value_kind::name, {"certifikatets namn", "the certificate's name"}, "LC-CERT-003", nullptr, {}, true},
    {"[[certificate]]", "use", value_kind::word, {"vad det används till", "what it is used for"}, "LC-CERT-003 LC-CERT-004", use_words},
    {"[[certificate]]", "issued", value_kind::day, {"första dagen", "its first day"}, "LC-CERT-001 LC-CERT-005 LC-CERT-006"},
    {"[[certificate]]", "expires", value_kind::day, {"sista dagen", "its last day"}, about_ends},

    {"[[waiver]]", "check", value_kind::word, {"id på kontrollen eller frågan", "the id of the check or question"}, "LC-WAIVE-002 LC-WAIVE-003", check_codes, {}, true},
    {"[[waiver]]", "subject", value_kind::text, {"vem det gäller: en server, ett certifikat, client; utelämnat: alla", "whom it is about: a server, a certificate, client; left out: all"}},
    {"[[waiver]]", "reason", value_kind::name, {"varför det godtas", "why it is accepted"}, "", nullptr, {}, true},
    {"[[waiver]]", "by", value_kind::text, {"vem som beslutade", "who decided"}, "", nullptr, {}, false, "waiver::approver"},
    {"[[waiver]]", "until", value_kind::day, {"sista dagen som det gäller", "the last day on which it is valid"}, "LC-WAIVE-001", nullptr, {}, false, "waiver::last_day"},
};
// clang-format on

/// The headings, in the order in which advice names them.
constexpr std::string_view every_heading[] = {
    "[answers]", "[conditions]", "[volumes]", "[[server]]",   "[[domain]]",      "[ports]",   "[network.NAME]",
    "[client]",  "[iis]",        "[backup]",  "[monitoring]", "[[certificate]]", "[[waiver]]"};

/// Of each, the type of the model that has its keys' members.
constexpr std::string_view types[] = {"answer",       "stated_condition", "volumes",           "server",
                                      "domain",       "port_overrides",   "network_addresses", "client_computers",
                                      "iis_settings", "backup_scope",     "monitoring_scope",  "certificate",
                                      "waiver"};
static_assert(std::size(types) == std::size(every_heading));

}  // namespace

const measure* find_measure(value_kind kind) {
    const auto found =
        std::find_if(std::begin(measures), std::end(measures), [&](const measure& m) { return m.of == kind; });
    return found == std::end(measures) ? nullptr : found;
}

std::span<const file_key> file_keys() { return rows; }
std::span<const std::string_view> file_headings() { return every_heading; }
bool is_repeated(std::string_view heading) { return heading.substr(0, 2) == "[["; }
std::string_view name_of_heading(std::string_view heading) {
    heading.remove_prefix(std::min(heading.find_first_not_of('['), heading.size()));
    return heading.substr(0, heading.find_first_of(".]"));
}

const file_key* find_file_key(std::string_view heading, std::string_view key) {
    const auto found = std::find_if(std::begin(rows), std::end(rows),
                                    [&](const file_key& r) { return r.heading == heading && r.key == key; });
    return found == std::end(rows) ? nullptr : found;
}

std::vector<std::string_view> keys_under(std::string_view heading) {
    if (heading == "[answers]") return question_keys();
    if (heading == "[conditions]") return condition_keys();
    if (heading == "[network]") return addressed_keys();
    std::vector<std::string_view> keys;
    if (heading == "[volumes]") keys = volume_keys();
    for (const file_key& r : rows)
        if (r.heading == heading) keys.push_back(r.key);
    if (heading.empty())
        for (std::string_view h : every_heading) keys.push_back(name_of_heading(h));
    return keys;
}

std::string headings_with(std::string_view key) {
    std::string out;
    for (std::string_view heading : every_heading) {
        const auto keys = keys_under(heading);
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            out += (out.empty() ? "" : " or ") + std::string(heading);
    }
    return out;
}

std::string member_of(const file_key& k) {
    if (!k.member.empty()) return std::string(k.member);
    const auto at = std::find(std::begin(every_heading), std::end(every_heading), k.heading);
    const std::string_view type =
        at == std::end(every_heading) ? "installation" : types[at - std::begin(every_heading)];
    const std::string_view unit = k.kind == value_kind::gigabytes ? "_gb" : "";
    return std::string(type) + "::" + std::string(k.key.substr(0, k.key.size() - unit.size()));
}

std::string_view identifying_key(std::string_view heading) {
    const auto found = std::find_if(std::begin(rows), std::end(rows),
                                    [&](const file_key& r) { return r.heading == heading && r.required; });
    return found == std::end(rows) ? std::string_view{} : found->key;
}

const measure& measure_of(std::string_view key) {
    for (const file_key& r : rows)
        if (const measure* m = find_measure(r.kind); m && r.key == key) return *m;
    return measures[0];
}

}  // namespace tools
