// SPDX-License-Identifier: MIT
/// \file
/// to_text and label_of of every enumeration, and parse_key from a key back to any of them.
#pragma once

#include <lifecare/audit.hpp>
#include <lifecare/words/questions.hpp>
#include <lifecare/words/rulebook.hpp>
#include <optional>

namespace lifecare {

/// The stable key of a value: "not-known".
template <detail::has_own_keys Enum>
[[nodiscard]] constexpr text to_text(Enum e) noexcept {
    return detail::word_of(e).key;
}
/// A value in words for a person: "inte känt", "not known".
template <detail::has_words Enum>
[[nodiscard]] constexpr label label_of(Enum e) noexcept {
    return detail::word_of(e).words;
}

/// The stable key of a machine's part: "memory".
[[nodiscard]] constexpr text to_text(machine_part p) noexcept {
    constexpr text keys[] = {"processors", "memory", "disk"};
    return keys[static_cast<std::size_t>(p)];
}
/// The stable key of what a platform's condition asks: "least-version".
[[nodiscard]] constexpr text to_text(condition_term t) noexcept {
    constexpr text keys[] = {"least-version", "exact-version", "bits",    "language",         "channel",  "bundle",
                             "purpose",       "telephone",     "service", "least-subversion", "approval", "accounts"};
    return keys[static_cast<std::size_t>(t)];
}
/// The id of a check: "LC-NAME-001"; of those that ask, "LC-ASK", for each question has an id of its own.
[[nodiscard]] constexpr text to_text(check c) noexcept {
    for (const rulebook::check_row& row : rulebook::checks)
        if (row.id == c) return row.code;
    return "LC-ASK";
}

/// The ports as they are written: "443", "30700-30709".
[[nodiscard]] constexpr inline_text<11> to_text(const port_range& r) noexcept {
    inline_text<11> out;
    out.append_number(r.first);
    if (r.last != r.first) (out += '-').append_number(r.last);
    return out;
}

/// What a platform's condition asks.
[[nodiscard]] constexpr label label_of(condition_term t) noexcept { return name_of(t); }
/// How strongly a document says something.
[[nodiscard]] constexpr label label_of(modality m) noexcept { return name_of(m); }
/// How a value is compared; empty for none.
[[nodiscard]] constexpr label label_of(comparison c) noexcept { return name_of(c); }
/// A role, a network or an external service by its name.
[[nodiscard]] constexpr label label_of(endpoint e) noexcept { return rulebook::endpoints[e.index()].name; }
/// A subsystem by what it is.
[[nodiscard]] constexpr label label_of(subsystem s) noexcept {
    return rulebook::subsystems[static_cast<std::size_t>(s)].name;
}
/// A document by its title, which is Swedish.
[[nodiscard]] constexpr label label_of(document d) noexcept {
    const text title = rulebook::documents[static_cast<std::size_t>(d)].title;
    return {title, title};
}
/// A reference class by its layout.
[[nodiscard]] constexpr label label_of(reference_class c) noexcept {
    return rulebook::reference_configurations[static_cast<std::size_t>(c)].layout;
}
/// A program by the name that its supplier writes.
[[nodiscard]] constexpr label label_of(software_product p) noexcept {
    const text name = rulebook::software[static_cast<std::size_t>(p)].name;
    return {name, name};
}
/// A check by what is wrong when it fails.
[[nodiscard]] constexpr label label_of(check c) noexcept {
    for (const rulebook::check_row& row : rulebook::checks)
        if (row.id == c) return row.title;
    return {"en fråga besvarad med nej", "a question answered with no"};
}

namespace detail {
constexpr machine_part last_of(machine_part) noexcept { return machine_part::disk; }
constexpr condition_term last_of(condition_term) noexcept { return condition_term::accounts; }
constexpr modality last_of(modality) noexcept { return modality::fact; }
constexpr comparison last_of(comparison) noexcept { return comparison::below; }
constexpr role last_of(role) noexcept { return role::client; }
constexpr network last_of(network) noexcept { return network::admin_network; }
constexpr external last_of(external) noexcept { return external::teamviewer; }
constexpr document last_of(document) noexcept { return vellinge_routine; }
constexpr subsystem last_of(subsystem) noexcept { return subsystem::tss; }
constexpr reference_class last_of(reference_class) noexcept { return reference_class::scalable; }
constexpr software_product last_of(software_product) noexcept { return software_product::remote_desktop_services; }
constexpr check last_of(check) noexcept { return check::answered; }
/// How many values an enumeration has.
template <class Enum>
constexpr std::size_t values_of() noexcept {
    if constexpr (has_words<Enum>) return words_in<Enum>;
    else return static_cast<std::size_t>(last_of(Enum{})) + 1;
}
}  // namespace detail

/// The value of an enumeration with a key; nothing for any other word. Each enumeration has a function of its own name,
/// `parse_check_state(key)`, besides.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> parse_key(std::string_view key) noexcept {
    for (std::size_t i = 0; i < detail::values_of<Enum>(); ++i)
        if (to_text(static_cast<Enum>(i)).view() == key) return static_cast<Enum>(i);
    return std::nullopt;
}

namespace rulebook {
// Found by their argument, where an enumeration is of this namespace.
using lifecare::label_of;
using lifecare::to_text;
}  // namespace rulebook

}  // namespace lifecare
