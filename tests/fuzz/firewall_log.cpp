// SPDX-License-Identifier: MIT
// A log in pieces of a size that the first byte chooses.
#include <cstring>

#include "fuzz.hpp"
#include "ports/check.hpp"
#include "small_site.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const tools::site s{small_site(), lifecare::techspec_2025, lifecare::client_openings::exact, lifecare::language::english};
    static const auto lines = tools::lines_of(s);
    if (size == 0) return 0;
    const std::size_t piece = std::size_t{1} + bytes[0] * 7u;
    ++bytes;
    --size;
    return refuse_or([&] {
        tools::firewall_log log{s, "fuzz"};
        while (size > 0) {
            std::size_t room = 0;
            char* const at = log.room(room);
            const std::size_t n = std::min({piece, room, size});
            std::memcpy(at, bytes, n);
            log.filled(n);
            bytes += n;
            size -= n;
        }
        log.finish();
        std::vector<std::string> notes;
        (void)tools::check_log(s, lines, log.summary(lines), {}, notes);
    });
}
