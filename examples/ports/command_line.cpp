// SPDX-License-Identifier: MIT
/// \file
/// lifecare-ports: which firewall openings does this installation need, in the form that each firewall wants; and which
/// are open but should not be?

#include <CLI/CLI.hpp>

#include "common/diagnostics.hpp"
#include "ports/question.hpp"
#include "tools.hpp"

namespace {

using namespace tools;

int command_line(const arguments& called_with, console& io) {
    CLI::App app{"Which firewall openings does this installation need, and which are open but should not be?",
                 "lifecare-ports"};
    app.footer(
        "Examples:\n"
        "  lifecare-ports matrix examples/data/medium.toml\n"
        "  lifecare-ports matrix examples/data/medium.toml --format svg --output openings.svg\n"
        "  lifecare-ports generate examples/data/medium.toml --target windows --server MELDB01 --output MELDB01.ps1\n"
        "  lifecare-ports check examples/data/medium.toml --nmap scan.xml --from MELWEB01\n"
        "  lifecare-ports check examples/data/medium.toml --log pfirewall.log\n"
        "  parallel --pipepart -a pfirewall.log --header 5 lifecare-ports check FILE --log - --partial | lifecare-ports merge FILE -\n"
        "  lifecare-ports who 30745\n"
        "  lifecare-ports diff examples/data/medium.toml --from techspec-2024 --to techspec-2025\n"
        "Exit: 0 answered or all is right, 1 findings or the answer is no, 2 could not.");
    app.require_subcommand(1);
    app.fallthrough();
    question q{io};
    q.opt.more_formats = {"dot", "svg"};
    q.opt.add_to(app);
    q.opt.add_document_choice_to(app);
    q.opt.add_clients_choice_to(app);

    auto* matrix_command = app.add_subcommand("matrix", "the openings by server pair");
    matrix_command->add_option("file", q.file, "installation file (TOML); - reads standard input")->required();
    matrix_command->add_option("--view", q.view_word, "server, role or zone")->capture_default_str();
    matrix_command->add_flag("--each-rule", q.each_rule, "one line for each rule, also where two rules open the same");
    matrix_command->add_flag("--optional", q.with_optional, "show optional openings in pictures too");

    auto* generate_command = app.add_subcommand("generate", "the openings as a firewall wants them");
    generate_command->add_option("file", q.file, "installation file (TOML); - reads standard input")->required();
    generate_command->add_option("--target", q.target, "windows, nftables, iptables, capirca or ticket")->required();
    generate_command
        ->add_option("--server", q.server_name, "for this server; without it for all, or for the firewall between them")
        ->type_name("NAME");
    generate_command
        ->add_option("--admin", q.administration, "nftables, iptables: the server is administered from here")
        ->delimiter(',')
        ->type_name("PREFIX");
    generate_command->add_option("--m3server", q.m3server, "windows: folder of the programs of 4.4")
        ->type_name("FOLDER");
    generate_command->add_flag("--optional", q.with_optional, "optional openings too");
    generate_command->add_flag("--undo", q.undo, "windows: a script that takes the rules away");
    generate_command->add_flag("--ipv6", q.ipv6, "iptables: the half for ip6tables-restore");

    auto* check_command = app.add_subcommand("check", "what is open against what should be");
    check_command->add_option("file", q.file, "installation file (TOML)")->required();
    check_command->add_option("--nmap", q.nmap, "a scan: nmap -oX SCAN.xml")->type_name("SCAN.xml");
    check_command->add_option("--ss", q.ss, "sockets of a server: ss -tln, netstat -ano, lsof -i, Get-NetTCPConnection")
        ->type_name("FILE");
    check_command->add_option("--netstat", q.netstat, "the same as --ss: the form is seen from the text")
        ->type_name("FILE");
    check_command->add_option("--log", q.log, "the log of Windows Firewall; - reads standard input")->type_name("FILE");
    check_command
        ->add_option("--rules", q.rules,
                     "rules: a matrix (CSV), Windows Firewall's Export List, netsh or Get-NetFirewallRule")
        ->type_name("FILE");
    check_command->add_option("--from", q.from_word, "the server or network that scanned")->type_name("NAME");
    check_command->add_option("--on", q.on_name, "the server whose sockets or rules they are")->type_name("NAME");
    check_command->add_option("--ignore", q.ignored, "ports that may be open: 135,445,3389")
        ->delimiter(',')
        ->type_name("PORTS");
    check_command->add_flag("--all", q.all, "show what is right too");
    check_command->add_flag("--partial", q.partial, "--log: it is a part of a log; write counts for merge");

    std::string probe_target = "nmap";
    auto* probe_command = app.add_subcommand("probe", "the scan that shows whether the openings are there");
    probe_command->add_option("file", q.file, "installation file (TOML)")->required();
    probe_command->add_option("--from", q.from_word, "the server or network that will scan")->type_name("NAME");
    probe_command->add_option("--target", probe_target, "nmap or powershell")->capture_default_str();

    auto* changes_command = app.add_subcommand("changes", "what opened and closed between two observations");
    changes_command->add_option("file", q.file, "installation file (TOML)")->required();
    const auto two = [&](const char* name, std::vector<std::string>& files, const char* help) {
        changes_command->add_option(name, files, help)->type_name("OLD NEW")->expected(2);
    };
    two("--nmap", q.scans, "the earlier scan and the later one");
    two("--netstat", q.socket_lists, "a server's listening sockets, earlier and later");
    two("--log", q.logs, "an earlier log and a later one");
    two("--rules", q.rule_lists, "earlier rules and later ones, as check reads them");
    changes_command->add_option("--on", q.on_name, "the server whose sockets or rules they are")->type_name("NAME");

    auto* merge_command = app.add_subcommand("merge", "the audits of a log's parts as the one of the whole log");
    merge_command->add_option("file", q.file, "installation file (TOML)")->required();
    merge_command
        ->add_option("parts", q.parts,
                     "what check --log --partial wrote, one or more parts a file; - reads standard input")
        ->required();
    merge_command->add_option("--ignore", q.ignored, "ports that may be open: 135,445,3389")
        ->delimiter(',')
        ->type_name("PORTS");
    merge_command->add_flag("--all", q.all, "show what is right too");
    merge_command->add_flag("--partial", q.partial, "write one part again, to be merged with others");

    auto* who_command = app.add_subcommand("who", "which rules name a port");
    who_command->add_option("port", q.port_word, "a port or a range")->required();

    auto* allowed_command = app.add_subcommand("allowed", "what the document says about one port between two ends");
    allowed_command->add_option("from", q.from_word, "role, network, or server of --installation")->required();
    allowed_command->add_option("to", q.to_word)->required();
    allowed_command->add_option("port", q.port_word)->required();
    allowed_command->add_option("--installation", q.file, "installation file (TOML)")->type_name("FILE");

    auto* diff_command = app.add_subcommand("diff", "what opens and closes between two documents");
    diff_command->add_option("file", q.file, "installation file (TOML)")->required();
    diff_command->add_option("--from", q.from_document, "the earlier document")->required()->type_name("KEY");
    diff_command->add_option("--to", q.to_document, "the later document")->required()->type_name("KEY");

    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    q.opt.settle();
    if (!q.opt.other_format.empty() && !matrix_command->parsed())
        throw input_error("--format", '"' + q.opt.other_format + "\" is for matrix only");
    if (matrix_command->parsed()) return answer_matrix(q);
    if (generate_command->parsed()) return answer_generate(q);
    if (check_command->parsed()) return answer_check(q);
    if (merge_command->parsed()) return answer_merge(q);
    if (probe_command->parsed()) {
        q.target = probe_target;
        return answer_probe(q);
    }
    if (changes_command->parsed()) return answer_changes(q);
    if (who_command->parsed()) return answer_who(q);
    if (allowed_command->parsed()) return answer_allowed(q);
    return answer_diff(q);
}

}  // namespace

int tools::run_ports(const arguments& given, console& io) {
    return guarded("lifecare-ports", io, [&] { return command_line(given, io); });
}
