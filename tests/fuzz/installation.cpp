// SPDX-License-Identifier: MIT
// An installation file, and what is asked of the model that comes of it.
#include "fuzz.hpp"
#include "ports/site.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    return refuse_or([&] {
        tools::installation_file file =
            tools::read_installation({"fuzz", std::string(reinterpret_cast<const char*>(bytes), size)});
        const tools::site s{std::move(file), lifecare::techspec_2024, lifecare::client_openings::ranges,
                            lifecare::language::swedish};
        (void)tools::to_csv(tools::matrix_sheet(s, tools::lines_of(s), tools::matrix_view::server, true));
    });
}
