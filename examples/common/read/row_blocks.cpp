// SPDX-License-Identifier: MIT
#include "row_blocks.hpp"

#include <cstring>

namespace tools {

namespace {

constexpr std::size_t usual_room = std::size_t{1} << 18, most_room = std::size_t{1} << 24, padding = 64;

void make_room(row_block& block, std::size_t room) {
    block.memory.reset(new char[padding + room + padding]);
    block.room = room;
}

}  // namespace

row_blocks::row_blocks(console& io, const std::string& file, encodings accepted)
    : row_blocks{text_stream{io, file, accepted}} {}

row_blocks::row_blocks(text_stream text) : text_{std::move(text)}, order_{text_.name()} { rewind(); }

left_out row_blocks::omitted() const {
    left_out out;
    out.add(nouns::beside_the_table, dialect_.first_skipped, dialect_.skipped);
    return out;
}

/// Puts the rest and what follows it into a block, as much as it has room for.
void row_blocks::fill(row_block& block, text_seen& seen) {
    if (block.room == 0) make_room(block, usual_room);
    while (rest_.size() >= block.room) grow(block);
    char* const begin = block.memory.get() + padding;
    std::memcpy(begin, rest_.data(), rest_.size());
    std::size_t size = rest_.size();
    while (!ended_ && size < block.room) {
        const std::size_t n = text_.read(begin + size, block.room - size, seen);
        ended_ = n == 0;
        size += n;
    }
    if (ended_ && size > 0 && begin[size - 1] != '\n') begin[size++] = '\n';
    block.text = {begin, size};
}

/// For a row that no block holds.
void row_blocks::grow(row_block& block) const {
    if (block.room >= most_room)
        throw input_error(
            diagnostic{text_.name(),
                       line_,
                       1,
                       say("raden som börjar här är längre än {} byte; saknas ett citattecken?",
                           "the row that begins here is longer than {} bytes; is a quote missing?", most_room),
                       {}});
    make_room(block, block.room * 4);
}

/// Reads the beginning, up to the first row. False where the text is in another encoding than it seemed.
bool row_blocks::begin() {
    rest_.clear();
    line_ = 1;
    ended_ = false;
    order_ = csv_row_order{name()};
    headings_ = {};
    row_block block;
    text_seen seen;
    for (;; grow(block)) {
        fill(block, seen);
        text_.refuse_nuls(block.text, seen, 1);
        rest_ = block.text;
        std::string_view whole = block.text.substr(0, block.text.rfind('\n') + 1);
        if (whole.empty() && !ended_) continue;
        if (!right_ && !text_.is_right(whole, seen, 1)) return false;
        if (whole.find_first_not_of("\n \t") == std::string_view::npos) {
            if (ended_) refuse_empty(name());
            continue;
        }
        dialect_ = dialect_of(whole);
        whole.remove_prefix(dialect_.start);
        csv_rows rows{whole, dialect_.divider, dialect_.line};
        csv_row row;
        csv_row_order order{name()};
        const bool found = find_headings(rows, row, order, name());
        if (!found && !ended_) continue;
        order_ = std::move(order);
        line_ = row.line + row.lines;
        rest_.erase(
            0, dialect_.start + (found ? static_cast<std::size_t>(row.text.data() - whole.data()) + row.text.size() + 1
                                       : whole.size()));
        rest_seen_ = seen;
        if (!found) return true;
        heading_text_ = row.text;
        csv_row_order said{name()};
        return find_headings(heading_rows_.emplace(heading_text_, dialect_.divider, row.line), headings_, said, name());
    }
}

void row_blocks::rewind() {
    do text_.rewind();
    while (!begin());
}

block_read row_blocks::next(row_block& block) {
    text_seen seen = rest_seen_;
    std::size_t whole = 0;
    for (;; grow(block)) {
        fill(block, seen);
        if (block.text.empty()) {
            right_ = true;
            return block_read::end;
        }
        whole = ended_ ? block.text.size() : end_of_rows(block.text, dialect_.divider, seen.quotes);
        if (whole > 0) break;
        text_.refuse_nuls(block.text, seen, line_);
        rest_ = block.text;
    }
    rest_ = block.text.substr(whole);
    rest_seen_ = seen;
    block.text = block.text.substr(0, whole);
    block.first_line = line_;
    line_ += count_feeds(block.text);
    if (right_ || text_.is_right(block.text, seen, block.first_line)) return block_read::rows;
    rewind();
    return block_read::again;
}

}  // namespace tools
