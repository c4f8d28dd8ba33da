// SPDX-License-Identifier: MIT
/// \file
/// What every command of lifecare-names is asked with, and the words that several of them use.
#pragma once

#include <lifecare/naming.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "common/options.hpp"
#include "common/report.hpp"
#include "common/text.hpp"

namespace tools::names {

/// What every command knows.
struct request : asked {
    using asked::asked;

    lifecare::document document = lifecare::newest_specification;
    bool ignore_foreign = false;
    std::size_t jobs = 1;  ///< threads for a list of names

    [[nodiscard]] bool writes_report() const;
};

using tools::str;
inline std::string str(const std::optional<lifecare::database_name_text>& t) {
    return t ? std::string(t->view()) : std::string{};
}
/// A database's name as text; its pattern where the domain or the customer is not known.
inline std::string str(const lifecare::expected_database& e) { return std::string(name_of(e).view()); }

/// "techspec-2024 13.4, techspec-2025 13.3".
std::string places_of(const lifecare::provenance& source);
/// Where a database is printed, in every edition that has it.
std::string places_of(const lifecare::database_classification& c);
/// Why a database's name is what it is, given what would be right.
std::string message_of(const lifecare::database_classification& c, const std::string& right, const request& r);
/// Where a database is used, as printed, with what it takes beside its subsystem; a required one takes nothing more.
std::string subsystem_of(const lifecare::rulebook::database& row, bool required, const request& r);
/// The database that a name is of or near to, where that is printed, and its basis: appended to a message by --explain.
std::string source_of(const lifecare::database_classification& c, const request& r);
/// What is wrong with a server's name; empty when nothing is.
std::string server_message(lifecare::server_name_fault f, std::string_view name, const request& r);

/// True for a document with databases.
bool prints_databases(lifecare::document d);
/// Throws input_error for the others, with those that have them.
void require_databases(lifecare::document d);
/// Throws input_error for a format of reports, where names are not checked.
void refuse_report(const request& r);

}  // namespace tools::names
