// SPDX-License-Identifier: MIT
#include "../common/text.hpp"
#include "check.hpp"

namespace tools {

using namespace lifecare;

namespace {

std::string verdict_word(const site& s, weight w) {
    switch (w) {
        case weight::fine: return "ok";
        case weight::note: return s.word("anm.", "note");
        case weight::untried: return s.word("EJ PRÖVAD", "NOT TRIED");
        case weight::finding: return s.word("BRIST", "FINDING");
    }
    return {};
}

}  // namespace

row_stream check_table(const site& s, const check_rows& rows, bool for_people) {
    return {{{"verdict", alignment::left, false, {"Utfall", "Verdict"}, "result"},
             {"from"},
             {"to"},
             {"port", alignment::right},
             {"state"},
             {"requirement"},
             {"name"},
             {"document"},
             {"section"},
             {"detail"}},
            [&s, rows, for_people](const row_sink& take) {
                const auto key_of = [&](weight w) {
                    if (w == weight::fine) return "ok";
                    if (w == weight::untried && for_people) return "not-tried";
                    return w == weight::note ? "note" : "finding";
                };
                rows([&](const check_row& r) {
                    take({key_of(r.is), r.from, r.to, r.port, r.state, r.requirement, r.name,
                          str(to_text(s.table.printed_by())), r.section, r.detail});
                });
            }};
}

row_stream check_text(const site& s, const check_rows& rows, bool all) {
    return {{{"verdict", alignment::left, false, {"Utfall", "Verdict"}, "result"},
             {"from"},
             {"to"},
             {"port", alignment::right},
             {"state"},
             {"section"},
             {"name"}},
            [&s, rows, all](const row_sink& take) {
                rows([&](const check_row& r) {
                    if (r.is == weight::fine && !all) return;
                    const std::string name = r.name + (r.name.empty() || r.detail.empty() ? "" : " - ") + r.detail;
                    take({verdict_word(s, r.is), r.from, r.to, r.port, r.state, r.section, name});
                });
            }};
}

}  // namespace tools
