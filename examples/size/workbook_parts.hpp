// SPDX-License-Identifier: MIT
/// \file
/// The sheets of one answer, and where on them the cells are that formulas of other sheets need.
#pragma once

#include "../common/write/workbook.hpp"
#include "words.hpp"

namespace tools::sizing {

/// The names of an answer's sheets, and the rows and columns that they agree on.
class answer_sheets {
public:
    /// `number` tells the sheets of several answers apart; 0 for one alone.
    answer_sheets(const answer& a, std::size_t number);

    /// Sizing, servers, growth by year, rates, rules; the first is what a person opens.
    [[nodiscard]] std::vector<worksheet> all() const;
    /// The cells that hold what all lines come to, now and after growth.
    [[nodiscard]] std::string total_cell() const { return in(sizing_, total_row(), bytes); }
    [[nodiscard]] std::string grown_total_cell() const { return in(sizing_, total_row(), grown_bytes); }

private:
    // Columns of the sheet of lines.
    enum : std::size_t { name, count, unit, per_unit, bytes_min, bytes, grown_bytes, place, source };
    // What a person may change below the lines, in this order.
    enum : std::size_t { growth, years, users, mobile, recovery, availability, largest, chosen_class, input_count };

    [[nodiscard]] worksheet sizing() const;
    [[nodiscard]] worksheet servers() const;
    [[nodiscard]] worksheet growth_by_year() const;
    [[nodiscard]] worksheet rates() const;
    [[nodiscard]] worksheet rules() const;

    void add_inputs(worksheet& s) const;
    [[nodiscard]] std::vector<workbook_cell> server_row(const planned_server& v, const std::string& how_many,
                                                        bool planned) const;
    [[nodiscard]] std::string memory_formula(const planned_server& v) const;
    [[nodiscard]] std::string disk_formula(const planned_server& v) const;

    [[nodiscard]] std::string word(const char* sv, const char* en) const { return q_.word(sv, en); }
    [[nodiscard]] std::string place_word(storage_place p) const;
    /// A cell of another sheet, for a formula.
    [[nodiscard]] static std::string in(const std::string& sheet, std::size_t row, std::size_t column) {
        return of_sheet(sheet) + fixed_cell_name(row, column);
    }
    [[nodiscard]] std::size_t line_row(std::size_t i) const { return first_line + i; }
    [[nodiscard]] std::size_t total_row() const { return first_line + rates_.size(); }
    [[nodiscard]] std::size_t databases_row() const { return total_row() + 1; }
    [[nodiscard]] std::size_t buffers_row() const { return total_row() + 2; }
    [[nodiscard]] std::size_t kj1_row() const { return total_row() + 3; }
    [[nodiscard]] std::size_t largest_row() const { return total_row() + 4; }
    [[nodiscard]] std::size_t input_row(std::size_t input) const { return largest_row() + 3 + input; }
    [[nodiscard]] std::string input_cell(std::size_t input) const { return in(sizing_, input_row(input), count); }
    [[nodiscard]] std::string hardware_cell(role r, std::size_t column) const;
    [[nodiscard]] std::string factor_cell(std::string_view rule) const;
    /// The year that is asked for, of a column of the growth sheet.
    [[nodiscard]] std::string after_growth(std::size_t column) const;
    [[nodiscard]] data_size size_of(const rulebook::storage_rate& r) const;

    static constexpr std::size_t first_line = 4, first_year = 3, most_years = 100;
    const answer& a_;
    const question& q_;
    std::vector<const rulebook::storage_rate*> rates_;  ///< those that the document prints
    std::vector<const rulebook::hardware_row*> hardware_;
    std::vector<const rulebook::growth_rule*> factors_;
    std::string sizing_, servers_, growth_, rates_name_, rules_;
};

}  // namespace tools::sizing
