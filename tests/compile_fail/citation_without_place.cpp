// expect: a_citation_names_the_place_in_the_document
// SPDX-License-Identifier: MIT
#include <lifecare/core/document.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr citation c{techspec_2024, "3.1"};
#else
constexpr citation c{techspec_2024, ""};
#endif
