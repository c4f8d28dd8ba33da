// SPDX-License-Identifier: MIT
/// \file
/// What has been gathered so far: which server a file is of, and what is added to it.
#pragma once

#include <set>

#include "gathered.hpp"

namespace tools {

/// "DB01" of "DB01.example.se"; "Web 2.0" and "10.20.0.11" are what they are.
std::string_view short_name(std::string_view name);
/// The most that the file may have in a key.
std::uint64_t most_of(const char* key);

class gathering : protected one_language {
protected:
    gathering(lifecare::language l, const later_file& is_later) : one_language{l}, is_later_{is_later} {}

    /// Null for a name that is none.
    gathered_server* server_named(std::string_view name, const std::string& source, bool by_itself = false);
    /// A further name of a server, unless another one has it.
    void also_named(const gathered_server& s, std::string_view name);
    /// The server whose name is in a path as a whole word: "export/DB01/netstat.txt", "netstat-db01.txt"; the longest
    /// where there are several, null where there is none.
    gathered_server* server_in_path(const std::string& path);
    /// The server of a file: that which the file itself tells of its part, else that of its path.
    gathered_server* server_of(const std::string& path) {
        return machine_here_.empty() ? server_in_path(path) : server_named(machine_here_, path);
    }
    /// Adds a value once.
    static void add(std::vector<stated<std::string>>& to, const std::string& value, const std::string& source);
    /// Sets a number; of two that disagree the later one is taken, and that is remarked.
    void set(std::optional<stated<std::uint32_t>>& to, std::uint32_t value, const gathered_server& s, const char* key,
             const std::string& source);
    /// Of two values that disagree the later one, remarked.
    template <class T>
    void take_later(stated<T>& to, const stated<T>& found, const gathered_server& s, const char* key);
    /// What is not used of a file: a row that names no server, a value that is not understood. Of each kind the first
    /// is remarked, with how many there are.
    void names_no_server(const std::string& source, std::size_t line);
    void not_understood(const std::string& source, std::size_t line, std::string_view what, std::string_view written);
    struct unused_value {
        std::string source, what, written;
        std::size_t line, count;
    };
    /// What is not used of the file that is read, the last ones: kept before it is tried, and set back.
    [[nodiscard]] std::vector<unused_value> unused_of(const std::string& source) const;
    void set_unused_of(const std::string& source, const std::vector<unused_value>& to);
    void remark_what_is_not_used();
    /// Software that some rule is about, once a version.
    void add_software(gathered_server& s, const std::string& name, const std::string& version,
                      const std::string& source);
    /// A port that is open to others.
    static void add_port(gathered_server& s, const lifecare::ip_address& at, std::uint16_t port,
                         const std::string& source);
    /// Of certificates with one name the one that ends last.
    void add_certificate(gathered_certificate found);
    /// A database that is not SQL Server's own.
    void add_database(const std::string& name, const std::string& source);
    /// The .NET Framework that Windows comes with, which no list of programs names.
    void add_parts_of_windows();

    gathered out_;

    std::string machine_here_;          ///< of the part of a file that is read; empty where the file does not tell it
    std::set<std::string> named_here_;  ///< by commands that ran on them
    std::size_t line_here_ = 0;         ///< the first of the part that is read; 0 in a file of one command
    std::vector<std::pair<input, std::size_t>> parts_left_;  ///< whose server is not known yet, and their first lines

private:
    const later_file& is_later_;
    std::vector<unused_value> unused_values_;     ///< those of a file together; a row without a name is of no kind
    std::set<std::string> databases_;             ///< their names in small letters
    std::map<std::string, std::size_t> by_name_;  ///< the place of each server, by its name in small letters
};

}  // namespace tools
