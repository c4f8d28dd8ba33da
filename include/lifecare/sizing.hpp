// SPDX-License-Identifier: MIT
/// \file
/// How big? From a municipality's volumes to storage by line and in all, to the reference class, and to a plan of
/// servers.
/// \code
/// constexpr storage_estimate space = estimate({.inhabitants = 30'000, .voo_clients = 500}, techspec_2025);
/// static_assert(space.ok() && space.total() == 580_MB);  // 30 x 6 MB for KIR, 5 x 80 MB for VoO
/// \endcode
///
/// Every answer is an exact integer, carries its basis and names the rows it comes from. Where a document prints a
/// range, `total_range()` is one and `total()` its most; the buffer files of the audit log are in both, and
/// `total(storage_place::database)` is without them. Estimates cannot overflow: volumes are 32-bit and self_checks.hpp
/// bounds their sum; growth over years saturates to data_size::too_large(). Nothing allocates, throws or reads a clock.
/// The rates are rulebook/storage_rates.hpp, the classes rulebook/reference_configurations.hpp, the servers
/// rulebook/hardware.hpp.
#pragma once

#include <lifecare/sizing/demands.hpp>
#include <lifecare/sizing/reference_class.hpp>
#include <lifecare/sizing/servers.hpp>
#include <lifecare/sizing/storage.hpp>
