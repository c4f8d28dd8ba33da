// SPDX-License-Identifier: MIT
/// \file
/// The words in which an installation is described: the stable keys of documents, families, roles, networks, subsystems and products, read and
/// written; and which document governs an environment on a day.
#pragma once

#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/documents.hpp>
#include <lifecare/rulebook/modules.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <optional>

namespace lifecare {

/// The stable key of a document: "techspec-2025".
[[nodiscard]] constexpr text to_text(document d) noexcept { return rulebook::documents[static_cast<std::size_t>(d)].key; }
/// The document with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<document> parse_document(std::string_view key) noexcept {
    for (const auto& row : rulebook::documents)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

/// The stable key of a family: "welfare".
[[nodiscard]] constexpr text to_text(family f) noexcept { return f == family::welfare ? "welfare" : "education"; }
/// The family with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<family> parse_family(std::string_view key) noexcept {
    for (family f : {family::welfare, family::education})
        if (to_text(f).view() == key) return f;
    return std::nullopt;
}

/// The stable key of a hosting: "on-premises".
[[nodiscard]] constexpr text to_text(hosting h) noexcept { return h == hosting::on_premises ? "on-premises" : "cloud"; }
/// The hosting with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<hosting> parse_hosting(std::string_view key) noexcept {
    for (hosting h : {hosting::on_premises, hosting::cloud})
        if (to_text(h).view() == key) return h;
    return std::nullopt;
}

/// The stable key of a role, a network or an external service: "core-server".
[[nodiscard]] constexpr text to_text(endpoint e) noexcept { return rulebook::endpoints[e.index()].key; }
/// The role, network or external service with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<endpoint> parse_endpoint(std::string_view key) noexcept {
    for (const auto& row : rulebook::endpoints)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

/// The stable key of a subsystem, its name as printed: "VoO".
[[nodiscard]] constexpr text to_text(subsystem s) noexcept { return rulebook::subsystems[static_cast<std::size_t>(s)].key; }
/// The subsystem with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<subsystem> parse_subsystem(std::string_view key) noexcept {
    for (const auto& row : rulebook::subsystems)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

/// The stable key of a product: "learning-platform".
[[nodiscard]] constexpr text to_text(product p) noexcept {
    constexpr text keys[] = {"planning", "remote-supervision", "analysis", "legacy-web", "learning-platform", "spaces", "audit-log", "counters", "mobile-care", "scanning"};
    static_assert(sizeof keys / sizeof *keys == product_count, "installation: one key for each product");
    return keys[static_cast<std::size_t>(p)];
}
/// The product with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<product> parse_product(std::string_view key) noexcept {
    for (std::size_t i = 0; i < product_count; ++i)
        if (to_text(static_cast<product>(i)).view() == key) return static_cast<product>(i);
    return std::nullopt;
}

/// The document that governs an environment on a day; nothing before the first of them was issued.
/// Welfare is governed by techspec-2025 from its date and by techspec-2024 before it, education by techspec-2024, cloud customers by cloud-6.2.
[[nodiscard]] constexpr std::optional<document> governing_document(hosting h, family f, date day) noexcept {
    std::optional<document> found;
    for (const rulebook::governance& row : rulebook::governances)
        if (row.hosting == h && row.family == f && row.from <= day) found = row.governs;
    return found;
}

}  // namespace lifecare
