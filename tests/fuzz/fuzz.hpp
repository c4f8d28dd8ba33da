// SPDX-License-Identifier: MIT
/// \file
/// What the fuzz targets share: an input from bytes, and a reader that may refuse it but nothing else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/input.hpp"
#include "common/text.hpp"

/// Ends the run where what must hold does not.
inline void require(bool holds) {
    if (!holds) __builtin_trap();
}

/// Calls a reader; a refusal is an answer.
template <class Read>
int refuse_or(Read read) {
    try {
        read();
    } catch (const tools::input_error&) {
    }
    return 0;
}

/// The bytes as an input, in UTF-8, without NUL and not blank as read_input guarantees it: other bytes become question
/// marks.
inline tools::input input_of(const std::uint8_t* bytes, std::size_t size) {
    std::string text(reinterpret_cast<const char*>(bytes), size);
    for (std::size_t bad; (bad = tools::first_invalid_utf8(text)) != std::string::npos;) text[bad] = '?';
    for (char& c : text)
        if (c == '\0') c = '?';
    if (text.find_first_not_of("\n\r \t") == std::string::npos) text = "?";
    return {"fuzz", text};
}
