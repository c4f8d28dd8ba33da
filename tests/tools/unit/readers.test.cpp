// SPDX-License-Identifier: MIT
// examples/common/read/: the same content gives the same answer in every encoding and with every line end; every shape
// that programs write is told and read; what is left out is counted.
#include <doctest/doctest.h>

#include <algorithm>
#include <tuple>

#include "common/read/encoding.hpp"
#include "common/read/firewall_rules.hpp"
#include "common/read/inventory.hpp"
#include "common/read/lifecycle_file.hpp"
#include "common/read/name_list.hpp"
#include "common/read/shape.hpp"
#include "common/read/sockets.hpp"
#include "common/read/table.hpp"

using namespace tools;

namespace {

decoded_text text_of(const std::string& bytes, encodings accepted = encodings::any_common) {
    return decode_text("-", bytes, accepted);
}
input of(const std::string& text) { return {"-", text_of(text).text}; }

std::vector<std::string> names_of(const std::string& text, const std::string& column = "") {
    std::vector<std::string> all;
    for_each_name(of(text), column, [&](std::string_view name, std::size_t, std::size_t) { all.emplace_back(name); });
    return all;
}
std::vector<std::string> notes_of_names(const std::string& text) {
    return for_each_name(of(text), "", [](std::string_view, std::size_t, std::size_t) {})
        .notes(lifecare::language::english);
}
std::vector<std::string> products_of(const std::string& text) {
    std::vector<std::string> all;
    for (const inventory_item& i : read_inventory(of(text)).items)
        all.push_back(i.machine + '|' + i.name + '|' + i.version);
    return all;
}
std::vector<std::string> ports_of(const std::string& text) {
    std::vector<std::string> all;
    for (const listening_socket& s : read_sockets(of(text)).all)
        all.push_back((s.tcp ? "tcp " : "udp ") + std::string(lifecare::to_text(s.address).view()) + ' ' +
                      std::to_string(s.port) + (s.program.empty() ? "" : ' ' + s.program));
    return all;
}
std::vector<std::string> rules_of(const std::string& text) {
    std::vector<std::string> all;
    for (const exported_rule& r : read_windows_rules(of(text)).all) {
        std::string line = r.name + (r.allow ? " allow" : " block");
        for (const lifecare::port_range& p : r.ports)
            line += ' ' + std::to_string(p.first) + '-' + std::to_string(p.last);
        for (const address_range& a : r.from) line += ' ' + address_text(a);
        all.push_back(line + (r.from_words.empty() ? "" : " ?"));
    }
    return all;
}
using strings = std::vector<std::string>;

/// A text in UTF-16 or in a code page; only what has one byte in Windows-1252.
std::string in_utf16(const std::string& text, bool little, bool mark) {
    std::string out = mark ? little ? "\xff\xfe" : "\xfe\xff" : "";
    for (std::size_t i = 0; i < text.size();) {
        const auto [code, length] = lifecare::character_at(text, i);
        const char high = static_cast<char>(code >> 8), low = static_cast<char>(code & 0xff);
        out += little ? low : high;
        out += little ? high : low;
        i += length;
    }
    return out;
}
std::string code_page(const std::string& text, bool console) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto [code, length] = lifecare::character_at(text, i);
        const char c = static_cast<char>(code & 0xff);
        // Of code page 850 the Swedish letters.
        constexpr std::string_view ansi = "\xe5\xe4\xf6\xc5\xc4\xd6\xe9", oem = "\x86\x84\x94\x8f\x8e\x99\x82";
        const std::size_t at = ansi.find(c);
        out += console && at != std::string_view::npos ? oem[at] : c;
        i += length;
    }
    return out;
}
std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
    return text;
}

/// The same content in each way that it may be written.
std::vector<std::pair<std::string, std::string>> ways_to_write(const std::string& text) {
    std::vector<std::pair<std::string, std::string>> all{
        {"UTF-8", text},
        {"UTF-8 with a mark", "\xef\xbb\xbf" + text},
        {"UTF-16LE", in_utf16(text, true, true)},
        {"UTF-16BE", in_utf16(text, false, true)},
        {"UTF-16LE without a mark", in_utf16(text, true, false)},
        {"UTF-16BE without a mark", in_utf16(text, false, false)},
        {"Windows-1252", code_page(text, false)},
        {"code page 850", code_page(text, true)},
        {"CRLF", replaced(text, "\n", "\r\n")},
        {"CR", replaced(text, "\n", "\r")},
        {"no end", text.substr(0, text.find_last_not_of('\n') + 1)},
        {"blanks behind", replaced(text, "\n", "  \n")},
        {"blank lines before", "\n\n" + text},
        {"blank lines behind", text + "\n \n"},
        {"a form feed before", "\f\n" + text},
        {"a form feed behind", text + "\f"},
        {"a form feed before the first line", "\f" + text},
        {"each line on a page of its own", replaced(text, "\n", "\n\f")},
        {"UTF-16 with CRLF", in_utf16(replaced(text, "\n", "\r\n"), true, true)},
    };
    std::string mixed = text;
    if (const std::size_t end = mixed.find('\n'); end != std::string::npos) mixed.replace(end, 1, "\r\n");
    all.emplace_back("mixed ends", mixed);
    return all;
}
template <class Read>
void same_in_every_way(const std::string& text, Read read) {
    const auto expected = read(text);
    CHECK(!expected.empty());
    for (const auto& [way, bytes] : ways_to_write(text)) {
        CAPTURE(way);
        CHECK(read(bytes) == expected);
    }
}

}  // namespace

TEST_CASE("one content is one answer: names") {
    same_in_every_way("HWE_Mönsterby_TSS\nHWE_Åre_TSS\nmaster\n", [](const std::string& s) { return names_of(s); });
    same_in_every_way("name;size\nHWE_Mönsterby_TSS;5\nMBY_KQ0;7\n", [](const std::string& s) { return names_of(s); });
    same_in_every_way(
        "name              size\n----------------- ----\nHWE_Mönsterby_TSS    5\nMBY_KQ0              7\n",
        [](const std::string& s) { return names_of(s); });
    same_in_every_way("\"name\"\n\"HWE_Mönsterby_TSS\"\n", [](const std::string& s) { return names_of(s); });
    same_in_every_way("[\"HWE_Mönsterby_TSS\", \"MBY_KQ0\"]\n", [](const std::string& s) { return names_of(s); });
}

TEST_CASE("one content is one answer: inventories, sockets, rules") {
    same_in_every_way("Windows Server 2022\nSQL Server 2019 på Åre\n",
                      [](const std::string& s) { return products_of(s); });
    same_in_every_way("dator;namn;version\nÅRE01;SQL Server 2019;15.0\n",
                      [](const std::string& s) { return products_of(s); });
    same_in_every_way(
        "Värddatornamn:   ÅRE01\nOS-namn:   Microsoft Windows Server 2022 Standard\n"
        "OS-version:   10.0.20348 Saknas version 20348\nRegistrerad ägare: Malmö\n",
        [](const std::string& s) { return products_of(s); });
    same_in_every_way("  Proto  Lokal adress  Fjärradress  Tillstånd\n  TCP  0.0.0.0:1433  0.0.0.0:0  LYSSNAR\n",
                      [](const std::string& s) { return ports_of(s); });
    same_in_every_way(
        "Namn\tAktiverad\tÅtgärd\tFjärradress\tProtokoll\tLokal port\nMönster\tJa\tTillåt\tAlla\tTCP\t1433\n",
        [](const std::string& s) { return rules_of(s); });
}

TEST_CASE("one content is one answer: vendors' dates") {
    same_in_every_way(
        "kind\tproduct\tcycle\tlabel\trelease\tmainstream_end\tsecurity_end\tpaid_esu_end\tsource\tsnapshot_date\tnote\n"
        "date\tmssqlserver\t16.0\t2022\t2022-11-16\t2028-01-11\t2033-01-11\t\tendoflife-date/x\t2026-01-01\tpå Åre\n",
        [](const std::string& s) {
            strings all;
            for (const auto& c : read_lifecycle(of(s)).cycles) all.emplace_back(c.version.view());
            return all;
        });
}

TEST_CASE("code pages are told by the letters that make words") {
    const auto as = [](const char* bytes) { return text_of(bytes).read_as; };
    using enum tools::encoding;
    CHECK(as("HWE_M\x94nsterby_TSS") == code_page_850);
    CHECK(as("HWE_M\xf6nsterby_TSS") == windows_1252);
    CHECK(as("M\x99NSTERBY") == code_page_850);
    CHECK(as("M\xd6NSTERBY") == windows_1252);
    CHECK(as("Malm\x94") == code_page_850);
    CHECK(as("Malm\xf6") == windows_1252);
    CHECK(as("\x93quoted\x94 and \x94so\x94") == windows_1252);
    CHECK(as("\x84so\x93") == windows_1252);
    CHECK(as("Windows Vista\x99 Enterprise") == windows_1252);
    CHECK(as("Minne: 16\xff"
             "383 MB") == code_page_850);
    CHECK(as("SQL\xa0Server") == windows_1252);
    CHECK(as("\xc9\xcd\xcd\xd1 D\x86tor") == code_page_437);
    CHECK_THROWS_AS(text_of("M\x94nster\nm\xf6nster"), input_error);
    CHECK_THROWS_AS(text_of("Mönster\nm\xf6nster"), input_error);
    CHECK_THROWS_AS(text_of("m\x94nster\nÅmål"), input_error);
    CHECK(as("\xc3\xc4\xc4 D\x86tor") == code_page_850);  // drawn by tree
    CHECK(text_of("M\x94nster\x86").text == "Mönsterå");
    CHECK_THROWS_AS(text_of("M\x94nster", encodings::utf8), input_error);
    CHECK(text_of(in_utf16("Mönster", true, false), encodings::utf8).text == "Mönster");
}

TEST_CASE("what is not a text is refused by its name") {
    for (const char* bytes : {"PK\x03\x04xyz", "\xd0\xcf\x11\xe0xyz", "\x1f\x8bxyz", "%PDF-1.7", "SQLite format 3"})
        CHECK_THROWS_AS(text_of(bytes), input_error);
    CHECK_THROWS_AS(text_of(std::string("a\0b", 3)), input_error);
    CHECK_THROWS_AS(text_of(" \r\n\f\t"), input_error);
}

TEST_CASE("what PowerShell, spreadsheets and SQL tools add to a list of names is no name") {
    const strings both{"master", "HWE_MBY_TSS"};
    CHECK(names_of("\"name\"\r\n\"master\"\r\n\"HWE_MBY_TSS\"\r\n") == both);
    CHECK(names_of("#TYPE System.Data.DataRow\r\n\"name\"\r\n\"master\"\r\n\"HWE_MBY_TSS\"\r\n") == both);
    CHECK(names_of("\"Name\";\"State\"\n\"master\";\"Online\"\n\"HWE_MBY_TSS\";\"Online\"\n") == both);
    CHECK(names_of("sep=;\nNamn;x;\nmaster;1;\nHWE_MBY_TSS;2;\n") == both);
    CHECK(names_of("Databases of DB01,\n\nDatabase,Size\nmaster,1\nHWE_MBY_TSS,2\n") == both);
    CHECK(names_of("Databas\nmaster\nHWE_MBY_TSS\n") == both);
    CHECK(names_of("\ufeffmaster\n\ufeffHWE_MBY_TSS\n") == both);  // two files with marks, joined
    CHECK(
        names_of(
            "name         \n-------------\nmaster       \nHWE_MBY_TSS  \n\n(2 rows affected)\n\nCompletion time: x\n") ==
        both);
    CHECK(names_of(" name        | owner\n-------------+------\n master      | sa\n HWE_MBY_TSS | sa\n(2 rows)\n") ==
          both);
    CHECK(names_of("Name  : master\nState : Online\n\nName  : HWE_MBY_TSS\nState : Online\n") == both);
    CHECK(names_of("[{\"name\":\"master\"},{\"name\":\"HWE_MBY_TSS\"}]") == both);
    CHECK(names_of("{\"name\":\"master\"}\n{\"name\":\"HWE_MBY_TSS\"}\n") == both);
    CHECK(notes_of_names("Databas\nmaster\n") == strings{"1 line is read as the heading, line 1"});
    CHECK_THROWS_AS(names_of("name   size\n------ ----\nmasterdata 5\nx      6\n", "name"), input_error);
}

TEST_CASE("names are not taken from another kind of text") {
    CHECK_THROWS_AS(names_of("  TCP    0.0.0.0:135   0.0.0.0:0   LISTENING\n"), input_error);
    CHECK_THROWS_AS(names_of("<nmaprun/>"), input_error);
    CHECK_THROWS_AS(
        names_of("Host Name: A\nOS Name: Microsoft Windows 10 Pro\nOS Version: 10.0.19045 N/A Build 19045\n"),
        input_error);
}

TEST_CASE("CSV of agencies: titles, footnotes, dividers at the ends") {
    const input_table t = parse_csv(
        of("Folkmängd efter region;;;\n\nkod;namn;antal;\n0114;Upplands Väsby;2 875;\n1440;Ale;3;\n\nKälla: SCB\n"));
    CHECK(t.headings.size() == 3);
    REQUIRE(t.rows.size() == 2);
    CHECK(t.rows[0][2].text == "2 875");
    CHECK(t.omitted.notes(lifecare::language::english) ==
          strings{"2 lines outside the table are left out, the first at line 1"});
    CHECK(t.omitted.notes(lifecare::language::swedish) ==
          strings{"2 rader utanför tabellen är utelämnade, den första rad 1"});
    CHECK_THROWS_AS(parse_csv(of("a;b\n1;2\n3\n")), input_error);
    CHECK_THROWS_AS(parse_csv(of("a;b\n1;2\n\nfoot\n3;4\n")), input_error);
    CHECK_THROWS_AS(parse_csv(of("a;;b\n1;2;3\n")), input_error);
    CHECK(parse_csv(of("sep=,\na,b\n1;5,2\n")).rows[0][0].text == "1;5");
}

TEST_CASE("columns under rules stand where their rows leave a gap") {
    const input_table t =
        parse_ruled(of("Name   Port State \n----   ---- ----- \nspool 65535 Listen\na b      80 Bound\n"));
    REQUIRE(t.rows.size() == 2);
    CHECK(t.rows[0][1].text == "65535");
    CHECK(t.rows[1][0].text == "a b");
    CHECK(t.rows[1][1].text == "80");
    const input_table winget = parse_ruled(
        of("Name         Id           Version\n-------------------------------\nMozilla Fire Mozilla.Fire 140.0\n"));
    REQUIRE(winget.headings.size() == 3);
    CHECK(winget.rows[0][0].text == "Mozilla Fire");
    CHECK(winget.rows[0][2].text == "140.0");
    // Columns are counted in characters, and a line of many columns is measured once: twice as many take twice as long.
    const input_table letters = parse_ruled(of("Åäö  Öl\n---  --\nåäö  öl\na    b\n"));
    REQUIRE(letters.rows.size() == 2);
    CHECK(letters.rows[0][0].text == "åäö");
    CHECK(letters.rows[0][1].text == "öl");
    std::string headings, rule;
    for (int i = 0; i < 100'000; ++i) {
        headings += "a ";
        rule += "- ";
    }
    CHECK(parse_ruled(of(headings + '\n' + rule + '\n' + headings + '\n')).headings.size() == 100'000);
}

TEST_CASE("inventories of many kinds") {
    CHECK(products_of("Caption : Microsoft Windows Server 2019 Standard\nVersion : 10.0.17763\nCSName  : SRV01\n") ==
          strings{"SRV01|Microsoft Windows Server 2019 Standard|10.0.17763"});
    CHECK(products_of("Microsoft.NETCore.App 8.0.11 [C:\\dotnet]\nMicrosoft.AspNetCore.App 6.0.36 [C:\\dotnet]\n") ==
          strings{"|Microsoft.NETCore.App|8.0.11", "|Microsoft.AspNetCore.App|6.0.36"});
    CHECK(
        products_of(
            "\"Name\",\"DNSHostName\",\"OperatingSystem\",\"OperatingSystemVersion\"\n\"A1\",\"a1.x\",\"Windows Server 2016 Standard\",\"10.0 (14393)\"\n") ==
        strings{"A1|Windows Server 2016 Standard|10.0 (14393)"});
    CHECK(
        products_of(
            "VM,Powerstate,Memory,OS according to the configuration file,OS according to the VMware Tools\nA1,on,\"16,384\",Microsoft Windows Server 2012 (64-bit),\n") ==
        strings{"A1|Microsoft Windows Server 2012 (64-bit)|"});
    CHECK(
        products_of(
            "Host Name:                 OLD\nOS Name:                   Microsoftr Windows VistaT Enterprise \nOS Version:                6.0.6002 Service Pack 2 Build 6002\n") ==
        strings{"OLD|Microsoftr Windows VistaT Enterprise|6.0.6002 Service Pack 2 Build 6002"});
    CHECK(
        products_of(
            "Rechnername: A\nBetriebssystemname: Microsoft Windows 11 Pro\nBetriebssystemversion: 10.0.26100 Nicht zutreffend Build 26100\n")
            .size() == 1);
    CHECK(products_of(
              "{\"spdxVersion\":\"SPDX-2.3\",\"packages\":[{\"name\":\"RabbitMQ\",\"versionInfo\":\"4.0.5\"}]}") ==
          strings{"|RabbitMQ|4.0.5"});
    CHECK(products_of("{\"name\":\"RabbitMQ\",\"version\":\"4.0.5\"}\n{\"name\":\"Firefox\",\"version\":\"140\"}\n")
              .size() == 2);
    CHECK_THROWS_AS(products_of("  TCP    0.0.0.0:135   0.0.0.0:0   LISTENING\n"), input_error);
}

TEST_CASE("sockets of many programs, by numbers and by names") {
    const strings sql{"tcp 0.0.0.0 1433"};
    CHECK(
        ports_of(
            "  TCP    0.0.0.0:1433   CLIENT01:0   LISTENING\n  TCP  10.0.0.5:52345  20.54.1.2:https  ESTABLISHED\n") ==
        sql);
    CHECK(ports_of("  TCP    0.0.0.0:ms-sql-s   CLIENT01:0   LISTENING\n") == sql);
    CHECK(ports_of("LISTEN 0 128 0.0.0.0:ms-sql-s 0.0.0.0:*\n") == sql);
    CHECK(ports_of("tcp        0      0 0.0.0.0:1433   0.0.0.0:*   LISTEN   812/sqlservr\n") ==
          strings{"tcp 0.0.0.0 1433 sqlservr"});
    CHECK(
        ports_of(
            "COMMAND PID USER FD TYPE DEVICE SIZE/OFF NODE NAME\nsqlservr 812 mssql 45u IPv4 123 0t0 TCP *:1433 (LISTEN)\n") ==
        strings{"tcp :: 1433 sqlservr"});
    CHECK(
        ports_of(
            "LocalAddress LocalPort RemoteAddress RemotePort State\n------------ --------- ------------- ---------- -----\n0.0.0.0      1433      0.0.0.0       0          Listen\n10.0.0.5     52345     20.54.1.2     443        Established\n") ==
        sql);
    CHECK(ports_of("\"LocalAddress\",\"LocalPort\",\"State\"\n\"0.0.0.0\",\"1433\",\"Listen\"\n") == sql);
    CHECK(ports_of("[{\"LocalAddress\":\"0.0.0.0\",\"LocalPort\":1433,\"State\":2}]") == sql);
    const listening_sockets some =
        read_sockets(of("  TCP 0.0.0.0:1433 A:0 LISTENING\n  TCP 0.0.0.0:no-such A:0 LISTENING\n"));
    CHECK(some.omitted.notes(lifecare::language::english) == strings{"1 row is not understood, line 2"});
    CHECK_THROWS_AS(ports_of("  TCP 0.0.0.0:no-such A:0 LISTENING\n"), input_error);
}

TEST_CASE("rules of the Export List, of netsh and of PowerShell") {
    const strings one{"SQL allow 1433-1433 10.20.0.0/16"};
    CHECK(
        rules_of(
            "Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\t\nSQL\tYes\tAllow\t10.20.0.0/255.255.0.0\tTCP\t1433\t\n") ==
        one);
    CHECK(rules_of("Name,Enabled,Action,Remote Address,Protocol,Local Port\nSQL,Yes,Allow,10.20.0.0/16,TCP,1433\n") ==
          one);
    CHECK(
        rules_of(
            "\nRule Name:      SQL\n----------\nEnabled:    Yes\nDirection:   In\nRemoteIP:   10.20.0.0/16\nProtocol:   TCP\nLocalPort:   1433\nRemotePort:  Any\nAction:    Allow\nOk.\n") ==
        one);
    CHECK(
        rules_of(
            "[{\"DisplayName\":\"SQL\",\"Enabled\":1,\"Direction\":1,\"Action\":2,\"Protocol\":\"TCP\",\"LocalPort\":[\"1433\"],\"RemoteAddress\":\"10.20.0.0/16\"}]") ==
        one);
    CHECK(
        rules_of(
            "Rule Name: A\n-----\nEnabled: Yes\nDirection: Out\nRemoteIP: Any\nProtocol: TCP\nLocalPort: 1\nAction: Allow\n\nRule Name: B\n----\nEnabled: Yes\nDirection: In\nRemoteIP: LocalSubnet\nProtocol: TCP\nLocalPort: 2-3\nAction: Block\n") ==
        strings{"B block 2-3 ?"});
    // What neither allows nor blocks is left out, and said.
    const exported_rules secure = read_windows_rules(
        of("Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow if secure\tAny\tTCP\t1433\n"));
    CHECK(secure.all.empty());
    CHECK(secure.omitted.notes(lifecare::language::english) ==
          strings{"1 rule that neither allows nor blocks is left out, line 2"});
    CHECK_THROWS_AS(
        rules_of(
            "\"Name\",\"DisplayName\",\"DisplayGroup\",\"Enabled\",\"Direction\",\"Action\"\n\"x\",\"x\",\"g\",\"True\",\"Inbound\",\"Allow\"\n"),
        input_error);
}
