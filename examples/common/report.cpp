// SPDX-License-Identifier: MIT
#include "report.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <lifecare/version.hpp>
#include <map>
#include <set>

#include "diagnostics.hpp"
#include "output.hpp"
#include "write/json_text.hpp"

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
std::string fingerprint_of(const report_result& r, const std::string& suite) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : (suite.empty() ? "" : suite + '\n') + r.rule + '\n' + r.subject)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

}  // namespace

bool report::has_findings() const {
    return std::any_of(results.begin(), results.end(), [](const report_result& r) { return fails(r.how); });
}

std::vector<std::string_view> report_formats() { return {"tap", "junit", "sarif"}; }

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

namespace {

/// Test Anything Protocol.
std::string to_tap(const std::vector<report>& all) {
    std::string out;
    std::size_t n = 0;
    for (const report& r : all) {
        const std::string suite = all.size() == 1 ? "" : r.suite + ": ";
        const auto description_of = [&](const std::string& subject) {
            std::string shown;  // a number sign would begin a directive
            for (const char c : printable(suite + subject))
                shown += c == '#' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
            return shown;
        };
        const auto message_of = [](const std::string& message) {
            return "  message: " + json_quoted(printable(message)) + '\n';
        };
        if (!r.refused.empty())
            out += "not ok " + std::to_string(++n) + " - " + description_of("could not be checked") + "\n  ---\n" +
                   message_of(r.refused) + "  ...\n";
        for (const report_result& x : r.results) {
            out += (fails(x.how) ? "not ok " : "ok ") + std::to_string(++n) + " - " + description_of(x.subject) +
                   (x.how == outcome::skipped ? " # SKIP " + printable(x.message) : "") + '\n';
            if (x.how == outcome::passed || x.how == outcome::skipped) continue;
            out += "  ---\n  rule: " + x.rule + "\n  level: " + level_of(x.how) + '\n' + message_of(x.message);
            if (x.line) out += "  line: " + std::to_string(x.line) + '\n';
            out += "  ...\n";
        }
    }
    return "TAP version 13\n1.." + std::to_string(n) + '\n' + out;
}

/// How many tests of JUnit came to what, as attributes.
struct test_counts {
    std::size_t tests = 0, failures = 0, errors = 0, skipped = 0;

    void add(const report& r) {
        tests += r.results.size() + (r.refused.empty() ? 0 : 1);
        if (!r.refused.empty()) ++errors;
        for (const report_result& x : r.results) {
            if (fails(x.how)) ++failures;
            if (x.how == outcome::skipped) ++skipped;
        }
    }
    [[nodiscard]] std::string attributes() const {
        return " tests=\"" + std::to_string(tests) + "\" failures=\"" + std::to_string(failures) + "\" errors=\"" +
               std::to_string(errors) + "\" skipped=\"" + std::to_string(skipped) + '"';
    }
};

std::string to_junit(const std::vector<report>& all) {
    test_counts total;
    std::string out;
    for (const report& r : all) {
        test_counts counts;
        counts.add(r);
        total.add(r);
        const std::string of_tool = "    <testcase classname=\"" + xml_text(r.tool) + "\" name=\"";
        out += "  <testsuite name=\"" + xml_text(r.suite) + '"' + counts.attributes() + ">\n";
        if (!r.refused.empty()) {
            const std::string why = xml_text(r.refused);
            out += of_tool + xml_text(r.suite) + "\">\n      <error type=\"could-not-check\" message=\"" + why + "\">" +
                   why + "</error>\n    </testcase>\n";
        }
        std::set<std::string> names;  // a name that is listed twice is two tests
        for (const report_result& x : r.results) {
            std::string name = printable(x.subject);
            if (!names.insert(name).second) {
                const std::string again = name + " (";
                std::size_t n = x.line ? x.line : 2;
                do name = again + std::to_string(n++) + ')';
                while (!names.insert(name).second);
            }
            out += of_tool + xml_text(name) + '"';
            if (!x.file.empty() && x.file != "-") out += " file=\"" + xml_text(x.file) + '"';
            if (x.line) out += " line=\"" + std::to_string(x.line) + '"';
            const std::string message = xml_text(printable(x.message));
            if (fails(x.how))
                out += ">\n      <failure type=\"" + xml_text(x.rule) + "\" message=\"" + message + "\">" + message +
                       "</failure>\n    </testcase>\n";
            else if (x.how == outcome::skipped)
                out += ">\n      <skipped message=\"" + message + "\"/>\n    </testcase>\n";
            else if (x.how == outcome::note)
                out += ">\n      <system-out>" + message + "</system-out>\n    </testcase>\n";
            else out += "/>\n";
        }
        out += "  </testsuite>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" + xml_text(all.front().tool) + '"' +
           total.attributes() + ">\n" + out + "</testsuites>\n";
}

json sarif_rule(const report_rule& rule) {
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
    return one;
}

json sarif_place(const std::string& file, std::size_t line, std::size_t column) {
    json place = {{"artifactLocation", {{"uri", file == "-" ? "stdin" : uri_of(file)}}}};
    if (line) place["region"]["startLine"] = line;
    if (line && column) place["region"]["startColumn"] = column;
    return place;
}

/// The rules of several reports, each once. Documents may say different things under one id.
class sarif_rules {
public:
    /// The place of each rule of a report, by its id.
    std::map<std::string, std::size_t> add(const report& r) {
        std::map<std::string, std::size_t> places;
        for (const report_rule& rule : r.rules) {
            std::vector<known>& alike = by_id_[rule.id];
            auto same = std::find_if(alike.begin(), alike.end(), [&](const known& k) { return *k.rule == rule; });
            if (same == alike.end()) {
                same = alike.insert(alike.end(), {&rule, all_.size()});
                all_.push_back(sarif_rule(rule));
            }
            places.emplace(rule.id, same->place);
        }
        return places;
    }
    [[nodiscard]] json take() && { return std::move(all_); }

private:
    struct known {
        const report_rule* rule;
        std::size_t place;
    };
    std::map<std::string, std::vector<known>> by_id_;
    json all_ = json::array();
};

std::string to_sarif(const std::vector<report>& all) {
    json refusals = json::array();
    std::string results;  // as text, one after another: the memory of a long list would not be enough for their trees
    sarif_rules rules;
    for (const report& r : all) {
        const std::map<std::string, std::size_t> index = rules.add(r);
        if (!r.refused.empty())
            refusals.push_back({{"level", "error"},
                                {"message", {{"text", printable(r.refused)}}},
                                {"locations", json::array({{{"physicalLocation", sarif_place(r.suite, 0, 0)}}})}});
        for (const report_result& x : r.results) {
            if (x.how == outcome::passed || x.how == outcome::skipped) continue;
            json result = {{"ruleId", x.rule}};
            if (const auto rule = index.find(x.rule); rule != index.end()) result["ruleIndex"] = rule->second;
            result["level"] = level_of(x.how);
            result["message"] = {{"text", printable(x.subject) + ": " + printable(x.message)}};
            json location = json::object();
            if (!x.file.empty()) location["physicalLocation"] = sarif_place(x.file, x.line, x.column);
            location["logicalLocations"] = json::array({{{"name", printable(x.subject)}}});
            result["locations"] = json::array({location});
            result["partialFingerprints"] = {
                {"ruleAndSubject/v1", fingerprint_of(x, all.size() == 1 ? std::string{} : r.suite)}};
            results += results.empty() ? "\n        " : ",\n        ";
            for (const char c : json_text(result, 2)) (results += c) += c == '\n' ? "        " : "";
        }
    }
    json run = {{"tool",
                 {{"driver",
                   {{"name", all.front().tool}, {"version", LIFECARE_VERSION}, {"rules", std::move(rules).take()}}}}}};
    if (!refusals.empty())
        run["invocations"] =
            json::array({{{"executionSuccessful", false}, {"toolExecutionNotifications", std::move(refusals)}}});
    run["columnKind"] = "unicodeCodePoints";
    run["results"] = json::array();
    const json log = {
        {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs", json::array({std::move(run)})}};
    std::string out = json_text(log, 2) + '\n';
    // In a text a quotation mark is escaped: this is the key.
    constexpr std::string_view place = "\"results\": []";
    if (!results.empty()) out.insert(out.rfind(place) + place.size() - 1, results + "\n      ");
    return out;
}

}  // namespace

std::string to_string(const std::vector<report>& all, std::string_view format) {
    if (format == "tap") return to_tap(all);
    return format == "junit" ? to_junit(all) : to_sarif(all);
}
std::string to_string(const report& r, std::string_view format) { return to_string(std::vector{r}, format); }

}  // namespace tools
