// SPDX-License-Identifier: MIT
// The tables of what is not the documents' own: vendors' dates against the file of them, row by row; builds, names,
// holidays and limits against a second list of them, written here.
#ifdef _WIN32
#include <windows.h>
// after windows.h
#include <shlwapi.h>
#else
#include <fnmatch.h>
#endif

#include <lifecare/outside/browser_releases.hpp>
#include <lifecare/outside/host_names.hpp>
#include <lifecare/outside/swedish_calendar.hpp>
#include <lifecare/outside/vendor_lifecycle.hpp>
#include <lifecare/support.hpp>

#include "transcription.hpp"

using namespace lifecare;

namespace {

/// True where the pattern with its stars fits the whole name, by the system.
bool matches(const std::string& pattern, const std::string& name) {
#ifdef _WIN32
    return PathMatchSpecA(name.c_str(), pattern.c_str()) != 0;
#else
    return fnmatch(pattern.c_str(), name.c_str(), 0) == 0;
#endif
}

std::string str(text t) { return std::string(t.view()); }
std::string str(date d) { return d.valid() ? std::string(to_text(d).view()) : std::string{}; }
std::string str(label l) { return str(l.sv) + " / " + str(l.en); }

/// Cells as one line.
template <class... Cells>
std::string line(const Cells&... cells) {
    std::string s;
    ((s += (s.empty() ? "" : "|") + std::string(cells)), ...);
    return s;
}

/// The rows of a table, in its order, are these lines.
template <class Rows, class Line>
void are(const Rows& rows, std::initializer_list<const char*> lines, Line line_of) {
    CHECK(static_cast<std::size_t>(std::end(rows) - std::begin(rows)) == lines.size());
    auto expected = lines.begin();
    for (const auto& row : rows)
        if (expected != lines.end()) CHECK(line_of(row) == std::string{*expected++});
}

/// The first of `words` that `s` begins with is taken from it.
void drop_prefix(std::string& s, std::initializer_list<const char*> words) {
    for (const std::string w : words)
        if (s.rfind(w, 0) == 0) return void(s.erase(0, w.size()));
}
/// What stands between two characters is taken from `s`, and the blank before it.
void drop_between(std::string& s, char open, char close) {
    const std::size_t at = s.find(open);
    if (at != std::string::npos) s.erase(at - 1, s.find(close, at + 1) - at + 2);
}
void replace(std::string& s, const std::string& what, const std::string& by) {
    const std::size_t at = s.find(what);
    if (at != std::string::npos) s.replace(at, what.size(), by);
}

/// A cycle of the file as "version|release|edition", read from its label and its name.
std::string cycle_of(const std::string& product, std::string cycle, std::string label, bool has_service_packs) {
    const auto has = [](const std::string& s, const std::string& part) { return s.find(part) != std::string::npos; };
    std::string edition = "any";
    if (product == "windows") {
        if (has(cycle, "-iot-lts")) edition = "iot_ltsc";
        else if (has(cycle, "-e-lts") || has(label, "LTSC")) edition = "ltsc";
        else if (has(cycle, "-iot")) edition = "iot_core";
        else if (has(cycle, "-e")) edition = "enterprise";  // and of Microsoft's names: -enterprise-and-education
        else if (has(cycle, "-w")) edition = "home_pro";
        if (has(label, "LTSC 2019")) label = "10 1809";  // Microsoft's names hold a year
        if (has(label, "LTSC 2021")) label = "10 21H2";
        if (label.rfind("Version ", 0) == 0)
            label = cycle.substr(8, 2) + label.substr(7);  // windows-10-enterprise-and-education/Version 21H2
    }
    drop_between(label, '(', ')');
    drop_between(label, '\'', '\'');
    drop_prefix(label, {"Windows Server ", "Windows ", "Microsoft SQL Server ", "SQL Server ", ".NET Framework ",
                        ".NET Core ", ".NET ", "Core ", "macOS ", "XenDesktop "});
    replace(label, "Service Pack ", "SP");
    replace(label, "Azure Connect Pack", "ACP");
    for (const char* end : {" IOT", " IoT"}) replace(label, end, "");
    const std::size_t after = has(label, " R2") ? label.find(" R2") + 3 : label.find(' ');
    std::string version = label.substr(0, after), release = after < label.size() ? label.substr(after + 1) : "";
    if (product == "dotnet" && !has(version, ".")) version += ".0";
    if (product == "mssqlserver" && has_service_packs && release.empty()) release = "RTM";
    return line(version, release, edition);
}

std::vector<std::string> cells_of(const std::string& s) {
    std::vector<std::string> out{""};
    for (char c : s)
        if (c == '\t') out.emplace_back();
        else out.back() += c;
    return out;
}

}  // namespace

TEST_CASE("the vendors' dates are those of the file, row by row") {
    constexpr const char* editions[] = {"any", "home_pro", "enterprise", "ltsc", "iot_ltsc", "iot_core"};
    std::ifstream file(LIFECARE_TEST_DATA "/vendor-lifecycle.tsv");
    REQUIRE(file);
    std::vector<std::vector<std::string>> lines;
    for (std::string s; std::getline(file, s);)
        lines.push_back(cells_of(s));  // kind product cycle label release mainstream_end security_end paid_esu_end ...
    std::multiset<std::string> printed;
    std::map<std::string, std::string> places;
    for (const auto& c : lines) {
        if (c[0] != "date" && c[0] != "date-ms") continue;
        if (c[1] == "firefox" || c[1] == "chrome" || c[1] == "edge")
            continue;  // each version ends with the next: a rule, no dates
        const std::string base = c[2].substr(0, c[2].find('-')) + "-sp";
        const bool service_packs = c[0] == "date" && std::any_of(lines.begin(), lines.end(), [&](const auto& other) {
                                       return other[1] == c[1] && other[2].rfind(base, 0) == 0;
                                   });
        const auto day = [](const std::string& d) { return d == "false" ? std::string{} : d; };
        const std::string row =
            line(c[1], cycle_of(c[1], c[2], c[3], service_packs), c[0] == "date" ? "endoflife.date" : "Microsoft",
                 day(c[4]), day(c[5]), day(c[6]), day(c[7]), c[13]);
        printed.insert(row);
        places[row] = c[11];
    }
    std::multiset<std::string> held;
    for (const auto& v : rulebook::vendor_cycles) {
        if (v.product == software_product::ole_db_driver) continue;  // of no file: below
        const std::string row =
            line(str(rulebook::software[static_cast<std::size_t>(v.product)].lifecycle_key), str(v.version),
                 str(v.release), editions[static_cast<int>(v.edition)], str(v.source.publisher()), str(v.released),
                 str(v.mainstream_end), str(v.security_end), str(v.paid_end), str(v.source.as_of()));
        held.insert(row);
        // The file names a branch and a licence besides, and one of Microsoft's files where the row names them all.
        std::string place = places[row];
        replace(place, "@live", "");
        replace(place, " (CC-BY-4.0)", "");
        CHECK_MESSAGE(matches(str(v.source.place()), place), row << ": " << place);
    }
    CHECK(printed.size() == 210);
    CHECK(printed == held);
}

TEST_CASE("the OLE DB driver's newest known version") {
    std::size_t rows = 0;
    for (const auto& v : rulebook::vendor_cycles) {
        if (v.product != software_product::ole_db_driver) continue;
        ++rows;
        CHECK(v.edition == windows_edition::any);
        CHECK(line(str(v.version), str(v.release), str(v.released), str(v.mainstream_end), str(v.security_end),
                   str(v.paid_end), str(v.source.publisher()),
                   str(v.source.as_of())) == "19.4.1||2025-05-09||||Microsoft|2025-05-09");
    }
    CHECK(rows == 1);
}

TEST_CASE("browsers' releases are those of the file, each version with its day") {
    std::ifstream file(LIFECARE_TEST_DATA "/browser-releases.tsv");
    REQUIRE(file);
    std::multiset<std::string> printed, held;
    std::map<std::string, std::string> places, kept;
    std::string s;
    std::getline(file, s);  // product major release_day status engine source version_of_source snapshot_day
    while (std::getline(file, s)) {
        const auto c = cells_of(s);
        if (c[3] == "beta" || c[3] == "nightly" || c[3] == "planned") continue;  // forecasts
        printed.insert(line(c[0], c[1], c[2]));
        std::string place = c[5];
        place.insert(place.find(':'), ' ' + c[6]);
        places[c[0]] = line(place, c[7]);
        if (c[3] == "esr") kept[c[0]] = c[1];
    }
    for (const auto& h : rulebook::browser_release_rows::rows) {
        const std::string product = str(to_text(h.product));
        for (const auto& v : h.versions)
            held.insert(line(product, std::to_string(v.major) + (v.minor == 0 ? "" : '.' + std::to_string(v.minor)),
                             str(v.released())));
        CHECK(line(str(h.source.place()), str(h.source.as_of())) == places[product]);
        CHECK(str(h.source.publisher()) == "MDN");
        CHECK((h.long_term == 0 ? "" : std::to_string(h.long_term)) == kept[product]);
    }
    CHECK(printed.size() ==
          163 + 156 + 85 + 63);  // of 475 rows all but Firefox's 161 to 163, Chrome's 158 and 159, Edge's 158 to 160
    CHECK(printed == held);
}

TEST_CASE("the Windows Server that an Internet Information Services belongs to") {
    are(rulebook::iis_release_rows::rows,
        {"10.0 2025", "10.0 2022", "10.0 2019", "10.0 2016", "8.5 2012 R2", "8.0 2012", "7.5 2008 R2", "7.0 2008",
         "6.0 2003"},
        [](const auto& r) { return str(r.version) + ' ' + str(r.windows_server); });
}

TEST_CASE("the .NET Framework that a Windows comes with") {
    are(rulebook::framework_release_rows::rows,
        {"4.8.1 windows-server 2025 ", "4.8 windows-server 2022 ", "4.8.1 windows 11 25H2", "4.8.1 windows 11 24H2",
         "4.8.1 windows 11 23H2", "4.8.1 windows 11 22H2", "4.8 windows 11 ", "4.8 windows 10 22H2",
         "4.8 windows 10 21H2", "4.8 windows 10 21H1", "4.8 windows 10 20H2", "4.8 windows 10 2004",
         "4.8 windows 10 1909", "4.8 windows 10 1903"},
        [](const auto& r) {
            return str(r.version) + ' ' + str(to_text(r.product)) + ' ' + str(r.system) + ' ' + str(r.release);
        });
}

TEST_CASE("what is noted of the vendors' dates") {
    std::vector<std::string> notes;
    for (const auto& v : rulebook::vendor_cycles)
        if (!v.note.sv.empty() || !v.note.en.empty())
            notes.push_back(line(str(to_text(v.product)), str(v.version), str(v.note)));
    const std::string with_windows =
        "inget eget slut: support så länge som det Windows som det är installerat på / no end of its own: supported as "
        "long as the Windows it is installed on";
    CHECK(
        notes ==
        std::vector<std::string>{
            "windows-server|2025|rättat 2026-07-22 från 2029-10-09 och 2034-10-10 / corrected on 2026-07-22 from 2029-10-09 and 2034-10-10",
            "sql-server|2016|ordinarie support gäller servicepacket; produktens var till 2021-07-13 / mainstream of the service pack; of the product 2021-07-13",
            "sql-server|2019|ordinarie support var till 2025-01-14, sedan 2025-01-07, nu 2025-02-28 / mainstream was 2025-01-14, then 2025-01-07, now 2025-02-28",
            "sql-server|2012|ordinarie support gäller servicepacket; produktens var till 2017-07-11 / mainstream of the service pack; of the product 2017-07-11",
            "dotnet-framework|4.8.1|" + with_windows,
            "dotnet-framework|4.8|" + with_windows,
            "dotnet-framework|4.7.2|" + with_windows,
            "dotnet-framework|4.7.1|" + with_windows,
            "dotnet-framework|4.7|" + with_windows,
            "dotnet-framework|3.5|på Windows före 10 1809 och Server 2019 slutar det med Windows / on Windows before 10 1809 and Server 2019 it ends with Windows",
            "dotnet|9.0|var 2026-05-12 fram till 2025-09-17 / was 2026-05-12 until 2025-09-17",
            "rabbitmq|4.2|var 2026-01-31 fram till 2026-05-21 / was 2026-01-31 until 2026-05-21",
            "citrix-virtual-apps|2603|uppskattat av källan: utgivning + 6 och + 18 månader / estimated by the source: release + 6 and + 18 months",
        });
}

TEST_CASE("vendors' rules, builds and years of the long-term channel") {
    are(rulebook::vendor_policies,
        {
            "dotnet|ny huvudversion varje november, varannan med långt stöd (3 år) / a new major version every November, every other with long support (3 years)|endoflife.date|endoflife-date/endoflife.date:products/dotnet.md|2026-08-22",
            "firefox|en version stöds tills nästa kommer; ESR har egna slut / a version is supported until the next one; ESR versions have ends of their own|endoflife.date|endoflife-date/endoflife.date:products/firefox.md|2026-08-22",
            "chrome|bara senaste huvudversionen rättas; en ny var fjärde vecka, Extended Stable var åttonde / only the latest major version is fixed; a new one every 4 weeks, Extended Stable every 8|endoflife.date|endoflife-date/endoflife.date:products/chrome.md|2026-08-22",
            "edge|bara aktuell version rättas; en ny var fjärde vecka, Extended Stable var åttonde / only the current version is serviced; a new one every 4 weeks, Extended Stable every 8|Microsoft|MicrosoftDocs/Edge-Enterprise:edgeenterprise/microsoft-edge-support-lifecycle.md|2024-10-24",
            "rabbitmq|den öppna versionen har kostnadsfri support; betald support (VMware Tanzu) har egna slutdatum / community support; paid support (VMware Tanzu) has ends of its own|endoflife.date|endoflife-date/endoflife.date:products/rabbitmq.md|2026-08-22",
            "macos|Apple publicerar inga slut; vanligen rättas de tre senaste / Apple publishes no ends; usually the latest three are fixed|endoflife.date|endoflife-date/endoflife.date:products/macos.md|2026-08-22",
            "citrix-virtual-apps|Current Release: rättningar 6 månader, säkerhet 18; LTSR: 5 år, betald förlängning till 10 / Current Release: fixes 6 months, security 18; LTSR: 5 years, paid extension to 10|endoflife.date|endoflife-date/endoflife.date:products/citrix-vad.md|2026-08-22",
        },
        [](const auto& r) {
            return line(str(to_text(r.product)), str(r.rule), str(r.source.publisher()), str(r.source.place()),
                        str(r.source.as_of()));
        });
    are(rulebook::vendor_build_rows::rows,
        {
            "windows 2600 XP ",
            "windows 6000 Vista ",
            "windows 7600 7 ",
            "windows 7601 7 SP1",
            "windows 9200 8 ",
            "windows 9600 8.1 ",
            "windows 10240 10 1507",
            "windows 10586 10 1511",
            "windows 14393 10 1607",
            "windows 15063 10 1703",
            "windows 16299 10 1709",
            "windows 17134 10 1803",
            "windows 17763 10 1809",
            "windows 18362 10 1903",
            "windows 18363 10 1909",
            "windows 19041 10 2004",
            "windows 19042 10 20H2",
            "windows 19043 10 21H1",
            "windows 19044 10 21H2",
            "windows 19045 10 22H2",
            "windows 22000 11 21H2",
            "windows 22621 11 22H2",
            "windows 22631 11 23H2",
            "windows 26100 11 24H2",
            "windows 26200 11 25H2",
            "windows 26300 11 26H2",
            "windows 28000 11 26H1",
            "windows-server 2195 2000 ",
            "windows-server 3790 2003 ",
            "windows-server 6001 2008 SP1",
            "windows-server 6002 2008 SP2",
            "windows-server 6003 2008 SP2",
            "windows-server 7600 2008 R2 ",
            "windows-server 7601 2008 R2 SP1",
            "windows-server 9200 2012 ",
            "windows-server 9600 2012 R2 ",
            "windows-server 14393 2016 ",
            "windows-server 17763 2019 ",
            "windows-server 20348 2022 ",
            "windows-server 25398 23H2 AC",
            "windows-server 26100 2025 ",
            "sql-server 1000 2008 ",
            "sql-server 1050 2008 R2 ",
            "sql-server 1100 2012 ",
            "sql-server 1200 2014 ",
            "sql-server 1300 2016 ",
            "sql-server 1400 2017 ",
            "sql-server 1500 2019 ",
            "sql-server 1600 2022 ",
            "sql-server 1700 2025 ",
            "outlook 800 97 ",
            "outlook 850 98 ",
            "outlook 900 2000 ",
            "outlook 1000 2002 ",
            "outlook 1100 2003 ",
            "outlook 1200 2007 ",
            "outlook 1400 2010 ",
            "outlook 1500 2013 ",
            "outlook 1600 2016 ",
        },
        [](const auto& r) {
            return str(to_text(r.product)) + ' ' + std::to_string(r.build) + ' ' + str(r.version) + ' ' +
                   str(r.release);
        });
    are(rulebook::ltsc_release_rows::rows,
        {"2015: 10 1507", "2016: 10 1607", "2019: 10 1809", "2021: 10 21H2", "2024: 11 24H2"},
        [](const auto& r) { return str(r.year) + ": " + str(r.version) + ' ' + str(r.release); });
}

TEST_CASE("products and the words of inventories") {
    are(rulebook::software,
        {
            "windows|Windows|Windows|Windows|windows|techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 5.1",
            "windows-server|Windows Server|Windows Server||windows-server|techspec-2024 8.2, techspec-2025 8.2",
            "sql-server|SQL Server|SQL Server||mssqlserver|techspec-2024 8.2, techspec-2025 8.2",
            "ole-db-driver|OLE DB Driver for SQL Server|Microsoft OLE DB Driver||ole-db-driver|techspec-2024 8.2, techspec-2025 8.2",
            "iis|Internet Information Services|Internet Information Server (IIS)|||techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 3",
            "dotnet-framework|.NET Framework|.NET Framework||dotnetfx|techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 3",
            "dotnet|.NET|.Net||dotnet|techspec-2024 8.2, techspec-2025 8.2",
            "firefox|Firefox|Firefox|Firefox|firefox|techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 5.1",
            "chrome|Chrome|Chrome|Chrome|chrome|techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 5.1",
            "edge|Edge|EDGE Chromium|EDGE|edge|techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 5.1",
            "safari|Safari||Safari|safari|techspec-2024 8.3, techspec-2025 8.3, cloud-6.2 5.1",
            "silverlight|Silverlight|Silverlight|||techspec-2024 8.2",
            "crystal-reports|Crystal Reports|Crystal Reports|||techspec-2024 8.2, techspec-2025 8.2",
            "rabbitmq|RabbitMQ|RabbitMQ||rabbitmq|techspec-2025 8.2",
            "acrobat-reader|Acrobat Reader|Acrobat Reader|Adobe Reader||techspec-2024 8.2, techspec-2025 8.2, cloud-6.2 5.1",
            "outlook|Outlook|Outlook|||techspec-2024 8.2, techspec-2025 8.2",
            "macos|macOS||macOS|macos|cloud-6.2 5.1",
            "citrix-client|Citrix Workspace app||Citrix klient|citrix-workspace-app|cloud-6.2 5.1",
            "citrix-virtual-apps|Citrix Virtual Apps|||citrix-vad|techspec-2024 3.1.2, techspec-2025 3.1.2, cloud-6.2 3.1",
            "remote-desktop-services|Remote Desktop Services||||techspec-2024 3.1.2, techspec-2025 3.1.2",
        },
        [](const auto& r) {
            CHECK(to_text(r.id) == r.key);
            std::string where;
            for (const citation& c : r.source)
                where += (where.empty() ? "" : ", ") + str(to_text(c.document())) + ' ' + str(c.place());
            return line(str(r.key), str(r.name), str(r.platform_name), str(r.cloud_name), str(r.lifecycle_key), where);
        });
    const auto names_and_others = [](const auto& r) {
        return str(r.words) + ": " + str(to_text(r.id)) + "; " + str(r.unless);
    };
    are(rulebook::software_words_rows::rows,
        {
            "crystal reports|crystalreports: crystal-reports; ",
            "ole db driver|oledb driver|ole db drivrutin|oledb drivrutin|msoledbsql: ole-db-driver; oracle|db2|mysql|postgresql",
            "sql server|sqlserver|mssqlserver|mssql server|sql srv|sql svr|sqlsrv|sqlsvr: sql-server; management studio|native client|odbc|jdbc|driver|drivers|browser|vss writer|compact|data-tier|clr types|reporting services|report builder|analysis services|integration services|command line utilities|data tools|data quality|master data services|migration assistant|upgrade advisor|best practices|backward compatibility|books online|profiler|policies|t-sql|transact-sql|management objects|setup|customer experience|feature pack|publishing wizard|distributed replay|machine learning|language extensions|remote blob|common files|xevent|sql diagnostics|connection info|batch parser|dmf|full text|full-text|database engine shared|polybase|localdb|advanced analytics|replication",
            ".net framework|.netframework|dotnet framework|dotnetfx: dotnet-framework; sdk|targeting pack|targetingpack|multi-targeting|language pack|developer pack|developerpack|cleanup|repair tool|verification",
            ".net: dotnet; sdk|asp.net mvc|asp.net web|asp.net ajax|asp.net core module|asp.net signalr|asp.net identity|asp.net razor|asp.net state|targeting pack|templates|toolset|workload|native|visual studio|compact framework|micro framework|data provider|connector|reflector|client|driver|profiler|standard|portability|compatibility pack|rabbitmq|host|apphost",
            "dotnet: dotnet; sdk|targetingpack|uninstall tool|host|hostfxr|apphost",
            "netcore app|aspnetcore app|windowsdesktop app: dotnet; ",
            "asp.net core: dotnet; targeting pack|core module",
            "windows desktop runtime: dotnet; targeting pack",
            "remote desktop services: remote-desktop-services; cal|cals|client access|licensing",
            "windows server|windows serverr|windowsserver|windows 2000 server|windows srv|windows svr|win server|win srv|win svr|winserver|winsrv|winsvr: windows-server; ",
            "windows: windows; mobile|essentials|update for|deployment|rights management",
            "win: windows; mobile",
            "internet information server|internet information services: iis; express",
            "iis: iis; express|url rewrite|application request routing|module|cors|web deploy|compression|logging|manager|media services|crypto",
            "firefox: firefox; maintenance",
            "chrome: chrome; remote desktop|update",
            "googlechrome: chrome; ",
            "edge: edge; update|webview2|iot|gateway|game assist|azure|stack",
            "edgehtml: edge; ",
            "microsoftedge: edge; update|webview2|devtools",
            "safari: safari; ",
            "silverlight: silverlight; ",
            "rabbitmq|rabbit mq: rabbitmq; client",
            "acrobat reader|adobe reader: acrobat-reader; ",
            "outlook: outlook; express|mobile|outlook for|outlook för|new|nya|on the web|på webben|web app|web access|outlook com",
            "office: outlook; libre|open|word|excel|powerpoint|access|publisher|onenote|visio|project|infopath|groove|lync|skype|sharepoint|shared|mui|proof|proofing|click-to-run|licensing|localization|web components|compatibility pack|language pack|converter|home and student|online|server|interop|validation|osm|deployment|file|timeline",
            "microsoft 365 apps: outlook; proof|proofing|language pack|click-to-run|admin",
            "macos|mac os|os x: macos; ",
            "citrix workspace: citrix-client; usb|environment management|hdx|analytics|inside|aero|dv|sson|updater|browser",
            "citrix receiver: citrix-client; usb|inside|aero|dv|sson|updater",
            "citrix client|citrix klient: citrix-client; ",
            "citrix virtual apps|citrix vad: citrix-virtual-apps; ",
            "xenapp: citrix-virtual-apps; plugin|plug-in|online|web",
        },
        names_and_others);
    are(rulebook::software_words_rows::short_names,
        {
            "sql|mssql: sql-server; management studio|native client|odbc|jdbc|driver|drivers|browser|vss writer|compact|data-tier|clr types|reporting services|report builder|analysis services|integration services|command line utilities|data tools|data quality|master data services|migration assistant|upgrade advisor|best practices|backward compatibility|books online|profiler|policies|t-sql|transact-sql|management objects|setup|customer experience|feature pack|publishing wizard|distributed replay|machine learning|language extensions|remote blob|common files|xevent|sql diagnostics|connection info|batch parser|dmf|full text|full-text|database engine shared|polybase|localdb|advanced analytics|replication",
            "server|ws: windows-server; ",
            "w: windows; ",
            "rmq|rabbit: rabbitmq; client",
            "ole db|oledb|msoledb: ole-db-driver; oracle|db2|mysql|postgresql",
            "net framework|netframework|net fx|netfx: dotnet-framework; sdk|targeting pack|targetingpack|multi-targeting|language pack|developer pack|developerpack|cleanup|repair tool|verification",
            "net core|net: dotnet; sdk|host|apphost",
            "crystal: crystal-reports; ",
        },
        names_and_others);
    are(rulebook::named_program_rows::rows,
        {
            "terminal server: techspec-2024 3.1.2.1, techspec-2025 3.1.2.1",
            "citrix alone: techspec-2024 3.1.2; 3.1.2.1; 4.2, techspec-2025 3.1.2; 3.1.2.1; 4.2, cloud-6.2 3.1; 5.1",
            "tcm.exe: techspec-2024 3.1.2, techspec-2025 3.1.2",
            "navigatorn: techspec-2024 3.1.2; 4.3, techspec-2025 3.1.2; 4.3",
            "mongodb alone: techspec-2024 3.1.6.2",
            "python alone: techspec-2024 3.1.6.2",
            "esense: techspec-2024 3.1.6.2",
            "esenseserver: techspec-2024 3.1.6.2",
            "database engine services: techspec-2024 3.1.7",
            "analysis services: techspec-2024 3.1.7",
            "integration services: techspec-2024 3.1.7",
            "sql server management studio: techspec-2024 3.1.7; 12.6, techspec-2025 12.6",
            "ssms: techspec-2024 12.6, techspec-2025 12.6",
            "sql agent: techspec-2024 3.1.7; 6.3, techspec-2025 6.3",
            "sql server agent: techspec-2024 3.1.7; 6.3, techspec-2025 6.3",
            "lapscare: techspec-2024 3.1.8; 13.4, techspec-2025 3.1.7; 13.3",
            "memory cache sync: techspec-2024 4.3, techspec-2025 4.3",
            "memory cache alone: techspec-2024 4.3, techspec-2025 4.3",
            "tieto scheduling service: techspec-2024 4.3",
            "event system alone: techspec-2024 4.3, techspec-2025 4.3",
            "forwardproxy: techspec-2024 4.3; 10.4.3",
            "resursagent: techspec-2024 4.3, techspec-2025 4.3",
            "web.agent: techspec-2024 4.3, techspec-2025 4.3",
            "windows firewall: techspec-2024 4.4, techspec-2025 4.4",
            "ole db provider: techspec-2024 4.4, techspec-2025 4.4",
            "sqlmanager: techspec-2024 4.4, techspec-2025 4.4",
            "lefi online: techspec-2024 4.4, techspec-2025 4.4",
            "kq1fkcontroller: techspec-2024 4.4, techspec-2025 4.4",
            "kq1convertfkxml: techspec-2024 4.4, techspec-2025 4.4",
            "hcw.welfare.ec.byteorgverkstallighet: techspec-2024 4.4",
            "hcw.welfare.ec.byteorgverkstillighet: techspec-2025 4.4",
            "hcw.welfare.ec.controllerbyteorg: techspec-2024 4.4, techspec-2025 4.4",
            "hcw.customsolutions.kq0galxml: techspec-2024 4.4, techspec-2025 4.4",
            "lifecare installer: techspec-2024 4.5; 6.3, techspec-2025 4.5; 6.3",
            "direct access: techspec-2024 4.6, techspec-2025 4.6",
            "directaccess: techspec-2024 4.6, techspec-2025 4.6",
            "azure alone: techspec-2024 4.7, techspec-2025 4.7",
            "teis: techspec-2024 5, techspec-2025 5, cloud-6.2 3; 5.4",
            "active directory federation services: techspec-2024 6.1, techspec-2025 6.1",
            "adfs: techspec-2024 6.1, techspec-2025 6.1, cloud-6.2 3.2",
            "ad fs: techspec-2024 6.1, techspec-2025 6.1",
            "active directory alone: techspec-2024 6.1.1; 10.3.2, techspec-2025 6.1.1",
            "lifecare iam services: techspec-2024 6.1, techspec-2025 6.1, cloud-6.2 3.2",
            "liam alone: techspec-2024 6.1, techspec-2025 6.1, cloud-6.2 3.2",
            "mobilityguard: techspec-2024 6.1, techspec-2025 6.1",
            "nexus hag: techspec-2024 6.1, techspec-2025 6.1",
            "visma ticket server: techspec-2024 6.1, techspec-2025 6.1",
            "phenixid authentication services: techspec-2024 6.1, techspec-2025 6.1",
            "phenixid alone: techspec-2024 6.1, techspec-2025 6.1",
            "svensk e-identitet: techspec-2024 6.1, techspec-2025 6.1",
            "siths eid: cloud-6.2 3.2",
            "siths kort: techspec-2024 6.1.2, techspec-2025 6.1.2, cloud-6.2 5.1",
            "siths alone: techspec-2024 6.1.2, techspec-2025 6.1.2, cloud-6.2 3.2; 5.1",
            "bankid: cloud-6.2 3.2",
            "freja eid: cloud-6.2 3.2",
            "tieto server manager: techspec-2024 6.3; 12.3, techspec-2025 6.3; 12.3",
            "system center operations manager: techspec-2024 6.3, techspec-2025 6.3",
            "system center operational manager: techspec-2024 6.3, techspec-2025 6.3",
            "scom: techspec-2024 6.3, techspec-2025 6.3",
            "teamviewer: techspec-2024 7.1, techspec-2025 7.1",
            "chromium alone: techspec-2024 8.3, techspec-2025 8.3",
            "twain alone: techspec-2024 9, techspec-2025 9",
            "microsoft odbc: techspec-2024 10.1.3",
            "odbc for sql server: techspec-2024 10.1.3",
            "odbc alone: techspec-2024 10.1.3; 10.1.4; 13.1",
            "mdac: techspec-2024 10.1.3",
            "data access components: techspec-2024 10.1.3",
            "ftp alone: techspec-2024 10.1.3; 13.1, techspec-2025 10.1.3",
            "inkorgen: techspec-2024 10.1.3; 13.1",
            "edwise: techspec-2024 10.3",
            "lärplattform: techspec-2024 10.3; 13.2",
            "lärplattformen: techspec-2024 10.3; 13.2",
            "rexnet: techspec-2024 10.3.1; 10.3.4; 13.2",
            "qds alone: techspec-2024 10.3.3",
            "tieto security proxy: techspec-2024 10.3.3; 10.3.4; 13.2",
            "tsp alone: techspec-2024 10.3.3; 10.3.4; 13.2",
            "microsoft web services: techspec-2024 10.3.3; 13.2",
            "internet explorer: techspec-2024 10.3.6",
            "identityserver: techspec-2024 10.4.1, techspec-2025 10.1.4; 13.3",
            "spaces alone: techspec-2024 10.4.2; 13.4",
            "education agent: techspec-2024 10.4.3; 10.4.4",
            "lifecare cloud agent: techspec-2024 11.1, techspec-2025 11.1",
            "lifecare service bus: techspec-2024 11.1, techspec-2025 11.1",
            "welfare agent: techspec-2024 11.1, techspec-2025 11.1",
            "event viewer: techspec-2024 12.3, techspec-2025 12.3",
            "android alone: techspec-2024 8.3, techspec-2025 8.3, cloud-6.2 5.1",
            "ios alone: techspec-2024 8.3, techspec-2025 8.3",
            "iphone: techspec-2024 8.3, techspec-2025 8.3",
            "ipados (tablet): techspec-2024 12.10, techspec-2025 12.10, cloud-6.2 5.1",
            "ipad (tablet): techspec-2024 12.10, techspec-2025 12.10, cloud-6.2 5.1",
            "surfplatta (tablet): techspec-2024 12.10, techspec-2025 12.10, cloud-6.2 5.1",
            "tablet alone (tablet): techspec-2024 12.10, techspec-2025 12.10, cloud-6.2 5.1",
            "visual c++ = Visual C++ runtime: techspec-2024 13.3, techspec-2025 13.2",
            "netcobol = Fujitsu NetCOBOL: techspec-2024 13.3, techspec-2025 13.2",
            "codebase = CodeBase: techspec-2024 13.3, techspec-2025 13.2",
            "winwrap basic = WinWrap Basic: techspec-2024 13.3, techspec-2025 13.2",
            "oletools = OLETools: techspec-2024 13.3, techspec-2025 13.2",
            "slcalend = SLCalend: techspec-2024 13.3, techspec-2025 13.2",
            "formula one = Formula One: techspec-2024 13.3, techspec-2025 13.2",
            "graphical server = Graphical Server: techspec-2024 13.3, techspec-2025 13.2",
            "visual writer = Visual Writer: techspec-2024 13.3, techspec-2025 13.2",
            "accusoft imagegear = AccuSoft ImageGear: techspec-2024 13.3, techspec-2025 13.2",
            "imagegear = AccuSoft ImageGear: techspec-2024 13.3, techspec-2025 13.2",
            "spellchecker = Spellchecker: techspec-2024 13.3, techspec-2025 13.2",
            "flexgrid control = FlexGrid Control: techspec-2024 13.3, techspec-2025 13.2",
            "ziparchive = ZipArchive: techspec-2024 13.3, techspec-2025 13.2",
            "tieto name server: techspec-2024 4.3; 13.1; 13.5, techspec-2025 4.3; 13.1; 13.4",
            "tieto event service: techspec-2024 13.5, techspec-2025 13.4",
            "tieto error service: techspec-2024 13.5, techspec-2025 13.4",
            "hcw.welfare.kir.servicemodel.iishost: techspec-2024 4.3; 13.5, techspec-2025 4.3; 13.4",
            "hcw.welfare.cc.servicemodel.soapservices: techspec-2024 4.3; 13.5",
            "hcw.welfare.fc.servicemodel.iishost: techspec-2024 4.3; 13.5, techspec-2025 4.3; 13.4",
            "hcw.welfare.ec.servicemodel.iishost: techspec-2024 4.3; 13.5, techspec-2025 4.3; 13.4",
            "servicenow alone: cloud-6.2 7.2; 7.3",
            "lifecare planning: techspec-2024 3.1.8, techspec-2025 3.1.7",
            "tieto education: techspec-2024 1",
            "edlevo: techspec-2024 1; 10.4, cloud-6.2 2",
            "procapita: techspec-2024 1; 2.1, techspec-2025 1; 2.1, cloud-6.2 3.1",
            "lifecare: techspec-2024 1; 2.2, techspec-2025 1; 2.2, cloud-6.2 2; 3.1",
            "tss alone: techspec-2024 2.1; 6.1, techspec-2025 2.1; 6.1, cloud-6.2 4.3",
        },
        [](const auto& r) {
            return str(r.words) + (r.alone ? " alone" : "") + (r.tablet ? " (tablet)" : "") +
                   (r.component.empty() ? "" : " = " + str(r.component)) + ": " + std::string(to_text(r.source).view());
        });
    CHECK(rulebook::part_words ==
          text{"adapter|add-in|add-on|addin|addon|advisor|agent|analyzer|assistant|companion|connector|converter|"
               "driver|drivers|emulator|explorer|extension|extensions|helper|hotfix|installer|kit|launcher|library|"
               "manager|monitor|module|optimizer|plug-in|plug-ins|plugin|plugins|provider|sample|samples|sdk|"
               "templates|tool|toolbar|toolkit|tools|updater|utilities|utility|viewer|wizard"});
    CHECK(rulebook::part_endings ==
          text{"assistent|drivrutin|drivrutiner|drivrutinspaket|hjälpprogram|snabbkorrigering|tillägg|uppdatering|"
               "verktyg"});
    // What 8.2 does not list: Windows Server is all that it has for servers, SQL Server for databases.
    CHECK(rulebook::other_operating_systems ==
          text{"red hat enterprise linux|rhel|centos|centos linux|rocky linux|almalinux|oracle linux|"
               "suse linux enterprise|sles|opensuse|opensuse leap|ubuntu|ubuntu linux|debian|debian gnu/linux|fedora|"
               "fedora linux|linux|freebsd|solaris|oracle solaris|aix|ibm aix"});
    CHECK(rulebook::other_database_engines ==
          text{"postgresql|postgres|oracle|oracle database|mysql|mysql community|mariadb|db2|ibm db2"});
}

TEST_CASE("holidays of the law, and how long certificates live") {
    constexpr const char *kinds[] = {"public", "eve"}, *rules[] = {"fixed", "easter", "saturday from", "friday from"};
    are(rulebook::holiday_rows::rows,
        {
            "nyårsdagen / New Year's Day: public, fixed 1-1",
            "trettondedag jul / Epiphany: public, fixed 1-6",
            "långfredagen / Good Friday: public, easter -2",
            "påskdagen / Easter Day: public, easter 0",
            "annandag påsk / Easter Monday: public, easter 1",
            "första maj / May Day: public, fixed 5-1",
            "Kristi himmelsfärdsdag / Ascension Day: public, easter 39",  // the sixth Thursday after Easter Day: 5
                                                                          // weeks and 4 days
            "pingstdagen / Whit Sunday: public, easter 49",               // the seventh Sunday after it
            "nationaldagen / National Day: public, fixed 6-6",
            "midsommarafton / Midsummer Eve: eve, friday from 6-19",
            "midsommardagen / Midsummer Day: public, saturday from 6-20",
            "alla helgons dag / All Saints' Day: public, saturday from 10-31",
            "julafton / Christmas Eve: eve, fixed 12-24",
            "juldagen / Christmas Day: public, fixed 12-25",
            "annandag jul / Boxing Day: public, fixed 12-26",
            "nyårsafton / New Year's Eve: eve, fixed 12-31",
        },
        [&](const auto& r) {
            const bool eve = r.kind == holiday_kind::eve;
            CHECK(str(r.source.publisher()) == "Sveriges riksdag");
            CHECK(str(r.source.place()) ==
                  (eve ? "semesterlag (1977:480), 3 a §" : "lag (1989:253) om allmänna helgdagar, 2 §, SFS 2004:1320"));
            CHECK(str(r.source.as_of()) == "2005-04-01");
            const std::string day = r.rule == holiday_rule::easter
                                        ? std::to_string(r.offset)
                                        : std::to_string(r.month) + '-' + std::to_string(r.day);
            if (r.rule == holiday_rule::easter) CHECK((r.month == 0 && r.day == 0));
            else CHECK(r.offset == 0);
            return str(r.name) + ": " + kinds[static_cast<int>(r.kind)] + ", " + rules[static_cast<int>(r.rule)] + ' ' +
                   day;
        });
    are(rulebook::certificate_limit_rows::rows,
        {"2018-03-01 825", "2020-09-01 398", "2026-03-15 200", "2027-03-15 100", "2029-03-15 47"}, [](const auto& r) {
            CHECK(line(str(r.source.publisher()), str(r.source.place()), str(r.source.as_of())) ==
                  "CA/Browser Forum|Baseline Requirements 6.3.2, ballot SC-081v3|2025-05-21");
            return str(r.issued_from) + ' ' + std::to_string(r.days);
        });
}

TEST_CASE("names of hosts and of SQL Server's own databases") {
    const std::string docs = "MicrosoftDocs/sql-docs:docs/relational-databases/databases/";
    const std::string names =
        "MicrosoftDocs/SupportArticles-docs:support/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou.md";
    are(rulebook::host_name_rules,
        {
            "sql-server-name-length|128||ett databasnamn har 1 till 128 tecken / a database's name has 1 to 128 characters",
            "netbios-name-length|15||ett datornamn har 1 till 15 tecken / a computer's name has 1 to 15 characters",
            "netbios-characters|0|\\/:*?\"<>||tecken som ett datornamn inte får ha / characters that a computer's name may not have",
            "netbios-first-character|0|.|ett datornamn börjar inte med punkt / a computer's name does not begin with a full stop",
        },
        [&](const auto& r) {
            const bool sql = r.at_most == 128;
            CHECK(line(str(r.source.publisher()), str(r.source.place()), str(r.source.as_of())) ==
                  line("Microsoft", sql ? docs + "database-identifiers.md" : names, sql ? "2017-03-16" : "2023-12-26"));
            return line(str(r.key), std::to_string(r.at_most), str(r.characters), str(r.rule));
        });
    are(rulebook::system_databases, {"master", "msdb", "model", "tempdb"}, [&](const auto& r) {
        CHECK(line(str(r.source.publisher()), str(r.source.place()), str(r.source.as_of())) ==
              line("Microsoft", docs + "system-databases.md", "2019-01-28"));
        return str(r.name);
    });
}
