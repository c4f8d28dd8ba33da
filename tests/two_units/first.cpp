// SPDX-License-Identifier: MIT
#include <lifecare/lifecare.hpp>

const void* address_in_second_unit() noexcept;

// The tables are one object in the program, whichever unit names them.
int main() {
    return address_in_second_unit() == static_cast<const void*>(lifecare::rulebook::storage_rates.begin()) ? 0 : 1;
}
