// SPDX-License-Identifier: MIT
#include <lifecare/words.hpp>

#include "common/write/json_text.hpp"
#include "words.hpp"

namespace tools::sizing {

namespace {

json figure_json(const question& q, const figure& f) {
    json parts = json::array();
    for (const figure_part& p : f)
        parts.push_back({{"what", q.word(p.purpose)},
                         {"bytes", p.amount.bytes()},
                         {"basis", to_text(p.basis).view()},
                         {"document", p.citation ? to_text(p.citation->document()).view() : ""},
                         {"section", p.citation ? p.citation->place().view() : ""}});
    return {{"bytes", f.total().bytes()}, {"basis", to_text(f.basis()).view()}, {"parts", parts}};
}

json json_of(const answer& a) {
    const question& q = a.asked;
    const storage_estimate& e = a.storage;
    const server_plan& p = a.servers;
    json out;
    if (!q.name.empty()) out["name"] = q.name;
    out["document"] = to_text(q.document).view();
    out["family"] = to_text(q.family).view();
    out["as_of"] = to_text(q.opt.day()).view();
    out["lines"] = json::array();
    for (const storage_line& l : e) {
        json line{{"item", l.rate->item.view()},
                  {"count", l.count},
                  {"bytes", l.size.most.bytes()},
                  {"bytes_min", l.size.least.bytes()},
                  {"basis", "printed"},
                  {"section", place_of(l.rate->source, q.document)},
                  {"where", to_text(l.rate->place).view()},
                  {"belongs_to", to_text(l.rate->belongs_to).view()},
                  {"rate", l.rate->printed.view()}};
        if (q.grows()) line["grown_bytes"] = grown(l.size.most, q.request.growth).bytes();
        out["lines"].push_back(line);
    }
    const size_range total = e.total_range();
    out["total_bytes"] = total.most.bytes();
    out["total_bytes_min"] = total.least.bytes();
    if (q.grows()) {
        out["growth"] = {{"years", q.request.growth.years},
                         {"basis_points_a_year", q.request.growth.basis_points},
                         {"basis", "assumed"}};
        out["grown_total_bytes"] = a.grown_total().bytes();
    }
    const classification c = classify(q.request.volumes, q.request.service_level, q.request.products);
    const bool prints_classes = rulebook::reference_configurations.in(q.document).size() != 0;
    if (prints_classes && c.value()) {
        out["class"] = to_text(*c.value()).view();
        out["decided_by"] = to_text(*c.decided_by()).view();
    } else {
        out["class"] = nullptr;
        out["class_reason"] =
            prints_classes ? class_reason(q, c)
                           : q.say("{} anger inga referensklasser; det gör {} ({})",
                                   "{} prints no reference classes; {} does ({})", to_text(q.document).view(),
                                   to_text(classes_printed().document()).view(), classes_printed().place().view());
        out["decided_by"] = nullptr;
    }
    if (p.for_class)
        out["planned_class"] = {{"class", to_text(*p.for_class).view()},
                                {"basis", to_text(p.class_basis).view()},
                                {"document", to_text(classes_printed().document()).view()},
                                {"section", classes_printed().place().view()},
                                {"reason", q.request.as_class ? "--class" : class_reason(q, c)}};
    out["servers"] = json::array();
    for (const planned_server& v : p) {
        json roles = json::array();
        for (std::size_t i = 0; i < role_count; ++i)
            if (v.roles.contains(static_cast<role>(i))) roles.push_back(to_text(endpoint{static_cast<role>(i)}).view());
        out["servers"].push_back({{"roles", roles},
                                  {"count", v.count},
                                  {"count_basis", to_text(v.count_basis).view()},
                                  {"processors", v.row->processor.view()},
                                  {"processors_basis", to_text(v.processors_basis).view()},
                                  {"memory", figure_json(q, v.memory)},
                                  {"disk", figure_json(q, v.disk)},
                                  {"why", q.word(v.reason)},
                                  {"basis", to_text(v.basis).view()},
                                  {"document", v.citation ? to_text(v.citation->document()).view() : ""},
                                  {"section", v.citation ? v.citation->place().view() : ""}});
    }
    out["warnings"] = warnings_of(q, p);
    return out;
}

}  // namespace

std::string to_json(const std::vector<answer>& all) {
    json out;
    if (all.size() == 1) {
        out = json_of(all.front());
    } else {
        data_size now, later;
        out["installations"] = json::array();
        for (const answer& a : all) {
            out["installations"].push_back(json_of(a));
            now += a.total();
            later += a.grown_total();
        }
        out["total_bytes"] = now.bytes();
        out["grown_total_bytes"] = later.bytes();
    }
    return json_text(out, 2) + "\n";
}

}  // namespace tools::sizing
