// SPDX-License-Identifier: MIT
#include "collected.hpp"

#include <algorithm>
#include <cmath>
#include <lifecare/core/date.hpp>

#include "../text.hpp"
#include "json.hpp"

namespace tools {

namespace {

/// The elements of a list that may be left out.
const json::list& part(const json& of, const char* key) {
    static const json nothing = json::array();
    const json* found = of.find(key);
    return (found == nullptr ? nothing : *found).elements();
}
std::string text_in(const json& of, const char* key) { return of.at(key).text(); }
bool is_set(const json& of, const char* key) {
    const json* found = of.find(key);
    return found != nullptr && found->truth();
}
/// What the schema calls the maximum of each.
constexpr double most_processors = 65'535, most_gb = 1'000'000, most_ports = 65'535;
double up_to(double most, double value) {
    if (!(value >= 0 && value <= most)) throw json_mismatch("not from 0 to the maximum");
    return value;
}
std::uint32_t rounded(double value) { return static_cast<std::uint32_t>(std::round(value)); }
/// A size, rounded; 0 where there is none.
std::uint32_t size_in(const json& of, const char* key) {
    const json* found = of.find(key);
    return found == nullptr ? 0 : rounded(up_to(most_gb, found->number()));
}
std::uint32_t whole_in(const json& of, const char* key, double most) {
    const json* found = of.find(key);
    if (found == nullptr) return 0;
    const std::uint32_t n = rounded(up_to(most, found->number()));
    if (n != found->number()) throw json_mismatch("not whole");
    return n;
}
std::string not_empty(std::string name) {
    if (trimmed(name).empty()) throw json_mismatch("empty");
    return name;
}
std::string name_in(const json& of, const char* key) { return not_empty(text_in(of, key)); }
std::string day_in(const json& of, const char* key) {
    std::string day = text_in(of, key);
    if (!lifecare::parse_date(day)) throw json_mismatch(day + " is not a day");
    return day;
}
std::vector<std::string> texts_in(const json& of, const char* key) {
    std::vector<std::string> out;
    for (const json& one : part(of, key)) out.push_back(not_empty(one.text()));
    return out;
}

collected_server server_in(const json& root) {
    collected_server s;
    s.name = name_in(root, "computer_name");
    s.addresses = texts_in(root, "addresses");
    s.processors = whole_in(root, "processors", most_processors);
    s.memory_gb = size_in(root, "memory_gb");
    double disks = 0;
    for (const json& size : part(root, "disks_gb")) disks += up_to(most_gb, size.number());
    s.disks_gb = rounded(up_to(most_gb, disks));
    for (const json& p : part(root, "partitions"))
        s.partitions.push_back({name_in(p, "drive"), size_in(p, "size_gb"), is_set(p, "system")});
    if (const json* windows = root.find("windows"))
        s.software.emplace_back(text_in(*windows, "name"), text_in(*windows, "version"));
    for (const json& p : part(root, "software")) s.software.emplace_back(text_in(p, "name"), text_in(p, "version"));
    for (const json& written : part(root, "iis_sites")) {
        collected_server::site site{text_in(written, "name"), false, false, {}};
        for (const json& b : part(written, "bindings")) {
            site.http = site.http || text_in(b, "protocol") == "http";
            site.https = site.https || text_in(b, "protocol") == "https";
        }
        for (const json& a : part(written, "applications")) site.pools.push_back(text_in(a, "pool"));
        s.sites.push_back(std::move(site));
    }
    for (const json& c : part(root, "certificates"))
        s.certificates.push_back(
            {name_in(c, "name"), day_in(c, "issued"), day_in(c, "expires"), is_set(c, "server"), is_set(c, "client")});
    for (const json& k : part(root, "listening"))
        if (const std::uint32_t port = whole_in(k, "port", most_ports); port > 0)
            s.listening.push_back({text_in(k, "address"), text_in(k, "program"), static_cast<std::uint16_t>(port)});
    s.databases = texts_in(root, "databases");
    for (const json& n : part(root, "not_read")) s.not_read.push_back(text_in(n, "part"));
    return s;
}

}  // namespace

bool is_collected(const input& in) { return in.text.find("\"lifecare_collected\"") != std::string::npos; }

collected_server read_collected(const input& in) {
    const std::optional<json> root = parse_json(in.text);
    if (!root || !root->is_object())
        throw input_error(in.name, say("börjar som en fil från Collect-Lifecare.ps1 men är inte hel; kör skriptet igen",
                                       "begins like a file of Collect-Lifecare.ps1 and is not whole; run the script "
                                       "again"));
    const json* version = root->find("lifecare_collected");
    if (version == nullptr || !version->is_number() || version->number() != 1)
        throw input_error(in.name, say("är skriven av ett nyare Collect-Lifecare.ps1; använd verktygen som det kom med",
                                       "was written by a newer Collect-Lifecare.ps1; use the tools that it came "
                                       "with"));
    try {
        return server_in(*root);
    } catch (const json_mismatch&) {
        throw input_error(in.name, say("har värden av annat slag än collected.schema.json anger; kör "
                                       "Collect-Lifecare.ps1 igen",
                                       "has values of another kind than collected.schema.json names; run "
                                       "Collect-Lifecare.ps1 again"));
    }
}

}  // namespace tools
