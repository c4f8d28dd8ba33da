// SPDX-License-Identifier: MIT
/// \file
/// The names of a list, each by itself: databases and servers.
#include <unordered_map>
#include <utility>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/in_order.hpp"
#include "common/input.hpp"
#include "common/progress.hpp"
#include "common/read/shape.hpp"
#include "common/read/text_stream.hpp"
#include "judged.hpp"

namespace tools::names {

using namespace lifecare;

void tell(const left_out& omitted, const std::string& file, const request& r) {
    for (const std::string& note : omitted.notes(r.opt.lang)) r.opt.io.report(printable(file) + ": " + note + '\n');
}

namespace {

/// What came of a part of the names.
struct judged_part {
    std::size_t right = 0;       ///< that are not shown
    std::vector<judged> others;  ///< in order
};

void add(verdicts& out, judged_part part, std::size_t lines_before) {
    out.count_right(part.right);
    for (judged& j : part.others) {
        j.line += lines_before;
        out.add(std::move(j));
    }
}

judged judged_database(std::string_view name, std::size_t line, std::size_t column, const request& r) {
    const database_classification c = classify_database(name, r.document);
    judged j = judged_database(name, c, str(c.suggestion()), r);
    if (const std::string source = r.opt.explain ? source_of(c, r) : ""; !source.empty())
        j.message += (j.message.empty() ? "" : "; ") + source;
    j.line = line;
    j.column = column;
    return j;
}

/// True for a right name of which nothing is said.
bool is_right(std::string_view name, document d) { return is_database_name(name, d) && !has_divided_letters(name); }

/// The first line from one on that is not a right name. Of an inline function that several files have, the linker takes
/// any, and most files are compiled to be small: here all are part of this one.
[[gnu::flatten]] std::size_t first_other(const line_block& block, std::size_t i, document d) {
    while (i < block.lines && (block.plain ? is_database_name_in_buffer(block.line(i), d) : is_right(block.line(i), d)))
        ++i;
    return i;
}

/// What is in a block of a plain list.
struct part_of_list {
    line_block block;
    judged_part made;   ///< lines are counted from the block's first
    bool plain = true;  ///< the list is as plain as it seemed

    void judge(const request& r) {
        block.find_lines();
        for (std::size_t i = 0; plain; ++i) {
            const std::size_t other = first_other(block, i, r.document);
            made.right += other - i;
            i = other;
            if (i == block.lines) return;
            std::string_view line = block.line(i);
            plain = first_invalid_utf8(line) == std::string_view::npos &&
                    line.find_first_of(std::string_view{"\0\r\f", 3}) == std::string_view::npos;
            line = without_quotes(trimmed(line));
            if (!plain || line.empty() || is_row_count(line)) continue;
            if (is_right(line, r.document)) ++made.right;
            else made.others.push_back(judged_database(line, i + 1, 1, r));
        }
    }
};

/// A plain list of which only the findings are shown, in one pass without copies. False when it is not so plain after
/// all: then nothing of `out` counts.
bool check_plain_list(verdicts& out, plain_list& list, std::optional<std::uint64_t> size, const request& r) {
    std::vector<part_of_list> parts(places_for(r.jobs));
    progress shown{r.opt.io, size, nouns::rows};
    std::size_t lines = 0;
    bool plain = true;
    in_order(r.jobs, {[&](std::size_t i) { return plain && list.next(parts[i].block); },
                      [&](std::size_t i, std::size_t) { parts[i].judge(r); },
                      [&](std::size_t i) {
                          plain = plain && parts[i].plain;
                          if (!plain) return;
                          add(out, std::exchange(parts[i].made, {}), lines);
                          lines += parts[i].block.lines;
                          shown.at(lines, list.done());
                      }});
    return plain && list.ended() && out.total() != 0;
}

}  // namespace

int check_databases(const request& r, const std::string& file, const std::string& column) {
    verdicts out{r, file, true};
    std::unique_ptr<byte_source> opened = r.opt.io.open_to_reread(file);
    if (!out.keeps_all() && column.empty())
        if (auto list = plain_list::begin(*opened)) {
            verdicts plain{r, file, true};
            const bool is_plain = check_plain_list(plain, *list, opened->size(), r);
            if (is_plain && list->has_changed()) throw input_error(file, changed_while_read());
            if (is_plain) return plain.write();
            opened->rewind();
        }
    std::vector<judged_part> parts(places_for(r.jobs));
    const bool keeps_all = out.keeps_all();
    const left_out omitted =
        for_each_name(r.opt.io, std::move(opened), file, column,
                      {r.jobs,
                       [&](std::size_t i, std::string_view name, std::size_t line, std::size_t at) {
                           if (!keeps_all && is_right(name, r.document)) ++parts[i].right;
                           else parts[i].others.push_back(judged_database(name, line, at, r));
                       },
                       [&](std::size_t i) { add(out, std::exchange(parts[i], {}), 0); }});
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
