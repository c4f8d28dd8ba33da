// SPDX-License-Identifier: MIT
/// \file
/// The rows of a sheet, from the XML of a workbook to lines of CSV.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sheet_numbers.hpp"
#include "xml_reader.hpp"

namespace tools {

/// Texts that cells share. Any number of them in little memory.
class shared_texts final : public xml_reader {
public:
    /// The text of a number as it is written. Throws xml_mistake where there is none.
    [[nodiscard]] std::string_view at(std::string_view number) const;

private:
    void begin(std::string_view element, const xml_attributes& of) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;

    std::string all_, text_;
    std::vector<std::uint32_t> ends_;
    bool in_text_ = false, in_reading_aid_ = false;
};

/// The looks of cells, by their style.
class cell_looks final : public xml_reader {
public:
    [[nodiscard]] number_look at(std::string_view style) const;

private:
    void begin(std::string_view element, const xml_attributes& of) override;
    void end(std::string_view element) override;

    std::vector<std::pair<std::uint32_t, number_look>> formats_;
    std::vector<number_look> looks_;
    bool of_cells_ = false;
};

/// What the cells of all sheets refer to.
struct cell_context {
    shared_texts texts;
    cell_looks looks;
    bool since_1904 = false;
};

/// One sheet.
class sheet_rows final : public xml_reader {
public:
    /// `probing`: reads no further than the first cell that holds something.
    sheet_rows(zip_files& files, const cell_context& context, bool probing)
        : files_{files}, context_{context}, probing_{probing} {}

    [[nodiscard]] bool holds_something() const { return widest_ > 0; }
    /// All rows as CSV, as wide as the widest; empty rows are empty lines.
    [[nodiscard]] std::string csv() const;

private:
    /// What text is of.
    enum class place : std::uint8_t { nothing, value, inline_text };
    struct line {
        std::size_t end = 0;    ///< in all_
        std::size_t cells = 0;  ///< 0 for an empty row
    };
    void begin(std::string_view element, const xml_attributes& of) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;
    void begin_row(std::string_view number);
    void begin_cell(const xml_attributes& of);
    void end_cell();
    void end_row();
    [[nodiscard]] std::string cell_text() const;

    zip_files& files_;  ///< counts what becomes of it
    const cell_context& context_;
    bool probing_, in_data_ = false, in_row_ = false, in_reading_aid_ = false;
    place in_ = place::nothing;
    std::size_t row_ = 0, column_ = 0;
    std::string type_, style_, content_;
    bool has_formula_ = false;
    std::vector<std::string> cells_;  ///< of the row
    std::string all_;
    std::vector<line> lines_;
    std::size_t widest_ = 0;
};

}  // namespace tools
