// SPDX-License-Identifier: MIT
/// \file
/// An inventory of any length.
#pragma once

#include <optional>
#include <string>

#include "inventory.hpp"
#include "inventory_rows.hpp"
#include "table_rows.hpp"

namespace tools {

/// The products of an inventory of any length, as often as wished. One that is long and all CSV is read from its file
/// each time; every other one is held.
class inventory_file {
public:
    /// Throws input_error as read_input and read_inventory do.
    inventory_file(console& io, const std::string& name);
    inventory_file(const inventory_file&) = delete;
    inventory_file& operator=(const inventory_file&) = delete;

    void each(const inventory_sink& use);
    [[nodiscard]] const left_out& omitted() const { return held_.omitted; }
    [[nodiscard]] const std::string& name() const { return of_.in.name; }

private:
    void each(const inventory_sink& use, left_out& omitted);

    table_input of_;
    std::optional<table_rows> rows_;  ///< where they are read from the file
    std::optional<inventory_rows> columns_;
    bool named_versions_ = false;  ///< the rows name themselves what they are of
    inventory held_;
};

}  // namespace tools
