// SPDX-License-Identifier: MIT
// support.hpp: parse_software, suite_support, vendor_support, newness_of, support_of; compare_versions, version_covers.
// Days are worked out by hand beside them: 2020 week 1 begins on 2019-12-30, 2022 week 1 on 2022-01-03, 2023 week 1 on
// 2023-01-02, 2024 week 1 on 2024-01-01.
#include <lifecare/support.hpp>

#include <cstdlib>
#include <string>

#include "check.hpp"

using namespace lifecare;

namespace {
using enum suite_state;
constexpr suite_state says(const char* written, document d, date day) {
    return suite_support(parse_software(written), d, day).state;
}
constexpr vendor_answer vendor(const char* written, date day, bool paid = false) {
    return vendor_support(parse_software(written), day, paid);
}
constexpr bool reads(const char* written, software_product p, std::string_view version, std::string_view release = "") {
    const software s = parse_software(written);
    return s.product == p && s.version == version && s.release == release && !s.ambiguous;
}
constexpr date some_day = "2025-06-01"_date;
}  // namespace

TEST_CASE("without a day nothing is judged") {
    for (const date none : {date{}, date{2025, 2, 29}}) {
        CHECK(suite_support(parse_software("Windows Server 2022"), techspec_2025, none).state == not_named);
        CHECK(vendor("Windows Server 2012", none).state == vendor_state::unknown);
        CHECK(newness_of(parse_software("Firefox 100"), none).state == newness::unknown);
        const support_answer v = support_of(parse_software("Windows Server 2022"), {techspec_2025, none});
        CHECK(v.outcome == support_outcome::not_judged);
        CHECK(!v.is_finding());
        CHECK(!v.last_day.valid());
    }
}

TEST_CASE("versions are ordered by their numbers") {
    HOLDS(compare_versions("4.8", "4.10") < 0);
    HOLDS(compare_versions("8", "8.0") == 0);
    HOLDS(compare_versions("8.0.11", "8.0.9") > 0);
    HOLDS(compare_versions("99999999999999999999", "1") > 0);
    HOLDS(compare_versions("2012 R2", "2016") < 0);
    HOLDS(compare_versions("", "1") < 0);
    HOLDS(version_covers("8.0", "8.0.11"));
    HOLDS(version_covers("8.0", "8"));
    HOLDS(version_covers("4.7", "4.7.2"));
    HOLDS(!version_covers("4.7", "4.70"));
    HOLDS(!version_covers("4.7", "4"));
    HOLDS(!version_covers("8.0", "8.1"));
    HOLDS(compare_versions("2147483648", "2147483647") > 0);
    HOLDS(compare_versions("2147483649", "2147483648") == 0);  // numbers past 2^31 count as that
    HOLDS(compare_versions("4294967297", "2") > 0);            // 2^32 + 1 is not 1
    HOLDS(compare_versions("1.x.2", "1.0.2") == 0);
    HOLDS(version_covers("", ""));
    HOLDS(!version_covers("8", ""));
    HOLDS(version_covers("", "8"));
    HOLDS(version_covers("2012 R2", "2012 r2"));
    HOLDS(!version_covers("2012", "2012 R2"));
}

TEST_CASE("letters, digits and words: the first and the last of each, and their neighbours in ASCII") {
    using namespace lifecare::detail;
    HOLDS(lower('A') == 'a' && lower('Z') == 'z' && lower('@') == '@' && lower('[') == '[');
    HOLDS(is_digit('0') && is_digit('9') && !is_digit('/') && !is_digit(':'));
    HOLDS(is_word('a') && is_word('z') && is_word('A') && is_word('Z') && is_word('0') && is_word('9') &&
          is_word('\x80') && is_word('\xff'));
    HOLDS(!is_word('`') && !is_word('{') && !is_word('@') && !is_word('[') && !is_word('/') && !is_word(':') &&
          !is_word('\x7f'));
    HOLDS(same_ignoring_case("aB", "Ab") && !same_ignoring_case("ab", "bb") && !same_ignoring_case("ab", "a"));

    HOLDS(find_words("x IIS 10", "iis") == 5);
    HOLDS(find_words("iis10", "iis") == 3);
    HOLDS(find_words("xiis", "iis") == std::string_view::npos);  // not the whole word
    HOLDS(find_words("iisx", "iis") == std::string_view::npos);
    HOLDS(find_words("asp.net", ".net") == 7);  // a point begins anywhere
    HOLDS(find_words("sql \t-_.server", "sql server") == 14);
    HOLDS(find_words("sqlserver", "sql server") == std::string_view::npos);
    HOLDS(find_words("sql ", "sql server") == std::string_view::npos);
    // What stands around a text in a buffer is none of it.
    constexpr std::string_view buffer = "xiis  10";
    HOLDS(find_words(buffer.substr(1, 3), "iis") == 3);
    HOLDS(find_words(buffer.substr(1, 2), "iis") == std::string_view::npos);
    HOLDS(find_words(buffer.substr(1), buffer.substr(1, 3)) == 3);

    constexpr auto first_part = [](std::string_view s) { return take_part(s); };
    HOLDS(first_part(buffer.substr(6, 1)) == 1);
    HOLDS(first_part("2147483647") == 2'147'483'647u);
    HOLDS(first_part("2147483648") == 2'147'483'648u);  // 2^31, as which all past it count
    HOLDS(first_part("2147483649") == 2'147'483'648u);
    HOLDS(first_part("99999999999999999999999") == 2'147'483'648u);

    HOLDS([] {
        word_reader words{"- .ab-. -cd. (64-bit)... 8.0"};
        return words.next() == "ab" && words.next() == "cd" && words.next() == "64-bit" && words.next() == "8.0" &&
               words.next().empty();
    }());
}

TEST_CASE("what a word can be: a version, a year, a release, a build") {
    using namespace lifecare::detail;
    HOLDS(version_in("v4") == "4" && version_in(std::string_view{"8.0"}.substr(0, 1)) == "8");
    HOLDS(is_year("2022") && !is_year("1999") && !is_year("20222") && !is_year("20x2") && !is_year("3022"));
    HOLDS(is_feature_release("22H2") && is_feature_release("2004") && !is_feature_release("22H22") &&
          !is_feature_release("x2H2"));
    HOLDS(windows_build("10.0.19045") == 19'045 && windows_build("10.1.19045") == 0);
    HOLDS([] {
        inline_text<8> out;
        read_upper(out, "sp1");
        read_upper(out, "az9H2");
        return out == "AZ9H2";
    }());
}

TEST_CASE("what people write is read") {
    using enum software_product;
    HOLDS(reads("Windows Server 2022 Standard", windows_server, "2022"));
    HOLDS(reads("Microsoft Windows Server 2012 R2 Standard", windows_server, "2012 R2"));
    HOLDS(reads("windows server, version 23h2", windows_server, "23H2"));
    HOLDS(reads("Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3", sql_server, "2019", "RTM"));
    HOLDS(reads("Microsoft SQL Server 2016 (SP3) (KB5003279) - 13.0.6300.2 (X64)", sql_server, "2016", "SP3"));
    HOLDS(reads("SQL Server 2008 R2 SP3", sql_server, "2008 R2", "SP3"));
    HOLDS(reads("SQL Server 15.0.2000.5", sql_server, "2019"));
    HOLDS(reads("Microsoft SQL Server 2022 (64-bit)", sql_server, "2022"));
    HOLDS(reads(".NET 8.0.11", dotnet, "8.0.11"));
    HOLDS(reads(".NET 8", dotnet, "8"));
    HOLDS(reads(".Net Core 3.1", dotnet, "3.1"));
    HOLDS(reads("Microsoft .NET Runtime - 8.0.11 (x64)", dotnet, "8.0.11"));
    HOLDS(reads("Microsoft Windows Desktop Runtime - 6.0.36 (x86)", dotnet, "6.0.36"));
    HOLDS(reads("Microsoft ASP.NET Core 8.0.11 Shared Framework (x64)", dotnet, "8.0.11"));
    HOLDS(reads(".NET Framework v4.8", dotnet_framework, "4.8"));
    HOLDS(reads("Microsoft .NET Framework 4.7.2", dotnet_framework, "4.7.2"));
    HOLDS(reads("SAP Crystal Reports runtime engine for .NET Framework (32-bit) 13.0.22.2668", crystal_reports,
                "13.0.22.2668"));
    HOLDS(reads("Mozilla Firefox (x64 sv-SE) 128.5.0", firefox, "128.5.0"));
    HOLDS(reads("Microsoft Edge 131.0.2903.51", edge, "131.0.2903.51"));
    HOLDS(reads("RabbitMQ Server 3.13.7", rabbitmq, "3.13.7"));
    HOLDS(reads("Windows 10 Enterprise 22H2", windows, "10", "22H2"));
    HOLDS(reads("Microsoft Windows 10 Enterprise LTSC 2019", windows, "10", "1809"));
    HOLDS(reads("Microsoft Windows 10 Enterprise 2016 LTSB", windows, "10", "1607"));
    HOLDS(parse_software("Windows 10 Enterprise LTSC 2021").edition == windows_edition::ltsc);
    HOLDS(parse_software("Windows 11 IoT Enterprise LTSC 2024").edition == windows_edition::iot_ltsc);
    HOLDS(parse_software("Windows 10 LTSC IoT").edition == windows_edition::iot_ltsc);
    HOLDS(parse_software("Windows 11 IoT Enterprise 24H2").edition == windows_edition::enterprise);
    HOLDS(reads("Windows 11 Pro, version 24H2", windows, "11", "24H2"));
    HOLDS(reads("macOS 14.5", macos, "14.5"));
    HOLDS(reads("Citrix Workspace 2402", citrix_client, "2402"));
    HOLDS(reads("Microsoft OLE DB Driver 19 for SQL Server", ole_db_driver, "19"));
    HOLDS(reads("Internet Information Services", iis, ""));
    HOLDS(reads("  windows\tSERVER  2019 ", windows_server, "2019"));
    for (const char* other : {"",
                              "Notepad++ 8.6",
                              "Microsoft SQL Server Management Studio - 19.1",
                              "Microsoft SQL Server 2012 Native Client",
                              "Microsoft ODBC Driver 17 for SQL Server",
                              "Google Update Helper",
                              "Microsoft Edge WebView2 Runtime",
                              "Windows SDK",
                              "Mozilla Maintenance Service",
                              "IIS 10.0 Express",
                              "Edgewise 3",
                              "Microsoft ASP.NET MVC 4 Runtime",
                              "Microsoft ASP.NET Web Pages 2 Runtime",
                              "Windows 10 Update Assistant",
                              "Update for Windows 10 for x64-based Systems (KB4023057)",
                              "Realtek Card Reader 10.0.19041.21355",
                              "Microsoft Office Shared MUI (Swedish) 2016",
                              "Office 16 Click-to-Run Licensing Component",
                              "Microsoft Office Proofing Tools 2016",
                              "LibreOffice 24.2",
                              "Microsoft Office Word Viewer 2003",
                              "Microsoft Office Home and Student 2019"})
        CHECK(!parse_software(other).product);
}

TEST_CASE("what technicians write for short is read, and what only holds such a name is not") {
    using enum software_product;
    struct {
        const char* written;
        software_product product;
        const char* version;
    } const all[] = {
        {"SQL 2017", sql_server, "2017"},
        {"Microsoft SQL 2017", sql_server, "2017"},
        {"MS SQL 2017", sql_server, "2017"},
        {"SQL2017", sql_server, "2017"},
        {"MSSQL 2017", sql_server, "2017"},
        {"SQL Std 2019", sql_server, "2019"},
        {"SQL Svr 2019", sql_server, "2019"},
        {"SQL 2008R2", sql_server, "2008 R2"},
        {"SQL 16.0.4085.2", sql_server, "2022"},
        {"mssql-server 16.0.4085", sql_server, "2022"},
        {"Server 2016", windows_server, "2016"},
        {"Microsoft Server 2022 Standard", windows_server, "2022"},
        {"Server Datacenter 2019", windows_server, "2019"},
        {"Win Server 2016", windows_server, "2016"},
        {"WinServer 2016", windows_server, "2016"},
        {"Windows Svr 2016", windows_server, "2016"},
        {"Windows Server Std 2019", windows_server, "2019"},
        {"Windows Server 2012R2", windows_server, "2012 R2"},
        {"WS2016", windows_server, "2016"},
        {"W2K16", windows_server, "2016"},
        {"w2k8r2", windows_server, "2008 R2"},
        {"Win2k19", windows_server, "2019"},
        {"W10", windows, "10"},
        {"W11 23H2", windows, "11"},
        {"Rabbit MQ 4.1", rabbitmq, "4.1"},
        {"RMQ 4.1", rabbitmq, "4.1"},
        {"OLEDB 19.4.1", ole_db_driver, "19.4.1"},
        {"Microsoft OLE DB 19.4.1", ole_db_driver, "19.4.1"},
        {"Microsoft OLE DB-drivrutin för SQL Server 19.4.1", ole_db_driver, "19.4.1"},
        {"NetFX 4.8", dotnet_framework, "4.8"},
        {"NET Framework 4.8", dotnet_framework, "4.8"},
        {".NetFramework 4.8", dotnet_framework, "4.8"},
        {"Net 8.0", dotnet, "8.0"},
        {"SAP Crystal 2013", crystal_reports, "2013"},
        {"XenApp", citrix_virtual_apps, ""},
    };
    for (const auto& a : all) {
        CAPTURE(a.written);
        const software s = parse_software(a.written);
        CHECK(s.product == a.product);
        CHECK(s.version.view() == a.version);
    }
    HOLDS(parse_software("MSSQL", "2017").version == "2017");  // the version in a field of its own
    for (const char* other : {"SQL",
                              "Server",
                              "WS",
                              "W3 Total Cache",
                              "W32Time",
                              "Server 1",
                              "SQL 2019 Native Client",
                              "SQL Agent 2019",
                              "Oracle SQL Developer 2019",
                              "PL/SQL Developer",
                              "MySQL 8.0",
                              "PostgreSQL 17",
                              "mssql-tools 17",
                              "Team Foundation Server 2017",
                              "Exchange Server 2016",
                              "Microsoft SharePoint Server 2019",
                              "Windows Small Business Server 2011",
                              "SQL Server Management Studio 20",
                              "SQL Server 2019 Native Client",
                              "SQL 2kx",
                              "Server 2k",
                              "Server 2k016",
                              "OLE DB Provider 19",
                              "Paint.NET Framework 4",
                              "Jack Rabbit 4.1",
                              "Ethernet NET 8"}) {
        CAPTURE(other);
        CHECK(!parse_software(other).product);
    }
}

TEST_CASE("a text that names several products is none of them") {
    for (const char* several : {"SQL Server 2019 Windows Server 2016",
                                "SQL Server 2022 SQL Server 2016",
                                "Firefox IIS",
                                "IIS 10 Firefox 140",
                                "Windows 10 Windows 11",
                                "Chrome på Windows 11",
                                "Windows Server 2022 och SQL Server 2022",
                                "Windows Server 2016, SQL Server 2019",
                                "RabbitMQ 3.8, Windows Server 2022",
                                ".NET 6.0, .NET Framework 4.8",
                                "SQL Server 2022 and 2014",
                                "SQL Server 2022 och 2014",
                                "Windows Server 2022/2016",
                                "Windows Server 2022 / 2016",
                                "Windows 10/11",
                                "Windows11/10",
                                "Windows 10 & 11",
                                "Windows Server 2012 R2 eller 2016",
                                "SQL Server 2016, 2019",
                                ".NET 6.0 + 8.0",
                                "SQL Server 2016; 2019",
                                "Win Server 2016, SQL 2017",
                                "SQL 2017/2019"})
        CHECK(names_several_products(several));
    for (const char* one : {"SQL Server 2019",
                            "Microsoft SQL Server 2019 (RTM-CU25) - 15.0.4355.3 (X64) on Windows Server 2019 Standard",
                            "SQL Server 2022 på Windows Server 2022",
                            "Microsoft OLE DB Driver 19 for SQL Server",
                            "Microsoft .NET Core 3.1.5 - Windows Server Hosting",
                            "ASP.NET Core 8.0",
                            "Microsoft Edge för Windows 11",
                            "Windows 11 (Windows 11 24H2)",
                            "Firefox Firefox 140",
                            "Firefox 140 Firefox",
                            "Firefox 140 Firefox 140",
                            "Firefox 140, 64 bit",
                            "Windows Server 2019, version 1809",
                            "SQL Server 2019, 15.0.2000.5",
                            "SQL Server 2019 / 15.0.2000.5",
                            "Windows 11, 24H2",
                            "Windows 11 / 10.0.26100",
                            "Windows 11/11",
                            "Windows 11&11",
                            "Windows 11+11",
                            "Microsoft.NETCore.App 6.0.36 [C:\\Program Files\\dotnet\\shared\\Microsoft.NETCore.App]",
                            "Microsoft Windows Desktop Runtime - 8.0.11 (x64)",
                            "Notepad++",
                            ""})
        CHECK(!names_several_products(one));
}

TEST_CASE("builds tell versions, and a shared one needs the word Server") {
    using enum software_product;
    HOLDS(reads("Microsoft Windows 10 Enterprise 10.0.19042 N/A Build 19042", windows, "10", "20H2"));
    HOLDS(reads("Microsoft Windows 10 Pro 10.0.22631", windows, "11", "23H2"));  // Windows 11 calls itself Windows 10
    HOLDS(reads("Microsoft Windows Server 2019 Standard 10.0.17763 Ej tillämpligt version 17763", windows_server,
                "2019"));
    HOLDS(reads("Windows Server 10.0.20348.2849", windows_server, "2022"));
    HOLDS(reads("10.0.20348", windows_server, "2022"));  // no Windows for clients has it
    HOLDS(reads("10.0.19045", windows, "10", "22H2"));
    // A build that a Windows and a Windows Server share is the one of the version that stands beside it.
    HOLDS(reads("Windows 7 6.1.7601", windows, "7", "SP1"));
    HOLDS(reads("Windows 8 6.2.9200", windows, "8"));
    HOLDS(reads("Windows 8.1 6.3.9600", windows, "8.1"));
    HOLDS(reads("Windows LTSC 2019", windows, "", "1809"));  // the channel's year is no version
    HOLDS(parse_software("10.0.17763").build == 17'763);
    for (const char* shared :
         {"10.0.17763", "10.0.26100", "Build 17763", "Microsoft Windows NT 10.0.17763.0", "10.0.14393", "6.3.9600"}) {
        CHECK(parse_software(shared).ambiguous);
        CHECK(!parse_software(shared).product);
    }
    HOLDS(reads("Microsoft Windows Server 2012 R2 Standard 6.3.9600 N/A Build 9600", windows_server, "2012 R2"));
    HOLDS(parse_software("Windows 11 Enterprise", "10.0.26100").release == "24H2");
    HOLDS(parse_software("Windows 10 IoT LTSC", "LTSC 2021").edition == windows_edition::iot_ltsc);
    HOLDS(parse_software("Windows 10 IoT LTSC", "LTSC 2021").release == "21H2");
    HOLDS(!parse_software("Realtek Card Reader", "10.0.17763.1").ambiguous);  // a driver's number is no system
    HOLDS(parse_software("SQL Server", "16.0.1000.6").version == "2022");
    HOLDS(parse_software("Firefox", "131.0").version == "131.0");
    HOLDS(parse_software("Microsoft .NET Runtime - 8.0.11 (x64)", "64.44.23253").version ==
          "8.0.11");  // the installer's own number stands beside it
    HOLDS(parse_software("Microsoft.DotNet.Runtime.8", "8.0.11").version == "8.0.11");
}

TEST_CASE("a name is read whatever its length and bytes" * doctest::test_suite("exhaustive")) {
    const std::string noise(5000, 'x');
    CHECK(!parse_software(noise).product);
    CHECK(parse_software(noise + " Windows Server 2022 " + noise).version == "2022");
    CHECK(parse_software(".NET " + std::string(300, '9')).version.view().size() == 24);
    for (int a = 0; a < 256; ++a)
        for (int b = 0; b < 256; ++b) {
            const std::string s = std::string("SQL Server ") + static_cast<char>(a) + static_cast<char>(b);
            CHECK(parse_software(s, s).product == software_product::sql_server);
        }
}

TEST_CASE("each printed start: the day before, the first day") {
    struct {
        const char* written;
        document d;
        date first;
    } const starts[] = {
        {"Windows 11", techspec_2024, "2022-01-24"_date},
        {"Windows 11", techspec_2025, "2022-01-24"_date},  // 2022v4: 2022-01-03 + 21
        {"Windows Server 2022", techspec_2024, "2022-01-24"_date},
        {"Windows Server 2022", techspec_2025, "2022-01-24"_date},  // 2022v4
        {"SQL Server 2019", techspec_2024, "2020-05-11"_date},
        {"SQL Server 2019", techspec_2025, "2020-05-11"_date},  // 2020v20: 2019-12-30 + 133
        {"SQL Server 2022", techspec_2024, "2023-02-13"_date},
        {"SQL Server 2022", techspec_2025, "2023-02-13"_date},  // 2023v7: 2023-01-02 + 42
        {".NET 7.0.5", techspec_2024, "2023-05-22"_date},       // 2023v21: 2023-01-02 + 140
        {".NET 8.0", techspec_2024, "2024-01-22"_date},
        {".NET 8.0", techspec_2025, "2024-01-22"_date},  // 2024v04: 2024-01-01 + 21
        {"Edge", techspec_2024, "2020-09-07"_date},
        {"Edge 120", techspec_2025, "2020-09-07"_date},  // 2020v37: 2019-12-30 + 252
    };
    for (const auto& s : starts) {
        CAPTURE(s.written);
        CHECK(says(s.written, s.d, s.first.plus_days(-1)) == not_yet);
        CHECK(!is_finding(says(s.written, s.d, s.first)));
        CHECK(suite_support(parse_software(s.written), s.d, s.first).window.first_day == s.first);
    }
    HOLDS(says("Windows Server 2022", techspec_2025, "2022-01-23"_date) == not_yet);
    HOLDS(says("Windows Server 2022", techspec_2025, "2022-01-24"_date) == supported);
}

TEST_CASE("each printed end: the last day, the day after, and who says so") {
    // 2022v47 begins on 2022-01-03 + 46 x 7 = 2022-11-21: the Sunday before is the last supported day, read so by the
    // library.
    HOLDS(says("Windows Server 2016", techspec_2024, "2022-11-20"_date) == conditional);
    HOLDS(says("Windows Server 2016", techspec_2024, "2022-11-21"_date) == ended);
    HOLDS(suite_support(parse_software("Windows Server 2016"), techspec_2024, some_day).window.last_day ==
          "2022-11-20"_date);
    HOLDS(suite_support(parse_software("Windows Server 2016"), techspec_2024, some_day).basis == basis::assumed);
    // 2024v3 begins on 2024-01-15.
    HOLDS(says("SQL Server 2017", techspec_2024, "2024-01-14"_date) == supported);
    HOLDS(says("SQL Server 2017", techspec_2024, "2024-01-15"_date) == ended);
    // 21-12-31 is a day.
    HOLDS(says("Silverlight", techspec_2024, "2021-12-31"_date) == conditional);
    HOLDS(says("Silverlight", techspec_2024, "2022-01-01"_date) == ended);
    HOLDS(suite_support(parse_software("Silverlight"), techspec_2024, some_day).basis == basis::printed);
}

TEST_CASE("what 2025 dropped is withdrawn by its day") {
    // The cloud's document reports no change of a specification's rows.
    CHECK(!withdrawal_of(rulebook::platforms[0], document::cloud_6_2).day.valid());
    for (const char* dropped :
         {"Windows Server 2016", "SQL Server 2017", ".NET 6.0", ".NET 7", "Silverlight", "Silverlight 5.1"}) {
        CAPTURE(dropped);
        const suite_answer v = suite_support(parse_software(dropped), techspec_2025, some_day);
        CHECK(v.state == withdrawn);
        CHECK(v.withdrawn_on == "2025-01-21"_date);
        CHECK(v.citation->document() == techspec_2024);
        CHECK(v.withdrawn_by == rulebook::change_history[1].source.find(techspec_2025));  // its line on 8.2
        CHECK(v.row->source.newest().document() == techspec_2024);
    }
}

TEST_CASE("rows without a printed day") {
    HOLDS(says("Windows Server 2019", techspec_2025, some_day) == conditional);  // the English version
    HOLDS(says("Windows 10", techspec_2025, some_day) == conditional);           // Semi-Annual Channel
    HOLDS(says("Windows 10 Enterprise LTSC 2019", techspec_2025, some_day) == excluded);
    HOLDS(says("Windows 10 LTSB 2016", techspec_2024, some_day) == excluded);
    HOLDS(says("Windows 10 IoT Enterprise LTSC 2021", techspec_2024, some_day) == excluded);
    HOLDS(says("Windows 11 LTSC 2024", techspec_2025, some_day) ==
          supported);  // the row of Windows 11 names no channel
    for (const char* framework :
         {".NET Framework 3.5", ".NET Framework 4.0", ".NET Framework 4.7", ".NET Framework 4.8"})
        CHECK(says(framework, techspec_2025, some_day) == supported);
    HOLDS(says(".NET Framework 4.6.2", techspec_2025, some_day) == not_listed);
    HOLDS(suite_support(parse_software(".NET Framework 4.8.04084"), techspec_2025, some_day).basis == basis::assumed);
    HOLDS(suite_support(parse_software(".NET Framework 4.7"), techspec_2025, some_day).basis == basis::printed);
    HOLDS(says("Crystal Reports 2013", techspec_2025, some_day) == conditional);
    HOLDS(says("SAP Crystal Reports runtime engine 13.0.22.2668", techspec_2025, some_day) == conditional);
    HOLDS(says("SAP Crystal Reports runtime engine 13.0.33", techspec_2025, some_day) ==
          excluded);  // "Version 13.0.22"
    HOLDS(says("Outlook 2016", techspec_2025, some_day) == conditional);
    HOLDS(says("Acrobat Reader", techspec_2025, some_day) == conditional);
}

TEST_CASE("rolling rows") {
    for (const char* latest : {"Firefox", "Chrome 131", "OLE DB Driver for SQL Server", "IIS", "RabbitMQ 4.0"})
        CHECK(says(latest, techspec_2025, some_day) == rolling);
    HOLDS(says("Edge 79", techspec_2025, some_day) == not_listed);  // "80+"
    HOLDS(says("Edge 80", techspec_2025, some_day) == rolling);
}

TEST_CASE("least subversions of 2024") {
    HOLDS(says(".NET 6.0.9", techspec_2024, some_day) == too_old);
    HOLDS(says(".NET 6.0.10", techspec_2024, some_day) == conditional);
    HOLDS(says(".NET 6.0", techspec_2024, some_day) == conditional);
    HOLDS(says(".NET 7.0.4", techspec_2024, some_day) == too_old);
    const auto unstated = [](const char* written) {
        return suite_support(parse_software(written), techspec_2024, some_day).unstated;
    };
    using enum condition_term;
    for (const char* one : {".NET 7.0 Hosting Bundle", ".NET 6.0 Hosting Bundle", ".NET 6 Hosting Bundle"})
        CHECK(unstated(one) == enum_set<condition_term>{least_subversion});
    CHECK(unstated(".NET 6.0") == enum_set<condition_term>{bundle, least_subversion});
    CHECK(unstated(".NET 6.0.10") == enum_set<condition_term>{bundle});
    CHECK(unstated(".NET 8.0 Hosting Bundle") == enum_set<condition_term>{});  // no least one is printed
    HOLDS(says(".NET 6.0.10 Hosting Bundle", techspec_2024, some_day) == supported);
}

TEST_CASE("a higher version than the printed one, service packs included, is approved in writing or not (8.1)") {
    for (const document d : {techspec_2024, techspec_2025})
        for (const char* higher :
             {"SQL Server 2019 SP1", "SQL Server 2022 Service Pack 1", "Windows Server 2022 SP1", "Windows 11 sp1",
              ".NET Framework 4.8.1", ".NET Framework 4.8.2", ".NET Framework 4.7.1", ".NET Framework 3.5 SP1"}) {
            CAPTURE(higher);
            const suite_answer v = suite_support(parse_software(higher), d, some_day);
            CHECK(v.state == conditional);
            CHECK(v.unstated == enum_set<condition_term>{condition_term::approval});
            CHECK(v.basis == basis::printed);
        }
    // Cumulative updates and builds are none.
    for (const char* same :
         {"SQL Server 2022 CU12", "Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3", "Windows Server 10.0.20348.2700",
          ".NET Framework 4.8.04084", ".NET Framework 4.8.0", ".NET Framework 4.8", ".NET Framework 4"})
        CHECK(says(same, techspec_2025, some_day) == supported);
    // What is not supported in any release is not in its service packs.
    HOLDS(says("SQL Server 2016 SP3", techspec_2025, some_day) == not_listed);
    HOLDS(says("Windows Server 2016 SP1", techspec_2024, some_day) == ended);
    using enum software_product;
    HOLDS(reads("Windows 7 Service Pack 1", windows, "7", "SP1"));
    HOLDS(reads("Windows Server 2008 R2 Service Pack 1", windows_server, "2008 R2", "SP1"));
    HOLDS(reads("SQL Server 2016 RTM Service Pack 3", sql_server, "2016", "SP3"));
    HOLDS(reads("Windows 10 22H2 Feature Pack 1", windows, "10", "22H2"));
    HOLDS(reads("SQL Server 2019 Pack x", sql_server, "2019"));
    HOLDS(reads("SQL Server 2019 Pack 12", sql_server, "2019"));
    HOLDS(reads("RabbitMQ 4.1 SP1", rabbitmq, "4.1"));
}

TEST_CASE("words that decide are read: a channel, a system, a program of another name") {
    using enum support_outcome;
    const auto outcome = [](const char* written, document d, date day) {
        return support_of(parse_software(written), {d, day}).outcome;
    };
    for (const char* preview : {"Windows 11 Pro 24H2 Dev channel", "Windows 10 22H2 Dev"})
        CHECK(outcome(preview, techspec_2025, some_day) == finding);
    for (const char* elsewhere :
         {"SQL Server 2022 on Linux", "RabbitMQ 4.1 Debian", ".NET 8.0 Hosting Bundle Docker"}) {
        CAPTURE(elsewhere);
        CHECK(outcome(elsewhere, techspec_2025, some_day) == depends);
        CHECK(suite_support(parse_software(elsewhere), techspec_2025, some_day).unstated ==
              enum_set<condition_term>{condition_term::approval});
    }
    for (const char* other : {"Outlook on the web", "Outlook.com", "Outlook Web App", "Outlook (new)", "Nya Outlook"})
        CHECK(!parse_software(other).product);
    // Windows 11 25H2 came on 2025-09-30: until then nobody has it.
    CHECK(outcome("Windows 11 Pro 25H2", techspec_2025, "2025-09-29"_date) == not_judged);
    CHECK(!support_of(parse_software("Windows 11 Pro 25H2"), {techspec_2025, "2025-09-29"_date}).last_day.valid());
    CHECK(outcome("Windows 11 Pro 25H2", techspec_2025, "2025-09-30"_date) == support_outcome::supported);
}

TEST_CASE("the build of an IIS tells the Windows Server that it comes with") {
    const auto state = [](const char* written, const char* system = "") {
        return support_of(parse_software(written), {techspec_2025, some_day}, parse_software(system)).version.state;
    };
    CHECK(state("IIS 10.0.14393") == newness::older);  // 2016
    CHECK(state("IIS 10.0.17763") == newness::newest);
    CHECK(state("IIS 10.0.20348.1") == newness::newest);
    CHECK(state("IIS 10.0.26100") == newness::older);    // 2025
    CHECK(state("IIS 10.0.22631") == newness::unknown);  // Windows 11 23H2, which is no server
    CHECK(state("IIS 10.0") == newness::unstated);
    CHECK(state("IIS 8.5.9600.16384") == newness::older);
    // One of the two is wrong: what no supported Windows Server brings is older all the same.
    CHECK(state("IIS 10.0.14393", "Windows Server 2022") == newness::older);
    CHECK(state("IIS 8.5", "Windows Server 2022") == newness::older);
    CHECK(state("IIS 7.5", "Windows Server 2019") == newness::older);
    CHECK(state("IIS 10.0.17763", "Windows Server 2022") == newness::unknown);
    CHECK(state("IIS 11", "Windows Server 2022") == newness::unknown);
}

TEST_CASE("a type of card is supported as an option, for two subsystems (6.1.2)") {
    for (const document d : {techspec_2024, techspec_2025}) {
        const suite_answer v = suite_support(parse_software("SITHS-kort"), d, some_day);
        CHECK(v.state == conditional);
        CHECK(v.unstated == enum_set<condition_term>{condition_term::purpose});
        CHECK(v.card->only_for == enum_set<subsystem>{subsystem::voo, subsystem::ifo});
        CHECK(v.citation->place() == text{"6.1.2"});
        CHECK(says("MobilityGuard", d, some_day) == named_elsewhere);
    }
    CHECK(says("SITHS-kort", cloud_6_2, some_day) == named_elsewhere);  // 5.1: a reader of such cards
}

TEST_CASE("the change history says when a product was added, also where it is not listed yet") {
    const rulebook::platform* broker = nullptr;
    for (const rulebook::platform& row : rulebook::platforms) {
        if (row.product == text{"RabbitMQ"}) broker = &row;
        else CHECK(!addition_of(row).by);
    }
    REQUIRE(broker != nullptr);
    CHECK(addition_of(*broker).day == "2024-08-22"_date);  // "Kap 8.2 Lagt till RabbitMQ i vår tekniska plattform"
    CHECK(addition_of(*broker).by->document() == techspec_2025);
}

TEST_CASE("thin clients are verified where users have separate accounts, as 2025 prints it") {
    for (const char* technique : {"Microsoft Remote Desktop Services", "Citrix XenApp"}) {
        const suite_answer v = suite_support(parse_software(technique), techspec_2025, some_day);
        CHECK(v.state == conditional);
        CHECK(v.unstated == enum_set<condition_term>{condition_term::accounts});
        CHECK(says(technique, techspec_2024, some_day) == supported);
    }
    HOLDS(says("Citrix XenApp 7.15", techspec_2025, some_day) == unversioned);
}

TEST_CASE("where a row stands, and what is read into it") {
    HOLDS(suite_support(parse_software("Windows Server 2022"), techspec_2025, some_day).citation->place() ==
          text{"8.2"});
    constexpr suite_answer sonoma = suite_support(parse_software("macOS 14.5"), cloud_6_2, some_day);
    HOLDS(sonoma.cloud->version == text{"14"} && sonoma.citation->place() == text{"5.1"});
    HOLDS(sonoma.basis == basis::assumed);  // 14 is printed
    HOLDS(suite_support(parse_software("macOS 14"), cloud_6_2, some_day).basis == basis::printed);
    HOLDS(suite_support(parse_software("Firefox"), cloud_6_2, some_day).basis == basis::printed);
    // Whether 27.1 is a version of Safari, or 27 is, is not printed.
    HOLDS(suite_support(parse_software("Safari 27.1"), cloud_6_2, some_day).basis == basis::assumed);
    HOLDS(suite_support(parse_software("Safari 27.1 iPhone"), techspec_2025, some_day).basis == basis::assumed);
    HOLDS(suite_support(parse_software("Chrome 156 Android"), techspec_2025, some_day).basis == basis::printed);
}

TEST_CASE("not listed, not stated, not named are three answers") {
    HOLDS(says("Windows Server 2025", techspec_2025, some_day) == not_listed);
    HOLDS(says("SQL Server 2014", techspec_2025, some_day) == not_listed);
    HOLDS(says("Windows 8.1", techspec_2025, some_day) == not_listed);
    HOLDS(says(".NET 9", techspec_2025, some_day) == not_listed);
    HOLDS(says("SQL Server", techspec_2025, some_day) == version_needed);
    HOLDS(says("macOS 14", techspec_2025, some_day) == not_named);
    HOLDS(says("RabbitMQ", techspec_2024, some_day) == not_named);
    HOLDS(says("Windows Server 2022", vellinge_routine, some_day) == not_named);
    HOLDS(says("Windows Server 2022", stockholm_2013, some_day) == not_named);
    HOLDS(says("Notepad++", techspec_2025, some_day) == not_named);
}

TEST_CASE("no document is said not to name what it prints") {
    // As each document prints them, in the order of its sections.
    const char* const in_both[] = {"Procapita",
                                   "Lifecare",
                                   "TSS",
                                   "Crystal Reports 2013",
                                   "IIS",
                                   ".NET Framework 4.8",
                                   ".NET Core",
                                   "tcm.exe",
                                   "Citrix XenApp",
                                   "Microsoft Remote Desktop Services",
                                   "Citrix",
                                   "Terminal Server",
                                   "SQL Server 2019",
                                   "LapsCare",
                                   "Lifecare Planning",
                                   "Event System",
                                   "Memory Cache",
                                   "Memory Cache Sync",
                                   "Resursagent (Web.Agent)",
                                   "Navigatorn",
                                   "Windows Firewall",
                                   "LEFI Online",
                                   "Kq1fkController.exe",
                                   "Kq1ConvertFkxml.exe",
                                   "HCW.Welfare.ec.controllerbyteorg.exe",
                                   "HCW.CustomSolutions.KQ0GALXML.exe",
                                   "SQLManager",
                                   "Lifecare Installer",
                                   "Direct Access",
                                   "Azure",
                                   "TEIS",
                                   "Microsoft Active Directory Federation Services (ADFS)",
                                   "Tietoevry Lifecare IAM Services (LIAM)",
                                   "MobilityGuard",
                                   "Nexus HAG",
                                   "Visma Ticket Server",
                                   "PhenixID Authentication Services (PAS)",
                                   "Svensk e-identitet",
                                   "Microsoft Active Directory",
                                   "SITHS-kort",
                                   "Tieto Server Manager Service",
                                   "SQL Agent",
                                   "Microsoft System Center Operational Manager",
                                   "SCOM",
                                   "TeamViewer",
                                   "Windows 10",
                                   "Windows 11",
                                   "Windows Server 2019",
                                   "Windows Server 2022",
                                   "SQL Server 2022",
                                   "Microsoft OLE DB Driver",
                                   ".Net 8.0",
                                   "Firefox",
                                   "Chrome",
                                   "EDGE Chromium 80+",
                                   "Acrobat Reader",
                                   "Outlook",
                                   "Chromium",
                                   "Safari",
                                   "TWAIN",
                                   "IdentityServer",
                                   "Lifecare Cloud Agent",
                                   "Lifecare Service Bus",
                                   "Welfare Agent",
                                   "Welfare.Agent.Web",
                                   "Event Viewer",
                                   "SQL Server Management Studio (SSMS)",
                                   "Visual C++ runtime 2013",
                                   "Visual C++ runtime 2017",
                                   "Visual C++ runtime 2019",
                                   "Fujitsu NetCOBOL v8.0",
                                   "CodeBase 6.3",
                                   "WinWrap Basic",
                                   "OLETools 5.0",
                                   "SLCalend 8.0.0.5",
                                   "Formula One 4.1.2.2",
                                   "Graphical Server 4.52",
                                   "Visual Writer 1.02.502",
                                   "AccuSoft ImageGear 8.1.37.c",
                                   "Spellchecker",
                                   "FlexGrid Control 5.00.3714",
                                   "ZipArchive",
                                   "Tieto Name Server",
                                   "Tieto Event Service",
                                   "Tieto Error Service",
                                   "HCW.Welfare.KIR.ServiceModel.IISHost",
                                   "HCW.Welfare.EC.ServiceModel.IISHost"};
    for (const char* name : in_both)
        for (const document d : {techspec_2024, techspec_2025}) {
            CAPTURE(name);
            const suite_answer v = suite_support(parse_software(name), d, some_day);
            CHECK((v.state != not_named && v.state != other_version));
            CHECK((v.citation != nullptr || v.state == version_needed));
        }
    const char* const in_2024[] = {"Edlevo",
                                   "Tieto Education",
                                   "MongoDB 6.0",
                                   "Python 3.9",
                                   "eSenseserver",
                                   "SQL Server 2019 Analysis Services",
                                   "Tieto Scheduling Service",
                                   "Forwardproxy",
                                   "HCW.Welfare.ec.byteorgverkstallighet.exe",
                                   "Windows Server 2016",
                                   "SQL Server 2017",
                                   ".Net 6.0",
                                   "Silverlight",
                                   "Microsoft ODBC for SQL Server",
                                   "Microsoft MDAC version 2.8",
                                   "Inkorgen",
                                   "Procapitas Lärplattform (edWise)",
                                   "Tieto Security Proxy (TSP)",
                                   "QDS",
                                   "Internet Explorer",
                                   "Spaces",
                                   "Education Agent",
                                   "HCW.Welfare.CC.ServiceModel.SoapServices"};
    for (const char* name : in_2024) {
        CAPTURE(name);
        CHECK(says(name, techspec_2024, some_day) != not_named);
    }
    // Chapter 3 and 3.1, 3.2, 5.1, 7.2 of the cloud's.
    for (const char* name : {".NET Framework 4.8", "IIS 10.0", "TEIS", "Citrix Virtual Apps 2402", "BankID",
                             "Freja eID", "SITHS eID", "ADFS", "LIAM", "Adobe Reader", "ServiceNow", "Citrix"}) {
        CAPTURE(name);
        CHECK(says(name, cloud_6_2, some_day) != not_named);
    }
    HOLDS(says("HCW.Welfare.ec.byteorgverkstillighet.exe", techspec_2025, some_day) == named_elsewhere);
    // What begins like a name that is printed, or holds it, is another program.
    for (const char* other : {"Azure Data Studio", "MongoDB Compass", "Citrix Workspace Environment", "IBM Spaces",
                              "Python Launcher", "Active Directory Explorer", "Chromium Embedded Framework"}) {
        CAPTURE(other);
        CHECK(says(other, techspec_2024, some_day) == not_named);
    }
    HOLDS(suite_support(parse_software("MongoDB 6.0"), techspec_2024, some_day).citation->place() == "3.1.6.2");
    HOLDS(suite_support(parse_software("Safari 17"), techspec_2024, some_day).citation->place() == "8.3");
    HOLDS(says("Safari", techspec_2025, some_day) == named_elsewhere);  // in no version either, for a computer
    HOLDS(suite_support(parse_software(".NET Framework"), cloud_6_2, some_day).citation->place() == "3");
}

TEST_CASE("C1 names its components in their versions") {
    for (const char* other :
         {"Fujitsu NetCOBOL v9.0", "CodeBase 6.5", "CodeBase 7", "Visual C++ runtime 2015",
          "Microsoft Visual C++ 2010 x64 Redistributable - 10.0.40219", "ImageGear 9", "Graphical Server 4.5.2"}) {
        CAPTURE(other);
        CHECK(says(other, techspec_2024, some_day) == other_version);
        CHECK(support_of(parse_software(other), {techspec_2024, some_day}).outcome == support_outcome::not_judged);
    }
    // In no version, in less than the printed one, in more of it, and in the years from 2015 to 2022.
    for (const char* same : {"NetCOBOL", "CodeBase 6", "CodeBase 6.3.1", "WinWrap Basic 10", "Visual C++",
                             "Microsoft Visual C++ 2013 Redistributable (x64) - 12.0.30501", "ImageGear 8.1.37",
                             "Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.32.31332"}) {
        CAPTURE(same);
        CHECK(says(same, techspec_2025, some_day) == named_elsewhere);
    }
    // One installation for several years is each component of them, and of no other year.
    const auto components_of = [](std::string_view written) {
        std::string years;
        for (const rulebook::component& c : rulebook::components.in(techspec_2025))
            if (is_named_as(c, parse_software(written))) years += c.product.view().substr(c.product.size() - 4);
        return years;
    };
    CHECK(components_of("Visual C++ 2015-2022 Redistributable") == "20172019");
    CHECK(components_of("Microsoft Visual C++ 2015-2019 Redistributable (x86) - 14.28.29910") == "20172019");
    CHECK(components_of("Visual C++ 2015-2017") == "2017");
    CHECK(components_of("Microsoft Visual C++ 2017 Redistributable (x64) - 14.16.27012") == "2017");
    CHECK(components_of("Microsoft Visual C++ 2013 Redistributable (x64) - 12.0.30501") == "2013");
    CHECK(components_of("Visual C++") == "201320172019");
    CHECK(components_of("Visual C++ 2005-2010").empty());
    CHECK(components_of("SQL Server 2019").empty());
    CHECK(says("Visual C++ 2005-2010", techspec_2025, some_day) == other_version);
    CHECK(suite_support(parse_software("Visual C++ 2015-2022"), techspec_2025, some_day).component->product ==
          "Visual C++ runtime 2017");
    const suite_answer v = suite_support(parse_software("Visual C++ 2017"), techspec_2025, some_day);
    CHECK(v.component->product == "Visual C++ runtime 2017");
    CHECK(v.citation->place() == "13.2");
    for (const rulebook::component& c : rulebook::components) {
        if (c.product == "RabbitMQ") continue;  // of 8.2 too
        CAPTURE(c.product.view());
        CHECK(suite_support(parse_software(c.product), c.source.newest().document(), some_day).component != nullptr);
    }
}

TEST_CASE("the platform of a cloud client") {
    HOLDS(says("Windows 10", cloud_6_2, some_day) == supported);
    HOLDS(says("Windows 11", cloud_6_2, some_day) == supported);
    HOLDS(says("Windows 8.1", cloud_6_2, some_day) == not_listed);
    for (const char* mac : {"macOS 13", "macOS 14.5", "macOS 15"}) CHECK(says(mac, cloud_6_2, some_day) == supported);
    HOLDS(says("macOS 12", cloud_6_2, some_day) == not_listed);
    HOLDS(says("macOS", cloud_6_2, some_day) == version_needed);
    for (const char* browser : {"Firefox", "Chrome 130", "Edge", "Safari", "Citrix Workspace 2402"})
        CHECK(says(browser, cloud_6_2, some_day) == rolling);
    HOLDS(says("Adobe Reader", cloud_6_2, some_day) == conditional);  // "krävs för utskrifter i Procapita-as-a-Service"
    HOLDS(says("SQL Server 2022", cloud_6_2, some_day) == not_named);
}

TEST_CASE("the vendor's last day and the day after") {
    HOLDS(vendor("Windows Server 2019", "2029-01-09"_date).state == vendor_state::supported);
    HOLDS(vendor("Windows Server 2019", "2029-01-10"_date).state == vendor_state::ended);
    HOLDS(vendor("SQL Server 2019", some_day).last_day == "2030-01-08"_date);
    HOLDS(vendor(".NET 8.0.11", "2026-11-10"_date).state == vendor_state::supported);
    HOLDS(vendor(".NET 8.0.11", "2026-11-11"_date).state == vendor_state::ended);
    HOLDS(vendor(".NET 8.0.11", "2023-11-13"_date).state == vendor_state::not_released);
    HOLDS(vendor(".NET Framework 4.8", some_day).state == vendor_state::no_end_published);
    HOLDS(vendor(".NET Framework 3.5", some_day).last_day == "2029-01-09"_date);
    HOLDS(vendor("RabbitMQ 4.2", "2026-07-31"_date).state == vendor_state::supported);
    HOLDS(vendor("RabbitMQ 4.2", "2026-08-01"_date).state == vendor_state::ended);
    HOLDS(vendor_support(parse_software("RabbitMQ 4.2"), "2026-08-01"_date).state ==
          vendor_state::ended);  // none is bought unless it is said
    HOLDS(vendor("RabbitMQ 4.2", "2026-08-01"_date, true).state == vendor_state::supported);  // bought support
    // "4" is none of 4.0, 4.1 and 4.2 alone; of those that are out each is weighed. 4.0 ended on 2025-04-15.
    HOLDS(vendor("RabbitMQ 4", "2025-04-14"_date).state == vendor_state::supported);
    HOLDS(vendor("RabbitMQ 4", "2025-09-01"_date).state == vendor_state::depends);
    HOLDS(vendor("RabbitMQ 4", "2025-09-01"_date).cycle->version == text{"4.0"});
    HOLDS(vendor("RabbitMQ 4", "2025-09-01"_date).other_end->version == text{"4.1"});
    HOLDS(vendor("RabbitMQ 4.0", "2025-09-01"_date).state == vendor_state::ended);
    HOLDS(vendor("RabbitMQ 3", "2025-09-01"_date).state == vendor_state::ended);  // all of 3.8 to 3.13
    HOLDS(vendor(".NET 8", "2026-11-10"_date).state == vendor_state::supported);  // 8.0 is the only one
    HOLDS(vendor("Outlook 2016", some_day).state == vendor_state::unknown);
    HOLDS(vendor("Windows Server", some_day).state == vendor_state::unknown);
    HOLDS(vendor("macOS 26", "2026-09-01"_date).state == vendor_state::no_end_published);
}

TEST_CASE("bought updates count only when they are bought") {
    HOLDS(vendor("Windows Server 2012 R2", "2023-10-11"_date).state == vendor_state::ended);
    HOLDS(vendor("Windows Server 2012 R2", "2026-10-13"_date, true).state == vendor_state::supported);
    HOLDS(vendor("Windows Server 2012 R2", "2026-10-14"_date, true).state == vendor_state::ended);
    HOLDS(vendor("Windows Server 2019", "2029-01-10"_date, true).state == vendor_state::ended);  // none are sold
}

TEST_CASE("an edition or a service pack that was not stated is not guessed") {
    // Windows 11 22H2: Home and Pro ended 2024-10-08, Enterprise and Education 2025-10-14.
    HOLDS(vendor("Windows 11 22H2", "2024-10-08"_date).state == vendor_state::supported);
    HOLDS(vendor("Windows 11 22H2", "2024-10-09"_date).state == vendor_state::depends);
    HOLDS(vendor("Windows 11 22H2", "2024-10-09"_date).other_end->security_end == "2025-10-14"_date);
    HOLDS(vendor("Windows 11 22H2", "2025-10-15"_date).state == vendor_state::ended);
    HOLDS(vendor("Windows 11 Pro 22H2", "2024-10-09"_date).state == vendor_state::ended);
    HOLDS(vendor("Windows 11 Enterprise 22H2", "2025-10-14"_date).state == vendor_state::supported);
    HOLDS(vendor("Windows 10", "2025-10-15"_date).state ==
          vendor_state::ended);  // no release of Windows 10 but the LTSC is left
    HOLDS(vendor("Windows 10 Enterprise LTSC 2019", "2025-10-15"_date).last_day == "2029-01-09"_date);
    HOLDS(vendor("SQL Server 2016", "2026-07-14"_date).state ==
          vendor_state::depends);  // without a service pack it ended 2018-01-09
    HOLDS(vendor("SQL Server 2016 SP3", "2026-07-14"_date).state == vendor_state::supported);
    HOLDS(vendor("SQL Server 2016 RTM", "2026-07-14"_date).last_day == "2018-01-09"_date);
    HOLDS(vendor("SQL Server 2016 SP3", "2026-07-15"_date).state == vendor_state::ended);
    HOLDS(vendor("SQL Server 2022 RTM", some_day).last_day == "2033-01-11"_date);
}

TEST_CASE("two publications that disagree are both shown, and the newer binds") {
    constexpr vendor_answer v =
        vendor("SQL Server 2019", some_day);  // mainstream 2025-02-28 in the newer copy, 2025-01-14 in the older
    HOLDS(v.cycle->mainstream_end == "2025-02-28"_date);
    HOLDS(v.disagrees && v.disagrees->mainstream_end == "2025-01-14"_date);
    HOLDS(!vendor("SQL Server 2017", some_day).disagrees);
}

TEST_CASE("the newest version of a product") {
    HOLDS(newness_of(parse_software("RabbitMQ 4.3.1"), "2026-05-01"_date).state == newness::newest);
    HOLDS(newness_of(parse_software("RabbitMQ 4.2"), "2026-05-01"_date).state == newness::second);
    HOLDS(newness_of(parse_software("RabbitMQ 4.2"), "2026-04-22"_date).state ==
          newness::newest);  // 4.3 came on 2026-04-23
    HOLDS(newness_of(parse_software("RabbitMQ 3.13"), "2026-05-01"_date).state == newness::older);
    HOLDS(newness_of(parse_software("RabbitMQ 9"), "2026-05-01"_date).state == newness::beyond);
    HOLDS(newness_of(parse_software("RabbitMQ 4"), "2026-05-01"_date).state == newness::unstated);  // of 4.0 to 4.3
    HOLDS(newness_of(parse_software("Firefox 100"), "2026-05-01"_date).state == newness::older);
    HOLDS(newness_of(parse_software("Citrix Workspace 2402"), "2026-05-01"_date).state == newness::unknown);
    HOLDS(newness_of(parse_software("RabbitMQ"), "2026-05-01"_date).newest == "4.3");
}

TEST_CASE("both clocks together: the earlier end binds and is named") {
    constexpr auto ask = [](const char* written, document d, date day) {
        return support_of(parse_software(written), {d, day});
    };
    // Supported by the suite, ended at the vendor: .NET 8 after 2026-11-10.
    constexpr support_answer net = ask(".NET 8.0", techspec_2025, "2026-11-11"_date);
    HOLDS(net.suite.state == conditional);
    HOLDS(net.vendor.state == vendor_state::ended);
    HOLDS(net.outcome == support_outcome::finding);
    HOLDS(net.binds == support_clock::vendor);
    HOLDS(net.last_day == "2026-11-10"_date);
    // Ended by the suite before the vendor: Windows Server 2016.
    constexpr support_answer server = ask("Windows Server 2016", techspec_2024, "2023-01-01"_date);
    HOLDS(server.outcome == support_outcome::finding);
    HOLDS(server.binds == support_clock::suite);
    HOLDS(server.last_day == "2022-11-20"_date);
    HOLDS(server.vendor.state == vendor_state::supported);
    // Withdrawn: supported to the day before the document, or to the printed end when that was earlier.
    HOLDS(ask(".NET 6.0.20", techspec_2025, some_day).last_day == "2024-11-12"_date);  // the vendor's end came first
    HOLDS(ask("SQL Server 2017", techspec_2025, some_day).last_day == "2024-01-14"_date);  // its printed end
    HOLDS(ask("Windows Server 2022", techspec_2025, some_day).outcome == support_outcome::supported);
    HOLDS(ask("Windows Server 2022", techspec_2025, some_day).last_day == "2031-10-14"_date);
    HOLDS(ask("Windows Server 2025", techspec_2025, some_day).outcome == support_outcome::finding);
    HOLDS(!ask("Windows Server 2025", techspec_2025, some_day).last_day.valid());
    HOLDS(ask("macOS 14", techspec_2025, some_day).outcome == support_outcome::not_judged);
    HOLDS(ask("SQL Server", techspec_2025, some_day).outcome == support_outcome::not_judged);
    HOLDS(ask("Windows 11 22H2", techspec_2025, "2025-02-01"_date).outcome == support_outcome::depends);
    HOLDS(!ask("Windows 11 22H2", techspec_2025, "2025-02-01"_date).last_day.valid());
    HOLDS(ask("RabbitMQ 3.13", techspec_2025, "2026-05-01"_date).outdated);  // "latest full version"
    HOLDS(!ask("RabbitMQ 4.3", techspec_2025, "2026-05-01"_date).outdated);
    HOLDS(ask("IIS 10", techspec_2025, some_day).outcome == support_outcome::depends);  // on its Windows
}

TEST_CASE("IIS is a part of its Windows, and supported as that is") {
    const auto on = [](const char* iis, const char* system, document d) {
        return support_of(parse_software(iis), {.document = d, .day = some_day}, parse_software(system));
    };
    HOLDS(on("IIS 10.0", "Windows Server 2022", techspec_2025).outcome == support_outcome::supported);
    HOLDS(on("IIS 10.0", "Windows Server 2019", techspec_2024).outcome == support_outcome::supported);
    HOLDS(on("IIS 10.0", "Windows Server 2016", techspec_2025).outdated);
    HOLDS(on("IIS 10.0", "Windows Server 2025", techspec_2025).outcome == support_outcome::finding);
    HOLDS(on("IIS 10.0", "Windows Server 2012 R2", techspec_2025).outcome == support_outcome::not_judged);
    HOLDS(on("IIS 10.0", "", techspec_2025).outcome == support_outcome::depends);
    HOLDS(on("IIS 11", "", techspec_2025).outcome == support_outcome::not_judged);
    static constexpr std::string_view with[] = {"7-Zip", "Windows Server 2022 Standard", "Windows Server 2022"},
                                      several[] = {"Windows Server 2022", "Windows Server 2019"},
                                      without[] = {"Windows 11"};
    HOLDS(windows_server_among(with).version == "2022");
    HOLDS(!windows_server_among(several).product);
    HOLDS(!windows_server_among(without).product);
}

TEST_CASE("an operating system is judged for the kind of machine that 8.2 lists it for") {
    for (const rulebook::platform& row : rulebook::platforms)
        for (const rulebook::software_row& product : rulebook::software) {
            if (!(product.platform_name == row.product)) continue;
            CHECK((listed_for(product.id) == machine_kind::client) == (row.category == platform_category::client_os));
            CHECK((listed_for(product.id) == machine_kind::server) == (row.category == platform_category::server_os));
        }
    const auto on = [](machine_kind kind, std::string_view written, document d = techspec_2025) {
        return support_of(parse_software(written), {.document = d, .day = "2026-06-01"_date, .machine = kind});
    };
    using enum machine_kind;
    using enum suite_state;
    HOLDS(on(any, "Windows 11 Enterprise 24H2").outcome == support_outcome::supported);
    HOLDS(on(client, "Windows 11 Enterprise 24H2").outcome == support_outcome::supported);
    const support_answer odd = on(server, "Windows 11 Enterprise 24H2");
    CHECK(odd.suite.state == other_machine);
    CHECK(odd.outcome == support_outcome::not_judged);
    CHECK(!odd.last_day.valid());
    CHECK(odd.binds == support_clock::none);
    CHECK(odd.suite.citation != nullptr);
    HOLDS(on(server, "Windows").suite.state == other_machine);
    HOLDS(on(client, "Windows Server 2022").suite.state == other_machine);
    HOLDS(on(server, "Windows Server 2022").suite.state == supported);
    HOLDS(on(server, "macOS 15", cloud_6_2).suite.state == other_machine);
    // What no machine may have is not supported on any; what is no operating system is judged everywhere.
    HOLDS(on(server, "Windows 10 LTSC").suite.state == excluded);
    HOLDS(on(client, "Windows Server 2016").suite.state == withdrawn);
    CHECK(on(server, "Windows 8.1").suite.state == not_listed);
    CHECK(on(client, "Windows Server 2022", cloud_6_2).suite.state == not_named);
    HOLDS(on(client, "SQL Server 2022").suite.state == supported);
    HOLDS(on(server, "Notepad++ 8.6").suite.state == not_named);
    CHECK(listed_only_for(client) == label{"listas endast för klienter", "listed for clients only"});
    CHECK(listed_only_for(server) == label{"listas endast för servrar", "listed for servers only"});
}

TEST_CASE("every answer has its word") {
    constexpr const char* suite[] = {"supported",     "conditional",    "rolling",         "not-yet",
                                     "ended",         "withdrawn",      "not-listed",      "too-old",
                                     "excluded",      "version-needed", "unversioned",     "not-applicable",
                                     "other-machine", "other-version",  "named-elsewhere", "not-named"};
    for (std::size_t i = 0; i < std::size(suite); ++i) {
        CHECK(to_text(static_cast<suite_state>(i)).view() == suite[i]);
        CHECK(is_finding(static_cast<suite_state>(i)) == (i >= 3 && i <= 8));  // from not-yet to excluded
    }
    constexpr const char* vendors[] = {"supported", "no-end-published", "ended", "depends", "not-released", "unknown"};
    for (std::size_t i = 0; i < std::size(vendors); ++i)
        CHECK(to_text(static_cast<vendor_state>(i)).view() == vendors[i]);
    constexpr const char* outcomes[] = {"supported", "finding", "depends", "not-judged"};
    for (std::size_t i = 0; i < std::size(outcomes); ++i)
        CHECK(to_text(static_cast<support_outcome>(i)).view() == outcomes[i]);
    HOLDS(parse_software_product("sql-server") == software_product::sql_server);
    HOLDS(!parse_software_product("SQL Server"));
    HOLDS(!parse_software_product(""));
}

TEST_CASE("names of products are whole words, however divided") {
    using enum software_product;
    for (const char* written : {"SQL Server 2019", "sql-server_2019", "SQL.Server  2019", "SQL\tServer2019",
                                "(SQL Server) 2019", "x SQL Server 2019"})
        CHECK(reads(written, sql_server, "2019"));
    for (const char* other : {"MySQL Server 2019", "SQL", "SQL ", "SQL-", "SQL Serve", "SQL Servers 2019",
                              "SQLx Server", "\xc3\xa5SQL Server 2019", "SQL Server\xc3\xa5 2019", "zSQL Server"}) {
        INFO(other);
        CHECK(!parse_software(other).product);
    }
}

TEST_CASE("releases, editions and channels of Windows") {
    using enum software_product;
    using enum windows_edition;
    struct {
        const char* written;
        const char *version, *release;
        windows_edition edition;
    } const all[] = {
        {"Windows 7 SP1", "7", "SP1", any},
        {"Windows 7 sp1 Pro", "7", "SP1", home_pro},
        {"Windows 8", "8", "", any},
        {"Windows 8.1 Home", "8.1", "", home_pro},
        {"Windows 9", "", "", any},
        {"Windows 10 1909", "10", "1909", any},
        {"Windows 10 2004 Education", "10", "2004", enterprise},
        {"Windows 10 1099", "10", "", any},  // no month
        {"Windows 10 2104", "10", "", any},  // from 20H2 on they have halves
        {"Windows 10 0907", "10", "", any},
        {"Windows 10 19x9", "10", "", any},
        {"Windows 10 x909", "10", "", any},
        {"Windows 10 1x09", "10", "", any},
        {"Windows 10 190x", "10", "", any},
        {"Windows 10 190", "10", "", any},
        {"Windows 10 22h2", "10", "22H2", any},
        {"Windows 10 22g2", "10", "", any},
        {"Windows 10 11", "10", "", any},  // the first number is the version
        {"Windows 10 SP", "10", "", any},
        {"Windows 10 SPx", "10", "", any},
        {"Windows 10 SQ1", "10", "", any},
        {"Windows 10 Enterprise LTSC 2019", "10", "1809", ltsc},
        {"Windows 10 Enterprise LTSB 2015", "10", "1507", ltsc},
        {"Windows 10 2016 LTSB", "10", "1607", ltsc},
        {"Windows 10 LTSC 2018", "10", "", ltsc},  // no such year
        {"Windows 10 LTSC 1919", "10", "", ltsc},
        {"Windows 10 LTSC 2x19", "10", "", ltsc},
        {"Windows 10 LTSC 20x9", "10", "", ltsc},
        {"Windows 10 LTSC 201x", "10", "", ltsc},
        {"Windows 11 LTSC 2024 Enterprise", "11", "24H2", ltsc},
        {"Windows 11 IoT Enterprise LTSC 2024", "11", "24H2", iot_ltsc},
        {"Windows 10 LTSC IoT", "10", "", iot_ltsc},
        {"Windows 10 IoT LTSC LTSC", "10", "", iot_ltsc},
        {"Windows 10 LTSC IoT LTSC", "10", "", iot_ltsc},
        {"Windows 11 IoT Enterprise 24H2", "11", "24H2", enterprise},
    };
    for (const auto& a : all) {
        INFO(a.written);
        const software s = parse_software(a.written);
        CHECK(s.product == windows);
        CHECK(s.version.view() == a.version);
        CHECK(s.release.view() == a.release);
        CHECK(s.edition == a.edition);
    }
}

TEST_CASE("builds of Windows begin with 7601 where they stand alone, and behind the numbers of Windows NT") {
    using enum software_product;
    HOLDS(parse_software("Build 7601").ambiguous);  // Windows 7 SP1 and Server 2008 R2 SP1
    HOLDS(!parse_software("Build 7600").ambiguous);
    HOLDS(parse_software("Windows 99999").build == 99'999);
    HOLDS(parse_software("Windows 100000").build == 0);
    HOLDS(parse_software("Version 10.0.22631").version == "11");
    HOLDS(reads("6.0.6002", windows_server, "2008", "SP2"));
    HOLDS(reads("6.0.6003", windows_server, "2008", "SP2"));
    HOLDS(reads("5.2.3790", windows_server, "2003"));
    HOLDS(parse_software("Windows NT 6.1.7601").ambiguous);
    HOLDS(parse_software("6.1.7601").ambiguous);
    HOLDS(parse_software("6.2.9200").ambiguous);
    for (const char* other : {"10.1.19045", "11.0.19045", "9.0.19045", "6.4.9600", "5.1.3790", "5.3.3790", "4.2.3790",
                              "19045.x", "x19045", "10.0.1", "12345", "7600", "Builder 19045"}) {
        INFO(other);
        CHECK(!parse_software(other).product);
        CHECK(!parse_software(other).ambiguous);
    }
}

TEST_CASE("versions of servers and engines") {
    using enum software_product;
    HOLDS(reads("Windows Server 2008 R2 SP1", windows_server, "2008 R2", "SP1"));
    HOLDS(reads("Windows Server R2", windows_server, ""));
    HOLDS(reads("Windows Server 1809", windows_server, "1809"));
    HOLDS(reads("Windows Server 2019 2022", windows_server, "2019"));
    HOLDS(parse_software("Windows Server", "10.0.25398").release == "AC");
    HOLDS(parse_software("Windows Server", "10.0.25398").version == "23H2");
    HOLDS(reads("SQL Server 2008 R2 10.50.6000.34", sql_server, "2008 R2"));
    HOLDS(parse_software("SQL Server 10.50.6000.34").build == 1050);
    HOLDS(reads("SQL Server 10.50.6000.34", sql_server, "2008 R2"));
    HOLDS(reads("SQL Server 10.0.5500", sql_server, "2008"));
    HOLDS(reads("SQL Server 11.50.1", sql_server, "2012"));
    HOLDS(parse_software("SQL Server 99.0").build == 9900);
    HOLDS(parse_software("SQL Server 100.0").build == 0);
    HOLDS(parse_software("SQL Server 15.0 16.0").build == 1500);
    HOLDS(parse_software("SQL Server 15").build == 0);
    HOLDS(reads("SQL Server R2", sql_server, ""));
    HOLDS(reads("SQL Server 2016 sp2", sql_server, "2016", "SP2"));
    HOLDS(reads("SQL Server 2019 SP1 RTM", sql_server, "2019", "SP1"));
    HOLDS(reads("SQL Server 2016 2019", sql_server, "2016"));
    for (const char* written :
         {"RabbitMQ 3.13.7-1", "RabbitMQ v3.13.7", "RabbitMQ V3.13.7", "RabbitMQ (3.13.7)", "RabbitMQ x64 3.13.7.",
          "RabbitMQ 64 3.13.7", "RabbitMQ 86 3.13.7", "RabbitMQ 32 3.13.7", "RabbitMQ - 3.13.7",
          "RabbitMQ 64-bit 3.13.7", "RabbitMQ 8-BIT 3.13.7", "RabbitMQ 4a 3.13.7", "RabbitMQ v 3.13.7",
          "RabbitMQ vv9 3.13.7", "RabbitMQ . 3.13.7", "RabbitMQ -3.13.7"})
        CHECK_MESSAGE(reads(written, rabbitmq, "3.13.7"), written);
    HOLDS(reads("RabbitMQ 65", rabbitmq, "65"));
    HOLDS(parse_software("RabbitMQ 4.0", "3.13.7").version == "4.0");  // a full version in the name is the product's
    HOLDS(parse_software("RabbitMQ 4", "4.0.5").version == "4.0.5");
    HOLDS(parse_software("RabbitMQ 4", "x64").version == "4");
}

namespace {

// Cycles that no vendor publishes, for what the known ones do not show.
constexpr external_source first_copy{"here", "first", "2025-01-01"_date}, same_day{"here", "second", "2025-01-01"_date},
    newer_copy{"here", "third", "2025-06-01"_date};
constexpr rulebook::vendor_cycle cycle(const char* version, const char* release, date released, date mainstream,
                                       date security, date paid, external_source source,
                                       software_product product = software_product::outlook,
                                       windows_edition edition = windows_edition::any) {
    return {product, version, release, edition, released, mainstream, security, source, paid};
}
constexpr rulebook::vendor_cycle made_up[] = {
    cycle("1", "", {}, {}, {2025, 6, 30}, {}, first_copy),  // no first day
    // 2: one release with an end, one without
    cycle("2", "A", {2020, 1, 1}, {}, {2021, 1, 1}, {}, first_copy),
    cycle("2", "B", {2020, 1, 1}, {}, {}, {}, first_copy),
    // 3: three ends
    cycle("3", "A", {2020, 1, 1}, {}, {2023, 1, 1}, {}, first_copy),
    cycle("3", "B", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    cycle("3", "C", {2020, 1, 1}, {}, {2024, 1, 1}, {}, first_copy),
    // 4: a newer copy of the same cycle, another one as old
    cycle("4", "", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    cycle("4", "", {2020, 1, 1}, {}, {2023, 1, 1}, {}, newer_copy),
    cycle("5", "", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    cycle("5", "", {2020, 1, 1}, {}, {2023, 1, 1}, {}, same_day),
    // 6: as 4, for one edition and for all
    cycle("6", "", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy, software_product::outlook,
          windows_edition::enterprise),
    cycle("6", "", {2020, 1, 1}, {}, {2023, 1, 1}, {}, newer_copy),
    // 7: bought updates that end before the free ones, on the same day, and after them
    cycle("7", "", {2020, 1, 1}, {}, {2025, 1, 1}, {2024, 1, 1}, first_copy),
    cycle("8", "", {2020, 1, 1}, {}, {2025, 1, 1}, {2026, 1, 1}, first_copy),
    // 9: only mainstream differs; 10: only what is bought; 11: nothing that both tell
    cycle("9", "", {2020, 1, 1}, {2021, 1, 1}, {2025, 1, 1}, {2026, 1, 1}, first_copy),
    cycle("9", "", {2020, 1, 1}, {2021, 1, 2}, {2025, 1, 1}, {2026, 1, 1}, newer_copy),
    cycle("10", "", {2020, 1, 1}, {2021, 1, 1}, {2025, 1, 1}, {2026, 1, 1}, first_copy),
    cycle("10", "", {2020, 1, 1}, {2021, 1, 1}, {2025, 1, 1}, {2026, 1, 2}, newer_copy),
    cycle("11", "", {2020, 1, 1}, {}, {2025, 1, 1}, {2026, 1, 1}, first_copy),
    cycle("11", "", {2020, 1, 1}, {2021, 1, 1}, {2025, 1, 1}, {}, newer_copy),
    // 12 and 12.5: the nearest version
    cycle("12", "", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    cycle("12.5", "", {2020, 1, 1}, {}, {2023, 1, 1}, {}, first_copy),
    // 15: one copy that gives a cycle for all editions and for one of them
    cycle("15", "", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    cycle("15", "", {2020, 1, 1}, {}, {2023, 1, 1}, {}, first_copy, software_product::outlook,
          windows_edition::enterprise),
    // 16: two equal ends
    cycle("16", "A", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    cycle("16", "B", {2020, 1, 1}, {}, {2022, 1, 1}, {}, first_copy),
    // 13: not yet out
    cycle("13", "", {2030, 1, 1}, {}, {2035, 1, 1}, {}, first_copy),
};
constexpr vendor_answer of_made_up(const char* version, date day, bool paid = false, const char* release = "",
                                   windows_edition edition = windows_edition::any) {
    software s;
    s.product = software_product::outlook;
    s.version += version;
    s.release += release;
    s.edition = edition;
    return vendor_support(s, day, paid, made_up);
}

}  // namespace

TEST_CASE("a vendor's dates, weighed") {
    using enum vendor_state;
    HOLDS(of_made_up("16", "2022-01-01"_date).cycle->release.view() == "A");  // of equal ends the first
    HOLDS(of_made_up("16", "2022-01-02"_date).cycle->release.view() == "A");
    constexpr auto same = [](windows_edition a, windows_edition b) {
        return detail::same_cycle(cycle("1", "", {}, {}, {}, {}, first_copy, software_product::windows, a),
                                  cycle("1", "", {}, {}, {}, {}, first_copy, software_product::windows, b));
    };
    HOLDS(same(windows_edition::home_pro, windows_edition::home_pro) &&
          !same(windows_edition::home_pro, windows_edition::enterprise));
    HOLDS(same(windows_edition::any, windows_edition::home_pro) &&
          same(windows_edition::home_pro, windows_edition::any));
    HOLDS(of_made_up("1", "1990-01-01"_date).state == supported);  // no first day is no later one
    HOLDS(of_made_up("1", "2025-06-30"_date).state == supported);
    HOLDS(of_made_up("1", "2025-07-01"_date).state == ended);
    HOLDS(of_made_up("2", "2021-01-01"_date).state == supported);
    HOLDS(of_made_up("2", "2021-01-01"_date).last_day == "2021-01-01"_date);
    constexpr vendor_answer one_is_open = of_made_up("2", "2021-01-02"_date);
    HOLDS(one_is_open.state == depends);
    HOLDS(one_is_open.cycle->release.view() == "A");
    HOLDS(one_is_open.other_end->release.view() == "B");
    HOLDS(of_made_up("2", "2019-12-31"_date).state == not_released);
    HOLDS(of_made_up("2", "2020-01-01"_date).state == supported);
    HOLDS(of_made_up("2", "2021-01-02"_date, false, "B").state == no_end_published);
    HOLDS(of_made_up("2", "2021-01-02"_date, false, "B").cycle->release.view() == "B");
    HOLDS(!of_made_up("2", "2021-01-02"_date, false, "B").last_day.valid());
    HOLDS(of_made_up("2", "2021-01-02"_date, false, "A").state == ended);
    HOLDS(of_made_up("2", "2021-01-02"_date, false, "C").state == unknown);  // no row of it, and none without a release
    constexpr vendor_answer three = of_made_up("3", "2023-06-01"_date), all_three = of_made_up("3", "2024-01-02"_date);
    HOLDS(three.state == depends);
    HOLDS(three.last_day == "2022-01-01"_date);
    HOLDS(three.other_end->security_end == "2024-01-01"_date);
    HOLDS(all_three.state == ended);
    HOLDS(all_three.last_day == "2024-01-01"_date);
    HOLDS(!all_three.other_end);
    HOLDS(of_made_up("3", "2024-01-01"_date).state == depends);
    HOLDS(of_made_up("4", "2022-06-01"_date).last_day == "2023-01-01"_date);  // the newer copy binds,
    HOLDS(of_made_up("4", "2022-06-01"_date).disagrees->security_end == "2022-01-01"_date);
    HOLDS(of_made_up("5", "2022-06-01"_date).last_day == "2022-01-01"_date);  // of two as new the first
    HOLDS(of_made_up("5", "2022-06-01"_date).disagrees->security_end == "2023-01-01"_date);
    HOLDS(of_made_up("6", "2022-06-01"_date).last_day == "2023-01-01"_date);
    HOLDS(of_made_up("6", "2022-06-01"_date, false, "", windows_edition::enterprise).last_day == "2023-01-01"_date);
    HOLDS(of_made_up("7", "2022-01-01"_date, true).last_day == "2025-01-01"_date);
    HOLDS(of_made_up("8", "2022-01-01"_date, true).last_day == "2026-01-01"_date);
    HOLDS(of_made_up("8", "2022-01-01"_date).last_day == "2025-01-01"_date);
    HOLDS(of_made_up("9", "2022-01-01"_date).disagrees->mainstream_end == "2021-01-01"_date);
    HOLDS(of_made_up("10", "2022-01-01"_date).disagrees->paid_end == "2026-01-01"_date);
    HOLDS(!of_made_up("11", "2022-01-01"_date).disagrees);
    HOLDS(of_made_up("12.5.1", "2022-01-01"_date).last_day == "2023-01-01"_date);
    HOLDS(of_made_up("12.6", "2022-01-01"_date).last_day == "2022-01-01"_date);
    HOLDS(of_made_up("13", "2029-12-31"_date).state == not_released);
    HOLDS(of_made_up("13", "2029-12-31"_date).last_day == "2035-01-01"_date);
    HOLDS(of_made_up("15", "2021-01-01"_date).last_day == "2022-01-01"_date);
    HOLDS(!of_made_up("15", "2021-01-01"_date).disagrees);
    HOLDS(of_made_up("15", "2022-06-01"_date).state == depends);
    HOLDS(of_made_up("14", "2022-01-01"_date).state == unknown);
    HOLDS(of_made_up("", "2022-01-01"_date).state == unknown);
    HOLDS(vendor_support({}, some_day).state == unknown);
}

TEST_CASE("how new a version is, and what a rolling row asks of it") {
    using enum software_product;
    static constexpr rulebook::vendor_cycle out[] = {
        cycle("100", "", {2024, 1, 1}, {}, {}, {}, first_copy, firefox),
        cycle("101", "", {2024, 2, 1}, {}, {}, {}, first_copy, firefox),
        cycle("101", "x", {2024, 2, 1}, {}, {}, {}, first_copy, firefox),
        cycle("102", "", {2024, 3, 1}, {}, {}, {}, first_copy, firefox),
        cycle("999", "", {}, {}, {}, {}, first_copy, firefox),  // not known to be out
        cycle("17.0", "", {2023, 1, 1}, {}, {}, {}, first_copy, safari),
        cycle("17.6", "", {2023, 6, 1}, {}, {}, {}, first_copy, safari),
        cycle("18.0", "", {2024, 1, 1}, {}, {}, {}, first_copy, safari),
        cycle("18.5", "", {2024, 2, 1}, {}, {}, {}, first_copy, safari),
        cycle("18.6", "", {2024, 3, 1}, {}, {}, {}, first_copy, safari),
        cycle("8.5", "", {2013, 1, 1}, {}, {}, {}, first_copy, iis),
        cycle("10.0", "", {2015, 1, 1}, {}, {}, {}, first_copy, iis),
        cycle("2300", "", {2023, 1, 1}, {}, {}, {}, first_copy, citrix_client),
        cycle("2400", "", {2024, 1, 1}, {}, {}, {}, first_copy, citrix_client),
        cycle("2500", "", {2025, 1, 1}, {}, {}, {}, first_copy, citrix_client),
    };
    const auto state = [&](const char* written, date day) {
        return newness_of(parse_software(written), day, out, {}).state;
    };
    CHECK(state("Firefox 102", "2024-03-01"_date) == newness::newest);
    CHECK(state("Firefox 102.1", "2024-03-01"_date) == newness::newest);
    CHECK(state("Firefox 101", "2024-02-29"_date) == newness::newest);
    CHECK(state("Firefox 101", "2024-03-01"_date) == newness::second);
    CHECK(state("Firefox 100.9", "2024-02-01"_date) == newness::second);
    CHECK(state("Firefox 100", "2024-03-01"_date) == newness::older);
    CHECK(state("Firefox", "2024-03-01"_date) == newness::unstated);
    CHECK(state("Firefox 100", "2023-12-31"_date) == newness::not_out);  // nothing was
    CHECK(state("Firefox 99", "2023-12-31"_date) == newness::unknown);
    // "18" may be any that begins so: what is said of it is true of each of them.
    CHECK(state("Safari 18", "2024-03-01"_date) == newness::unstated);
    CHECK(state("Safari 18.0", "2024-03-01"_date) == newness::older);
    CHECK(state("Safari 18.5", "2024-03-01"_date) == newness::second);
    CHECK(state("Safari 18", "2024-01-31"_date) == newness::newest);    // 18.0 was the only one
    CHECK(state("Safari 17", "2024-01-31"_date) == newness::unstated);  // 17.6 the second, 17.0 older
    CHECK(state("Safari 17", "2024-03-01"_date) == newness::older);
    CHECK(newness_of(parse_software("Safari 17"), "2024-03-01"_date, out, {}).older_from == "2024-02-01"_date);
    CHECK(newness_of({}, some_day, out).state == newness::unknown);
    CHECK(newness_of(parse_software("Firefox"), "2024-02-29"_date, out, {}).newest == "101");
    CHECK(newness_of(parse_software("Firefox 100"), "2024-02-29"_date, out, {}).state ==
          newness::second);  // 101 is there twice and is one

    const auto outdated = [&](const char* written, document d) {
        return support_of(parse_software(written), {d, "2025-06-01"_date, false, out, {}, {true}}).outdated;
    };
    CHECK(!outdated("Firefox 102", techspec_2025));  // 8.2: "Senaste version"
    CHECK(outdated("Firefox 101", techspec_2025));
    CHECK(!outdated("Firefox 101", cloud_6_2));  // 5.1: the latest or the second latest
    CHECK(outdated("Firefox 100", cloud_6_2));
    CHECK(!outdated("Firefox", techspec_2025));
    CHECK(outdated("IIS 8.5", techspec_2025));  // of Windows Server 2012 R2, which is not listed
    CHECK(!outdated("IIS 10.0", techspec_2025));
    CHECK(outdated("Citrix Workspace 2300", cloud_6_2));  // the latest of its track
    CHECK(outdated("Citrix Workspace 2400", cloud_6_2));
    CHECK(!outdated("Citrix Workspace 2500", cloud_6_2));
    CHECK(support_of(parse_software("Firefox 101"), {techspec_2025, "2025-06-01"_date, false, out, {}}).outcome ==
          support_outcome::finding);
}

TEST_CASE("a version has as many numbers as are compared, and the newer copy of one tells its day") {
    static constexpr rulebook::vendor_cycle out[] = {
        cycle("1.2.3.4.5", "", {2024, 1, 1}, {}, {}, {}, first_copy, software_product::rabbitmq),
        cycle("1.2.3.4.6", "", {2024, 2, 1}, {}, {}, {}, newer_copy, software_product::rabbitmq),
    };
    software s;
    s.product = software_product::rabbitmq;
    s.version += "1.2.3.4.5";
    const newness_answer n = newness_of(s, some_day, out, {});
    CHECK(n.state == newness::newest);  // the fifth number is not compared
    CHECK(n.newest == "1.2.3.4");
    CHECK(n.newest_day == "2024-02-01"_date);
    CHECK(*n.source == newer_copy);
}

TEST_CASE("words divide at a point of an identifier only between a letter and a digit") {
    HOLDS(detail::word_reader{"Runtime.8"}.next() == "Runtime");
    HOLDS(detail::word_reader{"Runtime-.8"}.next() == "Runtime-.8");
    HOLDS(detail::word_reader{"Runtime.-8"}.next() == "Runtime.-8");
    HOLDS(detail::word_reader{"Runtime.x8"}.next() == "Runtime.x8");
    HOLDS(detail::word_reader{"Runtime8.1"}.next() == "Runtime8.1");
}

TEST_CASE("the .NET Framework that a Windows comes with") {
    struct {
        const char *written, *version;
    } constexpr cases[] = {
        {"Windows Server 2025", "4.8.1"}, {"Windows Server 2022 Standard", "4.8"},
        {"Windows Server 2019", ""},      {"Windows 11 24H2", "4.8.1"},
        {"Windows 11 21H2", "4.8"},       {"Windows 11", "4.8"},
        {"Windows 10 22H2", "4.8"},       {"Windows 10 1903", "4.8"},
        {"Windows 10 1809", ""},          {"Windows 10", ""},
        {"SQL Server 2022", ""},          {"", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.written);
        CHECK(framework_of(parse_software(c.written)) == c.version);
    }
}

TEST_CASE("what is a finding, and what lasts and ends by a day") {
    const auto ask = [](const char* written, document d, date day) {
        return support_of(parse_software(written), {d, day});
    };
    const support_answer ended = ask("Windows Server 2012", techspec_2025, some_day),
                         unsaid = ask("Windows 11", cloud_6_2, some_day),  // of some releases the vendor's end has come
        conditional = ask("Acrobat Reader", techspec_2025, some_day),
                         lasting = ask("Windows 11 24H2 Enterprise", cloud_6_2, some_day);
    CHECK(ended.outcome == support_outcome::finding);
    CHECK(ended.is_finding());
    CHECK(!ended.lasts());
    CHECK(!ended.ends_by("2030-01-01"_date));
    CHECK(unsaid.outcome == support_outcome::depends);
    CHECK(unsaid.vendor.state == vendor_state::depends);
    CHECK(!unsaid.is_finding());  // a true answer: it may be one of the others
    CHECK(unsaid.lasts());
    CHECK(!unsaid.ends_by("2030-01-01"_date));
    CHECK(conditional.outcome == support_outcome::depends);
    CHECK(!conditional.is_finding());
    CHECK(conditional.lasts());
    CHECK(!conditional.ends_by("2030-01-01"_date));  // without a last day
    CHECK(!lasting.is_finding());
    CHECK(lasting.last_day == "2027-10-12"_date);
    CHECK(lasting.ends_by("2027-10-12"_date));
    CHECK(!lasting.ends_by("2027-10-11"_date));
    // Not one of them is left: a finding.
    const support_answer gone = ask("Windows 7", cloud_6_2, some_day);
    CHECK(gone.outcome == support_outcome::finding);
    CHECK(gone.is_finding());
    // What was withdrawn was not supported longer than until the day before, whatever end it had been given.
    suite_answer withdrawn;
    withdrawn.state = suite_state::withdrawn;
    withdrawn.withdrawn_on = "2025-01-21"_date;
    withdrawn.window.last_day = "2025-06-30"_date;
    CHECK(withdrawn.last_day() == "2025-01-20"_date);
    withdrawn.window.last_day = "2024-06-30"_date;
    CHECK(withdrawn.last_day() == "2024-06-30"_date);
}

TEST_CASE("the last day by both clocks, at its edges") {
    using enum software_product;
    static constexpr rulebook::vendor_cycle late[] = {
        cycle("6.0", "", {2021, 1, 1}, {}, {2030, 1, 1}, {}, first_copy, dotnet),
        cycle("2017", "", {2017, 1, 1}, {}, {2024, 1, 14}, {}, first_copy, sql_server),
    };
    const auto ask = [&](const char* written, document d) {
        return support_of(parse_software(written), {d, "2025-06-01"_date, false, late});
    };
    CHECK(ask(".NET 6.0", techspec_2025).last_day == "2025-01-20"_date);  // withdrawn on 2025-01-21
    CHECK(ask(".NET 6.0", techspec_2025).binds == support_clock::suite);
    CHECK(ask(".NET 6.0", techspec_2024).last_day == "2030-01-01"_date);
    CHECK(ask(".NET 6.0", techspec_2024).binds == support_clock::vendor);
    CHECK(ask("SQL Server 2017", techspec_2024).last_day ==
          "2024-01-14"_date);  // both end on the same day: the suite is named
    CHECK(ask("SQL Server 2017", techspec_2024).binds == support_clock::suite);
    for (const char* never : {".NET 6.0.9", ".NET 5.0"}) {  // too old, not listed
        CHECK(!ask(never, techspec_2024).last_day.valid());
        CHECK(ask(never, techspec_2024).binds == support_clock::none);
    }
    // No vendor ends a browser's version: the next one does, which came out on 2025-02-04 (Chrome 133).
    CHECK(ask("Chrome 132", techspec_2025).last_day == "2025-02-03"_date);
    CHECK(ask("Chrome 132", techspec_2025).binds == support_clock::release);
    CHECK(ask("Silverlight", techspec_2024).binds == support_clock::suite);  // no vendor's dates
    CHECK(ask("Silverlight", techspec_2024).last_day == "2021-12-31"_date);
    CHECK(!ask("Windows 10 LTSC 2019", techspec_2024).last_day.valid());  // excluded
}

// What the documents' words come to
// -------------------------------------------------------------------------------------------------------

namespace {
constexpr auto yes = support_outcome::supported, no = support_outcome::finding, it_depends = support_outcome::depends,
               unjudged = support_outcome::not_judged;
constexpr document t24 = techspec_2024, t25 = techspec_2025, cloud = cloud_6_2;

/// A case: what is written, where and when it is asked, what it comes to, why; of what is not supported the last day on
/// which it was.
struct support_case {
    const char* written;
    document from;
    const char* day;
    support_outcome outcome;
    suite_state state;
    const char* last_day = "";
};
void hold(const support_case& c) {
    const std::string name = std::string(c.written) + " by " + std::string(to_text(c.from).view()) + " on " + c.day;
    INFO(name);
    const support_answer v = support_of(parse_software(c.written), {c.from, *parse_date(c.day)});
    CHECK(to_text(v.outcome).view() == to_text(c.outcome).view());
    CHECK(to_text(v.suite.state).view() == to_text(c.state).view());
    CHECK(v.last_day == parse_date(c.last_day).value_or(c.outcome == no ? date{} : v.last_day));
}
}  // namespace

// Worked out by hand from 8.2 of both specifications, 5.1 of the cloud description, and the days of the vendors' data:
// Chrome 155 came on 2026-10-06, 156 on 10-20, 157 on 11-03; Firefox 158 on 10-13, 159 on 10-27, 160 on 11-10; Edge 156
// on 10-22, 157 on 11-05; Safari 27 on 09-14, 27.1 on 10-23, 27.2 on 10-26; RabbitMQ 3.9 on 2021-07-23, 4.3 on
// 2026-04-23; the OLE DB driver 19.4.1 on 2025-05-09.
TEST_CASE("fifty cases, worked out by hand from the documents") {
    const support_case all[] = {
        // 8.2: "Firefox, Chrome: Senaste version"
        {"Chrome 157", t25, "2026-11-28", yes, rolling},
        {"Chrome 157", t25, "2026-11-03", yes, rolling},       // its first day
        {"Chrome 157", t25, "2026-11-02", unjudged, rolling},  // the day before it is not out
        {"Chrome 156", t25, "2026-11-02", yes, rolling},       // the last day of the one before
        {"Chrome 156", t25, "2026-11-03", no, rolling, "2026-11-02"},
        {"Chrome 60", t25, "2026-11-28", no, rolling, "2017-09-04"},  // 61 came on 2017-09-05
        {"Chrome 200", t25, "2026-11-28", unjudged, rolling},
        {"Chrome", t25, "2026-11-28", it_depends, rolling},
        {"Firefox 160.0.1", t25, "2026-11-28", yes, rolling},
        {"Firefox 100", t24, "2024-06-01", no, rolling, "2022-05-30"},  // 101 came on 2022-05-31
        {"Firefox 153 ESR", t25, "2026-07-25", no,
         rolling},  // the number of the latest, and not the latest version: it is the ESR
        // 8.2: "EDGE Chromium 80+, support från 2020v37 – senaste version"
        {"Edge 157", t25, "2026-11-28", yes, rolling},
        {"Edge 90", t25, "2026-11-28", no, rolling, "2021-05-26"},  // 91 came on 2021-05-27
        {"Edge 79", t25, "2026-11-28", no, not_listed},
        {"Microsoft EdgeHTML 18.17763", t25, "2026-11-28", no, not_listed},
        // 5.1: "Senaste eller näst senaste version"
        {"Chrome 156", cloud, "2026-11-28", yes, rolling},
        {"Chrome 155", cloud, "2026-11-28", no, rolling, "2026-11-02"},  // the third from 2026-11-03 on
        {"Chrome 155", cloud, "2026-11-02", yes, rolling},
        {"Safari 27.2", cloud, "2026-11-28", yes, rolling},
        {"Safari 27.1", cloud, "2026-11-28", yes, rolling},
        {"Safari 27.0", cloud, "2026-11-28", no, rolling, "2026-10-25"},
        {"Safari 26", cloud, "2026-11-28", no, rolling, "2026-10-22"},
        {"Safari 27", cloud, "2026-11-28", it_depends, rolling},
        {"Safari 26.6", cloud, "2026-10-22", yes, rolling},  // 27 is the latest
        {"Safari 26.6", cloud, "2026-10-23", no, rolling, "2026-10-22"},
        {"Firefox ESR 140", cloud, "2026-11-28", no, rolling, "2025-08-18"},  // 142 came on 2025-08-19
        {"Safari 14", t25, "2026-11-28", unjudged, named_elsewhere},          // by 8.3, for telephones
        // 5.1: "Windows 10, Windows 11; macOS 13, 14 och 15", and the vendors' last days
        {"Windows 10", cloud, "2025-10-14", it_depends, supported},  // releases before 22H2 ended earlier
        {"Windows 10 22H2", cloud, "2025-10-14", yes, supported},
        {"Windows 10 22H2", cloud, "2025-10-15", no, supported, "2025-10-14"},
        {"macOS 13", cloud, "2026-11-28", no, supported, "2025-09-15"},
        {"macOS 12", cloud, "2026-11-28", no, not_listed},
        // 5.1: "senaste versionen av CR eller LTSR", "Adobe Reader": no day of theirs is known, no version is printed
        {"Citrix Workspace app 2402 LTSR", cloud, "2026-11-28", unjudged, rolling},
        {"Citrix Workspace app", cloud, "2026-11-28", it_depends, rolling},
        {"Adobe Reader 9", cloud, "2026-11-28", unjudged, unversioned},
        // 8.2: "Senaste version", "Senaste full version", "Aktuell version för supportat os"
        {"Microsoft OLE DB Driver for SQL Server 18.2", t25, "2026-11-28", no, rolling, "2025-05-08"},
        {"OLE DB Driver 19.4.1", t25, "2026-11-28", yes, rolling},
        {"Microsoft OLE DB Driver 19", t25, "2026-11-28", it_depends, rolling},  // of 19.0 to 19.4.1
        {"RabbitMQ 4.2", t25, "2026-04-22", yes, rolling},
        {"RabbitMQ 4.2", t25, "2026-04-23", no, rolling, "2026-04-22"},
        {"IIS 10.0", t25, "2026-11-28", it_depends, rolling},  // of Windows Server 2019 and 2022, and 2016 and 2025
        {"IIS 8.5", t25, "2026-11-28", no, rolling},           // of 2012 R2
        // 8.3: "Senaste 2 versionerna av: Chromium-baserade webbläsare på Android samt Safari-baserade webbläsare på
        // IOS", of Lifecare Utförare, on telephones of 2020 and later
        {"Chrome 157 Android", t25, "2026-11-28", it_depends, rolling},
        {"Chrome 156 for Android", t24, "2026-11-28", it_depends, rolling},
        {"Chrome 155 Android", t25, "2026-11-28", no, rolling, "2026-11-02"},
        {"Edge 156 Android", t25, "2026-11-28", it_depends, rolling},
        {"Firefox 160 Android", t25, "2026-11-28", unjudged, not_named},
        {"Safari iOS 27.1", t25, "2026-11-28", it_depends, rolling},
        {"Safari 27 iPhone", t25, "2026-11-28", it_depends, rolling},
        {"Chrome 156 iOS", t25, "2026-11-28", it_depends, rolling},
        {"Safari 27.2 iPad", t25, "2026-11-28", unjudged, named_elsewhere},
        // 3.1.2: "Följande tekniker är supportade: Citrix XenApp", in no version; 2025: "där användarna har separata
        // konton till miljön"
        {"Citrix XenApp", t25, "2025-06-01", it_depends, conditional},
        {"Citrix Virtual Apps 2402", t25, "2025-06-01", unjudged, unversioned},
        {"Microsoft Remote Desktop Services", t24, "2024-06-01", yes, supported},
        {"Remote Desktop Services", t25, "2025-06-01", it_depends, conditional},
        {"Remote Desktop Services 2019", t25, "2025-06-01", unjudged, unversioned},
        // 8.2: "Office 2007 eller senare (32-bit)", "Version 13.0.22 (32-bitar)"
        {"Outlook 2003", t25, "2026-11-28", no, excluded},
        {"Outlook 2007 32-bit", t25, "2026-11-28", yes, supported},
        {"Outlook 2016", t25, "2026-11-28", it_depends, conditional},
        {"Outlook 2016 64-bit", t25, "2026-11-28", no, excluded},
        {"Crystal Reports 2013 13.0.33", t25, "2026-11-28", no, excluded},
        {"Crystal Reports 2013 13.0.22 (32-bit)", t25, "2026-11-28", yes, supported},
        {"Crystal Reports 2013", t25, "2026-11-28", it_depends, conditional},
        // 8.2: "Engelsk version"; "Semi-Annual Channel ... ej supportade alternativ"
        {"Windows Server 2019 Swedish", t25, "2026-11-28", no, excluded},
        {"Windows Server 2019 English", t25, "2026-11-28", yes, supported},
        {"Windows Server 2019", t25, "2026-11-28", it_depends, conditional},
        {"Windows Server 2022 Swedish", t25, "2026-11-28", yes, supported},  // no language is printed of 2022
        {"Windows 10 22H2 Semi-Annual Channel", t25, "2025-10-14", yes, supported},
        {"Windows 10 Enterprise 22H2 Semi-Annual Channel (Targeted)", t25, "2025-02-01", no, excluded},
        {"Windows 10 Long-Term Servicing Channel", t25, "2025-02-01", no, excluded},
        // 8.2 of 2024: "support upphör 2022v47", which begins on Monday 2022-11-21; "2024v3" begins on 2024-01-15
        {"Windows Server 2016 English", t24, "2022-11-20", yes, supported},
        {"Windows Server 2016 English", t24, "2022-11-21", no, ended, "2022-11-20"},
        {"SQL Server 2017", t24, "2024-01-14", yes, supported},
        {"SQL Server 2017", t24, "2024-01-15", no, ended, "2024-01-14"},
        {"SQL Server 2017", t25, "2026-11-28", no, withdrawn, "2024-01-14"},
        {".NET 8.0.11 Hosting Bundle", t25, "2026-11-10", yes, supported},
        {".NET 8.0.11 Hosting Bundle", t25, "2026-11-11", no, supported, "2026-11-10"},
    };
    for (const support_case& c : all) hold(c);
}

TEST_CASE("nothing is the latest because nothing was known: every browser, driver and client, however old") {
    const support_case all[] = {
        {"Chrome 1", t25, "2026-11-28", no, rolling, "2009-05-20"},
        {"Chrome 50", t25, "2026-11-28", no, rolling, "2016-05-24"},
        {"Google Chrome 60.0.3112.113", t25, "2026-11-28", no, rolling, "2017-09-04"},
        {"Chrome 82", t25, "2026-11-28", no, rolling, "2020-05-18"},  // was never out; 83 came on 2020-05-19
        {"Chrome Beta 157", t25, "2026-11-28", no, rolling},          // a preview
        {"Mozilla Firefox 52 ESR 52.9.0", cloud, "2026-11-28", no, rolling, "2017-06-12"},
        {"Mozilla Firefox 115.5.0esr", t25, "2026-11-28", no, rolling, "2023-07-31"},
        {"Firefox ESR", t25, "2026-11-28", no, rolling},
        {"Firefox 3.6", cloud, "2026-11-28", no, rolling, "2011-06-20"},  // 4 and 5 came in 2011
        {"Edge 79", cloud, "2026-11-28", no, rolling, "2020-04-12"},      // 80 on 2020-02-07, 81 on 2020-04-13
        {"Edge 44.18362", cloud, "2026-11-28", no, rolling, "2020-02-06"},
        {"Edge 80", t25, "2026-11-28", no, rolling, "2020-04-12"},
        {"Edge 160", cloud, "2026-11-28", unjudged, rolling},
        {"Safari 5.1.7", cloud, "2026-11-28", no, rolling, "2013-10-21"},  // 6, 7
        {"Safari 28", cloud, "2026-11-28", unjudged, rolling},
        {"MSOLEDBSQL 18.6.3", t24, "2025-05-09", no, rolling, "2025-05-08"},
        {"MSOLEDBSQL 18.6.3", t24, "2025-05-08", unjudged, rolling},  // no version is known to have been out
        {"Microsoft OLE DB Driver 19.5", t25, "2026-11-28", unjudged, rolling},
        {"RabbitMQ 3.8", t25, "2026-11-28", no, rolling, "2021-07-22"},
        {"RabbitMQ 9", t25, "2026-11-28", unjudged, rolling},
        {"IIS 7.5", t25, "2026-11-28", no, rolling},
        {"IIS 6", t24, "2024-06-01", no, rolling},
        {"IIS 11", t25, "2026-11-28", unjudged, rolling},
        {"IIS", t25, "2026-11-28", it_depends, rolling},
        {"Citrix Receiver 4.9", cloud, "2026-11-28", unjudged, rolling},
        {"Adobe Reader XI", t25, "2026-11-28", unjudged, unversioned},
        {"Acrobat Reader DC 24.5", cloud, "2026-11-28", unjudged, unversioned},
        {"Acrobat Reader", t25, "2026-11-28", it_depends, conditional},  // "BBIC (IFO)"
        {"Silverlight 5.1", t24, "2021-12-31", unjudged, unversioned},
        {"Silverlight 5.1", t24, "2022-01-01", no, ended, "2021-12-31"},
    };
    for (const support_case& c : all) hold(c);
}

// 8.2: "Senaste full version" (RabbitMQ); 8.1: "nya versioner ... ej ingår i ... tekniska plattform förrän information
// om detta lämnats skriftligt". A preview is neither full nor the version that is listed.
TEST_CASE("a preview is no version that is listed, nor the latest one") {
    const support_case all[] = {
        {"RabbitMQ 4.3.0-rc.1", t25, "2026-11-28", no, rolling},
        {"RabbitMQ 4.3.0-beta.1", t25, "2026-11-28", no, rolling},
        {"RabbitMQ 4.3 RC 1", t25, "2026-11-28", no, rolling},
        {"RabbitMQ 4.3.0", t25, "2026-11-28", yes, rolling},
        {"OLE DB Driver 19.5.0 preview", t25, "2026-11-28", no, rolling},
        {"Firefox 160.0b9", t25, "2026-11-28", no, rolling},
        {"Firefox 161.0a1", cloud, "2026-11-28", no, rolling},
        {"Edge Dev 157", cloud, "2026-11-28", no, rolling},
        {"Chrome 157 64bit", t25, "2026-11-28", yes, rolling},
        {"Chrome 157 64b", t25, "2026-11-28", yes, rolling},
        {"Chrome 157 rcs", t25, "2026-11-28", yes, rolling},
        {"Safari Technology Preview 27.2", cloud, "2026-11-28", no, rolling},
        {"SQL Server 2022 RC0", t25, "2026-11-28", no, not_listed},
        {"Microsoft SQL Server 2022 (CTP2.0)", t25, "2026-11-28", no, not_listed},
        {"SQL Server 2022 (RTM-CU25)", t25, "2026-11-28", yes, supported},
        {"Windows 11 Insider Preview", t25, "2026-11-28", no, not_listed},
        {"Windows 11 24H2 Beta", cloud, "2026-11-28", no, not_listed},
        {"Windows Server 2022 Preview", t25, "2026-11-28", no, not_listed},
        {"macOS 15 beta 3", cloud, "2026-11-28", no, not_listed},
        {".NET 8.0.0-rc.2 Hosting Bundle", t25, "2024-02-01", no, not_listed},
        {".NET 8.0.0-preview.7.23375.6 Hosting Bundle", t25, "2024-02-01", no, not_listed},
        {"SQL Server 2017 RC1", t25, "2026-11-28", no, not_listed},  // withdrawn was the version, never its preview
    };
    for (const support_case& c : all) hold(c);
}

// 8.2: "4.8 är ett krav på samtliga servrar och klienter från 2023v38", in the cell beside all four versions.
TEST_CASE("what is supported beside a version that is demanded says so") {
    for (const char* written : {".NET Framework 3.5", ".NET Framework 4.0", ".NET Framework 4.7"}) {
        const suite_answer v = suite_support(parse_software(written), t25, some_day);
        CHECK(v.state == supported);
        CHECK(v.row->condition.words.en.view() == "4.8 is demanded of every server and client from 2023v38");
    }
}

TEST_CASE("a condition is held against what is stated: least and exact version, bits, language, channel") {
    const support_case all[] = {
        // "Office 2007 eller senare (32-bit)"
        {"Outlook 97", t25, "2026-11-28", no, excluded},
        {"Microsoft Outlook 2000", t25, "2026-11-28", no, excluded},
        {"Outlook XP", t24, "2024-06-01", no, excluded},
        {"Outlook 2002", t25, "2026-11-28", no, excluded},
        {"Microsoft Outlook 11.0", t25, "2026-11-28", no, excluded},  // 2003
        {"Outlook 12.0 x86", t25, "2026-11-28", yes, supported},      // 2007
        {"Outlook 2010 32-bit", t25, "2026-11-28", yes, supported},
        {"Microsoft Outlook 2010 (64-bitars)", t25, "2026-11-28", no, excluded},
        {"Outlook for Microsoft 365", t25, "2026-11-28", unjudged, not_named},  // the new Outlook is another program
        {"Microsoft Outlook 365 x64", t25, "2026-11-28", no, excluded},
        {"Outlook", t25, "2026-11-28", it_depends, conditional},
        {"Office 2016 32-bit", t25, "2026-11-28", yes, supported},  // what Outlook is a part of
        {"Microsoft Office Standard 2016", t25, "2026-11-28", it_depends, conditional},
        {"Office 2003", t25, "2026-11-28", no, excluded},
        {"2007 Microsoft Office System 32-bit", t25, "2026-11-28", yes, supported},
        {"Microsoft 365 Apps for enterprise - sv-se", t25, "2026-11-28", it_depends, conditional},
        {"Microsoft 365 Apps 32-bit", t25, "2026-11-28", yes, supported},
        {"Microsoft 365 Apps for business (64-bit)", t25, "2026-11-28", no, excluded},
        {"Microsoft 365", t25, "2026-11-28", unjudged, not_named},  // a subscription, of which they are a part
        {"Microsoft Office Professional Plus 2019 (64-bit)", t25, "2026-11-28", no, excluded},
        // "Version 13.0.22 (32-bitar)"
        {"Crystal Reports 2016", t25, "2026-11-28", no, not_listed},
        {"SAP Crystal Reports 2016 14.2.5", t25, "2026-11-28", no, not_listed},
        {"SAP Crystal Reports runtime engine 14.0.2", t25, "2026-11-28", no, not_listed},
        {"SAP Crystal Reports runtime engine for .NET Framework (64-bit) 13.0.22", t25, "2026-11-28", no, excluded},
        {"SAP Crystal Reports runtime engine for .NET Framework (32-bit) 13.0.22.2668", t25, "2026-11-28", yes,
         supported},
        {"SAP Crystal Reports runtime engine 13.0.22.2668", t25, "2026-11-28", it_depends, conditional},
        {"Crystal Reports 2013 13.0", t25, "2026-11-28", it_depends, conditional},
        {"Crystal Reports 2013 13.0.2", t25, "2026-11-28", no, excluded},
        // "Engelsk version"
        {"Windows Server 2019 Standard svensk", t24, "2024-06-01", no, excluded},
        {"Microsoft Windows Server 2019 sv-SE", t25, "2026-11-28", no, excluded},
        {"Windows Server 2019 German", t25, "2026-11-28", no, excluded},
        {"Windows Server 2019 Dutch", t25, "2026-11-28", no, excluded},
        {"Windows Server 2019 italienska", t25, "2026-11-28", no, excluded},
        {"Windows Server 2019 ja-JP", t25, "2026-11-28", no, excluded},
        {"Windows Server 2019 engelsk version", t25, "2026-11-28", yes, supported},
        {"Windows Server 2019 with Swedish language pack", t25, "2026-11-28", it_depends, conditional},
        {"Windows Server 2016 svensk", t24, "2022-06-01", no, excluded},
        // "Semi-Annual Channel (förr CBB)", not "(Targeted) (förr CB)", not "Long-Term Servicing Channel (förr LTSB)"
        {"Windows 10 22H2 SAC", t25, "2025-02-01", yes, supported},
        {"Windows 10 22H2 CBB", t25, "2025-02-01", yes, supported},
        {"Windows 10 22H2 Current Branch for Business", t25, "2025-02-01", yes, supported},
        {"Windows 10 22H2 Current Branch", t25, "2025-02-01", no, excluded},
        {"Windows 10 22H2 CB", t25, "2025-02-01", no, excluded},
        {"Windows 10 Enterprise 2016 Long-Term Servicing Branch", t24, "2024-06-01", no, excluded},
        {"Windows 10 IoT Enterprise LTSC 2021", t25, "2026-11-28", no, excluded},
        {"Windows 10 Insider Preview", t25, "2025-02-01", no, excluded},
        {"Windows 10 22H2", t25, "2025-02-01", it_depends, conditional},
        // ".Net bundle från 2024v04"
        {".NET 8.0.11", t25, "2026-06-01", it_depends, conditional},
        {"Microsoft .NET 8.0.11 - Windows Server Hosting", t25, "2026-06-01", yes, supported},
        {"Microsoft ASP.NET Core 8.0.11 Hosting Bundle Options", t25, "2024-01-21", no, not_yet, "2026-11-10"},
    };
    for (const support_case& c : all) hold(c);
    HOLDS(parse_software("Windows 10 Long-Term Servicing Channel 2019").release == "1809");
    HOLDS(parse_software("Microsoft Windows Server 2019 Standard", "10.0.17763 Ej till\xc3\xa4mpligt version 17763")
              .language == edition_language::not_stated);
    HOLDS(suite_support(parse_software("Outlook 2003 64-bit"), techspec_2025, some_day).contradicted ==
          enum_set<condition_term>{condition_term::least_version, condition_term::bits});
    HOLDS(suite_support(parse_software("Crystal Reports 2013"), techspec_2025, some_day).unstated ==
          enum_set<condition_term>{condition_term::exact_version, condition_term::bits});
}

TEST_CASE("a Citrix client is held against its own track") {
    using enum software_product;
    static constexpr rulebook::vendor_cycle out[] = {
        cycle("2402", "LTSR", {2024, 3, 26}, {}, {2029, 3, 26}, {}, first_copy, citrix_client),
        cycle("2409", "CR", {2024, 9, 30}, {}, {}, {}, first_copy, citrix_client),
        cycle("2503", "CR", {2025, 4, 15}, {}, {}, {}, first_copy, citrix_client),
    };
    const auto ask_of = [&](const char* written, std::optional<bool> service) {
        return support_of(parse_software(written), {.document = cloud_6_2,
                                                    .day = "2025-06-01"_date,
                                                    .cycles = out,
                                                    .used = {.procapita_as_a_service = service}});
    };
    const auto ask = [&](const char* written) { return ask_of(written, true); };
    CHECK(ask("Citrix Workspace app 2402 LTSR").outcome == yes);
    CHECK(ask("Citrix Workspace app 2402 LTSR").suite.cloud->version == text{"LTSR (Long Term Service Release)"});
    CHECK(ask("Citrix Workspace app 2503 CR").outcome == yes);
    CHECK(ask("Citrix Workspace app 2503 CR").suite.cloud->version == text{"CR (Current Release)"});
    CHECK(ask("Citrix Workspace app 2409 Current Release").outcome == no);
    CHECK(ask("Citrix Workspace app 2409").outcome == no);              // its version is of the CR
    CHECK(ask("Citrix Workspace app 2402").outcome == yes);             // its version is of the LTSR
    CHECK(ask("Citrix Workspace 2402 24.2.1000.1016").outcome == yes);  // the version as the program tells it
    CHECK(ask("Citrix Workspace app 2203 LTSR").outcome == no);
    CHECK(ask("Citrix Workspace app 2507 LTSR").outcome == unjudged);
    // 5.1: "Citrix klient krävs för tjänsten Procapita-as-a-Service", "Adobe Reader krävs för utskrifter i" it.
    for (const char* written : {"Citrix Workspace app 2402 LTSR", "Citrix Workspace app 2409",
                                "Citrix Workspace app 2409 Preview", "Citrix Workspace app"}) {
        CHECK(ask_of(written, {}).outcome == it_depends);
        CHECK(ask_of(written, {}).suite.unstated.contains(condition_term::service));
        CHECK(!ask_of(written, {}).outdated);
        CHECK(!ask(written).suite.unstated.contains(condition_term::service));
    }
    CHECK(ask_of("Citrix Workspace app 2507 LTSR", {}).outcome == unjudged);
    for (const char* written :
         {"Citrix Workspace app 2402 LTSR", "Citrix Workspace app 2409", "Adobe Reader", "Adobe Reader 9"}) {
        CHECK(ask_of(written, false).outcome == unjudged);
        CHECK(ask_of(written, false).suite.state == not_applicable);
    }
    CHECK(ask_of("Chrome 130", false).suite.state == rolling);       // of every customer
    CHECK(ask_of("Adobe Reader", true).suite.state == conditional);  // the service without printing is one, too
    for (const rulebook::cloud_platform& row : rulebook::cloud_platforms)
        CHECK(row.condition.en.empty() ==
              (row.condition.en.view().find("Procapita-as-a-Service") == std::string_view::npos));
    for (const rulebook::cloud_platform& row : rulebook::cloud_platforms)
        CHECK((row.track != release_channel::not_stated) == (row.accepted == cloud_version::latest_of_track));
}

TEST_CASE("what a program is for is asked only where nothing says whether that is used") {
    using subs = enum_set<subsystem>;
    const auto ask = [](const char* written, document d, const used_parts& used) {
        return support_of(parse_software(written), {.document = d, .day = "2025-09-20"_date, .used = used});
    };
    // 8.2: "Acrobat Reader ... BBIC (IFO)". With what it is for in use it is a program of the platform.
    for (const document d : {techspec_2024, techspec_2025}) {
        const support_answer with = ask("Acrobat Reader", d, {.subsystems = subs{subsystem::kir, subsystem::ifo}}),
                             without = ask("Acrobat Reader", d, {.subsystems = subs{subsystem::kir, subsystem::voo}}),
                             untold = ask("Acrobat Reader", d, {});
        CHECK(with.suite.state == supported);
        CHECK(with.outcome == yes);
        CHECK(with.suite.unstated.empty());
        CHECK(without.suite.state == not_applicable);
        CHECK(without.outcome == unjudged);
        CHECK(untold.suite.state == conditional);
        CHECK(untold.suite.unstated.contains(condition_term::purpose));
    }
    CHECK(ask("Acrobat Reader 9", techspec_2025, {.subsystems = subs{subsystem::ifo}}).suite.state == unversioned);
    CHECK(ask("Acrobat Reader 9", techspec_2025, {.subsystems = subs{subsystem::voo}}).suite.state == not_applicable);
    // "Silverlight ... Support har upphört": who does without VoO has it no less ended.
    CHECK(ask("Silverlight", techspec_2024, {.subsystems = subs{subsystem::edu}}).suite.state == ended);
    CHECK(ask("Outlook 2016 (32-bit)", techspec_2025, {.subsystems = subs{subsystem::voo}}).suite.state == supported);
    // Cloud 5.1: "Adobe Reader krävs för utskrifter i Procapita-as-a-Service", in no version.
    CHECK(ask("Adobe Reader", cloud_6_2, {true, true}).suite.state == supported);
    CHECK(ask("Adobe Reader", cloud_6_2, {true, true}).suite.unstated.empty());
    CHECK(ask("Adobe Reader 9", cloud_6_2, {true, true}).suite.state == unversioned);
    CHECK(ask("Adobe Reader", cloud_6_2, {true, false}).suite.state == not_applicable);
    CHECK(ask("Adobe Reader", cloud_6_2, {true, {}}).suite.state == conditional);
    CHECK(ask("Adobe Reader", cloud_6_2, {false, true}).suite.state == not_applicable);
    CHECK(ask("Citrix Workspace app", cloud_6_2, {true, false}).suite.state == rolling);
    // 6.1.2: "Tillvalet är endast implementerat och supportat i ... VoO och ... IFO".
    CHECK(ask("SITHS-kort", techspec_2025, {.subsystems = subs{subsystem::kir}}).suite.state == not_applicable);
    CHECK(ask("SITHS-kort", techspec_2025, {.subsystems = subs{subsystem::ifo}}).suite.state == conditional);
}

TEST_CASE("a tablet is neither a computer nor a telephone") {
    const auto ask = [](const char* written, document d) {
        return support_of(parse_software(written), {.document = d, .day = "2025-09-20"_date});
    };
    for (const char* browser :
         {"Chrome 140 on iPad", "Safari 18 on iPad", "Firefox (iPadOS)", "Edge on an Android tablet",
          "Chrome 140 (Android, surfplatta)", "Chrome p\xc3\xa5 platta med Android"}) {
        CHECK(parse_software(browser).on_tablet);
        CHECK(parse_software(browser).telephone == telephone_system::none);
        // 8.2 lists the systems of computers, 8.3 has "Webbapplikationer i mobiltelefon".
        for (const document d : {techspec_2024, techspec_2025}) {
            CHECK(ask(browser, d).suite.state == named_elsewhere);
            CHECK(ask(browser, d).outcome == unjudged);
        }
        CHECK(ask(browser, cloud_6_2).suite.state == rolling);  // 5.1: "den dator eller mobila enhet"
    }
    CHECK(!parse_software("Edge 140 on a Windows tablet").on_tablet);  // a computer
    CHECK(!parse_software("Chrome 140 on Android").on_tablet);
    CHECK(!parse_software("Safari on iPhone").on_tablet);
    // 12.10: "Smart telefon/surfplatta"; 5.1: "Plattor/Tablets"; 8.3: "Android", "IOS".
    for (const char* tablet : {"iPadOS 18", "iPad Pro 11", "Surfplatta", "Tablet"})
        for (const document d : {techspec_2024, techspec_2025, cloud_6_2}) {
            REQUIRE(parse_software(tablet).program != nullptr);
            CHECK(parse_software(tablet).program->tablet);
            CHECK(ask(tablet, d).suite.state == named_elsewhere);
            CHECK(ask(tablet, d).suite.citation->place() == (d == cloud_6_2 ? text{"5.1"} : text{"12.10"}));
        }
    for (const char* telephone : {"Android 14", "iOS 17", "iPhone 15"})
        CHECK(ask(telephone, techspec_2025).suite.citation->place() == text{"8.3"});
    CHECK(ask("Android 14", cloud_6_2).suite.state == named_elsewhere);
    CHECK(ask("iOS 17", cloud_6_2).suite.state == not_named);
    CHECK(says("Wacom Tablet Driver", techspec_2025, some_day) == not_named);
}

TEST_CASE("a name that contains a product's name is not that product") {
    for (const char* other : {"Microsoft ASP.NET Core Module V2 18.0.24295.11",
                              "Paint.NET 5.0.13",
                              "paint.net",
                              "Oracle Data Provider for .NET 19.3",
                              "Npgsql 8.0.3",
                              "Npgsql - .NET Data Provider for PostgreSQL 8.0",
                              "MySQL Connector .NET 8.0",
                              "AWS Tools for .NET 3.15",
                              "ADO.NET Destination 15.0",
                              "Lucene.NET 4.8",
                              "Microsoft .NET Compact Framework 3.5",
                              "Microsoft SQL Server Report Builder 15.0.1",
                              "Microsoft SQL Server 2012 Native Client",
                              "Microsoft SQL Server Management Studio 19.1",
                              "Microsoft SQL Server Compact 4.0",
                              "Microsoft SQL Server 2019 Setup (English)",
                              "SQL Server 2016 Reporting Services",
                              "Microsoft JDBC Driver for SQL Server 12.4",
                              "Veeam Explorer for Microsoft SQL Server 12.0",
                              "Update for Windows 10",
                              "Python 3.12 for Windows",
                              "Outlook Express 6",
                              "Outlook for Windows 1.2024",
                              "Windows Server Update Services 3.0",
                              "RabbitMQ .NET Client 6.4",
                              "MongoDB .NET Driver 2.19",
                              "Microsoft Drivers 5.10 SQL Server PHP",
                              "SQL Server 2014 Transact-SQL ScriptDom",
                              "Windows Management Framework 5.1",
                              "Windows Identity Foundation",
                              "IIS CORS Module 1.0",
                              "IIS Crypto 3.3",
                              "Azure IoT Edge 1.4",
                              "Google.ChromeRemoteDesktopHost",
                              "Microsoft.EdgeWebView2Runtime",
                              "Microsoft.WindowsTerminal",
                              "Microsoft.DotNet.SDK.8",
                              "Microsoft.SQLServerManagementStudio",
                              "SQL Server 2019 Common Files",
                              "SQL Server 2019 Database Engine Shared",
                              "SQL Server 2022 Client Tools Extensions",
                              "SQL Server 2019 XEvent",
                              "Microsoft SQL Server 2016 LocalDB",
                              "Microsoft .NET Host FX Resolver - 8.0.11 (x64)",
                              "Microsoft .NET AppHost Pack - 8.0.11 (x64)",
                              "Microsoft Edge WebView2-körning",
                              "Microsoft.MicrosoftEdgeDevToolsClient",
                              "Chrome Enterprise Companion",
                              "Acrobat Reader Update Helper",
                              "Citrix Workspace(DV)",
                              "Citrix Workspace Inside",
                              "Citrix Receiver(Updater)",
                              "RabbitMQ Management Plugin",
                              "Windows Internal Database",
                              "Windows Agent (x64)",
                              "Windows 10 Manager",
                              "Windows 10-uppdateringsassistent",
                              "Windows-drivrutinspaket - Intel",
                              "Windows 365",
                              "Windows 3D Viewer",
                              "Windows Server AppFabric",
                              "Win32 OpenSSL",
                              "Visual Studio Code (Windows 11)",
                              "Uppdatering för Windows 10 för x64-baserade system (KB5001716)",
                              "Säkerhetsuppdatering för Microsoft Outlook 2016 (KB5002051)",
                              "Sicherheitsupdate für Microsoft .NET Framework 4.8"}) {
        INFO(other);
        CHECK(!parse_software(other).product);
    }
    // What is real is read, with its remarks.
    HOLDS(reads("SQL Server 2019 Database Engine Services", software_product::sql_server, "2019"));
    HOLDS(reads("Microsoft SQL Server 2022 Enterprise Edition: Core-based Licensing (64-bit)",
                software_product::sql_server, "2022"));
    HOLDS(reads("Windows Server 2022 (DB01, driver, agent)", software_product::windows_server, "2022"));
    HOLDS(reads("Windows Server 2022 Datacenter: Azure Edition", software_product::windows_server, "2022"));
    HOLDS(reads("Windows Server: Windows Server 2025", software_product::windows_server, "2025"));
    HOLDS(reads("Windows Server Standard (2022)", software_product::windows_server, "2022"));
    HOLDS(reads("Windows 2019 Datacenter", software_product::windows_server, "2019"));
    HOLDS(reads("Win 2012 R2", software_product::windows_server, "2012 R2"));
    HOLDS(reads("Win11", software_product::windows, "11"));
    HOLDS(reads("Microsoft Windows 11 Enterprise multi-session", software_product::windows, "11"));
    HOLDS(reads("Windows, klient 11", software_product::windows, "11"));
    HOLDS(reads("GoogleChrome 130", software_product::chrome, "130"));
    HOLDS(reads("Microsoft.MicrosoftEdge.Stable 130.0.2849.68", software_product::edge, "130.0.2849.68"));
    HOLDS(reads("Microsoft OLE DB Driver 18 for SQL Server 18.7.4", software_product::ole_db_driver, "18.7.4"));
    HOLDS(reads("Citrix Virtual Apps and Desktops 7 2203 LTSR - Virtual Delivery Agent",
                software_product::citrix_virtual_apps, "2203"));
    HOLDS(reads("Citrix Workspace 7", software_product::citrix_client, "7"));
    HOLDS(reads("Crystal Reports for Visual Studio 2010", software_product::crystal_reports, ""));
    HOLDS(parse_software("dotnet-8.0-runtime", "8.0.11").version == std::string_view("8.0.11"));
    // vCenter's name of a system that it knows no more of.
    HOLDS(reads("Microsoft Windows Server 2016 or later (64-bit)", software_product::windows_server, ""));
    HOLDS(reads("Windows Server 2019 eller senare", software_product::windows_server, ""));
    HOLDS(reads("Windows Server 2016 or later 10.0.20348", software_product::windows_server, "2022"));
    HOLDS(reads("Citrix Workspace app 2402 for Windows", software_product::citrix_client,
                "2402"));  // what it is for is passed over
    HOLDS(reads("Firefox 160 for Windows 10", software_product::firefox, "160"));
    HOLDS(reads("Microsoft.NET Framework 4.8", software_product::dotnet_framework, "4.8"));
}

TEST_CASE("identifiers of winget and names of runtimes hold the version") {
    using enum software_product;
    HOLDS(reads("Microsoft.DotNet.Runtime.6", dotnet, "6"));
    HOLDS(reads("Microsoft.DotNet.DesktopRuntime.8", dotnet, "8"));
    HOLDS(reads("Microsoft.DotNet.AspNetCore.8", dotnet, "8"));
    HOLDS(reads("Microsoft.DotNet.HostingBundle.8", dotnet, "8"));
    HOLDS(parse_software("Microsoft.DotNet.HostingBundle.8").bundle);
    HOLDS(reads("Microsoft.SQLServer.2019.Express", sql_server, "2019"));
    HOLDS(parse_software("Mozilla.Firefox.ESR").product == firefox);
    HOLDS(parse_software("Microsoft.Edge").product == edge);
    HOLDS(parse_software("Microsoft.NETCore.App", "8.0.11").version == text{"8.0.11"});
    HOLDS(parse_software("Microsoft.AspNetCore.App", "6.0.36").product == dotnet);
    HOLDS(parse_software("Microsoft.WindowsDesktop.App", "8.0.11").product == dotnet);
}

TEST_CASE("Windows of all ages are told apart by name and build") {
    using enum software_product;
    HOLDS(reads("Microsoft Windows XP Professional", windows, "XP"));
    HOLDS(reads("Microsoftr Windows VistaT Enterprise", windows, "Vista"));
    HOLDS(parse_software("Microsoftr Windows VistaT Enterprise", "6.0.6002 Service Pack 2 Build 6002").version ==
          text{"Vista"});
    HOLDS(parse_software("Microsoft Windows XP Professional", "5.1.2600 Service Pack 3 Build 2600").version ==
          text{"XP"});
    HOLDS(reads("Microsoft(R) Windows(R) Server 2003, Standard Edition", windows_server, "2003"));
    HOLDS(reads("Microsoftr Windows Serverr 2008 Standard", windows_server, "2008"));
    HOLDS(reads("Microsoft Windows 2000 Server", windows_server, "2000"));
    HOLDS(parse_software("Windows 5.1.2600").version == text{"XP"});
    HOLDS(parse_software("Windows 11 10.0.26300").release == text{"26H2"});
    HOLDS(parse_software("Windows 11 Enterprise 26H2").release == text{"26H2"});
    HOLDS(parse_software("Windows 11 10.0.28000").release == text{"26H1"});
    HOLDS(parse_software("10.0.26100").ambiguous);
    HOLDS(reads("Windows Server 2025 Datacenter", windows_server, "2025"));
}

TEST_CASE("a name that other products have too is a program where it stands alone") {
    const auto program = [](const char* written) {
        const software s = parse_software(written);
        return s.program != nullptr ? std::string{s.program->words.view()} : std::string{};
    };
    for (const char* alone : {"Python", "Python 3.11", "Python v3.11", "Python version 3", "Microsoft Python (64-bit)"})
        CHECK(program(alone) == "python");
    for (const char* other : {"Python Launcher", "Anaconda Python 3.11", "IronPython Studio"})
        CHECK(program(other) == "");
    // Two years are no version, and what only looks like two is one.
    CHECK(parse_software("Visual C++ 2015-2022").version.view() == "");
    CHECK(parse_software("Visual C++ 14.3-2022").version.view() != "");
    CHECK(parse_software("Visual C++ 2015-14.3").version.view() != "");
}

TEST_CASE("a document without the technique or the telephone says nothing of it") {
    HOLDS(suite_support(parse_software("Citrix XenApp 7"), stockholm_2013, some_day).state == suite_state::not_named);
    const software on_telephone = parse_software("Safari on iPhone");
    CHECK(on_telephone.telephone != telephone_system::none);
    CHECK(suite_support(on_telephone, cloud_6_2, some_day).state ==
          suite_support(parse_software("Safari"), cloud_6_2, some_day).state);
}

TEST_CASE("each program has its own way to write its version") {
    using enum software_product;
    HOLDS(reads("Outlook 98", outlook, "98"));
    HOLDS(reads("Microsoft Outlook Professional 2016", outlook, "2016"));
    HOLDS(reads("Outlook 16.0 2016", outlook, "2016"));  // the year, and the number that is the same
    HOLDS(parse_software("Outlook 8.5").build == 850);   // 8.0 is 97, 8.5 is 98
    HOLDS(parse_software("Outlook 8.0").build == 800);
    HOLDS(parse_software("Outlook 12.5").build == 1200);
    HOLDS(parse_software("Outlook 500").build == 0);
    HOLDS(reads("Crystal Reports 13.0.22 2013", crystal_reports, "13.0.22", "2013"));
    HOLDS(reads("Crystal Reports 2013 2016", crystal_reports, "2013", "2016"));
    HOLDS(reads("Crystal Reports 2013 2016 2020", crystal_reports, "2013", "2016"));
    HOLDS(reads("Crystal Reports 13.0.22 14.2.5", crystal_reports, "13.0.22"));
    HOLDS(reads("Citrix Workspace 24.2.0.187", citrix_client, "2402"));
    HOLDS(reads("Citrix Receiver 4.9", citrix_client, "4.9"));
    HOLDS(reads("Citrix Workspace 2402.1", citrix_client, "2402.1"));
    HOLDS(reads("Citrix Workspace 24.0.1", citrix_client, "24.0.1"));    // no month
    HOLDS(reads("Citrix Workspace 24.13.1", citrix_client, "24.13.1"));  // no month either
    HOLDS(reads("Citrix Workspace 24.12.1", citrix_client, "2412"));
    HOLDS(reads("Adobe Reader X", acrobat_reader, "10"));
    HOLDS(reads("Adobe Reader XI", acrobat_reader, "11"));
    HOLDS(reads("Adobe Reader DC XI", acrobat_reader, "11"));
    HOLDS(reads(".NET 3.1", dotnet, "3.1"));
    HOLDS(parse_software("Windows 10 Business").channel == release_channel::not_stated);
    HOLDS(parse_software("Windows Server 2019 English Swedish").language == edition_language::english);
    HOLDS(reads("Windows Server 2019", windows_server, "2019"));
    HOLDS(!parse_software("Library for\t.NET 8.0").product);
    HOLDS(reads("Therefor .NET 8.0", dotnet, "8.0"));  // not the word "for"
    HOLDS(!parse_software("Wasp.NET 8.0").product);    // not ASP.NET
    HOLDS(reads("Microsoft\xc2\xae.NET 8.0", dotnet, "8.0"));
}

TEST_CASE("there is no .NET 4: it is .NET Framework") {
    using enum software_product;
    HOLDS(reads(".NET 4.8", dotnet_framework, "4.8"));
    HOLDS(reads("Microsoft .NET 4.8", dotnet_framework, "4.8"));
    HOLDS(reads(".NET 4.7.2", dotnet_framework, "4.7.2"));
    HOLDS(reads("dotnet 4.8.1", dotnet_framework, "4.8.1"));
    HOLDS(reads(".NET 3.5", dotnet_framework, "3.5"));
    HOLDS(reads(".NET Core 3.1", dotnet, "3.1"));
    HOLDS(reads(".NET 5", dotnet, "5"));
    HOLDS(reads(".NET 6.0", dotnet, "6.0"));
}

TEST_CASE("marks of trade and blanks that do not break hide no product") {
    using enum software_product;
    HOLDS(reads("Microsoft\xc2\xae SQL Server\xc2\xae 2019", sql_server, "2019"));
    HOLDS(
        reads("Microsoft\xc2\xa0SQL\xc2\xa0Server\xc2\xa0"
              "2017",
              sql_server, "2017"));
    HOLDS(reads("Windows Server\xc2\xae 2022 Standard", windows_server, "2022"));
    HOLDS(reads("Microsoft(R) Windows(R) Server 2003, Standard Edition", windows_server, "2003"));
    HOLDS(reads("Microsoft\xc2\xae Windows\xe2\x84\xa2 10 Enterprise 22H2", windows, "10", "22H2"));
    HOLDS(reads("Mozilla Firefox\xc2\xae 128.5", firefox, "128.5"));
    HOLDS(reads("RabbitMQ\xe2\x84\xa2 4.3.1", rabbitmq, "4.3.1"));
    HOLDS(
        reads("Microsoft .NET\xe2\x80\xaf"
              "8.0.11",
              dotnet, "8.0.11"));
    HOLDS(reads("SQL  Server   2022", sql_server, "2022"));
    HOLDS(!parse_software("MySQL\xc2\xae Server 8.0").product);
}

TEST_CASE("what stands for, behind or in brackets beside a product's name") {
    using enum software_product;
    HOLDS(!parse_software("Insticksprogram till Microsoft Outlook 2016").product);
    HOLDS(!parse_software("Compl\xc3\xa9ment pour Microsoft Outlook 2016").product);
    HOLDS(!parse_software("Zusatz f\xc3\xbcr Microsoft Outlook 2016").product);
    // Marks and brackets are no part of it, a word behind them is.
    HOLDS(parse_software("Google Chrome (R) 100").product == chrome);
    HOLDS(parse_software("Google Chrome (a (b) c) 100").product == chrome);
    HOLDS(!parse_software("Google Chrome (a (b) c) helper").product);
    HOLDS(parse_software("Windows Server + 2022").product == windows_server);
    HOLDS(parse_software("(Windows 11) 24H2").product == windows);
    HOLDS(parse_software("Dator (x64) Windows 11").product == windows);
    HOLDS(parse_software("Windows 2000").product == windows);
    // Only "or later" makes a version the least of several.
    HOLDS(parse_software("SQL Server 2019 or 2022").version == "2019");
    HOLDS(parse_software("Windows Server 2016 or 2019").version == "2016");
    // Behind the 7 of the name is a release of four digits, or none.
    HOLDS(parse_software("Citrix Virtual Apps and Desktops 7 15").version == "7");
    HOLDS(parse_software("Citrix Virtual Apps and Desktops 7 LTSR").version == "7");
}

TEST_CASE("a last day says how it was got: printed, assumed of a week, derived of a change, or by somebody else") {
    const auto basis_of = [](std::string_view written, document d, date day) {
        const support_answer v = support_of(parse_software(written), {.document = d, .day = day});
        CHECK(v.last_day.valid());
        return v.last_day_basis();
    };
    // 8.2 of 2024: Windows Server 2016 until 2022v47, which begins on 2022-11-21: the Sunday before is assumed.
    CHECK(basis_of("Windows Server 2016 English", techspec_2024, "2022-06-01"_date) == basis::assumed);
    // Silverlight "21-12-31" is a day.
    CHECK(basis_of("Silverlight", techspec_2024, "2021-06-01"_date) == basis::printed);
    // Windows 10 ends at Microsoft on 2025-10-14.
    CHECK(basis_of("Windows 10 Enterprise 22H2", techspec_2025, "2025-06-01"_date) == basis::external);
    // Firefox 137 was superseded on 2025-05-27 at the latest, by Mozilla's releases.
    CHECK(basis_of("Firefox 137", cloud_6_2, "2025-06-02"_date) == basis::external);
    const suite_answer withdrawn =
        suite_support(parse_software("Windows Server 2016"), techspec_2025, "2025-06-01"_date);
    CHECK(withdrawn.state == suite_state::withdrawn);
    CHECK(withdrawn.last_day_basis() == basis::assumed);  // its week was over before the change
    // .NET 6.0 had no end; it was withdrawn on 2025-01-21.
    CHECK(suite_support(parse_software(".NET 6.0"), techspec_2025, "2025-06-01"_date).last_day_basis() ==
          basis::derived);
}
