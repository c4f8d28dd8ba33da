// SPDX-License-Identifier: MIT
/// \file
/// How every function that has many answers gives them: it calls a sink, whatever takes one answer. A sink that returns
/// nothing gets all; one that returns a bool stops them by false.
#pragma once

#include <lifecare/core/language_standard.hpp>

namespace lifecare::detail {

/// Gives a sink one answer. False when it wants no more.
template <class Sink, class Answer>
constexpr bool wants_more(Sink& sink, const Answer& answer) {
    if constexpr (requires { static_cast<bool>(sink(answer)); }) {
        return static_cast<bool>(sink(answer));
    } else {
        sink(answer);
        return true;
    }
}

}  // namespace lifecare::detail
