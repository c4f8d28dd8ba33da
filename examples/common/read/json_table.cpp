// SPDX-License-Identifier: MIT
#include <map>

#include "../write/json_text.hpp"
#include "json.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// A scalar as text; a list of scalars divided by commas; of an enumeration that PowerShell writes as an object, its
/// word. Nothing for any other value.
std::optional<std::string> text_of(const json& v, int depth = 0) {
    if (v.is_text()) return v.text();
    if (v.is_number() || v.is_truth()) return json_text(v);
    if (v.is_null()) return std::string{};
    if (v.is_array() && depth == 0) {
        std::string out;
        for (const json& each : v.elements()) {
            const auto part = text_of(each, 1);
            if (!part) return std::nullopt;
            out += (out.empty() ? "" : ",") + *part;
        }
        return out;
    }
    if (const json* word = v.find("Value"); word != nullptr && v.size() == 2 && word->is_text()) return word->text();
    return std::nullopt;
}

/// The array of records of a document: the root, or the only array of objects right below it.
const json* records_of(const json& root) {
    if (root.is_array()) return &root;
    const json* found = nullptr;
    for (const auto& [key, value] : root.members()) {
        if (!value.is_array() || value.empty() || !value.elements().front().is_object()) continue;
        if (found) return nullptr;
        found = &value;
    }
    return found;
}

}  // namespace

input_table parse_json_table(const input& in) {
    std::optional<json> root = parse_json(in.text);
    if (!root) {  // one object a line
        root = json::array();
        for (lines l{in.text}; l.next();) {
            if (trimmed(l.line()).empty()) continue;
            std::optional<json> one = parse_json(l.line());
            if (!one || !one->is_object())
                throw input_error(in.at(l.number(), 1,
                                        say("börjar som JSON men är det inte, och inte heller ett objekt per rad",
                                            "begins like JSON and is none, nor one object a line")));
            root->push_back(std::move(*one));
        }
    }
    input_table out;
    std::map<std::string, std::size_t> columns;
    const auto add = [&](const json& record) {
        std::vector<table_cell> row(out.headings.size());
        if (const auto only = record.is_object() ? std::nullopt : text_of(record)) {
            const auto [at, is_new] = columns.try_emplace("name", out.headings.size());
            if (is_new) out.headings.push_back({"name", 0, 0});
            row.resize(out.headings.size());
            row[at->second].text = *only;
        } else if (record.is_object()) {
            for (const auto& [key, value] : record.members()) {
                const auto text = text_of(value);
                if (!text) continue;
                const auto [at, is_new] = columns.try_emplace(key, out.headings.size());
                if (is_new) out.headings.push_back({key, 0, 0});
                row.resize(out.headings.size());
                row[at->second].text = *text;
            }
        }
        out.rows.push_back(std::move(row));
    };
    if (const json* records = root->is_object() || root->is_array() ? records_of(*root) : nullptr)
        for (const json& record : records->elements()) add(record);
    else add(*root);
    for (auto& row : out.rows) row.resize(out.headings.size());
    if (out.headings.empty())
        throw input_error(in.name, say("är JSON utan poster; det finns inget att kontrollera",
                                       "is JSON without records; there is nothing to check"));
    return out;
}

}  // namespace tools
