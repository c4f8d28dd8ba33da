// SPDX-License-Identifier: MIT
#include "values.hpp"

#include <algorithm>
#include <sstream>

#include "common/toml_mistakes.hpp"
#include "common/write/json_text.hpp"

namespace tools {

namespace {

json as_json(const toml::node& n) {
    if (const auto* text = n.as_string()) return text->get();
    if (const auto* whole = n.as_integer()) return whole->get();
    if (const auto* number = n.as_floating_point()) return number->get();
    if (const auto* truth = n.as_boolean()) return truth->get();
    if (const auto* list = n.as_array()) {
        json out = json::array();
        for (const toml::node& e : *list) out.push_back(as_json(e));
        return out;
    }
    if (const auto* table = n.as_table()) {
        json out = json::object();
        for (const auto& [key, value] : *table) out[std::string(key)] = as_json(value);
        return out;
    }
    std::ostringstream day;
    if (const auto* d = n.as_date()) day << d->get();
    if (const auto* t = n.as_time()) day << t->get();
    if (const auto* dt = n.as_date_time()) day << dt->get();
    return day.str();
}

class reader {
public:
    void table(const std::string& path, const toml::table& t) {
        for (const auto& [key, value] : t) node(path.empty() ? std::string(key) : path + '.' + std::string(key), value);
    }

    std::vector<std::vector<std::string>> in_order() {
        std::stable_sort(found_.begin(), found_.end(), [](const entry& a, const entry& b) { return a.at < b.at; });
        std::vector<std::vector<std::string>> rows;
        for (entry& e : found_)
            rows.push_back(
                {std::move(e.key), std::move(e.value), std::to_string(e.at.first), std::to_string(e.at.second)});
        return rows;
    }

private:
    struct entry {
        std::string key, value;
        std::pair<std::uint32_t, std::uint32_t> at;
    };

    void node(const std::string& path, const toml::node& n) {
        if (const auto* t = n.as_table()) return table(path, *t);
        const auto* several = n.as_array();
        if (several && several->is_array_of_tables()) {
            for (std::size_t i = 0; i < several->size(); ++i) {
                const toml::table& t = *(*several)[i].as_table();
                table(path + '[' + t["name"].value<std::string>().value_or(std::to_string(i + 1)) + ']', t);
            }
            return;
        }
        const toml::source_position at = n.source().begin;
        found_.push_back({path,
                          json_text(as_json(n)),
                          {static_cast<std::uint32_t>(at.line), static_cast<std::uint32_t>(at.column)}});
    }

    std::vector<entry> found_;
};

}  // namespace

sheet values_of(const input& in) {
    std::vector<diagnostic> wrong;
    const toml::table file = parse_toml(in, wrong);
    if (!wrong.empty()) throw input_error(std::move(wrong));
    reader r;
    r.table("", file);
    sheet out{{{"key"}, {"value"}, {"line", alignment::right}, {"column", alignment::right}}, r.in_order()};
    out.columns[1].literal = true;
    return out;
}

}  // namespace tools
