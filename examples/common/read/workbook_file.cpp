// SPDX-License-Identifier: MIT
#include "workbook_file.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "../diagnostics.hpp"
#include "../text.hpp"
#include "sheet_rows.hpp"
#include "unzip.hpp"
#include "xml_reader.hpp"

namespace tools {

sentence other_archive() {
    return say("är en arbetsbok eller ett annat zip-arkiv; spara bladet som \"CSV UTF-8\", eller packa upp arkivet",
               "is a workbook or another zip archive; save the sheet as \"CSV UTF-8\", or unpack the archive");
}

#ifdef LIFECARE_WITHOUT_WORKBOOKS

sheet_text read_workbook(const std::string& name, std::string_view) {
    throw input_error(name,
                      other_archive() + say(" (programmet är byggt utan zlib eller expat, som läser arbetsböcker)",
                                            " (this program was built without zlib or expat, which read "
                                            "workbooks)"));
}

#else

namespace {

bool ends_in(std::string_view s, std::string_view end) {
    return s.size() >= end.size() && same_ignoring_case(s.substr(s.size() - end.size()), end);
}

/// What a part of the workbook refers to.
class relations final : public xml_reader {
public:
    /// Those of a part in a folder ("xl/"), whose own name is `part`; none where no file says so.
    relations(zip_files& files, std::string folder, std::string_view part) : folder_{std::move(folder)} {
        const std::string path = folder_ + "_rels/" + std::string(part) + ".rels";
        if (files.has(path)) read(files, path);
    }
    /// The path of what is of a kind; empty for none.
    [[nodiscard]] std::string of_kind(std::string_view kind) const {
        const auto found =
            std::find_if(all_.begin(), all_.end(), [&](const relation& r) { return ends_in(r.kind, kind); });
        return found == all_.end() ? std::string{} : found->path;
    }
    /// The path of a sheet by its identifier; empty for none, and for a chart.
    [[nodiscard]] std::string sheet(std::string_view id) const {
        const auto found = std::find_if(all_.begin(), all_.end(),
                                        [&](const relation& r) { return r.id == id && ends_in(r.kind, "/worksheet"); });
        return found == all_.end() ? std::string{} : found->path;
    }

private:
    struct relation {
        std::string id, kind, path;
    };
    void begin(std::string_view element, const xml_attributes& of) override {
        if (element != "Relationship") return;
        const std::string_view target = of("Target");
        all_.push_back({std::string(of("Id")), std::string(of("Type")),
                        target.substr(0, 1) == "/" ? std::string(target.substr(1)) : folder_ + std::string(target)});
    }

    std::string folder_;
    std::vector<relation> all_;
};

struct listed_sheet {
    std::string name, id;
    bool visible = true;
};

/// The list of sheets.
class sheet_list final : public xml_reader {
public:
    [[nodiscard]] bool of_workbook() const { return of_workbook_; }
    [[nodiscard]] bool since_1904() const { return since_1904_; }
    /// In the order in which one of them is chosen: RVTools' list of servers first.
    [[nodiscard]] std::vector<listed_sheet> take() {
        std::stable_partition(all_.begin(), all_.end(),
                              [](const listed_sheet& s) { return same_ignoring_case(s.name, "vInfo"); });
        return std::move(all_);
    }

private:
    void begin(std::string_view element, const xml_attributes& of) override {
        of_workbook_ = of_workbook_ || element == "workbook";
        if (!of_workbook_) stop();
        const std::string_view of_1904 = of("date1904"), state = of("state");
        if (element == "workbookPr") since_1904_ = of_1904 == "1" || of_1904 == "true";
        if (element == "sheet")
            all_.push_back({std::string(of("name")), std::string(of("id")), state.empty() || state == "visible"});
    }

    std::vector<listed_sheet> all_;
    bool of_workbook_ = false, since_1904_ = false;
};

/// "vCPU, vMemory, vDisk"; of many the first and how many more.
sentence names_of_sheets(const std::vector<std::string>& all) {
    constexpr std::size_t shown = 5;
    std::string out;
    for (std::size_t i = 0; i < std::min(all.size(), shown); ++i) out += (i > 0 ? ", " : "") + printable(all[i]);
    if (all.size() <= shown) return out;
    return say("{} och {} till", "{} and {} more", out, all.size() - shown);
}

}  // namespace

sheet_text read_workbook(const std::string& name, std::string_view bytes) {
    if (bytes.size() > most_workbook)
        throw input_error(
            name, say("är ett arkiv på mer än {} MB; spara bladet som \"CSV UTF-8\"",
                      "is an archive of more than {} MB; save the sheet as \"CSV UTF-8\"", most_workbook >> 20));
    zip_files files{name, bytes};
    const std::string main = relations{files, "", ""}.of_kind("/officeDocument");
    if (!ends_in(main, ".xml") || !files.has(main)) throw input_error(name, other_archive());
    sheet_list list;
    list.read(files, main);
    if (!list.of_workbook()) throw input_error(name, other_archive());

    const std::size_t folder = main.rfind('/') + 1;
    const relations parts{files, main.substr(0, folder), std::string_view{main}.substr(folder)};
    cell_context context;
    context.since_1904 = list.since_1904();
    if (const std::string path = parts.of_kind("/sharedStrings"); files.has(path)) context.texts.read(files, path);
    if (const std::string path = parts.of_kind("/styles"); files.has(path)) context.looks.read(files, path);

    std::optional<sheet_text> found;
    std::string chosen;
    std::vector<std::string> others;
    for (const listed_sheet& s : list.take()) {
        const std::string path = parts.sheet(s.id);
        if (!files.has(path)) continue;
        sheet_rows rows{files, context, found || !s.visible};
        rows.read(files, path);
        if (!rows.holds_something()) continue;
        if (found || !s.visible) {
            others.push_back(s.name);
            continue;
        }
        found = sheet_text{rows.csv(), {}};
        chosen = s.name;
    }
    if (!found)
        throw input_error(name,
                          say("är en arbetsbok utan ett synligt blad med innehåll; det finns inget att kontrollera",
                              "is a workbook without a visible sheet that holds anything; there is nothing to "
                              "check"));
    if (!others.empty())
        found->note = say("läst från bladet {}; utelämnade blad: {}", "read from the sheet {}; sheets left out: {}",
                          printable(chosen), names_of_sheets(others));
    return std::move(*found);
}

#endif

}  // namespace tools
