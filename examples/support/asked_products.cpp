// SPDX-License-Identifier: MIT
#include "asked_products.hpp"

#include <algorithm>
#include <iterator>
#include <lifecare/support.hpp>

#include "common/diagnostics.hpp"
#include "common/text.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// What vendors and people write around a name, and what says nothing of the version.
constexpr std::string_view usual_words[] = {
    "32",         "32-bit",    "64",          "64-bit",    "adobe",      "and",          "annual",     "app",
    "apple",      "apps",      "bit",         "branch",    "broadcom",   "build",        "business",   "channel",
    "citrix",     "community", "core",        "current",   "datacenter", "dc",           "de",         "desktop",
    "dev",        "developer", "edition",     "engelska",  "english",    "ent",          "enterprise", "eval",
    "evaluation", "express",   "extended",    "for",       "för",        "google",       "hosting",    "i",
    "klient",     "linux",     "long",        "long-term", "med",        "microsoft",    "mozilla",    "ms",
    "och",        "on",        "pack",        "pivotal",   "pro",        "professional", "på",         "release",
    "sap",        "semi",      "semi-annual", "server",    "service",    "servicing",    "standard",   "std",
    "support",    "svenska",   "swedish",     "term",      "the",        "update",       "utgåva",     "version",
    "vmware",     "web",       "windows",     "with",      "x64",        "x86"};

bool is_usual(std::string_view word) {
    return std::any_of(std::begin(usual_words), std::end(usual_words),
                       [&](std::string_view usual) { return same_ignoring_case(word, usual); });
}
/// True for a word of the names that the product goes by.
bool is_of_name(std::string_view word, software_product p) {
    const auto& product = rulebook::software[static_cast<std::size_t>(p)];
    const auto has = [&](std::string_view name) {
        const std::vector<std::string> parts = wrapped(name, 1);
        return std::any_of(parts.begin(), parts.end(),
                           [&](const std::string& part) { return same_ignoring_case(part, word); });
    };
    if (has(product.name) || has(product.platform_name) || has(product.cloud_name) || has(product.key)) return true;
    const auto is_named_by = [&](const rulebook::software_words& row) {
        std::string words = str(row.words);
        std::replace(words.begin(), words.end(), '|', ' ');
        return row.id == p && has(words);
    };
    using namespace rulebook::software_words_rows;
    return std::any_of(std::begin(rows), std::end(rows), is_named_by) ||
           std::any_of(std::begin(short_names), std::end(short_names), is_named_by);
}
/// True for a word that says something of the product where it is the only one: of "Hosting Bundle" each does.
bool says_alone(const std::string& word, software_product p) {
    const std::string name = str(rulebook::software[static_cast<std::size_t>(p)].name);
    const software with = parse_software(name + ' ' + word);
    return with.product == p && !(with == parse_software(name));
}
/// The words of a text, without brackets and commas, and the text without each.
struct spelled_word {
    std::string word, without;
};
std::vector<spelled_word> words_of(const std::string& written) {
    constexpr std::string_view between = " \t,;()[]\"'";
    std::vector<spelled_word> out;
    for (std::size_t at = written.find_first_not_of(between); at < written.size();) {
        const std::size_t end = std::min(written.find_first_of(between, at), written.size());
        out.push_back({written.substr(at, end - at), written.substr(0, at) + written.substr(end)});
        at = written.find_first_not_of(between, end);
    }
    return out;
}

}  // namespace

void refuse_several(const std::string& written) {
    if (names_several_products(written))
        throw input_error(
            "product",
            say("\"{}\" är mer än en produkt; fråga om en i taget, var och en inom citattecken",
                "\"{}\" is more than one product; ask about one at a time, each in quotes", printable(written)));
}

std::vector<std::string> asked_products(const std::vector<std::string>& words) {
    std::vector<std::string> asked;
    if (std::all_of(words.begin(), words.end(),
                    [](const std::string& w) { return parse_software(w).product.has_value(); })) {
        asked = words;
    } else {
        asked.emplace_back();
        for (const std::string& word : words) asked[0] += (asked[0].empty() ? "" : " ") + word;
    }
    for (const std::string& one : asked) refuse_several(one);
    return asked;
}

std::vector<std::string> unread_words(const std::string& written) {
    const software read = parse_software(written);
    std::vector<std::string> out;
    if (!read.product) return out;
    for (const spelled_word& w : words_of(written)) {
        const bool numbered = std::any_of(w.word.begin(), w.word.end(), is_digit);
        // Where a version was read, what else is numbered tells builds, bits and languages.
        if (numbered ? !read.version.view().empty() : w.word.size() == 1) continue;
        if (!is_usual(w.word) && !is_of_name(w.word, *read.product) && parse_software(w.without) == read &&
            !says_alone(w.word, *read.product))
            out.push_back(w.word);
    }
    return out;
}

}  // namespace tools::support
