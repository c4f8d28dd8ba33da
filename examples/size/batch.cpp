// SPDX-License-Identifier: MIT
#include "../common/read/table.hpp"
#include "words.hpp"

namespace tools::sizing {

namespace {

/// Collects what is wrong in a batch: the first twenty are told, the rest counted.
class complaints {
public:
    explicit complaints(const input& in) : in_{in} {}
    void add(const table_cell& c, sentence message) {
        if (++count_ <= 20) all_.push_back(in_.at(c.line, c.column, std::move(message)));
    }
    void finish() {
        if (count_ > all_.size())
            all_.push_back({in_.name, 0, 0, "and " + std::to_string(count_ - all_.size()) + " more", {}});
        if (!all_.empty()) throw input_error(std::move(all_));
    }

private:
    const input& in_;
    std::vector<diagnostic> all_;
    std::size_t count_ = 0;
};

}  // namespace

int answer_batch(const std::string& file, const question& q) {
    const input in = read_input(q.opt.io, file, encodings::any_common);
    input_table table = parse_csv(in);
    complaints wrong{in};

    std::vector<std::string_view> accepted{"code", "name"};
    for (const auto& rate : rulebook::storage_rates) accepted.push_back(rate.volume);
    bool any_volume = false;
    for (const table_cell& h : table.headings) {
        if (std::find(accepted.begin(), accepted.end(), h.text) == accepted.end())
            wrong.add(h, "unknown column \"" + h.text + '"' + suggestion(h.text, accepted));
        any_volume = any_volume || (h.text != "code" && h.text != "name");
    }
    wrong.finish();
    if (!any_volume)
        throw input_error(
            diagnostic{in.name, table.headings[0].line, 0, "no column is a volume" + suggestion("", accepted), {}});

    std::vector<std::string> items;  // one column an item, though two rates may share it
    for (const auto& rate : rulebook::storage_rates.in(q.document))
        if (items.empty() || items.back() != rate.item.view()) items.push_back(str(rate.item));

    sheet out;
    for (const char* carried : {"code", "name"})
        for (const table_cell& h : table.headings)
            if (h.text == carried) out.columns.push_back({carried});
    const std::size_t first_item = out.columns.size();
    for (const std::string& item : items) out.columns.push_back({item, alignment::right});
    out.columns.push_back({"total_bytes", alignment::right});
    if (q.grows()) out.columns.push_back({"grown_total_bytes", alignment::right});

    // What each column holds, settled once: a volume, and what is wrong with one that the document has no rate for,
    // which is told once.
    struct carried {
        std::uint32_t volumes::*count = nullptr;  ///< null for code and name
        std::string problem;
        bool told = false;
    };
    std::vector<carried> columns;
    for (const table_cell& h : table.headings) {
        carried& c = columns.emplace_back();
        for (const auto& rate : rulebook::storage_rates)
            if (rate.volume.view() == h.text) c.count = rate.count;
        if (c.count == nullptr) continue;
        volumes alone;
        alone.*c.count = 1;
        if (const storage_estimate e = estimate(alone, q.document); !e.ok()) c.problem = problem_text(e, q.document);
    }
    std::vector<std::size_t> item_of(rulebook::storage_rates.size());
    for (std::size_t i = 0; i < item_of.size(); ++i)
        item_of[i] = static_cast<std::size_t>(
            std::find(items.begin(), items.end(), rulebook::storage_rates[i].item.view()) - items.begin());

    std::vector<data_size> sizes;  // by item
    out.rows.reserve(table.rows.size());
    for (auto& asked : table.rows) {
        const std::vector<table_cell> row =
            std::move(asked);  // given back when it is answered: a million rows are many
        volumes v;
        const table_cell *code = nullptr, *name = nullptr, *documents = nullptr;
        bool right = true;
        for (std::size_t c = 0; c < row.size(); ++c) {
            carried& column = columns[c];
            if (column.count == nullptr) {
                (table.headings[c].text == "code" ? code : name) = &row[c];
                continue;
            }
            if (row[c].text.empty()) continue;
            std::uint32_t& count = v.*column.count;
            if (const std::string problem = parse_count(row[c].text, count); !problem.empty()) {
                wrong.add(row[c], table.headings[c].text + ": " + problem);
                right = false;
            }
            if (column.count == &volumes::ifo_documents) documents = &row[c];
            if (count != 0 && !column.problem.empty()) {
                if (!column.told) wrong.add(row[c], column.problem);
                column.told = true;
                right = false;
            }
        }
        if (!right) continue;
        const storage_estimate e = estimate(v, q.document);
        if (!e.ok()) {
            wrong.add(documents ? *documents : row[0], problem_text(e, q.document));
            continue;
        }
        if (e.size() == 0) {
            wrong.add(row[0], "the row has no volume; there is nothing to size");
            continue;
        }
        std::vector<std::string> cells;
        cells.reserve(out.columns.size());
        for (std::size_t c = 0; c < first_item; ++c)
            cells.push_back((out.columns[c].key == "code" ? code : name)->text);
        sizes.assign(items.size(), {});
        for (const storage_line& l : e)
            sizes[item_of[static_cast<std::size_t>(l.rate - rulebook::storage_rates.begin())]] += l.size.most;
        for (const data_size size : sizes) cells.push_back(std::to_string(size.bytes()));
        cells.push_back(std::to_string(e.total().bytes()));
        if (q.grows()) {
            const data_size later = grown_total_of(e, q.request.growth);
            if (later.is_too_large()) wrong.add(row[0], "grows to more bytes than can be counted (2^64)");
            cells.push_back(std::to_string(later.bytes()));
        }
        out.rows.push_back(std::move(cells));
    }
    wrong.finish();
    q.opt.write(q.opt.present(out, q.word("Lagring per kommun", "Storage by municipality")));
    return clean;
}

}  // namespace tools::sizing
