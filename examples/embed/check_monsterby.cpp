// SPDX-License-Identifier: MIT
/// \file
/// What the library and our own checks say of an installation that somebody typed in wrong: one list, one shape, for
/// both.
#include <cstdio>
#include <string_view>

#include "monsterby.hpp"

namespace {

using namespace lifecare;

/// Prints what is wrong; what the description does not tell is counted.
struct printer final : finding_sink {
    int not_told = 0;

    constexpr void operator()(const finding& f) override {
        if (f.state == finding_state::not_known) {
            ++not_told;
            return;
        }
        const std::string_view who = f.row ? f.row->code : text{"ours"};
        const std::string_view what = f.row ? f.row->title.en : f.part.en;
        std::printf("%.*s: %.*s: %.*s\n", static_cast<int>(f.subject.size()), f.subject.data(),
                    static_cast<int>(who.size()), who.data(), static_cast<int>(what.size()), what.data());
    }
};

}  // namespace

int main() {
    constexpr server typed_in[] = {monsterby::servers[0],
                                   {.name = "1DATABASE", .roles = {role::database_server}, .disk = 2_GB}};
    installation wrong = monsterby::ours;
    wrong.servers = typed_in;

    printer print;
    const audit_summary summary = audit(wrong, {.document = techspec_2025, .day = monsterby::reviewed}, print);
    monsterby::our_checks(wrong, print);
    std::printf("%d things are not stated\n", print.not_told);
    return summary.clean() ? 0 : 1;
}
