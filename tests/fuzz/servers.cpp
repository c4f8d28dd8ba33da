// SPDX-License-Identifier: MIT
// What else is read of a server: sites of IIS and certificates.
#include "common/read/certificate_list.hpp"
#include "common/read/web_sites.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const tools::input in = input_of(bytes, size);
    return refuse_or([&] {
        if (tools::is_web_sites(in)) (void)tools::read_web_sites(in);
        if (tools::is_certificate_list(in)) (void)tools::read_certificate_list(in);
    });
}
