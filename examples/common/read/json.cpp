// SPDX-License-Identifier: MIT
#include "json.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace tools {

namespace {

constexpr std::size_t deepest = 100;  // what walks it does so by recursion, and stacks may be small

/// Makes a value of what the library finds, one thing after another.
class json_maker {
public:
    bool null() { return put({}); }
    bool boolean(bool b) { return put(b); }
    bool number_integer(std::int64_t n) { return put(n); }
    bool number_unsigned(std::uint64_t n) { return put(n); }
    bool number_float(double n, const std::string&) { return put(n); }
    bool string(std::string& s) { return put(std::move(s)); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool key(std::string& k) {
        open_.back().key = std::move(k);
        return true;
    }
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() {
        json::object_members once;
        std::map<std::string_view, std::size_t> places;
        for (json::member& m : open_.back().members) {
            const auto [at, is_new] = places.try_emplace(m.key, once.size());
            if (is_new) once.push_back({m.key, std::move(m.value)});
            else once[at->second].value = std::move(m.value);
        }
        open_.pop_back();
        return put(json::object(std::move(once)));
    }
    bool end_array() {
        json done = json::array(std::move(open_.back().elements));
        open_.pop_back();
        return put(std::move(done));
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception&) {
        wrong_at_ = at;
        return false;
    }

    [[nodiscard]] std::size_t wrong_at() const { return wrong_at_; }
    json take() { return std::move(whole_); }

private:
    /// An array or an object that is not closed yet.
    struct unfinished {
        bool is_object;
        std::string key;
        json::list elements;
        json::object_members members;
    };

    bool open(bool is_object) {
        open_.push_back({is_object, {}, {}, {}});
        return open_.size() <= deepest;
    }
    bool put(json value) {
        if (open_.empty()) whole_ = std::move(value);
        else if (open_.back().is_object) open_.back().members.push_back({open_.back().key, std::move(value)});
        else open_.back().elements.push_back(std::move(value));
        return true;
    }

    json whole_;
    std::vector<unfinished> open_;
    std::size_t wrong_at_ = 0;
};

/// Where a text opens more than is read, from 1: the parser does not say where it is.
std::size_t opened_too_deep(std::string_view text) {
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string && c == '\\') ++i;
        else if (c == '"') in_string = !in_string;
        else if (!in_string && (c == '[' || c == '{') && ++depth > deepest) return i + 1;
        else if (!in_string && (c == ']' || c == '}')) --depth;
    }
    return 0;
}

}  // namespace

std::optional<json> parse_json(std::string_view text, std::size_t* wrong_at) {
    json_maker make;
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &make)) return make.take();
    if (wrong_at != nullptr) *wrong_at = make.wrong_at() != 0 ? make.wrong_at() : opened_too_deep(text);
    return std::nullopt;
}

std::string_view first_json(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[')) return {};
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t i = first; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string && c == '\\') ++i;
        else if (c == '"') in_string = !in_string;
        else if (!in_string && (c == '[' || c == '{')) ++depth;
        else if (!in_string && (c == ']' || c == '}') && --depth == 0) return text.substr(first, i + 1 - first);
    }
    return {};
}

std::vector<json_document> json_documents_of(const input& in) {
    std::vector<json_document> all;
    if (std::optional<json> whole = parse_json(in.text)) {
        all.push_back({std::move(*whole), 1});
        return all;
    }
    std::size_t line = 1;
    for (std::string_view rest = in.text;;) {
        const std::size_t first = rest.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos) return all;
        line +=
            static_cast<std::size_t>(std::count(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(first), '\n'));
        rest.remove_prefix(first);
        const std::string_view one = first_json(rest);
        std::optional<json> value = parse_json(one);
        if (!value)
            throw input_error(in.at(line, 1,
                                    say("börjar som JSON men är det inte, och inte heller ett objekt per rad",
                                        "begins like JSON and is none, nor one object a line")));
        all.push_back({std::move(*value), line});
        line += static_cast<std::size_t>(std::count(one.begin(), one.end(), '\n'));
        rest.remove_prefix(one.size());
    }
}

}  // namespace tools
