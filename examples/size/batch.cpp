// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <atomic>
#include <type_traits>
#include <utility>

#include "../common/in_order.hpp"
#include "../common/progress.hpp"

namespace tools::sizing {

namespace {

/// What is known of a part of the file when it was read for the first time.
struct judgement {
    explicit judgement(const std::string& file, std::size_t columns) : wrong{file}, of_column(columns) {}

    std::size_t rows = 0;
    odd_csv_rows odd;
    complaints wrong;                                  ///< with rows
    std::vector<std::optional<diagnostic>> of_column;  ///< with columns, whatever the row: the first place
};

/// Reads a file twice: once to see that all of it is right, and once to answer. So nothing is answered of a file with a
/// wrong row, and nothing of it is kept.
class batch {
public:
    batch(const std::string& file, const question& q) : rows_{q.opt.io, file, encodings::any_common}, q_{q} { judge(); }

    void write() {
        const std::string title = q_.word("Lagring per kommun", "Storage by municipality");
        std::vector<std::string> notes;
        for (const document d : columns_->by) notes.emplace_back(heading_of(d).view());
        if (q_.opt.as == format::csv && !q_.opt.for_excel) return write_csv();
        const std::string below = columns_->total_of.in(q_.opt.lang);
        q_.opt.write_table({columns_->answer, [this](const row_sink& take) { answer(take); }}, title, notes, below);
    }

private:
    /// Works on each block of the second reading, and takes what comes of it in order.
    template <class Work, class Take>
    void for_each_block(const Work& work, const Take& take) {
        using part = std::invoke_result_t<Work, const row_block&>;
        struct place {
            row_block block;
            part made;
        };
        std::vector<place> places(places_for(q_.jobs));
        rows_.rewind();
        answered_ = 0;
        progress shown{q_.opt.io, rows_.size(), nouns::rows, q_.opt.output.empty()};
        in_order(q_.jobs, {[&](std::size_t i) { return rows_.next(places[i].block) == block_read::rows; },
                           [&](std::size_t i, std::size_t) { places[i].made = work(places[i].block); },
                           [&](std::size_t i) {
                               take(places[i].made);
                               shown.at(answered_, rows_.done());
                           }});
        rows_.require_unchanged();
        if (answered_ != count_) changed();
    }

    void judge() {
        for (bool again = true; again;) {
            again = false;
            complaints wrong{rows_.name()};
            judge_headings(rows_.headings(), rows_.name(), wrong);
            wrong.finish();
            columns_.emplace(rows_, q_);
            reader_.emplace(*columns_, q_);
            csv_row_order order = rows_.order();
            judgement all{rows_.name(), columns_->all.size()};
            std::vector<row_block> blocks(places_for(q_.jobs));
            std::vector<judgement> parts(blocks.size(), all);
            progress shown{q_.opt.io, rows_.size(), nouns::rows};
            in_order(q_.jobs, {[&](std::size_t i) {
                                   const block_read came = rows_.next(blocks[i]);
                                   again = came == block_read::again;
                                   return came == block_read::rows;
                               },
                               [&](std::size_t i, std::size_t) { parts[i] = judged(blocks[i]); },
                               [&](std::size_t i) {
                                   add(all, order, std::move(parts[i]));
                                   shown.at(all.rows, rows_.done());
                               }});
            if (again) continue;
            rows_.require_unchanged();
            accept(all, order);
        }
    }

    /// Adds what is known of the next part.
    static void add(judgement& all, csv_row_order& order, judgement part) {
        all.rows += part.rows;
        order.add(std::move(part.odd));
        all.wrong.add(std::move(part.wrong));
        for (std::size_t c = 0; c < part.of_column.size(); ++c)
            if (!all.of_column[c]) all.of_column[c] = std::move(part.of_column[c]);
    }

    /// Throws input_error where something is wrong; says what is left out.
    void accept(judgement& all, csv_row_order& order) {
        order.wrong.finish();
        complaints wrong{rows_.name()};
        for (std::optional<diagnostic>& d : all.of_column)
            if (d) wrong.add(std::move(*d));
        wrong.add(std::move(all.wrong));
        wrong.finish();
        if (all.rows == 0)
            throw input_error(rows_.name(), sentence{"har rubriker men inga rader; det finns inget att kontrollera",
                                                     "has headings but no rows; there is nothing to check"});
        count_ = all.rows;
        left_out omitted = rows_.omitted();
        omitted.add(nouns::beside_the_table, order.first_footnote, order.footnotes);
        console& io = q_.opt.io;
        for (const std::string& note : omitted.notes(io.language()))
            io.report(printable(rows_.name()) + ": " + note + '\n');
        for (const std::string& heading : columns_->unused)
            io.report(say("{}: kolumnen \"{}\" används inte\n", "{}: column \"{}\" is not used\n",
                          printable(rows_.name()), printable(heading)));
    }

    [[nodiscard]] judgement judged(const row_block& block) const {
        judgement out{rows_.name(), columns_->all.size()};
        const std::size_t headings = columns_->all.size();
        csv_row row;
        batch_row answer;
        std::vector<batch_reader::fault> wrong;
        for (csv_rows all{block.text, rows_.divider(), block.first_line}; all.next(row);) {
            if (!out.odd.is_regular(row, rows_.name(), headings)) continue;
            ++out.rows;
            if (reader_->judge(row, answer, wrong)) continue;
            for (const batch_reader::fault& f : wrong) {
                const auto said = [&] { return row.at(rows_.name(), f.at, f.message); };
                if (!f.column) out.wrong.add(said);
                else if (!out.of_column[*f.column]) out.of_column[*f.column] = said();
            }
            wrong.clear();
        }
        return out;
    }

    /// Calls `use` for each row of a block, in the second reading. Several threads do.
    template <class Use>
    void for_each_row(const row_block& block, const Use& use) {
        std::size_t count = 0;
        csv_row row;
        batch_row answer;
        std::vector<batch_reader::fault> wrong;
        for (csv_rows all{block.text, rows_.divider(), block.first_line}; all.next(row);) {
            if (row.kind(columns_->all.size()) != csv_row_kind::regular) continue;
            if (!reader_->read(row, answer, wrong)) changed();
            ++count;
            use(answer);
        }
        answered_ += count;
    }
    [[noreturn]] void changed() const { throw input_error(rows_.name(), changed_while_read()); }

    [[nodiscard]] std::string csv(const row_block& block) {
        std::string out;
        out.reserve(block.text.size() * 2);
        for_each_row(block, [&](const batch_row& row) { reader_->append_csv(out, row); });
        return out;
    }
    [[nodiscard]] std::vector<std::vector<std::string>> answered(const row_block& block) {
        std::vector<std::vector<std::string>> out;
        for_each_row(block, [&](const batch_row& row) { out.push_back(reader_->cells(row)); });
        return out;
    }

    /// Hands out the rows of the answer; as often as wished, each time from the file.
    void answer(const row_sink& take) {
        for_each_block([&](const row_block& block) { return answered(block); },
                       [&](const std::vector<std::vector<std::string>>& rows) {
                           for (const auto& row : rows) take(row);
                       });
    }
    /// The same as CSV, quickly.
    void write_csv() {
        q_.opt.write_pieces([&](const text_sink& put) {
            std::string heading;
            for (const column& c : columns_->answer) (heading += heading.empty() ? "" : ",") += c.key;
            put(heading + '\n');
            for_each_block([&](const row_block& block) { return csv(block); }, put);
        });
    }

    row_blocks rows_;
    const question& q_;
    std::optional<batch_columns> columns_;
    std::optional<batch_reader> reader_;
    std::size_t count_ = 0;
    std::atomic<std::size_t> answered_ = 0;
};

}  // namespace

int answer_batch(const std::string& file, const question& q) {
    batch{file, q}.write();
    return clean;
}

}  // namespace tools::sizing
