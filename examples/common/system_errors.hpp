// SPDX-License-Identifier: MIT
/// \file
/// What a system says when a file cannot be read, written or made, in both languages.
#pragma once

#include <string>
#include <system_error>

#include "diagnostics.hpp"

namespace tools {

/// An error that systems share, as words.
sentence words_of(std::errc error);

/// "cannot be read: why".
input_error not_read(const sentence& name, const sentence& why);
/// The same for writing.
input_error not_written(const sentence& name, const sentence& why);
/// The same for what is to be made: a folder.
input_error not_made(const sentence& name, const sentence& why);

}  // namespace tools
