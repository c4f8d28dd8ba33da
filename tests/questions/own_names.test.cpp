// SPDX-License-Identifier: MIT
// A program that has a class of each short name of the library, and lives with both: docs/how-to/embed-the-library.md.
#include <lifecare/lifecare.hpp>

#include "check.hpp"

// Of a program that has never heard of the library.
struct answer {};
struct basis {};
struct cell {};
struct certificate {};
struct check {};
struct citation {};
struct comparison {};
struct data_size {};
struct date {};
struct document {};
struct domain {};
struct endpoint {};
struct environment {};
struct family {};
struct finding {};
struct hosting {};
struct installation {};
struct instant {};
struct label {};
struct language {};
struct network {};
struct opening {};
struct product {};
struct provenance {};
struct reply {};
struct reporter {};
struct role {};
struct severity {};
struct software {};
struct subsystem {};
struct table {};
struct text {};
struct volumes {};
struct waiver {};
template <class T>
struct view {};
struct server {
    std::string_view host;
    int racks;
};

namespace {

namespace lc = lifecare;             // a short name for the namespace, and nothing of it taken out
using namespace lifecare::literals;  // literals bring no names

/// The program's own machine, as the library's.
constexpr lc::server described(const server& s) {
    return {.name = s.host, .roles = lc::role::database_server, .memory = 64_GB};
}

constexpr server ours[] = {{"1DATABASE", 2}};
constexpr lc::server machines[] = {described(ours[0])};
constexpr lc::installation whole{.servers = machines};

}  // namespace

TEST_CASE("a program's own classes live beside the library's") {
    HOLDS(!audit(whole, lc::techspec_2025, "2026-01-15"_date).clean());  // found by its argument
    HOLDS(to_text(lc::role::database_server) == "database-server");
    HOLDS(sizeof(::check) == 1);
}
