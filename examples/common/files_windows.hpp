// SPDX-License-Identifier: MIT
/// \file
/// Files as Windows has them: names in UTF-8 to its own and back, what its errors mean, replacing a file whole. Only
/// the console of Windows includes it.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics.hpp"

namespace tools::windows {

/// UTF-16 from UTF-8; broken text becomes U+FFFD.
std::wstring wide(std::string_view utf8);
/// UTF-8 from UTF-16. Throws input_error that names `what` for half a surrogate pair, which no name in UTF-8 can hold.
std::string narrow(std::wstring_view utf16, const std::string& what);

/// An error of the system as words: "cannot be DONE: why".
input_error cannot_be(const char* done, const std::string& name, unsigned long error);

/// The full name of a file, of any length. Throws input_error for what is a device, a stream of a file or a pattern.
std::wstring full_name(const std::string& name);
/// True for the full name of a device or a pipe: written into, never replaced.
bool is_device(std::wstring_view full);

/// Writes all bytes to an open file. Returns the error of the system, 0 for none.
unsigned long write_all(void* handle, std::string_view content);
/// Writes a file whole or not at all: under another name beside it, which then takes its place. A file keeps its
/// permissions; what a link leads to is written, not the link. Throws input_error.
void replace_file(const std::string& name, std::string_view content);
/// Makes a folder and those above it. Throws input_error.
void make_folders(const std::string& name);
/// The names in a folder. Throws input_error.
std::vector<std::string> names_in(const std::string& folder);

}  // namespace tools::windows
