// SPDX-License-Identifier: MIT
// Parts of an audit. Those that are taken, written as one part, are taken again and come to the same.
#include "ports/log_part.hpp"
#include "fuzz.hpp"
#include "small_site.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const tools::site s{small_site(), lifecare::techspec_2025, lifecare::client_openings::exact,
                               lifecare::language::english};
    static const auto lines = tools::lines_of(s);
    // Seeds do not know the fingerprint of the site.
    static const std::string fingerprint = [] {
        const std::string part = tools::to_part(s, lines, tools::no_rows(s, lines)), key = "\"installation\":\"";
        return part.substr(part.find(key) + key.size(), 16);
    }();
    tools::input in = input_of(bytes, size);
    if (const std::size_t at = in.text.find("FINGERPRINT"); at != std::string::npos)
        in.text.replace(at, 11, fingerprint);
    return refuse_or([&] {
        tools::log_summary sum = tools::no_rows(s, lines), again = sum;
        tools::add_parts(s, lines, in, sum);
        const std::string part = tools::to_part(s, lines, sum);
        tools::add_parts(s, lines, {"fuzz", part}, again);
        require(tools::to_part(s, lines, again) == part);
    });
}
