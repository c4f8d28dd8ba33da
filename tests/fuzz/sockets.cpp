// SPDX-License-Identifier: MIT
#include "fuzz.hpp"
#include "ports/observed.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const tools::input in = input_of(bytes, size);
    refuse_or([&] { (void)tools::read_ss(in); });
    return refuse_or([&] { (void)tools::read_netstat(in); });
}
