// SPDX-License-Identifier: MIT
#include "commands.hpp"

namespace tools::ports {

namespace {

using namespace lifecare;

constexpr label port_list{"PORTAR", "PORTS"}, scan_file{"SKANNING.xml", "SCAN.xml"},
    old_and_new{"GAMMAL NY", "OLD NEW"};

/// The servers of the installation file, where it can be read. An offer waits for nobody: standard input, pipes and
/// devices are not read.
std::vector<std::string> servers_of(const question& q) {
    std::vector<std::string> out;
    if (q.file == "-" || q.opt.io.kind_of(q.file) != file_kind::regular) return out;
    try {
        for (const server& s :
             read_installation(read_input(q.opt.io, q.file, encodings::utf8, longest_installation)).servers)
            out.emplace_back(s.name);
    } catch (const input_error&) {  // what is wrong in it is told when it is asked about
    }
    return out;
}

/// A positional argument that is an installation file.
argument installation(question& q) {
    return {"file", &q.file, kinds::file, {"installationsfil (TOML)", "installation file (TOML)"}, {.required = true}};
}
/// The same where it may come from standard input.
argument installation_or_input(question& q) {
    return {"file",
            &q.file,
            kinds::file,
            {"installationsfil (TOML); - läser standard in", "installation file (TOML); - reads standard input"},
            {.required = true}};
}
argument server_observed(question& q) {
    return {"--on",
            &q.on_name,
            kinds::name,
            {"servern som portarna eller reglerna hör till", "the server whose sockets or rules they are"},
            {.offers = [&q] { return servers_of(q); }}};
}
argument ignored(question& q) {
    return {"--ignore",
            &q.ignored,
            port_list,
            {"portar som får vara öppna: 135,445,3389", "ports that may be open: 135,445,3389"},
            {.list = true}};
}
argument what_is_right(question& q) {
    return {"--all", &q.all, {}, {"visa även det som är rätt", "show what is right too"}};
}

std::vector<std::string> endpoint_keys() {
    std::vector<std::string> out;
    for (const auto& row : rulebook::endpoints) out.emplace_back(row.key.view());
    return out;
}
std::vector<std::string> documents_with_ports() { return strings(keys_of_documents_that(prints_ports)); }

std::vector<argument> matrix_rows(question& q) {
    return {
        installation_or_input(q),
        {"--view",
         &q.view_word,
         kinds::text,
         {"server, role (roll) eller zone (zon)", "server, role or zone"},
         {.shows_default = true, .accepts = {"server", "role", "zone"}}},
        {"--each-rule",
         &q.each_rule,
         {},
         {"en rad för varje regel, även där två regler öppnar samma sak",
          "one line for each rule, also where two rules open the same"}},
        {"--optional",
         &q.with_optional,
         {},
         {"visa även valfria öppningar i bilder", "show optional openings in pictures too"}},
    };
}

std::vector<argument> generate_rows(question& q) {
    return {
        installation_or_input(q),
        {"--target",
         &q.target,
         kinds::text,
         {"windows, nftables, iptables, capirca eller ticket (beställning)",
          "windows, nftables, iptables, capirca or ticket"},
         {.required = true, .accepts = {"windows", "nftables", "iptables", "capirca", "ticket"}}},
        {"--server",
         &q.server_name,
         kinds::name,
         {"för den här servern; annars för alla, eller för brandväggen mellan dem",
          "for this server; without it for all, or for the firewall between them"},
         {.offers = [&q] { return servers_of(q); }}},
        {"--admin",
         &q.administration,
         {"PREFIX", "PREFIX"},
         {"nftables, iptables: servern administreras härifrån",
          "nftables, iptables: the server is administered from here"},
         {.list = true}},
        {"--m3server",
         &q.m3server,
         kinds::folder,
         {"windows: mappen med programmen i 4.4", "windows: folder of the programs of 4.4"}},
        {"--optional", &q.with_optional, {}, {"även valfria öppningar", "optional openings too"}},
        {"--undo",
         &q.undo,
         {},
         {"windows: ett skript som tar bort reglerna", "windows: a script that takes the rules away"}},
        {"--ipv6",
         &q.ipv6,
         {},
         {"iptables: den del som ip6tables-restore ska ha", "iptables: the half for ip6tables-restore"}},
    };
}

argument of_log(question& q) { return options::jobs_row(q.jobs, {"en logg", "a log"}); }

std::vector<argument> check_rows(question& q) {
    return {
        installation(q),
        {"--nmap", &q.nmap, scan_file, {"en skanning: nmap -oX SKANNING.xml", "a scan: nmap -oX SCAN.xml"}},
        {"--ss",
         &q.ss,
         kinds::file,
         {"en servers lyssnande portar: ss -tln, netstat -ano, lsof -i, Get-NetTCPConnection",
          "sockets of a server: ss -tln, netstat -ano, lsof -i, Get-NetTCPConnection"}},
        {"--netstat",
         &q.netstat,
         kinds::file,
         {"samma som --ss: formatet känns igen på texten", "the same as --ss: the form is seen from the text"}},
        {"--log",
         &q.log,
         kinds::file,
         {"Windows-brandväggens logg; - läser standard in", "the log of Windows Firewall; - reads standard input"}},
        {"--rules",
         &q.rules,
         kinds::file,
         {"regler: en matris (CSV, .xlsx), Windows-brandväggens Exportera lista, netsh eller Get-NetFirewallRule",
          "rules: a matrix (CSV, .xlsx), Windows Firewall's Export List, netsh or Get-NetFirewallRule"}},
        {"--from",
         &q.from_word,
         kinds::name,
         {"servern eller nätet som det skannades från", "the server or network that scanned"}},
        server_observed(q),
        ignored(q),
        what_is_right(q),
        {"--partial",
         &q.partial,
         {},
         {"--log: en del av en logg; skriv antal för merge", "--log: it is a part of a log; write counts for merge"}},
        of_log(q),
    };
}

std::vector<argument> merge_rows(question& q) {
    return {
        installation(q),
        {"parts",
         &q.parts,
         kinds::file,
         {"det som check --log --partial har skrivit, en eller flera delar per fil; - läser standard in",
          "what check --log --partial wrote, one or more parts a file; - reads standard input"},
         {.required = true}},
        ignored(q),
        what_is_right(q),
        {"--partial",
         &q.partial,
         {},
         {"skriv en del till, att slå ihop med andra", "write one part again, to be merged with others"}},
    };
}

std::vector<argument> probe_rows(question& q) {
    return {
        installation(q),
        {"--from",
         &q.from_word,
         kinds::name,
         {"servern eller nätet som det ska skannas från", "the server or network that will scan"}},
        {"--target",
         &q.probe_target,
         kinds::text,
         {"nmap eller powershell", "nmap or powershell"},
         {.shows_default = true, .accepts = {"nmap", "powershell"}}},
    };
}

std::vector<argument> changes_rows(question& q) {
    const auto two = [](const char* name, std::vector<std::string>& files, sentence words) {
        return argument{name, &files, old_and_new, std::move(words), {.values = 2}};
    };
    return {
        installation(q),
        two("--nmap", q.scans, {"den tidigare skanningen och den senare", "the earlier scan and the later one"}),
        two("--netstat", q.socket_lists,
            {"en servers lyssnande portar, tidigare och senare", "a server's listening sockets, earlier and later"}),
        two("--log", q.logs, {"en tidigare logg och en senare", "an earlier log and a later one"}),
        two("--rules", q.rule_lists,
            {"tidigare regler och senare, som check läser dem", "earlier rules and later ones, as check reads them"}),
        server_observed(q),
        of_log(q),
    };
}

std::vector<argument> allowed_rows(question& q) {
    return {
        {"from",
         &q.from_word,
         kinds::name,
         {"roll, nät eller en server i --installation", "role, network, or server of --installation"},
         {.required = true, .offers = endpoint_keys}},
        {"to",
         &q.to_word,
         kinds::name,
         {"den andra ändpunkten", "the other end"},
         {.required = true, .offers = endpoint_keys}},
        {"port", &q.port_word, kinds::number, {"porten", "the port"}, {.required = true}},
        {"--installation", &q.file, kinds::file, {"installationsfil (TOML)", "installation file (TOML)"}},
    };
}

std::vector<argument> diff_rows(question& q) {
    return {
        installation(q),
        {"--from",
         &q.from_document,
         kinds::key,
         {"det tidigare dokumentet", "the earlier document"},
         {.required = true, .offers = documents_with_ports}},
        {"--to",
         &q.to_document,
         kinds::key,
         {"det senare dokumentet", "the later document"},
         {.required = true, .offers = documents_with_ports}},
    };
}

}  // namespace

std::vector<command> add_commands(synopsis& line, question& q) {
    return {
        {line.add_command("matrix", {"öppningarna för varje par av servrar", "the openings by server pair"},
                          matrix_rows(q)),
         answer_matrix},
        {line.add_command("generate",
                          {"öppningarna i brandväggens eget format", "the openings as a firewall wants them"},
                          generate_rows(q)),
         answer_generate},
        {line.add_command("check",
                          {"det som är öppet jämfört med det som ska vara det", "what is open against what should be"},
                          check_rows(q)),
         answer_check},
        {line.add_command(
             "probe",
             {"skanningen som visar om öppningarna finns", "the scan that shows whether the openings are there"},
             probe_rows(q)),
         answer_probe},
        {line.add_command("changes",
                          {"vad som har öppnats och stängts mellan två observationer",
                           "what opened and closed between two observations"},
                          changes_rows(q)),
         answer_changes},
        {line.add_command("merge",
                          {"granskningarna av en loggs delar som en granskning av hela loggen",
                           "the audits of a log's parts as the one of the whole log"},
                          merge_rows(q)),
         answer_merge},
        {line.add_command("who", {"vilka regler som nämner en port", "which rules name a port"},
                          {{"port",
                            &q.port_word,
                            kinds::text,
                            {"en port eller ett intervall", "a port or a range"},
                            {.required = true}}}),
         answer_who},
        {line.add_command("allowed",
                          {"vad dokumentet säger om en port mellan två ändpunkter",
                           "what the document says about one port between two ends"},
                          allowed_rows(q)),
         answer_allowed},
        {line.add_command(
             "diff", {"vad som öppnas och stängs mellan två dokument", "what opens and closes between two documents"},
             diff_rows(q)),
         answer_diff},
    };
}

}  // namespace tools::ports
