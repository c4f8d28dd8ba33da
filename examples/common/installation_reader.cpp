// SPDX-License-Identifier: MIT
#include "installation_reader.hpp"

#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/support.hpp>

#include <algorithm>

#include "input.hpp"
#include "toml_mistakes.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// A key as advice writes it: a heading as it stands in the file, a key in quotes.
std::string spelt(std::string_view key) {
    if (key.substr(0, 1) == "[") return std::string(key);
    for (std::string_view heading : file_headings())
        if (name_of_heading(heading) == key) return std::string(heading);
    return '"' + std::string(key) + '"';
}
/// What was meant by a key that a heading does not have: one of its own, by its sense or its letters, or one of another
/// heading.
sentence advice(std::string_view key, const std::string& heading, const std::vector<std::string_view>& known) {
    if (heading == "[answers]")
        for (const auto& q : rulebook::check_questions)
            if (same_ignoring_case(q.code, key))
                return say("; svaret på {} har nyckeln \"{}\"", "; the answer to {} has the key \"{}\"", q.code.view(),
                           q.rule.view());
    const auto meant = word_meant(heading, key);
    const std::string_view near = meant ? *meant : nearest(key, known);
    const auto meant_is = [](const sentence& words) { return say("; menar du {}?", "; did you mean {}?", words); };
    if (!near.empty()) return meant_is(heading.empty() ? spelt(near) : '"' + std::string(near) + '"');
    if (const std::string elsewhere = headings_with(key); !elsewhere.empty())
        return say("; den hör hemma under {}", "; it belongs under {}", elsewhere);
    sentence others;
    for (std::string_view other : file_headings())
        if (const auto there = word_meant(other, key); there && !there->empty())
            others += (others.empty() ? sentence{} : sentence{", eller ", ", or "}) + spelt(*there) + " under " + other;
    if (!others.empty()) return meant_is(others);
    return accepted_words(known);
}

}  // namespace

void installation_reader::finish(const toml_table& root) {
    if (is_right())
        for (const refused_value& r : ours.refused()) {
            const toml_value* found = at_path(root, r.field);
            complain(found ? found->at : root.at,
                     {lifecare::to_text(r, language::swedish), lifecare::to_text(r, language::english)});
        }
    toml_reader::finish();
}

void installation_reader::only(const toml_table& t, const std::string& heading,
                               const std::vector<std::string_view>& known) {
    for (const auto& [key, at, value] : t) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        if (heading.empty() && key == unread_heading && lines_are_missing()) continue;
        complain(at, say("okänd nyckel \"{}\"", "unknown key \"{}\"", key) +
                         (heading.empty() ? sentence{} : say(" i {}", " in {}", heading)) +
                         advice(key, heading, known));
    }
}

namespace {

/// False for what a socket listens on, and for what reaches many: multicast, and the broadcast of IPv4.
bool is_of_one_machine(const ip_address& a) {
    const bool many = a.is_v4() ? a.low() >> 28 == 0xe || a.low() == 0xffff'ffff : a.high() >> 56 == 0xff;
    return !a.is_unspecified() && !many;
}

}  // namespace

void installation_reader::address(const toml_value& n, std::string_view key, std::vector<ip_address>& all,
                                  std::set<ip_address>& seen) {
    const auto* s = n.text();
    if (!s) return wrong_type(n, key, {"en adress inom citattecken", "an address in quotes"});
    const auto parsed = parse_ip_address(*s);
    if (!parsed)
        return complain(
            n, say("{} = \"{}\" är ingen adress; godtas: IPv4 som \"10.20.0.11\", IPv6 som \"2001:db8::11\"{}",
                   "{} = \"{}\" is not an address; accepted: IPv4 as \"10.20.0.11\", IPv6 as \"2001:db8::11\"{}", key,
                   *s, advice_on_zeros(*s)));
    const ip_address a = parsed->unmapped();
    if (!is_of_one_machine(a))
        return complain(n, say("{} = \"{}\" är inte adressen till en maskin",
                               "{} = \"{}\" is not the address of a machine", key, *s));
    if (!seen.insert(a).second)
        return complain(n, say("{} nämner \"{}\" två gånger", "{} names \"{}\" twice", key, *s));
    all.push_back(a);
}

void installation_reader::prefix(const toml_value& n, std::string_view key, std::vector<ip_prefix>& all) {
    const auto* s = n.text();
    if (!s) return wrong_type(n, key, {"ett prefix inom citattecken", "a prefix in quotes"});
    const std::string& given = *s;
    if (const auto parsed = parse_ip_prefix(given)) return all.push_back(parsed->unmapped());
    sentence message = say("{} = \"{}\" är inget prefix; ", "{} = \"{}\" is not a prefix; ", key, given);
    const auto inside = parse_ip_address(std::string_view(given).substr(0, given.find('/')));
    std::uint32_t length = 0;
    if (inside && given.find('/') != std::string::npos &&
        parse_count(given.substr(given.find('/') + 1), length).empty() &&
        length <= static_cast<std::uint32_t>(inside->bits()))
        message += say(
            "menar du \"{}\"?", "did you mean \"{}\"?",
            std::string_view{lifecare::to_text(ip_prefix::around(*inside, static_cast<std::uint8_t>(length))).view()});
    else
        message += {"godtas: \"10.20.0.0/24\", \"2001:db8::/64\" eller en adress",
                    "accepted: \"10.20.0.0/24\", \"2001:db8::/64\", or one address"};
    complain(n, message + advice_on_zeros(given));
}

std::vector<std::string_view> installation_reader::software_of(const toml_table& t) {
    constexpr std::string_view key = "software";
    std::vector<std::string_view> all;
    if (const toml_value* n = t.get(key))
        each(*n, key, {"texter inom citattecken", "texts in quotes"}, [&](const toml_value& entry) {
            const std::string_view written = all.emplace_back(string(entry, key));
            if (names_several_products(written))
                complain(entry, say("{} = \"{}\" är mer än en produkt; skriv var och en inom egna citattecken",
                                    "{} = \"{}\" is more than one product; write each in quotes of its own", key,
                                    printable(written)));
        });
    return all;
}

std::uint16_t installation_reader::port_of(const toml_table& t, std::string_view key) {
    const toml_value* n = t.get(key);
    if (!n) return 0;
    const measure& by = measure_of(key);
    const auto* i = n->whole();
    if (i && *i >= static_cast<std::int64_t>(by.least) && *i <= static_cast<std::int64_t>(by.most))
        return static_cast<std::uint16_t>(*i);
    if (!i) wrong_number(*n, key, {"en port, 1 till 65535", "a port, 1 to 65535"});
    else
        complain(*n, say("{} = {} är ingen port; 1 till 65535 godtas", "{} = {} is not a port; 1 to 65535 is accepted",
                         key, *i));
    return 0;
}

void installation_reader::ports(const toml_value& n, std::string_view key, std::vector<port_range>& all) {
    const auto* s = n.text();
    std::string given;
    if (s) given = *s;
    else if (n.whole()) given = std::to_string(*n.whole());
    const std::size_t dash = given.find('-', 1);
    std::uint32_t first = 0, last = 0;
    if (!s && !n.whole())
        return wrong_type(n, key,
                          {"en port, eller ett intervall inom citattecken: \"30700-30709\"",
                           "a port, or a range in quotes: \"30700-30709\""});
    const bool read = parse_count(given.substr(0, dash), first).empty() &&
                      (dash == std::string::npos || parse_count(given.substr(dash + 1), last).empty());
    if (dash == std::string::npos) last = first;
    if (!read || first < 1 || last < first || last > 65'535)
        return complain(
            n,
            say("{} = \"{}\" är varken en port eller ett intervall; godtas: 443, \"30700-30709\", från 1 till 65535",
                "{} = \"{}\" is not a port or a range; accepted: 443, \"30700-30709\", from 1 to 65535", key, given));
    all.push_back({static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
}

}  // namespace tools
