// SPDX-License-Identifier: MIT
/// \file
/// Files as Windows has them: names in UTF-8 to its own and back, what its errors mean, replacing a file whole. Only
/// the console of Windows includes it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "console.hpp"
#include "system_errors.hpp"

namespace tools::windows {

/// UTF-16 from UTF-8; broken text becomes U+FFFD.
std::wstring wide(std::string_view utf8);
/// UTF-8 from UTF-16. Throws input_error that names `what` for half a surrogate pair, which no name in UTF-8 can hold.
std::string narrow(std::wstring_view utf16, const std::string& what);

/// An error of the system as words.
sentence words_of(unsigned long error);
/// The same with what it means: "cannot be read: why".
input_error not_read(const sentence& name, unsigned long error);
/// The same for writing.
input_error not_written(const sentence& name, unsigned long error);

/// The full name of a file, of any length. Throws input_error for what is a device, a stream of a file or a pattern.
std::wstring full_name(const std::string& name);
/// True for the full name of a device or a pipe: written into, never replaced.
bool is_device(std::wstring_view full);

/// Writes all bytes to an open file. Returns the error of the system, 0 for none.
unsigned long write_all(void* handle, std::string_view content);
/// Whether a file that goes with its handle may be kept after all; one that may is not yet so at the moment it is made.
enum class passing { always, until_kept };
/// Makes a file that nobody else can open and of which nothing is left when it is closed, however the program ends. Its
/// name is `start`, a dot and what makes it new. Returns the error of the system, 0 for none.
unsigned long make_passing(const std::wstring& start, unsigned long access, passing how, std::wstring& name,
                           void*& opened);
/// What tells a regular file from every other, links followed; nothing for what is none or cannot be asked.
std::optional<file_identity> identity_of_open(void* handle);
std::optional<file_identity> identity_of_file(const std::string& name);
/// Begins a file under another name beside it, which takes its place when it is kept. A file keeps its permissions;
/// what a link leads to is written, not the link; a device or a pipe is written into. Throws input_error.
std::unique_ptr<byte_sink> create_file(const std::string& name);
/// Makes a folder and those above it. Throws input_error.
void make_folders(const std::string& name);
/// The names in a folder. Throws input_error.
std::vector<std::string> names_in(const std::string& folder);

}  // namespace tools::windows
