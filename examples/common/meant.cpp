// SPDX-License-Identifier: MIT
#include "meant.hpp"

#include <algorithm>
#include <cstdint>
#include <lifecare/core/characters.hpp>
#include <lifecare/installation.hpp>

#include "text.hpp"

namespace tools {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string lowered(std::string_view s) {
    std::string out;
    for (const char c : s) out += lifecare::lower_byte(out.empty() ? '\0' : out.back(), c);
    return out;
}

// Numbers
// ------------------------------------------------------------------------------------------------------------------------------

/// What a key of the file counts.
enum class quantity { pieces, ports, processors, gigabytes, milliseconds, megabits, hours, percent };

struct measure {
    quantity what;
    std::string_view unit;      ///< in which it stands in the file
    int decimals;               ///< that the file takes
    std::uint64_t least, most;  ///< that the file takes
};
constexpr measure quantities[] = {
    {quantity::pieces, "", 0, 0, 4'294'967'295},
    {quantity::ports, "", 0, 1, 65'535},
    {quantity::processors, "", 0, 0, 65'535},
    {quantity::gigabytes, "GB", 3, 0, 1'000'000},
    {quantity::milliseconds, "ms", 0, 0, 4'294'967'295},
    {quantity::megabits, "Mbit/s", 0, 0, 4'294'967'295},
    {quantity::hours, "hours", 0, 1, 65'535},
    {quantity::percent, "%", 2, 0, 100},
};
constexpr std::pair<std::string_view, quantity> keys[] = {
    {"memory_gb", quantity::gigabytes},
    {"disk_gb", quantity::gigabytes},
    {"largest_table_gb", quantity::gigabytes},
    {"latency_ms", quantity::milliseconds},
    {"bandwidth_mbit", quantity::megabits},
    {"rto_hours", quantity::hours},
    {"availability_pct", quantity::percent},
    {"processors", quantity::processors},
    {"sql", quantity::ports},
    {"forward_proxy", quantity::ports},
    {"event_service", quantity::ports},
};
const measure& measure_of(std::string_view key) {
    const auto found =
        std::find_if(std::begin(keys), std::end(keys), [&](const auto& row) { return row.first == key; });
    return quantities[static_cast<std::size_t>(found == std::end(keys) ? quantity::pieces : found->second)];
}

/// A unit that people write, and what it is of the file's own. Symbols are as spelt here, words in any case. No row for
/// what is read in two ways: Gb and G are bits or bytes, powers of ten or two; MB/s is often Mbit/s; a day of working
/// hours has eight.
struct unit {
    quantity of;
    std::string_view written;
    std::uint64_t times, over;
};
constexpr unit symbols[] = {
    {quantity::gigabytes, "kB", 1, 1'000'000},
    {quantity::gigabytes, "KB", 1, 1'000'000},
    {quantity::gigabytes, "kb", 1, 1'000'000},
    {quantity::gigabytes, "MB", 1, 1'000},
    {quantity::gigabytes, "mb", 1, 1'000},
    {quantity::gigabytes, "GB", 1, 1},
    {quantity::gigabytes, "gb", 1, 1},
    {quantity::gigabytes, "TB", 1'000, 1},
    {quantity::gigabytes, "tb", 1'000, 1},
    {quantity::milliseconds, "ms", 1, 1},
    {quantity::milliseconds, "s", 1'000, 1},
    {quantity::milliseconds, "us", 1, 1'000},
    {quantity::milliseconds, "\u00b5s", 1, 1'000},
    {quantity::milliseconds, "\u03bcs", 1, 1'000},
    {quantity::megabits, "Mb/s", 1, 1},
    {quantity::megabits, "Mbps", 1, 1},
    {quantity::megabits, "Gb/s", 1'000, 1},
    {quantity::megabits, "Gbps", 1'000, 1},
    {quantity::megabits, "kbps", 1, 1'000},
    {quantity::megabits, "kb/s", 1, 1'000},
};
constexpr unit words[] = {
    {quantity::pieces, "st", 1, 1},
    {quantity::pieces, "st.", 1, 1},
    {quantity::pieces, "stycken", 1, 1},
    {quantity::pieces, "personer", 1, 1},
    {quantity::pieces, "inv", 1, 1},
    {quantity::pieces, "inv.", 1, 1},
    {quantity::pieces, "invånare", 1, 1},
    {quantity::pieces, "inhabitants", 1, 1},
    {quantity::pieces, "användare", 1, 1},
    {quantity::pieces, "samtidiga användare", 1, 1},
    {quantity::pieces, "users", 1, 1},
    {quantity::pieces, "elever", 1, 1},
    {quantity::pieces, "pupils", 1, 1},
    {quantity::pieces, "barn", 1, 1},
    {quantity::pieces, "brukare", 1, 1},
    {quantity::pieces, "klienter", 1, 1},
    {quantity::pieces, "clients", 1, 1},
    {quantity::pieces, "ärenden", 1, 1},
    {quantity::pieces, "cases", 1, 1},
    {quantity::pieces, "insatser", 1, 1},
    {quantity::pieces, "dokument", 1, 1},
    {quantity::pieces, "documents", 1, 1},
    {quantity::pieces, "handläggare", 1, 1},
    {quantity::ports, "tcp", 1, 1},
    {quantity::ports, "/tcp", 1, 1},
    {quantity::processors, "st", 1, 1},
    {quantity::processors, "st.", 1, 1},
    {quantity::processors, "stycken", 1, 1},
    {quantity::processors, "kärna", 1, 1},
    {quantity::processors, "kärnor", 1, 1},
    {quantity::processors, "core", 1, 1},
    {quantity::processors, "cores", 1, 1},
    {quantity::processors, "cpu", 1, 1},
    {quantity::processors, "cpus", 1, 1},
    {quantity::processors, "cpu:er", 1, 1},
    {quantity::processors, "vcpu", 1, 1},
    {quantity::processors, "vcpus", 1, 1},
    {quantity::processors, "vcpu:er", 1, 1},
    {quantity::processors, "processor", 1, 1},
    {quantity::processors, "processorer", 1, 1},
    {quantity::processors, "processors", 1, 1},
    {quantity::gigabytes, "kilobyte", 1, 1'000'000},
    {quantity::gigabytes, "kilobytes", 1, 1'000'000},
    {quantity::gigabytes, "megabyte", 1, 1'000},
    {quantity::gigabytes, "megabytes", 1, 1'000},
    {quantity::gigabytes, "gigabyte", 1, 1},
    {quantity::gigabytes, "gigabytes", 1, 1},
    {quantity::gigabytes, "terabyte", 1'000, 1},
    {quantity::gigabytes, "terabytes", 1'000, 1},
    {quantity::milliseconds, "msek", 1, 1},
    {quantity::milliseconds, "msec", 1, 1},
    {quantity::milliseconds, "millisekund", 1, 1},
    {quantity::milliseconds, "millisekunder", 1, 1},
    {quantity::milliseconds, "millisecond", 1, 1},
    {quantity::milliseconds, "milliseconds", 1, 1},
    {quantity::milliseconds, "sek", 1'000, 1},
    {quantity::milliseconds, "sec", 1'000, 1},
    {quantity::milliseconds, "sekund", 1'000, 1},
    {quantity::milliseconds, "sekunder", 1'000, 1},
    {quantity::milliseconds, "second", 1'000, 1},
    {quantity::milliseconds, "seconds", 1'000, 1},
    {quantity::megabits, "mbit", 1, 1},
    {quantity::megabits, "mbit/s", 1, 1},
    {quantity::megabits, "megabit", 1, 1},
    {quantity::megabits, "megabit/s", 1, 1},
    {quantity::megabits, "gbit", 1'000, 1},
    {quantity::megabits, "gbit/s", 1'000, 1},
    {quantity::megabits, "gigabit", 1'000, 1},
    {quantity::megabits, "gigabit/s", 1'000, 1},
    {quantity::megabits, "kbit", 1, 1'000},
    {quantity::megabits, "kbit/s", 1, 1'000},
    {quantity::hours, "h", 1, 1},
    {quantity::hours, "hr", 1, 1},
    {quantity::hours, "hrs", 1, 1},
    {quantity::hours, "tim", 1, 1},
    {quantity::hours, "tim.", 1, 1},
    {quantity::hours, "timme", 1, 1},
    {quantity::hours, "timmar", 1, 1},
    {quantity::hours, "hour", 1, 1},
    {quantity::hours, "hours", 1, 1},
    {quantity::hours, "dygn", 24, 1},
    {quantity::hours, "min", 1, 60},
    {quantity::hours, "minuter", 1, 60},
    {quantity::hours, "minutes", 1, 60},
    {quantity::percent, "%", 1, 1},
    {quantity::percent, "procent", 1, 1},
    {quantity::percent, "percent", 1, 1},
    {quantity::percent, "per cent", 1, 1},
};
const unit* unit_named(quantity of, std::string_view written) {
    for (const unit& u : symbols)
        if (u.of == of && u.written == written) return &u;
    const std::string word = lowered(written);
    for (const unit& u : words)
        if (u.of == of && u.written == word) return &u;
    return nullptr;
}

/// The length of a blank that divides thousands, 0 for anything else.
std::size_t divider_at(std::string_view s) {
    if (s.empty()) return 0;
    if (s[0] == ' ' || s[0] == '_') return 1;
    if (s.substr(0, 2) == "\u00a0") return 2;
    return s.substr(0, 3) == "\u202f" || s.substr(0, 3) == "\u2009" ? 3 : 0;
}

/// The number at the front of a text: its digits without divider, how many of them are decimals, and what follows it.
struct leading_number {
    std::uint64_t digits = 0;
    int decimals = 0;
    std::string_view rest;
};
std::optional<leading_number> number_at_front(std::string_view s) {
    constexpr std::size_t most_digits = 10;
    const auto digits_of = [](std::string_view t) {
        return t.substr(0, std::min(t.find_first_not_of("0123456789"), t.size()));
    };
    std::string digits(digits_of(s));
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0')) return std::nullopt;
    leading_number out;
    out.rest = s.substr(digits.size());
    const bool may_be_grouped = digits.size() <= 3;
    bool grouped = false;
    while (const std::size_t divider = divider_at(out.rest)) {
        const std::string_view group = digits_of(out.rest.substr(divider));
        if (group.empty()) break;  // a unit follows
        if (!may_be_grouped || digits[0] == '0' || group.size() != 3) return std::nullopt;
        digits += group;
        out.rest.remove_prefix(divider + 3);
        grouped = true;
    }
    if (out.rest.size() > 1 && (out.rest[0] == ',' || out.rest[0] == '.') && is_digit(out.rest[1])) {
        const std::string_view fraction = digits_of(out.rest.substr(1));
        // Three digits after up to three may be thousands: 64.700, 1,500.
        if (fraction.size() == 3 && may_be_grouped && !grouped && digits != "0") return std::nullopt;
        digits += fraction;
        out.decimals = static_cast<int>(fraction.size());
        out.rest.remove_prefix(1 + fraction.size());
    }
    if (digits.size() > most_digits ||
        (!out.rest.empty() && (out.rest[0] == ',' || out.rest[0] == '.' || is_digit(out.rest[0]))))
        return std::nullopt;
    for (const char c : digits) out.digits = out.digits * 10 + static_cast<std::uint64_t>(c - '0');
    while (const std::size_t divider = divider_at(out.rest)) out.rest.remove_prefix(divider);
    return out;
}

std::uint64_t power_of_ten(int n) {
    std::uint64_t out = 1;
    while (n-- > 0) out *= 10;
    return out;
}

// Words
// --------------------------------------------------------------------------------------------------------------------------------

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

std::string number_meant(std::string_view written, std::string_view key, bool in_quotes) {
    const measure& by = measure_of(key);
    written = trimmed(written);
    if (by.what == quantity::ports)  // "TCP 1433"
        for (std::string_view front : {"tcp/", "tcp "})
            if (lowered(written.substr(0, front.size())) == front) written.remove_prefix(front.size());
    std::optional<leading_number> n = number_at_front(written);
    if (!n) return {};
    if (by.what == quantity::processors && n->decimals == 0) {  // so many of so many cores
        for (std::string_view times : {"x", "X", "*", "\u00d7"})
            if (n->rest.substr(0, times.size()) == times) {
                const auto cores = number_at_front(trimmed(n->rest.substr(times.size())));
                if (!cores || cores->decimals || n->digits > by.most || cores->digits > by.most) return {};
                n = leading_number{n->digits * cores->digits, 0, cores->rest};
                break;
            }
    }
    std::uint64_t times = 1, over = 1;
    if (!n->rest.empty()) {
        const unit* in = unit_named(by.what, n->rest);
        if (!in) return {};
        times = in->times, over = in->over;
    } else if (in_quotes && !by.unit.empty() && n->decimals == 0) {
        return {};  // who writes text may have another unit than the key's in mind
    }
    const std::uint64_t scale = power_of_ten(by.decimals), divisor = over * power_of_ten(n->decimals);
    if (n->digits > 0xffff'ffff || n->digits * times * scale % divisor != 0) return {};
    const std::uint64_t value = n->digits * times * scale / divisor;
    if (value < by.least * scale || value > by.most * scale) return {};
    std::string out = std::to_string(value / scale);
    if (const std::uint64_t fraction = value % scale) {
        const std::string digits = std::to_string(scale + fraction).substr(1);
        out += '.' + digits.substr(0, digits.find_last_not_of('0') + 1);
    }
    return out;
}

std::string_view unit_of(std::string_view key) { return measure_of(key).unit; }

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
