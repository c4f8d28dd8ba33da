// SPDX-License-Identifier: MIT
/// \file
/// What the command line of lifecare-check asks, and the answers to it. Each returns an exit code.
#pragma once

#include <string>
#include <vector>

#include "../common/options.hpp"
#include "../common/read/lifecycle_file.hpp"
#include "audited.hpp"

namespace tools {

/// Everything that the command line said.
struct request : asked {
    using asked::asked;

    std::vector<std::string> files;  ///< to be checked: files, and folders of them
    std::string fail_on = "warning", explained, since, years, growth;
    bool list = false, bought = false, questions = false, waivers = false;
    std::string lifecycle;
    std::string jobs;                                   ///< threads for several files
    lifecycle_file dates;                               ///< what --lifecycle holds
    std::string older, newer;                           ///< diff, values
    std::string described, space = "ours";              ///< header
    std::string customer, hosting, inhabitants, users;  ///< init
    bool one_server = false, ask = false, overwrite = false, update = false;
    std::vector<std::string> from, changes;  ///< init --from; set
    std::string changed;                     ///< the file of both

    /// --fail-on.
    [[nodiscard]] lifecare::severity threshold() const;
    /// Throws input_error for a format of findings, where the answer is one table.
    void only_tables(std::string_view what) const;
    /// Reads a file and audits it. Throws input_error for one that cannot be read.
    [[nodiscard]] audited audit(const input& in) const;
    [[nodiscard]] audited audit(const std::string& file) const;
};

/// FILE: its findings, or what they are against an earlier run, or the waivers for them.
int check_one(const request& r);
/// FILE FILE ..., or a folder: an overview of them all.
int check_many(const request& r);
/// --list
int list_checks(const request& r);
/// --explain ID
int explain_check(const request& r);
/// diff OLD NEW: what a change of the file fixes and breaks.
int compare_files(const request& r);
/// header FILE: the file as C++.
int write_header(const request& r);
/// schema: what an editor needs to know of the file.
int write_schema(const request& r);
/// values FILE: what the file says, key by key.
int list_values(const request& r);
/// init: a file to start from.
int start_file(request& r);
/// set FILE CHANGE...: prints the changed file, or writes it to --output. Nothing is written that cannot be read.
int set_in_file(const request& r);

}  // namespace tools
