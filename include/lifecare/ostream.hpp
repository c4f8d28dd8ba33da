// SPDX-License-Identifier: MIT
/// \file
/// `std::cout << x` for every value of the library that has a text: a key, a date, a citation, an address. Opt-in:
/// lifecare.hpp does not include it.
/// \code
/// #include <lifecare/lifecare.hpp>
/// std::cout << "2026-01-15"_date << ' ' << role::core_server << ' ' << 64_GB << '\n';
/// \endcode
///
/// What is written is `to_text(x)`, the same on every system and in every locale; width and fill of the stream apply.
/// The standard header costs every file that includes it more than the headers of a question do, so nothing else in the
/// library includes it.
#pragma once

#include <lifecare/core/text.hpp>
#include <ostream>

namespace lifecare {

/// A value of the library that `to_text` can write.
template <class T>
concept has_text = requires(const T& value) {
    std::string_view{to_text(value)};
};

/// A cell of a table.
inline std::ostream& operator<<(std::ostream& out, text t) { return out << t.view(); }
/// What a conversion to text returned.
template <std::size_t Capacity>
std::ostream& operator<<(std::ostream& out, const inline_text<Capacity>& t) {
    return out << t.view();
}
/// The text of a value: "techspec-2025", "2025-06-02", "10.20.0.11".
template <has_text T>
std::ostream& operator<<(std::ostream& out, const T& value) {
    const auto written = to_text(value);
    return out << std::string_view{written};
}

}  // namespace lifecare
