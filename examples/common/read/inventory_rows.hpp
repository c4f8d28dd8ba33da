// SPDX-License-Identifier: MIT
/// \file
/// The products of a table, row by row.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "column_kind.hpp"
#include "inventory.hpp"
#include "table.hpp"

namespace tools {

using inventory_sink = std::function<void(const inventory_item&)>;

inline constexpr noun names_nothing{{"rad namnger ingen produkt", "row names no product"},
                                    {"rader namnger ingen produkt", "rows name no product"}};

/// How well a column names a product; 0 where it does not. Of name and identifier the name says more: winget's list has
/// both, its export the identifier alone.
int rank_of(column_kind k);

/// Which columns of a table say what.
struct inventory_columns {
    std::vector<column_kind> kinds;  ///< of each
    std::optional<std::size_t> name, other_name, version, machine, state;
    bool of_machines = false;  ///< a row is a machine with its system

    explicit inventory_columns(const table_cells& headings);
};

/// The products of rows under some headings.
class inventory_rows {
public:
    /// `sparse`: not every record has every key.
    inventory_rows(const table_cells& headings, bool sparse);
    /// True where some column names products.
    [[nodiscard]] bool names_any() const { return columns_.name.has_value(); }
    /// True where rows may name themselves what no column names.
    [[nodiscard]] bool may_name_versions() const { return !columns_.name || columns_.of_machines; }

    /// "RabbitMQ version : 3.13.7": what names itself, and no column names it.
    void read_named_versions(const table_cells& row, const inventory_sink& take) const;
    /// What the columns name; there is one of names.
    void read(const table_cells& row, const inventory_sink& take, left_out& omitted) const;

private:
    [[nodiscard]] std::optional<std::size_t> other_naming(const table_cells& row) const;
    [[nodiscard]] std::string_view cell_of_kind(const table_cells& row, column_kind kind) const;

    inventory_columns columns_;
    bool sparse_;
    std::vector<std::string> headings_;
};

/// Refuse a table of which no column names a product, and an inventory without products.
[[noreturn]] void refuse_columns(const input& in, const table_cells& headings);
[[noreturn]] void refuse_no_product(const std::string& file);

}  // namespace tools
