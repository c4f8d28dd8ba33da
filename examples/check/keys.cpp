// SPDX-License-Identifier: MIT
#include "keys.hpp"

#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/words.hpp>

#include "../common/installation_keys.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// What a value of a kind is, in words.
label name_of(value_kind kind) {
    switch (kind) {
        case value_kind::text:
        case value_kind::name: return {"text", "text"};
        case value_kind::texts:
        case value_kind::names: return {"lista av texter", "list of texts"};
        case value_kind::word: return {"ett ord", "a word"};
        case value_kind::words: return {"lista av ord", "list of words"};
        case value_kind::flag: return {"true eller false", "true or false"};
        case value_kind::reply:
            return {"true, false eller \"not-applicable: SKÄL\"", "true, false or \"not-applicable: REASON\""};
        case value_kind::day: return {"dag", "day"};
        case value_kind::port: return {"port", "port"};
        case value_kind::ports: return {"lista av portar och intervall", "list of ports and ranges"};
        default: return {"tal", "number"};
    }
}

/// What a value may be: words, or a least and a most.
std::string limits_of(const file_key& k, language lang) {
    constexpr std::size_t readable = 20;
    if (k.words) {
        const auto words = k.words();
        if (words.size() > readable) return say("{} ord", "{} words", words.size()).in(lang);
        std::string all;
        for (std::string_view word : words) all += (all.empty() ? "" : ", ") + std::string(word);
        return all;
    }
    const measure* m = find_measure(k.kind);
    if (!m) return {};
    const sentence limits = say("{} till {}", "{} to {}", m->least, m->most);
    return (m->decimals ? limits + say(", högst {} decimaler", ", at most {} decimals", m->decimals) : limits).in(lang);
}

/// A key that is a row of one of the library's tables.
file_key row_of(std::string_view heading, std::string_view key, value_kind kind, std::string_view member) {
    return {.heading = heading, .key = key, .kind = kind, .description = {}, .member = member};
}

void add_rows(sheet& out, std::string_view heading, language lang) {
    const auto unit_of_key = [](value_kind kind) {
        const measure* m = find_measure(kind);
        return m ? std::string(m->unit) : std::string{};
    };
    const auto add = [&](std::string_view key, const file_key& k, std::string description, std::string checks) {
        out.rows.push_back({std::string(heading), std::string(key), str(name_of(k.kind).in(lang)), limits_of(k, lang),
                            unit_of_key(k.kind), k.required ? "true" : "false", std::move(description),
                            std::move(checks), member_of(k)});
    };
    if (heading == "[volumes]")
        for (std::string_view key : volume_keys())
            add(key, row_of(heading, key, value_kind::pieces, key == "users" ? "service_level::users" : ""),
                words_of_volume(key, lang), {});
    if (heading == "[answers]")
        for (const auto& q : rulebook::check_questions)
            if (out.rows.empty() || out.rows.back()[1] != q.rule.view())
                add(q.rule.view(), row_of(heading, q.rule, value_kind::reply, "answer::rule"), question_of(q, lang),
                    str(q.code));
    if (heading == "[conditions]")
        for (const auto& c : rulebook::question_conditions)
            add(c.key.view(), row_of(heading, c.key, value_kind::flag, "stated_condition::key"),
                str(c.condition.in(lang)), {});
    for (const file_key& k : file_keys())
        if (k.heading == heading) add(k.key, k, str(k.description.in(lang)), std::string(k.checks));
}

}  // namespace

std::string words_of_volume(std::string_view key, language l) {
    for (const auto& rate : rulebook::storage_rates)
        if (rate.volume.view() == key) return str(rate.name.in(l)) + ": " + str(rate.unit.in(l));
    return str(label_of(class_criterion::users).in(l));
}

int list_keys(const request& r) {
    r.only_tables("keys");
    sheet out{{{"heading"},
               {"key"},
               {"type"},
               {"limits"},
               {"unit"},
               {"required"},
               {"description"},
               {"checks"},
               {"cpp_member"}},
              {}};
    out.columns[5].literal = true;
    add_rows(out, "", r.opt.lang);
    for (std::string_view heading : file_headings()) add_rows(out, heading, r.opt.lang);
    const std::string title = r.word("Installationsfilens nycklar", "The keys of the installation file");
    if (r.opt.as == format::text)  // what a terminal has room for
        for (auto& row : out.rows) row = {row[0], row[1], row[6]};
    if (r.opt.as == format::text) out.columns = {{"heading"}, {"key"}, {"description"}};
    r.opt.write(r.opt.present(out, title));
    return clean;
}

}  // namespace tools
