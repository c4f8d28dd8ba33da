// SPDX-License-Identifier: MIT
#include "fuzz.hpp"
#include "ports/check.hpp"
#include "small_site.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const tools::site s{small_site(), lifecare::techspec_2025, lifecare::client_openings::exact,
                               lifecare::language::english};
    static const auto all = tools::openings_of(s);
    const tools::input in = input_of(bytes, size);
    std::vector<std::string> notes;
    refuse_or(
        [&] { (void)tools::check_windows_rules(s, all, tools::read_windows_rules(in), s.file.servers[0], {}, notes); });
    return refuse_or([&] {
        tools::table_input table{in};
        tools::check_matrix(s, all, tools::read_openings(s, all, table).opened, {}, [](const tools::check_row&) {});
    });
}
