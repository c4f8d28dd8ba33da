// SPDX-License-Identifier: MIT
#include "csv_rows.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <set>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace tools {

namespace {

/// Which of up to 64 bytes divide cells, end rows or quote.
std::uint64_t marks_in(const char* p, std::size_t size, char divider) {
    std::uint64_t marks = 0;
#ifdef __SSE2__
    if (size >= 64) {
        const __m128i divides = _mm_set1_epi8(divider), ends = _mm_set1_epi8('\n'), quotes = _mm_set1_epi8('"');
        for (int i = 0; i < 4; ++i) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
            const __m128i found =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, divides), _mm_cmpeq_epi8(bytes, ends)),
                             _mm_cmpeq_epi8(bytes, quotes));
            marks |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(found))) << (16 * i);
        }
        return marks;
    }
#endif
    for (std::size_t i = 0; i < std::min<std::size_t>(size, 64); ++i)
        marks |= std::uint64_t{p[i] == divider || p[i] == '\n' || p[i] == '"'} << i;
    return marks;
}

std::string_view between(const char* first, const char* past) {
    return {first, static_cast<std::size_t>(past - first)};
}

/// Without blanks around it; mostly there are none.
std::string_view without_blanks(const char* first, const char* past) {
    const std::string_view cell = between(first, past);
    const auto may_be_blank = [](char c) { return c <= ' '; };  // the bytes of a no-break space too
    return !cell.empty() && (may_be_blank(cell.front()) || may_be_blank(cell.back())) ? trimmed(cell) : cell;
}

}  // namespace

// A row -------------------------------------------------------------------------------------------

csv_row_kind csv_row::kind(std::size_t headings) {
    const auto is_empty = [](const csv_cell& c) { return c.text.empty(); };
    if (cells.empty()) return csv_row_kind::unread;
    if (cells.size() == headings && !is_empty(cells.front())) return csv_row_kind::regular;
    if (std::all_of(cells.begin(), cells.end(), is_empty)) return csv_row_kind::blank;
    while (cells.size() > headings && is_empty(cells.back())) cells.pop_back();
    if (cells.size() == headings) return csv_row_kind::regular;
    return cells.size() == 1 ? csv_row_kind::alone : csv_row_kind::ragged;
}

std::pair<std::size_t, std::size_t> csv_row::place_of(const char* place) const {
    const std::string_view before = between(text.data(), place);
    const std::size_t feed = before.rfind('\n'), first = feed == std::string_view::npos ? 0 : feed + 1;
    std::size_t column = 1;
    for (std::size_t i = first; i < before.size(); ++column)
        i += std::max<std::size_t>(1, lifecare::character_at(before, i).length);
    return {line + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')), column};
}

diagnostic csv_row::at(const std::string& file, const char* place, sentence message) const {
    const auto [at_line, column] = place_of(place);
    const std::string_view before = between(text.data(), place);
    const std::string_view excerpt = text.substr(before.rfind('\n') + 1);
    return {file, at_line, column, std::move(message), std::string(excerpt.substr(0, excerpt.find('\n')))};
}

// Rows --------------------------------------------------------------------------------------------

csv_rows::csv_rows(std::string_view text, char divider, std::size_t first_line)
    : at_{text.data()}, end_{text.data() + text.size()}, divider_{divider}, line_{first_line} {
    go_to(at_);
}

void csv_rows::go_to(const char* place) {
    window_ = place;
    marks_ = marks_in(window_, static_cast<std::size_t>(end_ - window_), divider_);
}

bool csv_rows::next(csv_row& row) {
    if (at_ == end_) return false;
    row.cells.clear();
    row.wrong.clear();
    row.line = line_;
    row.lines = 1;
    row.as_written = true;
    if (!unquoted_.empty()) unquoted_.clear();
    // In registers: a cell that is written might be what the members are, as far as the compiler knows.
    // NOLINTNEXTLINE(clang-analyzer-deadcode.DeadStores): what ends the last cell is needed behind the loop
    const char *first = at_, *mark = end_, *window = window_;
    std::uint64_t marks = marks_;
    for (;;) {
        // What divides, ends or quotes next; the end of the text after the last.
        while (marks == 0 && end_ - window > 64) {
            window += 64;
            marks = marks_in(window, static_cast<std::size_t>(end_ - window), divider_);
        }
        mark = marks == 0 ? end_ : window + std::countr_zero(marks);
        marks &= marks - 1;
        const char c = mark == end_ ? '\n' : *mark;
        if (c == '"') {
            if (!trimmed(between(first, mark)).empty()) continue;  // within a cell it is a character
            mark = read_quoted(row, first, mark);
            window = window_;
            marks = marks_;
            if (mark == end_ || *mark != divider_) break;
        } else {
            row.cells.push_back({without_blanks(first, mark), first});
            if (c == '\n') break;
        }
        first = mark + 1;
    }
    window_ = window;
    marks_ = marks;
    row.text = between(at_, mark);
    line_ += row.lines;
    at_ = mark == end_ ? end_ : mark + 1;
    return true;
}

/// Reads the cell that begins at `first` and quotes at `quote`. Returns what ends it.
const char* csv_rows::read_quoted(csv_row& row, const char* first, const char* quote) {
    std::string* joined = nullptr;
    const char *from = quote + 1, *close = nullptr;
    for (;; from = close + 2) {
        close = static_cast<const char*>(std::memchr(from, '"', static_cast<std::size_t>(end_ - from)));
        if (close == nullptr) {
            row.wrong.emplace_back(quote, sentence{"citattecknet som öppnas här stängs aldrig",
                                                   "the quote that opens here is never closed"});
            row.cells.clear();
            go_to(end_);
            return end_;
        }
        if (close + 1 == end_ || close[1] != '"') break;
        if (joined == nullptr) joined = &unquoted_.emplace_back();
        joined->append(from, close + 1);
    }
    if (joined != nullptr) {
        joined->append(from, close);
        row.as_written = false;
    }
    row.cells.push_back({joined != nullptr ? std::string_view{*joined} : between(from, close), first});
    row.lines += static_cast<std::size_t>(std::count(quote, close, '\n'));
    const char* end = close + 1;
    bool wrong = false;
    for (; end != end_ && *end != divider_ && *end != '\n'; ++end) {
        if (*end == ' ' || std::exchange(wrong, true)) continue;
        row.wrong.emplace_back(end, sentence{"tecken efter cellens avslutande citattecken",
                                             "characters after the closing quote of a cell"});
    }
    go_to(end == end_ ? end : end + 1);
    return end;
}

std::size_t end_of_rows(std::string_view text, char divider, bool may_have_quotes) {
    if (!may_have_quotes || text.find('"') == std::string_view::npos) return text.rfind('\n') + 1;
    std::size_t end = 0;
    csv_row row;
    for (csv_rows rows{text, divider, 1}; rows.next(row);) {
        const std::size_t past = static_cast<std::size_t>(row.text.data() - text.data()) + row.text.size();
        if (past < text.size()) end = past + 1;
    }
    return end;
}

// What is wrong -----------------------------------------------------------------------------------

void complaints::add(complaints more) {
    for (diagnostic& d : more.all_)
        if (all_.size() < most) all_.push_back(std::move(d));
    count_ += more.count_;
}

void complaints::finish() {
    if (count_ == 0) return;
    if (count_ > all_.size())
        all_.push_back({file_, 0, 0, say("och {} till", "and {} more", count_ - all_.size()), {}});
    throw input_error(std::move(all_));
}

odd_csv_row odd_row(const csv_row& row, csv_row_kind kind, bool after_regular, const std::string& file,
                    std::size_t headings) {
    odd_csv_row out{kind, after_regular, row.line, {}, {}};
    for (const auto& [at, message] : row.wrong) out.wrong.push_back(row.at(file, at, message));
    if (kind != csv_row_kind::alone && kind != csv_row_kind::ragged) return out;
    const std::size_t cells = row.cells.size();
    const char* const at = cells < headings ? row.cells.back().at : row.cells[headings].at;
    out.ragged = row.at(file, at,
                        say("raden har {}, rubriken har {}", "the row has {}, the heading has {}",
                            counted_in_both(cells, nouns::cells), headings));
    return out;
}

bool odd_csv_rows::is_regular(csv_row& row, const std::string& file, std::size_t headings) {
    const csv_row_kind kind = row.kind(headings);
    const bool regular = kind == csv_row_kind::regular;
    if (!regular || !row.wrong.empty())
        all.push_back(odd_row(row, kind, std::exchange(ends_regular, false), file, headings));
    ends_regular = ends_regular || regular;
    return regular;
}

void csv_row_order::add(odd_csv_rows part) {
    for (odd_csv_row& odd : part.all) add(std::move(odd));
    if (part.ends_regular) add_regular();
}

void csv_row_order::add(odd_csv_row odd) {
    if (odd.after_regular) add_regular();
    for (diagnostic& d : odd.wrong) wrong.add(std::move(d));
    if (odd.kind == csv_row_kind::unread) return;
    if (odd.kind == csv_row_kind::blank) {
        after_blank_ = true;
        return;
    }
    if (odd.kind == csv_row_kind::alone && (after_blank_ || footnotes > 0)) {
        after_blank_ = false;
        if (footnotes++ == 0) first_footnote = odd.line;
        ragged_.add(std::move(odd.ragged));
        return;
    }
    add_regular();
    if (odd.kind != csv_row_kind::regular) wrong.add(std::move(odd.ragged));
}

void csv_row_order::add_regular() {
    after_blank_ = false;
    if (footnotes == 0) return;
    footnotes = 0;
    wrong.add(std::exchange(ragged_, complaints{file_}));
}

// Headings ----------------------------------------------------------------------------------------

bool find_headings(csv_rows& rows, csv_row& row, csv_row_order& order, const std::string& file) {
    while (rows.next(row)) {
        const csv_row_kind kind = row.kind(0);
        if (!row.wrong.empty()) order.add(odd_row(row, csv_row_kind::unread, false, file, 0));
        if (kind != csv_row_kind::blank && kind != csv_row_kind::unread) return true;
    }
    return false;
}

void judge_headings(const csv_row& row, const std::string& file, complaints& wrong) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const csv_cell& h = row.cells[i];
        if (h.text.empty()) {
            wrong.add([&] {
                return row.at(file, h.at, say("kolumn {} har ingen rubrik", "column {} has no heading", i + 1));
            });
        } else if (!seen.insert(h.text).second) {
            wrong.add([&] {
                return row.at(file, h.at,
                              say("kolumnen \"{}\" finns två gånger", "column \"{}\" appears twice", h.text));
            });
        }
    }
}

}  // namespace tools
