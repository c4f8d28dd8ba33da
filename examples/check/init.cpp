// SPDX-License-Identifier: MIT
// init: what the flags tell, what is asked and what systems say become a file to start from.
#include <algorithm>

#include "../common/text.hpp"
#include "from_systems.hpp"
#include "paths.hpp"
#include "request.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Behind --from stand what systems say, which is never TOML, and the installation file.
void tell_file_from_sources(request& r) {
    const auto toml = std::stable_partition(r.from.begin(), r.from.end(),
                                            [](const std::string& name) { return !ends_in_toml(name); });
    for (auto i = toml; i != r.from.end(); ++i) {
        if (!r.changed.empty())
            throw input_error(
                *i, say("är en installationsfil till; ange bara en", "is one more installation file; give only one"));
        r.changed = *i;
    }
    r.from.erase(toml, r.from.end());
    if (r.from.empty())
        throw input_error("--from", say("saknar sökväg till det som system säger", "has no path of what systems say"));
}

}  // namespace

int start_file(request& r) {
    const auto count = [](const char* flag, const std::string& word, std::uint32_t& n) {
        if (!word.empty())
            if (const sentence wrong = parse_count(word, n); !wrong.empty()) throw input_error(flag, wrong);
    };
    const already_told told{!r.customer.empty(),    !r.opt.family_word.empty(), !r.hosting.empty(),
                            !r.inhabitants.empty(), !r.users.empty(),           r.one_server};
    starting_point of;
    if (told.customer) of.customer = r.customer;
    if (first_invalid_utf8(of.customer) != std::string::npos)
        throw input_error("--customer", sentence{"är inte UTF-8", "is not UTF-8"});
    of.family = r.opt.family();
    if (told.hosting) of.hosting = parse_hosting(std::string_view{r.hosting}).value();
    count("--inhabitants", r.inhabitants, of.inhabitants);
    count("--users", r.users, of.users);
    of.one_server = r.one_server;
    if (of.hosting == hosting::cloud && (told.inhabitants || told.users || told.one_server))
        throw input_error(
            "--hosting",
            say("servrarna i molnet är Tietoevrys: --inhabitants, --users och --one-server är för egen drift",
                "the servers of cloud are Tietoevry's: --inhabitants, --users and --one-server are for on-premises"));
    if (!r.from.empty()) {
        tell_file_from_sources(r);
        if (of.hosting == hosting::cloud)
            throw input_error("--from", say("är för egen drift; servrarna i molnet är Tietoevrys",
                                            "is for on-premises; the servers of cloud are Tietoevry's"));
        if (r.update && !r.opt.output.empty())
            throw input_error("--output", say("är inte för --update, som skriver i filen själv",
                                              "is not for --update, which writes into the file itself"));
        if (r.changed.empty() && !r.overwrite && r.opt.output != "-" &&
            r.opt.io.kind_of(r.opt.output) == file_kind::regular)
            throw input_error(
                r.opt.output,
                say("finns; skriv den efter --from för att se vad som skulle ändras, eller ange --overwrite",
                    "exists; name it behind --from to see what would change, or give --overwrite"));
        if (r.overwrite) r.opt.io.edits(r.opt.output);  // which may lie in a folder that is read
        return init_from(r.opt, r.from, r.changed, r.update, of, told);
    }
    if (!r.changed.empty()) throw input_error(r.changed, say("är för init --from SÖKVÄG", "is for init --from PATH"));
    // What exists is somebody's work. A pipe or a device is written into, as by every tool.
    if (!r.overwrite && r.opt.output != "-" && r.opt.io.kind_of(r.opt.output) == file_kind::regular)
        throw input_error(r.opt.output, say("finns; ange ett annat namn, eller --overwrite",
                                            "exists; give another name, or --overwrite"));

    const bool nothing_told =
        !(told.customer || told.family || told.hosting || told.inhabitants || told.users || told.one_server);
    if (r.ask || (nothing_told && r.opt.io.is_terminal(stream::input))) {
        ask_starting_point(of, told, r.opt.lang, r.opt.io);
        if (r.opt.output.empty()) r.opt.output = ask_file_name(r.opt.lang, r.opt.io);
    }
    if (!newest_document(of.hosting, of.family))
        throw input_error("--hosting", say("inget dokument gäller för utbildning i molnet",
                                           "no document governs education in cloud"));
    r.opt.write(starting_file(of, r.opt.day(), r.opt.lang));
    return clean;
}

}  // namespace tools
