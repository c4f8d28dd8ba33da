// SPDX-License-Identifier: MIT
#include "tables.hpp"

namespace tools::sizing {

namespace {

std::string bar(data_size part, data_size whole) {
    if (whole == data_size{}) return {};
    const auto eighths = static_cast<std::size_t>(
        static_cast<long double>(part.bytes()) / static_cast<long double>(whole.bytes()) * 160.0L + 0.5L);
    std::string out;
    for (std::size_t i = 0; i < eighths / 8; ++i) out += "█";
    constexpr const char* rest[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    out += rest[eighths % 8];
    return out.empty() && part != data_size{} ? "▏" : out;
}

std::string text_sheet(const answer& a) {
    const question& q = a.asked;
    const storage_estimate& e = a.storage;
    const server_plan& p = a.servers;
    std::string out = (q.name.empty() ? q.word("Dimensionering", "Sizing") : printable(q.name)) + "\n";
    out += std::string(heading_of(q.document).view()) + "  |  " + family_in_words(q) + "  |  " +
           std::string(to_text(q.opt.day()).view()) + "\n";

    out += "\n" + q.word("Lagring", "Storage") + "\n";
    const data_size total = e.total();
    std::size_t name_width = 0, count_width = 0;
    for (const storage_line& l : e) {
        name_width = std::max(name_width, width(q.word(l.rate->name)));
        count_width = std::max(count_width, width(grouped(l.count) + ' ' + q.word(l.rate->unit)));
    }
    for (const storage_line& l : e) {
        out += "  " + left(q.word(l.rate->name), name_width) + "  " +
               right(grouped(l.count) + ' ' + q.word(l.rate->unit), count_width) + "  " +
               right(q.size(l.size.most), 11) + "  " + bar(l.size.most, total) + "\n";
        if (q.opt.explain)
            out += "      " + str(l.rate->printed) + "  [" + cited(l.rate->source.find(q.document)) + ", " +
                   q.word(basis::printed) + "];  " + grouped(l.count) + " x " + unit_bytes(*l.rate) + " = " +
                   bytes_text(l.size) + " B\n";
        if (q.opt.explain && q.grows())
            out += "      " + grouped(l.size.most.bytes()) + " B + " +
                   percent_in_words(q.request.growth.basis_points, q.opt.lang) +
                   q.word(" om året, uppåt avrundat, i ", " a year, rounded up, for ") +
                   counted(q.request.growth.years, nouns::years, q.opt.lang) + " = " +
                   grouped(grown(l.size.most, q.request.growth).bytes()) + " B  [" + q.word(basis::assumed) + "]\n";
    }
    out += "  " + left(q.word("Summa", "Total"), name_width) + "  " + std::string(count_width, ' ') + "  " +
           right(q.size(total), 11) + "  = " + bytes_text(e.total_range()) + " B" +
           (q.opt.explain ? "  [" + q.word(basis::derived) + ']' : "") + "\n";
    if (q.grows()) {
        const data_size later = a.grown_total();
        const std::string growth = growth_text(q);
        const std::size_t before = name_width + 2 + count_width;
        out += "  " + left(growth, before) + "  " + right(q.size(later), 11) + "  = " + grouped(later.bytes()) +
               " B  [" + q.word(basis::assumed) + "]\n";
    }
    if (q.opt.explain)
        out += q.word(
            "      MB, GB och KB är tiopotenser [antaget]: 4,5 GB per 1 000 insatser är exakt 150 dokument à 30 KB bara då\n",
            "      MB, GB and KB are powers of ten [assumed]: 4.5 GB per 1 000 interventions are exactly 150 documents of 30 KB only then\n");

    const classification c = classify(q.request.volumes, q.request.service_level, q.request.products);
    out += "\n" + q.word("Referensklass", "Reference class") + "\n";
    if (p.for_class)
        out += "  " + class_in_words(q, *p.for_class) + "  (" + class_why(a) + ")  [" + class_source(a) + "]\n";
    else out += "  " + class_why(a) + q.word("; välj en med --class", "; choose one with --class") + "\n";
    if (const std::string note = class_note(a); !note.empty()) out += "  " + note + '\n';
    if (q.opt.explain)
        for (std::size_t i = 0; i < class_criterion_count; ++i)
            if (const auto v = c.vote(static_cast<class_criterion>(i)))
                out += "      " + left(q.word(label_of(static_cast<class_criterion>(i))), 26) + " -> " +
                       class_in_words(q, *v) + "\n";

    if (const std::string none = no_servers(a); !none.empty()) {
        out += "\n" + q.word("Servrar", "Servers") + "\n  " + none + "\n";
    } else if (p.size() != 0) {
        out += "\n" + q.word("Servrar", "Servers") + "\n";
        const std::string rows = tools::to_text(server_table(a), 140, q.opt.lang);
        for (std::size_t at = 0; at < rows.size();) {
            const std::size_t end = rows.find('\n', at) + 1;
            out += "  " + rows.substr(at, end - at);
            at = end;
        }
        if (q.opt.explain)
            for (const planned_server& v : p) {
                out += "      " + roles_in_words(q, v) + ": " + q.word(v.reason) + " [" + cited(v.citation) + ", " +
                       q.word(v.basis) + "]" +
                       (v.count > 1 ? q.word("; antalet [", "; their number [") + q.word(v.count_basis) + "]" : "") +
                       "\n";
                out += "        " + q.word("processorer", "processors") + " = " + str(v.row->processor) + " [" +
                       cited(v.row->source.find(q.document)) + ", " + q.word(v.processors_basis) + "]" +
                       (v.processors_basis == basis::assumed ? q.word("; ingen summa anges, utbyggbart 2, 4, 8 (3.1)",
                                                                      "; no sum is printed, extensible 2, 4, 8 (3.1)")
                                                             : "") +
                       "\n";
                out += "        " + q.word("minne", "memory") + " = " + figure_text(q, v.memory) + "\n";
                out += "        disk = " + figure_text(q, v.disk) + "\n";
            }
    }
    out += "\n";
    for (const std::string& w : warnings_of(q, p))
        for (const std::string& line : wrapped(q.word("Obs: ", "Note: ") + w, 100)) out += line + "\n";
    if (!q.opt.explain)
        out += q.word("Källa och uträkning för varje siffra: --explain",
                      "Source and arithmetic of every figure: --explain") +
               "\n";
    return out;
}

/// All installations in one sum.
std::string sum_text(const std::vector<answer>& all) {
    const question& q = all.front().asked;
    data_size now, later;
    for (const answer& a : all) {
        now += a.total();
        later += a.grown_total();
    }
    return "\n" + q.word("Tillsammans", "Together") + "\n" + tools::to_text(sum_table(all), 100, q.opt.lang) + "= " +
           grouped(now.bytes()) + " B" +
           (now == later ? "" : q.word(", efter tillväxt ", ", after growth ") + grouped(later.bytes()) + " B") + "\n";
}

}  // namespace

std::string to_text(const std::vector<answer>& all) {
    std::string out;
    for (const answer& a : all) out += (out.empty() ? "" : "\n") + text_sheet(a);
    return all.size() > 1 ? out + sum_text(all) : out;
}

}  // namespace tools::sizing
