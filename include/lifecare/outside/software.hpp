// SPDX-License-Identifier: MIT
/// \file
/// The third-party products of the platform tables: one identity each, under the names that 8.2, the cloud description
/// and inventories give it.
///
/// The versions and their support are in platforms.hpp and cloud_client.hpp, the vendors' dates in
/// vendor_lifecycle.hpp. The documents name a product in different ways (".Net" and ".NET", "EDGE Chromium" and
/// "EDGE"); here they meet. Words of inventories are the library's own (assumed).
#pragma once

#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/platforms.hpp>

namespace lifecare {

/// A product of another supplier that the suite runs on.
enum class software_product : std::uint8_t {
    windows,
    windows_server,
    sql_server,
    ole_db_driver,
    iis,
    dotnet_framework,
    dotnet,
    firefox,
    chrome,
    edge,
    safari,
    silverlight,
    crystal_reports,
    rabbitmq,
    acrobat_reader,
    outlook,
    macos,
    citrix_client,
    citrix_virtual_apps,
    remote_desktop_services,
};

inline constexpr std::size_t software_product_count = 20;  ///< products are numbered from 0

namespace rulebook {

/// One product and its names.
struct software_row {
    software_product id;  ///< the product
    text key;             ///< stable key in tools and files
    text name;            ///< its name, as its supplier writes it
    text platform_name;   ///< as 8.2 prints it; empty where it does not
    text cloud_name;      ///< as cloud 5.1 prints it; empty where it does not
    text lifecycle_key;   ///< as the files of vendors' dates name it; empty where they have none
    provenance source;    ///< where the suite's documents name it

    friend constexpr bool same_key(const software_row& a, const software_row& b) noexcept { return a.id == b.id; }
};

namespace software_rows {
using enum software_product;
inline constexpr provenance platform{{techspec_2024, "8.2"}, {techspec_2025, "8.2"}},
    both{{techspec_2024, "8.2"}, {techspec_2025, "8.2"}, {cloud_6_2, "5.1"}}, cloud{{cloud_6_2, "5.1"}},
    framework_of_cloud{{techspec_2024, "8.2"}, {techspec_2025, "8.2"}, {cloud_6_2, "3"}},
    telephones{{techspec_2024, "8.3"}, {techspec_2025, "8.3"}, {cloud_6_2, "5.1"}},
    thin_clients{{techspec_2024, "3.1.2"}, {techspec_2025, "3.1.2"}};
// clang-format off
inline constexpr software_row rows[] = {
    // product                key                        name                             as 8.2 prints it                     as 5.1 prints it  vendors' files          named in
    {windows,                 "windows",                 "Windows",                       "Windows",                           "Windows",        "windows",              both},
    {windows_server,          "windows-server",          "Windows Server",                "Windows Server",                    "",               "windows-server",       platform},
    {sql_server,              "sql-server",              "SQL Server",                    "SQL Server",                        "",               "mssqlserver",          platform},
    {ole_db_driver,           "ole-db-driver",           "OLE DB Driver for SQL Server",  "Microsoft OLE DB Driver",           "",               "ole-db-driver",        platform},
    {iis,                     "iis",                     "Internet Information Services", "Internet Information Server (IIS)", "",               "",                     framework_of_cloud},
    {dotnet_framework,        "dotnet-framework",        ".NET Framework",                ".NET Framework",                    "",               "dotnetfx",             framework_of_cloud},
    {dotnet,                  "dotnet",                  ".NET",                          ".Net",                              "",               "dotnet",               platform},
    {firefox,                 "firefox",                 "Firefox",                       "Firefox",                           "Firefox",        "firefox",              both},
    {chrome,                  "chrome",                  "Chrome",                        "Chrome",                            "Chrome",         "chrome",               both},
    {edge,                    "edge",                    "Edge",                          "EDGE Chromium",                     "EDGE",           "edge",                 both},
    {safari,                  "safari",                  "Safari",                        "",                                  "Safari",         "safari",               telephones},
    {silverlight,             "silverlight",             "Silverlight",                   "Silverlight",                       "",               "",                     {{techspec_2024, "8.2"}}},
    {crystal_reports,         "crystal-reports",         "Crystal Reports",               "Crystal Reports",                   "",               "",                     platform},
    {rabbitmq,                "rabbitmq",                "RabbitMQ",                      "RabbitMQ",                          "",               "rabbitmq",             {{techspec_2025, "8.2"}}},
    {acrobat_reader,          "acrobat-reader",          "Acrobat Reader",                "Acrobat Reader",                    "Adobe Reader",   "",                     both},
    {outlook,                 "outlook",                 "Outlook",                       "Outlook",                           "",               "",                     platform},
    {macos,                   "macos",                   "macOS",                         "",                                  "macOS",          "macos",                cloud},
    {citrix_client,           "citrix-client",           "Citrix Workspace app",          "",                                  "Citrix klient",  "citrix-workspace-app", cloud},
    {citrix_virtual_apps,     "citrix-virtual-apps",     "Citrix Virtual Apps",           "",                                  "",               "citrix-vad",           {{techspec_2024, "3.1.2"}, {techspec_2025, "3.1.2"}, {cloud_6_2, "3.1"}}},
    {remote_desktop_services, "remote-desktop-services", "Remote Desktop Services",       "",                                  "",               "",                     thin_clients},
};
// clang-format on
}  // namespace software_rows

/// The products, in the order of their enumeration.
inline constexpr table software{software_rows::rows};

/// Words by which an inventory names a product: found as whole words, without regard to ASCII case; a blank stands for
/// hyphens, points and marks of trade too. What is named behind "for" is what a program is made for, and a name that
/// begins with a point is none behind another's letters (Paint.NET): parse_software() passes both over.
struct software_words {
    text words;           ///< what to find; several ways to write it are divided by "|"
    software_product id;  ///< the product that is then meant
    text unless;          ///< words, divided by "|", next to which it is something else: an updater, a development kit
};

namespace software_words_rows {
using enum software_product;
inline constexpr text parts_of_sql_server =
    "management studio|native client|odbc|jdbc|driver|drivers|browser|vss writer|compact|data-tier|clr types|"
    "reporting services|report builder|analysis services|integration services|command line utilities|data tools|"
    "data quality|master data services|migration assistant|upgrade advisor|best practices|backward compatibility|"
    "books online|profiler|policies|t-sql|transact-sql|management objects|setup|customer experience|feature pack|"
    "publishing wizard|distributed replay|machine learning|language extensions|remote blob|common files|xevent|"
    "sql diagnostics|connection info|batch parser|dmf|full text|full-text|database engine shared|polybase|localdb|"
    "advanced analytics|replication";
inline constexpr text kits_of_framework =
    "sdk|targeting pack|targetingpack|multi-targeting|language pack|developer pack|developerpack|cleanup|repair tool|"
    "verification";
inline constexpr text other_databases = "oracle|db2|mysql|postgresql";
/// The first that is found decides: a longer name comes before the shorter one that it holds.
// clang-format off
inline constexpr software_words rows[] = {
    // words; product; unless
    {"crystal reports|crystalreports", crystal_reports, ""},
    {"ole db driver|oledb driver|ole db drivrutin|oledb drivrutin|msoledbsql", ole_db_driver, other_databases},
    {"sql server|sqlserver|mssqlserver|mssql server|sql srv|sql svr|sqlsrv|sqlsvr", sql_server, parts_of_sql_server},
    {".net framework|.netframework|dotnet framework|dotnetfx", dotnet_framework, kits_of_framework},
    {".net", dotnet,
     "sdk|asp.net mvc|asp.net web|asp.net ajax|asp.net core module|asp.net signalr|asp.net identity|asp.net razor|"
     "asp.net state|targeting pack|templates|toolset|workload|native|visual studio|compact framework|micro framework|"
     "data provider|connector|reflector|client|driver|profiler|standard|portability|compatibility pack|rabbitmq|host|"
     "apphost"},
    {"dotnet", dotnet, "sdk|targetingpack|uninstall tool|host|hostfxr|apphost"},
    {"netcore app|aspnetcore app|windowsdesktop app", dotnet, ""},
    {"asp.net core", dotnet, "targeting pack|core module"},
    {"windows desktop runtime", dotnet, "targeting pack"},
    {"remote desktop services", remote_desktop_services, "cal|cals|client access|licensing"},
    // systeminfo before Windows 8 wrote "Serverr": a mark of trade became a letter
    {"windows server|windows serverr|windowsserver|windows 2000 server|windows srv|windows svr|win server|win srv|"
     "win svr|winserver|winsrv|winsvr", windows_server, ""},
    {"windows", windows, "mobile|essentials|update for|deployment|rights management"},
    {"win", windows, "mobile"},
    {"internet information server|internet information services", iis, "express"},
    {"iis", iis, "express|url rewrite|application request routing|module|cors|web deploy|compression|logging|manager|media services|crypto"},
    {"firefox", firefox, "maintenance"},
    {"chrome", chrome, "remote desktop|update"},
    {"googlechrome", chrome, ""},
    {"edge", edge, "update|webview2|iot|gateway|game assist|azure|stack"},
    {"edgehtml", edge, ""},
    {"microsoftedge", edge, "update|webview2|devtools"},
    {"safari", safari, ""},
    {"silverlight", silverlight, ""},
    {"rabbitmq|rabbit mq", rabbitmq, "client"},
    {"acrobat reader|adobe reader", acrobat_reader, ""},
    {"outlook", outlook,
     "express|mobile|outlook for|outlook för|new|nya|on the web|på webben|web app|web access|outlook com"},
    // "Office 2007 eller senare (32-bit)" under E-post: what Outlook is a part of, whole.
    {"office", outlook,
     "libre|open|word|excel|powerpoint|access|publisher|onenote|visio|project|infopath|groove|lync|skype|sharepoint|"
     "shared|mui|proof|proofing|click-to-run|licensing|localization|web components|compatibility pack|language pack|"
     "converter|home and student|online|server|interop|validation|osm|deployment|file|timeline"},
    {"microsoft 365 apps", outlook, "proof|proofing|language pack|click-to-run|admin"},
    {"macos|mac os|os x", macos, ""},
    {"citrix workspace", citrix_client, "usb|environment management|hdx|analytics|inside|aero|dv|sson|updater|browser"},
    {"citrix receiver", citrix_client, "usb|inside|aero|dv|sson|updater"},
    {"citrix client|citrix klient", citrix_client, ""},
    {"citrix virtual apps|citrix vad", citrix_virtual_apps, ""},
    {"xenapp", citrix_virtual_apps, "plugin|plug-in|online|web"},  // what it was called before 2018
};
/// Short names as technicians write them, which are other products' too: they count only where one begins the text,
/// alone or behind its supplier, and its version is next to it ("SQL 2019", "Server 2016", "OLE DB 19.4.1").
inline constexpr software_words short_names[] = {
    {"sql|mssql", sql_server, parts_of_sql_server},
    {"server|ws", windows_server, ""},
    {"w", windows, ""},
    {"rmq|rabbit", rabbitmq, "client"},
    {"ole db|oledb|msoledb", ole_db_driver, other_databases},
    {"net framework|netframework|net fx|netfx", dotnet_framework, kits_of_framework},
    {"net core|net", dotnet, "sdk|host|apphost"},
    {"crystal", crystal_reports, ""},
};
// clang-format on
}  // namespace software_words_rows

/// A program that another section than the platform tables names: a component of C1, a technique that the suite works
/// with, a part of the suite itself.
struct named_program {
    text words;           ///< by which an inventory names it, as in software_words
    provenance source;    ///< where the documents name it
    bool alone = false;   ///< only where the name of a supplier and a version are all that stands next to it
    text component = "";  ///< what C1 calls it, without its version; empty for what is none of its components
    bool tablet = false;  ///< it is a tablet, or what runs on no other machine

    friend constexpr bool same_key(const named_program& a, const named_program& b) noexcept {
        return a.words == b.words;
    }
};

namespace named_program_rows {
inline constexpr provenance c1{{techspec_2024, "13.3"}, {techspec_2025, "13.2"}};
/// A place of the specification of 2024 alone, and one that both have.
constexpr provenance of_2024(text place) noexcept { return {{techspec_2024, place}}; }
constexpr provenance in(text place_2024, text place_2025) noexcept {
    return {{techspec_2024, place_2024}, {techspec_2025, place_2025}};
}
constexpr provenance in(text place_of_both) noexcept { return in(place_of_both, place_of_both); }
/// The same with the description of the cloud, and of that alone.
constexpr provenance in(text place_2024, text place_2025, text place_of_cloud) noexcept {
    return {{techspec_2024, place_2024}, {techspec_2025, place_2025}, {cloud_6_2, place_of_cloud}};
}
constexpr provenance of_cloud(text place) noexcept { return {{cloud_6_2, place}}; }
inline constexpr provenance tablets = in("12.10", "12.10", "5.1");  // "surfplatta", "Plattor/Tablets"
/// The first that is found decides: a longer name comes before the shorter one that it holds.
// clang-format off
inline constexpr named_program rows[] = {
    // words                                     named in, alone, component of C1
    {"terminal server",                          in("3.1.2.1")},
    {"citrix",                                   in("3.1.2; 3.1.2.1; 4.2", "3.1.2; 3.1.2.1; 4.2", "3.1; 5.1"), true},
    {"tcm.exe",                                  in("3.1.2")},
    {"navigatorn",                               in("3.1.2; 4.3")},
    {"mongodb",                                  of_2024("3.1.6.2"), true},
    {"python",                                   of_2024("3.1.6.2"), true},
    {"esense",                                   of_2024("3.1.6.2")},
    {"esenseserver",                             of_2024("3.1.6.2")},
    {"database engine services",                 of_2024("3.1.7")},
    {"analysis services",                        of_2024("3.1.7")},
    {"integration services",                     of_2024("3.1.7")},
    {"sql server management studio",             in("3.1.7; 12.6", "12.6")},
    {"ssms",                                     in("12.6")},
    {"sql agent",                                in("3.1.7; 6.3", "6.3")},
    {"sql server agent",                         in("3.1.7; 6.3", "6.3")},
    {"lapscare",                                 in("3.1.8; 13.4", "3.1.7; 13.3")},
    {"memory cache sync",                        in("4.3")},
    {"memory cache",                             in("4.3"), true},
    {"tieto scheduling service",                 of_2024("4.3")},
    {"event system",                             in("4.3"), true},
    {"forwardproxy",                             of_2024("4.3; 10.4.3")},
    {"resursagent",                              in("4.3")},
    {"web.agent",                                in("4.3")},
    {"windows firewall",                         in("4.4")},
    {"ole db provider",                          in("4.4")},
    {"sqlmanager",                               in("4.4")},
    {"lefi online",                              in("4.4")},
    {"kq1fkcontroller",                          in("4.4")},
    {"kq1convertfkxml",                          in("4.4")},
    {"hcw.welfare.ec.byteorgverkstallighet",     of_2024("4.4")},
    {"hcw.welfare.ec.byteorgverkstillighet",     {{techspec_2025, "4.4"}}},
    {"hcw.welfare.ec.controllerbyteorg",         in("4.4")},
    {"hcw.customsolutions.kq0galxml",            in("4.4")},
    {"lifecare installer",                       in("4.5; 6.3")},
    {"direct access",                            in("4.6")},
    {"directaccess",                             in("4.6")},
    {"azure",                                    in("4.7"), true},
    {"teis",                                     in("5", "5", "3; 5.4")},
    {"active directory federation services",     in("6.1")},
    {"adfs",                                     in("6.1", "6.1", "3.2")},
    {"ad fs",                                    in("6.1")},
    {"active directory",                         in("6.1.1; 10.3.2", "6.1.1"), true},
    {"lifecare iam services",                    in("6.1", "6.1", "3.2")},
    {"liam",                                     in("6.1", "6.1", "3.2"), true},
    {"mobilityguard",                            in("6.1")},
    {"nexus hag",                                in("6.1")},
    {"visma ticket server",                      in("6.1")},
    {"phenixid authentication services",         in("6.1")},
    {"phenixid",                                 in("6.1"), true},
    {"svensk e-identitet",                       in("6.1")},
    {"siths eid",                                of_cloud("3.2")},
    {"siths kort",                               in("6.1.2", "6.1.2", "5.1")},
    {"siths",                                    in("6.1.2", "6.1.2", "3.2; 5.1"), true},
    {"bankid",                                   of_cloud("3.2")},
    {"freja eid",                                of_cloud("3.2")},
    {"tieto server manager",                     in("6.3; 12.3")},
    {"system center operations manager",         in("6.3")},
    {"system center operational manager",        in("6.3")},
    {"scom",                                     in("6.3")},
    {"teamviewer",                               in("7.1")},
    {"chromium",                                 in("8.3"), true},
    {"twain",                                    in("9"), true},
    {"microsoft odbc",                           of_2024("10.1.3")},
    {"odbc for sql server",                      of_2024("10.1.3")},
    {"odbc",                                     of_2024("10.1.3; 10.1.4; 13.1"), true},
    {"mdac",                                     of_2024("10.1.3")},
    {"data access components",                   of_2024("10.1.3")},
    {"ftp",                                      in("10.1.3; 13.1", "10.1.3"), true},
    {"inkorgen",                                 of_2024("10.1.3; 13.1")},
    {"edwise",                                   of_2024("10.3")},
    {"lärplattform",                             of_2024("10.3; 13.2")},
    {"lärplattformen",                           of_2024("10.3; 13.2")},
    {"rexnet",                                   of_2024("10.3.1; 10.3.4; 13.2")},
    {"qds",                                      of_2024("10.3.3"), true},
    {"tieto security proxy",                     of_2024("10.3.3; 10.3.4; 13.2")},
    {"tsp",                                      of_2024("10.3.3; 10.3.4; 13.2"), true},
    {"microsoft web services",                   of_2024("10.3.3; 13.2")},
    {"internet explorer",                        of_2024("10.3.6")},
    {"identityserver",                           in("10.4.1", "10.1.4; 13.3")},
    {"spaces",                                   of_2024("10.4.2; 13.4"), true},
    {"education agent",                          of_2024("10.4.3; 10.4.4")},
    {"lifecare cloud agent",                     in("11.1")},
    {"lifecare service bus",                     in("11.1")},
    {"welfare agent",                            in("11.1")},
    {"event viewer",                             in("12.3")},
    {"android",                                  in("8.3", "8.3", "5.1"), true},
    {"ios",                                      in("8.3"), true},
    {"iphone",                                   in("8.3")},
    {"ipados",                                   tablets, false, "", true},
    {"ipad",                                     tablets, false, "", true},
    {"surfplatta",                               tablets, false, "", true},
    {"tablet",                                   tablets, true, "", true},
    {"visual c++",                               c1, false, "Visual C++ runtime"},
    {"netcobol",                                 c1, false, "Fujitsu NetCOBOL"},
    {"codebase",                                 c1, false, "CodeBase"},
    {"winwrap basic",                            c1, false, "WinWrap Basic"},
    {"oletools",                                 c1, false, "OLETools"},
    {"slcalend",                                 c1, false, "SLCalend"},
    {"formula one",                              c1, false, "Formula One"},
    {"graphical server",                         c1, false, "Graphical Server"},
    {"visual writer",                            c1, false, "Visual Writer"},
    {"accusoft imagegear",                       c1, false, "AccuSoft ImageGear"},
    {"imagegear",                                c1, false, "AccuSoft ImageGear"},
    {"spellchecker",                             c1, false, "Spellchecker"},
    {"flexgrid control",                         c1, false, "FlexGrid Control"},
    {"ziparchive",                               c1, false, "ZipArchive"},
    {"tieto name server",                        in("4.3; 13.1; 13.5", "4.3; 13.1; 13.4")},
    {"tieto event service",                      in("13.5", "13.4")},
    {"tieto error service",                      in("13.5", "13.4")},
    {"hcw.welfare.kir.servicemodel.iishost",     in("4.3; 13.5", "4.3; 13.4")},
    {"hcw.welfare.cc.servicemodel.soapservices", of_2024("4.3; 13.5")},
    {"hcw.welfare.fc.servicemodel.iishost",      in("4.3; 13.5", "4.3; 13.4")},
    {"hcw.welfare.ec.servicemodel.iishost",      in("4.3; 13.5", "4.3; 13.4")},
    {"servicenow",                               of_cloud("7.2; 7.3"), true},
    {"lifecare planning",                        in("3.1.8", "3.1.7")},
    {"tieto education",                          of_2024("1")},
    {"edlevo",                                   {{techspec_2024, "1; 10.4"}, {cloud_6_2, "2"}}},
    {"procapita",                                in("1; 2.1", "1; 2.1", "3.1")},
    {"lifecare",                                 in("1; 2.2", "1; 2.2", "2; 3.1")},
    {"tss",                                      in("2.1; 6.1", "2.1; 6.1", "4.3"), true},
};
// clang-format on
}  // namespace named_program_rows

/// The programs that are named outside the platform tables, in the order of the sections; the suite's own at the end.
inline constexpr table named_programs{named_program_rows::rows};

/// Operating systems that the platform does not list, by the names that inventories give them, divided by "|".
inline constexpr text other_operating_systems =
    "red hat enterprise linux|rhel|centos|centos linux|rocky linux|almalinux|oracle linux|suse linux enterprise|sles|"
    "opensuse|opensuse leap|ubuntu|ubuntu linux|debian|debian gnu/linux|fedora|fedora linux|linux|freebsd|solaris|"
    "oracle solaris|aix|ibm aix";
/// Database engines that the platform does not list, likewise.
inline constexpr text other_database_engines =
    "postgresql|postgres|oracle|oracle database|mysql|mysql community|mariadb|db2|ibm db2";

/// Words behind a product's name that make it the name of something else: a part, an addition, an update. In lower
/// case, divided by "|".
inline constexpr text part_words =
    "adapter|add-in|add-on|addin|addon|advisor|agent|analyzer|assistant|companion|connector|converter|driver|drivers|"
    "emulator|explorer|extension|extensions|helper|hotfix|installer|kit|launcher|library|manager|monitor|module|"
    "optimizer|plug-in|plug-ins|plugin|plugins|provider|sample|samples|sdk|templates|tool|toolbar|toolkit|tools|"
    "updater|utilities|utility|viewer|wizard";
/// Such words that also end others: "drivrutinspaket".
inline constexpr text part_endings =
    "assistent|drivrutin|drivrutiner|drivrutinspaket|hjälpprogram|snabbkorrigering|tillägg|uppdatering|verktyg";

}  // namespace rulebook
}  // namespace lifecare
