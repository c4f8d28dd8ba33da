// SPDX-License-Identifier: MIT
#include "sheet_rows.hpp"

#ifndef LIFECARE_WITHOUT_WORKBOOKS

#include <algorithm>
#include <optional>

#include "../text.hpp"

namespace tools {

namespace {

constexpr std::size_t most_rows = 1'048'576, most_columns = 16'384;  // of Excel

/// A whole number up to a thousand million; nothing for anything else.
std::optional<std::uint32_t> number_in_xml(std::string_view s) {
    if (s.empty() || s.size() > 9 || !only_digits(s)) return std::nullopt;
    std::uint32_t n = 0;
    for (const char c : s) n = n * 10 + static_cast<std::uint32_t>(c - '0');
    return n;
}

/// The column from 1 of "AB12"; 0 for what is not the name of a cell.
std::size_t column_of(std::string_view cell) {
    std::size_t column = 0, i = 0;
    for (; i < cell.size() && cell[i] >= 'A' && cell[i] <= 'Z' && column <= most_columns; ++i)
        column = column * 26 + static_cast<std::size_t>(cell[i] - 'A' + 1);
    return column <= most_columns && number_in_xml(cell.substr(i)) ? column : 0;
}

/// The character that "_x000D_" is, where such an escape begins: XML has no place for control characters.
std::optional<std::uint32_t> escaped_character(std::string_view s) {
    if (s.size() < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_') return std::nullopt;
    std::uint32_t code = 0;
    for (const char c : s.substr(2, 4)) {
        const std::size_t digit = std::string_view{"0123456789ABCDEFabcdef"}.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        code = code << 4 | static_cast<std::uint32_t>(digit > 15 ? digit - 6 : digit);
    }
    return code >= 0xd800 && code < 0xe000 ? std::nullopt : std::optional{code};
}

/// A text in one line; nothing of nothing but blanks.
std::string in_one_line(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        std::optional<std::uint32_t> code = escaped_character(s.substr(i));
        if (code) i += 6;
        else if (static_cast<unsigned char>(s[i]) < 0x20) code = ' ';
        if (code) append_utf8(out, *code < 0x20 ? ' ' : *code);
        else out += s[i];
    }
    return trimmed(out).empty() ? std::string{} : out;
}

/// In quotes where a reader could take it for several cells.
void append_cell(std::string& out, std::string_view cell) {
    const bool quoted = cell.find_first_of(",;\t|\"") != std::string_view::npos ||
                        (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
    if (!quoted) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

}  // namespace

std::string_view shared_texts::at(std::string_view number) const {
    const std::optional<std::uint32_t> n = number_in_xml(trimmed(number));
    if (!n || *n >= ends_.size())
        throw xml_mistake(say("en cell hänvisar till en text som saknas", "a cell refers to a text that is missing"));
    const std::size_t start = *n == 0 ? 0 : ends_[*n - 1];
    return std::string_view{all_}.substr(start, ends_[*n] - start);
}

void shared_texts::begin(std::string_view element, const xml_attributes&) {
    in_reading_aid_ = in_reading_aid_ || element == "rPh";
    in_text_ = element == "t" && !in_reading_aid_;
}
void shared_texts::end(std::string_view element) {
    in_text_ = false;
    if (element == "rPh") in_reading_aid_ = false;
    if (element != "si") return;
    all_ += in_one_line(text_);
    text_.clear();
    ends_.push_back(static_cast<std::uint32_t>(all_.size()));
}
void shared_texts::text(std::string_view piece) {
    if (in_text_) text_ += piece;
}

number_look cell_looks::at(std::string_view style) const {
    const std::uint32_t n = number_in_xml(style).value_or(0);
    return n < looks_.size() ? looks_[n] : number_look{};
}

void cell_looks::begin(std::string_view element, const xml_attributes& of) {
    if (element == "cellXfs") of_cells_ = true;
    const bool written_out = element == "numFmt";
    if (!written_out && !(of_cells_ && element == "xf")) return;
    const std::uint32_t id = number_in_xml(of("numFmtId")).value_or(0);
    if (written_out) {
        formats_.emplace_back(id, look_of_format(of("formatCode")));
        return;
    }
    const auto found = std::find_if(formats_.begin(), formats_.end(), [&](const auto& f) { return f.first == id; });
    looks_.push_back(found == formats_.end() ? look_of_builtin(id) : found->second);
}
void cell_looks::end(std::string_view element) {
    if (element == "cellXfs") of_cells_ = false;
}

void sheet_rows::begin(std::string_view element, const xml_attributes& of) {
    if (element == "sheetData") in_data_ = true;
    if (!in_data_) return;
    if (element == "row") begin_row(of("r"));
    if (element == "c") begin_cell(of);
    if (element == "f") has_formula_ = true;
    if (element == "rPh") in_reading_aid_ = true;
    if (element == "v") in_ = place::value;
    if (element == "t" && !in_reading_aid_) in_ = place::inline_text;
}

void sheet_rows::end(std::string_view element) {
    in_ = place::nothing;
    if (element == "sheetData") in_data_ = false;
    if (!in_data_) return;
    if (element == "rPh") in_reading_aid_ = false;
    if (element == "c") end_cell();
    if (element == "row") end_row();
}

void sheet_rows::text(std::string_view piece) {
    if (in_ != place::nothing && (in_ == place::inline_text) == (type_ == "inlineStr")) content_ += piece;
}

void sheet_rows::begin_row(std::string_view number) {
    const std::size_t before = row_;
    row_ = number.empty() ? before + 1 : number_in_xml(number).value_or(0);
    if (row_ <= before || row_ > most_rows || in_row_)
        throw xml_mistake(say("rader som inte står i ordning", "rows that are not in order"));
    in_row_ = true;
    column_ = 0;
    cells_.clear();
}

void sheet_rows::begin_cell(const xml_attributes& of) {
    const std::string_view name = of("r");
    column_ = name.empty() ? column_ + 1 : column_of(name);
    if (column_ == 0 || column_ > most_columns || !in_row_)
        throw xml_mistake(say("en cell utanför bladet", "a cell beyond the sheet"));
    type_ = of("t");
    style_ = of("s");
    content_.clear();
    has_formula_ = false;
}

/// What the cell shows.
std::string sheet_rows::cell_text() const {
    if (type_ == "s") return std::string(content_.empty() ? std::string_view{} : context_.texts.at(content_));
    if (type_ == "b") return trimmed(content_) == "1" ? "TRUE" : "FALSE";
    if (type_ == "d") {
        std::string moment = in_one_line(content_);
        std::replace(moment.begin(), moment.end(), 'T', ' ');
        return moment;
    }
    if (!type_.empty() && type_ != "n") return in_one_line(content_);
    return number_text(content_, context_.looks.at(style_), context_.since_1904);
}

void sheet_rows::end_cell() {
    const bool unknown = has_formula_ && content_.empty() && (type_.empty() || type_ == "n");
    if (unknown && !probing_)
        throw xml_mistake(say("en formel i rad {} saknar sitt värde; öppna arbetsboken i Excel och spara den",
                              "a formula in row {} lacks its value; open the workbook in Excel and save it", row_));
    std::string shown = cell_text();
    if (shown.empty() && !unknown) return;
    files_.count(shown.size() + 1);
    if (cells_.size() < column_) cells_.resize(column_);
    cells_[column_ - 1] = std::move(shown);
    widest_ = std::max(widest_, column_);
    if (probing_) stop();
}

void sheet_rows::end_row() {
    in_row_ = false;
    if (cells_.empty()) return;
    files_.count(row_ - lines_.size() + cells_.size());
    lines_.resize(row_ - 1, {all_.size(), 0});
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        if (i > 0) all_ += ',';
        append_cell(all_, cells_[i]);
    }
    lines_.push_back({all_.size(), cells_.size()});
}

std::string sheet_rows::csv() const {
    std::size_t commas = 0;
    for (const line& l : lines_) commas += l.cells == 0 ? 0 : widest_ - l.cells;
    files_.count(commas);
    std::string out;
    out.reserve(all_.size() + commas + lines_.size());
    std::size_t start = 0;
    for (const line& l : lines_) {
        out.append(all_, start, l.end - start);
        out.append(l.cells == 0 ? 0 : widest_ - l.cells, ',');
        out += '\n';
        start = l.end;
    }
    return out;
}

}  // namespace tools

#endif
