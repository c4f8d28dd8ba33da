// expect: deleted
// SPDX-License-Identifier: MIT
#include <lifecare/words.hpp>
using namespace lifecare;
constexpr finding ours{.part = {"Fel", "Wrong"}};
#ifdef CONTROL
constexpr finding_words words{ours, language::english};
#else
constexpr finding_words words{finding{.part = {"Fel", "Wrong"}}, language::english};
#endif
