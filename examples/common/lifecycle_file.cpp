// SPDX-License-Identifier: MIT
#include "lifecycle_file.hpp"

#include <algorithm>
#include <array>

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
bool ends_with(std::string_view s, std::string_view end) { return s.size() >= end.size() && s.substr(s.size() - end.size()) == end; }
bool holds(std::string_view s, std::string_view part) { return s.find(part) != std::string_view::npos; }

/// What a publication's name of a cycle says, in the words of the library's own table.
struct cycle_name {
    std::string version, release;
    windows_edition edition = windows_edition::any;
};
cycle_name name_of(software_product product, const std::string& cycle, const std::string& label) {
    using enum windows_edition;
    std::string words = std::string(rulebook::software[static_cast<std::size_t>(product)].name.view()) + ' ' + cycle + ' ' + label;
    if (product == software_product::windows) {
        std::replace(words.begin(), words.end(), '-', ' ');
        const software s = parse_software(words);
        cycle_name name{std::string(s.version.view()), std::string(s.release.view()), s.edition};
        for (const auto& [end, edition] : {std::pair{"-iot-lts", iot_ltsc}, {"-e-lts", ltsc}, {"-iot", iot_core}, {"-e", enterprise}, {"-w", home_pro}})
            if (ends_with(cycle, end)) {
                name.edition = edition;
                break;
            }
        return name;
    }
    const software s = parse_software(std::string(rulebook::software[static_cast<std::size_t>(product)].name.view()) + ' ' + label);
    cycle_name name{std::string(s.version.view()), std::string(s.release.view())};
    switch (product) {
        case software_product::windows_server:
            if (ends_with(label, " SAC") || ends_with(label, " AC")) name.release = label.substr(label.rfind(' ') + 1);
            break;
        case software_product::sql_server: {
            // 2016 is the last version with service packs; before it a cycle without one is the first release, unless it is of the whole product.
            const bool by_service_pack = cycle.find_first_not_of("0123456789.") == std::string::npos || ends_with(cycle, "-r2");
            if (by_service_pack && !holds(cycle, "sql") && name.release.empty() && name.version < "2017") name.release = "RTM";
            if (holds(label, "Azure Connect Pack")) name.release += " ACP";
            break;
        }
        case software_product::dotnet:
            if (name.version.find('.') == std::string::npos) name.version += ".0";
            break;
        case software_product::dotnet_framework:
            if (holds(label, "SP1") || holds(label, "Service Pack 1")) name.release = "SP1";
            break;
        default: break;
    }
    return name;
}

}  // namespace

lifecycle_file read_lifecycle(const input& in) {
    constexpr std::array<std::string_view, 11> wanted{"kind",         "product",      "cycle",  "label",         "release", "mainstream_end",
                                                      "security_end", "paid_esu_end", "source", "snapshot_date", "note"};
    const auto headings = cells_of(in.line(1));
    std::array<std::size_t, wanted.size()> at{};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        at[i] = static_cast<std::size_t>(std::find(headings.begin(), headings.end(), wanted[i]) - headings.begin());
        if (at[i] == headings.size())
            throw input_error(
                in.at(1, 1, "is not a file of vendors' dates: the column \"" + std::string(wanted[i]) + "\" is missing; its columns are divided by tabs"));
    }

    lifecycle_file out;
    std::vector<diagnostic> wrong;
    const auto keep = [&](std::string s) { return text{out.texts.emplace_back(std::move(s)).c_str()}; };
    std::size_t number = 1, start = in.text.find('\n');
    while (start != std::string::npos && start + 1 < in.text.size() && wrong.size() < 20) {
        const std::size_t end = in.text.find('\n', start + 1);
        std::string line = in.text.substr(start + 1, end == std::string::npos ? std::string::npos : end - start - 1);
        start = end;
        ++number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty()) continue;
        const auto cells = cells_of(line);
        if (cells.size() != headings.size()) {
            wrong.push_back(in.at(number, 1, "has " + std::to_string(cells.size()) + " cells; the headings are " + std::to_string(headings.size())));
            continue;
        }
        const auto cell = [&](std::size_t i) -> const std::string& { return cells[at[i]]; };
        if (cell(0) != "date" && cell(0) != "date-ms") continue;
        for (const auto& row : rulebook::software) {
            if (row.lifecycle_key.empty() || row.lifecycle_key.view() != cell(1)) continue;
            std::array<date, 4> days{};
            for (std::size_t i = 0; i < days.size(); ++i) {
                const std::string& written = cell(4 + i);
                if (written.empty() || written == "false") continue;  // no day is published
                const auto day = parse_date(written);
                if (!day) wrong.push_back(in.at(number, 1, std::string(wanted[4 + i]) + ": \"" + written + "\" is not a day; write it as YYYY-MM-DD"));
                else days[i] = *day;
            }
            const cycle_name name = name_of(row.id, cell(2), cell(3));
            if (name.version.empty()) wrong.push_back(in.at(number, 1, "no version is read in cycle \"" + cell(2) + "\", label \"" + cell(3) + '"'));
            const std::string publisher = cell(8).rfind("endoflife-date/", 0) == 0  ? "endoflife.date"
                                          : cell(8).rfind("MicrosoftDocs/", 0) == 0 ? "Microsoft"
                                                                                    : cell(8).substr(0, cell(8).find('/'));
            const auto source = external_source::make(keep(publisher), keep(cell(8)), parse_date(cell(9)).value_or(date{}));
            if (!source) wrong.push_back(in.at(number, 1, "source or snapshot_date is missing, or the latter is not a day written as YYYY-MM-DD"));
            if (wrong.empty())
                out.cycles.push_back(
                    {row.id, keep(name.version), keep(name.release), name.edition, days[0], days[1], days[2], days[3], *source, keep(cell(10))});
        }
    }
    if (!wrong.empty()) throw input_error(std::move(wrong));
    if (out.cycles.empty()) throw input_error(in.name, "has no dates of a product that the suite stands on; there is nothing to ask");
    return out;
}

}  // namespace tools
