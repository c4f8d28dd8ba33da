// SPDX-License-Identifier: MIT
// What is installed where, in every form that inventories write, and what each product is.
#include <lifecare/support.hpp>

#include "common/read/inventory.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const tools::input in = input_of(bytes, size);
    return refuse_or([&] {
        for (const tools::inventory_item& i : tools::read_inventory(in).items)
            (void)lifecare::parse_software(i.name, i.version);
    });
}
