// SPDX-License-Identifier: MIT
/// \file
/// Text in generated files, none of which it breaks out of, and what each of them begins with.
#pragma once

#include "generate.hpp"

namespace tools {

/// One line of a comment: no line ends, no control characters, no backslash that would join it with the next line.
std::string comment_text(std::string_view s);
/// Text inside double quotes, where the format has no escape that all its readers know: quotes and what shells expand
/// become apostrophes and blanks.
std::string quoted_text(std::string_view s, std::size_t most_bytes);
/// ASCII only, for programs that read no more; å, ä and ö lose their marks.
std::string ascii_text(std::string_view s);
/// Letters, digits and underscores of a name in capitals; å, ä and ö lose their marks.
std::string token_text(std::string_view name);

/// "MELWEB01 -> MELCORE01 23110: HCW.Welfare.KIR.ServiceModel.IISHost; techspec-2025 4.3", and a footnote where all of
/// it fits into so many bytes.
std::string reason_of(const site& s, const std::string& from, const std::string& to, const port_opening& ports,
                      std::size_t most_bytes);

/// The head of a generated file, as comment lines: whose it is, and what is not in it. `without` is what one can do
/// without.
std::string head_of(const site& s, const char* what, const std::vector<std::string>& missing, const generate_request& r,
                    const std::string& without);

/// Names for what has one already, each told apart from those before it by a number where they come to the same.
class unique_names {
public:
    explicit unique_names(std::size_t most_characters) : most_{most_characters} {}
    std::string operator()(std::string name);

private:
    std::size_t most_;
    std::vector<std::string> taken_;
};

}  // namespace tools
