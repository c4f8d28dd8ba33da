// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-names answers: each function writes one answer and returns the exit code.
#pragma once

#include <string>
#include <vector>

#include "common/read/name_list.hpp"
#include "question.hpp"

namespace tools::names {

/// What names are, whose they are, where that is printed and what is wrong with them.
int what(const request& r, const std::vector<std::string>& names);
/// Each database's name of a list.
int check_databases(const request& r, const std::string& file, const std::string& column);
/// Each server's name of a list.
int check_servers(const request& r, const std::string& file, const std::string& column);
/// Reads one line from standard input without showing it, keeps it in one place, and wipes that place.
int check_password(const request& r);
/// The databases that an installation should and may have.
int expect(const request& r, const lifecare::installation& i);
/// The names for a domain, one a line.
int generate(const request& r, const lifecare::installation& i, bool possible_too);
/// A list of databases against what an installation should have.
int compare(const request& r, const lifecare::installation& i, const std::string& file, const std::string& column);

/// Says what of a list was left out.
void tell(const left_out& omitted, const std::string& file, const request& r);

}  // namespace tools::names
