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
    /// The criterion that decided, the first of them in case of a draw; nothing when none voted.
    [[nodiscard]] constexpr std::optional<class_criterion> decided_by() const noexcept {
        std::optional<class_criterion> best;
        for (std::size_t i = 0; i < class_criterion_count; ++i)
            if (votes_[i] && (!best || *vote(*best) < *votes_[i])) best = static_cast<class_criterion>(i);
        return best;
    }
    /// The class; nothing when no criterion voted.
    [[nodiscard]] constexpr std::optional<reference_class> value() const noexcept {
        const auto decisive = decided_by();
        return decisive ? vote(*decisive) : std::nullopt;
    }

private:
    friend constexpr classification classify(const volumes&, const service_level&, enum_set<product>) noexcept;
    std::optional<reference_class> votes_[class_criterion_count]{};
};

/// True where mobile solutions (LMHT, LMHS, LMO) are in use or planned: it is said, or the product is in use that is
/// LMO. LMO fjärrtillsyn (remote-supervision) by itself watches over a home from a server, and does not count.
[[nodiscard]] constexpr bool is_mobile(const service_level& level, enum_set<product> products) noexcept {
    return level.mobile || products.contains(product::mobile_care);
}

/// The reference class by 3.1 of techspec-2024, the only document that prints classes. Exactly 100 users or 25 000
/// inhabitants are medium, exactly 500 or 75 000 scalable: the printed limits leave them unassigned, and they go up.
/// Mobile solutions vote medium. A recovery time under 24 hours and an availability of 99 % or more vote scalable;
/// longer and lower ones fit every class and do not vote.
[[nodiscard]] constexpr classification classify(const volumes& v, const service_level& level,
                                                enum_set<product> products = {}) noexcept {
    const auto& classes = rulebook::reference_configurations;
    constexpr auto below = [](std::uint32_t n, std::uint32_t rulebook::reference_configuration::*limit) {
        const rulebook::reference_configuration* row = classes.begin();
        while (row->*limit != 0 && n >= row->*limit) ++row;  // the last has no limit
        return row->id;
    };
    constexpr auto set = [](classification& c, class_criterion by, reference_class r) {
        c.votes_[static_cast<std::size_t>(by)] = r;
    };

    classification c;
    if (level.users != 0)
        set(c, class_criterion::users, below(level.users, &rulebook::reference_configuration::users_below));
    if (v.inhabitants != 0)
        set(c, class_criterion::inhabitants,
            below(v.inhabitants, &rulebook::reference_configuration::inhabitants_below));
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
    return classify(i.volumes, i.service_level, i.products);
}

}  // namespace lifecare
