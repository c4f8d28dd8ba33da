// SPDX-License-Identifier: MIT
/// \file
/// The answers to questions as a check: one that is no is found.
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace checks {

constexpr void answered(reporter say, const rulebook::check_row& question, const question_standing& stands) {
    const installation_field field{"answers", question.rule.view(), {}};
    if (stands.state == question_state::yes || stands.state == question_state::no)
        say.expect(stands.state == question_state::yes, context::at(field));
    else if (stands.state == question_state::undecided)
        say.unknown({.subject = stands.program.empty() ? std::string_view{} : detail::client_subject, .field = field});
}

}  // namespace checks

}  // namespace lifecare
