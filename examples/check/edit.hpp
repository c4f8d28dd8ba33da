// SPDX-License-Identifier: MIT
/// \file
/// Changes of an installation file that keep all else of it: comments, order, blank lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// A table: "client", or of several the one with a name, "server" with "MELDB01". Both empty: what is above all
/// headings.
struct file_table {
    std::string table, id;
    friend bool operator==(const file_table&, const file_table&) = default;
};

/// What is done to a file.
enum class change_kind : std::uint8_t {
    set,           ///< a key gets a value; one that is not there goes under its heading
    ask,           ///< the same as a question in a comment, "# ? zone = """, for a person to answer
    remove_key,    ///< a key goes, with its line
    add_table,     ///< behind the last of its kind
    remove_table,  ///< with the questions that are asked in it
};

/// One change.
struct file_change {
    change_kind kind = change_kind::set;
    file_table table;
    std::string key = {};    ///< empty of a table
    std::string value = {};  ///< as TOML writes it; empty but of set and ask
};

/// What words ask for: `client.latency_ms=7`, `server[MELDB01].memory_gb=32`, `customer="Åre"`, `+server[NEW]`,
/// `-server[OLD]`, `-client.latency_ms`; blanks around it do not matter. What is no value of TOML is taken as text.
/// Throws input_error, naming the words, for no change.
file_change change_of(std::string_view words);
/// The words that ask for it.
std::string words_of(const file_change& c);
/// The key as a person reads it: "server[MELDB01].memory_gb", "server[NEW]".
std::string path_of(const file_change& c);

/// The text of an installation file, taken apart at its headings.
class edited_file {
public:
    explicit edited_file(std::string_view text);

    /// Throws input_error, naming the change, for a table or a key that is not there and for a table that is there
    /// twice or already.
    void apply(const file_change& c);
    [[nodiscard]] std::string text() const;

private:
    /// A key with its value, or a question, by bytes of the part's text.
    struct entry {
        std::string key;
        std::size_t line_begin, value_begin, value_end, line_end;  ///< line_end is past the line feed
    };
    /// What is from one heading to the next; the first has no heading.
    struct part {
        std::string text;
        file_table named;  ///< with the id that its entries give it
        bool one_of_several = false;
        std::size_t heading_end = 0;  ///< past the line feed
        std::vector<entry> entries, questions;

        /// Past its last entry, where more may be put.
        [[nodiscard]] std::size_t end() const;
        /// The same, past the questions that are asked in it too.
        [[nodiscard]] std::size_t end_of_all() const;
    };
    static std::vector<part> parts_of(std::string_view text);
    static void name(part& p);
    /// Puts another text in place of one part: it may have further headings, or none.
    void replace(std::size_t at, const std::string& text);
    /// The place of a table; how many there are where it is not there.
    [[nodiscard]] std::size_t find(const file_table& t, const file_change& c) const;
    /// Throws input_error where a table that has no heading is there as `client = { ... }` or `client.latency_ms = 7`.
    void refuse_written_otherwise(const file_change& c) const;
    void set(std::size_t at, const file_change& c);
    void add_table(const file_change& c);
    void remove_table(std::size_t at);

    std::vector<part> parts_;
};

/// A value of TOML as it is; any other words as a string of TOML.
std::string as_toml_value(std::string_view words);

}  // namespace tools
