// SPDX-License-Identifier: MIT
/// \file
/// The stable keys of roles, networks, subsystems, products, classes and places, in which an installation is described,
/// read and written, and the tables listed.
/// \code
/// static_assert(to_text(role::core_server) == "core-server");
/// static_assert(parse_subsystem("VoO") == subsystem::voo);
/// static_assert(!parse_endpoint("core server"));
/// \endcode
#pragma once

#include <lifecare/rulebook/products.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/storage_rates.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <optional>

namespace lifecare {

/// The stable key of a role, a network or an external service: "core-server".
[[nodiscard]] constexpr text to_text(endpoint e) noexcept { return rulebook::endpoints[e.index()].key; }
/// The role, network or external service with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<endpoint> parse_endpoint(std::string_view key) noexcept {
    for (const auto& row : rulebook::endpoints)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

/// The stable key of a subsystem, its name as printed: "VoO".
[[nodiscard]] constexpr text to_text(subsystem s) noexcept {
    return rulebook::subsystems[static_cast<std::size_t>(s)].key;
}
/// The subsystem with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<subsystem> parse_subsystem(std::string_view key) noexcept {
    for (const auto& row : rulebook::subsystems)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

/// The stable key of a product: "learning-platform".
[[nodiscard]] constexpr text to_text(product p) noexcept {
    constexpr text keys[] = {"planning",
                             "remote-supervision",
                             "analysis",
                             "legacy-web",
                             "learning-platform",
                             "spaces",
                             "audit-log",
                             "counters",
                             "mobile-care",
                             "scanning",
                             "lifecare-as-a-service",
                             "procapita-as-a-service",
                             "liam"};
    static_assert(sizeof keys / sizeof *keys == product_count, "keys: one key for each product");
    return keys[static_cast<std::size_t>(p)];
}
/// The product with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<product> parse_product(std::string_view key) noexcept {
    for (std::size_t i = 0; i < product_count; ++i)
        if (to_text(static_cast<product>(i)).view() == key) return static_cast<product>(i);
    return std::nullopt;
}

/// The stable key of a reference class: "medium".
[[nodiscard]] constexpr text to_text(reference_class c) noexcept {
    return rulebook::reference_configurations[static_cast<std::size_t>(c)].key;
}
/// The reference class with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<reference_class> parse_reference_class(std::string_view key) noexcept {
    for (reference_class c : {reference_class::smallest, reference_class::medium, reference_class::scalable})
        if (to_text(c).view() == key) return c;
    return std::nullopt;
}

/// The stable key of a place for bytes: "buffer-files".
[[nodiscard]] constexpr text to_text(storage_place p) noexcept {
    return p == storage_place::database ? "database" : "buffer-files";
}

}  // namespace lifecare
