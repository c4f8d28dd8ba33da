// SPDX-License-Identifier: MIT
/// \file
/// Is this version of a product supported on a day, until when, and who says so? Two clocks: the suite's platform table and the vendor's lifecycle.
///
/// Reads what people and inventories write ("Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3"), asks each clock by itself, and puts the answers
/// together: the earlier end binds. The suite's answer is a rule of a document; the vendor's is an external fact of the day of its source. No clock
/// is read: the day is an argument. "Support from W" starts on the Monday of W; "support ends W" means that the Sunday before W is the last
/// supported day (assumed: the earlier reading); a printed end that is a day is the last supported one. "The latest version" is decided by the days on
/// which versions came out; what a text does not tell of a row's condition is not guessed.
#pragma once

#include <lifecare/core/enum_set.hpp>
#include <lifecare/core/view.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/rulebook/browser_releases.hpp>
#include <lifecare/rulebook/references.hpp>
#include <lifecare/rulebook/vendor_lifecycle.hpp>

namespace lifecare {

/// The vendors' cycles that the library knows. Queries take any such view, so that newer dates need no new library.
inline constexpr view<rulebook::vendor_cycle> known_vendor_cycles{rulebook::vendor_cycle_rows::rows};
/// The browsers' releases that the library knows.
inline constexpr view<rulebook::release_history> known_releases{rulebook::browser_release_rows::rows};

/// The stable key of a product: "sql-server".
[[nodiscard]] constexpr text to_text(software_product p) noexcept { return rulebook::software[static_cast<std::size_t>(p)].key; }
/// The product with a key; nothing for any other word. parse_software() reads what people write.
[[nodiscard]] constexpr std::optional<software_product> parse_software_product(std::string_view key) noexcept {
    for (const rulebook::software_row& row : rulebook::software)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

// Versions --------------------------------------------------------------------------------------------------------------------------------

namespace detail {

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_word(char c) noexcept { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || (static_cast<unsigned char>(c) >= 0x80); }
constexpr bool same_ignoring_case(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}
/// The length of what stands between words without a letter of its own at a place of a text in UTF-8: no-break space, (R), (TM), \u00ae, \u2122, a
/// hyphen that does not break; 0 for anything else.
constexpr std::size_t mark_at(std::string_view s, std::size_t i) noexcept {
    constexpr std::string_view marks[] = {"(r)", "(tm)", "\xc2\xa0", "\xc2\xae", "\xe2\x84\xa2", "\xe2\x80\xaf", "\xe2\x80\x91"};
    if (s[i] != '(' && s[i] != '\xc2' && s[i] != '\xe2') return 0;
    for (std::string_view m : marks)
        if (same_ignoring_case(s.substr(i, m.size()), m)) return m.size();
    return 0;
}
/// True where a mark ends before a place.
constexpr bool mark_before(std::string_view s, std::size_t i) noexcept {
    for (std::size_t length = 2; length <= 4; ++length)
        if (length <= i && mark_at(s, i - length) == length) return true;
    return false;
}
/// The place of the first character from `i` on that divides no words.
constexpr std::size_t skip_dividers(std::string_view s, std::size_t i) noexcept {
    constexpr std::string_view dividers = " \t-_.";
    while (i < s.size()) {
        const std::size_t length = dividers.find(s[i]) != std::string_view::npos ? 1 : mark_at(s, i);
        if (length == 0) break;
        i += length;
    }
    return i;
}
/// Where words stand in a text.
struct word_span {
    std::size_t first = std::string_view::npos;  ///< npos where they are not there
    std::size_t end = std::string_view::npos;    ///< just after them
};
/// Where `words` first stand in `s`, as whole words. A blank stands for any blanks, hyphens, points, underscores and marks.
constexpr word_span locate_words(std::string_view s, std::string_view words) noexcept {
    for (std::size_t first = 0; first < s.size(); ++first) {
        if (lower(s[first]) != words.front()) continue;
        if (first != 0 && is_word(words.front()) && is_word(s[first - 1]) && !mark_before(s, first)) continue;
        std::size_t i = first, w = 0;
        for (; w < words.size() && i < s.size(); ++w) {
            if (words[w] == ' ') {
                const std::size_t after = skip_dividers(s, i);
                if (after == i || after == s.size()) break;
                i = after;
            } else if (lower(s[i]) == words[w]) {
                ++i;
            } else {
                break;
            }
        }
        if (w == words.size() && (i == s.size() || !is_word(s[i]) || is_digit(s[i]) || mark_at(s, i) != 0)) return {first, i};
    }
    return {};
}
/// The place just after `words` in `s`; npos where they are not there.
constexpr std::size_t find_words(std::string_view s, std::string_view words) noexcept { return locate_words(s, words).end; }
/// Takes the part before the next point off the front: the number at its start, 0 at the end. Numbers past 2^31 count as that.
constexpr std::uint32_t take_part(std::string_view& s) noexcept {
    std::uint64_t n = 0;
    std::size_t i = 0;
    for (; i < s.size() && is_digit(s[i]); ++i)
        if (n < 0x8000'0000u) n = n * 10 + static_cast<std::uint64_t>(s[i] - '0');
    while (i < s.size() && s[i] != '.') ++i;
    s.remove_prefix(i < s.size() ? i + 1 : i);
    return n < 0x8000'0000u ? static_cast<std::uint32_t>(n) : 0x8000'0000u;
}

}  // namespace detail

/// Orders versions by their numbers: "4.8" before "4.10"; missing ones are 0, so "8" and "8.0" are equal.
[[nodiscard]] constexpr std::strong_ordering compare_versions(std::string_view a, std::string_view b) noexcept {
    while (!a.empty() || !b.empty()) {
        const std::uint32_t m = detail::take_part(a), n = detail::take_part(b);
        if (m != n) return m <=> n;
    }
    return std::strong_ordering::equal;
}
/// True when `version` is `listed` or one of its subversions: "8.0" covers "8.0.11", "8.0" and "8"; "4.7" covers "4.7.2". A version that is not
/// made of numbers covers only itself ("2012 R2").
[[nodiscard]] constexpr bool version_covers(std::string_view listed, std::string_view version) noexcept {
    if (listed.find_first_not_of("0123456789.") != std::string_view::npos || version.find_first_not_of("0123456789.") != std::string_view::npos)
        return detail::same_ignoring_case(listed, version);
    if (version.empty()) return listed.empty();
    while (!listed.empty())
        if (detail::take_part(listed) != detail::take_part(version)) return false;
    return true;
}

// What people write -------------------------------------------------------------------------------------------------------------------------

/// A product in a version, as far as a text tells.
struct software {
    std::optional<software_product> product = {};    ///< the product; nothing when none of the platform tables' products is named
    bool ambiguous = false;                          ///< a build number alone, which a Windows and a Windows Server share: the word Server is needed
    inline_text<24> version = {};                    ///< "2022", "2012 R2", "11", "8.0.11"; empty when not stated
    inline_text<8> release = {};                     ///< feature release or service pack: "23H2", "SP3"; empty when not stated
    windows_edition edition = windows_edition::any;  ///< edition of Windows; any when not stated
    std::uint32_t build = 0;                         ///< build of Windows, or version of the SQL Server engine times 100 (15.0 is 1500); 0 when not stated

    // What a condition may ask; read for the products of which some row asks it.
    release_channel channel = release_channel::not_stated;     ///< channel or release track
    edition_language language = edition_language::not_stated;  ///< language of the edition, where the name tells it
    std::uint8_t bits = 0;                                     ///< 32 or 64; 0 when not stated
    bool bundle = false;                                       ///< named as a bundle of runtimes
};

namespace detail {

constexpr bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) noexcept {
    for (std::string_view w : words)
        if (same_ignoring_case(word, w)) return true;
    return false;
}
constexpr bool is_ltsc(windows_edition e) noexcept { return e == windows_edition::ltsc || e == windows_edition::iot_ltsc; }

/// The words of a text one after another, divided by anything but letters, digits, points, hyphens.
class word_reader {
public:
    constexpr explicit word_reader(std::string_view s) noexcept : rest_{s} {}
    constexpr std::string_view next() noexcept {
        std::size_t i = 0;
        while (i < rest_.size() && !in_word(i)) i += mark_at(rest_, i) != 0 ? mark_at(rest_, i) : 1;
        std::size_t end = i;
        while (end < rest_.size() && in_word(end)) ++end;
        std::string_view found = rest_.substr(i, end - i);
        rest_.remove_prefix(end);
        while (!found.empty() && (found.front() == '.' || found.front() == '-')) found.remove_prefix(1);
        while (!found.empty() && (found.back() == '.' || found.back() == '-')) found.remove_suffix(1);
        return found.empty() && !rest_.empty() ? next() : found;
    }

private:
    constexpr bool in_word(std::size_t i) const noexcept { return (is_word(rest_[i]) || rest_[i] == '.' || rest_[i] == '-') && mark_at(rest_, i) == 0; }
    std::string_view rest_;
};

/// The numbers and points at the front of a word: of "v4.8", "8.0.11", "3.13.7-1", "128.5.0esr"; nothing of "x64", "64-bit", "32".
constexpr std::string_view version_in(std::string_view word) noexcept {
    if (word.size() > 1 && lower(word[0]) == 'v' && is_digit(word[1])) word.remove_prefix(1);
    std::size_t n = 0;
    while (n < word.size() && (is_digit(word[n]) || word[n] == '.')) ++n;
    const std::string_view end = word.substr(n);
    if (n == 0 || (!end.empty() && end[0] != '-' && !same_ignoring_case(end, "esr")) || same_ignoring_case(end.substr(0, 4), "-bit")) return {};
    const std::string_view found = word.substr(0, n);
    return found == "32" || found == "64" || found == "86" ? std::string_view{} : found;
}
constexpr bool is_year(std::string_view w) noexcept { return w.size() == 4 && w.substr(0, 2) == "20" && is_digit(w[2]) && is_digit(w[3]); }
/// "22H2", "1909".
constexpr bool is_feature_release(std::string_view w) noexcept {
    if (w.size() != 4 || !is_digit(w[0]) || !is_digit(w[1]) || !is_digit(w[3])) return false;
    return lower(w[2]) == 'h' || (w[2] == '0' && w[0] != '0' && (w.substr(0, 2) <= "20"));
}
constexpr bool is_service_pack(std::string_view w) noexcept { return w.size() == 3 && same_ignoring_case(w.substr(0, 2), "sp") && is_digit(w[2]); }

/// The build in "10.0.19045", "6.3.9600", "19045"; 0 for anything else.
constexpr std::uint32_t windows_build(std::string_view word) noexcept {
    std::string_view rest = version_in(word);
    if (rest.empty()) return 0;
    const std::uint32_t first = take_part(rest);
    if (rest.empty()) return first >= 7601 && first < 100'000 ? first : 0;
    const std::uint32_t second = take_part(rest);
    const bool nt = (first == 10 && second == 0) || (first == 6 && second <= 3) || (first == 5 && second == 2);
    return nt ? take_part(rest) : 0;
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

constexpr void read_windows(software& s, std::string_view written) noexcept {
    using enum windows_edition;
    std::string_view before;
    bool iot = false;
    // "Long-Term Servicing Channel" in words: one of them names it, the others are passed over, so that its year stands beside it.
    const auto names_channel = [](std::string_view w) { return is_one_of(w, {"ltsc", "ltsb", "servicing"}); };
    const auto read_year_of_channel = [&](std::string_view year) {
        for (const rulebook::ltsc_release& l : rulebook::ltsc_release_rows::rows)
            if (l.year.view() == year) read_upper(s.release, l.release);
    };
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        if (is_one_of(w, {"long-term", "long", "term", "channel", "branch"})) continue;
        if (names_channel(before) && is_year(w)) {  // "LTSC 2019"
            read_year_of_channel(w);
        } else if (s.version.view().empty() && (w == "7" || w == "8" || w == "8.1" || w == "10" || w == "11")) {
            s.version += w;
        } else if (is_feature_release(w)) {
            read_upper(s.release, w);
        } else if (is_service_pack(w)) {
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
    if (const auto* b = find_build(software_product::windows, s.build)) {  // Windows 11 often calls itself "Windows 10": the build decides
        s.version = {};
        s.version += b->version.view();
        read_upper(s.release, b->release);
    }
}

constexpr void read_windows_server(software& s, std::string_view written) noexcept {
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        if (s.version.view().empty() && (is_year(w) || is_feature_release(w))) {
            for (char c : w) s.version += c == 'h' ? 'H' : c;
        } else if (same_ignoring_case(w, "r2") && !s.version.view().empty()) {
            s.version += " R2";
        } else if (is_service_pack(w)) {
            read_upper(s.release, w);
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
        if (s.version.view().empty() && is_year(w)) {
            s.version += w;
        } else if (same_ignoring_case(w, "r2") && !s.version.view().empty()) {
            s.version += " R2";
        } else if (is_service_pack(w)) {
            read_upper(s.release, w);
        } else if (same_ignoring_case(w.substr(0, 3), "rtm")) {
            if (s.release.view().empty()) s.release += "RTM";
        } else if (std::string_view number = version_in(w); s.build == 0 && number.find('.') != std::string_view::npos) {
            const std::uint32_t major = take_part(number);
            s.build = major < 100 ? major * 100 + (major == 10 && number.substr(0, 2) == "50" ? 50 : 0) : 0;
        }
    }
    if (const auto* b = find_build(software_product::sql_server, s.build); b && s.version.view().empty()) s.version += b->version.view();
}

/// The first version of a text.
constexpr std::string_view first_version(std::string_view written) noexcept {
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next())
        if (const std::string_view version = version_in(w); !version.empty()) return version;
    return {};
}
/// A full version in the name is the product's: the installer's own stands beside it ("Microsoft .NET Runtime - 8.0.11 (x64)", "64.44.23253").
constexpr void read_version(software& s, std::string_view after_name, std::string_view apart) noexcept {
    const std::string_view named = first_version(after_name), told = first_version(apart);
    s.version += told.empty() || named.find('.') != std::string_view::npos ? named : told;
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
/// The full number is the version ("13.0.22"), and the year in the name then the release; the year alone is the version.
constexpr void read_crystal_reports(software& s, std::string_view written) noexcept {
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
        const std::string_view number = version_in(w);
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
/// "2402", also where the program calls itself 24.2.0.187.
constexpr void read_citrix(software& s, std::string_view after_name, std::string_view apart) noexcept {
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
        if (is_one_of(w, {"x", "xi"})) s.version += w.size() == 1 ? "10" : "11";
}

/// 32 or 64 by a word: "64-bit", "x64", "32-bitars"; 0 for any other.
constexpr std::uint8_t bits_in(std::string_view w) noexcept {
    for (const std::uint8_t bits : {std::uint8_t{32}, std::uint8_t{64}}) {
        const std::string_view digits = bits == 32 ? "32" : "64";
        for (std::string_view end : {"", "bit", "bits", "bitar", "bitars", "-bit", "-bits", "-bitar", "-bitars"})
            if (w.substr(0, 2) == digits && same_ignoring_case(w.substr(2), end)) return bits;
    }
    return is_one_of(w, {"x64", "amd64", "win64"}) ? 64 : is_one_of(w, {"x86", "win32", "ia32"}) ? 32 : 0;
}
/// The channel that a word names, of a product; not_stated for any other word.
constexpr release_channel channel_in(std::string_view w, software_product p) noexcept {
    using enum release_channel;
    switch (p) {
        case software_product::windows:  // its Long-Term Servicing Channel is an edition: read_windows()
            if (is_one_of(w, {"targeted", "sac-t", "cb"})) return targeted;
            if (is_one_of(w, {"insider", "preview", "canary"})) return preview;
            return is_one_of(w, {"semi-annual", "semi", "sac", "cbb"}) ? current : not_stated;
        case software_product::citrix_client:
            if (is_one_of(w, {"preview", "beta"})) return preview;
            return is_one_of(w, {"ltsr", "long-term", "long"}) ? long_term : is_one_of(w, {"cr", "current"}) ? current : not_stated;
        case software_product::firefox:
        case software_product::chrome:
        case software_product::edge:
        case software_product::safari:
            if (is_one_of(w, {"beta", "dev", "developer", "canary", "nightly", "preview"})) return preview;
            return p == software_product::firefox && w.size() >= 3 && is_one_of(w.substr(w.size() - 3), {"esr"}) ? long_term : not_stated;
        default: return not_stated;
    }
}
constexpr edition_language language_in(std::string_view w) noexcept {
    if (is_one_of(w, {"english", "engelsk", "engelska", "en-us", "en-gb"})) return edition_language::english;
    return is_one_of(w, {"swedish", "svensk", "svenska", "sv-se", "german",    "tysk",  "tyska",  "de-de", "french", "fransk", "franska", "fr-fr",
                         "finnish", "finsk",  "finska",  "fi-fi", "norwegian", "norsk", "norska", "nb-no", "danish", "dansk",  "danska",  "da-dk"})
               ? edition_language::other
               : edition_language::not_stated;
}
/// True where a product's name is part of another's: behind "for" ("Data Provider for .NET"), or a point behind letters ("Paint.NET").
constexpr bool names_another(std::string_view written, std::size_t first) noexcept {
    std::string_view before = written.substr(0, first);
    const auto ends_in = [&](std::string_view word) {
        const bool there = before.size() >= word.size() && same_ignoring_case(before.substr(before.size() - word.size()), word) &&
                           (before.size() == word.size() || !is_word(before[before.size() - word.size() - 1]));
        if (there) before.remove_suffix(word.size());
        return there;
    };
    if (written[first] == '.' && !before.empty() && is_word(before.back()) && !mark_before(written, first)) return !ends_in("asp") && !ends_in("microsoft");
    const auto trim = [&] {
        while (!before.empty() && (before.back() == ' ' || before.back() == '\t')) before.remove_suffix(1);
    };
    trim();
    if (ends_in("microsoft")) trim();
    return ends_in("for");
}
/// What a condition may ask beside the version.
constexpr void read_terms(software& s, std::string_view written) noexcept {
    using enum release_channel;
    using enum software_product;
    const bool by_language = s.product == windows_server && find_words(written, "language pack") == std::string_view::npos;
    const bool by_bits = s.product == outlook || s.product == crystal_reports;
    std::string_view before;
    word_reader words{written};
    for (std::string_view w = words.next(); !w.empty(); before = w, w = words.next()) {
        // The regular channel gives way to what is told more exactly: "Semi-Annual Channel (Targeted)".
        release_channel c = channel_in(w, *s.product);
        if (s.product == windows && same_ignoring_case(w, "branch") && same_ignoring_case(before, "current")) c = targeted;
        if (s.product == windows && same_ignoring_case(w, "business") && same_ignoring_case(before, "for")) s.channel = current;  // Current Branch for Business
        if (c != not_stated && (s.channel == not_stated || s.channel == current)) s.channel = c;
        if (by_bits && s.bits == 0) s.bits = bits_in(w);
        if (const edition_language l = by_language ? language_in(w) : edition_language::not_stated;
            l != edition_language::not_stated && s.language != edition_language::english)
            s.language = l;
        if (s.product == dotnet && is_one_of(w, {"bundle", "hosting"})) s.bundle = true;
    }
}

}  // namespace detail

/// Reads a product and its version from what a person or an inventory wrote; `version` is the version where that is a field by itself.
/// "Windows Server 2022 Standard", "Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3", ".NET 8.0.11", "10.0.20348".
[[nodiscard]] constexpr software parse_software(std::string_view written, std::string_view version = {}) noexcept {
    software out;
    std::size_t after = 0;
    for (const rulebook::software_words& row : rulebook::software_words_rows::rows) {
        const detail::word_span at = detail::locate_words(written, row.words);
        if (at.first == std::string_view::npos || detail::names_another(written, at.first)) continue;
        for (std::string_view rest = row.unless; !rest.empty();) {
            const std::size_t bar = rest.find('|') < rest.size() ? rest.find('|') : rest.size();
            if (detail::find_words(written, rest.substr(0, bar)) != std::string_view::npos) return out;
            rest.remove_prefix(bar < rest.size() ? bar + 1 : bar);
        }
        out.product = row.id;
        after = at.end;
        break;
    }

    const bool names_windows = out.product == software_product::windows;
    // A build of Windows, alone ("10.0.17763") or with a name that both kinds share ("Windows NT 10.0.17763"). Behind another name it is none:
    // drivers are numbered by the build that they are made for.
    const std::string_view first = detail::word_reader{written}.next();
    if (names_windows ||
        (!out.product && (detail::windows_build(first) != 0 || detail::same_ignoring_case(first, "build") || detail::same_ignoring_case(first, "version")))) {
        std::uint32_t build = 0;
        bool numbered = false;
        for (std::string_view part : {written, version}) {
            detail::word_reader words{part};
            for (std::string_view w = words.next(); !w.empty(); w = words.next()) {
                if (w == "10" || w == "11" || w == "7" || w == "8" || w == "8.1") numbered = true;
                if (build == 0) build = detail::windows_build(w);
            }
        }
        if (!numbered) {
            const bool client = detail::find_build(software_product::windows, build), server = detail::find_build(software_product::windows_server, build);
            if (client && server) {
                software shared;  // clang 14 copies no optional in a constant that was emptied
                shared.ambiguous = true;
                shared.build = build;
                return shared;
            }
            if (client || server) out.product = client ? software_product::windows : software_product::windows_server;
        }
    }
    if (!out.product) return out;

    switch (*out.product) {
        case software_product::windows:
            detail::read_windows(out, written.substr(after));
            detail::read_windows(out, version);
            break;
        case software_product::windows_server:
            detail::read_windows_server(out, written.substr(after));
            detail::read_windows_server(out, version);
            break;
        case software_product::sql_server:
            detail::read_sql_server(out, written.substr(after));
            detail::read_sql_server(out, version);
            break;
        case software_product::outlook:
            detail::read_outlook(out, written.substr(after));
            detail::read_outlook(out, version);
            if (const auto* b = detail::find_build(software_product::outlook, out.build); b && out.version.view().empty()) out.version += b->version.view();
            break;
        case software_product::crystal_reports:
            detail::read_crystal_reports(out, written.substr(after));
            detail::read_crystal_reports(out, version);
            break;
        case software_product::acrobat_reader: detail::read_acrobat_reader(out, written.substr(after), version); break;
        case software_product::citrix_client: detail::read_citrix(out, written.substr(after), version); break;
        default: detail::read_version(out, written.substr(after), version); break;
    }
    if (out.product == software_product::dotnet && detail::find_words(written, "core") == std::string_view::npos) {
        std::string_view rest = out.version;  // there is no .NET 4: what is called so is .NET Framework
        if (const std::uint32_t major = detail::take_part(rest); major == 4 || (major == 3 && detail::take_part(rest) == 5))
            out.product = software_product::dotnet_framework;
    }
    detail::read_terms(out, written);
    detail::read_terms(out, version);
    return out;
}

// The suite's clock ---------------------------------------------------------------------------------------------------------------------------

/// What a document says about a version on a day.
enum class suite_state : std::uint8_t {
    supported,       ///< it is supported
    conditional,     ///< it is supported under the row's condition, of which something is not stated
    rolling,         ///< a version without a number is supported, such as the latest
    not_yet,         ///< its support starts later
    ended,           ///< its support has ended
    withdrawn,       ///< an older document of the same kind lists it, this one no longer does
    not_listed,      ///< the product is listed, this version is not: outside the platform (8.1)
    too_old,         ///< its subversion is below the least one
    excluded,        ///< what is told contradicts the row's condition: a Long-Term Servicing Channel
    version_needed,  ///< the product is listed in certain versions, and no version was told
    unversioned,     ///< the product is listed without a version: whether this one will do is not printed
    not_named,       ///< the document names no such product: not judged
};

/// The stable key of a state: "not-listed".
[[nodiscard]] constexpr text to_text(suite_state s) noexcept {
    constexpr text keys[] = {"supported",  "conditional", "rolling",  "not-yet",        "ended",       "withdrawn",
                             "not-listed", "too-old",     "excluded", "version-needed", "unversioned", "not-named"};
    return keys[static_cast<std::size_t>(s)];
}
/// True for a state that is to be mended: not-yet, ended, withdrawn, not-listed, too-old, excluded.
[[nodiscard]] constexpr bool is_finding(suite_state s) noexcept { return s >= suite_state::not_yet && s <= suite_state::excluded; }

/// The days on which a row of 8.2 supports its version.
struct support_window {
    date first_day = {};             ///< the Monday of the printed week; no day where no start is printed
    date last_day = {};              ///< the last supported day; no day where no end is printed
    basis end_how = basis::printed;  ///< printed for an end that is a day, assumed for one that is a week
};

/// The window of a row.
[[nodiscard]] constexpr support_window window_of(const rulebook::platform& row) noexcept {
    support_window w;
    if (row.from_week.valid()) w.first_day = row.from_week.monday();
    if (row.last_day.valid()) w.last_day = row.last_day;
    if (row.until_week.valid()) {
        w.last_day = row.until_week.monday().plus_days(-1);
        w.end_how = basis::assumed;
    }
    return w;
}

/// The suite's answer.
struct suite_verdict {
    suite_state state = suite_state::not_named;       ///< the answer
    const rulebook::platform* row = nullptr;          ///< the row of 8.2 that it rests on; of another document when withdrawn; null for none
    const rulebook::cloud_platform* cloud = nullptr;  ///< the row of cloud 5.1 that it rests on, or null
    support_window window = {};                       ///< the row's days
    date withdrawn_on = {};                           ///< withdrawn: the day of the change that removed it
    const citation* withdrawn_by = nullptr;           ///< withdrawn: where the newer document tells the change
    enum_set<condition_term> contradicted = {};       ///< excluded: what is told otherwise than the row's condition asks
    enum_set<condition_term> unstated = {};           ///< what the row's condition asks and is not stated
    basis how = basis::printed;                       ///< assumed where the library reads: an end by week, a subversion of a listed version
    const citation* where = nullptr;                  ///< the place of the row, or null

    /// The last day by the document; of what was withdrawn at the latest the day before that. No day where none is.
    [[nodiscard]] constexpr date last_day() const noexcept {
        if (state != suite_state::withdrawn || (window.last_day.valid() && window.last_day < withdrawn_on)) return window.last_day;
        return withdrawn_on.plus_days(-1);
    }
};

namespace detail {

/// True when the row is of the version. Crystal Reports is named by a year, and its number begins like that of the row's condition.
constexpr bool covers(const rulebook::platform& row, const software& s) noexcept {
    const std::string_view asked = s.version;
    if (row.version.view() == "80+") return asked.empty() || compare_versions("80", asked) <= 0;
    if (row.version.empty()) return true;
    if (asked.empty()) return false;
    if (s.product == software_product::crystal_reports) {
        if (!s.release.view().empty() || is_year(asked)) return row.version.view() == (s.release.view().empty() ? asked : s.release.view());
        std::string_view exactly = row.condition.exactly, told = asked;
        return take_part(exactly) == take_part(told);
    }
    return version_covers(row.version, asked);
}

/// Holds a row's condition against what is told.
constexpr void judge(const rulebook::platform_condition& c, const software& s, suite_verdict& v) noexcept {
    using enum condition_term;
    const auto ask = [&](condition_term term, bool told, bool right) {
        if (!told) v.unstated.insert(term);
        else if (!right) v.contradicted.insert(term);
    };
    const std::string_view version = s.version;
    if (!c.at_least.empty()) ask(least_version, !version.empty(), compare_versions(c.at_least, version) <= 0);
    if (!c.exactly.empty())
        ask(exact_version, version.find('.') != std::string_view::npos && !(version != c.exactly.view() && version_covers(version, c.exactly)),
            version_covers(c.exactly, version));
    if (c.bits != 0) ask(bits, s.bits != 0, s.bits == c.bits);
    if (c.language != edition_language::not_stated) ask(language, s.language != edition_language::not_stated, s.language == c.language);
    if (c.channel != release_channel::not_stated) ask(channel, s.channel != release_channel::not_stated, s.channel == c.channel);
    if (c.bundle) ask(bundle, s.bundle, true);
    if (c.purpose) ask(purpose, false, false);
}

/// The part of a version after the second point, as in 8.0.11; nothing when it is not stated.
constexpr std::optional<std::uint32_t> subversion(std::string_view v) noexcept {
    take_part(v);
    take_part(v);
    return v.empty() ? std::nullopt : std::optional{take_part(v)};
}

constexpr suite_state state_of(const suite_verdict& v, const software& s, date day) noexcept {
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

constexpr suite_verdict cloud_support(const software& s) noexcept {
    suite_verdict v;
    const text name = rulebook::software[static_cast<std::size_t>(*s.product)].cloud_name;
    for (const rulebook::cloud_platform& row : rulebook::cloud_platforms) {
        if (name.empty() || !(row.product == name)) continue;
        if (v.state == suite_state::not_named) v.state = s.version.view().empty() ? suite_state::version_needed : suite_state::not_listed;
        const bool numbered = row.accepted == cloud_version::numbered;
        if (v.cloud || (numbered && !version_covers(row.version, s.version))) continue;
        const bool one_track = s.channel == release_channel::current || s.channel == release_channel::long_term;
        if (row.track != release_channel::not_stated && one_track && row.track != s.channel) continue;
        v.cloud = &row;
        v.where = row.source.begin();
        if (row.track != release_channel::not_stated && s.channel == release_channel::not_stated) v.unstated.insert(condition_term::channel);
        if (row.accepted == cloud_version::any) v.unstated.insert(condition_term::purpose);
        v.state = numbered                             ? suite_state::supported
                  : row.accepted != cloud_version::any ? suite_state::rolling
                  : s.version.view().empty()           ? suite_state::conditional
                                                       : suite_state::unversioned;
        if (numbered && !version_covers(s.version, row.version)) v.how = basis::assumed;
    }
    return v;
}

}  // namespace detail

/// What a document says about a product and version on a day. A document that prints no platform names nothing.
[[nodiscard]] constexpr suite_verdict suite_support(const software& s, document d, date day) noexcept {
    suite_verdict v;
    if (!s.product) return v;
    if (is_of_the_cloud(d)) return detail::cloud_support(s);

    const text name = rulebook::software[static_cast<std::size_t>(*s.product)].platform_name;
    const rulebook::platform* dropped = nullptr;
    for (const rulebook::platform& row : rulebook::platforms) {
        if (name.empty() || !(row.product == name)) continue;
        const bool here = row.source.in(d), covered = detail::covers(row, s);
        if (here && v.state == suite_state::not_named) v.state = s.version.view().empty() ? suite_state::version_needed : suite_state::not_listed;
        if (here && covered) v.row = &row;
        if (!here && covered && row.source.newest().document() < d) dropped = &row;
    }
    if (!v.row && dropped && rulebook::platforms.in(d).size() != 0) {
        v.row = dropped;
        v.window = window_of(*dropped);
        v.where = dropped->source.begin();
        v.state = suite_state::withdrawn;
        for (const rulebook::change_history_line& line : rulebook::change_history)  // newest first
            if (!v.withdrawn_by && line.place == v.where->place()) {
                v.withdrawn_by = line.source.find(d);
                v.withdrawn_on = parse_date(line.day).value_or(date{});
            }
        return v;
    }
    if (!v.row) return v;
    v.window = window_of(*v.row);
    v.where = v.row->source.find(d);
    detail::judge(v.row->condition, s, v);
    v.state = detail::state_of(v, s, day);
    const bool by_week = v.state == suite_state::ended && v.window.end_how == basis::assumed;
    const bool subversion_of = s.product == software_product::dotnet_framework && !version_covers(s.version, v.row->version);  // 4.7.2 of the printed 4.7
    if (by_week || subversion_of) v.how = basis::assumed;
    return v;
}

// The vendor's clock --------------------------------------------------------------------------------------------------------------------------

/// What a vendor's dates say about a version on a day.
enum class vendor_state : std::uint8_t {
    supported,         ///< security updates are published
    no_end_published,  ///< supported, and no end is published
    ended,             ///< they have ended
    depends,           ///< they have ended for some of the editions, releases or service packs that may be meant
    not_released,      ///< the version came later
    unknown,           ///< the dates do not name it
};

/// The stable key of a state: "no-end-published".
[[nodiscard]] constexpr text to_text(vendor_state s) noexcept {
    constexpr text keys[] = {"supported", "no-end-published", "ended", "depends", "not-released", "unknown"};
    return keys[static_cast<std::size_t>(s)];
}

/// The vendor's answer.
struct vendor_verdict {
    vendor_state state = vendor_state::unknown;         ///< the answer
    date last_day = {};                                 ///< last day of security updates; of depends the earliest, of ended the latest; no day without
    const rulebook::vendor_cycle* cycle = nullptr;      ///< the cycle that this day is of
    const rulebook::vendor_cycle* other_end = nullptr;  ///< depends: a cycle that may be meant and ends last
    const rulebook::vendor_cycle* disagrees = nullptr;  ///< another publication's dates of the same cycle, where they differ
};

namespace detail {

constexpr bool same_cycle(const rulebook::vendor_cycle& a, const rulebook::vendor_cycle& b) noexcept {
    return a.product == b.product && a.version == b.version && a.release == b.release &&
           (a.edition == b.edition || a.edition == windows_edition::any || b.edition == windows_edition::any);
}
/// True when a newer copy, or of two as new the first, gives the same cycle.
constexpr bool is_second_opinion(const rulebook::vendor_cycle& c, view<rulebook::vendor_cycle> cycles) noexcept {
    for (const rulebook::vendor_cycle& other : cycles)
        if (&other != &c && same_cycle(other, c) && !(other.source == c.source) &&
            (other.source.as_of() > c.source.as_of() || (other.source.as_of() == c.source.as_of() && &other < &c)))
            return true;
    return false;
}
constexpr bool differ(date a, date b) noexcept { return a.valid() && b.valid() && a != b; }

constexpr bool may_be_meant(const rulebook::vendor_cycle& c, const software& s, std::string_view version, bool by_release, std::string_view release) noexcept {
    if (c.product != s.product || c.version.view() != version || (by_release && c.release.view() != release)) return false;
    if (c.edition == windows_edition::any || c.edition == s.edition) return true;
    return s.edition == windows_edition::any && (c.edition == windows_edition::home_pro || c.edition == windows_edition::enterprise);
}

}  // namespace detail

/// What the vendor's dates say on a day. Security updates bind; `paid_updates` counts those that are bought apart. Of several cycles that may be meant
/// (an edition, release or service pack was not stated) all are weighed; of two publications the newer copy binds. A Long-Term Servicing Channel is
/// meant only when told.
[[nodiscard]] constexpr vendor_verdict vendor_support(const software& s, date day, bool paid_updates = false,
                                                      view<rulebook::vendor_cycle> cycles = known_vendor_cycles) noexcept {
    vendor_verdict v;
    if (!s.product || s.version.view().empty()) return v;
    // The nearest version that covers it, and its release where there are rows of it; else the rows of the version itself.
    std::string_view version;
    for (const rulebook::vendor_cycle& c : cycles)
        if (c.product == *s.product && version_covers(c.version, s.version) && c.version.size() > version.size()) version = c.version;
    bool by_release = false;
    for (const rulebook::vendor_cycle& c : cycles)
        by_release = by_release || (!s.release.view().empty() && detail::may_be_meant(c, s, version, true, s.release));
    const bool told_without_row = !by_release && !s.release.view().empty();
    if (version.empty()) return v;

    const auto end_of = [&](const rulebook::vendor_cycle& c) {
        return paid_updates && c.paid_end.valid() && c.security_end < c.paid_end ? c.paid_end : c.security_end;
    };
    const rulebook::vendor_cycle *earliest = nullptr, *latest = nullptr;
    bool any = false, released = false, open = false;
    const rulebook::vendor_cycle* open_cycle = nullptr;
    for (const rulebook::vendor_cycle& c : cycles) {
        if (!detail::may_be_meant(c, s, version, by_release || told_without_row, by_release ? s.release.view() : std::string_view{}) ||
            detail::is_second_opinion(c, cycles))
            continue;
        any = true;
        released = released || c.released <= day;  // no day is before every day
        const date end = end_of(c);
        if (!end.valid()) {
            open = true;
            if (!open_cycle) open_cycle = &c;
            continue;
        }
        if (!earliest || end < end_of(*earliest)) earliest = &c;
        if (!latest || end_of(*latest) < end) latest = &c;
    }
    if (!any) return v;

    const bool some_ended = earliest && end_of(*earliest) < day, all_ended = !open && end_of(*latest) < day;
    v.state = !released    ? vendor_state::not_released
              : all_ended  ? vendor_state::ended
              : some_ended ? vendor_state::depends
              : earliest   ? vendor_state::supported
                           : vendor_state::no_end_published;
    v.cycle = v.state == vendor_state::ended ? latest : earliest ? earliest : open_cycle;
    if (earliest) v.last_day = end_of(*v.cycle);
    if (v.state == vendor_state::depends) v.other_end = open ? open_cycle : latest;
    for (const rulebook::vendor_cycle& c : cycles)
        if (&c != v.cycle && detail::same_cycle(c, *v.cycle) && !(c.source == v.cycle->source) &&
            (detail::differ(c.security_end, v.cycle->security_end) || detail::differ(c.mainstream_end, v.cycle->mainstream_end) ||
             detail::differ(c.paid_end, v.cycle->paid_end)))
            v.disagrees = &c;
    return v;
}

/// How a version stands among those that were out on a day.
enum class newness : std::uint8_t {
    newest,    ///< none that was out is newer
    second,    ///< one is newer
    older,     ///< several are
    unstated,  ///< no version is told, or not enough of it: "19" where 19.4.1 is the newest
    not_out,   ///< it came out later
    beyond,    ///< newer than every version that the dates know
    unknown,   ///< the dates know no versions of the product
};

/// How new a version is, and what it is held against.
struct newness_verdict {
    newness state = newness::unknown;                 ///< the answer
    inline_text<24> newest = {};                      ///< the newest version that was out on the day; empty where none is known
    date newest_day = {};                             ///< the day on which it came out
    date second_from = {};                            ///< the day on which a newer version came out; no day without one
    date older_from = {};                             ///< the day on which there were two newer ones; no day without
    const external_source* source = nullptr;          ///< by whose word; null where nothing is known
    const rulebook::release_history* kept = nullptr;  ///< the releases of which this version is the Extended Support Release, or null
};

namespace detail {

/// A version's numbers; those past the fourth are not kept.
struct version_number {
    std::uint32_t part[4]{};
    std::uint32_t count = 0;

    /// True when `other` begins with these numbers.
    [[nodiscard]] constexpr bool begins(const version_number& other) const noexcept {
        for (std::uint32_t i = 0; i < count; ++i)
            if (i >= other.count || part[i] != other.part[i]) return false;
        return true;
    }
    friend constexpr std::strong_ordering operator<=>(const version_number& a, const version_number& b) noexcept {
        for (std::size_t i = 0; i < 4; ++i)
            if (a.part[i] != b.part[i]) return a.part[i] <=> b.part[i];
        return std::strong_ordering::equal;
    }
    friend constexpr bool operator==(const version_number& a, const version_number& b) noexcept { return (a <=> b) == 0; }
};
constexpr version_number number_of(std::string_view version) noexcept {
    version_number n;
    while (!version.empty() && n.count < 4) n.part[n.count++] = take_part(version);
    return n;
}
constexpr version_number number_of(rulebook::version_day v) noexcept { return {{v.major, v.minor}, v.minor == 0 ? 1u : 2u}; }

/// Takes the versions of a product one after another, in any order, and places one among them.
class newness_judge {
public:
    constexpr newness_judge(std::string_view version, date day) noexcept : told_{number_of(version)}, day_{day} {}

    constexpr void add(const version_number& version, date released, const external_source& source) noexcept {
        if (!released.valid()) return;
        if (day_ < released) {
            later_ = later_ || version.begins(told_);
            return;
        }
        const bool newest = !source_ || newest_ < version;
        if (newest || (newest_ == version && source_->as_of() < source.as_of())) {
            newest_ = version;
            newest_day_ = released;
            source_ = &source;
        }
        exact_ = exact_ || (version == told_ && version.count == told_.count);
        if (told_.count == 0 || version <= told_) return;
        // The two newer versions that came out first; the same one again, from another source, is none of its own.
        for (newer& n : newer_)
            if (n.released.valid() && n.version == version) {
                if (released < n.released) n.released = released;
                sort();
                return;
            }
        newer& last = newer_[1];
        if (!last.released.valid() || released < last.released) last = {version, released};
        sort();
    }
    [[nodiscard]] constexpr newness_verdict verdict() const noexcept {
        newness_verdict v;
        v.source = source_;
        v.newest_day = newest_day_;
        for (std::uint32_t i = 0; i < newest_.count; ++i) {
            if (i != 0) v.newest += '.';
            v.newest.append_number(newest_.part[i]);
        }
        v.second_from = newer_[0].released;
        v.older_from = newer_[1].released;
        v.state = told_.count == 0                                                  ? newness::unstated
                  : !source_                                                        ? newness::unknown
                  : !exact_ && told_.count < newest_.count && told_.begins(newest_) ? newness::unstated
                  : v.older_from.valid()                                            ? newness::older
                  : v.second_from.valid()                                           ? newness::second
                  : newest_.begins(told_)                                           ? newness::newest
                  : later_                                                          ? newness::not_out
                                                                                    : newness::beyond;
        return v;
    }

private:
    struct newer {
        version_number version = {};
        date released = {};
    };
    constexpr void sort() noexcept {
        if (newer_[1].released.valid() && (!newer_[0].released.valid() || newer_[1].released < newer_[0].released)) {
            const newer first = newer_[1];
            newer_[1] = newer_[0];
            newer_[0] = first;
        }
    }
    version_number told_;
    date day_;
    version_number newest_ = {};
    date newest_day_ = {};
    const external_source* source_ = nullptr;
    newer newer_[2]{};
    bool exact_ = false, later_ = false;
};

}  // namespace detail

/// How new a version was on a day, among the releases and cycles that are known. A Citrix client is held against its own track: that which is told,
/// else that of the cycle with its version.
[[nodiscard]] constexpr newness_verdict newness_of(const software& s, date day, view<rulebook::vendor_cycle> cycles = known_vendor_cycles,
                                                   view<rulebook::release_history> releases = known_releases) noexcept {
    if (!s.product) return {};
    std::string_view track;
    if (s.product == software_product::citrix_client) {
        for (const rulebook::vendor_cycle& c : cycles)
            if (c.product == *s.product && c.version.view() == s.version.view()) track = c.release;
        if (s.channel == release_channel::long_term) track = "LTSR";
        if (s.channel == release_channel::current) track = "CR";
    }
    detail::newness_judge judge{s.version, day};
    for (const rulebook::vendor_cycle& c : cycles)
        if (c.product == *s.product && (track.empty() || track == c.release.view())) judge.add(detail::number_of(c.version.view()), c.released, c.source);
    const rulebook::release_history* kept = nullptr;
    for (const rulebook::release_history& h : releases) {
        if (h.product != *s.product) continue;
        for (const rulebook::version_day& v : h.versions) judge.add(detail::number_of(v), v.released(), h.source);
        std::string_view rest = s.version;
        if (h.long_term != 0 && detail::take_part(rest) == h.long_term) kept = &h;
    }
    newness_verdict v = judge.verdict();
    v.kept = kept;
    return v;
}

// Both clocks ---------------------------------------------------------------------------------------------------------------------------------

/// Whose end binds.
enum class support_clock : std::uint8_t { none, suite, vendor };

/// What it comes to.
enum class support_outcome : std::uint8_t {
    supported,   ///< by the suite, and not ended at the vendor
    finding,     ///< to be mended: the suite does not support it, or the vendor no longer does
    depends,     ///< on what is not stated: a condition, whether it is the latest, or an edition or release that the vendor has ended
    not_judged,  ///< the document does not name the product or prints no version, or the version was not stated or cannot be placed
};

/// The stable key of an outcome: "not-judged".
[[nodiscard]] constexpr text to_text(support_outcome o) noexcept {
    constexpr text keys[] = {"supported", "finding", "depends", "not-judged"};
    return keys[static_cast<std::size_t>(o)];
}

/// Both answers and what they come to.
struct support_verdict {
    suite_verdict suite = {};                               ///< what the document says
    vendor_verdict vendor = {};                             ///< what the vendor's dates say
    newness_verdict version = {};                           ///< how new it is, which a rolling row asks
    bool outdated = false;                                  ///< a rolling row asks for a newer version, or for one of another channel
    support_outcome outcome = support_outcome::not_judged;  ///< what it comes to
    date last_day = {};                                     ///< the last supported day by both; no day where neither gives an end
    support_clock binds = support_clock::none;              ///< who says so

    /// True for what is to be mended, or told more exactly because some of it has ended. What only depends on a condition is no finding.
    [[nodiscard]] constexpr bool is_finding() const noexcept {
        return outcome == support_outcome::finding || (outcome == support_outcome::depends && vendor.state == vendor_state::depends);
    }
    /// True for what is supported, perhaps under a condition of which something is not stated.
    [[nodiscard]] constexpr bool lasts() const noexcept {
        return outcome == support_outcome::supported || (outcome == support_outcome::depends && !is_finding());
    }
    /// True for what lasts, and ends on a day or before it.
    [[nodiscard]] constexpr bool ends_by(date day) const noexcept { return lasts() && last_day.valid() && last_day <= day; }
    /// Outdated: the day on which a newer version took its place as the latest that is accepted; no day where it never had it.
    [[nodiscard]] constexpr date superseded_on() const noexcept {
        if (!outdated) return {};
        return suite.cloud && suite.cloud->accepted == cloud_version::latest_or_second_latest ? version.older_from : version.second_from;
    }
};

/// What to ask about support.
struct support_question {
    document from = newest_specification;                       ///< whose platform table
    date day = {};                                              ///< the day
    bool paid_updates = false;                                  ///< the vendors' security updates that are bought apart are bought
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles;  ///< the vendors' dates
    view<rulebook::release_history> releases = known_releases;  ///< the days on which browsers' versions came out
};

namespace detail {

/// Internet Information Services belongs to its Windows: newest where a Windows Server that brings it is supported, older where none is.
constexpr newness iis_newness(const software& s, const support_question& q) noexcept {
    if (s.version.view().empty()) return newness::unstated;
    newness state = newness::unknown;
    for (const rulebook::iis_release& r : rulebook::iis_release_rows::rows) {
        if (!version_covers(r.version, s.version)) continue;
        software server;
        server.product = software_product::windows_server;
        server.version += r.windows_server.view();
        if (!is_finding(suite_support(server, q.from, q.day).state)) return newness::newest;
        state = newness::older;
    }
    return state;
}

}  // namespace detail

/// Is it supported, until when, and who says so?
[[nodiscard]] constexpr support_verdict support_of(const software& s, const support_question& q) noexcept {
    support_verdict v{suite_support(s, q.from, q.day), vendor_support(s, q.day, q.paid_updates, q.cycles), newness_of(s, q.day, q.cycles, q.releases)};
    using enum suite_state;
    const bool is_rolling = v.suite.state == rolling;
    const bool second_will_do = v.suite.cloud && v.suite.cloud->accepted == cloud_version::latest_or_second_latest;
    if (is_rolling) {
        if (s.product == software_product::iis) {
            v.version = {};
            v.version.state = detail::iis_newness(s, q);
            v.version.source = &rulebook::iis_release_rows::source;
        }
        const release_channel wanted = v.suite.cloud && v.suite.cloud->track != release_channel::not_stated ? v.suite.cloud->track : release_channel::current;
        const bool other_channel = s.channel != release_channel::not_stated && s.channel != wanted;
        v.outdated = other_channel || v.version.state == newness::older || (v.version.state == newness::second && !second_will_do);
    }
    const bool placed = v.version.state == newness::newest || v.version.state == newness::second;
    if (v.suite.state == not_named || v.suite.state == version_needed) v.outcome = support_outcome::not_judged;
    else if (is_finding(v.suite.state) || v.outdated || v.vendor.state == vendor_state::ended) v.outcome = support_outcome::finding;
    else if (v.suite.state == unversioned || (is_rolling && !placed && v.version.state != newness::unstated)) v.outcome = support_outcome::not_judged;
    else if (v.vendor.state == vendor_state::depends || v.suite.state == conditional || (is_rolling && !placed)) v.outcome = support_outcome::depends;
    else v.outcome = support_outcome::supported;

    // A version that the suite never supports has no last day by it. What is no longer the latest was so until the day before the next one came.
    const bool never = v.suite.state == not_listed || v.suite.state == too_old || v.suite.state == excluded;
    const date by_suite = never ? date{} : v.suite.last_day();
    date by_vendor = never || v.vendor.state == vendor_state::depends ? date{} : v.vendor.last_day;
    const date superseded = v.superseded_on();
    if (superseded.valid() && (!by_vendor.valid() || superseded <= by_vendor)) by_vendor = superseded.plus_days(-1);
    if (by_suite.valid() && (!by_vendor.valid() || by_suite <= by_vendor)) {
        v.last_day = by_suite;
        v.binds = support_clock::suite;
    } else if (by_vendor.valid()) {
        v.last_day = by_vendor;
        v.binds = support_clock::vendor;
    }
    return v;
}

}  // namespace lifecare
