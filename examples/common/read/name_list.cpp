// SPDX-License-Identifier: MIT
#include "name_list.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "../in_order.hpp"
#include "csv_dialect.hpp"
#include "name_rows.hpp"
#include "row_blocks.hpp"
#include "shape.hpp"
#include "table.hpp"
#include "workbook_file.hpp"

namespace tools {

namespace {

/// The only line of a list when it holds several names between commas or semicolons; else nothing.
std::optional<char> divides_one_line(std::string_view text) {
    std::string_view only;
    for (lines l{text}; l.next();) {
        if (trimmed(l.line()).empty()) continue;
        if (!only.empty()) return std::nullopt;
        only = trimmed(l.line());
    }
    for (const char c : {',', ';'})
        if (const std::size_t at = only.find(c); at != std::string_view::npos && at + 1 < only.size()) return c;
    return std::nullopt;
}

/// True when a heading of names is one of several.
bool has_name_among_headings(std::string_view text) {
    const std::vector<std::string> headings = csv_headings(text);
    return headings.size() > 1 && std::any_of(headings.begin(), headings.end(), is_name_heading);
}

/// How a list of names is read.
enum class form { lines, quoted, table };
form form_of(std::string_view text, bool by_column) {
    const shape s = shape_of(text);
    if (by_column || s == shape::ruled || s == shape::json || s == shape::pairs) return form::table;
    if (has_name_among_headings(text)) return form::table;
    // Columns of another kind, not names with a comma behind each.
    if (is_csv_of(text, 2) && csv_headings(text).size() > 1 && !csv_headings(text)[1].empty()) return form::table;
    // One column in quotation marks, or under the line of its types.
    const std::string_view body = trimmed(text);
    const bool quoted = body.starts_with('"') || body.starts_with('#');
    return s == shape::csv && quoted ? form::quoted : form::lines;
}

/// The names of a table.
left_out names_in(const input_table& table, const input& in, const std::string& column, const name_sink& sink) {
    std::vector<std::string> headings;
    for (const table_cell& c : table.headings) headings.push_back(c.text);
    const std::size_t usual = column_of_names(
        headings, column, [&](sentence message) { return in.at(table.headings.front().line, 1, std::move(message)); });
    left_out omitted;
    std::vector<bool> of_table;  // by line
    for (const auto& row : table.rows) {
        std::size_t at = usual;
        // Records may call it differently, each its own way.
        for (std::size_t c = 0; column.empty() && row[at].text.empty() && c < row.size(); ++c)
            if (!row[c].text.empty() && is_name_heading(headings[c])) at = c;
        for (const table_cell& c : row) of_table.resize(std::max(of_table.size(), c.line + 1));
        for (const table_cell& c : row) of_table[c.line] = true;
        const table_cell& c = row[at];
        if (c.text.empty()) {
            omitted.add(has_no_name, c.line);
            continue;
        }
        const heading_row kind = headings_in_row(row, headings, at);
        if (kind == heading_row::other) throw input_error(in.at(c.line, 1, another_table()));
        if (kind == heading_row::repeated) omitted.add(nouns::read_as_heading, c.line);
        else sink(without_quotes(c.text), c.line, c.column);
    }
    if (shape_of(in.text) == shape::json) return omitted;
    for (const table_cell& c : table.headings) {
        of_table.resize(std::max(of_table.size(), c.line + 1));
        of_table[c.line] = true;
    }
    for (lines l{in.text}; l.next();)
        if ((l.number() >= of_table.size() || !of_table[l.number()]) && !trimmed(l.line()).empty() &&
            looks_like_name(l.line()))
            throw input_error(in.at(l.number(), 1, beside_its_table(trimmed(l.line()))));
    return omitted;
}

/// What is in a block of CSV.
struct part_of_names {
    row_block block;
    odd_csv_rows odd;
    bool any_row = false, any_name = false;
    left_out omitted;
};

/// The names of CSV, row by row.
left_out names_in(row_blocks rows, const std::string& column, const name_work& work) {
    const csv_row& head = rows.headings();
    csv_row_order order = rows.order();
    complaints of_headings{rows.name()};
    judge_headings(head, rows.name(), of_headings);
    std::vector<std::string> headings;
    for (const csv_cell& c : head.cells) headings.emplace_back(c.text);
    of_headings.finish();
    const std::size_t at = column_of_names(
        headings, column, [&](sentence message) { return head.at(rows.name(), head.text.data(), std::move(message)); });
    std::vector<part_of_names> parts(places_for(work.jobs));
    left_out left_here;
    bool any_row = false, any_name = false;
    in_order(work.jobs,
             {[&](std::size_t i) { return rows.next(parts[i].block) == block_read::rows; },
              [&](std::size_t i, std::size_t) {
                  part_of_names& part = parts[i];
                  csv_row row;
                  for (csv_rows all{part.block.text, rows.divider(), part.block.first_line}; all.next(row);) {
                      if (!part.odd.is_regular(row, rows.name(), headings.size())) {
                          if (row.cells.size() == 1 && looks_like_name(row.cells.front().text))
                              throw input_error(
                                  row.at(rows.name(), row.cells.front().at, beside_its_table(row.cells.front().text)));
                          continue;
                      }
                      part.any_row = true;
                      const csv_cell& c = row.cells[at];
                      if (c.text.empty()) {
                          part.omitted.add(has_no_name, row.line);
                          continue;
                      }
                      if (const heading_row kind = headings_in_row(row.cells, headings, at);
                          kind != heading_row::none) {
                          if (kind == heading_row::other)
                              throw input_error(row.at(rows.name(), row.text.data(), another_table()));
                          part.omitted.add(nouns::read_as_heading, row.line);
                          continue;
                      }
                      part.any_name = true;
                      const auto [line, place] = row.place_of(c.at);
                      require_end(rows.name(), c.text, line, place);
                      work.name(i, without_quotes(c.text), line, place);
                  }
              },
              [&](std::size_t i) {
                  any_row = any_row || parts[i].any_row;
                  any_name = any_name || parts[i].any_name;
                  left_here.add(std::exchange(parts[i].omitted, {}));
                  order.add(std::exchange(parts[i].odd, {}));
                  work.take(i);
              }});
    order.wrong.finish();
    rows.require_unchanged();
    if (!any_row)
        throw input_error(rows.name(), sentence{"har rubriker men inga rader; det finns inget att kontrollera",
                                                "has headings but no rows; there is nothing to check"});
    require_any(rows.name(), any_name);
    left_out omitted = rows.omitted();
    omitted.add(nouns::beside_the_table, order.first_footnote, order.footnotes);
    omitted.add(left_here);
    return omitted;
}

}  // namespace

std::string_view without_quotes(std::string_view name) {
    static constexpr std::pair<std::string_view, std::string_view> marks[] = {
        {"\"", "\""},         {"'", "'"},           {"N'", "'"},          {"`", "`"},
        {"[", "]"},           {"\u201d", "\u201d"}, {"\u201c", "\u201d"}, {"\u2019", "\u2019"},
        {"\u2018", "\u2019"}, {"\u00bb", "\u00bb"}, {"\u00ab", "\u00bb"}};
    const auto inside = [](std::string_view n) {
        for (const auto& [first, last] : marks)
            if (n.size() > first.size() + last.size() && n.starts_with(first) && n.ends_with(last)) {
                const std::string_view within = n.substr(first.size(), n.size() - first.size() - last.size());
                if (within.find("].[") == std::string_view::npos)
                    return trimmed(within);  // else of a table, not a name
            }
        return n;
    };
    return inside(inside(name));  // "[NAME]" in a cell
}

left_out for_each_name(console& io, const std::string& file, const std::string& column, const name_sink& sink) {
    return for_each_name(
        io, io.open_to_reread(file), file, column,
        {1, [&](std::size_t, std::string_view name, std::size_t line, std::size_t at) { sink(name, line, at); },
         [](std::size_t) {}});
}

left_out for_each_name(console& io, std::unique_ptr<byte_source> opened, const std::string& file,
                       const std::string& column, const name_work& work) {
    text_stream text{io, file, encodings::any_common, std::move(opened)};
    text.settle();
    std::string beginning(std::size_t{1} << 16, '\0');
    text_seen seen;
    beginning.resize(text.read(beginning.data(), beginning.size(), seen));
    const shape s = shape_of(beginning);
    text.rewind();
    if (s == shape::csv && form_of(beginning, !column.empty()) == form::table) {
        refuse_names_above(beginning, file);
        return names_in(row_blocks{std::move(text)}, column, work);
    }
    const input all{file, text.read_all()};
    text.require_unchanged();
    return for_each_name(all, column, [&](std::string_view name, std::size_t line, std::size_t at) {
        work.name(0, name, line, at);
        work.take(0);
    });
}

left_out for_each_name(const input& in, const std::string& column, const name_sink& sink) {
    left_out omitted;
    bool any = false;
    const name_sink counted = [&](std::string_view name, std::size_t line, std::size_t at) {
        require_end(in.name, name, line, at);
        any = true;
        sink(name, line, at);
    };
    switch (const shape s = shape_of(in.text)) {
        case shape::systeminfo:
        case shape::netstat:
        case shape::ss:
        case shape::lsof:
        case shape::runtimes:
        case shape::ipconfig:
        case shape::netsh_rules:
        case shape::firewall_log:
        case shape::nmap_text:
        case shape::registry:
        case shape::xml: refuse_shape(in, s, wanted_input::names);
        default: break;
    }
    switch (form_of(in.text, !column.empty())) {
        case form::table: {
            const input_table table = read_table(in);
            omitted = table.omitted;
            omitted.add(names_in(table, in, column, counted));
            break;
        }
        case form::quoted:
        case form::lines: {
            if (const std::optional<char> divider = divides_one_line(in.text)) {
                for (lines l{in.text}; l.next();) {
                    places_in places{l.line()};
                    for (const std::string_view name : parts_of(value_of_name(l.line()).value_or(l.line()), *divider))
                        if (!name.empty()) counted(bare_name(name), l.number(), places.of(name));
                }
                break;
            }
            bool first = true;
            const bool quoted = form_of(in.text, false) == form::quoted;
            std::optional<bool> bare;  // as the first name is written, so are all
            for (lines l{in.text}; l.next();) {
                std::string_view name = trimmed(l.line());
                if (name.empty() || is_row_count(name) || (first && name.substr(0, 6) == "#TYPE ")) continue;
                if (std::exchange(first, false) && is_name_heading(name)) {
                    omitted.add(nouns::read_as_heading, l.number());
                    continue;
                }
                if (const auto value = value_of_name(name)) name = *value;
                if (!bare) bare = bare_name(name) == name;
                name = *bare ? without_quotes(name) : bare_name(name);
                // In CSV a quotation mark within a cell is doubled.
                if (quoted && name.find("\"\"") != std::string_view::npos) counted(undoubled(name), l.number(), 1);
                else counted(name, l.number(), 1);
            }
        }
    }
    require_any(in.name, any);
    return omitted;
}

namespace {

/// What up to 64 bytes hold.
struct bytes_seen {
    std::uint64_t feeds = 0;  ///< which of them are line feeds, the first one lowest
    bool odd = false;         ///< some are neither of a plain text nor an end of a line
};

/// One byte after another: the last bytes of a block, and all of them where there is no SSE2.
bytes_seen look_at(const char* p, std::size_t size) {
    bytes_seen seen;
    for (std::size_t i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(p[i]),
                   before = static_cast<unsigned char>(p[static_cast<std::ptrdiff_t>(i) - 1]);
        const bool control = (byte < 0x20 && byte != '\n' && byte != '\r') || byte == 0x7f,
                   continues = byte >= 0x80 && byte < 0xc0;
        seen.feeds |= std::uint64_t{byte == '\n'} << i;
        seen.odd = seen.odd || control || continues != (before == 0xc3) || (byte >= 0xc0 && byte != 0xc3) ||
                   (before == '\r' && byte != '\n');
    }
    return seen;
}

bytes_seen look_at_64(const char* p) {
#ifdef __SSE2__
    bytes_seen seen;
    __m128i odd = _mm_setzero_si128();
    const auto all = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i)),
                      before = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i - 1));
        const __m128i feed = _mm_cmpeq_epi8(bytes, all('\n')),
                      end = _mm_or_si128(feed, _mm_cmpeq_epi8(bytes, all('\r')));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, all(0x1f)), bytes),
                      high = _mm_cmpeq_epi8(_mm_max_epu8(bytes, all(0xc0)), bytes);
        const __m128i continues = _mm_cmplt_epi8(bytes, all(0xc0)), lead = _mm_cmpeq_epi8(bytes, all(0xc3));
        odd = _mm_or_si128(odd, _mm_or_si128(_mm_andnot_si128(end, low), _mm_cmpeq_epi8(bytes, all(0x7f))));
        odd = _mm_or_si128(odd, _mm_or_si128(_mm_andnot_si128(lead, high),
                                             _mm_xor_si128(continues, _mm_cmpeq_epi8(before, all(0xc3)))));
        odd = _mm_or_si128(odd, _mm_andnot_si128(feed, _mm_cmpeq_epi8(before, all('\r'))));
        seen.feeds |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(feed))) << (16 * i);
    }
    seen.odd = _mm_movemask_epi8(odd) != 0;
    return seen;
#else
    return look_at(p, 64);
#endif
}

/// True for the beginning of a list that for_each_name reads line by line as it stands.
bool is_one_name_a_line(std::string_view text) {
    if (form_of(text, false) != form::lines) return false;
    const shape s = shape_of(text);
    if (s != shape::list && s != shape::csv && s != shape::toml) return false;
    if (divides_one_line(text)) return false;
    for (lines l{text}; l.next();)
        if (const std::string_view line = trimmed(l.line()); !line.empty())
            return !is_name_heading(line) && !value_of_name(line) && bare_name(line) == line;
    return true;
}

constexpr std::size_t line_room = std::size_t{1} << 17, line_padding = 64;

}  // namespace

std::optional<plain_list> plain_list::begin(byte_source& file) {
    constexpr std::size_t looked_at = 16'384;
    line_block first;
    const bool plain = plain_list{file}.next(first) && !begins_archive(first.text) &&
                       first.text.substr(0, 2) != "\xff\xfe" && first.text.substr(0, 2) != "\xfe\xff" &&
                       first.text.substr(0, 3) != "\xef\xbb\xbf" && is_one_name_a_line(first.text.substr(0, looked_at));
    if (!file.rewind() || !plain) return std::nullopt;
    return plain_list{file};
}

bool plain_list::next(line_block& block) {
    if (!block.memory) block.memory.reset(new char[line_padding + line_room + line_padding]());
    char* const begin = block.memory.get() + line_padding;
    std::size_t size = rest_.size();
    std::memcpy(begin, rest_.data(), size);
    while (!ended_ && size < line_room) {
        const std::size_t n = file_->read(begin + size, line_room - size);
        ended_ = n == 0;
        size += n;
        done_ += n;
    }
    if (ended_ && size != 0 && begin[size - 1] != '\n') begin[size++] = '\n';
    block.text = {begin, size};
    block.text = block.text.substr(0, block.text.rfind('\n') + 1);
    rest_.assign(begin + block.text.size(), size - block.text.size());
    return !block.text.empty();
}

bool plain_list::has_changed() const { return size_ && (file_->size() != size_ || (*size_ != 0 && done_ != *size_)); }

void line_block::find_lines() {
    if (!places) places.reset(new std::uint32_t[line_room + line_padding]);
    char* const begin = memory.get() + line_padding;
    begin[-1] = '\n';  // what stands before the first line
    plain = true;
    std::uint32_t* end = places.get();
    const auto note = [&](const bytes_seen& seen, std::size_t at) {
        // Where few lines end, as mostly, their places are written without asking how many there are.
        std::uint64_t rest = seen.feeds;
        std::uint32_t* const past = end + std::popcount(rest);
        do
            for (int i = 0; i < 4; ++i, rest &= rest - 1)
                *end++ = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(rest));
        while (rest != 0);
        end = past;
        plain = plain && !seen.odd;
    };
    std::size_t at = 0;
    for (; text.size() - at >= 64; at += 64) note(look_at_64(begin + at), at);
    note(look_at(begin + at, text.size() - at), at);
    ends = places.get();
    lines = static_cast<std::size_t>(end - places.get());
}

}  // namespace tools
