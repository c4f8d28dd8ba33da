// SPDX-License-Identifier: MIT
/// \file
/// Is this version of a product supported on a day, until when, and who says so? Two clocks: the suite's platform table
/// and the vendor's lifecycle.
/// \code
/// constexpr support_question asked{.document = techspec_2025, .day = "2026-11-29"_date};
/// static_assert(support_of(parse_software("Windows Server 2022"), asked).outcome == support_outcome::supported);
/// \endcode
///
/// Reads what people and inventories write ("Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3"), asks each clock by
/// itself, and puts the answers together: the earlier end binds. The suite's answer is a rule of a document; the
/// vendor's is an external fact of the day of its source. No clock is read: the day is an argument. "Support from W"
/// starts on the Monday of W; "support ends W" means that the Sunday before W is the last supported day (assumed: the
/// earlier reading); a printed end that is a day is the last supported one. "The latest version" is decided by the days
/// on which versions came out; what a text does not say of a row's condition is not guessed.
#pragma once

#include <lifecare/support/answer.hpp>
#include <lifecare/support/read_software.hpp>
#include <lifecare/support/suite.hpp>
#include <lifecare/support/vendor.hpp>
#include <lifecare/support/versions.hpp>
