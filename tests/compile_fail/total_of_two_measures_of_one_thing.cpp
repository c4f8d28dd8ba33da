// expect: interventions_and_documents_are_two_measures_give_one
// SPDX-License-Identifier: MIT
#include <lifecare/sizing.hpp>
using namespace lifecare;
#ifdef CONTROL
static_assert(estimate({.ifo_interventions = 100}, techspec_2025).total() == 450_MB);
#else
static_assert(estimate({.ifo_interventions = 100, .ifo_documents = 1}, techspec_2025).total() == 450_MB);
#endif
