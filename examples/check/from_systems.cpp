// SPDX-License-Identifier: MIT
#include "from_systems.hpp"

#include <algorithm>

#include "../common/text.hpp"
#include "edit.hpp"
#include "gathered_file.hpp"
#include "paths.hpp"
#include "request.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr noun files_read{{"fil", "file"}, {"filer", "files"}};

gathered gather_paths(console& io, const std::vector<std::string>& paths, language lang) {
    std::vector<std::string> names, remarks;
    for (const std::string& path : paths) {
        const std::size_t before = names.size();
        find_files(io, path, names);
        if (names.size() == before)
            remarks.push_back(say("{}: innehåller ingen fil", "{}: holds no file", path).in(lang));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    constexpr std::size_t longest = std::size_t{64} << 20;
    std::vector<input> all;
    std::vector<std::pair<std::string, std::string>> unreadable;
    for (const std::string& name : names) {
        try {
            all.push_back(read_input(io, name, encodings::any_common, longest));
        } catch (const input_error& e) {
            unreadable.emplace_back(name, printable(e.message().in(lang)));
        }
    }
    gathered g = gather(all, lang, [&](const std::string& file, const std::string& than) {
        return io.changed_at(file) >= io.changed_at(than);
    });
    g.files = names.size();
    g.remarks.insert(g.remarks.begin(), remarks.begin(), remarks.end());
    g.unused.insert(g.unused.end(), unreadable.begin(), unreadable.end());
    return g;
}

/// "read 14 files, 3 not understood", which they are, and where two of them disagree.
std::string summary_of(const gathered& g, language lang) {
    const bool swedish = lang == language::swedish;
    std::string out;
    for (const std::string& r : g.remarks) out += printable(r) + '\n';
    for (const auto& [name, why] : g.unused) out += printable(name) + ": " + printable(why) + '\n';
    return out + (swedish ? "läste " : "read ") + counted(g.files, files_read, lang) + ", " +
           std::to_string(g.unused.size()) + (swedish ? " förstods inte\n" : " not understood\n");
}

/// Throws input_error for a file that somebody has changed since it was read: what is written would take his changes
/// away. What cannot be read twice has no other writer.
void refuse_changed_since(console& io, const input& in) {
    if (io.kind_of(in.name) != file_kind::regular) return;
    sentence said_before;
    if (read_input(io, in.name, encodings::utf8, longest_installation, said_before).text != in.text)
        throw input_error(in.name, say("har ändrats av någon annan under tiden; inget skrevs, kör kommandot igen",
                                       "was changed by somebody else meanwhile; nothing was written, run the command "
                                       "again"));
}

/// The changes as lines of a diff, by the keys that they change.
std::string as_diff(const std::string& file, const std::vector<gathered_change>& changes) {
    std::string out = "--- " + printable(file) + "\n+++ " + printable(file) + '\n';
    for (const gathered_change& c : changes) {
        const bool adds_table = c.change.kind == change_kind::add_table, asks = c.change.kind == change_kind::ask;
        out += "@@ " + printable((adds_table ? "+" : "") + path_of(c.change)) + " (" + c.source + ") @@\n";
        if (adds_table) continue;
        if (!c.before.empty()) out += '-' + printable(c.change.key + " = " + c.before) + '\n';
        out += '+' + printable((asks ? "# ? " : "") + c.change.key + " = " + c.change.value) + '\n';
    }
    return out;
}

}  // namespace

int init_from(const options& opt, const std::vector<std::string>& paths, const std::string& file, bool update,
              const starting_point& of, const already_told& told) {
    const gathered g = gather_paths(opt.io, paths, opt.lang);
    if (g.servers.empty() && g.databases.empty()) {
        opt.io.report(summary_of(g, opt.lang));
        throw input_error(
            paths.front(),
            say("innehåller ingen fil som beskriver en server; det som behövs är en mapp med utskrifterna från systeminfo, ipconfig /all, netstat -ano och sqlcmd för varje server",
                "holds no file that describes a server; a folder with the output of systeminfo, "
                "ipconfig /all, netstat -ano and sqlcmd of each server is needed"));
    }
    if (g.servers.size() > most_servers) {
        opt.io.report(summary_of(g, opt.lang));
        throw input_error(paths.front(),
                          say("beskriver {} servrar och en installationsfil har högst {}; ange det som hör till en "
                              "installation",
                              "describes {} servers and an installation file has at most {}; give what belongs to one "
                              "installation",
                              g.servers.size(), most_servers));
    }
    if (file.empty()) {
        const std::string text = gathered_file(g, of, told, opt.day(), opt.lang);
        static_cast<void>(read_installation({paths.front(), text}));  // what cannot be read is not written
        opt.write(text);
        opt.io.report(summary_of(g, opt.lang));
        return clean;
    }
    const input in = read_input(opt.io, file, encodings::utf8, longest_installation);
    const installation_file before = read_installation(in);
    const document d = opt.document(opt.family(before.family), before.hosting);
    const std::vector<gathered_change> changes = changes_of(before, g, d, opt.lang);
    edited_file edited(in.text);
    for (const gathered_change& c : changes) edited.apply(c.change);
    const std::string text = edited.text();
    static_cast<void>(read_installation({file, text}));  // what cannot be read is not written
    if (update) opt.io.edits(file);
    if (update && !changes.empty()) {
        refuse_changed_since(opt.io, in);
        opt.io.write(file, in.as_it_was_written(text));
    }
    if (!update && !changes.empty()) opt.write(as_diff(file, changes));
    opt.io.report(summary_of(g, opt.lang));
    return update || changes.empty() ? clean : findings;
}

int set_in_file(const request& r) {
    const input in = read_input(r.opt.io, r.changed, encodings::utf8, longest_installation);
    edited_file edited(in.text);
    for (const std::string& words : r.changes) edited.apply(change_of(words));
    const std::string text = edited.text();
    static_cast<void>(read_installation({r.changed, text}));
    r.opt.io.edits(r.changed);
    if (!r.opt.output.empty()) refuse_changed_since(r.opt.io, in);
    const bool to_file = !r.opt.output.empty() && r.opt.output != "-";
    r.opt.write(!to_file ? in.with_its_line_ends(text) : in.as_it_was_written(text));
    return clean;
}

}  // namespace tools
