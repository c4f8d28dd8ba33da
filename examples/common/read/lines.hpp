// SPDX-License-Identifier: MIT
/// \file
/// A text line by line and a line word by word, and what of an input is left out.
#pragma once

#include <lifecare/core/label.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "../text.hpp"

namespace tools {

/// The lines of a text, without their ends, one after the other.
class lines {
public:
    explicit lines(std::string_view text) : rest_{text} {}
    bool next() {
        if (rest_.empty()) return false;
        const std::size_t end = rest_.find('\n');
        line_ = rest_.substr(0, end);
        if (!line_.empty() && line_.back() == '\r') line_.remove_suffix(1);
        rest_ = end == std::string_view::npos ? std::string_view{} : rest_.substr(end + 1);
        ++number_;
        return true;
    }
    [[nodiscard]] std::string_view line() const { return line_; }
    [[nodiscard]] std::size_t number() const { return number_; }
    /// The line after this one, without going to it; empty at the end.
    [[nodiscard]] std::string_view ahead() const {
        lines rest{rest_};
        return rest.next() ? rest.line() : std::string_view{};
    }

private:
    std::string_view rest_, line_;
    std::size_t number_ = 0;
};

/// In which columns the parts of a line stand, asked for from left to right: a line is measured once.
class places_in {
public:
    explicit places_in(std::string_view line) : line_{line} {}
    std::size_t of(std::string_view part) {
        const std::size_t at = static_cast<std::size_t>(part.data() - line_.data());
        before_ += width(line_.substr(measured_, at - measured_));
        measured_ = at;
        return before_ + 1;
    }

private:
    std::string_view line_;
    std::size_t measured_ = 0, before_ = 0;
};

/// The words of a line, divided by blanks and tabs.
std::vector<std::string_view> words_of(std::string_view line);
/// The parts of a text between dividers, without blanks around them.
std::vector<std::string_view> parts_of(std::string_view s, char divider);
/// Lower case, without blanks, hyphens and underscores: how headings and labels are compared.
std::string folded_heading(std::string_view s);

/// What a reader did not take, counted by kind, with the line of the first.
class left_out {
public:
    void add(const noun& what, std::size_t line, std::size_t count = 1);
    void add(const left_out& of_a_part) {
        for (const kind& k : of_a_part.all_) add(k.what, k.line, k.count);
    }
    /// "3 rows are not understood, the first at line 7": one sentence a kind.
    [[nodiscard]] std::vector<std::string> notes(lifecare::language lang) const;
    [[nodiscard]] bool empty() const { return all_.empty(); }

private:
    struct kind {
        noun what;
        std::size_t count, line;
    };
    std::vector<kind> all_;
};
namespace nouns {
inline constexpr noun not_understood{{"rad förstås inte", "row is not understood"},
                                     {"rader förstås inte", "rows are not understood"}};
inline constexpr noun beside_the_table{
    {"rad utanför tabellen är utelämnad", "line outside the table is left out"},
    {"rader utanför tabellen är utelämnade", "lines outside the table are left out"}};
inline constexpr noun repeats_headings{{"rad upprepar rubrikerna", "row repeats the headings"},
                                       {"rader upprepar rubrikerna", "rows repeat the headings"}};
inline constexpr noun read_as_heading{{"rad är läst som rubrik", "line is read as the heading"},
                                      {"rader är lästa som rubriker", "lines are read as headings"}};
}  // namespace nouns

}  // namespace tools
