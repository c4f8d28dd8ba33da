// SPDX-License-Identifier: MIT
#include "meant.hpp"

#include <algorithm>
#include <lifecare/installation.hpp>

#include "text.hpp"

namespace tools {

namespace {

/// What people write, and what they mean by it in a place. An empty meaning: it may be several, and none is advised.
struct synonym {
    std::string_view place;
    std::string_view written;  ///< in small letters, without blanks and hyphens; several are divided by blanks
    std::string_view meant;
};
constexpr synonym synonyms[] = {
    // headings and keys above all tables
    {"", "kund kundnamn kommun kommunnamn municipality", "customer"},
    {"", "verksamhet verksamhetsområde", "family"},
    {"", "drift driftform driftsform", "hosting"},
    {"", "produkter produkt", "products"},
    {"", "klass referensklass storlek", "class"},
    {"", "databaser databas database db dbs", "databases"},
    {"", "svar frågor questions", "[answers]"},
    {"", "villkor förutsättningar", "[conditions]"},
    {"", "volymer volym storlekar volume", "[volumes]"},
    {"", "domän domäner domains", "[[domain]]"},
    {"", "servers servrar host hosts machine machines maskin maskiner", "[[server]]"},
    {"", "portar port", "[ports]"},
    {"", "nät nätverk networks zon zoner zone zones vlan subnet subnets", "[network.NAME]"},
    {"", "dmz", "[network.dmz]"},
    {"", "intranät intranet internt interntnät", "[network.intranet]"},
    {"", "internet", "[network.internet]"},
    {"", "adminnetwork admin adminnät administrativtnät managementnetwork", "[network.admin-network]"},
    {"", "klient klienter clients klientdator klientdatorer", "[client]"},
    {"", "webb web webserver webbserver", "[iis]"},
    {"", "säkerhetskopia säkerhetskopior säkerhetskopiering backuper backups", "[backup]"},
    {"", "övervakning larm", "[monitoring]"},
    {"", "certifikat certificates cert certs", "[[certificate]]"},
    {"", "undantag avsteg dispens waivers exceptions", "[[waiver]]"},
    // [[server]]
    {"[[server]]", "namn servernamn servername hostname host värdnamn datornamn computername fqdn", "name"},
    {"[[server]]", "ip ips ipadress ipadresser ipaddress ipaddresses ipnummer ipnr ipv4 ipv6 adress adresser",
     "addresses"},
    {"[[server]]", "roll roller role funktion function", "roles"},
    {"[[server]]", "zon nätzon nät nätverk network vlan subnet segment", "zone"},
    {"[[server]]", "cpu cpus vcpu vcpus cores core kärna kärnor processor processorer antalcpu antalprocessorer",
     "processors"},
    {"[[server]]", "minne memory ram rammb ramgb minnegb primärminne internminne arbetsminne", "memory_gb"},
    {"[[server]]", "disk disks diskar diskgb diskutrymme hårddisk hdd ssd lagring storage", "disk_gb"},
    {"[[server]]", "partition partitioner drives enheter diskenheter", "partitions"},
    {"[[server]]",
     "os operativsystem operatingsystem windows windowsversion program programvara programvaror mjukvara programs applications",
     "software"},
    // [[domain]]
    {"[[domain]]", "namn domän domännamn domain", "name"},
    {"[[domain]]", "delsystem subsystem system systems register registers moduler modules", "subsystems"},
    // [volumes]
    {"[volumes]", "invånare invånarantal folkmängd befolkning population", "inhabitants"},
    {"[volumes]", "användare antalanvändare samtidigaanvändare concurrentusers", "users"},
    {"[volumes]", "mobil mobilt", "mobile"},
    {"[volumes]", "rto återställningstid recoverytime", "rto_hours"},
    {"[volumes]", "tillgänglighet availability sla upptid uptime", "availability_pct"},
    {"[volumes]", "störstatabell störstatabellen largesttable", "largest_table_gb"},
    // [ports]
    {"[ports]", "sqlserver mssql databas database db databasserver", "sql"},
    {"[ports]", "proxy forwardproxy", "forward_proxy"},
    {"[ports]", "eventservice tev", "event_service"},
    // [network.NAME]
    {"[network.NAME]",
     "prefix subnet subnets subnät nät network networks cidr ip ips ipadress adress adresser address addresses",
     "prefixes"},
    {"[network.NAME]", "port ports portar öppna öppnaportar open openports", "open_ports"},
    {"[network]", "klient klienter clients klientdatorer", "client"},
    {"[network]", "intranät internt interntnät", "intranet"},
    {"[network]", "admin adminnät adminnetwork administrativtnät management", "admin-network"},
    {"[network]", "fk försäkringskassan", "forsakringskassan"},
    {"[network]", "lan internal", ""},
    // [client]
    {"[client]", "cpu cpus vcpu vcpus cores core kärna kärnor processor processorer antalcpu antalprocessorer",
     "processors"},
    {"[client]", "minne memory ram minnegb ramgb primärminne internminne arbetsminne", "memory_gb"},
    {"[client]", "disk diskgb diskutrymme hårddisk hdd ssd lagring storage", "disk_gb"},
    {"[client]", "bandbredd bandwidth hastighet", "bandwidth_mbit"},
    {"[client]", "latens latency svarstid fördröjning ping rtt", "latency_ms"},
    {"[client]", "citrix rds tunnklient tunnaklienter thinclient", "thin_client"},
    {"[client]", "mfa 2fa tvåfaktor twofactor tvåfaktorsinloggning", "two_factor"},
    {"[client]",
     "os operativsystem operatingsystem windows windowsversion program programvara programvaror mjukvara webbläsare browser",
     "software"},
    {"[client]", "lan", ""},
    // [iis], [backup], [monitoring]
    {"[iis]", "tls ssl", "https"},
    {"[iis]", "applicationpool applicationpools applikationspool applikationspooler apppool apppools",
     "pool_per_application"},
    {"[iis]", "brandvägg firewall", "firewall_behind"},
    {"[backup]", "server servrar", "servers"},
    {"[backup]", "databaser databas db", "databases"},
    {"[backup]", "loggar transaktionslogg transaktionsloggar logs tlogs", "transaction_logs"},
    {"[backup]", "installationskatalog installationsmapp m3server", "installation_folder"},
    {"[monitoring]", "övervakat övervakas watch", "watched"},
    {"[monitoring]", "underhållsläge", "maintenance_mode"},
    {"[monitoring]", "app", ""},
    // [[certificate]], [[waiver]]
    {"[[certificate]]", "namn cn subject commonname", "name"},
    {"[[certificate]]", "användning usage typ type", "use"},
    {"[[certificate]]", "utfärdat utfärdad validfrom notbefore giltigfrån giltigtfrån från from", "issued"},
    {"[[certificate]]", "utgår upphör validto notafter giltigtill giltigttill till tom expiry expiration expirydate",
     "expires"},
    {"[[waiver]]", "id kontroll regel rule", "check"},
    {"[[waiver]]", "server objekt object", "subject"},
    {"[[waiver]]", "orsak motivering anledning skäl because why varför", "reason"},
    {"[[waiver]]", "av godkäntav beslutatav approvedby", "by"},
    {"[[waiver]]", "till tom giltigtill expires slut slutdatum end", "until"},
    // values
    {"roles", "db databas database dbserver sql sqlserver mssql mssqlserver", "database-server"},
    {"roles", "web webb www webserver iis iisserver", "web-server"},
    {"roles", "app application applikation appserver applikations", "application-server"},
    {"roles", "core kärnserver", "core-server"},
    {"roles", "intranät intranet", "intranet-server"},
    {"roles", "compute beräkningsserver", "compute-server"},
    {"roles", "analys analysis", "analysis-server"},
    {"roles", "esense", "esense-server"},
    {"roles", "lb lastbalanserad loadbalanced", "load-balanced-server"},
    {"roles", "klient klienter clients", "client"},
    {"roles", "lastbalanserare loadbalancer", ""},
    {"zone", "internt intern insida intranätet", "intranet"},
    {"zone", "admin adminnät adminnetwork administrativtnät management", "admin-network"},
    {"zone", "lan", ""},
    {"family", "omsorg välfärd socialtjänst vårdochomsorg vob ifo voo", "welfare"},
    {"family", "utbildning skola edu edlevo", "education"},
    {"hosting", "lokal lokalt lokaldrift egendrift onprem premises onpremise", "on-premises"},
    {"hosting", "moln molnet molntjänst saas lcs", "cloud"},
    {"class", "liten litet", "small"},
    {"class", "mellan mellanstor medelstor medel", "medium"},
    {"class", "skalbar stor stort large", "scalable"},
    {"use", "klient", "client"},
    {"use", "agentcertifikat lca", "agent"},
    {"subsystems", "äldreomsorg omsorg vård", "VoO"},
    {"subsystems", "skola utbildning bou edlevo", "EDU"},
    {"subsystems", "befolkning folkbokföring", "KIR"},
    {"products", "lmo mobilomsorg", "mobile-care"},
    {"products", "planering lifecareplanning", "planning"},
    {"products", "fjärrtillsyn lmofjärrtillsyn", "remote-supervision"},
    {"products", "analys edlevoanalys", "analysis"},
    {"products", "lärplattform lärplattformen edwise", "learning-platform"},
    {"products", "skanning inskanning", "scanning"},
    {"products", "auditlogg aktivitetslogg", "audit-log"},
    {"products", "räknare", "counters"},
    {"watched", "os operativsystem", "operating-system"},
    {"watched", "processor", "cpu"},
    {"watched", "minne ram", "memory"},
    {"watched", "disk diskutrymme", "disk-space"},
    {"watched", "tjänster windowstjänster services", "windows-services"},
};

/// In small letters, without blanks and hyphens.
std::string folded(std::string_view written) {
    std::string out;
    for (const char c : lowered(trimmed(written)))
        if (c != ' ' && c != '-' && c != '_') out += c;
    return out;
}
bool is_one_of(std::string_view list, std::string_view word) {
    for (;;) {
        const std::size_t end = list.find(' ');
        if (list.substr(0, end) == word) return true;
        if (end == std::string_view::npos) return false;
        list.remove_prefix(end + 1);
    }
}
bool is_named(lifecare::label name, std::string_view word) {
    return folded(name.sv) == word || folded(name.en) == word;
}

}  // namespace

std::optional<std::string_view> word_meant(std::string_view place, std::string_view written) {
    if (written.size() > 100) return std::nullopt;
    if (place.substr(0, 9) == "[network.") place = "[network.NAME]";
    const std::string word = folded(written);
    if (word.empty()) return std::nullopt;
    for (const synonym& s : synonyms)
        if (s.place == place && is_one_of(s.written, word)) return s.meant;
    if (place == "roles" || place == "zone")
        for (const auto& row : lifecare::rulebook::endpoints)
            if ((place == "roles" ? row.id.is_role() : row.id.is_network()) && is_named(row.name, word))
                return row.key.view();
    if (place == "subsystems")
        for (const auto& row : lifecare::rulebook::subsystems)
            if (is_named(row.name, word)) return row.key.view();
    return std::nullopt;
}

}  // namespace tools
