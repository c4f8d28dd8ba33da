// SPDX-License-Identifier: MIT
#include "fuzz.hpp"
#include "ports/observed.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    return refuse_or([&] {
        const tools::scan s = tools::read_nmap({"fuzz", std::string(reinterpret_cast<const char*>(bytes), size)});
        for (const tools::scanned_host& h : s.hosts)
            for (const std::uint16_t port : h.open_ports())
                if (h.up && s.state_of(h, port) != tools::port_state::open) __builtin_trap();
    });
}
