// SPDX-License-Identifier: MIT
// What follows from what, and where each document says so.
#include <lifecare/rulebook/about/implications.hpp>
#include <string>
#include <string_view>

#include "check.hpp"

using namespace lifecare;

namespace {

/// Where this is so, that is; the sections of the two specifications and of the cloud's document, empty for none.
struct implied {
    std::string_view from, to, in_2024, in_2025, in_cloud;
};

const implied second_reading_of_implications[] = {
    // 3.1.2: EDU's users in a thin client environment
    {"thin-client-of-edu", "thin-client", "3.1.2", "", ""},
    // 4.4 is headed VOO; 5: authorities outside, such as LEFI Online; 6.9: what integrations and APIs need
    {"windows-firewall", "voo", "4.4", "4.4", ""},
    {"forsakringskassan-calls", "voo", "4.4", "4.4", ""},
    {"forsakringskassan-calls", "outside-integrations", "4.4; 5", "4.4; 5", ""},
    {"forsakringskassan-calls", "integrations", "4.4; 5; 6.9", "4.4; 5; 6.9", ""},
    {"outside-integrations", "integrations", "5; 6.9", "5; 6.9", ""},
    {"integrations-without-teis", "integrations", "5; 6.9", "5; 6.9", ""},
    {"api-users", "integrations", "6.9", "6.9", ""},
    {"learning-platform-integration", "integrations", "6.9; 10.3.3", "", ""},
    // 8.3: telephones and tablets; 12.10: what they reach; 3.1.6.1: LMO
    {"telephones-on-intranet", "telephones", "8.3", "8.3", ""},
    {"telephones-without-wifi", "telephones", "8.3", "8.3", ""},
    {"telephones", "telephones-and-tablets", "8.3; 12.10", "8.3; 12.10", ""},
    {"telephones-on-intranet", "telephones-and-tablets", "8.3; 12.10", "8.3; 12.10", ""},
    {"telephones-without-wifi", "telephones-and-tablets", "8.3; 12.10", "8.3; 12.10", ""},
    {"lmo-offline", "telephones-and-tablets", "3.1.6.1; 12.10", "3.1.6.1; 12.10", ""},
    // 10.1.3 and 10.1.4 of 2024: ODBC through a firewall; 10.4.3: Edlevo's log
    {"odbc-firewall", "odbc", "10.1.3; 10.1.4", "", ""},
    {"audit-log", "edlevo", "10.4.3", "", ""},
    // 12.6: TLS to SQL Server, TDE of data files
    {"sql-tls", "sql-encryption", "12.6", "12.6", ""},
    {"sql-tls", "encryption-introduced", "12.6", "12.6", ""},
    {"sql-encryption", "encryption-introduced", "12.6", "12.6", ""},
    {"data-file-encryption", "data-encryption", "12.6", "12.6", ""},
    {"data-file-encryption", "encryption-introduced", "12.6", "12.6", ""},
    {"data-encryption", "encryption-introduced", "12.6", "12.6", ""},
    {"broker-administration-source", "broker-administration-ports", "4.3", "4.3", ""},
    // 5.1 and 5.4 of the cloud's document
    {"file-integrations", "integrations", "", "", "5.4"},
    {"procapita-printing", "procapita-as-a-service", "", "", "5.1"},
    {"cloud-client-citrix-version", "cloud-client-citrix-least", "", "", "5.1"},
    {"cloud-client-citrix-version", "cloud-client-citrix", "", "", "5.1"},
    {"cloud-client-citrix-least", "cloud-client-citrix", "", "", "5.1"},
};

std::string_view place_in(const provenance& source, document d) {
    const citation* const found = source.find(d);
    return found ? found->place().view() : std::string_view{};
}

}  // namespace

TEST_CASE("what follows from what is printed where the second reading found it") {
    CHECK(rulebook::implications.size() == std::size(second_reading_of_implications));
    std::size_t n = 0;
    for (const rulebook::implication& row : rulebook::implications) {
        INFO(std::string(row.from.view()) << " -> " << std::string(row.to.view()));
        const implied& r = second_reading_of_implications[n++];
        CHECK(row.from == text{r.from.data()});
        CHECK(row.to == text{r.to.data()});
        CHECK(place_in(row.source, techspec_2024) == r.in_2024);
        CHECK(place_in(row.source, techspec_2025) == r.in_2025);
        CHECK(place_in(row.source, cloud_6_2) == r.in_cloud);
        CHECK(!row.source.in(stockholm_2013));
        CHECK(!row.source.in(vellinge_routine));
        CHECK(!row.why.sv.empty());
        CHECK(!row.why.en.empty());
    }
}
