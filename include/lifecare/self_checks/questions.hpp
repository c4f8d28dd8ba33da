// SPDX-License-Identifier: MIT
/// \file
/// What questions take for granted of the rows that they read: that they have room, and cannot overflow.
#pragma once

#include <lifecare/naming/databases.hpp>
#include <lifecare/naming/patterns.hpp>
#include <lifecare/schedule.hpp>
#include <lifecare/sizing/storage.hpp>

namespace lifecare::detail {

// naming/patterns.hpp
static_assert(
    [] {
        for (const database_pattern& p : database_patterns)
            if (p.fixed() + 1 >= 32 || (p.prefix.size() + 7) / 8 + (p.suffix.size() + 7) / 8 > 4) return false;
        return true;
    }(),
    "naming: lengths and fixed parts of all patterns have room in the index");

// naming/databases.hpp
static_assert(
    [] {
        for (const database_pattern& p : database_patterns)
            if (p.prefix.size() >= longest_compared || p.suffix.size() >= longest_compared) return false;
        return true;
    }(),
    "naming: fixed parts have room in the table of edits");

// schedule.hpp
static_assert(
    [] {
        for (const auto& d : rulebook::documents)
            if (const auto n = rulebook::service_windows.in(d.id).size(); n != 0 && n != 3) return false;
        return true;
    }(),
    "schedule: a plan holds one window for each that a document prints");

// sizing/storage.hpp
static_assert(
    [] {
        data_size most;
        for (const storage_factors& f : factors<document_count>.of) {
            data_size sum;
            for (std::uint64_t bytes : f.bytes) sum += data_size{bytes} * ~std::uint32_t{0};
            most = larger_of(most, sum);
        }
        return !most.is_too_large();
    }(),
    "sizing: an estimate of 32-bit volumes cannot overflow");

}  // namespace lifecare::detail
