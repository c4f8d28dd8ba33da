// expect: this_document_prints_no_rate_for_a_volume_ask_offender
// SPDX-License-Identifier: MIT
#include <lifecare/sizing.hpp>
using namespace lifecare;
#ifdef CONTROL
static_assert(estimate({.compulsory_pupils = 100}, techspec_2024).total() == 1_MB);
#else
// techspec-2025 has no rate for pupils: no total can be had.
static_assert(estimate({.compulsory_pupils = 100}, techspec_2025).total() == 1_MB);
#endif
