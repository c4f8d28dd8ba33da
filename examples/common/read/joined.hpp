// SPDX-License-Identifier: MIT
/// \file
/// Inventories that were put into one file, one behind the other: each is read by itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mixed.hpp"
#include "shape.hpp"

namespace tools {

/// One of several texts of a file.
struct joined_part {
    shape kind;              ///< json, registry, ruled, pairs, csv or runtimes; list for all else, whatever it is
    std::string text;        ///< its lines at the numbers that they have in the file, those of others empty
    std::size_t first_line;  ///< that is not empty
};
/// The parts of a text, in order; none where it is one. A part begins where a form of text does that nothing else looks
/// like: a document of JSON, a key of the registry, headings, a list that names products.
std::vector<joined_part> joined_parts_of(std::string_view text);
/// Tells the lines of CSV with which another text may begin behind it, and perhaps some others.
class may_begin_another {
public:
    explicit may_begin_another(std::string_view line_of_headings);
    [[nodiscard]] bool operator()(std::string_view line) const;

private:
    std::vector<std::string> headings_;
};
/// The same, each divided further into what several commands wrote.
std::vector<mixed_part> joined_and_mixed_parts_of(std::string_view text);

}  // namespace tools
