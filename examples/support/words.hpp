// SPDX-License-Identifier: MIT
/// \file
/// The words of lifecare-support: what the suite's document says of a version, what its vendor's dates say.
#pragma once

#include "question.hpp"

namespace tools::support {

/// "techspec-2025 ändringshistorik".
sentence cited(const lifecare::citation& c);
/// "techspec-2025 9.1"; empty where the document says nothing.
std::string place_of(const question& q, const lifecare::suite_answer& s);
/// The condition of the row that the answer rests on; empty for none.
std::string condition_of(const question& q, const item& i);
/// "the channel, 32 or 64 bits".
std::string terms(const question& q, lifecare::enum_set<lifecare::condition_term> all);

/// The machine of an item; the installation's clients in words.
std::string machine_name(const question& q, const item& i);
/// What the suite's document says.
std::string suite_words(const question& q, const item& i);
/// What the vendor's dates say.
std::string vendor_words(const question& q, const item& i);
/// Why a build number alone cannot be judged.
sentence ambiguous_words(const item& i);
/// "supported", "NOT SUPPORTED".
std::string verdict_word(const question& q, const item& i);
/// A clock's key, the same in every language, and its word.
std::string key_of(lifecare::support_clock c);
std::string clock_word(const question& q, lifecare::support_clock c);

/// Basis, source, disagreement: what --explain adds.
std::vector<std::string> explanation(const question& q, const item& i);
/// The document, the day and the dates that were answered by.
std::string heading(const question& q);

}  // namespace tools::support
