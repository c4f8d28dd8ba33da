// SPDX-License-Identifier: MIT
#include "web_sites.hpp"

#include <algorithm>

#include "shape.hpp"
#include "table.hpp"

namespace tools {

namespace {

bool has_word(std::string_view s, std::string_view word) {
    for (std::size_t at = s.find(word); at != std::string_view::npos; at = s.find(word, at + 1)) {
        const bool begins = at == 0 || s[at - 1] == ' ' || s[at - 1] == ',' || s[at - 1] == ':' || s[at - 1] == '{';
        const std::size_t end = at + word.size();
        if (begins && (end == s.size() || s[end] == ' ' || s[end] == '/' || s[end] == ':')) return true;
    }
    return false;
}
void add_bindings(web_site& site, std::string_view bindings) {
    site.http = site.http || has_word(bindings, "http");
    site.https = site.https || has_word(bindings, "https");
}

constexpr std::string_view of_appcmd = "SITE \"";
/// SITE "Default Web Site" (id:1,bindings:http/*:80:,https/*:443:,state:Started)
std::vector<web_site> read_appcmd(const input& in) {
    std::vector<web_site> all;
    for (lines l{in.text}; l.next();) {
        std::string_view line = trimmed(l.line());
        if (line.substr(0, of_appcmd.size()) != of_appcmd) continue;
        line.remove_prefix(of_appcmd.size());
        const std::size_t end = line.find("\" (");
        if (end == std::string_view::npos) continue;
        web_site site{std::string(line.substr(0, end))};
        const std::size_t bindings = line.find("bindings:", end);
        if (bindings != std::string_view::npos) add_bindings(site, line.substr(bindings + 9));
        all.push_back(std::move(site));
    }
    return all;
}
bool is_appcmd(std::string_view text) {
    for (lines l{text}; l.next();)
        if (const std::string_view line = trimmed(l.line()); !line.empty())
            return line.substr(0, of_appcmd.size()) == of_appcmd;
    return false;
}

/// The name of a site in the path of its binding: "/system.applicationHost/sites/site[@name='Lifecare' and @id='2']".
std::string site_in_path(std::string_view path) {
    constexpr std::string_view before = "@name='";
    const std::size_t at = path.find(before);
    if (at == std::string_view::npos) return {};
    path.remove_prefix(at + before.size());
    return std::string(path.substr(0, path.find('\'')));
}
/// Get-WebBinding: a row for each binding.
std::vector<web_site> read_bindings(const input& in, const input_table& t, std::size_t protocol) {
    const auto path = t.find({"ItemXPath"});
    if (!path)
        throw input_error(
            in.name, say("har bindningar utan webbplatser; ge: Get-Website | Format-List eller appcmd list site",
                         "lists bindings without their sites; give: Get-Website | Format-List, or appcmd list site"));
    std::vector<web_site> all;
    for (const auto& row : t.rows) {
        const std::string name = site_in_path(row[*path].text);
        auto site = std::find_if(all.begin(), all.end(), [&](const web_site& s) { return s.name == name; });
        if (site == all.end()) site = all.insert(site, web_site{name});
        add_bindings(*site, row[protocol].text);
    }
    return all;
}

struct site_columns {
    std::optional<std::size_t> name, bindings, path, protocol;
    explicit site_columns(const input_table& t)
        : name{t.find({"Name", "Namn"})},
          bindings{t.find({"Bindings"})},
          path{t.find({"Physical Path", "PhysicalPath", "State"})} {
        if (t.find({"bindingInformation"})) protocol = t.find({"protocol"});
    }
    [[nodiscard]] bool of_sites() const { return protocol || (name && bindings && path); }
};

}  // namespace

bool is_web_sites(const input& in) {
    if (is_appcmd(in.text)) return true;
    const shape s = shape_of(in.text);
    return (s == shape::ruled || s == shape::pairs || s == shape::csv || s == shape::json) &&
           in.text.find("inding") != std::string::npos && site_columns{read_table(in)}.of_sites();
}

std::vector<web_site> read_web_sites(const input& in) {
    std::vector<web_site> all;
    if (is_appcmd(in.text)) {
        all = read_appcmd(in);
    } else {
        const input_table t = read_table(in);
        const site_columns columns{t};
        if (columns.protocol) return read_bindings(in, t, *columns.protocol);
        for (const auto& row : t.rows) {
            // Further bindings of a site are below its first, without its name.
            if (!row[*columns.name].text.empty()) all.push_back({row[*columns.name].text});
            if (!all.empty()) add_bindings(all.back(), row[*columns.bindings].text);
        }
    }
    if (all.empty())
        throw input_error(
            in.name, say("har ingen webbplats; det finns inget att läsa", "lists no site; there is nothing to read"));
    return all;
}

}  // namespace tools
