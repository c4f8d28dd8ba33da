// SPDX-License-Identifier: MIT
#include "../common/digits.hpp"
#include "../common/write/csv_text.hpp"
#include "batch.hpp"

namespace tools::sizing {

static_assert(rulebook::storage_rates.size() <= 64, "batch_row::missing has a bit for each");

namespace {

/// "1233 Vellinge", as Statistics Sweden writes it, in two.
void divide(std::string_view cell, std::string_view& code, std::string_view& name) {
    const std::size_t digits = std::min(cell.find_first_not_of("0123456789"), cell.size());
    const bool has_code = (digits == 2 || digits == 4) && (digits == cell.size() || cell[digits] == ' ');
    code = cell.substr(0, has_code ? digits : 0);
    name = trimmed(cell.substr(has_code ? digits : 0));
}

/// A cell for what is not known or is nothing, as statistics mark it.
bool is_missing(std::string_view cell) {
    return cell.empty() || cell == ".." || cell == "." || cell == "-" || cell == "\u2013";
}

/// "37 816,0" is a whole number.
std::string_view without_zero_decimals(std::string_view cell) {
    const std::size_t mark = cell.find_last_of(".,");
    if (mark == std::string_view::npos || mark == 0 || cell.size() - mark - 1 > 2) return cell;
    const std::string_view decimals = cell.substr(mark + 1);
    return !decimals.empty() && decimals.find_first_not_of('0') == std::string_view::npos ? cell.substr(0, mark) : cell;
}

}  // namespace

bool batch_reader::judge(const csv_row& from, batch_row& to, std::vector<fault>& wrong) const {
    const std::size_t faults = wrong.size(), size = columns_.volumes_in_order.size();
    const batch_columns::volume* const volumes = columns_.volumes_in_order.data();
    const csv_cell* const cells = from.cells.data();
    to.counts.resize(size);
    std::uint32_t any = 0;
    std::uint32_t* const counts = to.counts.data();
    to.missing = 0;
    for (std::size_t v = 0; v < size; ++v) {
        std::uint32_t count = 0;
        if (!from.as_written || !read_digits(cells[volumes[v].column].text, count))
            count = read_slowly(from, v, to, wrong);
        any |= count;
        counts[v] = count;
    }
    if (columns_.any_problem)
        for (std::size_t v = 0; v < size; ++v)
            if (const std::size_t column = volumes[v].column; counts[v] != 0 && !columns_.all[column].problem.empty())
                wrong.push_back({cells[column].at, columns_.all[column].problem, column});
    if (wrong.size() != faults) return false;
    for (const batch_columns::pair& p : columns_.two_measures)
        if (counts[p.one] != 0 && counts[p.other] != 0) wrong.push_back({cells[volumes[p.other].column].at, p.problem});
    if (any == 0)
        wrong.push_back({cells[0].at, say("raden har ingen volym; det finns inget att dimensionera",
                                          "the row has no volume; there is nothing to size")});
    if (wrong.size() != faults) return false;
    return !q_.grows() || grow(from, to, wrong);
}

bool batch_reader::read(const csv_row& from, batch_row& to, std::vector<fault>& wrong) const {
    if (!judge(from, to, wrong)) return false;
    if (columns_.code_and_name != batch_columns::none)
        divide(from.cells[columns_.code_and_name].text, to.code, to.name);
    if (columns_.code != batch_columns::none) to.code = from.cells[columns_.code].text;
    if (columns_.name != batch_columns::none) to.name = from.cells[columns_.name].text;
    to.sizes.assign(columns_.items.size(), 0);
    const batch_columns::volume* volume = columns_.volumes_in_order.data();
    std::uint64_t total = 0;
    for (const std::uint32_t count : to.counts) {
        const std::uint64_t bytes = volume->bytes * count;
        to.sizes[volume->item] += bytes;
        total += bytes;
        ++volume;
    }
    to.total = total;
    return true;
}

/// A cell that is not just a few digits.
std::uint32_t batch_reader::read_slowly(const csv_row& from, std::size_t volume, batch_row& to,
                                        std::vector<fault>& wrong) const {
    const std::size_t column = columns_.volumes_in_order[volume].column;
    const csv_cell& cell = from.cells[column];
    if (is_missing(cell.text)) {
        to.missing |= std::uint64_t{1} << volume;
        return 0;
    }
    std::uint32_t count = 0;
    const sentence problem = parse_count(without_zero_decimals(cell.text), count);
    if (problem.empty()) return count;
    wrong.push_back({cell.at, say("{}: {}", "{}: {}", columns_.all[column].rate->volume.view(), problem)});
    return 0;
}

/// Each line grows by itself, rounded up each year.
bool batch_reader::grow(const csv_row& from, batch_row& to, std::vector<fault>& wrong) const {
    data_size all;
    for (std::size_t v = 0; v < to.counts.size(); ++v)
        all += grown(data_size{columns_.volumes_in_order[v].bytes * to.counts[v]}, q_.request.growth);
    to.grown = all.bytes();
    if (all.is_too_large())
        wrong.push_back({from.cells.front().at, say("växer till fler byte än som går att räkna (2^64)",
                                                    "grows to more bytes than can be counted (2^64)")});
    return !all.is_too_large();
}

bool batch_reader::is_known(const batch_row& row, std::size_t item) const {
    for (std::size_t v = 0; v < columns_.volumes_in_order.size(); ++v)
        if (columns_.volumes_in_order[v].item == item && (row.missing >> v & 1) == 0) return true;
    return false;
}

std::vector<std::string> batch_reader::cells(const batch_row& row) const {
    std::vector<std::string> out;
    out.reserve(columns_.answer.size());
    if (columns_.has_code) out.emplace_back(row.code);
    if (columns_.has_name) out.emplace_back(row.name);
    const bool for_people = q_.opt.for_people();
    for (std::size_t i = 0; i < row.sizes.size(); ++i)
        out.push_back(for_people && !is_known(row, i) ? "\u2013" : std::to_string(row.sizes[i]));
    out.push_back(std::to_string(row.total));
    if (q_.grows()) out.push_back(std::to_string(row.grown));
    return out;
}

void batch_reader::append_csv(std::string& out, const batch_row& row) const {
    if (columns_.has_code) append_csv_cell(out, row.code), out += ',';
    if (columns_.has_name) append_csv_cell(out, row.name), out += ',';
    char numbers[(rulebook::storage_rates.size() + 2) * (most_digits + 1)];
    char* at = numbers;
    for (const std::uint64_t size : row.sizes) {
        at = write_digits(at, size);
        *at++ = ',';
    }
    at = write_digits(at, row.total);
    if (q_.grows()) {
        *at++ = ',';
        at = write_digits(at, row.grown);
    }
    *at++ = '\n';
    out.append(numbers, at);
}

}  // namespace tools::sizing
