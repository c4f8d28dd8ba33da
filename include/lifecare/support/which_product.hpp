// SPDX-License-Identifier: MIT
/// \file
/// Which product does a text name? Whole names only: what an add-on, a part or an update is called holds the name of
/// its product and is not that product.
#pragma once

#include <lifecare/support/versions.hpp>

namespace lifecare::detail {

/// Takes the first of words that are divided by "|" off their front.
constexpr std::string_view take_word(std::string_view& words) noexcept {
    const char *const begin = words.data(), *const end = begin + words.size(), *at = begin;
    while (at != end && *at != '|') ++at;  // in a constant, find() takes a compiler three times as many steps
    const auto n = static_cast<std::size_t>(at - begin);
    words.remove_prefix(at == end ? n : n + 1);
    return {begin, n};
}
/// True for one of words that are divided by "|", without regard to ASCII case. (A list of strings costs whoever
/// includes this twice as many tokens as it has words.)
constexpr bool is_one_of(std::string_view word, std::string_view words) noexcept {
    while (!words.empty())
        if (same_ignoring_case(word, take_word(words))) return true;
    return false;
}
/// The words of a text one after another, divided by anything but letters, digits, points, hyphens; in an identifier
/// ("Microsoft.DotNet.Runtime.8") a point between a letter and a digit divides too.
class word_reader {
public:
    constexpr explicit word_reader(std::string_view s) noexcept : rest_{s} {}
    constexpr std::string_view next() noexcept {
        std::size_t i = 0;
        while (i < rest_.size() && !in_word(i)) i += mark_at(rest_, i) != 0 ? mark_at(rest_, i) : 1;
        std::size_t end = i;
        const bool identifier = i < rest_.size() && !is_digit(rest_[i]);
        while (end < rest_.size() && in_word(end) && !(identifier && end > i && divides_identifier(end))) ++end;
        std::string_view found = rest_.substr(i, end - i);
        rest_.remove_prefix(end);
        while (!found.empty() && (found.front() == '.' || found.front() == '-')) found.remove_prefix(1);
        while (!found.empty() && (found.back() == '.' || found.back() == '-')) found.remove_suffix(1);
        return found.empty() && !rest_.empty() ? next() : found;
    }

private:
    constexpr bool in_word(std::size_t i) const noexcept {
        return (is_word(rest_[i]) || rest_[i] == '.' || rest_[i] == '-') && mark_at(rest_, i) == 0;
    }
    constexpr bool divides_identifier(std::size_t i) const noexcept {
        return rest_[i] == '.' && i + 1 < rest_.size() && is_word(rest_[i - 1]) && is_word(rest_[i + 1]) &&
               is_digit(rest_[i - 1]) != is_digit(rest_[i + 1]);
    }
    std::string_view rest_;
};

constexpr bool is_year(std::string_view w) noexcept {
    return w.size() == 4 && w.substr(0, 2) == "20" && is_digit(w[2]) && is_digit(w[3]);
}

/// The year that a word names, also with "R2" behind it and as technicians write it: "2016", "2012R2", "2k16"; 0 for
/// any other word.
constexpr std::uint32_t year_of(std::string_view w) noexcept {
    if (w.size() > 2 && same_ignoring_case(w.substr(w.size() - 2), "r2")) w.remove_suffix(2);
    if (is_year(w)) return take_part(w);
    const bool is_short = (w.size() == 3 || w.size() == 4) && same_ignoring_case(w.substr(0, 2), "2k");
    if (!is_short || version_in(w.substr(2)) != w.substr(2)) return 0;
    w.remove_prefix(2);
    return 2000 + take_part(w);
}

/// "22H2", "1909".
constexpr bool is_feature_release(std::string_view w) noexcept {
    if (w.size() != 4 || !is_digit(w[0]) || !is_digit(w[1]) || !is_digit(w[3])) return false;
    return lower(w[2]) == 'h' || (w[2] == '0' && w[0] != '0' && (w.substr(0, 2) <= "20"));
}
/// True for a word that makes the name before it that of a part, an addition or an update: "helper", "drivrutinspaket".
constexpr bool names_a_part(std::string_view w) noexcept {
    for (std::string_view rest = rulebook::part_endings; !rest.empty();) {
        const std::string_view end = take_word(rest);
        if (w.size() >= end.size() && same_ignoring_case(w.substr(w.size() - end.size()), end)) return true;
    }
    return is_one_of(w, rulebook::part_words);
}
/// True where what follows a product's name makes it that of a part. What is in brackets or behind " - " is a remark.
constexpr bool is_followed_by_part(std::string_view after_name) noexcept {
    const std::string_view outside = after_name.substr(0, after_name.find(" - "));
    int depth = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= outside.size(); ++i) {
        const bool opens = i < outside.size() && outside[i] == '(' && mark_at(outside, i) == 0;
        if (depth == 0 && (opens || i == outside.size())) {
            word_reader words{outside.substr(first, i - first)};
            for (std::string_view w = words.next(); !w.empty(); w = words.next())
                if (names_a_part(w)) return true;
        }
        if (opens) ++depth;
        if (depth > 0 && i < outside.size() && outside[i] == ')' && --depth == 0) first = i + 1;
    }
    return false;
}

/// True where what a product's name stands behind makes it another's: "for" ("Data Provider for .NET"), or letters
/// before its point ("Paint.NET").
constexpr bool names_another(std::string_view written, std::size_t first) noexcept {
    std::string_view before = written.substr(0, first);
    const auto ends_in = [&](std::string_view word) {
        const bool there = before.size() >= word.size() &&
                           same_ignoring_case(before.substr(before.size() - word.size()), word) &&
                           (before.size() == word.size() || !is_word(before[before.size() - word.size() - 1]));
        if (there) before.remove_suffix(word.size());
        return there;
    };
    if (written[first] == '.' && !before.empty() && is_word(before.back()) && !mark_before(written, first))
        return !ends_in("asp") && !ends_in("microsoft");
    const auto trim = [&] {
        while (!before.empty() && (before.back() == ' ' || before.back() == '\t')) before.remove_suffix(1);
    };
    trim();
    if (ends_in("microsoft")) trim();
    return ends_in("for") || ends_in("för") || ends_in("till") || ends_in("für") || ends_in("pour");
}
/// True where "Windows" or "Windows Server" is the whole name: an edition or a version follows, or nothing. "Windows
/// Internal Database" is a product of its own.
constexpr bool is_whole_windows(std::string_view after_name) noexcept {
    std::size_t i = 0;
    while (i < after_name.size()) {
        const bool mark = after_name[i] == ':' || after_name[i] == ',';
        const std::size_t next = mark ? i + 1 : skip_dividers(after_name, i);
        if (next == i) break;
        i = next;
    }
    if (i == after_name.size() || !is_word(after_name[i])) return true;
    const std::string_view w = word_reader{after_name.substr(i)}.next();
    if (is_digit(w[0])) {  // "Windows 365" is another; "Windows 10-assistent" is told by its last part
        const std::string_view number = w.substr(0, w.find_first_not_of("0123456789."));
        const bool version = number == "8.1" || (number.size() <= 2 && !version_in(number).empty());
        return version || year_of(w) != 0 || is_feature_release(w) || windows_build(w) != 0;
    }
    return is_one_of(
        w,
        "xp|vista|vistat|nt|me|pro|professional|home|enterprise|education|ultimate|starter|business|standard|"
        "datacenter|std|ent|dc|foundation|ltsc|ltsb|long-term|long|iot|se|core|essentials|version|build|r2|client|klient|os|"
        "semi-annual|semi|annual|sac|insider|evaluation|edition|english|engelska|svenska|swedish|workstation|"
        "operativsystem|operating|windows");
}

/// True for the first words of "or later", which make a version that stands before them the least of several.
constexpr bool is_or_later(std::string_view word, std::string_view next) noexcept {
    return is_one_of(word, "or|and|eller|och") && is_one_of(next, "later|newer|higher|above|senare|nyare|högre");
}

/// True for a place in brackets behind other words: "Visual Studio Code (Windows 11)" is made for it.
constexpr bool is_in_brackets(std::string_view written, std::size_t at) noexcept {
    const std::size_t opens = written.substr(0, at).rfind('(');
    return opens != std::string_view::npos && opens != 0 && mark_at(written, opens) == 0 &&
           written.substr(opens, at - opens).find(')') == std::string_view::npos;
}

/// True for what ends in the word that a place follows: "SQL Server 2022 on".
constexpr bool ends_in_on(std::string_view before) noexcept {
    word_reader words{before};
    std::string_view last;
    for (std::string_view w = words.next(); !w.empty(); w = words.next()) last = w;
    return is_one_of(last, "on|på");
}

/// A product that a text names, and where its name is.
struct named_product {
    std::optional<software_product> product = {};
    std::size_t first = 0;
    std::size_t after = 0;
};
/// Where the first of names, divided by "|", is the name of a product.
constexpr word_span locate_name(std::string_view written, std::string_view names) noexcept {
    while (!names.empty())
        if (const word_span at = locate_words(written, take_word(names));
            at.first != std::string_view::npos && !names_another(written, at.first))
            return at;
    return {};
}
/// True for the name of a part, an addition or an update of the product that a row names.
constexpr bool is_part(std::string_view written, word_span name, const rulebook::software_words& row) noexcept {
    for (std::string_view unless = row.unless; !unless.empty();)
        if (find_words(written, take_word(unless)) != std::string_view::npos) return true;
    return is_followed_by_part(written.substr(name.end));
}
/// True where nothing but a supplier stands before a name; what is divided from it is another name.
constexpr bool begins_a_name(std::string_view before) noexcept {
    const std::size_t divider = before.find_last_of(",;/&+");
    word_reader words{divider == std::string_view::npos ? before : before.substr(divider)};
    const std::string_view supplier = words.next();
    return words.next().empty() && (supplier.empty() || is_one_of(supplier, "microsoft|ms|sap"));
}
/// True where a version of the product follows its short name, perhaps behind an edition: "SQL Std 2019".
constexpr bool is_followed_by_version(software_product p, std::string_view after_name,
                                      std::string_view version) noexcept {
    for (std::string_view part : {after_name, version}) {
        word_reader words{part};
        std::string_view w = words.next();
        while (is_one_of(w, "standard|std|enterprise|ent|datacenter|dc|express|version")) w = words.next();
        if (w.empty()) continue;
        if (p == software_product::windows && is_one_of(w, "7|8|8.1|10|11")) return true;
        const bool of_windows = p == software_product::windows || p == software_product::windows_server;
        return year_of(w) != 0 || (!of_windows && !version_in(w).empty());
    }
    return false;
}

/// `version` is the version where that is a field by itself.
constexpr named_product find_product(std::string_view written, std::string_view version = {}) noexcept {
    const auto found = [&](software_product p, word_span at) -> named_product {
        // Inventories leave out the word Server: "Windows 2019 Datacenter", "Win 2019".
        if (p == software_product::windows && year_of(word_reader{written.substr(at.end)}.next()) > 2000)
            p = software_product::windows_server;
        return {p, at.first, at.end};
    };
    for (const rulebook::software_words& row : rulebook::software_words_rows::rows) {
        const word_span at = locate_name(written, row.words);
        if (at.first == std::string_view::npos) continue;
        const bool is_windows = row.id == software_product::windows || row.id == software_product::windows_server;
        if (is_windows && (is_in_brackets(written, at.first) || !is_whole_windows(written.substr(at.end)))) continue;
        return is_part(written, at, row) ? named_product{} : found(row.id, at);
    }
    for (const rulebook::software_words& row : rulebook::software_words_rows::short_names) {
        const word_span at = locate_name(written, row.words);
        if (at.first != std::string_view::npos && begins_a_name(written.substr(0, at.first)) &&
            is_followed_by_version(row.id, written.substr(at.end), version) && !is_part(written, at, row))
            return found(row.id, at);
    }
    return {};
}

}  // namespace lifecare::detail
