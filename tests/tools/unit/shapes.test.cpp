// SPDX-License-Identifier: MIT
// examples/common/read/: the shapes in which consoles, inventories, SQL tools and people write one and the same thing.
#include <doctest/doctest.h>

#include <algorithm>
#include "common/read/certificate_list.hpp"
#include "common/read/column_kind.hpp"
#include "common/read/encoding.hpp"
#include "common/read/firewall_rules.hpp"
#include "common/read/inventory.hpp"
#include "common/read/name_list.hpp"
#include "common/read/shape.hpp"
#include "common/read/sockets.hpp"
#include "common/read/web_sites.hpp"

using namespace tools;

namespace {

using strings = std::vector<std::string>;

input of(const std::string& text) { return {"-", decode_text("-", text, encodings::any_common).text}; }
strings names_of(const std::string& text) {
    strings all;
    for_each_name(of(text), "", [&](std::string_view name, std::size_t, std::size_t) { all.emplace_back(name); });
    return all;
}
strings products_of(const std::string& text) {
    strings all;
    const inventory read = read_inventory(of(text));
    for (const inventory_item& i : read.items) all.push_back(i.machine + '|' + i.name + '|' + i.version);
    for (const std::string& note : read.omitted.notes(lifecare::language::english)) all.push_back(note);
    return all;
}
strings rules_of(const std::string& text) {
    strings all;
    for (const exported_rule& r : read_windows_rules(of(text)).all) {
        std::string line = r.name;
        for (const lifecare::port_range& p : r.ports)
            line += ' ' + std::to_string(p.first) + '-' + std::to_string(p.last);
        for (const address_range& a : r.from) line += ' ' + address_text(a);
        all.push_back(line + (r.from_words.empty() ? "" : " ?"));
    }
    return all;
}

}  // namespace

TEST_CASE("a heading says what its column holds, however its words are put together") {
    using enum column_kind;
    for (const char* h : {"ProductName", "Product Name", "ProductName0", "softwareName", "Programvaror - Namn",
                          "ApplicationName", "Program", "Produkt"})
        CHECK_MESSAGE(kind_of_column(h) == product_name, h);
    for (const char* h : {"DisplayName", "DisplayName0", "Caption", "visningsnamn"})
        CHECK_MESSAGE(kind_of_column(h) == shown_name, h);
    for (const char* h : {"Version", "DisplayVersion", "ProductVersion0", "softwareVersion", "ApplicationVersion",
                          "Programvaror - Version", "versionInfo", "PackageVersion"})
        CHECK_MESSAGE(kind_of_column(h) == version, h);
    for (const char* h : {"Computer Name", "Netbios_Name0", "PSComputerName", "AssetName", "Device name", "VM",
                          "Värddatornamn", "CSName", "DNSHostName", "Dator", "server"})
        CHECK_MESSAGE(kind_of_column(h) == machine, h);
    for (const char* h : {"OS", "OS Name", "OperatingSystem", "Operating System - Name", "Operativsystem"})
        CHECK_MESSAGE(kind_of_column(h) == system, h);
    for (const char* h : {"OS version", "OperatingSystemVersion", "Operating System - Version"})
        CHECK_MESSAGE(kind_of_column(h) == system_version, h);
    for (const char* h : {"Name", "Namn", "Name0"}) CHECK_MESSAGE(kind_of_column(h) == name, h);
    for (const char* h : {"Publisher", "ProviderName", "Install Date", "ClientVersion", "PackageFullName", "Location",
                          "Namngivning", ""})
        CHECK_MESSAGE(kind_of_column(h) == other, h);
}

TEST_CASE("inventories name their columns in many ways") {
    const strings chrome{"DB01|Google Chrome|130.0"};
    CHECK(products_of("Computer Name,Product Name,Version,Publisher\nDB01,Google Chrome,130.0,Google LLC\n") == chrome);
    CHECK(
        products_of("\"Netbios_Name0\",\"ProductName0\",\"ProductVersion0\"\n\"DB01\",\"Google Chrome\",\"130.0\"\n") ==
        chrome);
    CHECK(products_of("ResourceID,Name0,DisplayName0,Version0\n1,DB01,Google Chrome,130.0\n") == chrome);
    CHECK(products_of("AssetName,Domain,softwareName,softwareVersion\nDB01,MEL,Google Chrome,130.0\n") == chrome);
    CHECK(products_of(
              "\"Namn\";\"Programvaror - Namn\";\"Programvaror - Version\"\n\"DB01\";\"Google Chrome\";\"130.0\"\n") ==
          chrome);
    CHECK(products_of("DeviceName,ApplicationName,ApplicationVersion\nDB01,Google Chrome,130.0\n") == chrome);
    CHECK(products_of("Device ID,Device name,OS,OS version\n1,PC01,Windows,10.0.22631.4391\n") ==
          strings{"PC01|Windows|10.0.22631.4391"});
    CHECK(
        products_of(
            "Name;Entity;Operating System - Name;Operating System - Version\nDB01;R;Windows Server 2019;10.0.17763\n") ==
        strings{"DB01|Windows Server 2019|10.0.17763"});
    // A machine without a system is counted.
    CHECK(products_of("Name,OperatingSystem\nDB01,Windows Server 2019\nNAS01,\n") ==
          strings{"DB01|Windows Server 2019|", "1 row names no product, line 3"});
    // A table whose columns say nothing is no list of products.
    CHECK_THROWS_AS(products_of("a,b,c\n1,2,Google Chrome\n"), input_error);
}

TEST_CASE("what consoles print is read as the table that it is") {
    const strings both{"|Google Chrome|130.0", "|SQL Server 2019 Database Engine Services|15.0"};
    CHECK(products_of(
              "Name                                      Version  \r\r\nGoogle Chrome                             "
              "130.0    \r\r\nSQL Server 2019 Database Engine Services  15.0     \r\r\n") == both);
    CHECK(products_of("\n\nCaption=Microsoft Windows Server 2019 Standard\nCSName=DB01\nVersion=10.0.17763\n\n") ==
          strings{"DB01|Microsoft Windows Server 2019 Standard|10.0.17763"});
    CHECK(products_of(
              ".NET SDK:\n Version:  8.0.404\n\n.NET SDKs installed:\n  8.0.404 [C:\\dotnet\\sdk]\n\n.NET runtimes "
              "installed:\n  Microsoft.NETCore.App 8.0.11 [C:\\dotnet\\shared]\n\nLearn more:\n")
              .front() == "|Microsoft.NETCore.App|8.0.11");
    CHECK(products_of("Display Name                     Name        Install State\n"
                      "------------                     ----        -------------\n"
                      "[X] Web Server (IIS)             Web-Server      Installed\n"
                      "[ ] .NET Framework 3.5 Features  NET-Fx          Available\n") ==
          strings{"|Web Server (IIS)|", "1 row of something that is not installed is left out, line 4"});
    CHECK(
        products_of("Status of node rabbit@APP01 ...\nOS PID: 4711\nOS: Windows\nRabbitMQ version: 3.13.7\nNode name: "
                    "rabbit@APP01\nErlang configuration: Erlang/OTP 26\n")
            .front() == "APP01|RabbitMQ|3.13.7");
    // systeminfo /fo table, and the registry as reg prints it and as its editor exports it.
    CHECK(products_of(
              "Host Name  OS Name                        OS Version\n========== ============================== "
              "===========================\nDB01       Microsoft Windows Server 2019  10.0.17763 N/A Build 17763\n") ==
          strings{"DB01|Microsoft Windows Server 2019|10.0.17763 N/A Build 17763"});
    const strings chrome{"|Google Chrome|130.0"};
    CHECK(products_of(
              "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Chrome\r\n    "
              "DisplayName    REG_SZ    Google Chrome\r\n    DisplayVersion    REG_SZ    130.0\r\n    NoModify    "
              "REG_DWORD    0x1\r\n\r\nEnd of search: 1 match(es) found.\r\n") == chrome);
    CHECK(products_of("Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\Chrome]\n\"DisplayName\"=\"Google "
                      "Chrome\"\n\"DisplayVersion\"=\"130.0\"\n\"NoModify\"=dword:00000001\n") == chrome);
    CHECK_THROWS_AS(products_of("HKEY_LOCAL_MACHINE\\SOFTWARE\n    NoModify    REG_DWORD    0x1\n"), input_error);
    // A list whose lines hold double blanks is still a list.
    CHECK(products_of("SQL  Server  2017\nWindows  Server  2022\n").size() == 2);
}

TEST_CASE("names stand in tables of every SQL tool, and in lists of people") {
    const strings both{"HWE_MBY_TSS", "HWE_Identity"};
    CHECK(names_of("name;id\n----;--\nHWE_MBY_TSS;5\nHWE_Identity;6\n\n(2 rows affected)\n") == both);
    CHECK(names_of("name|id\n----|--\nHWE_MBY_TSS|5\nHWE_Identity|6\n") == both);
    CHECK(
        names_of(
            "+--------------+\n| Database     |\n+--------------+\n| HWE_MBY_TSS  |\n| HWE_Identity |\n+--------------+\n2 rows in set (0.00 sec)\n") ==
        both);
    CHECK(names_of("| name | size |\n|---|---|\n| HWE_MBY_TSS | 12 |\n| HWE_Identity | 7 |\n") == both);
    // As the tools write it: aligned, and with backslashes before what Markdown would understand.
    CHECK(names_of("| size | name |\n| ---: | --- |\n| 1 | HWE\\_MBY\\_TSS |\n| 2 | HWE\\_Identity |\n") == both);
    CHECK(names_of("| a | name |\n| :-: | --- |\n| x \\| y | HWE\\_MBY\\_TSS |\n|  | HWE\\_Identity |\n") == both);
    CHECK(
        names_of(
            "  Name   | Owner | Rights \n---------+-------+--------\n HWE_MBY_TSS | sa | \n HWE_Identity | sa | =c/sa +\n         |       | sa=CTc\n(2 rows)\n") ==
        both);
    CHECK(names_of("name\tid\n----\t--\nHWE_MBY_TSS\t5\nHWE_Identity\t6\n") == both);
    CHECK(names_of(
              "Name         Status    Size    Space\n                               Available\n----         ------    "
              "----    -----    \nHWE_MBY_TSS  Normal 1,17 GB 200,0 MB\nHWE_Identity Normal 7,00 MB   1,0 MB\n") ==
          both);
    CHECK(names_of("database_name,type\nHWE_MBY_TSS,FULL\nHWE_Identity,FULL\n") == both);
    CHECK(names_of("[HWE_MBY_TSS]\n[HWE_Identity]\n") == both);
    CHECK(names_of("- HWE_MBY_TSS\n- HWE_Identity\n") == both);
    CHECK(names_of("'HWE_MBY_TSS',\n'HWE_Identity'\n") == both);
    CHECK(names_of("HWE_MBY_TSS,\nHWE_Identity,\n") == both);
    CHECK(names_of("HWE_MBY_TSS, HWE_Identity\n") == both);
    // Columns without one of names: not each line as a name.
    CHECK_THROWS_AS(names_of("id;size\n1;2\n3;4\n"), input_error);
    CHECK_THROWS_AS(names_of("name;id\n----;--\nHWE_MBY_TSS;5;x\n"), input_error);
}

TEST_CASE("blanks of every kind are an empty text to every reader") {
    for (const char* const blank : {"", " ", "\t\r\n", "\u00a0", "\u00a0\n\ufeff", "\n\n\u00a0 \n"}) {
        CAPTURE(blank);
        CHECK(shape_of(blank) == shape::list);
        CHECK_THROWS_AS(names_of(blank), input_error);
        CHECK_THROWS_AS(products_of(blank), input_error);
        CHECK_THROWS_AS(rules_of(blank), input_error);
    }
}

TEST_CASE("rules have ranges, and lists as scripts write them") {
    const std::string head = "DisplayName,Enabled,Action,RemoteAddress,Protocol,LocalPort\n";
    CHECK(rules_of(head + "A,True,Allow,10.20.0.0-10.20.0.255,TCP,1433\n") == strings{"A 1433-1433 10.20.0.0/24"});
    CHECK(rules_of(head + "A,True,Allow,10.0.0.5-10.0.0.10,TCP,1433\n") == strings{"A 1433-1433 10.0.0.5-10.0.0.10"});
    CHECK(rules_of(head + "A,True,Allow,2001:db8::-2001:db8::ffff,TCP,1433\n") ==
          strings{"A 1433-1433 2001:db8::/112"});
    CHECK(rules_of(head + "A,True,Allow,10.0.0.5-2001:db8::1,TCP,1433\n") == strings{"A 1433-1433 ?"});
    CHECK(rules_of(head + "A,True,Allow,0.0.0.0-255.255.255.255,TCP,1433\n") == strings{"A 1433-1433 0.0.0.0/0"});
    CHECK(rules_of(head + "A,True,Allow,10.0.0.9-10.0.0.2,TCP,1433\n") == strings{"A 1433-1433 ?"});
    CHECK(rules_of(head + "A,True,Allow,\"{10.0.0.1, 10.0.0.2}\",TCP,\"{80, 443}\"\n") ==
          strings{"A 80-80 443-443 10.0.0.1-10.0.0.2"});
    CHECK(rules_of(head + "A,True,Allow,Any,TCP,80 443\n") == strings{"A 80-80 443-443"});
}

TEST_CASE("which sockets listen is told by their state, or by the other end") {
    const auto ports = [](const std::string& text) {
        strings all;
        for (const listening_socket& s : read_sockets(of(text)).all)
            all.push_back((s.tcp ? "tcp " : "udp ") + std::to_string(s.port) +
                          (s.program.empty() ? "" : ' ' + s.program));
        return all;
    };
    CHECK(
        ports(
            "  TCP    0.0.0.0:1433    0.0.0.0:0    LISTENING    4512\n  TCP    10.0.0.1:49670  0.0.0.0:0    BOUND     "
            "   4512\n") == strings{"tcp 1433"});
    CHECK(
        ports(
            "Process Name,Protocol,Local Port,Local Address,Remote Port,State\nsqlservr.exe,TCP,1433,0.0.0.0,,Listening\n"
            "svchost.exe,UDP,123,0.0.0.0,,\nsvchost.exe,TCP,135,0.0.0.0,0,Lyssnar\nx.exe,TCP,50000,10.0.0.1,443,Established\n"
            "x.exe,TCP,50001,10.0.0.1,0,Bound\n") ==
        strings{"tcp 1433 sqlservr.exe", "udp 123 svchost.exe", "tcp 135 svchost.exe"});
    // No headings: the columns are another program's.
    CHECK_THROWS_AS(ports("sqlservr.exe\t4512\tTCP\t0.0.0.0\t1433\t0.0.0.0\t0\tListen\n"), input_error);
}

TEST_CASE("sites of IIS") {
    const auto sites = [](const std::string& text) {
        strings all;
        if (!is_web_sites(of(text))) return all;
        for (const web_site& s : read_web_sites(of(text)))
            all.push_back(s.name + (s.http ? " http" : "") + (s.https ? " https" : ""));
        return all;
    };
    const strings both{"Default Web Site http https", "Lifecare https"};
    CHECK(sites("SITE \"Default Web Site\" (id:1,bindings:http/*:80:,https/*:443:,state:Started)\r\n"
                "SITE \"Lifecare\" (id:2,bindings:https/*:443:lifecare.example.se,state:Started)\r\n") == both);
    CHECK(sites("Name             ID State   Physical Path  Bindings\n"
                "----             -- -----   -------------  --------\n"
                "Default Web Site 1  Started C:\\inetpub     http *:80:\n"
                "                                           https *:443: sslFlags=0\n"
                "Lifecare         2  Started E:\\Lifecare    https *:443: sslFlags=1\n") == both);
    CHECK(sites("protocol : https\nbindingInformation : *:443:\nItemXPath : "
                "/system.applicationHost/sites/site[@name='Lifecare' and @id='2']\n") == strings{"Lifecare https"});
    CHECK_THROWS_AS(sites("protocol bindingInformation\n-------- ------------------\nhttp     *:80:\n"), input_error);
    CHECK(sites("SITE \"FTP\" (id:1,bindings:ftp/*:21:,state:Started)\n") == strings{"FTP"});
    CHECK(sites("SITE \"httpd\" (id:1,bindings:net.tcp/808:*,state:Started)\n") == strings{"httpd"});
    CHECK(sites("Name,Version\nGoogle Chrome,130\n").empty());
}

TEST_CASE("certificates and their days") {
    const auto certificates = [](const std::string& text) {
        strings all;
        if (!is_certificate_list(of(text))) return all;
        for (const listed_certificate& c : read_certificate_list(of(text)))
            all.push_back(c.name + ' ' + c.issued + ' ' + c.expires + (c.server ? " server" : "") +
                          (c.client ? " client" : ""));
        return all;
    };
    const strings one{"www.example.se 2026-01-20 2026-07-20"};
    CHECK(certificates(
              "My \"Personligt\"\n================ Certifikat 0 ================\nSerienummer: 1a\nUtfärdare: CN=CA\n"
              " NotBefore: 2026-01-20 00:00\n NotAfter: 2026-07-20 23:59\nÄmne: CN=www.example.se\n") == one);
    CHECK(certificates("\"Subject\",\"NotBefore\",\"NotAfter\"\n\"CN=www.example.se, O=E\",\"2026-01-20 "
                       "00:00:00\",\"2026-07-20 23:59:59\"\n") == one);
    CHECK(certificates("Subject : CN=www.example.se\nNotBefore : 1/20/2026 12:00:00 AM\nNotAfter : 7/20/2026 11:59:59 "
                       "PM\nEnhancedKeyUsageList : {Server Authentication (1.3.6.1.5.5.7.3.1)}\n") ==
          strings{"www.example.se 2026-01-20 2026-07-20 server"});
    // Of 04/05 nobody knows which is the month; without days there is nothing to say.
    CHECK_THROWS_AS(certificates("Subject : CN=a\nNotBefore : 04/05/2026 00:00\nNotAfter : 04/05/2027 00:00\n"),
                    input_error);
    CHECK_THROWS_AS(certificates("Thumbprint  Subject\n----------  -------\nA1B2        CN=a\n"), input_error);
    CHECK(certificates("Name,Version\nGoogle Chrome,130\n").empty());
}

TEST_CASE("what stands beside systeminfo in its file is read, or counted with its line") {
    const std::string machine =
        "Host Name:     DB01\nOS Name:       Microsoft Windows Server 2022 Standard\n"
        "OS Version:    10.0.20348 N/A Build 20348\nHotfix(s):     1 Hotfix(s) Installed.\n"
        "               [01]: KB4578968\n";
    const std::string windows = "DB01|Microsoft Windows Server 2022 Standard|10.0.20348 N/A Build 20348";
    CHECK(products_of(machine) == strings{windows});
    CHECK(products_of(machine + "\nSQL Server 2012\n") == strings{windows, "DB01|SQL Server 2012|"});
    CHECK(products_of("SQL Server 2012\nso far\n" + machine) ==
          strings{windows, "DB01|SQL Server 2012|", "1 row is not understood, line 2"});
    CHECK(products_of("C:\\>systeminfo\n\n" + machine) == strings{windows});
    CHECK(products_of(machine + "\"DisplayName\",\"DisplayVersion\"\n\"Microsoft SQL Server 2012\",\"11.0\"\n") ==
          strings{windows, "DB01|Microsoft SQL Server 2012|11.0"});
    CHECK(products_of(machine + "\nDisplayName    : SQL Server 2012\nDisplayVersion : 11.0\n") ==
          strings{windows, "DB01|SQL Server 2012|11.0"});
    // A wrapped line in the middle is told, and what follows it is still the machine's.
    std::string wrapped = machine;
    wrapped.insert(wrapped.find("Hotfix"), "of some company\n");
    CHECK(products_of(wrapped) == strings{windows, "1 row is not understood, line 4"});
    CHECK(products_of(machine + "Active Connections\n\n  Proto  Local Address  Foreign Address  State\n"
                                "  TCP    0.0.0.0:1433   0.0.0.0:0        LISTENING\n") ==
          strings{windows, "3 rows are not understood, the first at line 6"});
    std::string other = machine;
    other.replace(other.find("DB01"), 4, "DB02");
    CHECK(products_of(machine + "SQL Server 2019\n" + other + "SQL Server 2012\n").back() == "DB02|SQL Server 2012|");
}

TEST_CASE("inventories that are joined to one file are read as they are apart") {
    const std::string list = "\nDisplayName    : Google Chrome\nDisplayVersion : 100.0\n\n",
                      other_list = "\nName    : SQL Server 2012\nVersion : 11.0\n\n",
                      registry =
                          "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n"
                          "\"DisplayName\"=\"SQL Server 2014\"\n\"DisplayVersion\"=\"12.0\"\n\n",
                      small_registry =
                          "Windows Registry Editor Version 5.00\n\n[hkey_local_machine\\software\\b]\n"
                          "\"displayname\"=\"SQL Server 2016\"\n\"displayversion\"=\"13.0\"\n\n",
                      json = "[\n  { \"name\": \"SQL Server 2017\", \"version\": \"14.0\" }\n]\n",
                      object = "{\n  \"software\": [\"SQL Server 2019\"]\n}\n",
                      csv = "Name;Version\nSQL Server 2022;16.0\n", other_csv = "Version;Name\n117.0;Firefox\n",
                      ruled = "\nName   Version\n----   -------\nChrome 99.0\n\n",
                      windows =
                          "Host Name:     DB01\nOS Name:       Microsoft Windows Server 2022 Standard\n"
                          "OS Version:    10.0.20348 N/A Build 20348\n";
    const std::string texts[] = {list,   other_list, registry,  small_registry, json,
                                 object, csv,        other_csv, ruled,          windows};
    const auto bare =
        [](const strings& all) {  // without the machine, which a systeminfo gives to what it stands beside
            strings out;
            for (const std::string& s : all)
                if (s.find('|') != std::string::npos) out.push_back(s.substr(s.find('|')));
            std::sort(out.begin(), out.end());
            return out;
        };
    for (const std::string& first : texts)
        for (const std::string& second : texts) {
            // Beside systeminfo a table is read line by line.
            if ((first == windows) != (second == windows) && (first == ruled || second == ruled)) {
                const strings all = products_of(first + second);
                CHECK_MESSAGE(std::count(all.begin(), all.end(), "DB01|Chrome 99.0|") == 1, first, second);
                continue;
            }
            strings apart = products_of(first);
            for (const std::string& s : products_of(second)) apart.push_back(s);
            CHECK_MESSAGE(bare(products_of(first + second)) == bare(apart), first, second);
        }
    CHECK(
        products_of(windows + json) ==
        strings{"DB01|Microsoft Windows Server 2022 Standard|10.0.20348 N/A Build 20348", "DB01|SQL Server 2017|14.0"});
    // Documents that are none are refused, with the line.
    CHECK_THROWS_AS(products_of(json + "[\n  { \"name\": \"SQL Server\n"), input_error);
}

TEST_CASE("values of the registry are read as its editor writes them") {
    const std::string editor = "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n";
    CHECK(products_of(editor + "\"DisplayName\"=hex(2):53,00,51,00,4c,00,20,00,53,00,65,00,72,00,76,00,65,00,72,00,\\\n"
                               "  20,00,32,00,30,00,31,00,34,00,00,00\n\"DisplayVersion\"=\"12.0\"\n") ==
          strings{"|SQL Server 2014|12.0"});
    CHECK(products_of("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\A]\n\"DisplayName\"=hex(2):43,68,72,6f,6d,65,00\n") ==
          strings{"|Chrome|"});
    // A text of two lines, a value that is deleted, and a key that is.
    CHECK(products_of(editor +
                      "\"Comments\"=\"first\nSQL Server 2012\"\n\"DisplayName\"=\"Chrome\"\n\"DisplayVersion\"=-\n\n"
                      "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\B]\n\"DisplayName\"=\"SQL Server 2014\"\n") ==
          strings{"|Chrome|"});
}

TEST_CASE("a member of a JSON list that names a product is read, another one is counted") {
    CHECK(products_of(R"([{"name":"Windows Server 2022"},"SQL Server 2012"])") ==
          strings{"|Windows Server 2022|", "|SQL Server 2012|"});
    CHECK(products_of(R"([{"name":"Windows Server 2022"},{"title":"SQL Server 2012"},{"count":7},3])") ==
          strings{"|Windows Server 2022|", "3 rows name no product"});
    CHECK(products_of(R"({"computer":"DB01","software":["SQL Server 2012","7-Zip"],"notes":["none"]})") ==
          strings{"DB01|SQL Server 2012|", "DB01|7-Zip|"});
    CHECK(products_of("{\"name\":\"SQL Server 2022\"}\n{\"count\":7}\n") ==
          strings{"|SQL Server 2022|", "1 row names no product, line 2"});
}
