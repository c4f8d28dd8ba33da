// SPDX-License-Identifier: MIT
/// \file
/// Which products a person asks about, by the words behind show.
#pragma once

#include <string>
#include <vector>

namespace tools::support {

/// The products that words ask about: each word one where each names a product, else all of them one: SQL Server 2019.
/// Throws input_error for one that is several.
std::vector<std::string> asked_products(const std::vector<std::string>& words);
/// Throws input_error for what names several products, of which one alone would be answered.
void refuse_several(const std::string& written);
/// The words that changed nothing of what was read and are none of a product's usual ones: "banan".
std::vector<std::string> unread_words(const std::string& written);

}  // namespace tools::support
