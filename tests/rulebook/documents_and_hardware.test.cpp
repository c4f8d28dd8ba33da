// SPDX-License-Identifier: MIT
// rulebook/about/documents.hpp, systems.hpp, roles.hpp, hardware.hpp, reference_configurations.hpp, storage_rates.hpp:
// every cell against the second transcription.
#include <lifecare/sizing.hpp>

#include "transcription.hpp"

using namespace lifecare;
using transcription::cells;
using transcription::compare;
using transcription::str;

namespace {

std::string number(std::string_view s) {
    std::string digits;
    for (char c : s)
        if (c != ' ') digits += c == ',' ? '.' : c;
    return digits;
}
std::string without_unit(std::string_view s) { return std::string(s.substr(0, s.find(' '))); }

}  // namespace

TEST_CASE("hardware agrees with the second transcription") {
    for (document d : {techspec_2024, techspec_2025})
        compare(rulebook::hardware, d, "hardware", [](const rulebook::hardware_row& r, const cells& c) {
            CHECK(str(to_text(endpoint{r.role})) == c.at("role"));
            CHECK(str(r.processor) == c.at("processor"));
            CHECK(without_unit(to_text(r.memory, size_unit::GB)) == c.at("memory_gb"));
            CHECK(without_unit(to_text(r.disk, size_unit::GB)) == c.at("disk_gb"));
            // "2x2 (2 vCPU w 2 vCore)" is 2 processors of 2 cores, "2 (2 vCPU)" and "2 CPU" are 2 of 1.
            CHECK(r.sockets == 2);
            CHECK(r.cores == (str(r.processor).substr(0, 3) == "2x2" ? 2 : 1));
        });
}

TEST_CASE("storage rates agree with the second transcription") {
    for (document d : {techspec_2024, techspec_2025})
        compare(rulebook::storage_rates, d, "storage", [](const rulebook::storage_rate& r, const cells& c) {
            // "Procapita IFO" and "Familjeomsorg" are one name here; the groups of one item need no second word.
            const std::string group = c.at("group"), name = str(r.name.sv), last = group.substr(group.rfind(' ') + 1);
            CHECK_MESSAGE((group.find("auditlogg") != std::string::npos ? transcription::holds(name, "Aktivitetslogg")
                                                                        : transcription::holds(name, last)),
                          name, " against ", group);
            if (r.item != text{"audit-buffer"})
                CHECK_MESSAGE(transcription::holds(name, c.at("item")), name, " against ",
                              c.at("item"));  // its item is "Utrymmeskrav"
            // "Procapita EDU", "Edlevo aktivitets-/auditlogg"; "KIR" stands by itself, and is of both families.
            const bool edu = group.find("EDU") != std::string::npos || group.find("auditlogg") != std::string::npos;
            const bool welfare = group.find("IFO") != std::string::npos || group.find("VoO") != std::string::npos;
            CHECK(r.belongs_to == (edu       ? rulebook::belongs_to::education
                                   : welfare ? rulebook::belongs_to::welfare
                                             : rulebook::belongs_to::both));
            const std::string unit = c.at("unit"), amount = number(c.at("amount"));
            const size_unit u = unit == "GB" ? size_unit::GB : unit == "MB" ? size_unit::MB : size_unit::KB;
            const std::size_t dash = amount.find('-');
            CHECK(without_unit(to_text(r.amount.least, u)) == amount.substr(0, dash));
            CHECK(without_unit(to_text(r.amount.most, u)) ==
                  (dash == std::string::npos ? amount : amount.substr(dash + 1)));
            const bool millions = c.at("per_unit") == "miljon anrop";
            CHECK(r.per == std::stoul(number(c.at("per"))) * (millions ? 1'000'000 : 1));
            // The printed cell holds the amount as it is printed, and its words.
            CHECK(str(r.printed).find(c.at("amount").substr(0, c.at("amount").find('-')) + " ") != std::string::npos);
            CHECK(str(r.printed).find(c.at("per_unit")) != std::string::npos);
            CHECK(str(r.printed).find(unit) != std::string::npos);
        });
}

TEST_CASE("reference configurations agree with the second transcription") {
    compare(
        rulebook::reference_configurations, techspec_2024, "reference-configurations",
        [](const rulebook::reference_configuration& r, const cells& c) {
            CHECK(str(r.printed) == c.at("class"));
            const auto limit = [](std::uint32_t below, std::uint32_t above) {
                return below ? "<" + std::to_string(below) : ">" + std::to_string(above);
            };
            CHECK(limit(r.users_below, r.users_above) + "användare" == number(c.at("users")));
            CHECK(limit(r.inhabitants_below, r.inhabitants_above) == number(c.at("inhabitants")));
            CHECK((r.mobile ? "Kör eller planerar att köra (" : "Inga nuvarande eller planerade (") +
                      str(r.mobile_products) + ")" ==
                  c.at("mobile"));
            CHECK(str(r.availability) == c.at("availability"));
            CHECK(r.availability_basis_points == (c.at("availability").find("99.") != std::string::npos ? 9'900 : 0));
            CHECK(str(r.recovery) == c.at("rto"));
            CHECK(c.at("rto").find(std::to_string(r.recovery_hours)) != std::string::npos);
        });
}

TEST_CASE("the five server types agree with the second transcription") {
    for (document d : {techspec_2024, techspec_2025}) {
        const auto expected = transcription::lines("roles", d);
        REQUIRE(expected.size() == 5);
        for (std::size_t i = 0; i < 5; ++i) {
            const auto& row = rulebook::endpoints[i];
            const bool respelt = d == techspec_2025 && !row.respelt.empty();
            CHECK(str(respelt ? row.respelt : row.printed) == expected[i].at("name"));
            CHECK(str(row.source.find(d)->place()) == expected[i].at("section"));
        }
        transcription::all_read(expected, "roles");
    }
}

TEST_CASE("every key is unique and reads back") {
    for (const auto& row : rulebook::endpoints) CHECK(parse_endpoint(row.key) == row.id);
    for (const auto& row : rulebook::documents) CHECK(parse_document(row.key) == row.id);
    for (const auto& row : rulebook::subsystems) CHECK(parse_subsystem(row.key) == row.id);
    for (std::size_t i = 0; i < product_count; ++i)
        CHECK(parse_product(to_text(static_cast<product>(i))) == static_cast<product>(i));
    for (family f : {family::welfare, family::education}) CHECK(parse_family(to_text(f)) == f);
    for (hosting h : {hosting::on_premises, hosting::cloud}) CHECK(parse_hosting(to_text(h)) == h);
    CHECK(!parse_endpoint("core"));
    CHECK(!parse_document(""));
    CHECK(!parse_family("Welfare"));
    CHECK(!parse_product("planing"));
    CHECK(!parse_subsystem("voo"));
    CHECK(!parse_hosting("on_premises"));
}
