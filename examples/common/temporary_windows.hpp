// SPDX-License-Identifier: MIT
/// \file
/// A temporary file of Windows, for what can be read only once. Only the console of Windows includes it.
#pragma once

#include <memory>

#include "console.hpp"

namespace tools::windows {

/// Copies what is left of a source to a file in the folder for temporary files (TMP). Nobody else opens it, and nothing
/// is left of it however the program ends. Throws input_error.
std::unique_ptr<byte_source> copied_to_temporary(byte_source& from);

}  // namespace tools::windows
