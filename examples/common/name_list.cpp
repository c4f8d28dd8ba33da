// SPDX-License-Identifier: MIT
#include "name_list.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text.hpp"

namespace tools {

namespace {

/// The lines of a text, without their ends, one after the other.
class lines {
public:
    explicit lines(std::string_view text) : rest_{text} {}
    bool next() {
        if (rest_.empty()) return false;
        const std::size_t end = rest_.find('\n');
        line_ = rest_.substr(0, end);
        if (!line_.empty() && line_.back() == '\r') line_.remove_suffix(1);
        rest_ = end == std::string_view::npos ? std::string_view{} : rest_.substr(end + 1);
        ++number_;
        return true;
    }
    [[nodiscard]] std::string_view line() const { return line_; }
    [[nodiscard]] std::size_t number() const { return number_; }

private:
    std::string_view rest_, line_;
    std::size_t number_ = 0;
};

bool is_rule(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find_first_not_of("- \t") == std::string_view::npos;
}

/// A line of dashes among the first lines, with the heading above it.
struct ruled_heading {
    std::string_view heading, rule;
    std::size_t rule_line = 0;  ///< 0: there is none
};

ruled_heading heading_of(std::string_view text) {
    constexpr std::size_t looked_at = 10;
    std::string_view before;
    for (lines l{text}; l.next() && l.number() <= looked_at;) {
        if (l.number() > 1 && is_rule(l.line())) return {before, l.line(), l.number()};
        before = l.line();
    }
    return {};
}

/// Where the dashes of a column begin and end, in characters.
struct extent {
    std::size_t first, past;
};

std::vector<extent> extents_of(std::string_view rule) {
    std::vector<extent> out;
    for (std::size_t i = 0; i < rule.size(); ++i) {
        if (rule[i] != '-') continue;
        if (i == 0 || rule[i - 1] != '-') out.push_back({i, i});
        out.back().past = i + 1;
    }
    return out;
}

/// A part of a line, counted in characters, without the blanks around it.
std::string_view cut(std::string_view line, extent e) {
    line.remove_prefix(first_characters(line, e.first).size());
    return trimmed(first_characters(line, e.past - e.first));
}

/// The index of the wanted heading.
std::size_t place_of(const std::string& wanted, const std::vector<std::string_view>& headings, const input& in,
                     std::size_t line) {
    const auto found = std::find(headings.begin(), headings.end(), wanted);
    if (found == headings.end())
        throw input_error(in.at(line, 1, "no column is called \"" + wanted + '"' + suggestion(wanted, headings)));
    return static_cast<std::size_t>(found - headings.begin());
}

void names_under(const ruled_heading& h, const input& in, const std::string& column, const name_sink& sink) {
    const std::vector<extent> extents = extents_of(h.rule);
    std::vector<std::string_view> headings;
    headings.reserve(extents.size());
    for (const extent& e : extents) headings.push_back(cut(h.heading, e));
    // A single column is the names', whatever its heading, and may be wider than its dashes.
    const bool single = extents.size() == 1 && column.empty();
    const extent chosen = single ? extent{0, std::string_view::npos}
                                 : extents[place_of(column.empty() ? "name" : column, headings, in, h.rule_line - 1)];
    for (lines l{in.text}; l.next();) {
        if (l.number() <= h.rule_line || trimmed(l.line()).empty() || is_row_count(trimmed(l.line()))) continue;
        if (chosen.first > 0 && !cut(l.line(), {chosen.first - 1, chosen.first}).empty())
            throw input_error(
                in.at(l.number(), chosen.first, "the columns are not under their headings; print one column, or CSV"));
        sink(single ? trimmed(l.line()) : cut(l.line(), chosen), l.number(), chosen.first + 1);
    }
}

/// True when "name" is one of several headings.
bool has_name_among_headings(std::string_view text) {
    std::string_view heading = trimmed(text.substr(0, text.find('\n')));
    bool several = false, found = false;
    while (!heading.empty()) {
        const std::size_t end = heading.find_first_of(",;\t");
        std::string_view cell = trimmed(heading.substr(0, end));
        if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"') cell = cell.substr(1, cell.size() - 2);
        several = several || end != std::string_view::npos;
        found = found || cell == "name";
        heading = end == std::string_view::npos ? std::string_view{} : heading.substr(end + 1);
    }
    return several && found;
}

}  // namespace

bool is_row_count(std::string_view line) {
    if (line.size() < 4 || line.front() != '(' || line.back() != ')') return false;
    const std::size_t digits = line.find_first_not_of("0123456789", 1);
    return digits > 1 && digits != std::string_view::npos && line[digits] == ' ';
}

std::size_t for_each_name(const input& in, const std::string& column, const name_sink& sink) {
    std::size_t count = 0;
    const name_sink counted = [&](std::string_view name, std::size_t line, std::size_t at) {
        constexpr std::size_t longest = 1'000'000;
        if (name.size() > longest)
            throw input_error(
                diagnostic{in.name,
                           line,
                           at,
                           "is " + std::to_string(name.size()) + " bytes without an end; no name is that long",
                           {}});
        ++count;
        sink(name, line, at);
    };
    if (const ruled_heading h = heading_of(in.text); h.rule_line != 0) {
        names_under(h, in, column, counted);
    } else if (!column.empty() || has_name_among_headings(in.text)) {
        const csv table = parse_csv(in);
        std::vector<std::string_view> headings;
        for (const csv_cell& c : table.headings) headings.push_back(c.text);
        const std::size_t at = place_of(column.empty() ? "name" : column, headings, in, table.headings.front().line);
        for (const auto& row : table.rows) counted(row[at].text, row[at].line, row[at].column);
    } else {
        for (lines l{in.text}; l.next();)
            if (const std::string_view name = trimmed(l.line()); !name.empty() && !is_row_count(name))
                counted(name, l.number(), 1);
    }
    if (count == 0) throw input_error(in.name, "holds no names; there is nothing to check");
    return count;
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

}  // namespace

std::optional<plain_list> plain_list::open(console& io, const std::string& name) {
    std::unique_ptr<byte_source> file = io.open(name);
    if (!file->rewind()) return std::nullopt;
    plain_list list{std::move(file)};
    line_block first;
    const bool plain = list.next(first) && first.text.substr(0, 2) != "\xff\xfe" &&
                       first.text.substr(0, 2) != "\xfe\xff" && first.text.substr(0, 3) != "\xef\xbb\xbf" &&
                       heading_of(first.text).rule_line == 0 && !has_name_among_headings(first.text);
    list.rewind();
    if (!plain) return std::nullopt;
    return list;
}

void plain_list::rewind() {
    file_->rewind();
    used_ = size_ = 0;
    at_end_ = false;
}

bool plain_list::next(line_block& block) {
    char* const begin = buffer_.get() + padding;
    size_ -= used_;
    std::memmove(begin, begin + used_, size_);
    while (!at_end_ && size_ < most) {
        const std::size_t n = file_->read(begin + size_, most - size_);
        at_end_ = n == 0;
        size_ += n;
    }
    if (at_end_ && size_ != 0 && begin[size_ - 1] != '\n') begin[size_++] = '\n';
    block.text = {begin, size_};
    block.text = block.text.substr(0, block.text.rfind('\n') + 1);
    used_ = block.text.size();

    begin[-1] = '\n';  // what stands before the first line
    block.plain = true;
    std::uint32_t* end = ends_.get();
    const auto note = [&](const bytes_seen& seen, std::size_t at) {
        // Where few lines end, as mostly, their places are written without asking how many there are.
        std::uint64_t rest = seen.feeds;
        std::uint32_t* const past = end + std::popcount(rest);
        do
            for (int i = 0; i < 4; ++i, rest &= rest - 1)
                *end++ = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(rest));
        while (rest != 0);
        end = past;
        block.plain = block.plain && !seen.odd;
    };
    std::size_t at = 0;
    for (; used_ - at >= 64; at += 64) note(look_at_64(begin + at), at);
    note(look_at(begin + at, used_ - at), at);
    block.ends = ends_.get();
    block.lines = static_cast<std::size_t>(end - ends_.get());
    return used_ != 0;
}

}  // namespace tools
