// SPDX-License-Identifier: MIT
#include "gathering.hpp"

#include <algorithm>
#include <lifecare/naming.hpp>
#include <lifecare/support.hpp>

#include "../common/installation_keys.hpp"
#include "../common/meant.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr std::size_t longest_host_name = 253;

bool is_of_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
constexpr std::size_t longest_shown = 40;

}  // namespace

std::string_view short_name(std::string_view name) {
    if (name.find(' ') != std::string_view::npos || parse_ip_address(name)) return name;
    return name.substr(0, name.find('.'));
}

std::uint64_t most_of(const char* key) { return measure_of(key).most; }

gathered_server* gathering::server_named(std::string_view name, const std::string& source, bool by_itself) {
    name = short_name(trimmed(name));
    if (name.empty()) return nullptr;
    const auto [at, is_new] = by_name_.try_emplace(lowered(name), out_.servers.size());
    if (is_new) {
        out_.servers.emplace_back().name = name;
        out_.servers.back().source = source;
    }
    gathered_server& s = out_.servers[at->second];
    s.named_by_itself = s.named_by_itself || by_itself;
    if (by_itself) named_here_.insert(s.name);
    return &s;
}

void gathering::also_named(const gathered_server& s, std::string_view name) {
    name = short_name(trimmed(name));
    if (!name.empty()) by_name_.try_emplace(lowered(name), static_cast<std::size_t>(&s - out_.servers.data()));
}

void gathering::names_no_server(const std::string& source, std::size_t line) { not_understood(source, line, {}, {}); }

void gathering::not_understood(const std::string& source, std::size_t line, std::string_view what,
                               std::string_view written) {
    for (std::size_t i = unused_values_.size(); i-- > 0 && unused_values_[i].source == source;)
        if (unused_values_[i].what == what) return void(++unused_values_[i].count);
    const std::string_view shown = first_characters(written, longest_shown);
    unused_values_.push_back(
        {source, std::string(what), std::string(shown) + (shown.size() < written.size() ? "..." : ""), line, 1});
}

std::vector<gathering::unused_value> gathering::unused_of(const std::string& source) const {
    const auto other = std::find_if(unused_values_.rbegin(), unused_values_.rend(),
                                    [&](const unused_value& v) { return v.source != source; });
    return {other.base(), unused_values_.end()};
}

void gathering::set_unused_of(const std::string& source, const std::vector<unused_value>& to) {
    while (!unused_values_.empty() && unused_values_.back().source == source) unused_values_.pop_back();
    unused_values_.insert(unused_values_.end(), to.begin(), to.end());
}

void gathering::remark_what_is_not_used() {
    for (const unused_value& v : unused_values_) {
        const std::string where = v.line == 0 ? v.source : v.source + ':' + std::to_string(v.line);
        const std::string more = v.count == 1 ? "" : say(" ({} sådana i filen)", " ({} of these in the file)", v.count);
        out_.remarks.push_back(v.what.empty() ? say("{}: namnger ingen server{}", "{}: names no server{}", where, more)
                                              : say("{}: {} \"{}\" förstås inte{}", "{}: {} \"{}\" is not understood{}",
                                                    where, v.what, v.written, more));
    }
}

gathered_server* gathering::server_in_path(const std::string& path) {
    const std::string folded_path = lowered(path);
    std::size_t longest = 0, found = out_.servers.size();
    const auto at_edge = [&](std::size_t i) {
        return i == 0 || i == path.size() || !is_of_name(path[i - 1]) || !is_of_name(path[i]);
    };
    for (std::size_t first = 0; first < path.size(); ++first) {
        if (!at_edge(first)) continue;
        for (std::size_t last = first + 1; last <= path.size() && last - first <= longest_host_name; ++last) {
            if (!at_edge(last) || last - first < longest) continue;
            const auto named = by_name_.find(folded_path.substr(first, last - first));
            if (named == by_name_.end() || (last - first == longest && named->second > found)) continue;
            longest = last - first;
            found = named->second;
        }
    }
    return longest == 0 ? nullptr : &out_.servers[found];
}

void gathering::add(std::vector<stated<std::string>>& to, const std::string& value, const std::string& source) {
    if (std::none_of(to.begin(), to.end(), [&](const auto& s) { return s.value == value; }))
        to.push_back({value, source});
}

void gathering::set(std::optional<stated<std::uint32_t>>& to, std::uint32_t value, const gathered_server& s,
                    const char* key, const std::string& source) {
    if (value == 0) return;
    if (!to) to = {value, source};
    else if (to->value != value) take_later(*to, {value, source}, s, key);
}

template <class T>
void gathering::take_later(stated<T>& to, const stated<T>& found, const gathered_server& s, const char* key) {
    const bool replaces = !is_later_ || is_later_(found.source, to.source);
    const stated<T>&older = replaces ? to : found, &newer = replaces ? found : to;
    out_.remarks.push_back(say("{}.{}: {} ({}), {} ({}); den senare gäller",
                               "{}.{}: {} ({}), {} ({}); the later one is taken", s.name, key, older.value,
                               older.source, newer.value, newer.source));
    if (replaces) to = found;
}

void gathering::add_software(gathered_server& s, const std::string& name, const std::string& version,
                             const std::string& source) {
    if (names_several_products(name)) {  // which the file refuses
        out_.remarks.push_back(say("{}: \"{}\" ({}) är mer än en produkt och är utelämnad",
                                   "{}: \"{}\" ({}) is more than one product and is left out", s.name, name, source));
        return;
    }
    const software what = parse_software(name, version);
    if (!what.product) return;
    std::string written = name;
    const std::string first = version.substr(0, version.find(' '));
    if (!first.empty() && !holds(name, first)) written += ' ' + first;
    const auto is_system = [](const software& one) {
        return one.product == software_product::windows_server || one.product == software_product::windows;
    };
    for (auto& have : s.software) {
        const software other = parse_software(have.value);
        const bool one_a_machine = is_system(what) || what.product == software_product::sql_server;
        if (other.product == what.product &&
            (other.version == what.version || (one_a_machine && what.version.view().empty())))
            return;
        if (is_system(what) && is_system(other) && !other.version.view().empty() && !what.version.view().empty() &&
            (other.product != what.product || other.version != what.version))
            return take_later(have, {written, source}, s, "software");
    }
    add(s.software, written, source);
}

void gathering::add_port(gathered_server& s, const ip_address& at, std::uint16_t port, const std::string& source) {
    if (!at.unmapped().is_loopback() &&
        std::none_of(s.ports.begin(), s.ports.end(), [&](const auto& p) { return p.value == port; }))
        s.ports.push_back({port, source});
}

void gathering::add_certificate(gathered_certificate found) {
    const auto same = std::find_if(out_.certificates.begin(), out_.certificates.end(),
                                   [&](const auto& have) { return have.name == found.name; });
    if (same == out_.certificates.end()) out_.certificates.push_back(std::move(found));
    else if (same->expires < found.expires) *same = std::move(found);
}

void gathering::add_database(const std::string& name, const std::string& source) {
    if (classify_database(name, newest_specification).verdict == database_verdict::system_database) return;
    // A file has each name once, in whatever case.
    if (databases_.insert(lowered(name)).second) out_.databases.push_back({name, source});
}

void gathering::add_parts_of_windows() {
    const external_source& origin = rulebook::framework_release_rows::source;
    for (gathered_server& s : out_.servers) {
        std::optional<stated<std::string>> part;
        bool named = false;
        for (const auto& written : s.software) {
            const software what = parse_software(written.value);
            named = named || what.product == software_product::dotnet_framework;
            if (const text version = framework_of(what); !version.empty())
                part = stated<std::string>{".NET Framework " + str(version),
                                           str(origin.place()) + ", " + str(origin.as_of())};
        }
        if (part && !named) s.software.push_back(*part);
    }
}

}  // namespace tools
