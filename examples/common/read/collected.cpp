// SPDX-License-Identifier: MIT
#include "collected.hpp"

#include <algorithm>
#include <lifecare/core/date.hpp>
#include <nlohmann/json.hpp>

namespace tools {

namespace {

using json = nlohmann::json;

const json& part(const json& of, const char* key) {
    static const json nothing = json::array();
    const auto at = of.find(key);
    return at == of.end() ? nothing : *at;
}
std::string text_in(const json& of, const char* key) { return of.at(key).get<std::string>(); }
bool is_set(const json& of, const char* key) { return of.value(key, false); }
/// A count or a size, rounded; 0 where there is none.
std::uint32_t number_in(const json& of, const char* key) {
    const double value = of.value(key, 0.0);
    return value > 0 ? static_cast<std::uint32_t>(std::min(value, 4e9) + 0.5) : 0;
}
std::string day_in(const json& of, const char* key) {
    std::string day = text_in(of, key);
    if (!lifecare::parse_date(day)) throw json::other_error::create(501, day, nullptr);
    return day;
}
std::vector<std::string> texts_in(const json& of, const char* key) {
    return part(of, key).get<std::vector<std::string>>();
}

collected_server server_in(const json& root) {
    collected_server s;
    s.name = text_in(root, "computer_name");
    s.addresses = texts_in(root, "addresses");
    s.processors = number_in(root, "processors");
    s.memory_gb = number_in(root, "memory_gb");
    double disks = 0;
    for (const json& size : part(root, "disks_gb")) disks += size.get<double>();
    s.disks_gb = number_in({{"sum", disks}}, "sum");
    for (const json& p : part(root, "partitions"))
        s.partitions.push_back({text_in(p, "drive"), number_in(p, "size_gb"), is_set(p, "system")});
    if (const auto windows = root.find("windows"); windows != root.end())
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
            {text_in(c, "name"), day_in(c, "issued"), day_in(c, "expires"), is_set(c, "server"), is_set(c, "client")});
    for (const json& k : part(root, "listening"))
        if (const std::uint32_t port = number_in(k, "port"); port > 0 && port <= 65'535)
            s.listening.push_back({text_in(k, "address"), text_in(k, "program"), static_cast<std::uint16_t>(port)});
    s.databases = texts_in(root, "databases");
    for (const json& n : part(root, "not_read")) s.not_read.push_back(text_in(n, "part"));
    return s;
}

}  // namespace

bool is_collected(const input& in) { return in.text.find("\"lifecare_collected\"") != std::string::npos; }

collected_server read_collected(const input& in) {
    const json root = json::parse(in.text, nullptr, false);
    if (root.is_discarded() || !root.is_object())
        throw input_error(in.name, say("börjar som en fil från Collect-Lifecare.ps1 men är inte hel; kör skriptet igen",
                                       "begins like a file of Collect-Lifecare.ps1 and is not whole; run the script "
                                       "again"));
    if (part(root, "lifecare_collected") != 1)
        throw input_error(in.name, say("är skriven av ett nyare Collect-Lifecare.ps1; använd verktygen som det kom med",
                                       "was written by a newer Collect-Lifecare.ps1; use the tools that it came "
                                       "with"));
    try {
        return server_in(root);
    } catch (const json::exception&) {
        throw input_error(in.name, say("har värden av annat slag än collected.schema.json anger; kör "
                                       "Collect-Lifecare.ps1 igen",
                                       "has values of another kind than collected.schema.json names; run "
                                       "Collect-Lifecare.ps1 again"));
    }
}

}  // namespace tools
