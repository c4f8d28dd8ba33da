// SPDX-License-Identifier: MIT
/// \file
/// Writes HTML: every text and every attribute is escaped, and an element ends where its scope does.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tools {

/// A page in the making, or an image.
class html {
public:
    /// `start` is what stands before the first element.
    explicit html(std::string start = "<!doctype html>") : out_{std::move(start)} {}

    /// A name and a value: {"id", "findings"}, {"width", 320}.
    struct attribute {
        const char* name;
        std::string value;
        template <class Value>
        attribute(const char* n, const Value& v) : name{n} {
            if constexpr (std::is_arithmetic_v<Value>) value = std::to_string(v);
            else value = v;
        }
    };
    using attributes = std::initializer_list<attribute>;

    /// An open element: what is written while it lives stands in it.
    class [[nodiscard]] element {
    public:
        element(html& page, const char* tag) : page_{&page}, tag_{tag} {}
        element(element&& other) noexcept : page_{std::exchange(other.page_, nullptr)}, tag_{other.tag_} {}
        element& operator=(element&&) = delete;
        ~element() {
            if (page_) page_->end(tag_);
        }

    private:
        html* page_;
        const char* tag_;
    };

    /// Opens an element on a line of its own.
    element in(const char* tag, attributes all = {});
    /// A whole element within a line: a tag, its attributes and its text.
    html& of(const char* tag, attributes all, std::string_view text);
    html& of(const char* tag, std::string_view text) { return of(tag, {}, text); }
    /// An element of HTML without content: meta, br.
    html& empty(const char* tag, attributes all = {});
    /// A shape of SVG.
    html& shape(const char* tag, attributes all) { return of(tag, all, {}); }
    /// Text, escaped.
    html& text(std::string_view text);
    /// The style sheet. Not escaped: the tool's own words only.
    html& style(const char* sheet);

    /// The headings of the table whose body comes next: each cell carries its own, for screens too narrow for columns.
    void label_cells(std::vector<std::string> headings);

    /// The page, from its document type on.
    [[nodiscard]] const std::string& str() const { return out_; }
    /// What was written since it was last taken, for a page that need not be in memory as a whole.
    [[nodiscard]] std::string take() { return std::exchange(out_, {}); }

private:
    void start(const char* tag, attributes all);
    void end(const char* tag);
    void label_cell(std::string_view tag, attributes all);

    std::string out_;
    std::vector<std::string> headings_;  ///< of the table that is being written
    std::size_t column_ = 0;             ///< of its next cell
    std::size_t rows_beside_first_ = 0;  ///< how many rows the cell in the first column still reaches into
};

}  // namespace tools
