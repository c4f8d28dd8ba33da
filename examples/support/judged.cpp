// SPDX-License-Identifier: MIT
/// \file
/// Answers about versions on one day: show and check.
#include <algorithm>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

void write_items(const question& q, const std::vector<item>& items, bool all) {
    refuse_picture(q);
    if (q.opt.other_format == "ics") q.opt.write(calendar_of(q, events_of(q, items)));
    else if (q.opt.as == format::text) q.opt.write(text_of(q, items, all));
    else q.opt.write(q.opt.present(sheet_of(q, items), q.word("Programvarans support", "Support of software")));
}

/// The versions of a product that a document names or its vendor still supports, newest first; of Windows the releases
/// too.
std::vector<std::string> versions_of(const question& q, software_product p) {
    std::vector<std::string> versions;
    const auto add = [&](std::string v) {
        if (!v.empty() && std::find(versions.begin(), versions.end(), v) == versions.end())
            versions.push_back(std::move(v));
    };
    const auto& names = rulebook::software[static_cast<std::size_t>(p)];
    for (const auto& row : rulebook::platforms)
        if (row.product == names.platform_name && row.version.view().find('+') == std::string_view::npos)
            add(str(row.version));
    for (const auto& row : rulebook::cloud_platforms)
        if (row.product == names.cloud_name && row.accepted == cloud_version::numbered) add(str(row.version));
    for (const auto& c : q.ask.cycles)
        if (c.product == p && (!c.security_end.valid() || q.day <= c.security_end))
            add(p == software_product::windows ? version_name(c.version, c.release) : str(c.version));
    std::stable_sort(versions.begin(), versions.end(),
                     [](const std::string& a, const std::string& b) { return compare_versions(a, b) > 0; });
    return versions;
}

}  // namespace

int show(const question& q, const std::string& written) {
    const item asked = judge(q, "", written);
    if (!asked.what.product && !asked.what.ambiguous) {
        std::vector<std::string_view> keys;
        for (const auto& row : rulebook::software) keys.push_back(row.key);
        q.opt.io.report(say("lifecare-support: \"{}\" är ingen produkt i plattformstabellerna{}\n",
                            "lifecare-support: \"{}\" is not a product of the platform tables{}\n", printable(written),
                            suggestion(written, keys)));
        return findings;
    }
    std::vector<item> items;
    if (asked.what.product && asked.what.version.view().empty() && asked.verdict.suite.state != suite_state::rolling)
        for (const std::string& v : versions_of(q, *asked.what.product))
            items.push_back(judge(q, "", product_name(asked.what) + ' ' + v));
    const bool of_all = !items.empty();
    if (!of_all) items.push_back(asked);
    write_items(q, items, true);
    if (of_all) return std::any_of(items.begin(), items.end(), is_judged) ? clean : findings;
    return is_judged(items[0]) && !is_finding(q, items[0]) ? clean : findings;
}

int check(const question& q, const std::vector<item>& items) {
    if (std::none_of(items.begin(), items.end(), is_judged)) {
        if (std::any_of(items.begin(), items.end(), [](const item& i) { return i.what.product.has_value(); }))
            throw input_error("software", say("{} bedömer ingen av produkterna som nämns; inget kontrollerades",
                                              "{} judges none of the products that are named; nothing was checked",
                                              str(lifecare::to_text(q.document))));
        throw input_error("software", say("ingen produkt i plattformstabellerna nämns; inget kontrollerades",
                                          "no product of the platform tables is named; nothing was checked"));
    }
    write_items(q, items, false);
    return std::any_of(items.begin(), items.end(), [&](const item& i) { return is_finding(q, i); }) ? findings : clean;
}

}  // namespace tools::support
