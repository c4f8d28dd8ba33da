// SPDX-License-Identifier: MIT
/// \file
/// What the column of an inventory holds, told from its heading: "ProductName0", "Programvaror - Namn", "OS version".
#pragma once

#include <string_view>

namespace tools {

enum class column_kind {
    other,
    shown_name,      ///< of a product, as a person sees it: DisplayName, Caption
    product_name,    ///< of a product, in words that say so: ProductName, Programvara
    name,            ///< Name alone: of the product, or of the machine where another column names the product
    identifier,      ///< of a product: PackageIdentifier, Id
    system,          ///< an operating system's name
    version,         ///< of a product
    system_version,  ///< of an operating system
    machine,         ///< the name of a machine
    machine_id,      ///< a number or an identifier of one
};
/// Reads a heading in Swedish or English, however its words are put together. Digits at its end, as those of
/// Configuration Manager's views, are no part of it.
column_kind kind_of_column(std::string_view heading);
/// True where what the column holds may be the name of a product.
bool names_products(column_kind k);

}  // namespace tools
