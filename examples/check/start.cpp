// SPDX-License-Identifier: MIT
#include "audited.hpp"

#include <nlohmann/json.hpp>

#include "../common/output.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Text as TOML writes it.
std::string toml_text(std::string_view s) { return nlohmann::json(std::string(s)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

struct machine {
    const char *name, *zone, *roles, *software;
    int processors, memory, disk;
};

std::string server_table(const machine& m) {
    return std::string("[[server]]\nname = \"") + m.name + "\"          # at most 15 characters, no digit first\nzone = \"" + m.zone + "\"\nroles = [" +
           m.roles + "]\nprocessors = " + std::to_string(m.processors) + "\nmemory_gb = " + std::to_string(m.memory) + "\ndisk_gb = " + std::to_string(m.disk) +
           "\npartitions = [\"C:\", \"D:\"]\nsoftware = [" + m.software + "]\n\n";
}

}  // namespace

std::string starting_file(const starting_point& s) {
    const bool welfare = s.family == family::welfare;
    std::string out =
        "# An installation, for lifecare-check, lifecare-size, lifecare-ports, lifecare-names and lifecare-support.\n"
        "# Everything may be left out: what is not told is asked about, never guessed. The numbers below are examples: replace them with your own.\n\n";
    out += "customer = " + toml_text(s.customer) + "\nfamily = \"" + std::string(lifecare::to_text(s.family).view()) +
           "\"          # welfare or education\nhosting = \"on-premises\"     # or cloud\n";
    std::string keys;
    for (std::string_view key : product_keys()) keys += (keys.empty() ? "" : ", ") + std::string(key);
    out += "products = []               # of: " + keys +
           "\n# class = \"medium\"          # as which reference configuration it was built: small, medium or scalable\n"
           "# databases = [\"HWE_DOM_KIR\"]   # their names, as the database server lists them\n\n[volumes]\n";
    out += (s.inhabitants ? "inhabitants = " + std::to_string(s.inhabitants) : std::string("# inhabitants = 37_816")) + "\n" +
           (s.users ? "users = " + std::to_string(s.users) : std::string("# users = 400")) + "               # concurrent users\n";
    out += welfare ? "# voo_clients = 1_300\n# ifo_cases = 900\n# mobile = true\n" : "# compulsory_pupils = 4_000\n# upper_secondary_pupils = 1_500\n";
    out += "# rto_hours = 24\n# availability_pct = 99.5\n# largest_table_gb = 5\n\n";
    out += std::string("[[domain]]\nname = \"DOM\"                # the part of its databases' names\nsubsystems = ") +
           (welfare ? "[\"KIR\", \"VoO\", \"IFO\"]" : "[\"KIR\", \"EDU\"]") + "\n\n";

    const std::string windows = "\"Windows Server 2022\", \".NET Framework 4.8\"", application = windows + ", \".NET 8.0\"" + (welfare ? ", \"RabbitMQ\"" : ""),
                      web = windows + ", \".NET 8.0\"", database = windows + ", \"SQL Server 2022\"", all = application + ", \"SQL Server 2022\"";
    if (s.one_server) {
        out += server_table(
            {"SERVER01", "admin-network", "\"core-server\", \"application-server\", \"database-server\", \"intranet-server\"", all.c_str(), 4, 64, 800});
    } else {
        out += server_table({"CORE01", "admin-network", "\"core-server\", \"application-server\"", application.c_str(), 4, 32, 200});
        out += server_table({"DB01", "admin-network", "\"database-server\"", database.c_str(), 4, 64, 800});
        out += server_table({"INT01", "intranet", "\"intranet-server\"", web.c_str(), 4, 12, 50});
    }
    out += server_table({"WEB01", "dmz", "\"web-server\"", web.c_str(), 4, 12, 50});
    out +=
        "# [ports]                   # only where they are not as printed\n# sql = 14_330\n\n"
        "# [network.client]\n# prefixes = [\"10.64.0.0/16\"]\n# open_ports = [443, 2100]    # what they reach of the core and application servers\n\n"
        "[client]\n# memory_gb = 16\n# disk_gb = 256\n# bandwidth_mbit = 100\n# latency_ms = 5\n# wan = false\n# thin_client = false\n# two_factor = true\n# software = [\"Windows 11 Enterprise 23H2\", \".NET Framework 4.8\"]\n\n"
        "[iis]\n# https = true\n# tls_in_front = false      # does a reverse proxy or load balancer end TLS?\n# forwarded_host = true\n# forwarded_proto = true\n# pool_per_application = true\n# firewall_behind = true\n\n"
        "[backup]\n# servers = true\n# databases = true\n# transaction_logs = true\n# installation_folder = true\n\n[monitoring]\n# maintenance_mode = true\n# scom = false\n# watched = [";
    std::string points;
    for (const auto& p : rulebook::monitoring) points += (points.empty() ? "\"" : ", \"") + std::string(p.key.view()) + '"';
    out += points + "]\n\n[answers]                   # what only a person can tell: true where it is so, false where it is not\n";
    const document asks = governing_document(hosting::on_premises, s.family, {9999, 12, 31}).value();
    for (const auto& q : rulebook::check_questions.in(asks))
        out += "# " + std::string(q.rule.view()) + " = true   # " + std::string(q.question.en.view()) + '\n';
    out +=
        "\n# [[certificate]]\n# name = \"www.example.se\"\n# use = \"server\"            # server, client or agent\n# issued = 2025-01-01\n# expires = 2026-01-01\n\n"
        "# [[waiver]]                # a finding that somebody has accepted\n# check = \"LC-HW-002\"\n# subject = \"WEB01\"\n# reason = \"replaced in June\"\n# by = \"IT\"\n# until = 2026-06-30\n";
    return out;
}

std::string installation_schema() {
    using json = nlohmann::ordered_json;
    const json text = {{"type", "string"}}, named = {{"type", "string"}, {"minLength", 1}}, flag = {{"type", "boolean"}},
               size = {{"type", "number"}, {"minimum", 0}, {"maximum", 1000000}}, port = {{"type", "integer"}, {"minimum", 1}, {"maximum", 65535}},
               count = {{"type", "integer"}, {"minimum", 0}, {"maximum", 4294967295}}, small = {{"type", "integer"}, {"minimum", 0}, {"maximum", 65535}},
               day = {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    const auto list = [](const json& of) { return json{{"type", "array"}, {"items", of}}; };
    const auto one_of = [](const std::vector<std::string_view>& words) { return json{{"type", "string"}, {"enum", json(words)}}; };
    const auto set_of = [&](const std::vector<std::string_view>& words) { return json{{"type", "array"}, {"items", one_of(words)}, {"uniqueItems", true}}; };
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
        networks[std::string(key)] =
            table({{"prefixes", list(text)},
                   {"open_ports", list(json{{"type", {"integer", "string"}}, {"minimum", 1}, {"maximum", 65535}, {"pattern", "^[0-9]{1,5}(-[0-9]{1,5})?$"}})}});
    json answers = json::object();
    for (const auto& q : rulebook::check_questions) answers[std::string(q.rule.view())] = {{"type", "boolean"}, {"description", q.question.en.view()}};
    const json server = table({{"name", named},
                               {"address", text},
                               {"addresses", list(text)},
                               {"roles", set_of(role_keys())},
                               {"zone", one_of(network_keys())},
                               {"processors", small},
                               {"memory_gb", size},
                               {"disk_gb", size},
                               {"partitions", list(text)},
                               {"software", list(text)}},
                              {"name"});
    json client = {{"memory_gb", size}, {"disk_gb", size}, {"bandwidth_mbit", count}, {"latency_ms", count}, {"software", list(text)}};
    client.update(flags({"wan", "thin_client", "two_factor", "ipv6_enable", "ipv4_disable"}));
    json iis = flags({"https", "tls_in_front", "forwarded_host", "forwarded_proto", "pool_per_application", "firewall_behind"});
    iis["audit_buffer"] = text;
    json watch = flags({"scom", "apm", "maintenance_mode"});
    std::vector<std::string_view> points;
    for (const auto& p : rulebook::monitoring) points.push_back(p.key);
    watch["watched"] = set_of(points);
    std::vector<std::string_view> codes;
    for (const auto& r : rulebook::checks)
        if (codes.empty() || codes.back() != r.code.view()) codes.push_back(r.code);
    for (const auto& q : rulebook::check_questions) codes.push_back(q.code);

    json properties = {
        {"customer", text},
        {"family", one_of({"welfare", "education"})},
        {"hosting", one_of({"on-premises", "cloud"})},
        {"products", set_of(product_keys())},
        {"class", one_of({"small", "medium", "scalable"})},
        {"databases", list(named)},
        {"answers", table(answers)},
        {"volumes", table(volumes)},
        {"domain", list(table({{"name", named}, {"subsystems", set_of(subsystem_keys())}}, {"name"}))},
        {"server", list(server)},
        {"ports", table({{"sql", port}, {"forward_proxy", port}, {"event_service", port}})},
        {"network", table(networks)},
        {"client", table(client)},
        {"iis", table(iis)},
        {"backup", table(flags({"servers", "databases", "transaction_logs", "installation_folder"}))},
        {"monitoring", table(watch)},
        {"certificate", list(table({{"name", named}, {"use", one_of({"server", "client", "agent"})}, {"issued", day}, {"expires", day}}, {"name"}))},
        {"waiver", list(table({{"check", one_of(codes)}, {"subject", text}, {"reason", named}, {"by", text}, {"until", day}}, {"check", "reason"}))}};
    json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "Installation of Procapita, Lifecare or Edlevo"},
                   {"description", "The installation file of the lifecare tools."}};
    schema.update(table(properties));
    return schema.dump(2) + '\n';
}

}  // namespace tools
