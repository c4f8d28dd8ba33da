// SPDX-License-Identifier: MIT
/// \file
/// Which product, in which version? Reads what people and inventories write: "Microsoft SQL Server 2019
/// (RTM-CU25) 15.0.4355.3".
#pragma once

#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/components.hpp>
#include <lifecare/support/which_product.hpp>
#include <optional>

namespace lifecare {

/// A product in a version, as far as a text says.
struct software {
    /// The product; nothing when none that the documents support is named.
    std::optional<software_product> product = {};
    /// A build number alone, which a Windows and a Windows Server share: the word Server is needed.
    bool ambiguous = false;
    inline_text<24> version = {};  ///< "2022", "2012 R2", "11", "8.0.11"; empty when not stated
    inline_text<8> release = {};   ///< feature release or service pack: "23H2", "SP3"; empty when not stated
    windows_edition edition = windows_edition::any;  ///< edition of Windows; any when not stated
    /// Build of Windows, or version of the SQL Server engine times 100 (15.0 is 1500); 0 when not stated.
    std::uint32_t build = 0;

    // What a condition may ask; read for the products of which some row asks it, a preview of all.
    release_channel channel = release_channel::not_stated;     ///< channel or release track
    edition_language language = edition_language::not_stated;  ///< language of the edition, where the name says it
    std::uint8_t bits = 0;                                     ///< 32 or 64; 0 when not stated
    bool bundle = false;                                       ///< named as a bundle of runtimes
    bool on_linux = false;                                     ///< named as one on Linux or in a container
    telephone_system telephone = telephone_system::none;       ///< of a browser on a telephone, the telephone's system
    bool on_tablet = false;                                    ///< a browser on an iPad, or on a tablet with Android

    /// Without a product: the program that is named instead, which the documents name beside their platform tables.
    const rulebook::named_program* program = nullptr;
    inline_text<9> years = {};  ///< of such a program in one installation for several years: "2015-2022"

    friend constexpr bool operator==(const software&, const software&) noexcept = default;
};

namespace detail {

constexpr bool is_ltsc(windows_edition e) noexcept {
    return e == windows_edition::ltsc || e == windows_edition::iot_ltsc;
}

constexpr bool is_service_pack(std::string_view w) noexcept {
    return w.size() == 3 && same_ignoring_case(w.substr(0, 2), "sp") && is_digit(w[2]);
}

/// The version behind a build; null when the build is not known.
constexpr const rulebook::vendor_build* find_build(software_product p, std::uint32_t build) noexcept {
    for (const rulebook::vendor_build& b : rulebook::vendor_build_rows::rows)
        if (b.product == p && b.build == build) return &b;
    return nullptr;
}
constexpr void read_upper(inline_text<8>& out, std::string_view w) noexcept {
    out = {};
    for (char c : w) out += c >= 'a' ? static_cast<char>(c - 32) : c;  // digits and letters of ASCII
}

/// Reads "2016", "2k16", "2012R2"; false for any other word.
constexpr bool read_year(software& s, std::string_view w) noexcept {
    const std::uint32_t year = year_of(w);
    if (year == 0 || !s.version.view().empty()) return false;
    s.version.append_number(year);
    if (lower(w[w.size() - 2]) == 'r') s.version += " R2";
    return true;
}

constexpr void read_windows(software& s, std::string_view written) noexcept {
    using enum windows_edition;
    std::string_view before;
    bool iot = false;
    // systeminfo before Windows 8 wrote "VistaT": a mark of trade became a letter.
    const auto is_named = [](std::string_view w) { return is_one_of(w, "xp|vista|vistat"); };
    // "Long-Term Servicing Channel" in words: one of them names it, the others are passed over, so that its year stands
    // next to it.
    const auto names_channel = [](std::string_view w) { return is_one_of(w, "ltsc|ltsb|servicing"); };
    const auto read_year_of_channel = [&](std::string_view year) {
        for (const rulebook::ltsc_release& l : rulebook::ltsc_release_rows::rows)
            if (l.year.view() == year) read_upper(s.release, l.release);
    };
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        if (is_one_of(w, "long-term|long|term|channel|branch")) continue;
        if (s.version.view().empty() && is_named(w)) {
            s.version += w.size() == 2 ? "XP" : "Vista";
        } else if (names_channel(before) && is_year(w)) {  // "LTSC 2019"
            read_year_of_channel(w);
        } else if (s.version.view().empty() && (w == "7" || w == "8" || w == "8.1" || w == "10" || w == "11")) {
            s.version += w;
        } else if (is_feature_release(w)) {
            read_upper(s.release, w);
        } else if (const std::uint32_t build = windows_build(w)) {
            s.build = build;
        } else if (names_channel(w)) {
            s.edition = iot || s.edition == iot_ltsc ? iot_ltsc : ltsc;
            if (is_year(before)) read_year_of_channel(before);  // "2016 LTSB"
        } else if (same_ignoring_case(w, "iot")) {
            iot = true;
            s.edition = s.edition == ltsc ? iot_ltsc : enterprise;
        } else if (same_ignoring_case(w, "enterprise") || same_ignoring_case(w, "education")) {
            if (s.edition == any) s.edition = enterprise;
        } else if (same_ignoring_case(w, "pro") || same_ignoring_case(w, "home")) {
            s.edition = home_pro;
        }
        before = w;
    }
    if (is_ltsc(s.edition)) s.channel = release_channel::long_term;
    if (const auto* b = find_build(software_product::windows,
                                   s.build)) {  // Windows 11 often calls itself "Windows 10": the build decides
        s.version = {};
        s.version += b->version.view();
        read_upper(s.release, b->release);
    }
}

constexpr void read_windows_server(software& s, std::string_view written) noexcept {
    word_reader words{written};
    std::string_view before;
    for (std::string_view w = words.next(); !w.empty(); before = w, w = words.next()) {
        if (read_year(s, w)) continue;
        if (is_or_later(before, w)) {
            s.version = {};  // "Windows Server 2016 or later", as vCenter writes it
        } else if (s.version.view().empty() && is_feature_release(w)) {
            for (char c : w) s.version += c == 'h' ? 'H' : c;
        } else if (same_ignoring_case(w, "r2") && !s.version.view().empty()) {
            s.version += " R2";
        } else if (const std::uint32_t build = windows_build(w)) {
            s.build = build;
        }
    }
    if (const auto* b = find_build(software_product::windows_server, s.build); b && s.version.view().empty()) {
        s.version += b->version.view();
        read_upper(s.release, b->release);
    }
}

constexpr void read_sql_server(software& s, std::string_view written) noexcept {
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        if (read_year(s, w)) continue;
        if (same_ignoring_case(w, "r2") && !s.version.view().empty()) {
            s.version += " R2";
        } else if (same_ignoring_case(w.substr(0, 3), "rtm")) {
            read_upper(s.release, "RTM");
        } else if (std::string_view number = version_in(w);
                   s.build == 0 && number.find('.') != std::string_view::npos) {
            const std::uint32_t major = take_part(number);
            s.build = major < 100 ? major * 100 + (major == 10 && number.substr(0, 2) == "50" ? 50 : 0) : 0;
        }
    }
    if (const auto* b = find_build(software_product::sql_server, s.build); b && s.version.view().empty())
        s.version += b->version.view();
}

/// True when a version is another and its subversions: "18.7.4" of "18".
constexpr bool is_more_of(std::string_view version, std::string_view of) noexcept {
    return version.size() > of.size() && version[of.size()] == '.' && version.substr(0, of.size()) == of;
}
/// The first version of a text; a fuller one of the same behind it is better: "Driver 18 for SQL Server 18.7.4".
constexpr std::string_view first_version(std::string_view written) noexcept {
    std::string_view first;
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        const std::string_view version = version_in(w);
        if (first.empty() || is_more_of(version, first)) first = version;
    }
    return first;
}
/// A full version in the name is the product's: the installer's own stands next to it ("Microsoft .NET Runtime - 8.0.11
/// (x64)", "64.44.23253").
constexpr void read_version(software& s, std::string_view after_name, std::string_view apart) noexcept {
    const std::string_view named = first_version(after_name), told = first_version(apart);
    const bool full = named.find('.') != std::string_view::npos && !is_more_of(told, named);
    s.version += told.empty() || full ? named : told;
}

/// The year in the name ("2003"; also 97, 98, XP), else the version behind the number of the program (11.0).
constexpr void read_outlook(software& s, std::string_view written) noexcept {
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        if (!s.version.view().empty()) return;
        const std::string_view number = version_in(w);
        if (is_year(w) || w == "97" || w == "98") s.version += w;
        else if (same_ignoring_case(w, "xp")) s.version += "2002";
        else if (w == "365") s.build = 1600;
        else if (std::string_view rest = number; s.build == 0 && !number.empty()) {
            const std::uint32_t major = take_part(rest);
            s.build = major < 100 ? major * 100 + (major == 8 && take_part(rest) == 5 ? 50 : 0) : 0;
        }
    }
}
/// The full number is the version ("13.0.22"), and the year in the name then the release; the year alone is the
/// version.
constexpr void read_crystal_reports(software& s, std::string_view written) noexcept {
    word_reader words{written};
    std::string_view before;
    for (std::string_view w = words.next(); !w.empty(); before = w, w = words.next()) {
        const std::string_view number = version_in(w);
        if (same_ignoring_case(before, "studio")) continue;  // the year of Visual Studio
        if (is_year(w)) {
            if (s.version.view().empty()) s.version += w;
            else if (s.release.view().empty()) s.release += w;
        } else if (number.find('.') != std::string_view::npos && s.version.view().find('.') == std::string_view::npos) {
            if (!s.version.view().empty()) read_upper(s.release, s.version);
            s.version = {};
            s.version += number;
        }
    }
}
/// "2402", also where the program calls itself 24.2.0.187; the 7 in "7 2203" is of the name.
constexpr void read_citrix(software& s, std::string_view after_name, std::string_view apart) noexcept {
    word_reader words{after_name};
    std::string_view before;
    for (std::string_view w = words.next(); !w.empty(); before = w, w = words.next())
        if (before == "7" && w.size() == 4 && !version_in(w).empty()) {
            after_name = after_name.substr(static_cast<std::size_t>(w.data() - after_name.data()));
            break;
        }
    read_version(s, after_name, apart);
    std::string_view rest = s.version;
    const std::uint32_t year = take_part(rest), month = take_part(rest);
    if (year < 19 || year > 99 || month == 0 || month > 12) return;
    s.version = {};
    s.version.append_number(year, 2).append_number(month, 2);
}

/// Versions 10 and 11 are written X and XI.
constexpr void read_acrobat_reader(software& s, std::string_view after_name, std::string_view apart) noexcept {
    read_version(s, after_name, apart);
    word_reader words{after_name};
    for (std::string_view w = words.next(); !w.empty() && s.version.view().empty(); w = words.next())
        if (is_one_of(w, "x|xi")) s.version += w.size() == 1 ? "10" : "11";
}

/// 32 or 64 by a word: "64-bit", "x64", "32-bitars"; 0 for any other.
constexpr std::uint8_t bits_in(std::string_view w) noexcept {
    for (const std::uint8_t bits : {std::uint8_t{32}, std::uint8_t{64}}) {
        const std::string_view digits = bits == 32 ? "32" : "64";
        for (std::string_view end : {"", "bit", "bits", "bitar", "bitars", "-bit", "-bits", "-bitar", "-bitars"})
            if (w.substr(0, 2) == digits && same_ignoring_case(w.substr(2), end)) return bits;
    }
    if (is_one_of(w, "x64|amd64|win64")) return 64;
    return is_one_of(w, "x86|win32|ia32") ? 32 : 0;
}
/// True for a word that names a preview: "preview", "RC1", "CTP2.0", and a version of one: "4.3.0-rc.1", "160.0b9".
constexpr bool names_preview(std::string_view w) noexcept {
    constexpr std::string_view kinds[] = {"preview", "beta", "alpha", "rc", "ctp", "insider", "canary", "nightly"};
    for (std::string_view kind : kinds)
        if (same_ignoring_case(w.substr(0, kind.size()), kind) &&
            (w.size() == kind.size() || is_digit(w[kind.size()]) || w[kind.size()] == '.'))
            return true;
    const std::size_t end = w.find_first_not_of("0123456789.");
    if (end == 0 || end == std::string_view::npos) return false;
    if (w[end] == '-') return names_preview(w.substr(end + 1));
    return (lower(w[end]) == 'a' || lower(w[end]) == 'b') && end + 1 < w.size() && is_digit(w[end + 1]);
}
/// The channel that a word names, of a product; not_stated for any other word.
constexpr release_channel channel_in(std::string_view w, software_product p) noexcept {
    using enum release_channel;
    if (names_preview(w)) return preview;
    switch (p) {
        case software_product::windows:  // its Long-Term Servicing Channel is an edition: read_windows()
            if (same_ignoring_case(w, "dev")) return preview;
            if (is_one_of(w, "targeted|sac-t|cb")) return targeted;
            return is_one_of(w, "semi-annual|semi|sac|cbb") ? current : not_stated;
        case software_product::citrix_client:
            if (is_one_of(w, "ltsr|long-term|long")) return long_term;
            return is_one_of(w, "cr|current") ? current : not_stated;
        case software_product::firefox:
        case software_product::chrome:
        case software_product::edge:
        case software_product::safari:
            if (is_one_of(w, "dev|developer")) return preview;
            return p == software_product::firefox && w.size() >= 3 && same_ignoring_case(w.substr(w.size() - 3), "esr")
                       ? long_term
                       : not_stated;
        default: return not_stated;
    }
}
constexpr edition_language language_in(std::string_view w) noexcept {
    if (is_one_of(w, "english|engelsk|engelska|en-us|en-gb")) return edition_language::english;
    return is_one_of(
               w,
               "swedish|svensk|svenska|sv-se|german|tysk|tyska|de-de|french|fransk|franska|fr-fr|finnish|finsk|"
               "finska|fi-fi|norwegian|norsk|norska|nb-no|danish|dansk|danska|da-dk|italian|italiensk|italienska|"
               "it-it|spanish|spansk|spanska|es-es|dutch|nederländsk|nederländska|nl-nl|polish|polsk|polska|pl-pl|"
               "portuguese|portugisisk|portugisiska|pt-pt|pt-br|russian|rysk|ryska|ru-ru|japanese|japansk|japanska|"
               "ja-jp|chinese|kinesisk|kinesiska|zh-cn|zh-tw")
               ? edition_language::other
               : edition_language::not_stated;
}
constexpr bool is_browser(software_product p) noexcept {
    using enum software_product;
    return p == firefox || p == chrome || p == edge || p == safari;
}
/// The telephone that a word names: "Android", "iOS".
constexpr telephone_system telephone_in(std::string_view w) noexcept {
    if (same_ignoring_case(w, "android")) return telephone_system::android;
    return is_one_of(w, "ios|iphone") ? telephone_system::ios : telephone_system::none;
}
/// A browser on a tablet has the system of a telephone and is on none: "Chrome on Android tablet", "Safari on iPad".
/// What is called a tablet without such a system runs Windows, and is a computer.
constexpr void read_tablet(software& s, std::string_view written) noexcept {
    const auto names = [&](std::string_view words) { return find_words(written, words) != std::string_view::npos; };
    const bool ipad = names("ipad") || names("ipados"),
               called_so = names("tablet") || names("surfplatta") || names("platta");
    if (!ipad && (!called_so || s.telephone == telephone_system::none)) return;
    s.on_tablet = true;
    s.telephone = telephone_system::none;
}
/// What a condition may ask in addition to the version.
constexpr void read_terms(software& s, std::string_view written) noexcept {
    using enum release_channel;
    using enum software_product;
    const bool by_language =
        s.product == windows_server && find_words(written, "language pack") == std::string_view::npos;
    const bool by_bits = s.product == outlook || s.product == crystal_reports;
    const bool by_pack =
        (s.release.view().empty() || s.release == "RTM") && (s.product == windows || s.product == windows_server ||
                                                             s.product == sql_server || s.product == dotnet_framework);
    std::string_view before;
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); before = w, w = words.next()) {
        // The regular channel gives way to what is stated more exactly: "Semi-Annual Channel (Targeted)".
        release_channel c = channel_in(w, *s.product);
        if (s.product == windows && same_ignoring_case(w, "branch") && same_ignoring_case(before, "current"))
            c = targeted;
        if (s.product == windows && same_ignoring_case(w, "business") && same_ignoring_case(before, "for"))
            s.channel = current;  // Current Branch for Business
        if (c != not_stated && (s.channel == not_stated || s.channel == current)) s.channel = c;
        if (by_bits && s.bits == 0) s.bits = bits_in(w);
        if (by_pack &&
            (is_service_pack(w) || (same_ignoring_case(before, "pack") && w.size() == 1 && is_digit(w[0])))) {
            s.release = {};  // "SP1", "Service Pack 1"
            s.release += "SP";
            s.release += w.back();
        }
        if (const edition_language l = by_language ? language_in(w) : edition_language::not_stated;
            l != edition_language::not_stated && s.language != edition_language::english)
            s.language = l;
        if (s.product == dotnet && is_one_of(w, "bundle|hosting")) s.bundle = true;
        if (is_one_of(w, "linux|ubuntu|debian|rhel|sles|docker")) s.on_linux = true;
        if (const telephone_system t = is_browser(*s.product) ? telephone_in(w) : telephone_system::none;
            t != telephone_system::none)
            s.telephone = t;
    }
    if (is_browser(*s.product)) read_tablet(s, written);
    if (s.product == dotnet && find_words(written, "hostingbundle") != std::string_view::npos) s.bundle = true;
}

/// True where a name is all that a text says but for "Microsoft", a version and remarks in brackets.
constexpr bool is_alone(std::string_view written, word_span name) noexcept {
    word_reader before{written.substr(0, name.first)};
    if (const std::string_view supplier = before.next();
        !before.next().empty() || !(supplier.empty() || same_ignoring_case(supplier, "microsoft")))
        return false;
    const std::string_view behind = written.substr(name.end);
    const std::string_view next = word_reader{behind.substr(0, behind.find('('))}.next();
    return next.empty() || is_digit(next[0]) || !version_in(next).empty() || is_one_of(next, "server|version");
}
/// True for one of several names in any version: "PostgreSQL 15"; not for a client or a driver of it.
constexpr bool is_one_of_names(std::string_view written, std::string_view names) noexcept {
    while (!names.empty()) {
        const word_span at = locate_words(written, take_word(names));
        if (at.first != std::string_view::npos && is_alone(written, at)) return true;
    }
    return false;
}
/// True for a range of years, as in "Visual C++ 2015-2022": no version of its own.
constexpr bool is_range_of_years(std::string_view w) noexcept {
    return w.size() == 9 && w[4] == '-' && is_year(w.substr(0, 4)) && is_year(w.substr(5));
}
/// The program beside the platform tables that a text names, and its version.
constexpr void read_program(software& s, std::string_view written, std::string_view version) noexcept {
    for (const rulebook::named_program& row : rulebook::named_program_rows::rows) {
        const word_span at = locate_words(written, row.words);
        if (at.first == std::string_view::npos || (row.alone && !is_alone(written, at))) continue;
        s.program = &row;
        const std::string_view behind = written.substr(at.end), next = word_reader{behind}.next();
        if (is_range_of_years(next)) s.years += next;
        else read_version(s, behind, version);
        return;
    }
}

}  // namespace detail

/// Reads a product and its version from what a person or an inventory wrote; `version` is the version where that is a
/// field by itself. "Windows Server 2022 Standard", "Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3", ".NET 8.0.11",
/// "10.0.20348".
[[nodiscard]] constexpr software parse_software(std::string_view written, std::string_view version = {}) noexcept {
    software out;
    const detail::named_product named = detail::find_product(written, version);
    out.product = named.product;
    const std::size_t after = named.after;

    const bool names_windows = out.product == software_product::windows;
    // A build of Windows, alone ("10.0.17763") or with a name that both kinds share ("Windows NT 10.0.17763"). Behind
    // another name it is none: drivers are numbered by the build that they are made for.
    const std::string_view first = detail::word_reader{written}.next();
    if (names_windows || (!out.product && (windows_build(first) != 0 || detail::same_ignoring_case(first, "build") ||
                                           detail::same_ignoring_case(first, "version")))) {
        std::uint32_t build = 0;
        bool numbered = false;
        for (std::string_view part : {written, version}) {
            detail::word_reader words{part};
            for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
                numbered = numbered || detail::is_one_of(w, "7|8|8.1|10|11|xp|vista|vistat");
                if (build == 0) build = windows_build(w);
            }
        }
        if (!numbered) {
            const bool client = detail::find_build(software_product::windows, build),
                       server = detail::find_build(software_product::windows_server, build);
            if (client && server) {
                software shared;  // clang 14 copies no optional in a constant that was emptied
                shared.ambiguous = true;
                shared.build = build;
                return shared;
            }
            if (client || server) out.product = client ? software_product::windows : software_product::windows_server;
        }
    }
    if (!out.product) {
        detail::read_program(out, written, version);
        return out;
    }

    switch (*out.product) {
        case software_product::windows:
            detail::read_windows(out, written.substr(after));
            detail::read_windows(out, version);
            break;
        case software_product::windows_server:
            detail::read_windows_server(out, written.substr(after));
            detail::read_windows_server(out, version);
            if (out.version.view().empty()) detail::read_windows_server(out, written);  // "Windows 2000 Server"
            break;
        case software_product::sql_server:
            detail::read_sql_server(out, written.substr(after));
            detail::read_sql_server(out, version);
            break;
        case software_product::outlook:
            detail::read_outlook(out, written.substr(after));
            detail::read_outlook(out, version);
            if (out.build == 0) detail::read_outlook(out, written);  // "Microsoft 365 Apps", "2007 Microsoft Office"
            if (const auto* b = detail::find_build(software_product::outlook, out.build);
                b && out.version.view().empty())
                out.version += b->version.view();
            break;
        case software_product::crystal_reports:
            detail::read_crystal_reports(out, written.substr(after));
            detail::read_crystal_reports(out, version);
            break;
        case software_product::acrobat_reader: detail::read_acrobat_reader(out, written.substr(after), version); break;
        case software_product::citrix_virtual_apps:
        case software_product::citrix_client: detail::read_citrix(out, written.substr(after), version); break;
        default: detail::read_version(out, written.substr(after), version); break;
    }
    if (out.product == software_product::dotnet && detail::find_words(written, "core") == std::string_view::npos) {
        std::string_view rest = out.version;  // there is no .NET 4: what is called so is .NET Framework
        if (const std::uint32_t major = detail::take_part(rest);
            major == 4 || (major == 3 && detail::take_part(rest) == 5))
            out.product = software_product::dotnet_framework;
    }
    detail::read_terms(out, written);
    detail::read_terms(out, version);
    return out;
}

namespace detail {

/// True for one version beside another of the product that `name` names: "2022/2016", "10 and 11", "2016, 2019".
constexpr bool has_versions_side_by_side(std::string_view name, std::string_view behind) noexcept {
    for (std::size_t at = 1; at < behind.size(); ++at) {
        std::string_view rest = behind.substr(at);
        const char divider = rest[0];
        const bool list = divider == ',' || divider == ';';
        if (list || divider == '/' || divider == '&' || divider == '+') rest.remove_prefix(1);
        else if (const std::string_view word = word_reader{rest}.next();
                 behind[at - 1] == ' ' && is_one_of(word, "and|och|or|eller"))
            rest.remove_prefix(word.size());
        else continue;
        const std::string_view next = word_reader{rest}.next();
        if (next.find_first_not_of("0123456789.") != std::string_view::npos || (list && !is_year(next))) continue;
        const software one = parse_software(name, behind.substr(0, at)), two = parse_software(name, next);
        if (!one.version.view().empty() && !two.version.view().empty() && one.version.view() != two.version.view())
            return true;
    }
    return false;
}

}  // namespace detail

/// True where a text names more than one product, or one in two versions, of which `parse_software` reads one. What is
/// behind "on" is where it runs, "SQL Server 2022 on Windows Server 2022"; in brackets, where it is installed.
[[nodiscard]] constexpr bool names_several_products(std::string_view written) noexcept {
    written = written.substr(0, written.find(" ["));
    const detail::named_product named = detail::find_product(written);
    if (!named.product) return false;
    if (detail::find_product(written.substr(0, named.first)).product) return true;
    const std::string_view behind = written.substr(named.after);
    const detail::named_product other = detail::find_product(behind);
    if (!other.product) return detail::has_versions_side_by_side(written.substr(0, named.after), behind);
    if (detail::ends_in_on(behind.substr(0, other.first))) return false;
    if (other.product != named.product) return true;
    const software one = parse_software(written.substr(0, named.after + other.first)), two = parse_software(behind);
    return !one.version.view().empty() && !two.version.view().empty() && one.version.view() != two.version.view();
}

}  // namespace lifecare
