// SPDX-License-Identifier: MIT
/// \file
/// What a person meant who wrote something else than an installation file has: "1 TB" where the key counts GB,
/// "sql-server" for a role, "minne" for a key. Advice is given only where it is sure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tools {

/// The number that a text in the place of a key's number comes to, as the file would have it: "1 TB" of disk_gb is
/// "1000", "2x4" processors are "8". Empty where that is not sure: the unit is binary (GiB), ambiguous (Gb), not known
/// or not told, or a point or comma may divide thousands ("64.700"). Out of quotes the unit is the key's where none is
/// told.
std::string number_meant(std::string_view written, std::string_view key, bool in_quotes = true);
/// The unit in which a key counts, "GB"; empty for one that counts pieces.
std::string_view unit_of(std::string_view key);

/// What is meant by a word in a place: under a heading ("[[server]]"; "" is above all tables) a key, a heading in
/// brackets for one that is not a key; as a value of a key ("roles") one of its words. Blanks, hyphens and case do not
/// matter. Empty for a word that may mean several; nothing for one not known.
std::optional<std::string_view> word_meant(std::string_view place, std::string_view written);

/// A word in small letters, å, ä and ö too.
std::string lowered(std::string_view s);

}  // namespace tools
