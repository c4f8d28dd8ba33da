// SPDX-License-Identifier: MIT
/// \file
/// The names of a list, each by itself: databases and servers.
#include <unordered_map>

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

judged judged_database(std::string_view name, std::size_t line, std::size_t column, const request& r) {
    const database_classification c = classify_database(name, r.document);
    judged j = judged_database(name, c, str(c.suggestion()), r);
    if (const std::string source = r.opt.explain ? source_of(c, r) : ""; !source.empty())
        j.message += (j.message.empty() ? "" : "; ") + source;
    j.line = line;
    j.column = column;
    return j;
}

/// What is in a block of a plain list.
struct part_of_list {
    line_block block;
    std::size_t right = 0;
    std::vector<judged> others;  ///< on lines that are counted from the block's first
    bool plain = true;           ///< the list is as plain as it seemed

    void judge(const request& r) {
        right = 0;
        others.clear();
        block.find_lines();
        const char* start = block.text.data();
        for (std::size_t i = 0; i < block.lines && plain; ++i) {
            const char* const end = block.text.data() + block.ends[i];
            std::string_view line{start, static_cast<std::size_t>(end - start - (end[-1] == '\r' ? 1 : 0))};
            start = end + 1;
            if (block.plain ? is_database_name_in_buffer(line, r.document) : is_database_name(line, r.document)) {
                ++right;
                continue;
            }
            plain = first_invalid_utf8(line) == std::string_view::npos &&
                    line.find_first_of(std::string_view{"\0\r\f", 3}) == std::string_view::npos;
            line = trimmed(line);
            if (!plain || line.empty() || is_row_count(line)) continue;
            if (is_database_name(line, r.document)) ++right;
            else others.push_back(judged_database(line, i + 1, 1, r));
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
                          out.count_right(parts[i].right);
                          for (judged& j : parts[i].others) {
                              j.line += lines;
                              out.add(std::move(j));
                          }
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
    const left_out omitted = for_each_name(r.opt.io, std::move(opened), file, column,
                                           [&](std::string_view name, std::size_t line, std::size_t at) {
                                               if (!out.keeps_all() && is_database_name(name, r.document))
                                                   out.count_right(1);
                                               else out.add(judged_database(name, line, at, r));
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
