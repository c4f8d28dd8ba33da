// SPDX-License-Identifier: MIT
#include "tables.hpp"

#include "../common/write/page.hpp"
#include "../common/write/presentation.hpp"

namespace tools::sizing {

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
             {"section"}},
            {}};
    if (q.grows()) s.columns.push_back({"grown_bytes", alignment::right});
    const auto add = [&](std::vector<std::string> cells, data_size grown_size) {
        if (q.grows()) cells.push_back(std::to_string(grown_size.bytes()));
        s.rows.push_back(std::move(cells));
    };
    for (const storage_line& l : e)
        add({str(l.rate->item), q.word(l.rate->name), std::to_string(l.count), std::to_string(l.size.most.bytes()),
             std::to_string(l.size.least.bytes()), str(to_text(l.rate->place)), str(l.rate->printed), "printed",
             str(to_text(q.document)), place_of(l.rate->source, q.document)},
            grown(l.size.most, q.request.growth));
    const size_range total = e.total_range();
    add({"total", q.word("Summa", "Total"), "", std::to_string(total.most.bytes()), std::to_string(total.least.bytes()),
         "", "", "derived", str(to_text(q.document)), ""},
        a.grown_total());
    return s;
}

sheet server_sheet(const server_plan& p) {
    sheet s{{{"count", alignment::right},
             {"roles", alignment::left},
             {"processors", alignment::left},
             {"memory_bytes", alignment::right},
             {"memory_basis", alignment::left},
             {"disk_bytes", alignment::right},
             {"disk_basis", alignment::left}},
            {}};
    for (const planned_server& v : p)
        s.rows.push_back({std::to_string(v.count), roles_text(v), str(v.row->processor),
                          std::to_string(v.memory.total().bytes()), str(to_text(v.memory.basis())),
                          std::to_string(v.disk.total().bytes()), str(to_text(v.disk.basis()))});
    return s;
}

sheet sum_sheet(const std::vector<answer>& all) {
    sheet s{{{"name"}, {"family"}, {"document"}, {"bytes", alignment::right}, {"grown_bytes", alignment::right}}, {}};
    data_size now, later;
    for (const answer& a : all) {
        now += a.total();
        later += a.grown_total();
        s.rows.push_back({title_of(a.asked), str(lifecare::to_text(a.asked.family)),
                          str(lifecare::to_text(a.asked.document)), std::to_string(a.total().bytes()),
                          std::to_string(a.grown_total().bytes())});
    }
    s.rows.push_back(
        {all.front().asked.word("Summa", "Total"), "", "", std::to_string(now.bytes()), std::to_string(later.bytes())});
    return s;
}

namespace {

std::string markdown_sheet(const answer& a) {
    const question& q = a.asked;
    const server_plan& p = a.servers;
    std::string out = "# " + markdown_text(title_of(q)) + "\n\n" + tools::to_markdown(line_sheet(a));
    if (p.for_class)
        out +=
            "\n" + q.word("Referensklass: ", "Reference class: ") + str(to_text(*p.for_class)) + " (" +
            markdown_text(class_reason(q, classify(q.request.volumes, q.request.service_level, q.request.products))) +
            ", " + q.word(p.class_basis) + ")\n";
    if (p.size()) out += "\n" + tools::to_markdown(server_sheet(p));
    for (const std::string& w : warnings_of(q, p)) out += "\n" + q.word("Obs: ", "Note: ") + markdown_text(w) + "\n";
    return out;
}

presentation about(const answer& a, std::string title) {
    return {std::move(title), a.asked.opt.lang, a.asked.opt.day(), {}};
}

void write_answer(html& page, const answer& a) {
    const question& q = a.asked;
    page.of("p", subtitle_of(q));
    write_table(page, line_sheet(a), about(a, q.word("Lagring", "Storage")));
    const classification c = classify(q.request.volumes, q.request.service_level, q.request.products);
    if (a.servers.for_class)
        page.of("p", q.word("Referensklass: ", "Reference class: ") + str(lifecare::to_text(*a.servers.for_class)) +
                         " (" + class_reason(q, c) + ")");
    if (a.servers.size()) write_table(page, server_sheet(a.servers), about(a, q.word("Servrar", "Servers")));
    for (const std::string& w : warnings_of(q, a.servers)) page.of("p", q.word("Obs: ", "Note: ") + w);
}

}  // namespace

std::string to_csv(const std::vector<answer>& all) {
    sheet lines = line_sheet(all.front());
    if (all.size() > 1) {
        // Each line says whose it is; the last is the sum of all.
        lines.columns.insert(lines.columns.begin(), {{"installation"}, {"family"}});
        const bool grows = all.front().asked.grows();
        lines.rows.clear();
        for (const answer& a : all)
            for (auto& row : line_sheet(a).rows) {
                row.insert(row.begin(), {title_of(a.asked), str(lifecare::to_text(a.asked.family))});
                lines.rows.push_back(std::move(row));
            }
        const auto sum = sum_sheet(all).rows.back();
        std::vector<std::string> row(lines.columns.size());
        row[2] = "total";
        row[3] = sum[0];
        row[5] = sum[3];
        row[9] = "derived";
        if (grows) row.back() = sum[4];
        lines.rows.push_back(std::move(row));
    }
    return all.front().asked.opt.present(lines, title_of(all.front().asked));
}

std::string to_markdown(const std::vector<answer>& all) {
    std::string out;
    for (const answer& a : all) out += (out.empty() ? "" : "\n") + markdown_sheet(a);
    if (all.size() > 1)
        out += "\n# " + all.front().asked.word("Tillsammans", "Together") + "\n\n" + tools::to_markdown(sum_sheet(all));
    return out;
}

std::string to_html(const std::vector<answer>& all) {
    const question& q = all.front().asked;
    html page;
    {
        const page_frame frame = begin_page(page, title_of(q), q.opt.lang);
        const auto main = page.in("main");
        for (const answer& a : all) {
            page.of("h1", title_of(a.asked));
            write_answer(page, a);
        }
        if (all.size() > 1) {
            page.of("h1", q.word("Tillsammans", "Together"));
            write_table(page, sum_sheet(all), about(all.front(), q.word("Summa", "Total")));
        }
    }
    return page.str() + '\n';
}

}  // namespace tools::sizing
