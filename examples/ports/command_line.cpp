// SPDX-License-Identifier: MIT
/// \file
/// lifecare-ports: which firewall openings does this installation need, in the form that each firewall wants; and which
/// are open but should not be?
#include "commands.hpp"
#include "common/diagnostics.hpp"
#include "tools.hpp"

namespace tools::ports {

namespace {

int command_line(const arguments& called_with, console& io) {
    synopsis line{
        "lifecare-ports",
        {"Vilka brandväggsöppningar behöver installationen, och vilka är öppna utan att de ska vara det?",
         "Which firewall openings does this installation need, and which are open but should not be?"},
        {"lifecare-ports matrix examples/data/medium.toml",
         "lifecare-ports matrix examples/data/medium.toml --format svg --output openings.svg",
         "lifecare-ports generate examples/data/medium.toml --target windows --server MELDB01 --output MELDB01.ps1",
         "lifecare-ports check examples/data/medium.toml --nmap scan.xml --from MELWEB01",
         "lifecare-ports check examples/data/medium.toml --log pfirewall.log",
         "parallel --pipepart -a pfirewall.log --header 5 lifecare-ports check FILE --log - --partial | lifecare-ports merge FILE -",
         "lifecare-ports who 30745",
         "lifecare-ports diff examples/data/medium.toml --from techspec-2024 --to techspec-2025"},
        {"Slutkod: 0 besvarat eller allt är rätt, 1 anmärkningar eller svaret är nej, 2 gick inte att besvara.",
         "Exit: 0 answered or all is right, 1 findings or the answer is no, 2 could not."}};
    line.needs_command();
    question q{io};
    q.opt.more_formats = {"dot", "svg"};
    line.add(q.opt.rows());
    line.add(q.opt.document_choice_rows());
    line.add(q.opt.clients_rows());
    const std::vector<command> commands = add_commands(line, q);
    if (const auto code = line.parse(called_with, io)) return *code;
    q.opt.settle();
    for (const command& c : commands) {
        if (!c.line.given()) continue;
        if (!q.opt.other_format.empty() && c.answer != answer_matrix)
            throw input_error("--format",
                              say("\"{}\" är bara för matrix", "\"{}\" is for matrix only", q.opt.other_format));
        return c.answer(q);
    }
    return could_not_check;
}

}  // namespace

}  // namespace tools::ports

int tools::run_ports(const arguments& given, console& io) {
    return guarded("lifecare-ports", io, [&] { return ports::command_line(given, io); });
}
