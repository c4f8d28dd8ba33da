// SPDX-License-Identifier: MIT
/// \file
/// What was written behind lifecare-size, and the question that it makes: words become volumes, hours and per cent.
#pragma once

#include <map>

#include "words.hpp"

namespace tools::sizing {

/// The flags that say something of an installation, as they were written.
struct words_given {
    std::map<std::string, std::string, std::less<>> volumes;
    std::string growth, class_word, largest_table, availability, recovery, years;
    std::vector<std::string> products;
    bool mobile = false;
};

/// The question about one file, or about flags alone, with what the flags say.
question asked_of(const std::string& file, const words_given& w, const question& all);

}  // namespace tools::sizing
