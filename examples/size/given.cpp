// SPDX-License-Identifier: MIT
#include "given.hpp"

#include "../common/diagnostics.hpp"

namespace tools::sizing {

namespace {

std::uint32_t number(const char* flag, const std::string& word, std::uint32_t most) {
    return word.empty() ? 0 : count_argument(flag, word, most);
}
std::uint32_t percent(const char* flag, const std::string& word, std::uint32_t most) {
    std::uint32_t n = 0;
    if (!word.empty())
        if (const auto problem = parse_percent(word, most, n); !problem.empty()) throw input_error(flag, problem);
    return n;
}

}  // namespace

question asked_of(const std::string& file, const words_given& w, const question& all) {
    question q = all;
    installation_file& in = q.installation;
    if (!file.empty()) {
        q.file = read_input(q.opt.io, file, encodings::utf8, longest_installation);
        in = read_installation(*q.file);
    }
    q.name = std::string(in.customer);
    for (const auto& [key, value] : w.volumes) {
        if (value.empty()) continue;
        const std::string flag = flag_of(key);
        if (const auto problem = parse_count(value, *volume_of(key, in.volumes, in.service_level)); !problem.empty())
            throw input_error(flag, problem);
    }
    if (w.mobile) in.service_level.mobile = true;
    if (!w.recovery.empty()) {
        in.service_level.recovery_hours = static_cast<std::uint16_t>(number("--rto-hours", w.recovery, 65'535));
        if (in.service_level.recovery_hours == 0)
            throw input_error("--rto-hours", say("0 är utanför gränserna; 1 till 65535 godtas",
                                                 "0 is out of range; 1 to 65535 is accepted"));
    }
    if (!w.availability.empty())
        in.service_level.availability_basis_points =
            static_cast<std::uint16_t>(percent("--availability-pct", w.availability, 100));
    for (const std::string& word : w.products) {
        const auto p = parse_product(word);
        if (!p) throw input_error("--products", not_accepted(word, product_keys()));
        in.products.insert(*p);
    }
    if (!w.class_word.empty()) {
        for (const auto& row : rulebook::reference_configurations)
            if (row.key.view() == w.class_word) q.request.as_class = row.id;
    }
    q.request.growth = growth_argument(w.years, w.growth);
    if (!w.largest_table.empty()) in.largest_table = 1_GB * number("--largest-table-gb", w.largest_table, 1'000'000);

    q.request.volumes = in.volumes;
    q.request.service_level = in.service_level;
    q.request.products = in.own_products();
    q.request.largest_table = in.largest_table;
    q.family = q.opt.family(in.family);
    q.document = q.opt.document(q.family, in.hosting);
    return q;
}

}  // namespace tools::sizing
