// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "../write/json_text.hpp"
#include "json.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// The list in {"value": [...], "Count": 2}, as Windows PowerShell 5.1 writes lists that it has wrapped; null for
/// anything else.
const json* wrapped_list(const json& v) {
    if (!v.is_object() || v.size() != 2) return nullptr;
    const auto called = [&](std::string_view key) {
        const auto found = std::find_if(v.members().begin(), v.members().end(),
                                        [&](const json::member& m) { return same_ignoring_case(m.key, key); });
        return found == v.members().end() ? nullptr : &found->value;
    };
    const json *list = called("value"), *count = called("count");
    return list && count && list->is_array() && count->is_number() ? list : nullptr;
}

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
    if (const json* list = depth == 0 ? wrapped_list(v) : nullptr) return text_of(*list);
    if (const json* word = v.find("Value"); word != nullptr && v.size() == 2 && word->is_text()) return word->text();
    return std::nullopt;
}

/// The array of records of a document: the root, or the only array of objects right below it.
const json* records_of(const json& root) {
    if (root.is_array()) return &root;
    if (const json* list = wrapped_list(root)) return list;
    const json* found = nullptr;
    for (const auto& [key, value] : root.members()) {
        if (!value.is_array() || value.empty() || !value.elements().front().is_object()) continue;
        if (found) return nullptr;
        found = &value;
    }
    return found;
}

/// The columns of records by their keys, in whichever case each record has them. Keys of one record that differ in
/// nothing else are columns of their own.
class json_columns {
public:
    explicit json_columns(input_table& of) : table_{of} {}
    /// The cell of a new row for a key, where the row grows to hold it.
    std::string& cell(std::vector<table_cell>& row, const std::string& key) {
        taken_.resize(table_.headings.size());
        std::vector<std::size_t>& alike = columns_[folded_heading(key)];
        auto at = std::find_if(alike.begin(), alike.end(), [&](std::size_t c) { return taken_[c] != record_; });
        if (at == alike.end()) {
            alike.push_back(table_.headings.size());
            at = alike.end() - 1;
            table_.headings.push_back({key, 0, 0});
            taken_.push_back(0);
            row.resize(table_.headings.size());
        }
        taken_[*at] = record_;
        return row[*at].text;
    }
    void next_record() { ++record_; }

private:
    input_table& table_;
    std::map<std::string, std::vector<std::size_t>> columns_;
    std::vector<std::size_t> taken_;  ///< by column, the record that last had it
    std::size_t record_ = 1;
};

}  // namespace

input_table parse_json_table(const input& in) {
    input_table out;
    json_columns columns{out};
    const auto add = [&](const json& record) {
        std::vector<table_cell> row(out.headings.size());
        if (const auto only = record.is_object() ? std::nullopt : text_of(record)) {
            columns.cell(row, "name") = *only;
        } else if (record.is_object()) {
            for (const auto& [key, value] : record.members())
                if (const auto text = text_of(value)) columns.cell(row, key) = *text;
        }
        columns.next_record();
        out.rows.push_back(std::move(row));
    };
    for (const json_document& one : json_documents_of(in)) {
        const json& root = one.value;
        if (const json* records = root.is_object() || root.is_array() ? records_of(root) : nullptr)
            for (const json& record : records->elements()) add(record);
        else add(root);
    }
    for (auto& row : out.rows) row.resize(out.headings.size());
    if (out.headings.empty())
        throw input_error(in.name, say("är JSON utan poster; det finns inget att kontrollera",
                                       "is JSON without records; there is nothing to check"));
    return out;
}

}  // namespace tools
