// SPDX-License-Identifier: MIT
/// \file
/// How many bytes? From volumes to storage by line and in all, and its growth over years.
#pragma once

#include <lifecare/installation.hpp>
#include <optional>

namespace lifecare {

namespace complaint {
void this_document_prints_no_rate_for_a_volume_ask_offender();
void interventions_and_documents_are_two_measures_give_one();
void a_figure_has_at_most_six_parts();
}  // namespace complaint

/// One line of an estimate: a rate and what it comes to.
struct storage_line {
    const rulebook::storage_rate* rate = nullptr;  ///< the printed rate
    std::uint32_t count = 0;                       ///< how many of its unit
    size_range size = {};                          ///< count times the rate; a range where the document prints one
};

/// Why volumes cannot be estimated.
enum class estimate_problem : std::uint8_t {
    none,
    volume_without_rate,            ///< the document prints no rate for a volume that was given; another document may
    two_measures_of_ifo_documents,  ///< interventions and documents are two measures of one thing: give one
};

/// What volumes take, by line in printed order. An estimate with a problem has no lines.
class storage_estimate {
public:
    [[nodiscard]] constexpr estimate_problem problem() const noexcept {
        return problem_;
    }  ///< none, or why there are no lines
    [[nodiscard]] constexpr bool ok() const noexcept {
        return problem_ == estimate_problem::none;
    }  ///< true when there is no problem
    /// The rate of the volume that is in the way, as another document prints it. Null unless the problem is
    /// volume_without_rate.
    [[nodiscard]] constexpr const rulebook::storage_rate* offender() const noexcept { return offender_; }

    [[nodiscard]] constexpr const storage_line* begin() const noexcept { return lines_; }        ///< first line
    [[nodiscard]] constexpr const storage_line* end() const noexcept { return lines_ + size_; }  ///< past the last
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }  ///< one line for each volume above 0

    /// All lines together, those of buffer files too, from least to most. With a problem: does not compile in a
    /// constant expression, too_large() at run time.
    [[nodiscard]] constexpr size_range total_range() const noexcept { return total_of(nullptr); }
    /// The lines in one place together: `total_range(storage_place::database)` is what the databases take.
    [[nodiscard]] constexpr size_range total_range(storage_place where) const noexcept { return total_of(&where); }
    /// The most of total_range().
    [[nodiscard]] constexpr data_size total() const noexcept { return total_range().most; }
    /// The most of the lines in one place.
    [[nodiscard]] constexpr data_size total(storage_place where) const noexcept { return total_range(where).most; }

private:
    // No template: clang would not have it yet where a constant in the same file asks for a total.
    [[nodiscard]] constexpr size_range total_of(const storage_place* only) const noexcept {
        if (__builtin_is_constant_evaluated()) {
            if (problem_ == estimate_problem::volume_without_rate)
                complaint::this_document_prints_no_rate_for_a_volume_ask_offender();
            if (problem_ == estimate_problem::two_measures_of_ifo_documents)
                complaint::interventions_and_documents_are_two_measures_give_one();
        }
        if (!ok()) return data_size::too_large();
        size_range sum;
        for (const storage_line& l : *this)
            if (!only || l.rate->place == *only) sum = {sum.least + l.size.least, sum.most + l.size.most};
        return sum;
    }

    friend constexpr storage_estimate estimate(const volumes&, document) noexcept;
    storage_line lines_[rulebook::storage_rates.size()]{};
    std::size_t size_ = 0;
    estimate_problem problem_ = estimate_problem::none;
    const rulebook::storage_rate* offender_ = nullptr;
};

/// True when a document prints a rate for the volume of a rate, the same or another.
[[nodiscard]] constexpr bool prints_rate_for(const rulebook::storage_rate& rate, document d) noexcept {
    for (const rulebook::storage_rate& printed : rulebook::storage_rates.in(d))
        if (printed.count == rate.count) return true;
    return false;
}

/// What the volumes take by the rates that `d` prints.
[[nodiscard]] constexpr storage_estimate estimate(const volumes& v, document d) noexcept {
    storage_estimate e;
    for (const rulebook::storage_rate& rate : rulebook::storage_rates) {
        const std::uint32_t count = v.*rate.count;
        if (count == 0) continue;
        if (!rate.source.in(d)) {
            if (prints_rate_for(rate, d)) continue;  // another edition's rate
            e = {};
            e.problem_ = estimate_problem::volume_without_rate;
            e.offender_ = &rate;
            return e;
        }
        e.lines_[e.size_++] = {&rate,
                               count,
                               {data_size{rate.amount.least.bytes() / rate.per} * count,
                                data_size{rate.amount.most.bytes() / rate.per} * count}};
    }
    if (v.ifo_interventions != 0 && v.ifo_documents != 0) {
        e = {};
        e.problem_ = estimate_problem::two_measures_of_ifo_documents;
    }
    return e;
}

namespace detail {

/// The rates of one document as plain factors, for estimating many municipalities.
struct storage_factors {
    std::uint64_t
        bytes[rulebook::storage_rates.size()]{};  ///< a unit's bytes, the most; 0 where the document prints no rate
    std::uint32_t without_rate[rulebook::storage_rates.size()]{};  ///< all ones where the document prints no rate
};

consteval storage_factors factors_of(document d) noexcept {
    storage_factors f;
    for (std::size_t i = 0; i < rulebook::storage_rates.size(); ++i) {
        const rulebook::storage_rate& rate = rulebook::storage_rates[i];
        if (rate.source.in(d)) f.bytes[i] = rate.amount.most.bytes() / rate.per;
        else if (!prints_rate_for(rate, d)) f.without_rate[i] = ~std::uint32_t{0};
    }
    return f;
}

/// The factors of the documents, by their numbers.
template <std::size_t Documents>
struct all_storage_factors {
    storage_factors of[Documents]{};

    consteval all_storage_factors() noexcept {
        for (std::size_t d = 0; d < Documents; ++d) of[d] = factors_of(static_cast<document>(d));
    }
};

template <std::size_t Documents>
inline constexpr all_storage_factors<Documents> factors;

}  // namespace detail

/// The same as `estimate(v, d).total()` without the lines, for batches; too_large() when the estimate has a problem. A
/// template only so that the factors are computed where it is called: callers give no number.
template <std::size_t Documents = document_count>
[[nodiscard]] constexpr data_size estimate_total(const volumes& v, document d) noexcept {
    const detail::storage_factors& f = detail::factors<Documents>.of[static_cast<std::size_t>(d)];
    std::uint64_t sum = 0;
    std::uint32_t without_rate = 0;
    for (std::size_t i = 0; i < rulebook::storage_rates.size(); ++i) {
        const std::uint32_t count = v.*rulebook::storage_rate_rows::rows[i].count;
        sum += count * f.bytes[i];
        without_rate |= count & f.without_rate[i];
    }
    const bool two_measures = (v.ifo_interventions != 0) & (v.ifo_documents != 0);
    return without_rate != 0 || two_measures ? data_size::too_large() : data_size{sum};
}

/// Growth over years, each year rounded up to a whole byte.
struct yearly_growth {
    std::uint16_t years = 0;         ///< for how many years
    std::uint32_t basis_points = 0;  ///< hundredths of a per cent a year: 500 is 5 %
};

/// A size after its growth; too_large() when it passes the range.
[[nodiscard]] constexpr data_size grown(data_size s, yearly_growth g) noexcept {
    for (std::uint16_t y = 0; y < g.years && g.basis_points != 0 && s.bytes() != 0 && !s.is_too_large(); ++y) {
        const data_size whole = data_size{s.bytes() / 10'000} * g.basis_points;
        const std::uint64_t rest = s.bytes() % 10'000 * g.basis_points;
        s += whole + data_size{rest / 10'000 + (rest % 10'000 != 0 ? 1 : 0)};
    }
    return s;
}

/// What an estimate's lines in one place come to after growth, the most where a line is a range. Each line grows by
/// itself.
[[nodiscard]] constexpr data_size grown_total(const storage_estimate& e, storage_place where,
                                              yearly_growth g) noexcept {
    data_size sum = e.ok() ? data_size{} : data_size::too_large();
    for (const storage_line& l : e)
        if (l.rate->place == where) sum += grown(l.size.most, g);
    return sum;
}

}  // namespace lifecare
