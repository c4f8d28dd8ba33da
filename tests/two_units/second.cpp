// SPDX-License-Identifier: MIT
#include <lifecare/lifecare.hpp>

const void* address_in_second_unit() noexcept;
const void* address_in_second_unit() noexcept { return lifecare::rulebook::storage_rates.begin(); }
