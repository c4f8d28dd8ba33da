// SPDX-License-Identifier: MIT
/// \file
/// Checks of the waivers themselves (LC-WAIVE).
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace checks {

constexpr void waiver_expired(const context& c, reporter say) {
    for (const waiver& w : c.installation.waivers)
        if (w.last_day.valid())
            say.expect(c.request.day <= w.last_day, {.subject = w.check,
                                                     .detail = w.subject,
                                                     .field = c.field(w, "until"),
                                                     .day = w.last_day,
                                                     .day_is = {"gällde till och med", "valid until"}});
}
constexpr void waiver_unused(const context& c, reporter say);
constexpr void waiver_unknown(const context& c, reporter say) {
    for (const waiver& w : c.installation.waivers) {
        const rulebook::check_row* row = find_check(w.check);
        say.expect(row != nullptr && !detail::is_about_waivers(row->id),
                   {.subject = w.check, .detail = w.subject, .field = c.field(w, "check")});
    }
}

}  // namespace checks

}  // namespace lifecare
