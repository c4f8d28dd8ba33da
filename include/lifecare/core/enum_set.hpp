// SPDX-License-Identifier: MIT
/// \file
/// enum_set: a set of enumerators in one word, written as a list: `{core_server, application_server}`.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <lifecare/core/language_standard.hpp>

namespace lifecare {

/// A set of the enumerators of `Enum`, which are numbered from 0 and at most 32.
template <class Enum>
class enum_set {
public:
    /// The empty set.
    constexpr enum_set() noexcept = default;
    /// One member.
    constexpr enum_set(Enum only) noexcept : bits_{bit(only)} {}
    /// Its members, in any order.
    constexpr enum_set(std::initializer_list<Enum> members) noexcept {
        for (Enum e : members) bits_ |= bit(e);
    }

    [[nodiscard]] constexpr bool contains(Enum e) const noexcept {
        return (bits_ & bit(e)) != 0;
    }  ///< true for a member
    [[nodiscard]] constexpr bool contains_any(enum_set s) const noexcept {
        return (bits_ & s.bits_) != 0;
    }                                                                           ///< true when a member is shared
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }  ///< true without members
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return static_cast<std::size_t>(std::popcount(bits_));
    }  ///< how many members
    /// Adds a member.
    constexpr enum_set& insert(Enum e) noexcept {
        bits_ |= bit(e);
        return *this;
    }

    /// Goes through the members in the order of their enumeration.
    class iterator {
    public:
        /// Before the members of these bits.
        constexpr explicit iterator(std::uint32_t rest) noexcept : rest_{rest} {}
        /// The member.
        constexpr Enum operator*() const noexcept { return static_cast<Enum>(std::countr_zero(rest_)); }
        /// Goes on to the next member.
        constexpr iterator& operator++() noexcept {
            rest_ &= rest_ - 1;
            return *this;
        }
        friend constexpr bool operator==(iterator, iterator) noexcept = default;

    private:
        std::uint32_t rest_;
    };
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{bits_}; }  ///< the first member
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator{0}; }        ///< past the last

    friend constexpr enum_set operator|(enum_set a, enum_set b) noexcept {
        a.bits_ |= b.bits_;
        return a;
    }
    /// The members that the second has not.
    friend constexpr enum_set operator-(enum_set a, enum_set b) noexcept {
        a.bits_ &= ~b.bits_;
        return a;
    }
    friend constexpr bool operator==(enum_set, enum_set) noexcept = default;

private:
    static constexpr std::uint32_t bit(Enum e) noexcept { return std::uint32_t{1} << static_cast<unsigned>(e); }
    std::uint32_t bits_ = 0;
};

}  // namespace lifecare
