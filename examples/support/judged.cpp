// SPDX-License-Identifier: MIT
/// \file
/// Answers about versions on one day: show and check.
#include <algorithm>

#include "answers.hpp"
#include "asked_products.hpp"
#include "common/diagnostics.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// A calendar has what is still to come alone: how much there is to fix is said beside it.
void write_calendar(const question& q, const item_source& items) {
    const std::string calendar = calendar_of(q, events_of(q, items));
    q.opt.write(calendar);
    std::size_t wrong = 0;
    items([&](const item& i) { wrong += is_finding(q, i) ? 1u : 0u; });
    q.opt.io.report(say("{}: {}; {} att åtgärda\n", "{}: {}; {} to be fixed\n",
                        q.opt.output.empty() ? "lifecare-support" : printable(q.opt.output),
                        counted_in_both(events_in(calendar), nouns::events), wrong));
}

void write_items(const question& q, const item_source& items, bool all) {
    refuse_picture(q);
    if (q.opt.other_format == "ics") return write_calendar(q, items);
    if (q.opt.as == format::text) q.opt.write_pieces([&](const text_sink& out) { write_text(q, items, all, out); });
    else q.opt.write_table(rows_of(q, items), q.word("Supportstatus", "Support of software"));
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

/// Adds the answer about one product, or says why there is none.
exit_code add_shown(const question& q, const std::string& written, std::vector<item>& items) {
    const item asked = judge(q, "", written);
    if (!asked->what.product && !asked->what.ambiguous && asked->verdict.suite.state == suite_state::not_named) {
        std::vector<std::string_view> keys;
        for (const auto& row : rulebook::software) keys.push_back(row.key);
        q.opt.io.report(say("lifecare-support: \"{}\" är ingen produkt i plattformstabellerna{}\n",
                            "lifecare-support: \"{}\" is not a product of the platform tables{}\n", printable(written),
                            suggestion(written, keys)));
        return findings;
    }
    const std::vector<std::string> unread = unread_words(written);
    for (const std::string& word : unread) {
        std::string about = product_name(asked->what);
        if (const std::string version = version_name(asked->what.version, asked->what.release); !version.empty())
            (about += ' ') += version;
        q.opt.io.report(say("lifecare-support: \"{}\" förstods inte; svaret gäller {}\n",
                            "lifecare-support: \"{}\" was not understood; the answer is about {}\n", printable(word),
                            about));
    }
    std::vector<item> of_all;
    const suite_state state = asked->verdict.suite.state;
    const bool whatever_version =
        state == suite_state::rolling || state == suite_state::supported || state == suite_state::conditional;
    if (asked->what.product && asked->what.version.view().empty() && !whatever_version)
        for (const std::string& v : versions_of(q, *asked->what.product))
            of_all.push_back(judge(q, "", product_name(asked->what) + ' ' + v));
    if (of_all.empty()) {
        items.push_back(asked);
        return is_judged(asked) && !is_finding(q, asked) ? clean : findings;
    }
    items.insert(items.end(), of_all.begin(), of_all.end());
    return unread.empty() && std::any_of(of_all.begin(), of_all.end(), is_judged) ? clean : findings;
}

}  // namespace

int show(const question& q, const std::vector<std::string>& products) {
    std::vector<item> items;
    exit_code code = clean;
    for (const std::string& written : products) code = std::max(code, add_shown(q, written, items));
    if (!items.empty()) write_items(q, each_of(items), true);
    return code;
}

int check(const question& q, const item_source& items) {
    bool any_judged = false, any_product = false, any_finding = false;
    std::optional<item> ambiguous;
    items([&](const item& i) {
        any_judged = any_judged || is_judged(i);
        any_product = any_product || i->what.product;
        any_finding = any_finding || is_finding(q, i);
        if (!ambiguous && i->what.ambiguous) ambiguous = i;
    });
    if (!any_judged) {
        if (any_product)
            throw input_error("software", say("{} bedömer ingen av produkterna som nämns; inget kontrollerades",
                                              "{} judges none of the products that are named; nothing was checked",
                                              str(lifecare::to_text(q.document))));
        if (ambiguous) throw input_error("software", ambiguous_words(*ambiguous));
        throw input_error("software", say("ingen produkt i plattformstabellerna nämns; inget kontrollerades",
                                          "no product of the platform tables is named; nothing was checked"));
    }
    write_items(q, items, false);
    return any_finding ? findings : clean;
}

}  // namespace tools::support
