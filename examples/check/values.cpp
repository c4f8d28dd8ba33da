// SPDX-License-Identifier: MIT
#include "values.hpp"

#include <algorithm>
#include <utility>

#include "common/toml_mistakes.hpp"
#include "common/write/json_text.hpp"

namespace tools {

namespace {

json as_json(const toml_value& n) {
    if (const auto* text = n.text()) return *text;
    if (const auto* whole = n.whole()) return *whole;
    if (const auto* number = n.decimal()) return *number;
    if (const auto* truth = n.flag()) return *truth;
    if (const auto* list = n.list()) {
        json out = json::array();
        for (const toml_value& e : *list) out.push_back(as_json(e));
        return out;
    }
    if (const auto* table = n.table()) {
        json out = json::object();
        for (const auto& [key, at, value] : *table) out[key] = as_json(value);
        return out;
    }
    if (const auto* day = n.day()) return std::string(lifecare::to_text(*day).view());
    return n.time()->text;
}

class reader {
public:
    void table(const std::string& path, const toml_table& t) {
        for (const auto& [key, at, value] : t) node(path.empty() ? key : path + '.' + key, value);
    }

    std::vector<std::vector<std::string>> in_order() {
        std::stable_sort(found_.begin(), found_.end(), [](const entry& a, const entry& b) {
            return std::pair{a.at.line, a.at.column} < std::pair{b.at.line, b.at.column};
        });
        std::vector<std::vector<std::string>> rows;
        for (entry& e : found_)
            rows.push_back(
                {std::move(e.key), std::move(e.value), std::to_string(e.at.line), std::to_string(e.at.column)});
        return rows;
    }

private:
    struct entry {
        std::string key, value;
        file_position at;
    };

    void node(const std::string& path, const toml_value& n) {
        if (const auto* t = n.table()) return table(path, *t);
        const auto* several = n.list();
        if (several && !several->empty() &&
            std::all_of(several->begin(), several->end(), [](const toml_value& e) { return e.table() != nullptr; })) {
            for (std::size_t i = 0; i < several->size(); ++i) {
                const toml_table& t = *(*several)[i].table();
                const toml_value* name = t.get("name");
                const std::string* said = name ? name->text() : nullptr;
                table(path + '[' + (said ? *said : std::to_string(i + 1)) + ']', t);
            }
            return;
        }
        found_.push_back({path, json_text(as_json(n)), n.at});
    }

    std::vector<entry> found_;
};

}  // namespace

sheet values_of(const input& in) {
    std::vector<diagnostic> wrong;
    const toml_table file = parse_toml(in, wrong);
    if (!wrong.empty()) throw input_error(std::move(wrong));
    reader r;
    r.table("", file);
    sheet out{{{"key"}, {"value"}, {"line", alignment::right}, {"column", alignment::right}}, r.in_order()};
    out.columns[1].literal = true;
    return out;
}

}  // namespace tools
