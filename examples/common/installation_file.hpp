// SPDX-License-Identifier: MIT
/// \file
/// The installation file: one TOML file that describes an environment. Everything wrong in it is told at once, with line, column and the nearest
/// valid word; unknown keys are errors.
#pragma once

#include <lifecare/installation.hpp>
#include <lifecare/sizing.hpp>
#include <optional>
#include <string>

#include "input.hpp"

namespace tools {

/// What the file says.
struct installation_file {
    std::string customer;
    std::optional<lifecare::family> family;
    lifecare::hosting hosting = lifecare::hosting::on_premises;
    lifecare::enum_set<lifecare::product> products;
    lifecare::volumes counts;
    lifecare::service_level level;
    lifecare::data_size largest_table;
};

/// The keys of [volumes] that are counts: those of the storage rates, and the users.
std::vector<std::string_view> volume_keys();
/// The count with a key of [volumes], or null.
std::uint32_t* volume_of(std::string_view key, lifecare::volumes& counts, lifecare::service_level& level);

/// The keys of all products.
std::vector<std::string_view> product_keys();

/// Reads a file. Throws input_error with everything that is wrong in it.
installation_file read_installation(const input& in);

}  // namespace tools
