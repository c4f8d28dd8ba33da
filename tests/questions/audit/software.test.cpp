// SPDX-License-Identifier: MIT
// audit.hpp: programs, and what the documents and their vendors support.
#include "findings.hpp"

using namespace audited;

TEST_CASE("software: each side of each day, and who is asked") {
    const auto on_servers = [](std::initializer_list<server> servers) {
        installation i = of(servers);
        i.client.software = names<".NET Framework 4.8">;
        return i;
    };
    const view<std::string_view> old_driver = names<"Microsoft OLE DB Driver for SQL Server 18.6">,
                                 driver = names<"Microsoft OLE DB Driver for SQL Server 19.3">;
    const server nameless{.name = "A"}, app{.name = "APP", .roles = application_server},
        db{.name = "DB", .roles = database_server};
    const auto with = [](server s, view<std::string_view> software) {
        s.software = software;
        return s;
    };
    const auto with_domain = [&](subsystem of_it, std::initializer_list<server> servers) {
        installation i = on_servers(servers);
        i.domains = kept<domain>({{"MBY", of_it}});
        return i;
    };
    const auto thin_clients_with = [](view<std::string_view> software, bool thin) {
        installation i = clients_with(software);
        i.client.thin_client = thin;
        return i;
    };
    const auto of_procapita = [](installation i, bool used) {
        i.products = used ? product::procapita_as_a_service : product::lifecare_as_a_service;
        i.products_complete = true;
        return i;
    };
    static constexpr stated_condition prints[] = {{"procapita-printing", true}},
                                      prints_not[] = {{"procapita-printing", false}};
    const auto printing = [&](bool used) {
        installation i = clients_with(names<"Adobe Reader">);
        i.products = product::procapita_as_a_service;
        i.conditions = used ? view<stated_condition>{prints} : view<stated_condition>{prints_not};
        return i;
    };
    const auto reading_in = [](subsystem of_it) {
        installation i = clients_with(names<"Acrobat Reader">);
        i.domains = kept<domain>({{"MBY", of_it}});
        return i;
    };
    static constexpr answer approved[] = {{.rule = "third-party-approval", .reply = reply::yes},
                                          {.rule = "virus-protection", .reply = reply::yes}},
                            not_approved[] = {{.rule = "third-party-approval", .reply = reply::no},
                                              {.rule = "thin-client-verified", .reply = reply::yes}};
    const auto answering = [&](view<std::string_view> software, view<answer> answers) {
        installation i = clients_with(software);
        i.answers = answers;
        return i;
    };
    as_said({
        // 8.1: "högre versioner inklusive Service Pack ... ej ingår ... förrän information om detta lämnats skriftligt"
        {check::software_unsupported,
         "not-checked; ? client (whether Tietoevry has approved it in writing (8.1)) 'SQL Server 2019 SP1'",
         answering(names<"SQL Server 2019 SP1">, not_approved)},
        {check::software_unsupported, "passed", answering(names<"SQL Server 2019 SP1">, approved)},
        {check::software_unsupported, "not-checked; ? client (the channel) 'Windows 10'",
         answering(names<"Windows 10">, approved)},
        {check::software_unsupported,
         "not-checked; ? client (whether the users have separate accounts in the environment) 'Citrix XenApp'",
         answering(names<"Citrix XenApp">, approved)},
        {check::software_unsupported, "passed", answering(names<"Citrix XenApp">, not_approved)},
        {check::software_unsupported, "not-checked; ? client (the subversion) '.NET 7.0 Hosting Bundle'",
         clients_with(names<".NET 7.0 Hosting Bundle">), techspec_2024, "2024-02-01"_date},
        // 2025 dropped it; 2024 prints its end a year before.
        {check::software_unsupported, "failed; client 'SQL Server 2017' 2025-01-21 @change history",
         clients_with(names<"SQL Server 2017">)},
        // 8.2 lists Windows for servers and clients.
        {check::software_unsupported,
         "not-checked; ? client (whether Tietoevry has approved it in writing (8.1)) 'SQL Server 2022 on Linux'",
         clients_with(names<"SQL Server 2022 on Linux">)},
        {check::software_unsupported,
         "not-checked; ? client (whether Tietoevry has approved it in writing (8.1)) 'RabbitMQ 4.1 (Debian)'",
         clients_with(names<"RabbitMQ 4.1 (Debian)">)},
        // Windows 11 25H2 came on 2025-09-30, the OLE DB driver 19.4.1 on 2025-05-09, Chrome 138 on 2025-06-24.
        {check::software_unsupported,
         "not-checked; ? client (the version was not out on that day) 'Windows 11 Pro 25H2'",
         clients_with(names<"Windows 11 Pro 25H2">), techspec_2025, "2025-09-29"_date},
        {check::software_unsupported, "passed", clients_with(names<"Windows 11 Pro 25H2">), techspec_2025,
         "2025-09-30"_date},
        {check::software_unsupported, "not-checked; ? client (the version was not out on that day) 'Windows 10 22H2'",
         clients_with(names<"Windows 10 22H2">), techspec_2025, "2022-10-17"_date},
        {check::software_not_newest,
         "not-checked; ? client (the version was not out on that day) 'OLE DB Driver 19.4.1'",
         clients_with(names<"OLE DB Driver 19.4.1">), techspec_2024, "2024-06-01"_date},
        {check::software_not_newest, "not-checked; ? client (newer than every version known) 'Chrome 500'",
         clients_with(names<"Chrome 500">)},
        {check::software_not_newest,
         "not-checked; ? client (which Windows Server it is part of is not known) 'IIS 10.0.22631'",
         clients_with(names<"IIS 10.0.22631">)},
        {check::software_unsupported, "not-checked; ? A (software); ? client (software)", of({nameless})},
        {check::software_unsupported, "not-checked; ? client (software)", of({nameless}), cloud_6_2},
        {check::software_unsupported, "not-checked; ? client (the version) 'SQL Server'",
         clients_with(names<"SQL Server">)},
        // What is not stated of a condition is not checked, and never found.
        {check::software_unsupported, "not-checked; ? client (the language of the edition) 'Windows Server 2019'",
         thin_clients_with(names<"Windows Server 2019">, true)},
        {check::software_unsupported, "not-checked; ? client (the channel) 'Windows 10'",
         clients_with(names<"Windows 10">)},
        {check::software_unsupported, "not-checked; ? client (the version) 'Acrobat Reader 9'",
         clients_with(names<"Acrobat Reader 9">)},
        {check::software_unsupported, "not-checked; ? client (what it is used for) 'Adobe Reader'",
         clients_with(names<"Adobe Reader">), cloud_6_2},
        {check::software_unsupported, "passed", printing(true), cloud_6_2},
        {check::software_unsupported, "not-applicable", printing(false), cloud_6_2},
        // 8.2: "BBIC (IFO)".
        {check::software_unsupported, "not-checked; ? client (what it is used for) 'Acrobat Reader'",
         clients_with(names<"Acrobat Reader">)},
        {check::software_unsupported, "passed", reading_in(subsystem::ifo)},
        {check::software_unsupported, "not-applicable", reading_in(subsystem::voo)},
        // 2024: 8.2 supports SQL Server 2022 from 2023v7, whose Monday is 13 February, and Windows Server 2016 until
        // 2022v47, whose Monday is 21 November.
        {check::software_unsupported, "passed", clients_with(names<"SQL Server 2022">), techspec_2024,
         "2023-02-13"_date},
        {check::software_unsupported, "failed; client 'SQL Server 2022' 2023-02-13 @8.2",
         clients_with(names<"SQL Server 2022">), techspec_2024, "2023-02-12"_date},
        {check::software_unsupported, "passed", thin_clients_with(names<"Windows Server 2016 English">, true),
         techspec_2024, "2022-11-20"_date},
        {check::software_unsupported, "failed; client 'Windows Server 2016' 2022-11-20 assumed @8.2",
         clients_with(names<"Windows Server 2016">), techspec_2024, "2022-11-21"_date},
        // 8.2 lists an operating system under "(Klient)" or "(Server)"; what is under neither is not supported on
        // either.
        {check::software_unsupported, "not-checked; ? client (software)",
         of({{.name = "S", .software = names<"Windows 11">}})},
        {check::software_not_named, "failed; S (listed for clients only) 'Windows 11' @8.2",
         of({{.name = "S", .software = names<"Windows 11">}})},
        {check::software_not_named, "failed; S (listed for clients only) 'Windows'",
         of({{.name = "S", .software = names<"Windows">}})},
        {check::software_unsupported, "failed; ? client (software); S 'Windows 7'",
         of({{.name = "S", .software = names<"Windows 7">}})},
        {check::software_unsupported, "failed; ? client (software); S 'Windows 10 LTSC' @8.2",
         of({{.name = "S", .software = names<"Windows 10 LTSC">}})},
        {check::software_not_named, "failed; client (listed for servers only) 'Windows Server 2022' @8.2",
         clients_with(names<"Windows Server 2022">)},
        {check::software_not_named, "passed", thin_clients_with(names<"Windows Server 2022", "Windows 11">, true)},
        {check::software_not_named, "failed; client (listed for servers only) 'Windows Server 2022' @8.2",
         thin_clients_with(names<"Windows Server 2022", "Windows 11">, false)},
        {check::software_ends_soon, "not-applicable", clients_with(names<"Windows Server 2019 English">)},
        {check::software_not_newest, "not-applicable", clients_with(names<"SQL Server 2019">)},
        {check::software_not_newest,
         "not-checked; ? client (the version) 'RabbitMQ'; ? client (newer than every version known) 'Chrome 200'",
         clients_with(names<"RabbitMQ", "Chrome 200">)},
        // Firefox 139 came on 27 May 2025, 138 on 29 April, 137 on 1 April: on 2 June 137 is the third for a cloud
        // client and was the second until 26 May.
        {check::software_not_newest, "failed; client 'Firefox 137' 2025-05-27", clients_with(names<"Firefox 137">),
         cloud_6_2},
        {check::software_not_newest, "failed; client 'Firefox 138' 2025-05-27", clients_with(names<"Firefox 138">)},
        {check::software_not_newest, "passed", clients_with(names<"Firefox 138">), cloud_6_2},
        {check::track_not_newest,
         "not-checked; ? client (the days of its versions are not known) 'Citrix Receiver 4.9'",
         of_procapita(clients_with(names<"Citrix Receiver 4.9">), true), cloud_6_2},
        {check::track_not_newest, "failed; client 'Citrix Workspace app 2409 Preview'",
         of_procapita(clients_with(names<"Citrix Workspace app 2409 Preview">), true), cloud_6_2},
        {check::track_not_newest,
         "not-checked; ? client (whether Procapita-as-a-Service is used) 'Citrix Workspace app 2409 Preview'",
         clients_with(names<"Citrix Workspace app 2409 Preview">), cloud_6_2},
        {check::track_not_newest, "not-applicable",
         of_procapita(clients_with(names<"Citrix Workspace app 2409 Preview">), false), cloud_6_2},
        {check::software_unsupported, "not-applicable",
         of_procapita(clients_with(names<"Citrix Workspace app 2409", "Adobe Reader", "Adobe Reader 9">), false),
         cloud_6_2},
        {check::software_not_named, "passed",
         of_procapita(clients_with(names<"Citrix Workspace app 2409", "Adobe Reader 9">), false), cloud_6_2},
        {check::software_ended_at_vendor, "not-checked; ? client (the version) 'RabbitMQ 4'",
         clients_with(names<"RabbitMQ 4">)},
        {check::software_ended_at_vendor, "failed; client 'Windows 8.1' 2023-01-10", clients_with(names<"Windows 8.1">),
         cloud_6_2},
        {check::software_ended_at_vendor, "not-checked; ? client (the edition or release) 'Windows 11'",
         clients_with(names<"Windows 11">), cloud_6_2},
        // Windows 10 22H2 ends on 14 October 2025: 14 + 30 + 31 + 31 + 30 + 31 + 15 = 182 days after 15 April.
        {check::software_ends_soon, "failed; client 'Windows 10 Enterprise 22H2' 2025-10-14 external",
         clients_with(names<"Windows 10 Enterprise 22H2">), techspec_2025, "2025-04-15"_date},
        {check::software_ends_soon, "passed", clients_with(names<"Windows 10 Enterprise 22H2">), techspec_2025,
         "2025-04-14"_date},
        // 2024: "Support upphör 2022v47", whose Sunday before is 20 November; Microsoft's last day is later.
        {check::software_ends_soon, "failed; client 'Windows Server 2016 English' 2022-11-20",
         thin_clients_with(names<"Windows Server 2016 English">, true), techspec_2024, "2022-11-20"_date},
        {check::software_ended_at_vendor, "passed", clients_with(names<"SQL Server 2022">)},
        {check::software_ended_at_vendor, "passed", clients_with(names<".NET Framework 4.8">)},  // no end is published
        {check::software_ended_at_vendor, "not-applicable", clients_with(names<"Outlook">)},
        {check::software_not_named, "failed; client 'Notepad++ 8.6'; client",
         clients_with(names<"SQL Server 2022", "Notepad++ 8.6", "">)},
        // C1 "ingår i Procapita"; 7.1, 5, 4.5 and 12.6 name these; 3.1.2 "Följande tekniker är supportade"
        {check::software_not_named, "passed",
         clients_with(names<"Visual C++ runtime 2019", "Microsoft Visual C++ 2019 X64 Minimum Runtime - 14.29",
                            "Fujitsu NetCOBOL v8.0", "WinWrap Basic", "CodeBase 6.3">)},
        {check::software_not_named, "passed",
         clients_with(names<"TeamViewer 15", "TEIS 5", "Lifecare Installer", "SQL Server Management Studio 20",
                            "Citrix XenApp 7.15">)},
        {check::software_not_named, "failed; client 'CodeBase 7' @13.2", clients_with(names<"CodeBase 7">)},
        // 3.1.2, 3.1.6.2, 6.1 and 10.1.3 of 2024
        {check::software_not_named, "passed",
         clients_with(names<"Microsoft Remote Desktop Services", "MongoDB 6.0", "Nexus HAG", "Microsoft MDAC 2.8">),
         techspec_2024},
        {check::software_not_named, "failed; client 'TeamViewer 15'", clients_with(names<"TeamViewer 15">), cloud_6_2},
        // 8.3: "Senaste 2 versionerna": 139 came on 2025-08-05, 140 on 2025-09-02
        {check::software_not_newest, "passed", clients_with(names<"Chrome 138 for Android">), techspec_2025,
         "2025-09-01"_date},
        {check::software_not_newest, "failed; client 'Chrome 138 for Android' 2025-09-02 @8.3",
         clients_with(names<"Chrome 138 for Android">), techspec_2025, "2025-09-02"_date},
        // Safari's releases are counted: 26.1 came on 2025-11-03, 26.2 on 2025-12-12
        {check::software_not_newest, "failed; client 'Safari 26.0' 2025-12-12 assumed",
         clients_with(names<"Safari 26.0">), cloud_6_2, "2025-12-12"_date},
        // 8.2: demanded from 2023v38, whose Monday is 18 September
        {check::framework_4_8, "not-applicable", {}, techspec_2025, "2023-09-17"_date},
        {check::framework_4_8, "failed; client", clients_with(names<".NET Framework 4.7">), techspec_2025,
         "2023-09-18"_date},
        // What a Windows is installed with is in no list of programs: no right installation is to name it.
        {check::framework_4_8, "passed", clients_with(names<"Windows 11">)},
        {check::framework_4_8, "passed", clients_with(names<"Windows 10 Enterprise 1903">)},
        // An older one got it as an update, which is in none either.
        {check::framework_4_8, "not-checked; ? client (.NET Framework)",
         clients_with(names<"Windows 10 Enterprise 1809">)},
        {check::framework_4_8, "not-checked; ? client (.NET Framework)", clients_with(names<"Windows 10">)},
        {check::framework_4_8, "not-checked; ? client (.NET Framework)", clients_with(names<".NET Framework">)},
        {check::framework_4_8, "failed; client", clients_with(names<"Windows 10", ".NET Framework 4.7.2">)},
        {check::framework_4_8, "passed", clients_with(names<".NET Framework 4.7.2", ".NET Framework 4.8">)},
        {check::framework_4_8, "passed", clients_with(names<".NET Framework 4.8", ".NET Framework 3.5">)},
        {check::framework_4_8, "not-checked; ? client (software)", of({{.software = names<"Windows Server 2022">}})},
        {check::framework_4_8, "not-checked; ? S (.NET Framework); ? client (software)",
         of({{.name = "S", .software = names<"Windows Server 2019">}})},
        {check::framework_4_8, "not-checked; ? A (software); ? client (software)", of({nameless})},
        {check::message_broker, "not-checked; ? APP (software)", of({app, db})},
        {check::oledb_versions, "passed", on_servers({with(app, driver), with(db, driver)})},
        {check::oledb_versions, "failed; DB 'Microsoft OLE DB Driver for SQL Server 18.6'",
         on_servers({with(nameless, old_driver), with(app, driver), with(db, old_driver)})},
        {check::oledb_versions, "not-checked; ? DB (software)", on_servers({with(app, driver), db})},
        {check::oledb_versions, "not-checked; ? DB (the version) 'Microsoft OLE DB Driver 19'",
         on_servers({with(app, driver), with(db, names<"Microsoft OLE DB Driver 19">)})},
        {check::oledb_versions, "not-checked; ? DB (the version) 'Microsoft OLE DB Driver for SQL Server 19.3'",
         on_servers({with(app, names<"Microsoft OLE DB Driver 19">), with(db, driver)})},
        {check::oledb_versions, "not-applicable", on_servers({with(app, driver), with(app, old_driver)})},
        {check::oledb_versions, "not-applicable", on_servers({with(db, driver), with(db, old_driver)})},
        // Where one machine is both, no driver goes between machines.
        {check::oledb_versions, "not-applicable",
         on_servers({with({.roles = {application_server, database_server}}, driver), with(app, old_driver), db})},
        // 4.4 is headed "VOO och Windows Firewall".
        {check::oledb_versions, "not-applicable",
         with_domain(subsystem::ifo, {with(app, driver), with(db, old_driver)})},
        {check::oledb_versions, "failed; DB 'Microsoft OLE DB Driver for SQL Server 18.6'",
         with_domain(subsystem::voo, {with(app, driver), with(db, old_driver)})},
        // 8.2: Windows Server alone under "Operativsystem (Server)", SQL Server alone under "Databashanterare".
        {check::server_platform, "passed",
         of({with(app, names<"Windows Server 2022">), with(db, names<"SQL Server 2022", "Windows Server 2022">)})},
        {check::server_platform, "passed", of({with(db, names<"Windows Server", "MySQL 8.0", "SQL Server 2022">)})},
        {check::server_platform, "not-checked; ? DB (operating system)", of({with(db, names<"SQL Server 2022">)})},
        {check::server_platform, "not-checked; ? DB (database engine)", of({with(db, names<"Windows Server 2022">)})},
        {check::server_platform, "failed; DB (database engine) 'PostgreSQL 15'",
         of({with(db, names<"Windows Server 2022", "PostgreSQL 15">)})},
        {check::server_platform, "failed; DB (database engine) 'Oracle Database 19c Enterprise Edition'",
         of({with(db, names<"Windows Server 2022", "Oracle Database 19c Enterprise Edition">)}), techspec_2024},
        {check::server_platform, "failed; DB (operating system) 'Red Hat Enterprise Linux 9'",
         of({with(db, names<"Red Hat Enterprise Linux 9", "SQL Server 2022">)})},
        {check::server_platform, "failed; APP (operating system) 'Ubuntu Linux (64-bit)'",
         of({with(app, names<"Ubuntu Linux (64-bit)">)})},
        {check::server_platform, "failed; APP (operating system) 'Windows 11 Enterprise 24H2'",
         of({with(app, names<"Windows 11 Enterprise 24H2">)})},
        // A client, a driver or a subsystem of another is none; nor is a name that may be the server's.
        {check::server_platform, "not-checked; ? DB (operating system); ? DB (database engine)",
         of({with(db, names<"Windows", "Windows Subsystem for Linux", "MySQL Connector Net 8.0", "Oracle Client 19c",
                            "PostgreSQL ODBC Driver">)})},
        {check::server_platform, "not-applicable", of({app, with(nameless, names<"Ubuntu 22.04">)})},
        {check::server_platform, "not-applicable", of({with(db, names<"Ubuntu 22.04">)}), cloud_6_2},
    });
}

TEST_CASE("support is found where the document prints it") {
    const auto place = [](const char* written, document d, date on) {
        const auto found =
            findings_of(check::software_unsupported, clients_with(kept<std::string_view>({written})), d, on);
        REQUIRE(found.size() == 1);
        return std::string(found[0].citation->place().view()) + ", " + std::string(to_text(found[0].basis).view());
    };
    CHECK(place("Windows Server 2016", techspec_2024, "2024-06-01"_date) ==
          "8.2, assumed");  // "support upphör 2022v47": the Sunday before
    CHECK(place("SQL Server 2017", techspec_2024, "2024-06-01"_date) == "8.2, assumed");  // "support upphör 2024v3"
    CHECK(place("Silverlight", techspec_2024, "2024-06-01"_date) == "8.2, printed");      // "21-12-31"
    CHECK(place("SQL Server 2022", techspec_2024, "2023-02-12"_date) == "8.2, printed");  // "support från 2023v7"
    CHECK(place("Outlook 2003", techspec_2025, day) == "8.2, printed");                   // "Office 2007 eller senare"
    CHECK(place("SQL Server 2014", techspec_2025, day) == "8.1, printed");                // in no row
    CHECK(place("SQL Server 2017", techspec_2025, day) ==
          "change history, printed");  // "Tagit bort det vi inte längre stödjer"
    CHECK(place("Windows 7", cloud_6_2, day) == "5.1, printed");
    const rulebook::check_row& broker = *find_check(check::message_broker, techspec_2025);
    CHECK(broker.basis == basis::derived);
    CHECK(broker.source.find(techspec_2025)->place() == text{"4.3; 8.2; 13.2"});
    // "måste uppfylla följande teknikkrav", and of the Citrix client "Rekommenderad version"
    CHECK(find_check(check::software_not_newest, cloud_6_2)->force == modality::must);
    CHECK(find_check(check::track_not_newest, cloud_6_2)->force == modality::should);
}

TEST_CASE("more programs than one keeps in mind are still each judged by themselves") {
    std::vector<std::string> written;
    for (int n = 1; n <= 60; ++n) written.push_back("Program " + std::to_string(n));
    written.insert(written.begin() + 1, "SQL Server 2022");
    std::vector<std::string_view> programs(written.begin(), written.end());
    programs.push_back("Program 60");
    programs.push_back("SQL Server 2022");
    const installation i = clients_with({programs.data(), programs.size()});
    CHECK(findings_of(check::software_not_named, i).size() == 61);  // all but SQL Server, which is there twice
    CHECK(audit(i, techspec_2025, day).of(check::software_unsupported) == check_state::passed);
}
