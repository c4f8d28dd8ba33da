// SPDX-License-Identifier: MIT
/// \file
/// What an owned_installation is given as text, and what it says of a value that it does not accept.
#pragma once

#include <lifecare/core/data_size.hpp>
#include <lifecare/core/label.hpp>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace lifecare {

// What is given as text
// ---------------------------------------------------------------------------------------------------------------------------

/// A whole number in whatever type a source has it: int, std::size_t, SQLite's 64 bits.
class whole_number {
public:
    /// Of a number that 64 bits with a sign do not hold, the greatest that they do.
    template <class Integer>
    requires(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>) constexpr whole_number(Integer n) noexcept {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        value_ = std::cmp_less(+n, most) ? static_cast<std::int64_t>(n) : most;
    }
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return value_; }  ///< the number

private:
    std::int64_t value_ = 0;
};

/// One machine; addresses, roles and the network are read from text, in any case.
struct server_text {
    std::string name = {};                     ///< its name, as the network knows it
    std::vector<std::string> addresses = {};   ///< "10.20.0.11", "2001:db8::11"
    std::vector<std::string> roles = {};       ///< "core-server"
    std::string zone = {};                     ///< "dmz"; empty: not stated
    whole_number processors = 0;               ///< processors or cores; 0: not stated
    data_size memory = {};                     ///< working memory, as 16 * 1_GB; 0: not stated
    data_size disk = {};                       ///< local disk, without the operating system; 0: not stated
    std::vector<std::string> partitions = {};  ///< "C:"
    std::vector<std::string> software = {};    ///< "Windows Server 2022"
};
/// One domain; its subsystems are read from text.
struct domain_text {
    std::string name = {};                     ///< the part of its databases' names
    std::vector<std::string> subsystems = {};  ///< "VoO"
};
/// The addresses of a network, the clients or a service outside.
struct network_text {
    std::string endpoint = {};               ///< "dmz", "client", "forsakringskassan"
    std::vector<std::string> prefixes = {};  ///< "10.20.0.0/24"
    std::vector<std::string> open = {};      ///< ports of the core and application servers: "443", "30700-30709"
};
/// One certificate; days are read as 2026-01-31.
struct certificate_text {
    std::string name = {};     ///< its subject: "*.example.se"
    std::string use = {};      ///< "server", "client", "agent"; empty: not stated
    std::string issued = {};   ///< its first day; empty: not stated
    std::string expires = {};  ///< its last day; empty: not stated
};
/// An accepted finding; the day is read as 2026-01-31.
struct waiver_text {
    std::string check = {};     ///< id of the check: "LC-NAME-002"
    std::string subject = {};   ///< for which subject; empty for all
    std::string reason = {};    ///< why
    std::string approver = {};  ///< who accepted it
    std::string last_day = {};  ///< its last day; empty: without end
};
/// What an installation is, before its parts. What is empty is not stated.
struct installation_text {
    std::string customer = {};               ///< whose it is
    std::string family = {};                 ///< "welfare", "education"
    std::string hosting = {};                ///< "on-premises", "cloud"; on-premises where it is never given
    std::string built_as = {};               ///< the reference class: "medium"
    std::vector<std::string> products = {};  ///< the products in use, all of them
};

// What was not accepted
// ---------------------------------------------------------------------------------------------------------------------------

/// Why a value was not accepted.
enum class refusal : std::uint8_t {
    empty,          ///< it must not be empty
    not_utf8,       ///< its bytes are not UTF-8
    unknown_word,   ///< it is none of the words that the field has
    not_address,    ///< it is not an IP address
    not_prefix,     ///< it is not a prefix of addresses
    not_ports,      ///< it is neither a port nor a range of ports
    not_day,        ///< it is not a day
    already_given,  ///< another entry has it
    no_reason,      ///< what is said not to apply needs a reason
    out_of_range,   ///< it is a number that the field does not hold
};
/// The stable key of a refusal: "unknown-word".
[[nodiscard]] constexpr text to_text(refusal r) noexcept {
    constexpr text keys[] = {"empty",     "not-utf8", "unknown-word",  "not-address", "not-prefix",
                             "not-ports", "not-day",  "already-given", "no-reason",   "out-of-range"};
    static_assert(sizeof keys / sizeof *keys == static_cast<std::size_t>(refusal::out_of_range) + 1);
    return keys[static_cast<std::size_t>(r)];
}
/// The refusal with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<refusal> parse_refusal(std::string_view key) noexcept {
    for (std::size_t i = 0; i <= static_cast<std::size_t>(refusal::out_of_range); ++i)
        if (to_text(static_cast<refusal>(i)).view() == key) return static_cast<refusal>(i);
    return std::nullopt;
}
/// Why a value was not accepted, in words that follow it.
[[nodiscard]] constexpr label label_of(refusal r) noexcept {
    constexpr label words[] = {
        {"är tomt", "is empty"},
        {"är inte UTF-8", "is not UTF-8"},
        {"är inget ord som fältet har", "is not a word that the field has"},
        {"är ingen IP-adress", "is not an IP address"},
        {"är inget adressprefix", "is not a prefix of addresses"},
        {"är varken en port eller ett portintervall", "is neither a port nor a range of ports"},
        {"är ingen dag; skriv den som 2026-01-31", "is not a day; write it as 2026-01-31"},
        {"är redan angivet", "is already given"},
        {"saknar skäl", "has no reason"},
        {"ligger utanför vad fältet rymmer", "is outside of what the field holds"},
    };
    static_assert(sizeof words / sizeof *words == static_cast<std::size_t>(refusal::out_of_range) + 1);
    return words[static_cast<std::size_t>(r)];
}

/// A value that was given and left out.
struct refused_value {
    std::string field = {};     ///< as the installation file spells it: "server[2].roles", of the third that was given
    std::string of = {};        ///< name of the entry; empty where it has none
    std::string given = {};     ///< the value
    refusal why = {};           ///< why it was not accepted
    std::string accepted = {};  ///< the words that the field has, or its range; empty where there is neither
};
/// A refused value in one sentence: `server[2].roles of MBYCORE01: "kernel" is not a word that the field has:
/// core-server, ...`.
[[nodiscard]] inline std::string to_text(const refused_value& r, language lang = language::english) {
    const bool sv = lang == language::swedish;
    std::string out = r.field;
    if (!r.of.empty()) out += (sv ? " för " : " of ") + r.of;
    out += r.why == refusal::not_utf8 ? (sv ? ": texten " : ": the text ") : ": \"" + r.given + "\" ";
    out += label_of(r.why).in(lang).view();
    return r.accepted.empty() ? out : out + ": " + r.accepted;
}

}  // namespace lifecare
