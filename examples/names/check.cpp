// SPDX-License-Identifier: MIT
/// \file
/// The names of a list, each by itself: databases and servers.
#include <unordered_map>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "common/read/shape.hpp"
#include "judged.hpp"

namespace tools::names {

using namespace lifecare;

void tell(const left_out& omitted, const std::string& file, const request& r) {
    for (const std::string& note : omitted.notes(r.opt.lang)) r.opt.io.report(printable(file) + ": " + note + '\n');
}

namespace {

/// Judges one name and keeps what is to be shown.
void judge_database(verdicts& out, std::string_view name, std::size_t line, std::size_t column, const request& r) {
    const database_classification c = classify_database(name, r.document);
    judged j = judged_database(name, c, str(c.suggestion()), r);
    if (const std::string source = r.opt.explain ? source_of(c, r) : ""; !source.empty())
        j.message += (j.message.empty() ? "" : "; ") + source;
    j.line = line;
    j.column = column;
    out.add(std::move(j));
}

/// A plain list of which only the findings are shown, in one pass without copies. False when it is not so plain after
/// all: then nothing of `out` counts.
bool check_plain_list(verdicts& out, plain_list& list, const request& r) {
    std::size_t number = 0;
    for (line_block block; list.next(block);) {
        const char* start = block.text.data();
        for (std::size_t i = 0; i < block.lines; ++i) {
            const char* const end = block.text.data() + block.ends[i];
            std::string_view line{start, static_cast<std::size_t>(end - start - (end[-1] == '\r' ? 1 : 0))};
            start = end + 1;
            ++number;
            if (block.plain ? is_database_name_in_buffer(line, r.document) : is_database_name(line, r.document)) {
                out.count_right();
                continue;
            }
            if (first_invalid_utf8(line) != std::string_view::npos ||
                line.find_first_of(std::string_view{"\0\r\f", 3}) != std::string_view::npos) {
                list.rewind();
                return false;
            }
            line = trimmed(line);
            if (line.empty() || is_row_count(line)) continue;
            if (is_database_name(line, r.document)) out.count_right();
            else judge_database(out, line, number, 1, r);
        }
    }
    if (list.ended() && out.total() != 0) return true;
    list.rewind();
    return false;
}

}  // namespace

int check_databases(const request& r, const std::string& file, const std::string& column) {
    verdicts out{r, file, true};
    if (!out.keeps_all() && column.empty())
        if (auto list = plain_list::open(r.opt.io, file)) {
            verdicts plain{r, file, true};
            if (check_plain_list(plain, *list, r)) return plain.write();
        }
    const left_out omitted =
        for_each_name(r.opt.io, file, column, [&](std::string_view name, std::size_t line, std::size_t at) {
            if (!out.keeps_all() && is_database_name(name, r.document)) out.count_right();
            else judge_database(out, name, line, at, r);
        });
    tell(omitted, file, r);
    return out.write();
}

int check_servers(const request& r, const std::string& file, const std::string& column) {
    verdicts out{r, file, false};
    struct first_seen {
        std::string name;
        std::size_t line;
    };
    std::unordered_map<std::string, first_seen> seen;  // by what NetBIOS keeps of the name
    const left_out omitted =
        for_each_name(r.opt.io, file, column, [&](std::string_view name, std::size_t line, std::size_t at) {
            const server_name_fault fault = fault_of_server_name(name);
            judged j{std::string(name), to_text(fault), "", "", "", server_message(fault, name, r), line, at};
            const auto [before, is_first] =
                seen.try_emplace(folded(netbios_name(name)), first_seen{std::string(name), line});
            if (!is_first && !name.empty()) {
                const bool same = same_letters(before->second.name, name);
                j.key = same ? "duplicate" : "collision";
                const std::string also = j.message.empty() ? "" : "; " + j.message;
                j.message = same ? r.say("samma namn som på rad {}{}", "the same name as on line {}{}",
                                         before->second.line, also)
                                 : r.say("efter 15 tecken samma namn som på rad {} ({}){}",
                                         "after 15 characters the same name as on line {} ({}){}", before->second.line,
                                         before->second.name, also);
            }
            out.add(std::move(j));
        });
    return out.write();
}

}  // namespace tools::names
