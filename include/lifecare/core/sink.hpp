// SPDX-License-Identifier: MIT
/// \file
/// How every function that has many answers gives them: it calls a sink, whatever takes one answer. A sink that returns
/// nothing gets all; one that returns a bool stops them by false.
#pragma once

#include <type_traits>

namespace lifecare::detail {

/// Gives a sink one answer. False when it wants no more.
template <class Sink, class Answer>
constexpr bool wants_more(Sink& sink, const Answer& answer) {
    if constexpr (std::is_void_v<decltype(sink(answer))>) {
        sink(answer);
        return true;
    } else {
        return static_cast<bool>(sink(answer));
    }
}

}  // namespace lifecare::detail
