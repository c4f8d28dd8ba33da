// SPDX-License-Identifier: MIT
#include "common/read/sockets.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const tools::input in = input_of(bytes, size);
    return refuse_or([&] { (void)tools::read_sockets(in); });
}
