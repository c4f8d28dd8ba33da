// SPDX-License-Identifier: MIT
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>

#include "../common/installation_keys.hpp"
#include "../common/write/json_text.hpp"
#include "audited.hpp"
#include "keys.hpp"

namespace tools {

using namespace lifecare;

namespace {

json list_of(json items) { return {{"type", "array"}, {"items", std::move(items)}}; }
json one_of(const std::vector<std::string_view>& words) { return {{"type", "string"}, {"enum", json(words)}}; }

json number_of(const measure& m) {
    json out = {{"type", m.decimals ? "number" : "integer"}, {"minimum", m.least}};
    out["maximum"] = m.most;
    return out;
}

/// What a value of a kind is.
json value_of(const file_key& k) {
    if (const measure* m = find_measure(k.kind)) return number_of(*m);
    const json text = {{"type", "string"}}, name = {{"type", "string"}, {"minLength", 1}};
    switch (k.kind) {
        case value_kind::name: return name;
        case value_kind::texts: return list_of(text);
        case value_kind::names: return list_of(name);
        case value_kind::word: return one_of(k.words());
        case value_kind::words: {
            json set = list_of(one_of(k.words()));
            set["uniqueItems"] = true;
            return set;
        }
        case value_kind::flag: return {{"type", "boolean"}};
        case value_kind::day: return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
        case value_kind::ports:
            return list_of({{"type", json::array({"integer", "string"})},
                            {"minimum", 1},
                            {"maximum", 65535},
                            {"pattern", "^[0-9]{1,5}(-[0-9]{1,5})?$"}});
        default: return text;
    }
}

json object_of(json properties, json required = json::array()) {
    json t = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) t["required"] = std::move(required);
    return t;
}

/// The keys of [answers], [conditions] and the counts of [volumes], which are rows of the library.
json of_the_library(std::string_view heading) {
    json all = json::object();
    if (heading == "[volumes]")
        for (std::string_view key : volume_keys()) {
            json& one = all[std::string(key)] = number_of(*find_measure(value_kind::pieces));
            one["description"] = words_of_volume(key, language::english);
        }
    if (heading == "[answers]")
        for (const auto& q : rulebook::check_questions) {  // where documents differ, the newest's words
            const json no_matter = {{"type", "string"},
                                    {"pattern", "^[Nn][Oo][Tt]-[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Bb][Ll][Ee] *: *[^ ]"}};
            json& one = all[std::string(q.rule.view())] = {{"anyOf", json::array({{{"type", "boolean"}}, no_matter})}};
            one["description"] = question_of(q, language::english);
        }
    if (heading == "[conditions]")
        for (const auto& c : rulebook::question_conditions)
            all[std::string(c.key.view())] = {{"type", "boolean"}, {"description", c.condition.en.view()}};
    return all;
}

json table_of(std::string_view heading) {
    json properties = of_the_library(heading), required = json::array();
    for (const file_key& k : file_keys()) {
        if (k.heading != heading) continue;
        json& one = properties[std::string(k.key)] = value_of(k);
        one["description"] = k.description.en.view();
        if (k.required) required.push_back(std::string(k.key));
    }
    return object_of(std::move(properties), std::move(required));
}

}  // namespace

std::string installation_schema() {
    json root = table_of("");
    json& properties = root["properties"];
    for (std::string_view heading : file_headings()) {
        const std::string name(name_of_heading(heading));
        if (heading == "[network.NAME]") {
            json networks = json::object();
            for (std::string_view key : addressed_keys()) networks[std::string(key)] = table_of(heading);
            properties[name] = object_of(std::move(networks));
        } else {
            properties[name] = is_repeated(heading) ? list_of(table_of(heading)) : table_of(heading);
        }
    }
    json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "Installation of Procapita, Lifecare or Edlevo"},
                   {"description", "The installation file of the lifecare tools."}};
    schema.add(std::move(root));
    return json_text(schema, 2) + '\n';
}

}  // namespace tools
