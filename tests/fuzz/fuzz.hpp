// SPDX-License-Identifier: MIT
/// \file
/// What the fuzz targets share: an input from bytes, and a reader that may refuse it but nothing else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/input.hpp"

/// Calls a reader; a refusal is an answer.
template <class Read>
int refuse_or(Read read) {
    try {
        read();
    } catch (const tools::input_error&) {
    }
    return 0;
}

/// The bytes as an input, in UTF-8 as read_input guarantees it; nothing where they are not.
inline tools::input input_of(const std::uint8_t* bytes, std::size_t size) {
    std::string text(reinterpret_cast<const char*>(bytes), size);
    for (char& c : text)
        if (static_cast<unsigned char>(c) >= 0x80 || c == '\0') c = '?';
    return {"fuzz", text};
}
