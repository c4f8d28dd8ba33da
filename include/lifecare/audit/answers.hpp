// SPDX-License-Identifier: MIT
/// \file
/// The answers to questions as a check: one that is no is found.
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace checks {

constexpr void answered(reporter say, const rulebook::check_row& question, const question_standing& stands) {
    const bool yes = stands.state == question_state::yes, by_programs = stands.missing || !stands.program.empty();
    const finding about{.subject = by_programs ? detail::client_subject : std::string_view{},
                        .field = {"answers", question.rule.view(), {}}};
    if (stands.state == question_state::undecided || (yes && stands.missing)) say.unknown(about);
    else if (yes || stands.state == question_state::no) say.expect(yes, about);
}

}  // namespace checks

}  // namespace lifecare
