// SPDX-License-Identifier: MIT
// core/external_source.hpp: external_source.
#include <lifecare/core/external_source.hpp>

#include "check.hpp"

using namespace lifecare;

TEST_CASE("a source outside the documents names its publisher, its place and a day") {
    constexpr external_source source{"Microsoft", "learn.microsoft.com/lifecycle", "2026-03-18"_date};
    HOLDS(source.publisher() == text{"Microsoft"});
    HOLDS(source.place() == text{"learn.microsoft.com/lifecycle"});
    HOLDS(source.as_of() == "2026-03-18"_date);
    HOLDS(external_source::make("Microsoft", "learn.microsoft.com/lifecycle", "2026-03-18"_date) == source);
    HOLDS(!external_source::make("", "learn.microsoft.com/lifecycle", "2026-03-18"_date));
    HOLDS(!external_source::make("Microsoft", "", "2026-03-18"_date));
    HOLDS(!external_source::make("", "", "2026-03-18"_date));
    HOLDS(!external_source::make("Microsoft", "learn.microsoft.com/lifecycle", date{}));
    HOLDS(!external_source::make("", "", date{}));
}

TEST_CASE("two facts of one key stand in different places") {
    constexpr external_source here{"Microsoft", "a page", "2026-03-18"_date},
        there{"Microsoft", "another page", "2026-03-18"_date}, later{"Microsoft", "a page", "2026-03-19"_date};
    HOLDS(here.shares_document_with(later));
    HOLDS(!here.shares_document_with(there));
    HOLDS(here != later);
}
