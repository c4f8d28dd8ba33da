// expect: a_row_cites_each_document_once_and_in_order
// SPDX-License-Identifier: MIT
#include <lifecare/core/document.hpp>
using namespace lifecare;
constexpr citation older{techspec_2024, "3.1"}, newer{techspec_2025, "3.1"}, newest{cloud_6_2, "3.1"};
#ifdef CONTROL
constexpr provenance p{older, newer, newest};
#else
constexpr provenance p{older, newer, newer};
#endif
