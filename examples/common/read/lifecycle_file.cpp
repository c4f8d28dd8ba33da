// SPDX-License-Identifier: MIT
#include "lifecycle_file.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "lines.hpp"

namespace tools {

namespace {

using namespace lifecare;

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells(1);
    for (char c : line)
        if (c == '\t') cells.emplace_back();
        else cells.back() += c;
    return cells;
}
bool ends_with(std::string_view s, std::string_view end) {
    return s.size() >= end.size() && s.substr(s.size() - end.size()) == end;
}

/// What a publication's name of a cycle says, in the words of the library's own table.
struct cycle_name {
    std::string version, release;
    windows_edition edition = windows_edition::any;
};
cycle_name name_of(software_product product, const std::string& cycle, const std::string& label) {
    using enum windows_edition;
    std::string words =
        std::string(rulebook::software[static_cast<std::size_t>(product)].name.view()) + ' ' + cycle + ' ' + label;
    if (product == software_product::windows) {
        std::replace(words.begin(), words.end(), '-', ' ');
        const software s = parse_software(words);
        cycle_name name{std::string(s.version.view()), std::string(s.release.view()), s.edition};
        for (const auto& [end, edition] : {std::pair{"-iot-lts", iot_ltsc},
                                           {"-e-lts", ltsc},
                                           {"-iot", iot_core},
                                           {"-e", enterprise},
                                           {"-w", home_pro}})
            if (ends_with(cycle, end)) {
                name.edition = edition;
                break;
            }
        return name;
    }
    const software s =
        parse_software(std::string(rulebook::software[static_cast<std::size_t>(product)].name.view()) + ' ' + label);
    cycle_name name{std::string(s.version.view()), std::string(s.release.view())};
    switch (product) {
        case software_product::windows_server:
            if (ends_with(label, " SAC") || ends_with(label, " AC")) name.release = label.substr(label.rfind(' ') + 1);
            break;
        case software_product::sql_server: {
            // 2016 is the last version with service packs; before it a cycle without one is the first release, unless
            // it is of the whole product.
            const bool by_service_pack =
                cycle.find_first_not_of("0123456789.") == std::string::npos || ends_with(cycle, "-r2");
            if (by_service_pack && !holds(cycle, "sql") && name.release.empty() && name.version < "2017")
                name.release = "RTM";
            if (holds(label, "Azure Connect Pack")) name.release += " ACP";
            break;
        }
        case software_product::dotnet:
            if (name.version.find('.') == std::string::npos) name.version += ".0";
            break;
        case software_product::dotnet_framework:
            if (holds(label, "SP1") || holds(label, "Service Pack 1")) name.release = "SP1";
            break;
        case software_product::citrix_client:
            name.release = holds(label, "LTSR") ? "LTSR" : "CR";  // its two tracks
            break;
        default: break;
    }
    return name;
}

/// A table of cells divided by tabs, under headings.
class tab_table {
public:
    /// Finds the wanted columns; throws input_error where one is missing.
    tab_table(const input& in, std::initializer_list<std::string_view> wanted) : in_{in} {
        for (lines l{in.text}; headings_.empty() && l.next();)
            if (!trimmed(l.line()).empty()) {
                heading_ = l.number();
                headings_ = cells_of(trimmed(l.line()));
            }
        for (const std::string_view w : wanted) {
            at_.push_back(
                static_cast<std::size_t>(std::find(headings_.begin(), headings_.end(), w) - headings_.begin()));
            if (at_.back() == headings_.size())
                throw input_error(in.at(heading_, 1,
                                        say("är ingen fil med leverantörernas datum: kolumnen \"{}\" saknas; "
                                            "kolumnerna skiljs åt med tabbar",
                                            "is not a file of vendors' dates: the column \"{}\" is missing; its "
                                            "columns are divided by tabs",
                                            w)));
        }
    }
    [[nodiscard]] bool has(std::string_view heading) const {
        return std::find(headings_.begin(), headings_.end(), heading) != headings_.end();
    }

    /// Calls `row(number, cells)` with the wanted cells of each line.
    template <class Row>
    void for_each_row(std::vector<diagnostic>& wrong, Row row) const {
        for (lines l{in_.text}; l.next() && wrong.size() < 20;) {
            if (l.number() <= heading_ || trimmed(l.line()).empty()) continue;
            auto cells = cells_of(l.line());
            while (cells.size() > headings_.size() && trimmed(cells.back()).empty()) cells.pop_back();
            if (cells.size() != headings_.size()) {
                wrong.push_back(in_.at(l.number(), 1,
                                       say("har {}; rubrikerna är {}", "has {}; the headings are {}",
                                           counted_in_both(cells.size(), nouns::cells), headings_.size())));
                continue;
            }
            std::vector<std::string> wanted;
            for (const std::size_t at : at_) wanted.push_back(cells[at]);
            wanted.back() = std::string(trimmed(wanted.back()));
            row(l.number(), wanted);
        }
    }

private:
    const input& in_;
    std::size_t heading_ = 1;
    std::vector<std::string> headings_;
    std::vector<std::size_t> at_;
};

sentence no_source(const char* day) {
    return say("source eller {0} saknas, eller {0} är inget datum skrivet som ÅÅÅÅ-MM-DD",
               "source or {0} is missing, or {0} is not a day written as YYYY-MM-DD", day);
}

/// The product that vendors' files name by a word, or null.
const rulebook::software_row* find_product(std::string_view key) {
    for (const auto& row : rulebook::software)
        if (!row.lifecycle_key.empty() && row.lifecycle_key.view() == key) return &row;
    return nullptr;
}

/// Releases of browsers: those that are out, oldest first, and which of them is the Extended Support Release.
void read_releases(const input& in, lifecycle_file& out, std::vector<diagnostic>& wrong) {
    const auto keep = [&](std::string s) { return text{out.texts.emplace_back(std::move(s)).c_str()}; };
    const tab_table table{in,
                          {"product", "major", "release_day", "status", "source", "version_of_source", "snapshot_day"}};
    std::map<std::string, std::vector<rulebook::version_day>*> versions;
    table.for_each_row(wrong, [&](std::size_t number, const std::vector<std::string>& c) {
        const auto* product = find_product(c[0]);
        if (!product || (c[3] != "current" && c[3] != "retired" && c[3] != "esr"))
            return;  // what is planned or in trial is no fact
        const auto day = parse_date(c[2]);
        if (!day) wrong.push_back(in.at(number, 1, say("release_day: {}", "release_day: {}", not_a_day(c[2]))));
        std::uint32_t major = 0, minor = 0;
        const std::size_t point = c[1].find('.');
        const bool numbered =
            parse_count(c[1].substr(0, point), major).empty() && major <= 0xffff &&
            (point == std::string::npos || (parse_count(c[1].substr(point + 1), minor).empty() && minor <= 0xffff));
        if (!numbered)
            wrong.push_back(in.at(number, 1,
                                  say("major: \"{}\" är ingen version; skriv den som 157 eller 27.2",
                                      "major: \"{}\" is not a version; write it as 157 or 27.2", c[1])));
        const auto source =
            external_source::make(keep("MDN"), keep(c[4] + ' ' + c[5]), parse_date(c[6]).value_or(date{}));
        if (!source) wrong.push_back(in.at(number, 1, no_source("snapshot_day")));
        if (!wrong.empty()) return;
        auto& all = versions[c[0]];
        if (!all) {
            all = &out.versions.emplace_back();
            out.releases.push_back({product->id, {}, 0, *source});
        }
        const auto number_of_day = static_cast<std::uint32_t>(day->year * 10'000 + day->month * 100 + day->day);
        all->push_back({static_cast<std::uint16_t>(major), number_of_day, static_cast<std::uint16_t>(minor)});
        auto& history = *std::find_if(out.releases.begin(), out.releases.end(),
                                      [&](const auto& h) { return h.product == product->id; });
        if (c[3] == "esr") history.long_term = static_cast<std::uint16_t>(major);
    });
    for (auto& history : out.releases) {
        auto& all =
            *versions[std::string(rulebook::software[static_cast<std::size_t>(history.product)].lifecycle_key.view())];
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return std::pair(a.major, a.minor) < std::pair(b.major, b.minor);
        });
        history.versions = {all.data(), all.size()};
    }
}

}  // namespace

lifecycle_file read_lifecycle(const input& in) {
    lifecycle_file out;
    std::vector<diagnostic> wrong;
    const auto keep = [&](std::string s) { return text{out.texts.emplace_back(std::move(s)).c_str()}; };
    if (tab_table{in, {}}.has("release_day")) {
        read_releases(in, out, wrong);
    } else {
        constexpr std::array<const char*, 4> day_names{"release", "mainstream_end", "security_end", "paid_esu_end"};
        const tab_table table{in,
                              {"kind", "product", "cycle", "label", "release", "mainstream_end", "security_end",
                               "paid_esu_end", "source", "snapshot_date", "note"}};
        table.for_each_row(wrong, [&](std::size_t number, const std::vector<std::string>& c) {
            const auto* product = find_product(c[1]);
            if ((c[0] != "date" && c[0] != "date-ms") || !product) return;
            std::array<date, 4> days{};
            for (std::size_t i = 0; i < days.size(); ++i) {
                const std::string& written = c[4 + i];
                if (written.empty() || written == "false") continue;  // no day is published
                const auto day = parse_date(written);
                if (!day) wrong.push_back(in.at(number, 1, say("{}: {}", "{}: {}", day_names[i], not_a_day(written))));
                else days[i] = *day;
            }
            for (std::size_t i = 1; i < days.size(); ++i)
                if (days[0].valid() && days[i].valid() && days[i] < days[0])
                    wrong.push_back(in.at(
                        number, 1,
                        say("{} {} är före release {}", "{} {} is before release {}", day_names[i], c[4 + i], c[4])));
            const cycle_name name = name_of(product->id, c[2], c[3]);
            if (name.version.empty())
                wrong.push_back(in.at(number, 1,
                                      say("ingen version utläses ur cycle \"{}\", label \"{}\"",
                                          "no version is read in cycle \"{}\", label \"{}\"", c[2], c[3])));
            std::string publisher = c[8].substr(0, c[8].find('/'));
            if (publisher == "endoflife-date" && publisher != c[8]) publisher = "endoflife.date";
            if (publisher == "MicrosoftDocs" && publisher != c[8]) publisher = "Microsoft";
            const auto source = external_source::make(keep(publisher), keep(c[8]), parse_date(c[9]).value_or(date{}));
            if (!source) wrong.push_back(in.at(number, 1, no_source("snapshot_date")));
            if (!wrong.empty()) return;
            const text note = keep(c[10]);
            out.cycles.push_back({product->id,
                                  keep(name.version),
                                  keep(name.release),
                                  name.edition,
                                  days[0],
                                  days[1],
                                  days[2],
                                  *source,
                                  days[3],
                                  {note, note}});
        });
    }
    if (!wrong.empty()) throw input_error(std::move(wrong));
    if (out.cycles.empty() && out.releases.empty())
        throw input_error(in.name, say("har inga datum för en produkt som sviten körs på; det finns inget att fråga",
                                       "has no dates of a product that the suite runs on; there is nothing to ask"));
    return out;
}

}  // namespace tools
