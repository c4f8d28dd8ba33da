// SPDX-License-Identifier: MIT
#include "report.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <lifecare/version.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "diagnostics.hpp"
#include "output.hpp"

namespace tools {

namespace {

bool fails(outcome o) { return o == outcome::warning || o == outcome::error; }

const char* level_of(outcome o) {
    if (o == outcome::error) return "error";
    if (o == outcome::warning) return "warning";
    return o == outcome::note ? "note" : "none";
}

/// A file name as a relative reference: everything that is not plain is percent-encoded.
std::string uri_of(std::string_view file) {
    std::string out;
    for (const char c : file) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_' || c == '~';
        char escape[4];
        std::snprintf(escape, sizeof escape, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
        out += plain ? std::string(1, c) : std::string(escape);
    }
    return out.substr(0, 1) == "/" ? "file://" + out : out;
}

/// FNV-1a over the rule and the subject: the same finding on another line is the same finding.
std::string fingerprint_of(const report_result& r) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : r.rule + '\n' + r.subject) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

}  // namespace

bool report::has_findings() const {
    return std::any_of(results.begin(), results.end(), [](const report_result& r) { return fails(r.how); });
}

std::vector<std::string_view> report_formats() { return {"tap", "junit", "sarif"}; }

std::string to_string(const report& r, std::string_view format) {
    if (format == "tap") return to_tap(r);
    return format == "junit" ? to_junit(r) : to_sarif(r);
}

std::string to_tap(const report& r) {
    std::string out = "TAP version 13\n1.." + std::to_string(r.results.size()) + '\n';
    std::size_t n = 0;
    for (const report_result& x : r.results) {
        // A number sign would begin a directive.
        std::string subject;
        for (const char c : printable(x.subject))
            subject += c == '#' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
        out += (fails(x.how) ? "not ok " : "ok ") + std::to_string(++n) + " - " + subject +
               (x.how == outcome::skipped ? " # SKIP " + printable(x.message) : "") + '\n';
        if (x.how == outcome::passed || x.how == outcome::skipped) continue;
        out += "  ---\n  rule: " + x.rule + "\n  level: " + level_of(x.how) +
               "\n  message: " + nlohmann::json(printable(x.message)).dump() + '\n';
        if (x.line) out += "  line: " + std::to_string(x.line) + '\n';
        out += "  ...\n";
    }
    return out;
}

std::string xml_text(std::string_view s) {
    std::string out;
    for (const char c : printable(s)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&apos;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string to_junit(const report& r) {
    const auto count = [&](auto test) {
        return std::to_string(std::count_if(r.results.begin(), r.results.end(), test));
    };
    const std::string counts = " tests=\"" + std::to_string(r.results.size()) + "\" failures=\"" +
                               count([](const report_result& x) { return fails(x.how); }) +
                               "\" errors=\"0\" skipped=\"" +
                               count([](const report_result& x) { return x.how == outcome::skipped; }) + '"';
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" + xml_text(r.tool) + '"' +
                      counts + ">\n  <testsuite name=\"" + xml_text(r.suite) + '"' + counts + ">\n";
    std::set<std::string> names;  // a name that is listed twice is two tests
    for (const report_result& x : r.results) {
        std::string name = printable(x.subject);
        if (!names.insert(name).second) {
            const std::string again = name + " (";
            std::size_t n = x.line ? x.line : 2;
            do name = again + std::to_string(n++) + ')';
            while (!names.insert(name).second);
        }
        out += "    <testcase classname=\"" + xml_text(r.tool) + "\" name=\"" + xml_text(name) + '"';
        if (!x.file.empty() && x.file != "-") out += " file=\"" + xml_text(x.file) + '"';
        if (x.line) out += " line=\"" + std::to_string(x.line) + '"';
        const std::string message = xml_text(printable(x.message));
        if (fails(x.how))
            out += ">\n      <failure type=\"" + xml_text(x.rule) + "\" message=\"" + message + "\">" + message +
                   "</failure>\n    </testcase>\n";
        else if (x.how == outcome::skipped) out += ">\n      <skipped message=\"" + message + "\"/>\n    </testcase>\n";
        else if (x.how == outcome::note) out += ">\n      <system-out>" + message + "</system-out>\n    </testcase>\n";
        else out += "/>\n";
    }
    return out + "  </testsuite>\n</testsuites>\n";
}

std::string to_sarif(const report& r) {
    using json = nlohmann::ordered_json;
    json rules = json::array(), results = json::array();
    for (const report_rule& rule : r.rules) {
        json one = {{"id", rule.id},
                    {"shortDescription", {{"text", rule.description}}},
                    {"fullDescription", {{"text", rule.full.empty() ? rule.description : rule.full}}},
                    {"defaultConfiguration", {{"level", level_of(rule.worst)}}}};
        if (!rule.help.empty()) {
            std::string text = rule.description, markdown = "**" + markdown_text(rule.description) + "**";
            for (const std::string& paragraph : rule.help) {
                text += "\n\n" + paragraph;
                markdown += "\n\n" + markdown_text(paragraph);
            }
            one["help"] = {{"text", text}, {"markdown", markdown}};
        }
        if (!rule.topic.empty()) one["properties"]["tags"] = json::array({rule.topic});
        rules.push_back(std::move(one));
    }
    for (const report_result& x : r.results) {
        if (x.how == outcome::passed || x.how == outcome::skipped) continue;
        json result = {{"ruleId", x.rule}};
        const auto rule =
            std::find_if(r.rules.begin(), r.rules.end(), [&](const report_rule& known) { return known.id == x.rule; });
        if (rule != r.rules.end()) result["ruleIndex"] = rule - r.rules.begin();
        result["level"] = level_of(x.how);
        result["message"] = {{"text", printable(x.subject) + ": " + printable(x.message)}};
        json location = json::object();
        if (!x.file.empty()) {
            location["physicalLocation"]["artifactLocation"]["uri"] = x.file == "-" ? "stdin" : uri_of(x.file);
            if (x.line) location["physicalLocation"]["region"]["startLine"] = x.line;
            if (x.line && x.column) location["physicalLocation"]["region"]["startColumn"] = x.column;
        }
        location["logicalLocations"] = json::array({{{"name", printable(x.subject)}}});
        result["locations"] = json::array({location});
        result["partialFingerprints"] = {{"ruleAndSubject/v1", fingerprint_of(x)}};
        results.push_back(result);
    }
    const json log = {
        {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs",
         json::array({{{"tool", {{"driver", {{"name", r.tool}, {"version", LIFECARE_VERSION}, {"rules", rules}}}}},
                       {"columnKind", "unicodeCodePoints"},
                       {"results", results}}})}};
    return log.dump(2) + '\n';
}

}  // namespace tools
