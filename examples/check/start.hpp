// SPDX-License-Identifier: MIT
/// \file
/// A file to start from, and asking a person for what it needs.
#pragma once

#include <lifecare/installation.hpp>
#include <optional>
#include <string>

#include "../common/console.hpp"

namespace tools {

/// What a starting file tells of the installation.
struct starting_point {
    std::string customer = "Kommun";
    lifecare::family family = lifecare::family::welfare;
    lifecare::hosting hosting = lifecare::hosting::on_premises;
    std::uint32_t inhabitants = 0, users = 0;  ///< 0: not told
    bool one_server = false;                   ///< everything but the web server on one server
};
/// A commented file that tells it, with servers that say themselves that they are examples. On the day, no check has
/// anything against them but that. Precondition: a document governs it.
std::string starting_file(const starting_point& of, lifecare::date day, lifecare::language lang);

/// What the command line has told already is not asked.
struct already_told {
    bool customer = false, family = false, hosting = false, inhabitants = false, users = false, one_server = false;
};
/// Asks for the rest, one question at a time on standard error: what is accepted, and in brackets what an empty answer
/// gives. A wrong answer is told why and asked again. Throws input_error where the answers end before the questions.
void ask_starting_point(starting_point& of, const already_told& told, lifecare::language lang, console& io);
/// Asks for a file to write, and whether one that exists may be written over.
std::string ask_file_name(lifecare::language lang, console& io);

}  // namespace tools
