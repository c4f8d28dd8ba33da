// SPDX-License-Identifier: MIT
/// \file
/// Which reference class? Users, inhabitants, mobile solutions, availability and recovery vote, and the highest wins.
#pragma once

#include <lifecare/installation.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <optional>

namespace lifecare {

/// What the three classes differ in.
enum class class_criterion : std::uint8_t { users, inhabitants, mobile, availability, recovery };
/// How many criteria there are.
inline constexpr std::size_t class_criterion_count = 5;

/// The stable key of a criterion.
[[nodiscard]] constexpr text to_text(class_criterion c) noexcept {
    constexpr text keys[] = {"users", "inhabitants", "mobile", "availability", "recovery"};
    return keys[static_cast<std::size_t>(c)];
}

/// Which class an installation is, and which criterion decided: each votes for the smallest class that it fits, the
/// highest vote wins.
class classification {
public:
    /// The vote of one criterion; nothing when it was not stated, or says nothing.
    [[nodiscard]] constexpr std::optional<reference_class> vote(class_criterion c) const noexcept {
        return votes_[static_cast<std::size_t>(c)];
    }
    /// How the vote of a criterion was got: assumed where no class is printed for the number.
    [[nodiscard]] constexpr lifecare::basis basis_of(class_criterion c) const noexcept {
        return assumed_[static_cast<std::size_t>(c)] ? basis::assumed : basis::printed;
    }
    /// The criterion that decided, in case of a draw the first that is printed; nothing when none voted.
    [[nodiscard]] constexpr std::optional<class_criterion> decided_by() const noexcept {
        std::optional<class_criterion> best;
        for (std::size_t i = 0; i < class_criterion_count; ++i) {
            const auto one = static_cast<class_criterion>(i);
            if (!votes_[i]) continue;
            if (!best || *vote(*best) < *votes_[i] ||
                (*vote(*best) == *votes_[i] && basis_of(*best) == basis::assumed && basis_of(one) == basis::printed))
                best = one;
        }
        return best;
    }
    /// How the class was got: by that criterion.
    [[nodiscard]] constexpr lifecare::basis basis() const noexcept {
        const auto decisive = decided_by();
        return decisive ? basis_of(*decisive) : basis::printed;
    }
    /// The class; nothing when no criterion voted.
    [[nodiscard]] constexpr std::optional<reference_class> value() const noexcept {
        const auto decisive = decided_by();
        return decisive ? vote(*decisive) : std::nullopt;
    }

private:
    friend constexpr classification classify(const volumes&, const service_level&, enum_set<product>) noexcept;
    std::optional<reference_class> votes_[class_criterion_count]{};
    bool assumed_[class_criterion_count]{};
};

/// True where mobile solutions (LMHT, LMHS, LMO) are in use or planned: it is said, or a product is in use that is LMO
/// or a part of it.
[[nodiscard]] constexpr bool is_mobile(const service_level& level, enum_set<product> products) noexcept {
    return level.mobile || products.contains_any(products_of_lmo);
}

/// The reference class by 3.1 of techspec-2024, the only document that prints classes. Exactly 100 users or 25 000
/// inhabitants are medium, for which fewer than 500 and 75 000 are printed; for exactly 500 or 75 000 no class is
/// printed, and they go up to scalable (assumed).
/// Mobile solutions vote medium. A recovery time under 24 hours and an availability of 99 % or more vote scalable;
/// longer and lower ones fit every class and do not vote.
[[nodiscard]] constexpr classification classify(const volumes& v, const service_level& level,
                                                enum_set<product> products = {}) noexcept {
    const auto& classes = rulebook::reference_configurations;
    using row_type = rulebook::reference_configuration;
    constexpr auto class_of = [](std::uint32_t n, std::uint32_t row_type::*limit) -> const row_type& {
        const row_type* row = classes.begin();
        while (row->*limit != 0 && n >= row->*limit) ++row;  // the last has no limit
        return *row;
    };
    constexpr auto set = [](classification& c, class_criterion by, reference_class r, bool assumed = false) {
        c.votes_[static_cast<std::size_t>(by)] = r;
        c.assumed_[static_cast<std::size_t>(by)] = assumed;
    };

    classification c;
    if (level.users != 0) {
        const row_type& row = class_of(level.users, &row_type::users_below);
        set(c, class_criterion::users, row.id, level.users <= row.users_above);
    }
    if (v.inhabitants != 0) {
        const row_type& row = class_of(v.inhabitants, &row_type::inhabitants_below);
        set(c, class_criterion::inhabitants, row.id, v.inhabitants <= row.inhabitants_above);
    }
    if (is_mobile(level, products)) set(c, class_criterion::mobile, reference_class::medium);
    const auto& top = classes[static_cast<std::size_t>(reference_class::scalable)];
    if (level.availability_basis_points >= top.availability_basis_points)
        set(c, class_criterion::availability, reference_class::scalable);
    if (level.recovery_hours != 0 && level.recovery_hours < top.recovery_hours)
        set(c, class_criterion::recovery, reference_class::scalable);
    return c;
}

/// The reference class of an installation.
[[nodiscard]] constexpr classification classify(const installation& i) noexcept {
    return classify(i.volumes, i.service_level, i.own_products());
}

}  // namespace lifecare
