// expect: a_figure_has_at_most_six_parts
// SPDX-License-Identifier: MIT
#include <lifecare/sizing.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr int parts = 6;
#else
constexpr int parts = 7;
#endif
constexpr figure f = [] {
    figure sum;
    for (int n = 0; n < parts; ++n) sum.add({});
    return sum;
}();
