// SPDX-License-Identifier: MIT
#include "table_rows.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "../diagnostics.hpp"
#include "csv_dialect.hpp"
#include "csv_rows.hpp"
#include "shape.hpp"

namespace tools {

namespace {

/// How much of an input is looked at to tell what it is; what is not longer is held.
constexpr std::size_t most_looked_at = std::size_t{1} << 20;

/// A file of which the first bytes are read.
class begun_file final : public byte_source {
public:
    begun_file(std::string first, std::unique_ptr<byte_source> rest)
        : first_{std::move(first)}, rest_{std::move(rest)} {}
    std::size_t read(char* to, std::size_t most) override {
        if (used_ == first_.size()) return rest_->read(to, most);
        const std::size_t n = std::min(most, first_.size() - used_);
        std::memcpy(to, first_.data() + used_, n);
        used_ += n;
        return n;
    }
    bool rewind() override {
        if (!rest_->rewind()) return false;
        first_.clear();
        used_ = 0;
        return true;
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return rest_->size(); }

private:
    std::string first_;
    std::size_t used_ = 0;
    std::unique_ptr<byte_source> rest_;
};

/// The first bytes of a file; fewer than `most` where it ends.
std::string first_bytes(byte_source& file, std::size_t most) {
    std::string out(most, '\0');
    std::size_t n = 0;
    for (std::size_t more = 1; more > 0 && n < most; n += more) more = file.read(out.data() + n, most - n);
    out.resize(n);
    return out;
}

/// The first lines of a text, whole.
std::string first_lines(text_stream& text) {
    std::string out(most_looked_at, '\0');
    text_seen seen;
    std::size_t n = 0;
    for (std::size_t more = 1; more > 0 && n < out.size(); n += more)
        more = text.read(out.data() + n, out.size() - n, seen);
    out.resize(n);
    out.resize(out.rfind('\n') + 1);
    return out;
}

/// True where the first lines of a text tell that all of it is CSV, and how it is written: they are as many as are
/// looked at of any text, and the rows begin where a block of them says.
bool tells_csv(const std::string& beginning) {
    constexpr std::size_t most_lines = 400, of_a_block = std::size_t{1} << 17;
    std::size_t filled = 0;
    for (lines l{beginning}; l.next() && filled < most_lines;) filled += !trimmed(l.line()).empty();
    if (filled < most_lines || shape_of(beginning) != shape::csv) return false;
    const csv_dialect of_all = dialect_of(beginning),
                      of_block =
                          dialect_of(std::string_view{beginning}.substr(0, beginning.rfind('\n', of_a_block) + 1));
    return of_all.divider == of_block.divider && of_all.start == of_block.start;
}

/// True where each line of a text goes on as wanted.
bool goes_on(text_stream& text, const std::function<bool(std::string_view)>& as_wanted) {
    std::string part;
    text_seen seen;
    for (std::size_t n = 1; n > 0;) {
        const std::size_t kept = part.size();
        constexpr std::size_t piece = std::size_t{1} << 16, longest_line = std::size_t{1} << 24;
        if (kept > longest_line) return true;  // is refused by whoever reads it
        part.resize(kept + piece);
        n = text.read(part.data() + kept, piece, seen);
        part.resize(kept + n);
        const std::size_t whole = n == 0 ? part.size() : part.rfind('\n') + 1;
        for (lines l{std::string_view{part}.substr(0, whole)}; l.next();)
            if (!as_wanted(l.line())) return false;
        part.erase(0, whole);
    }
    return true;
}

/// Calls `use` for each row from the first one on, until it returns false.
template <class Use>
void each_row(row_blocks& of, const Use& use) {
    of.rewind();
    row_block block;
    csv_row row;
    for (block_read came{}; (came = of.next(block)) != block_read::end;) {
        if (came == block_read::again) throw input_error(of.name(), changed_while_read());
        for (csv_rows all{block.text, of.divider(), block.first_line}; all.next(row);)
            if (!use(row)) return;
    }
    of.require_unchanged();
}

}  // namespace

table_input open_table(console& io, const std::string& name, encodings accepted, const table_terms& terms) {
    std::unique_ptr<byte_source> file = io.open(name);
    std::string bytes = first_bytes(*file, most_looked_at);
    if (bytes.size() < most_looked_at) return {input_of(io, name, std::move(bytes), accepted)};
    file = std::make_unique<begun_file>(std::move(bytes), std::move(file));
    text_stream text{io, name, accepted, io.to_reread(std::move(file), name)};
    text.settle();
    input in{name, first_lines(text)};
    bool streams = tells_csv(in.text) && (!terms.begins || terms.begins(in));
    text.rewind();
    if (streams && terms.goes_on) {
        streams = goes_on(text, terms.goes_on);
        text.rewind();
    }
    if (streams) return {std::move(in), std::make_unique<row_blocks>(std::move(text))};
    in.text = text.read_all();
    text.require_unchanged();
    return {std::move(in)};
}

table_rows::table_rows(table_input& of) : of_{&of} {
    if (of.rows) judge();
    else held_ = read_table(of.in);
}

/// Reads all rows to see that they are right, as parse_csv does.
void table_rows::judge() {
    row_blocks& all = *of_->rows;
    const std::string& file = all.name();
    copy_cells(all.headings(), held_.headings);
    const std::size_t headings = held_.headings.size();
    csv_row_order order = all.order();
    complaints of_headings{file};
    judge_headings(all.headings(), file, of_headings);
    bool any = false;
    each_row(all, [&](csv_row& row) {
        const csv_row_kind kind = row.kind(headings);
        if (kind != csv_row_kind::regular || !row.wrong.empty()) order.add(odd_row(row, kind, false, file, headings));
        else order.add_regular();
        if (kind != csv_row_kind::regular) return true;
        if (repeats(row, held_.headings)) held_.omitted.add(nouns::repeats_headings, row.line);
        else any = true;
        return true;
    });
    order.wrong.add(std::move(of_headings));
    if (order.wrong.empty() && !any)
        throw input_error(file, sentence{"har rubriker men inga rader; det finns inget att kontrollera",
                                         "has headings but no rows; there is nothing to check"});
    order.wrong.finish();
    held_.omitted.add(all.omitted());
    held_.omitted.add(nouns::beside_the_table, order.first_footnote, order.footnotes);
}

void table_rows::each_while(const std::function<bool(const table_cells&)>& use) {
    if (!of_->rows) {
        for (const table_cells& r : held_.rows)
            if (!use(r)) return;
        return;
    }
    const std::size_t headings = held_.headings.size();
    table_cells cells;
    each_row(*of_->rows, [&](csv_row& row) {
        if (row.kind(headings) != csv_row_kind::regular || repeats(row, held_.headings)) return true;
        copy_cells(row, cells);
        now_ = &row;
        return use(cells);
    });
    now_ = nullptr;
}

diagnostic table_rows::at(std::size_t line, std::size_t column, sentence message) const {
    if (now_ == nullptr) return of_->in.at(line, column, std::move(message));
    std::string_view rest = now_->text;
    for (std::size_t feeds = line - now_->line; feeds > 0; --feeds) rest.remove_prefix(rest.find('\n') + 1);
    return {of_->in.name, line, column, std::move(message), std::string(rest.substr(0, rest.find('\n')))};
}

}  // namespace tools
