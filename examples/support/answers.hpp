// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-support answers: each function writes one answer and returns the exit code.
#pragma once

#include "common/icalendar.hpp"
#include "question.hpp"

namespace tools::support {

/// Products in one version each; in every version when none is given.
int show(const question& q, const std::vector<std::string>& products);
/// What an installation or an inventory names.
int check(const question& q, const item_source& items);
/// Both clocks over time.
int timeline(const question& q, const std::vector<item>& items, lifecare::date from, lifecare::date to);
/// What begins and ends between two days; of some programs when there are any.
int changes(const question& q, const std::vector<item>& programs, lifecare::date from, lifecare::date to);

/// Items as text for people; all of them, or those that are a product of the platform tables.
void write_text(const question& q, const item_source& items, bool all, const text_sink& out);
/// Items for programs, in every column; for people what the text says. The question must outlive the rows.
row_stream rows_of(const question& q, const item_source& items);
/// Last days as a calendar.
std::string calendar_of(const question& q, std::vector<calendar_event> events);
std::vector<calendar_event> events_of(const question& q, const item_source& items);
/// Throws input_error for a picture where none is drawn.
void refuse_picture(const question& q);

}  // namespace tools::support
