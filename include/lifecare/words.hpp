// SPDX-License-Identifier: MIT
/// \file
/// Every enumeration in words: its stable key (`to_text`, and `parse_...` back) and its label in Swedish and English
/// (`label_of`). Findings as sentences (`finding_words`), and how they are known again (`write_identity`). Opt-in:
/// lifecare.hpp does not include it, for most programs show few of them.
/// \code
/// static_assert(to_text(severity::error) == "error");
/// static_assert(label_of(severity::error).in(language::swedish) == "fel");
/// \endcode
///
/// The keys are those that files and the tools' CSV and JSON have; the labels are for people and may be improved. Keys
/// of roles, documents and others that an installation file names are in keys.hpp and editions.hpp.
#pragma once

#include <lifecare/words/keys.hpp>
#include <lifecare/words/parse.hpp>
#include <lifecare/words/sentence.hpp>
