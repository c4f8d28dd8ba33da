// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "audited.hpp"

namespace tools {

using namespace lifecare;

std::string installation_schema() {
    using json = nlohmann::ordered_json;
    const json text = {{"type", "string"}}, named = {{"type", "string"}, {"minLength", 1}},
               flag = {{"type", "boolean"}}, size = {{"type", "number"}, {"minimum", 0}, {"maximum", 1000000}},
               port = {{"type", "integer"}, {"minimum", 1}, {"maximum", 65535}},
               count = {{"type", "integer"}, {"minimum", 0}, {"maximum", 4294967295}},
               small = {{"type", "integer"}, {"minimum", 0}, {"maximum", 65535}},
               day = {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    const auto list = [](const json& of) { return json{{"type", "array"}, {"items", of}}; };
    const auto one_of = [](const std::vector<std::string_view>& words) {
        return json{{"type", "string"}, {"enum", json(words)}};
    };
    const auto set_of = [&](const std::vector<std::string_view>& words) {
        return json{{"type", "array"}, {"items", one_of(words)}, {"uniqueItems", true}};
    };
    const auto table = [](const json& properties, const json& required = json::array()) {
        json t = {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
        if (!required.empty()) t["required"] = required;
        return t;
    };
    const auto flags = [&](std::initializer_list<const char*> keys) {
        json p = json::object();
        for (const char* key : keys) p[key] = flag;
        return p;
    };

    json volumes = json::object();
    for (std::string_view key : volume_keys()) volumes[std::string(key)] = count;
    volumes["mobile"] = flag;
    volumes["rto_hours"] = small;
    volumes["availability_pct"] = {{"type", "number"}, {"minimum", 0}, {"maximum", 100}};
    volumes["largest_table_gb"] = size;
    json networks = json::object();
    for (std::string_view key : addressed_keys())
        networks[std::string(key)] = table({{"prefixes", list(text)},
                                            {"open_ports", list(json{{"type", {"integer", "string"}},
                                                                     {"minimum", 1},
                                                                     {"maximum", 65535},
                                                                     {"pattern", "^[0-9]{1,5}(-[0-9]{1,5})?$"}})}});
    json answers = json::object();
    const json reply = {
        {"anyOf",
         {flag, {{"type", "string"}, {"pattern", "^[Nn][Oo][Tt]-[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Bb][Ll][Ee] *: *[^ ]"}}}}};
    for (const auto& q : rulebook::check_questions) {  // where documents differ, the newest's words
        json& one = answers[std::string(q.rule.view())] = reply;
        one["description"] = question_of(q, language::english);
    }
    json conditions = json::object();
    for (const auto& c : rulebook::question_conditions)
        conditions[std::string(c.key.view())] = {{"type", "boolean"}, {"description", c.condition.en.view()}};
    const json server = table({{"name", named},
                               {"address", text},
                               {"addresses", list(text)},
                               {"roles", set_of(role_keys())},
                               {"zone", one_of(network_keys())},
                               {"processors", small},
                               {"memory_gb", size},
                               {"disk_gb", size},
                               {"partitions", list(text)},
                               {"software", list(text)},
                               {"example", flag}},
                              {"name"});
    json client = {{"memory_gb", size},
                   {"disk_gb", size},
                   {"bandwidth_mbit", count},
                   {"latency_ms", count},
                   {"software", list(text)}};
    client.update(flags({"wan", "thin_client", "two_factor", "ipv6_enable", "ipv4_disable"}));
    json iis = flags(
        {"https", "tls_in_front", "forwarded_host", "forwarded_proto", "pool_per_application", "firewall_behind"});
    iis["audit_buffer"] = text;
    json watch = flags({"scom", "apm", "maintenance_mode"});
    std::vector<std::string_view> points;
    for (const auto& p : rulebook::monitoring) points.push_back(p.key);
    watch["watched"] = set_of(points);
    std::vector<std::string_view> codes;
    for (const auto& r : rulebook::checks)
        if (codes.empty() || codes.back() != r.code.view()) codes.push_back(r.code);
    for (const auto& q : rulebook::check_questions)
        if (codes.back() != q.code.view()) codes.push_back(q.code);

    json properties = {
        {"customer", text},
        {"family", one_of({"welfare", "education"})},
        {"hosting", one_of({"on-premises", "cloud"})},
        {"products", set_of(product_keys())},
        {"class", one_of({"small", "medium", "scalable"})},
        {"databases", list(named)},
        {"answers", table(answers)},
        {"conditions", table(conditions)},
        {"volumes", table(volumes)},
        {"domain",
         list(table({{"name", named}, {"subsystems", set_of(subsystem_keys())}, {"example", flag}}, {"name"}))},
        {"server", list(server)},
        {"ports", table({{"sql", port}, {"forward_proxy", port}, {"event_service", port}})},
        {"network", table(networks)},
        {"client", table(client)},
        {"iis", table(iis)},
        {"backup", table(flags({"servers", "databases", "transaction_logs", "installation_folder"}))},
        {"monitoring", table(watch)},
        {"certificate",
         list(
             table({{"name", named}, {"use", one_of({"server", "client", "agent"})}, {"issued", day}, {"expires", day}},
                   {"name"}))},
        {"waiver",
         list(table({{"check", one_of(codes)}, {"subject", text}, {"reason", named}, {"by", text}, {"until", day}},
                    {"check", "reason"}))}};
    json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "Installation of Procapita, Lifecare or Edlevo"},
                   {"description", "The installation file of the lifecare tools."}};
    schema.update(table(properties));
    return schema.dump(2) + '\n';
}

}  // namespace tools
