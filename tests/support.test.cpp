// SPDX-License-Identifier: MIT
// support.hpp: parse_software, suite_support, vendor_support, newness_of, support_of; compare_versions, version_covers. Days are worked out by hand
// beside them: 2020 week 1 begins on 2019-12-30, 2022 week 1 on 2022-01-03, 2023 week 1 on 2023-01-02, 2024 week 1 on 2024-01-01.
#include <lifecare/support.hpp>

#include <cstdlib>
#include <string>

#include "check.hpp"

using namespace lifecare;

namespace {
using enum suite_state;
constexpr suite_state says(const char* written, document d, date day) { return suite_support(parse_software(written), d, day).state; }
constexpr vendor_verdict vendor(const char* written, date day, bool paid = false) { return vendor_support(parse_software(written), day, paid); }
constexpr bool reads(const char* written, software_product p, std::string_view version, std::string_view release = "") {
    const software s = parse_software(written);
    return s.product == p && s.version == version && s.release == release && !s.ambiguous;
}
constexpr date some_day = "2025-06-01"_date;
}  // namespace

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
    HOLDS(version_covers("2012 R2", "2012 r2"));
    HOLDS(!version_covers("2012", "2012 R2"));
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
    HOLDS(reads("SAP Crystal Reports runtime engine for .NET Framework (32-bit) 13.0.22.2668", crystal_reports, "13.0.22.2668"));
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
    for (const char* other :
         {"", "Notepad++ 8.6", "Microsoft SQL Server Management Studio - 19.1", "Microsoft SQL Server 2012 Native Client",
          "Microsoft ODBC Driver 17 for SQL Server", "Google Update Helper", "Microsoft Edge WebView2 Runtime", "Windows SDK", "Mozilla Maintenance Service",
          "IIS 10.0 Express", "Edgewise 3", "Microsoft ASP.NET MVC 4 Runtime", "Microsoft ASP.NET Web Pages 2 Runtime", "Windows 10 Update Assistant",
          "Update for Windows 10 for x64-based Systems (KB4023057)", "Realtek Card Reader 10.0.19041.21355"})
        CHECK(!parse_software(other).product);
}

TEST_CASE("builds tell versions, and a shared one needs the word Server") {
    using enum software_product;
    HOLDS(reads("Microsoft Windows 10 Enterprise 10.0.19042 N/A Build 19042", windows, "10", "20H2"));
    HOLDS(reads("Microsoft Windows 10 Pro 10.0.22631", windows, "11", "23H2"));  // Windows 11 calls itself Windows 10
    HOLDS(reads("Microsoft Windows Server 2019 Standard 10.0.17763 Ej tillämpligt version 17763", windows_server, "2019"));
    HOLDS(reads("Windows Server 10.0.20348.2849", windows_server, "2022"));
    HOLDS(reads("10.0.20348", windows_server, "2022"));  // no Windows for clients has it
    HOLDS(reads("10.0.19045", windows, "10", "22H2"));
    for (const char* shared : {"10.0.17763", "10.0.26100", "Build 17763", "Microsoft Windows NT 10.0.17763.0", "10.0.14393", "6.3.9600"}) {
        CHECK(parse_software(shared).ambiguous);
        CHECK(!parse_software(shared).product);
    }
    HOLDS(reads("Microsoft Windows Server 2012 R2 Standard 6.3.9600 N/A Build 9600", windows_server, "2012 R2"));
    HOLDS(parse_software("Windows 11 Enterprise", "10.0.26100").release == "24H2");
    HOLDS(!parse_software("Realtek Card Reader", "10.0.17763.1").ambiguous);  // a driver's number is no system
    HOLDS(parse_software("SQL Server", "16.0.1000.6").version == "2022");
    HOLDS(parse_software("Firefox", "131.0").version == "131.0");
    HOLDS(parse_software("Microsoft .NET Runtime - 8.0.11 (x64)", "64.44.23253").version == "8.0.11");  // the installer's own number stands beside it
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
    // 2022v47 begins on 2022-01-03 + 46 x 7 = 2022-11-21: the Sunday before is the last supported day, read so by the library.
    HOLDS(says("Windows Server 2016", techspec_2024, "2022-11-20"_date) == conditional);
    HOLDS(says("Windows Server 2016", techspec_2024, "2022-11-21"_date) == ended);
    HOLDS(suite_support(parse_software("Windows Server 2016"), techspec_2024, some_day).window.last_day == "2022-11-20"_date);
    HOLDS(suite_support(parse_software("Windows Server 2016"), techspec_2024, some_day).how == basis::assumed);
    // 2024v3 begins on 2024-01-15.
    HOLDS(says("SQL Server 2017", techspec_2024, "2024-01-14"_date) == supported);
    HOLDS(says("SQL Server 2017", techspec_2024, "2024-01-15"_date) == ended);
    // 21-12-31 is a day.
    HOLDS(says("Silverlight", techspec_2024, "2021-12-31"_date) == conditional);
    HOLDS(says("Silverlight", techspec_2024, "2022-01-01"_date) == ended);
    HOLDS(suite_support(parse_software("Silverlight"), techspec_2024, some_day).how == basis::printed);
}

TEST_CASE("what 2025 dropped is withdrawn by its day") {
    for (const char* dropped : {"Windows Server 2016", "SQL Server 2017", ".NET 6.0", ".NET 7", "Silverlight", "Silverlight 5.1"}) {
        CAPTURE(dropped);
        const suite_verdict v = suite_support(parse_software(dropped), techspec_2025, some_day);
        CHECK(v.state == withdrawn);
        CHECK(v.withdrawn_on == "2025-01-21"_date);
        CHECK(v.where->document() == techspec_2024);
        CHECK(v.withdrawn_by->place().view() == "change history");
    }
}

TEST_CASE("rows without a printed day") {
    HOLDS(says("Windows Server 2019", techspec_2025, some_day) == conditional);  // the English version
    HOLDS(says("Windows 10", techspec_2025, some_day) == conditional);           // Semi-Annual Channel
    HOLDS(says("Windows 10 Enterprise LTSC 2019", techspec_2025, some_day) == excluded);
    HOLDS(says("Windows 10 LTSB 2016", techspec_2024, some_day) == excluded);
    HOLDS(says("Windows 11 LTSC 2024", techspec_2025, some_day) == supported);  // the row of Windows 11 names no channel
    for (const char* framework : {".NET Framework 3.5", ".NET Framework 4.0", ".NET Framework 4.7", ".NET Framework 4.8"})
        CHECK(says(framework, techspec_2025, some_day) == supported);
    HOLDS(says(".NET Framework 4.6.2", techspec_2025, some_day) == not_listed);
    HOLDS(suite_support(parse_software(".NET Framework 4.7.2"), techspec_2025, some_day).how == basis::assumed);
    HOLDS(suite_support(parse_software(".NET Framework 4.7"), techspec_2025, some_day).how == basis::printed);
    HOLDS(says("Crystal Reports 2013", techspec_2025, some_day) == conditional);
    HOLDS(says("SAP Crystal Reports runtime engine 13.0.22.2668", techspec_2025, some_day) == conditional);
    HOLDS(says("SAP Crystal Reports runtime engine 13.0.33", techspec_2025, some_day) == not_listed);
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
}

TEST_CASE("not listed, not told, not named are three answers") {
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

TEST_CASE("the platform of a cloud client") {
    HOLDS(says("Windows 10", cloud_6_2, some_day) == supported);
    HOLDS(says("Windows 11", cloud_6_2, some_day) == supported);
    HOLDS(says("Windows 8.1", cloud_6_2, some_day) == not_listed);
    for (const char* mac : {"macOS 13", "macOS 14.5", "macOS 15"}) CHECK(says(mac, cloud_6_2, some_day) == supported);
    HOLDS(says("macOS 12", cloud_6_2, some_day) == not_listed);
    HOLDS(says("macOS", cloud_6_2, some_day) == version_needed);
    for (const char* browser : {"Firefox", "Chrome 130", "Edge", "Safari", "Citrix Workspace 2402"}) CHECK(says(browser, cloud_6_2, some_day) == rolling);
    HOLDS(says("Adobe Reader", cloud_6_2, some_day) == supported);
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
    HOLDS(vendor("RabbitMQ 4.2", "2026-08-01"_date, true).state == vendor_state::supported);  // bought support
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

TEST_CASE("an edition or a service pack that was not told is not guessed") {
    // Windows 11 22H2: Home and Pro ended 2024-10-08, Enterprise and Education 2025-10-14.
    HOLDS(vendor("Windows 11 22H2", "2024-10-08"_date).state == vendor_state::supported);
    HOLDS(vendor("Windows 11 22H2", "2024-10-09"_date).state == vendor_state::depends);
    HOLDS(vendor("Windows 11 22H2", "2024-10-09"_date).other_end->security_end == "2025-10-14"_date);
    HOLDS(vendor("Windows 11 22H2", "2025-10-15"_date).state == vendor_state::ended);
    HOLDS(vendor("Windows 11 Pro 22H2", "2024-10-09"_date).state == vendor_state::ended);
    HOLDS(vendor("Windows 11 Enterprise 22H2", "2025-10-14"_date).state == vendor_state::supported);
    HOLDS(vendor("Windows 10", "2025-10-15"_date).state == vendor_state::ended);  // no release of Windows 10 but the LTSC is left
    HOLDS(vendor("Windows 10 Enterprise LTSC 2019", "2025-10-15"_date).last_day == "2029-01-09"_date);
    HOLDS(vendor("SQL Server 2016", "2026-07-14"_date).state == vendor_state::depends);  // without a service pack it ended 2018-01-09
    HOLDS(vendor("SQL Server 2016 SP3", "2026-07-14"_date).state == vendor_state::supported);
    HOLDS(vendor("SQL Server 2016 RTM", "2026-07-14"_date).last_day == "2018-01-09"_date);
    HOLDS(vendor("SQL Server 2016 SP3", "2026-07-15"_date).state == vendor_state::ended);
    HOLDS(vendor("SQL Server 2022 RTM", some_day).last_day == "2033-01-11"_date);
}

TEST_CASE("two publications that disagree are both shown, and the newer binds") {
    constexpr vendor_verdict v = vendor("SQL Server 2019", some_day);  // mainstream 2025-02-28 in the newer copy, 2025-01-14 in the older
    HOLDS(v.cycle->mainstream_end == "2025-02-28"_date);
    HOLDS(v.disagrees && v.disagrees->mainstream_end == "2025-01-14"_date);
    HOLDS(!vendor("SQL Server 2017", some_day).disagrees);
}

TEST_CASE("the newest version of a product") {
    HOLDS(newness_of(parse_software("RabbitMQ 4.3.1"), "2026-05-01"_date).state == newness::newest);
    HOLDS(newness_of(parse_software("RabbitMQ 4.2"), "2026-05-01"_date).state == newness::second);
    HOLDS(newness_of(parse_software("RabbitMQ 4.2"), "2026-04-22"_date).state == newness::newest);  // 4.3 came on 2026-04-23
    HOLDS(newness_of(parse_software("RabbitMQ 3.13"), "2026-05-01"_date).state == newness::older);
    HOLDS(newness_of(parse_software("RabbitMQ 9"), "2026-05-01"_date).state == newness::newest);
    HOLDS(newness_of(parse_software("Firefox 100"), "2026-05-01"_date).state == newness::unknown);
    HOLDS(newness_of(parse_software("RabbitMQ"), "2026-05-01"_date).newest->version == "4.3");
}

TEST_CASE("both clocks together: the earlier end binds and is named") {
    constexpr auto ask = [](const char* written, document d, date day) { return support_of(parse_software(written), {d, day}); };
    // Supported by the suite, ended at the vendor: .NET 8 after 2026-11-10.
    constexpr support_verdict net = ask(".NET 8.0", techspec_2025, "2026-11-11"_date);
    HOLDS(net.suite.state == conditional);
    HOLDS(net.vendor.state == vendor_state::ended);
    HOLDS(net.outcome == support_outcome::finding);
    HOLDS(net.binds == support_clock::vendor);
    HOLDS(net.last_day == "2026-11-10"_date);
    // Ended by the suite before the vendor: Windows Server 2016.
    constexpr support_verdict server = ask("Windows Server 2016", techspec_2024, "2023-01-01"_date);
    HOLDS(server.outcome == support_outcome::finding);
    HOLDS(server.binds == support_clock::suite);
    HOLDS(server.last_day == "2022-11-20"_date);
    HOLDS(server.vendor.state == vendor_state::supported);
    // Withdrawn: supported to the day before the document, or to the printed end when that was earlier.
    HOLDS(ask(".NET 6.0.20", techspec_2025, some_day).last_day == "2024-11-12"_date);      // the vendor's end came first
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
    HOLDS(ask("IIS 10", techspec_2025, some_day).outcome == support_outcome::supported);
}
