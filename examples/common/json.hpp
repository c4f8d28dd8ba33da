// SPDX-License-Identifier: MIT
/// \file
/// A value of JSON, read from a file (read/json.hpp) or to be written (write/json_text.hpp). The library that parses is
/// seen by neither.
///
///     json one = {{"id", "LC-NAME-001"}, {"lines", json::array({3, 4})}};
///     one["state"] = "found";
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tools {

/// Something else was expected of a value.
struct json_mismatch : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class json {
public:
    struct member;
    using list = std::vector<json>;
    using object_members = std::vector<member>;

    json();  ///< null
    json(std::nullptr_t) : json{} {}
    json(double n);
    json(std::string s);
    json(std::string_view s) : json{std::string(s)} {}
    json(const char* s) : json{std::string(s)} {}
    json(std::same_as<bool> auto b) : json{truth_value{b}} {}
    template <std::integral Whole>
    requires(!std::same_as<Whole, bool>) json(Whole n) : json{whole_number{n < 0, static_cast<std::uint64_t>(n)}} {}
    json(std::initializer_list<member> members);
    template <std::convertible_to<std::string_view> Text>
    json(const std::vector<Text>& words) : json{array()} {
        for (std::string_view word : words) push_back(word);
    }

    json(const json&);
    json(json&&) noexcept;
    json& operator=(const json&);
    json& operator=(json&&) noexcept;
    ~json();

    static json array() { return array(list{}); }
    static json array(list elements);
    static json object();
    static json object(object_members members);

    [[nodiscard]] bool is_null() const;
    [[nodiscard]] bool is_truth() const;
    [[nodiscard]] bool is_number() const;
    [[nodiscard]] bool is_count() const;  ///< a whole number from 0
    [[nodiscard]] bool is_text() const;
    [[nodiscard]] bool is_array() const;
    [[nodiscard]] bool is_object() const;

    // What it is, or json_mismatch.
    [[nodiscard]] bool truth() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] const list& elements() const;
    [[nodiscard]] const object_members& members() const;  ///< in their order
    /// The value under a key of an object.
    [[nodiscard]] const json& at(std::string_view key) const;
    /// The same; null where it is no object or has no such key.
    [[nodiscard]] const json* find(std::string_view key) const;

    /// The value under a key, added where it is not there. Null becomes an object.
    json& operator[](std::string_view key);
    /// Adds the members of another object.
    void add(const json& object);
    /// Null becomes an array.
    void push_back(json element);
    /// Of an array or an object.
    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t size() const;

    /// Calls with what it holds: nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string, list or
    /// object_members.
    template <class Visitor>
    decltype(auto) visit(Visitor&& v) const {
        return std::visit(std::forward<Visitor>(v), value_);
    }

private:
    struct truth_value {
        bool is;
    };
    struct whole_number {
        bool negative;
        std::uint64_t bits;
    };
    explicit json(truth_value b);
    explicit json(whole_number n);

    std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string, list, object_members> value_;
};

struct json::member {
    std::string key;
    json value;
};

}  // namespace tools
