// SPDX-License-Identifier: MIT
#include "inventory_file.hpp"

#include "csv_dialect.hpp"
#include "joined.hpp"

namespace tools {

namespace {

/// Only what is one table from its first line to its last is read row by row.
table_input open_inventory(console& io, const std::string& name) {
    std::optional<may_begin_another> another;
    return open_table(io, name, encodings::any_common,
                      {[&](const input& beginning) {
                           const std::string_view from =
                               std::string_view{beginning.text}.substr(dialect_of(beginning.text).start);
                           another.emplace(from.substr(0, from.find('\n')));
                           return !is_list_of_products(beginning) && joined_parts_of(beginning.text).empty();
                       },
                       [&](std::string_view line) { return !(*another)(line); }});
}

}  // namespace

inventory_file::inventory_file(console& io, const std::string& name) : of_{open_inventory(io, name)} {
    if (!of_.rows) {
        held_ = read_inventory(of_.in);
        return;
    }
    rows_.emplace(of_);
    columns_.emplace(rows_->headings(), false);
    held_.omitted = rows_->omitted();
    bool any = false;
    const inventory_sink see = [&](const inventory_item&) { any = true; };
    left_out omitted;
    named_versions_ = columns_->may_name_versions();
    if (named_versions_) each(see, omitted);
    if (any) return;
    named_versions_ = false;
    if (!columns_->names_any()) refuse_columns(of_.in, rows_->headings());
    each(see, held_.omitted);
    if (!any) refuse_no_product(name);
}

void inventory_file::each(const inventory_sink& use) {
    left_out known;
    if (rows_) return each(use, known);
    for (const inventory_item& i : held_.items) use(i);
}

void inventory_file::each(const inventory_sink& use, left_out& omitted) {
    rows_->each([&](const table_cells& row) {
        if (named_versions_) columns_->read_named_versions(row, use);
        else columns_->read(row, use, omitted);
    });
}

}  // namespace tools
