// SPDX-License-Identifier: MIT
#include "shape.hpp"

#include <algorithm>
#include <lifecare/support.hpp>
#include <vector>

#include "lines.hpp"

namespace tools {

bool is_rule(std::string_view line) {
    if (line.find("==") != std::string_view::npos && line.find_first_not_of("= ") == std::string_view::npos)
        return true;
    // Markdown says with colons how a column is aligned.
    const std::string_view drawn = line.substr(0, 1) == "|" ? "-|: \t" : "-+|;, \t";
    if (line.find('-') == std::string_view::npos || line.find_first_not_of(drawn) != std::string_view::npos)
        return false;
    // Semicolons and commas between single dashes are a row without values.
    return line.find_first_of(";,") == std::string_view::npos || line.find("--") != std::string_view::npos;
}

bool has_padded_columns(std::string_view text) {
    constexpr std::size_t looked_at = 100;
    std::vector<std::size_t> starts;
    std::size_t rows = 0, filled = 0;
    for (lines l{text}; l.next() && rows < looked_at;) {
        const std::string_view line = l.line();
        if (trimmed(line).empty()) continue;
        if (starts.empty()) {
            if (line.front() == ' ' || line.find_first_of("0123456789,;:\t\"") != std::string_view::npos) return false;
            for (std::size_t i = 0; i < line.size(); ++i)
                if (line[i] != ' ' && (i == 0 || (i > 1 && line[i - 1] == ' ' && line[i - 2] == ' ')))
                    starts.push_back(width(line.substr(0, i)));
            if (starts.size() < 2) return false;
            continue;
        }
        ++rows;
        for (std::size_t c = 1; c < starts.size(); ++c) {
            const std::string_view before = first_characters(line, starts[c]);
            if (before.size() < line.size() && before.substr(before.size() - 2) != "  ") return false;
            filled += before.size() < line.size() && line[before.size()] != ' ';
        }
    }
    return rows > 0 && filled * 2 >= rows;
}

bool is_row_count(std::string_view line) {
    if (line.size() < 4 || line.front() != '(' || line.back() != ')') return false;
    const std::size_t digits = line.find_first_not_of("0123456789", 1);
    return digits > 1 && digits != std::string_view::npos && line[digits] == ' ';
}

std::optional<pair_line> pair_of(std::string_view line) {
    const std::size_t colon = line.find(':');
    constexpr std::size_t longest_key = 60;
    if (colon == std::string_view::npos || colon == 0 || colon > longest_key || line.front() == ' ' ||
        line.front() == '\t' || (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t'))
        return std::nullopt;
    const std::string_view value = trimmed(line.substr(colon + 1));
    const std::size_t at = value.empty() ? colon + 1 : static_cast<std::size_t>(value.data() - line.data());
    return pair_line{trimmed(line.substr(0, colon)), value, width(line.substr(0, at)) + 1};
}

std::optional<pair_line> assignment_of(std::string_view line) {
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0 || (equals + 1 < line.size() && line[equals + 1] == ' '))
        return std::nullopt;
    const std::string_view key = line.substr(0, equals);
    if (key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos)
        return std::nullopt;
    return pair_line{key, trimmed(line.substr(equals + 1)), width(line.substr(0, equals + 1)) + 1};
}

bool names_a_product(std::string_view line) {
    const lifecare::software what = lifecare::parse_software(line);
    return what.product && !what.version.view().empty();
}

bool is_registry_key(std::string_view line) {
    if (line.substr(0, 1) == "[") line.remove_prefix(line.substr(1, 1) == "-" ? 2 : 1);
    return same_ignoring_case(line.substr(0, 5), "HKEY_");
}

bool is_os_version(std::string_view value) {
    const std::string_view first = value.substr(0, value.find(' '));
    const std::size_t point = first.rfind('.');
    return lifecare::windows_build(first) != 0 && std::count(first.begin(), first.end(), '.') == 2 &&
           value.size() > first.size() && value.substr(value.rfind(' ') + 1) == first.substr(point + 1);
}

bool is_runtime(std::string_view line) {
    const std::vector<std::string_view> words = words_of(line);
    return words.size() > 1 && line.back() == ']' &&
           ((words[0].starts_with("Microsoft.") && words.size() > 2 && words[2].front() == '[') ||
            words[1].front() == '[') &&
           words[words[1].front() == '[' ? 0 : 1].find_first_of("0123456789") == 0;
}

namespace {

/// JSON, not a table of TOML: "[" goes on with a value.
bool begins_like_json(std::string_view s) {
    if (s.front() == '{') return true;
    if (s.front() != '[') return false;
    const std::size_t next = s.find_first_not_of(" \t\r\n", 1);
    if (next == std::string_view::npos) return true;
    const char c = s[next];
    if (c == '[') {  // "[[server]]" of TOML against an array of arrays
        const std::size_t inner = s.find_first_not_of(" \t\r\n", next + 1);
        return inner == std::string_view::npos || std::string_view("{[\"-0123456789]").find(s[inner]) != s.npos;
    }
    return std::string_view("{\"-0123456789]").find(c) != std::string_view::npos ||
           s.substr(next).starts_with("null") || s.substr(next).starts_with("true,") ||
           s.substr(next).starts_with("false,");
}

bool is_socket(std::string_view word) {
    const std::size_t colon = word.rfind(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < word.size();
}
bool is_toml_line(std::string_view line) {
    if (line.front() == '#') return false;
    if (line.front() == '[' && line.back() == ']') return true;
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0) return false;
    const std::string_view key = trimmed(line.substr(0, equals)), value = trimmed(line.substr(equals + 1));
    return !key.empty() && !value.empty() &&
           key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.") ==
               std::string_view::npos &&
           std::string_view("\"'[{0123456789tf").find(value.front()) != std::string_view::npos;
}
/// A line of one cell in quotation marks.
bool is_quoted(std::string_view line) {
    return line.size() > 1 && line.front() == '"' && line.back() == '"' &&
           std::count(line.begin(), line.end(), '"') % 2 == 0;
}

bool is_protocol(std::string_view word) {
    return same_ignoring_case(word.substr(0, 3), "tcp") || same_ignoring_case(word.substr(0, 3), "udp");
}
bool is_socket_of_netstat(const std::vector<std::string_view>& words) {
    const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string_view{}; };
    return is_protocol(word(0)) && word(0).size() <= 4 &&
           ((is_socket(word(1)) && words.size() > 2) || (is_socket(word(3)) && is_socket(word(4)))) &&
           word(1) != "LISTEN" && word(1) != "UNCONN";
}

/// How many of the first lines are of each kind.
struct census {
    std::size_t lines = 0, netstat = 0, ss = 0, runtimes = 0, dotted = 0, pairs = 0, toml = 0, quoted = 0, divided = 0,
                assigned = 0, assigned_words = 0;
    bool lsof = false, dotnet = false, systeminfo = false, netsh = false, log = false, nmap = false, marked_csv = false;
    std::size_t ruled = 0;  ///< line of the first rule under a heading
};
census count_lines(std::string_view text) {
    census n;
    constexpr std::size_t looked_at = 400;
    std::string_view before;
    bool named_windows = false;
    for (lines l{text}; l.next() && n.lines < looked_at;) {
        const std::string_view line = trimmed(l.line());
        if (line.empty()) continue;
        ++n.lines;
        const std::vector<std::string_view> words = words_of(line);
        const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string_view{}; };
        n.netstat += is_socket_of_netstat(words);
        const std::size_t state = is_protocol(word(0)) ? 1 : 0;
        if (word(state) == "LISTEN" || word(state) == "UNCONN" || word(state) == "ESTAB") n.ss += words.size() > 4;
        if (holds(line, "Recv-Q") && (word(0) == "Netid" ? word(1) : word(0)).starts_with("State")) ++n.ss;
        n.lsof = n.lsof || (word(0) == "COMMAND" && word(1) == "PID");
        n.runtimes += is_runtime(line);
        n.dotnet = n.dotnet || (is_runtime(line) && line.starts_with("Microsoft."));
        if (const std::optional<pair_line> assigned = assignment_of(line)) {
            ++n.assigned;
            n.assigned_words += !assigned->value.empty() && !is_toml_line(line);
        }
        n.dotted += holds(line, ". . .") && holds(line, " :");
        const std::optional<pair_line> pair = pair_of(l.line());
        n.pairs += pair.has_value();
        if (pair) {
            n.systeminfo = n.systeminfo || (named_windows && is_os_version(pair->value));
            named_windows = holds(pair->value, "Windows");
        }
        if (n.ruled == 0 && is_rule(line) && !before.empty() && !is_rule(before)) n.ruled = n.lines;
        if (is_rule(line) && pair_of(before) && n.lines < 6 && !holds(line, " ")) n.netsh = true;
        n.toml += is_toml_line(line);
        n.quoted += is_quoted(line);
        n.divided += line.find_first_of(";,\t") != std::string_view::npos;
        n.log = n.log || line.starts_with("#Fields:") || line.starts_with("#Software: Microsoft Windows Firewall");
        n.nmap = n.nmap || line.starts_with("# Nmap ") || line.starts_with("Starting Nmap ") ||
                 line.starts_with("Nmap scan report for");
        n.marked_csv = n.marked_csv || (n.lines < 3 && (line.starts_with("#TYPE ") || line.starts_with("sep=")));
        before = line;
    }
    return n;
}

/// A document, not a name in angle brackets: what scanners, PowerShell and browsers begin one with.
bool begins_like_xml(std::string_view body) {
    for (const std::string_view mark : {"<?xml", "<!DOCTYPE", "<!doctype", "<nmaprun", "<Objs", "<html", "<HTML"})
        if (body.substr(0, mark.size()) == mark) return true;
    return false;
}

}  // namespace

bool is_of_netstat(std::string_view line) {
    const std::vector<std::string_view> words = words_of(line);
    if (is_socket_of_netstat(words)) return true;
    // The headings of its columns, and the sockets of Unix below those of the network.
    return words.size() > 3 && (words[0] == "Proto" || words[0] == "unix");
}

bool is_of_ipconfig(std::string_view line) {
    return line.substr(0, 1) == " " && holds(line, " . ") && holds(line, " :");
}

shape shape_of(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return shape::list;
    const std::string_view body = text.substr(first);
    if (begins_like_json(body)) return shape::json;
    if (begins_like_xml(body)) return shape::xml;
    if (is_registry_key(body) || body.starts_with("Windows Registry Editor") || body.starts_with("REGEDIT4"))
        return shape::registry;
    const census n = count_lines(body);
    if (n.lines == 0) return shape::list;  // blanks of other kinds
    if (n.log) return shape::firewall_log;
    if (n.nmap) return shape::nmap_text;
    if (n.systeminfo) return shape::systeminfo;
    if (n.lsof) return shape::lsof;
    if (n.ss > 0) return shape::ss;
    if (n.netstat > 0) return shape::netstat;
    if (n.dotnet || n.runtimes * 2 > n.lines) return shape::runtimes;
    if (n.dotted > 2) return shape::ipconfig;
    if (n.marked_csv) return shape::csv;
    if (n.netsh && n.pairs > 3) return shape::netsh_rules;
    constexpr std::size_t longest_preamble = 20;
    if (n.ruled != 0 && n.ruled <= longest_preamble) return shape::ruled;
    if (n.assigned_words > 0 && n.assigned * 10 >= n.lines * 9) return shape::pairs;
    if (n.toml * 2 > n.lines) return shape::toml;
    if (n.pairs > 1 && n.pairs * 10 >= n.lines * 6) return shape::pairs;
    if (n.quoted == n.lines || n.divided * 2 > n.lines) return shape::csv;
    if (has_padded_columns(body)) return shape::ruled;
    return shape::list;
}

void refuse_shape(const input& in, shape found, wanted_input wanted) {
    using lifecare::label;
    constexpr label names[] = {{"en enkel lista", "a plain list"},
                               {"CSV med andra kolumner", "CSV of other columns"},
                               {"en tabell med andra kolumner", "a table of other columns"},
                               {"en lista med rader \"Namn : värde\"", "a list of \"Name : value\" lines"},
                               {"JSON med andra fält", "JSON of other fields"},
                               {"XML", "XML"},
                               {"utskriften från systeminfo", "the output of systeminfo"},
                               {"utskriften från netstat", "the output of netstat"},
                               {"utskriften från ss", "the output of ss"},
                               {"utskriften från lsof", "the output of lsof"},
                               {"utskriften från dotnet --list-runtimes", "the output of dotnet --list-runtimes"},
                               {"utskriften från ipconfig", "the output of ipconfig"},
                               {"utskriften från netsh advfirewall", "the output of netsh advfirewall"},
                               {"Windows-brandväggens logg", "the log of Windows Firewall"},
                               {"nmaps utskrift för människor", "nmap's output for people"},
                               {"en installationsfil", "an installation file"},
                               {"en export av registret", "an export of the registry"}};
    constexpr label needs[] = {
        {"en lista med namn behövs: sqlcmd -S SERVER -h -1 -W -Q \"SET NOCOUNT ON; SELECT name FROM sys.databases\"",
         "a list of names is needed: sqlcmd -S SERVER -h -1 -W -Q \"SET NOCOUNT ON; SELECT name FROM sys.databases\""},
        {"lyssnande portar behövs: netstat -ano, ss -tln eller Get-NetTCPConnection | Export-Csv FIL",
         "listening sockets are needed: netstat -ano, ss -tln, or Get-NetTCPConnection | Export-Csv FILE"},
        {"regler för inkommande trafik behövs: Windows-brandväggens Exportera lista, eller netsh advfirewall firewall "
         "show rule name=all dir=in",
         "inbound rules are needed: the Export List of Windows Firewall, or netsh advfirewall firewall show rule "
         "name=all dir=in"},
        {"det som är installerat behövs: systeminfo, winget export, dotnet --list-runtimes eller en lista över program "
         "som CSV",
         "what is installed is needed: systeminfo, winget export, dotnet --list-runtimes, or a list of programs as "
         "CSV"},
        {"en skanning i nmaps XML behövs: nmap -oX SKANNING.xml", "a scan is needed in nmap's XML: nmap -oX SCAN.xml"},
        {"adresser behövs: ipconfig /all eller Get-NetIPAddress | Export-Csv FIL",
         "addresses are needed: ipconfig /all, or Get-NetIPAddress | Export-Csv FILE"}};
    throw input_error(in.name, say("är {}; {}", "is {}; {}", names[static_cast<std::size_t>(found)],
                                   needs[static_cast<std::size_t>(wanted)]));
}

}  // namespace tools
