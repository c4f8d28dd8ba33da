// SPDX-License-Identifier: MIT
#include "tables.hpp"

#include <lifecare/words.hpp>

namespace tools::sizing {

namespace {

bool any_grows(const std::vector<answer>& all) {
    return std::any_of(all.begin(), all.end(), [](const answer& a) { return a.asked.grows(); });
}

/// The sum of all, now and after growth.
std::pair<data_size, data_size> sum_of(const std::vector<answer>& all) {
    std::pair<data_size, data_size> out;
    for (const answer& a : all) {
        out.first += a.total();
        out.second += a.grown_total();
    }
    return out;
}

}  // namespace

sheet line_sheet(const answer& a) {
    const question& q = a.asked;
    const storage_estimate& e = a.storage;
    sheet s{{{"item"},
             {"name"},
             {"count", alignment::right},
             {"bytes", alignment::right},
             {"bytes_min", alignment::right},
             {"where"},
             {"rate"},
             {"basis"},
             {"document"},
             {"section"},
             {"belongs_to"}},
            {}};
    if (q.grows()) s.columns.push_back({"grown_bytes", alignment::right});
    const auto add = [&](std::vector<std::string> cells, data_size grown_size) {
        if (q.grows()) cells.push_back(std::to_string(grown_size.bytes()));
        s.rows.push_back(std::move(cells));
    };
    for (const storage_line& l : e)
        add({str(l.rate->item), q.word(l.rate->name), std::to_string(l.count), std::to_string(l.size.most.bytes()),
             std::to_string(l.size.least.bytes()), str(to_text(l.rate->place)), str(l.rate->printed), "printed",
             str(to_text(q.document)), place_of(l.rate->source, q.document), str(to_text(l.rate->belongs_to))},
            grown(l.size.most, q.request.growth));
    const size_range total = e.total_range();
    add({"total", q.word("Summa", "Total"), "", std::to_string(total.most.bytes()), std::to_string(total.least.bytes()),
         "", "", "derived", str(to_text(q.document)), "", ""},
        a.grown_total());
    return s;
}

sheet line_table(const answer& a) {
    const question& q = a.asked;
    const storage_estimate& e = a.storage;
    const size_range total = e.total_range();
    const bool range = total.least != total.most;
    sheet s{{{"item"}, {"count", alignment::right}}, {}};
    if (range) s.columns.push_back({"least", alignment::right});
    s.columns.push_back({"now", alignment::right, false, {"Nu", "Now"}});
    if (q.grows()) s.columns.push_back({growth_heading(q), alignment::right});
    for (const char* key : {"where", "printed", "source"}) s.columns.push_back({key});
    const auto add = [&](std::string name, std::string count, size_range size, data_size later, std::string where,
                         std::string printed, std::string source) {
        std::vector<std::string> cells{std::move(name), std::move(count)};
        if (range) cells.push_back(q.size(size.least));
        cells.push_back(q.size(size.most));
        if (q.grows()) cells.push_back(q.size(later));
        for (std::string* text : {&where, &printed, &source}) cells.push_back(std::move(*text));
        s.rows.push_back(std::move(cells));
    };
    for (const storage_line& l : e)
        add(q.word(l.rate->name), grouped(l.count) + ' ' + q.word(l.rate->unit), l.size,
            grown(l.size.most, q.request.growth), str(to_text(l.rate->place)), str(l.rate->printed),
            cited(l.rate->source.find(q.document)) + ", " + q.word(basis::printed));
    add(q.word("Summa", "Total"), "", total, a.grown_total(), "", "", q.word(basis::derived));
    return s;
}

sheet server_table(const answer& a) {
    const question& q = a.asked;
    sheet s{{{"#", alignment::right},
             {"roles"},
             {"processors"},
             {"memory", alignment::right},
             {"disk", alignment::right},
             {"basis"}},
            {}};
    for (const planned_server& v : a.servers)
        s.rows.push_back(
            {std::to_string(v.count), roles_in_words(q, v), str(v.row->processor), q.whole_gb(v.memory.total()),
             q.whole_gb(v.disk.total()),
             q.word(std::max({v.memory.basis(), v.disk.basis(), v.basis, v.count_basis, v.processors_basis}))});
    return s;
}

sheet sum_table(const std::vector<answer>& all) {
    const question& q = all.front().asked;
    const bool grows = any_grows(all);
    sheet s{{{"installation"}, {"family"}, {"storage", alignment::right, false, {"Lagring", "Storage"}}}, {}};
    if (grows) s.columns.push_back({growth_heading(q), alignment::right});
    const auto add = [&](std::string name, std::string family, data_size now, data_size later) {
        s.rows.push_back({std::move(name), std::move(family), q.size(now)});
        if (grows) s.rows.back().push_back(q.size(later));
    };
    for (const answer& a : all) add(title_of(a.asked), family_in_words(a.asked), a.total(), a.grown_total());
    const auto [now, later] = sum_of(all);
    add(q.word("Summa", "Total"), "", now, later);
    return s;
}

std::string to_csv(const std::vector<answer>& all) {
    sheet lines = line_sheet(all.front());
    if (all.size() > 1) {
        // Each line says whose it is; the last is the sum of all.
        lines.columns.insert(lines.columns.begin(), {{"installation"}, {"family"}});
        lines.rows.clear();
        for (const answer& a : all)
            for (auto& row : line_sheet(a).rows) {
                row.insert(row.begin(), {title_of(a.asked), str(lifecare::to_text(a.asked.family))});
                lines.rows.push_back(std::move(row));
            }
        const auto [now, later] = sum_of(all);
        std::vector<std::string> row(lines.columns.size());
        row[2] = "total";
        row[3] = all.front().asked.word("Summa", "Total");
        row[5] = std::to_string(now.bytes());
        row[9] = "derived";
        if (all.front().asked.grows()) row.back() = std::to_string(later.bytes());
        lines.rows.push_back(std::move(row));
    }
    return all.front().asked.opt.present(lines, title_of(all.front().asked));
}

}  // namespace tools::sizing
