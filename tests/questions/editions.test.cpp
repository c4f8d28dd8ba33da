// SPDX-License-Identifier: MIT
// editions.hpp: row_of, to_text and parse_document, heading_of; citations and provenances; governing_document,
// newest_document, hosting_of, is_of_the_cloud, covers; the_specifications, newest_specification,
// newest_service_description, older_edition_of.
#include <lifecare/catalogue.hpp>
#include <lifecare/editions.hpp>
#include <string>

#include "check.hpp"

using namespace lifecare;
using enum family;
using enum hosting;

TEST_CASE("a document governs from its own day until the next edition's") {
    HOLDS(!governing_document(on_premises, welfare, "2024-01-23"_date));
    HOLDS(governing_document(on_premises, welfare, "2024-01-24"_date) == techspec_2024);
    HOLDS(governing_document(on_premises, welfare, "2025-01-20"_date) == techspec_2024);
    HOLDS(governing_document(on_premises, welfare, "2025-01-21"_date) == techspec_2025);
    // The specification of 2025 was rewritten for welfare alone.
    HOLDS(governing_document(on_premises, education, "2030-01-01"_date) == techspec_2024);
    HOLDS(!governing_document(cloud, welfare, "2025-08-20"_date));
    HOLDS(governing_document(cloud, welfare, "2025-08-21"_date) == cloud_6_2);
    HOLDS(!governing_document(cloud, education, "2030-01-01"_date));
}

TEST_CASE("the newest document of an environment") {
    HOLDS(newest_document(on_premises, welfare) == techspec_2025);
    HOLDS(newest_document(on_premises, education) == techspec_2024);
    HOLDS(newest_document(cloud, welfare) == cloud_6_2);
    HOLDS(!newest_document(cloud, education));
}

TEST_CASE("the specifications stand newest first, and each knows the one before it") {
    HOLDS(the_specifications.size() == 2);
    HOLDS(the_specifications[0] == techspec_2025);
    HOLDS(the_specifications[1] == techspec_2024);
    HOLDS(newest_specification == techspec_2025);
    HOLDS(newest_service_description == cloud_6_2);
    HOLDS(older_edition_of(techspec_2025) == techspec_2024);
    HOLDS(!older_edition_of(techspec_2024));
    HOLDS(!older_edition_of(cloud_6_2));  // no earlier version of the service description is at hand
    HOLDS(!older_edition_of(stockholm_2013));
    HOLDS(!older_edition_of(vellinge_routine));
}

TEST_CASE("who runs what a document governs, and for which family") {
    HOLDS(hosting_of(techspec_2024) == on_premises);
    HOLDS(hosting_of(techspec_2025) == on_premises);
    HOLDS(hosting_of(cloud_6_2) == cloud);
    HOLDS(!hosting_of(stockholm_2013));
    HOLDS(!hosting_of(vellinge_routine));
    HOLDS(is_of_the_cloud(cloud_6_2));
    HOLDS(!is_of_the_cloud(techspec_2025));
    HOLDS(!is_of_the_cloud(vellinge_routine));
    HOLDS(covers(techspec_2024, education));
    HOLDS(covers(techspec_2024, welfare));
    HOLDS(covers(techspec_2025, welfare));
    HOLDS(!covers(techspec_2025, education));
    HOLDS(!covers(vellinge_routine, welfare));
}

TEST_CASE("a document's key, row and heading") {
    HOLDS(to_text(cloud_6_2).view() == "cloud-6.2");
    HOLDS(parse_document("techspec-2024") == techspec_2024);
    HOLDS(!parse_document("techspec"));
    HOLDS(row_of(stockholm_2013).issued.view() == "2013-08-05");
    HOLDS(heading_of(techspec_2025) == "Teknisk specifikation Procapita / Lifecare, 2025-01-21 (techspec-2025)");
    HOLDS(heading_of(vellinge_routine) == "Rutin för servicefönster av Procapita/LifeCare (vellinge)");
}

TEST_CASE("places that are words are said in the language of the reader") {
    constexpr citation words{cloud_6_2, "5.1; reference list"}, number{techspec_2025, "3.1.3"};
    HOLDS(to_text(words, language::english).view() == to_text(words).view());
    HOLDS(to_text(words, language::swedish).view() == "cloud-6.2 5.1; referenslista");
    HOLDS(place_in(words, language::swedish).view() == "5.1; referenslista");
    HOLDS(to_text(number, language::swedish).view() == to_text(number).view());
    for (const label& place : words_for_places) CHECK(place.sv.view() != place.en.view());
}

TEST_CASE("citations and provenances are written with their documents, and none is cut") {
    constexpr citation names{techspec_2025, "3.1.3"};
    constexpr provenance windows{citation{cloud_6_2, "4.5"}},
        databases{{techspec_2024, "13.4"}, {techspec_2025, "13.3"}};
    HOLDS(to_text(names) == "techspec-2025 3.1.3");
    HOLDS(to_text(windows) == "cloud-6.2 4.5");
    HOLDS(to_text(databases) == "techspec-2024 13.4, techspec-2025 13.3");
    for (const catalogue_table& t : catalogue)
        for (std::size_t i = 0; i < t.rows(); ++i) {
            std::string all;
            for (const citation& c : t.source(i)) {
                const std::string one = std::string(to_text(c.document()).view()) + ' ' + std::string(c.place().view());
                CHECK(to_text(c).view() == one);
                all += (all.empty() ? "" : ", ") + one;
            }
            CHECK(to_text(t.source(i)).view() == all);
        }
}
