// SPDX-License-Identifier: MIT
// An installation file, and what is asked of the model that comes of it.
#include "fuzz.hpp"
#include "ports/matrix.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    return refuse_or([&] {
        tools::installation_file file =
            tools::read_installation({"fuzz", std::string(reinterpret_cast<const char*>(bytes), size)});
        const tools::site s{std::move(file), lifecare::techspec_2024, lifecare::client_openings::ranges,
                            lifecare::language::swedish};
        const tools::opening_list all = tools::openings_of(s);
        tools::write_rows(tools::matrix_rows(s, all, tools::matrix_view::server, true), tools::format::csv,
                          [](std::string_view) {});
    });
}
