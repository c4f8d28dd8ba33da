// SPDX-License-Identifier: MIT
#include "batch.hpp"

namespace tools::sizing {

namespace {

using use = batch_column::use;

/// The documents that are asked: the one that was chosen, or the one that governs and, for the volumes of education
/// beside those of welfare, the one that governs education.
std::vector<document> documents_of(const question& q) {
    std::vector<document> out{q.document};
    if (!q.opt.document_word.empty() || !q.opt.family_word.empty()) return out;
    if (const auto other = governing_document(hosting::on_premises, family::education, q.opt.day());
        other && *other != q.document)
        out.push_back(*other);
    return out;
}

storage_estimate of_one(const rulebook::storage_rate& rate, document by) {
    volumes one;
    one.*rate.count = 1;
    return estimate(one, by);
}

}  // namespace

batch_columns::batch_columns(const row_blocks& rows, const question& q) {
    const csv_row& headings = rows.headings();
    complaints wrong{rows.name()};
    const std::vector<document> documents = documents_of(q);
    bool any_volume = false;
    std::vector<std::string_view> seen;
    for (const csv_cell& h : headings.cells) {
        batch_column c;
        c.by = q.document;
        const std::string_view key = meaning_of_heading(h.text);
        if (key.empty()) {
            wrong.add([&] {
                return headings.at(
                    rows.name(), h.at,
                    say("okänd kolumn \"{}\"", "unknown column \"{}\"", h.text) + proposed_headings(h.text));
            });
        } else if (key == "unused") {
            unused.emplace_back(h.text);
        } else if (std::find(seen.begin(), seen.end(), key) != seen.end()) {
            wrong.add([&] {
                return headings.at(rows.name(), h.at,
                                   say("kolumnen \"{}\" betyder {}, och det gör en kolumn före den",
                                       "column \"{}\" means {}, and so does one before it", h.text, key));
            });
        } else {
            seen.push_back(key);
            if (key == "code_and_name") c.is = use::code_and_name;
            else if (key == "code") c.is = use::code;
            else if (key == "name") c.is = use::name;
            else c.is = use::volume;
        }
        if (c.is == use::volume) {
            any_volume = true;
            for (const auto& rate : rulebook::storage_rates)
                if (rate.volume.view() == key) c.rate = &rate;
            // A register of education is sized by the document of education.
            if (documents.size() > 1 && c.rate->in_kj1 && !of_one(*c.rate, documents[0]).ok()) c.by = documents[1];
            if (std::find(by.begin(), by.end(), c.by) == by.end()) by.push_back(c.by);
        }
        has_code = has_code || c.is == use::code || c.is == use::code_and_name;
        has_name = has_name || c.is == use::name || c.is == use::code_and_name;
        all.push_back(std::move(c));
    }
    wrong.finish();
    // Of code, name and both in one, the single ones are exact.
    const bool single = std::any_of(all.begin(), all.end(), [](const batch_column& c) { return c.is == use::code; }) &&
                        std::any_of(all.begin(), all.end(), [](const batch_column& c) { return c.is == use::name; });
    for (batch_column& c : all)
        if (single && c.is == use::code_and_name) c.is = use::unused;
    if (!any_volume)
        throw input_error(
            diagnostic{rows.name(),
                       headings.line,
                       0,
                       sentence{"ingen kolumn är en volym", "no column is a volume"} + proposed_headings(""),
                       {}});

    // The lines of the first document, whether or not the file has their volumes, and what columns add to them.
    if (std::find(by.begin(), by.end(), q.document) == by.end()) by.insert(by.begin(), q.document);
    for (const auto& rate : rulebook::storage_rates) {
        const bool in_file =
            std::any_of(all.begin(), all.end(), [&](const batch_column& c) { return c.rate == &rate; });
        const bool printed =
            rate.source.in(q.document) ||
            (in_file && std::any_of(by.begin(), by.end(), [&](document d) { return rate.source.in(d); }));
        if (printed && (items.empty() || items.back() != rate.item.view())) items.push_back(str(rate.item));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        batch_column& c = all[i];
        if (c.is == use::code) code = i;
        if (c.is == use::name) name = i;
        if (c.is == use::code_and_name) code_and_name = i;
        if (c.is != use::volume) continue;
        const storage_estimate e = of_one(*c.rate, c.by);
        if (!e.ok()) c.problem = problem_text(e, c.by);
        any_problem = any_problem || !e.ok();
        volumes_in_order.push_back({i, 0, 0});
        for (const storage_line& l : e)
            volumes_in_order.back() = {
                i, static_cast<std::size_t>(std::find(items.begin(), items.end(), l.rate->item.view()) - items.begin()),
                l.size.most.bytes()};
    }
    sentence given;
    std::size_t items_given = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (const volume& v : volumes_in_order) {
            if (v.item != i) continue;
            const sentence what = all[v.column].rate->name;
            given += given.empty() ? what : say(", {}", ", {}", what);
            ++items_given;
            break;
        }
    if (items_given < items.size())
        total_of = say("Summan gäller bara de volymer som filen anger: {}.",
                       "The total covers only the volumes that the file gives: {}.", given);
    for (std::size_t i = 0; i < volumes_in_order.size(); ++i)
        for (std::size_t j = 0; j < volumes_in_order.size(); ++j) {
            const batch_column &one = all[volumes_in_order[i].column], &other = all[volumes_in_order[j].column];
            if (i == j || one.by != other.by) continue;
            volumes both;
            both.*one.rate->count = both.*other.rate->count = 1;
            const storage_estimate e = estimate(both, one.by);
            if (e.problem() == estimate_problem::two_measures_of_ifo_documents &&
                problem_volume(e) == other.rate->volume.view())
                two_measures.push_back({i, j, problem_text(e, one.by)});
        }

    if (has_code) answer.push_back({"code"});
    if (has_name) answer.push_back({"name"});
    for (const std::string& item : items) answer.push_back({item, alignment::right});
    answer.push_back({"total_bytes", alignment::right});
    if (q.grows()) answer.push_back({"grown_total_bytes", alignment::right});
}

}  // namespace tools::sizing
