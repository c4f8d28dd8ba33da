// SPDX-License-Identifier: MIT
// Parts of an audit. Those that are taken, written as one part, are taken again and come to the same.
#include "ports/log_part.hpp"
#include "fuzz.hpp"
#include "small_site.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const tools::site s{small_site(), lifecare::techspec_2025, lifecare::client_openings::exact,
                               lifecare::language::english};
    static const auto all = tools::openings_of(s);
    // Seeds do not know the fingerprint of the site.
    static const std::string fingerprint = [] {
        const std::string part = tools::to_part(s, all, tools::no_rows(s)), key = "\"installation\":\"";
        return part.substr(part.find(key) + key.size(), 16);
    }();
    tools::input in = input_of(bytes, size);
    if (const std::size_t at = in.text.find("FINGERPRINT"); at != std::string::npos)
        in.text.replace(at, 11, fingerprint);
    return refuse_or([&] {
        tools::merged_parts sum(s, all), again(s, all);
        sum.add(in);
        const std::string part = tools::to_part(s, all, sum.counted());
        again.add({"fuzz", part});
        require(tools::to_part(s, all, again.counted()) == part);
    });
}
