// SPDX-License-Identifier: MIT
/// \file
/// What the suite's own document says of a version on a day: the platform tables, their conditions, and what an edition
/// withdrew.
#pragma once

#include <compare>
#include <lifecare/rulebook/access.hpp>
#include <lifecare/rulebook/references.hpp>
#include <lifecare/support/read_software.hpp>
#include <optional>

namespace lifecare {

/// What a document says about a version on a day.
enum class suite_state : std::uint8_t {
    supported,        ///< it is supported
    conditional,      ///< it is supported under the row's condition, of which something is not stated
    rolling,          ///< a version without a number is supported, such as the latest
    not_yet,          ///< its support starts later
    ended,            ///< its support has ended
    withdrawn,        ///< an older document of the same kind lists it, this one no longer does
    not_listed,       ///< the product is listed, this version is not: outside the platform (8.1)
    too_old,          ///< its subversion is below the least one
    excluded,         ///< what is stated contradicts the row's condition: a Long-Term Servicing Channel
    version_needed,   ///< the product is listed in certain versions, and no version was stated
    unversioned,      ///< the product is listed without a version: whether this one will do is not printed
    not_applicable,   ///< the row is of a service that is not used: not judged
    other_machine,    ///< an operating system that is listed for the other kind of machine alone: not judged
    other_version,    ///< a component of C1, which names it in another version: not judged
    named_elsewhere,  ///< the document names it, but not as a part of its platform: not judged
    not_named,        ///< the document names no such product: not judged
};

/// The stable key of a state: "not-listed".
[[nodiscard]] constexpr text to_text(suite_state s) noexcept {
    constexpr text keys[] = {"supported",     "conditional",    "rolling",         "not-yet",
                             "ended",         "withdrawn",      "not-listed",      "too-old",
                             "excluded",      "version-needed", "unversioned",     "not-applicable",
                             "other-machine", "other-version",  "named-elsewhere", "not-named"};
    return keys[static_cast<std::size_t>(s)];
}
/// True for a state that is to be fixed: not-yet, ended, withdrawn, not-listed, too-old, excluded.
[[nodiscard]] constexpr bool is_finding(suite_state s) noexcept {
    return s >= suite_state::not_yet && s <= suite_state::excluded;
}
/// True for what the document does not judge: not-applicable, other-machine, other-version, named-elsewhere, not-named.
[[nodiscard]] constexpr bool is_not_judged(suite_state s) noexcept { return s >= suite_state::not_applicable; }

/// The kind of a machine. Operating systems stand under a heading of each in 8.2; 5.1 of the cloud is of clients.
enum class machine_kind : std::uint8_t { any, client, server };

/// The kind of machine that the documents list an operating system for; any for every other product.
[[nodiscard]] constexpr machine_kind listed_for(software_product p) noexcept {
    if (p == software_product::windows_server) return machine_kind::server;
    return p == software_product::windows || p == software_product::macos ? machine_kind::client : machine_kind::any;
}
/// The same of what was read: nothing is said of what is no product.
[[nodiscard]] constexpr machine_kind listed_for(const software& s) noexcept {
    return s.product ? listed_for(*s.product) : machine_kind::any;
}
/// "listed for clients only", of one of the two.
[[nodiscard]] constexpr label listed_only_for(machine_kind m) noexcept {
    if (m == machine_kind::client) return {"listas endast för klienter", "listed for clients only"};
    return {"listas endast för servrar", "listed for servers only"};
}

/// The days on which a row of 8.2 supports its version.
struct support_window {
    date first_day = {};  ///< the Monday of the printed week; no day where no start is printed
    date last_day = {};   ///< the last supported day; no day where no end is printed
    lifecare::basis end_basis =
        lifecare::basis::printed;  ///< printed for an end that is a day, assumed for one that is a week
};

/// The window of a row.
[[nodiscard]] constexpr support_window window_of(const rulebook::platform& row) noexcept {
    support_window w;
    if (row.from_week.valid()) w.first_day = row.from_week.monday();
    if (row.last_day.valid()) w.last_day = row.last_day;
    if (row.until_week.valid()) {
        w.last_day = row.until_week.monday().plus_days(-1);
        w.end_basis = basis::assumed;
    }
    return w;
}

/// When and where an edition reports what it changed in a platform table.
struct reported_change {
    date day = {};                           ///< the day of the change; no day where no change is reported
    const lifecare::citation* by = nullptr;  ///< the edition's report, or null
};

/// The withdrawal of a row by `d`, which is newer than the row's own document and prints none of its key.
[[nodiscard]] constexpr reported_change withdrawal_of(const rulebook::platform& row, document d) noexcept {
    for (const rulebook::change_history_line& line : rulebook::change_history)  // newest first
        if (line.place == row.source.newest().place() && line.source.in(d))
            return {parse_date(line.day).value_or(date{}), line.source.find(d)};
    return {};
}
/// The addition of a row's product, which the newest edition with the row names in its change history.
[[nodiscard]] constexpr reported_change addition_of(const rulebook::platform& row) noexcept {
    const citation& at = row.source.newest();
    for (const rulebook::change_history_line& line : rulebook::change_history)
        if (line.place == at.place() && line.source.in(at.document()) &&
            line.change.en.view().find(row.product.view()) != std::string_view::npos)
            return {parse_date(line.day).value_or(date{}), line.source.find(at.document())};
    return {};
}

/// The suite's answer.
struct suite_answer {
    suite_state state = suite_state::not_named;  ///< the answer
    /// The row of 8.2 that it rests on; of another document when withdrawn; null for none.
    const rulebook::platform* row = nullptr;
    const rulebook::cloud_platform* cloud = nullptr;    ///< the row of cloud 5.1 that it rests on, or null
    const rulebook::mobile_platform* mobile = nullptr;  ///< the row of 8.3 that it rests on, of telephones, or null
    const rulebook::component* component = nullptr;     ///< the row of C1 that names it, or null
    const rulebook::access_method* card = nullptr;      ///< the row of 6.1.2 that supports it, a type of card, or null
    support_window window = {};                         ///< the row's days
    date withdrawn_on = {};                             ///< withdrawn: the day of the change that removed it
    const lifecare::citation* withdrawn_by = nullptr;   ///< withdrawn: where the newer document reports the change
    enum_set<condition_term> contradicted = {};  ///< excluded: what is stated otherwise than the row's condition asks
    enum_set<condition_term> unstated = {};      ///< what the row's condition asks and is not stated
    lifecare::basis basis = lifecare::basis::printed;  ///< assumed where the library reads: an end by week, a
                                                       ///< subversion of a listed version
    const lifecare::citation* citation = nullptr;      ///< the place of the row, or null

    /// So many of the latest versions are accepted of a rolling one.
    [[nodiscard]] constexpr unsigned latest_versions() const noexcept {
        if (mobile) return mobile->latest_versions;
        return cloud && cloud->accepted == cloud_version::latest_or_second_latest ? 2 : 1;
    }

    /// The last day by the document; of what was withdrawn at the latest the day before that. No day where none is.
    [[nodiscard]] constexpr date last_day() const noexcept {
        if (state != suite_state::withdrawn || (window.last_day.valid() && window.last_day < withdrawn_on))
            return window.last_day;
        return withdrawn_on.plus_days(-1);
    }
    /// How that day was got: printed, assumed of a printed week (the Sunday before it), or derived from the change that
    /// withdrew the row.
    [[nodiscard]] constexpr lifecare::basis last_day_basis() const noexcept {
        return last_day() == window.last_day ? window.end_basis : lifecare::basis::derived;
    }
};

/// What a customer uses of what rows are printed for; nothing where that is not known.
struct used_parts {
    std::optional<bool> procapita_as_a_service = {};     ///< the service
    std::optional<bool> procapita_printing = {};         ///< printing in it
    std::optional<enum_set<subsystem>> subsystems = {};  ///< the subsystems

    /// Whether what a row of 8.2 is for is used.
    [[nodiscard]] constexpr std::optional<bool> uses(const rulebook::platform& row) const noexcept {
        return row.condition.purpose.empty() ? std::optional{true} : uses(row.condition.purpose);
    }
    /// Whether one of some subsystems is used.
    [[nodiscard]] constexpr std::optional<bool> uses(enum_set<subsystem> some) const noexcept {
        return subsystems ? std::optional{subsystems->contains_any(some)} : std::nullopt;
    }
    /// The same of a row of 5.1 of the cloud; every condition there is of Procapita-as-a-Service.
    [[nodiscard]] constexpr std::optional<bool> uses(const rulebook::cloud_platform& row) const noexcept {
        if (row.condition_key.empty()) return true;
        return row.condition_key == text{"procapita-printing"} && procapita_as_a_service != false
                   ? procapita_printing
                   : procapita_as_a_service;
    }
};

namespace detail {

/// True where the row lists versions and asks for no channel, and a preview is stated: that is another version (8.1).
constexpr bool is_preview_of(const rulebook::platform& row, const software& s) noexcept {
    return s.channel == release_channel::preview && row.rolling == rolling_version::no &&
           row.condition.channel == release_channel::not_stated;
}
/// True when the row is of the version. Crystal Reports is named by a year, and its number begins like that of the
/// row's condition.
constexpr bool covers(const rulebook::platform& row, const software& s) noexcept {
    const std::string_view asked = s.version;
    if (is_preview_of(row, s)) return false;
    if (row.version.view() == "80+")
        return asked.empty() || compare_versions("80", asked) != std::strong_ordering::greater;
    if (row.version.empty()) return true;
    if (asked.empty()) return false;
    if (s.product == software_product::crystal_reports) {
        if (!s.release.view().empty() || is_year(asked))
            return row.version.view() == (s.release.view().empty() ? asked : s.release.view());
        std::string_view exactly = row.condition.exactly, told = asked;
        return take_part(exactly) == take_part(told);
    }
    return version_covers(row.version, asked);
}

/// Holds a row's condition against what is stated.
constexpr void judge(const rulebook::platform_condition& c, const software& s, suite_answer& v) noexcept {
    using enum condition_term;
    const auto ask = [&](condition_term term, bool told, bool right) {
        if (!told) v.unstated.insert(term);
        else if (!right) v.contradicted.insert(term);
    };
    const std::string_view version = s.version;
    if (!c.at_least.empty())
        ask(least_version, !version.empty(), compare_versions(c.at_least, version) != std::strong_ordering::greater);
    if (!c.exactly.empty())
        ask(exact_version,
            version.find('.') != std::string_view::npos &&
                !(version != c.exactly.view() && version_covers(version, c.exactly)),
            version_covers(c.exactly, version));
    if (c.bits != 0) ask(bits, s.bits != 0, s.bits == c.bits);
    if (c.language != edition_language::not_stated)
        ask(language, s.language != edition_language::not_stated, s.language == c.language);
    if (c.channel != release_channel::not_stated)
        ask(channel, s.channel != release_channel::not_stated, s.channel == c.channel);
    if (c.bundle) ask(bundle, s.bundle, true);
}

/// The part of a version after the second point, as in 8.0.11; nothing when it is not stated.
constexpr std::optional<std::uint32_t> subversion(std::string_view v) noexcept {
    take_part(v);
    take_part(v);
    return v.empty() ? std::nullopt : std::optional{take_part(v)};
}

/// True for what 8.1 calls a higher version than the printed one: a service pack, and of .NET Framework a subversion
/// (4.8.1). What else follows a printed number is builds and updates.
constexpr bool is_higher_version(const software& s) noexcept {
    if (is_service_pack(s.release)) return true;
    const std::optional<std::uint32_t> sub = subversion(s.version);
    return s.product == software_product::dotnet_framework && sub && *sub != 0 && *sub < 1000;
}

constexpr suite_state state_of(const suite_answer& v, const software& s, date day) noexcept {
    using enum suite_state;
    const rulebook::platform& row = *v.row;
    if (v.window.last_day.valid() && v.window.last_day < day) return ended;
    if (v.window.first_day.valid() && day < v.window.first_day) return not_yet;
    if (const auto sub = subversion(s.version); sub && *sub < row.least_subversion) return too_old;
    if (!v.contradicted.empty()) return excluded;
    if (row.rolling != rolling_version::no) return rolling;
    if (row.version.empty() && row.condition.at_least.empty() && !s.version.view().empty()) return unversioned;
    return v.unstated.empty() ? supported : conditional;
}

/// 8.3 of browsers on telephones: the latest versions of those that are based on Chromium on Android, and on Safari on
/// iOS, where every browser is (assumed); it lists the modules that are verified, and the year of the telephone. It is
/// silent on any other.
constexpr suite_answer mobile_support(const software& s, document d) noexcept {
    suite_answer v;
    const bool chromium = s.product == software_product::chrome || s.product == software_product::edge;
    for (const rulebook::mobile_platform& row : rulebook::mobile_platforms.in(d)) {
        if (row.runs != s.telephone || (s.telephone == telephone_system::android && !chromium)) continue;
        v.mobile = &row;
        v.citation = row.source.find(d);
        v.state = suite_state::rolling;
        v.unstated = condition_term::telephone;
        if (s.telephone == telephone_system::ios) v.basis = basis::assumed;  // also of Safari: "safari-versions"
    }
    return v;
}

/// Of what is printed for Procapita-as-a-Service alone, or for printing in it, nothing is said to a customer without.
constexpr suite_answer cloud_support(const software& s, const used_parts& used) noexcept {
    suite_answer v;
    const text name = rulebook::software[static_cast<std::size_t>(*s.product)].cloud_name;
    for (const rulebook::cloud_platform& row : rulebook::cloud_platforms) {
        if (name.empty() || !(row.product == name)) continue;
        if (v.state == suite_state::not_named)
            v.state = s.version.view().empty() ? suite_state::version_needed : suite_state::not_listed;
        const bool numbered = row.accepted == cloud_version::numbered;
        if (v.cloud || (numbered && (s.channel == release_channel::preview || !version_covers(row.version, s.version))))
            continue;
        const bool one_track = s.channel == release_channel::current || s.channel == release_channel::long_term;
        if (row.track != release_channel::not_stated && one_track && row.track != s.channel) continue;
        v.cloud = &row;
        v.citation = row.source.begin();
        if (row.track != release_channel::not_stated && s.channel == release_channel::not_stated)
            v.unstated.insert(condition_term::channel);
        const std::optional<bool> is_used = used.uses(row);
        if (row.accepted == cloud_version::any && !is_used) v.unstated.insert(condition_term::purpose);
        if (numbered) v.state = suite_state::supported;
        else if (row.accepted != cloud_version::any) v.state = suite_state::rolling;
        else if (!s.version.view().empty()) v.state = suite_state::unversioned;
        else v.state = is_used ? suite_state::supported : suite_state::conditional;
        const bool by_reading = s.product == software_product::safari;  // the contradiction "safari-versions"
        if (by_reading || (numbered && !version_covers(s.version, row.version))) v.basis = basis::assumed;
    }
    if (v.cloud) {
        const std::optional<bool> is_used = used.uses(*v.cloud);
        if (is_used == false) v.state = suite_state::not_applicable;
        else if (!is_used && v.state == suite_state::rolling) v.unstated.insert(condition_term::service);
    }
    return v;
}

/// True for a row of C1 that is the program, in a version or another.
constexpr bool is_component(const rulebook::component& c, const rulebook::named_program& p) noexcept {
    return !p.component.empty() && c.product.view().substr(0, p.component.size()) == p.component.view();
}
/// The version at the end of what C1 calls a component ("Fujitsu NetCOBOL v8.0"); empty where it has none.
constexpr std::string_view version_of(const rulebook::component& c, const rulebook::named_program& p) noexcept {
    std::string_view printed = c.product.view().substr(p.component.size());
    while (!printed.empty() && !is_digit(printed[0])) printed.remove_prefix(1);
    const std::size_t end = printed.find_first_not_of("0123456789.");  // of "8.1.37.c" what can be compared
    printed = printed.substr(0, end);
    while (!printed.empty() && printed.back() == '.') printed.remove_suffix(1);
    return printed;
}

}  // namespace detail

/// True where a program is a component of C1, or may be: in its version, in less or more of it, in several years of
/// which its own is one, or in none that is told.
[[nodiscard]] constexpr bool is_named_as(const rulebook::component& c, const software& s) noexcept {
    if (!s.program || !detail::is_component(c, *s.program)) return false;
    const std::string_view printed = detail::version_of(c, *s.program), asked = s.version, years = s.years;
    if (printed.empty()) return true;
    if (!years.empty()) return years.substr(0, 4) <= printed && printed <= years.substr(5);
    return version_covers(printed, asked) || version_covers(asked, printed);
}

namespace detail {

/// What is named beside the platform: a component of C1 in its version, a type of card that is supported (6.1.2), or
/// another program of another section.
constexpr suite_answer named_beside_platform(const software& s, document d, const used_parts& used) noexcept {
    suite_answer v;
    if (!s.program || !s.program->source.in(d)) return v;
    v.state = suite_state::named_elsewhere;
    v.citation = s.program->source.find(d);
    for (const rulebook::component& row : rulebook::components.in(d)) {
        if (!is_component(row, *s.program)) continue;
        const bool other = !is_named_as(row, s);
        if (v.component && (other || v.state != suite_state::other_version)) continue;
        v.component = &row;
        v.state = other ? suite_state::other_version : suite_state::named_elsewhere;
    }
    for (const rulebook::access_method& row : rulebook::access_methods.in(d))
        if (row.kind == rulebook::access_kind::card_type &&
            find_words(row.name, s.program->words) != std::string_view::npos) {
            v.card = &row;
            v.state = used.uses(row.only_for) == false ? suite_state::not_applicable : suite_state::conditional;
            v.unstated = condition_term::purpose;
        }
    return v;
}

/// Where 3.1.2 asks "där användarna har separata konton till miljön".
inline constexpr provenance separate_accounts{{techspec_2025, "3.1.2"}};
/// True for what 3.1.2 prints under "Följande tekniker är supportade".
constexpr bool is_thin_client_technique(software_product p) noexcept {
    return p == software_product::citrix_virtual_apps || p == software_product::remote_desktop_services;
}

constexpr suite_answer platform_support(const software& s, document d, date day, const used_parts& used) noexcept {
    suite_answer v;
    const rulebook::software_row& product = rulebook::software[static_cast<std::size_t>(*s.product)];
    const text name = product.platform_name;
    const rulebook::platform* dropped = nullptr;
    for (const rulebook::platform& row : rulebook::platforms) {
        if (name.empty() || !(row.product == name)) continue;
        const bool here = row.source.in(d), covered = detail::covers(row, s);
        if (here && v.state == suite_state::not_named)
            v.state = s.version.view().empty() ? suite_state::version_needed : suite_state::not_listed;
        if (here && covered) v.row = &row;
        if (!here && covered && row.source.newest().document() < d) dropped = &row;
    }
    if (!v.row && dropped && rulebook::platforms.in(d).size() != 0) {
        v.row = dropped;
        v.window = window_of(*dropped);
        v.citation = dropped->source.begin();
        v.state = suite_state::withdrawn;
        const reported_change removed = withdrawal_of(*dropped, d);
        v.withdrawn_by = removed.by;
        v.withdrawn_on = removed.day;
        return v;
    }
    if (!v.row) {
        // Supported by another section than 8.2, and there without a version: "Citrix XenApp" (3.1.2).
        if (is_thin_client_technique(*s.product) && product.source.in(d)) {
            v.state = suite_state::supported;
            if (separate_accounts.in(d)) {
                v.unstated.insert(condition_term::accounts);
                v.state = suite_state::conditional;
            }
            if (!s.version.view().empty()) v.state = suite_state::unversioned;
            v.citation = product.source.find(d);
        }
        return v;
    }
    v.window = window_of(*v.row);
    v.citation = v.row->source.find(d);
    detail::judge(v.row->condition, s, v);
    // 8.2 lists systems for servers and clients, and Linux is none of them.
    const bool higher = is_higher_version(s);
    if (higher || s.on_linux) v.unstated.insert(condition_term::approval);
    if (v.row->least_subversion != 0 && !subversion(s.version)) v.unstated.insert(condition_term::least_subversion);
    const std::optional<bool> is_used = used.uses(*v.row);
    if (!is_used) v.unstated.insert(condition_term::purpose);
    v.state = detail::state_of(v, s, day);
    if (is_used == false && !is_finding(v.state)) v.state = suite_state::not_applicable;
    const bool by_week = v.state == suite_state::ended && v.window.end_basis == basis::assumed;
    const bool by_build = !higher && s.product == software_product::dotnet_framework &&
                          !version_covers(s.version, v.row->version);  // 4.8.04084 of the printed 4.8
    if (by_week || by_build) v.basis = basis::assumed;
    return v;
}

}  // namespace detail

/// What a document says about a product and version on a day. A document that prints no platform names nothing; a day
/// that is none is not judged.
[[nodiscard]] constexpr suite_answer suite_support(const software& s, document d, date day,
                                                   const used_parts& used = {}) noexcept {
    if (!day.valid()) return {};
    if (!s.product) return detail::named_beside_platform(s, d, used);
    if (s.telephone != telephone_system::none && !is_of_the_cloud(d)) return detail::mobile_support(s, d);
    suite_answer v;
    if (is_of_the_cloud(d)) v = detail::cloud_support(s, used);
    else if (!s.on_tablet) v = detail::platform_support(s, d, day, used);  // 8.2 is of computers, 8.3 of telephones
    const provenance& source = rulebook::software[static_cast<std::size_t>(*s.product)].source;
    if (v.state == suite_state::not_named && source.in(d)) {  // "Safari-baserade webbläsare på IOS" of 8.3
        v.state = suite_state::named_elsewhere;
        v.citation = source.find(d);
    }
    return v;
}

}  // namespace lifecare
