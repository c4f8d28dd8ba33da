// SPDX-License-Identifier: MIT
#include "json.hpp"

#include <algorithm>

namespace tools {

namespace {

template <class T, class Variant>
auto& held(Variant& value, const char* expected) {
    if (auto* const what = std::get_if<T>(&value)) return *what;
    throw json_mismatch(expected);
}

}  // namespace

json::json() = default;
json::json(double n) : value_{n} {}
json::json(std::string s) : value_{std::move(s)} {}
json::json(truth_value b) : value_{b.is} {}
json::json(whole_number n) {
    if (n.negative) value_ = static_cast<std::int64_t>(n.bits);
    else value_ = n.bits;
}
json::json(std::initializer_list<member> members) : value_{object_members(members)} {}

json::json(const json&) = default;
json::json(json&&) noexcept = default;
json& json::operator=(const json&) = default;
json& json::operator=(json&&) noexcept = default;
json::~json() = default;

json json::array(list elements) {
    json out;
    out.value_ = std::move(elements);
    return out;
}
json json::object() { return object(object_members{}); }
json json::object(object_members members) {
    json out;
    out.value_ = std::move(members);
    return out;
}

bool json::is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }
bool json::is_truth() const { return std::holds_alternative<bool>(value_); }
bool json::is_number() const {
    return std::holds_alternative<std::int64_t>(value_) || std::holds_alternative<std::uint64_t>(value_) ||
           std::holds_alternative<double>(value_);
}
bool json::is_count() const { return std::holds_alternative<std::uint64_t>(value_); }
bool json::is_text() const { return std::holds_alternative<std::string>(value_); }
bool json::is_array() const { return std::holds_alternative<list>(value_); }
bool json::is_object() const { return std::holds_alternative<object_members>(value_); }

bool json::truth() const { return held<bool>(value_, "not true or false"); }
double json::number() const {
    if (const auto* n = std::get_if<std::int64_t>(&value_)) return static_cast<double>(*n);
    if (const auto* n = std::get_if<std::uint64_t>(&value_)) return static_cast<double>(*n);
    return held<double>(value_, "not a number");
}
std::uint64_t json::count() const { return held<std::uint64_t>(value_, "not a count"); }
const std::string& json::text() const { return held<std::string>(value_, "not a text"); }
const json::list& json::elements() const { return held<list>(value_, "not a list"); }
const json::object_members& json::members() const { return held<object_members>(value_, "not an object"); }

const json* json::find(std::string_view key) const {
    const auto* const all = std::get_if<object_members>(&value_);
    if (all == nullptr) return nullptr;
    const auto at = std::find_if(all->begin(), all->end(), [&](const member& m) { return m.key == key; });
    return at == all->end() ? nullptr : &at->value;
}
const json& json::at(std::string_view key) const {
    if (const json* found = find(key)) return *found;
    throw json_mismatch('"' + std::string(key) + "\" is missing");
}

json& json::operator[](std::string_view key) {
    if (const json* found = find(key)) return const_cast<json&>(*found);
    if (is_null()) value_ = object_members{};
    auto& all = held<object_members>(value_, "not an object");
    return all.emplace_back(member{std::string(key), {}}).value;
}
void json::add(const json& object) {
    for (const auto& [key, value] : object.members()) (*this)[key] = value;
}
void json::push_back(json element) {
    if (is_null()) value_ = list{};
    held<list>(value_, "not a list").push_back(std::move(element));
}

std::size_t json::size() const {
    if (const auto* all = std::get_if<list>(&value_)) return all->size();
    return members().size();
}
bool json::empty() const { return size() == 0; }

}  // namespace tools
