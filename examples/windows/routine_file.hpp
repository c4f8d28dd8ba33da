// SPDX-License-Identifier: MIT
/// \file
/// A routine for service windows: Vellinge's, or a municipality's own from a TOML file, and how such a file is written.
#pragma once

#include <cstdint>
#include <lifecare/schedule.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/input.hpp"

namespace tools::windows {

/// A step of a routine.
struct routine_step {
    std::string key;        ///< stable
    std::string phase;      ///< the heading that it is under
    std::string actor;      ///< who acts; empty where nobody is named
    std::string action;     ///< what is done
    std::string recipient;  ///< for whom or with whom; empty where nobody is named
    lifecare::modality force = lifecare::modality::fact;
    std::string deadline;                          ///< when, in words; may be empty
    std::optional<std::uint32_t> days_before;      ///< days before the window, 0 on its day; none where no day is given
    std::string time;                              ///< time of day, "8:00"; empty where none is given
    const lifecare::provenance* source = nullptr;  ///< where it is printed; null in one's own routine

    /// The day of the step; no day where none is given.
    [[nodiscard]] lifecare::date day(lifecare::date of_window) const {
        return days_before ? of_window.plus_days(-static_cast<std::int32_t>(*days_before)) : lifecare::date{};
    }
};

/// A routine.
struct window_routine {
    std::string name;                                ///< whose it is
    std::string file;                                ///< where it is from; empty for Vellinge's
    std::uint16_t start_minute = 0, end_minute = 0;  ///< of the window, from midnight
    std::vector<routine_step> steps;
};

/// The most bytes of a routine's file.
inline constexpr std::uint64_t longest_routine = 1'000'000;

/// The routine that the document of Vellinge prints.
window_routine routine_of_vellinge(lifecare::language l);
/// A routine from a file. Throws input_error with all that is wrong in it.
window_routine read_routine(const input& in);
/// A routine as such a file, with comments.
std::string to_toml(const window_routine& r, lifecare::language l);

}  // namespace tools::windows
