// SPDX-License-Identifier: MIT
// catalogue.hpp, and through it every table: keys, neighbours, cells; monitoring, access, change history, references
// against the second transcription.
#include <lifecare/catalogue.hpp>
#include <set>

#include "transcription.hpp"

using namespace lifecare;
using transcription::cells;
using transcription::compare;
using transcription::holds;
using transcription::str;

namespace {

/// A row's cells in Swedish, by column.
struct collected final : cell_sink {
    std::vector<std::pair<std::string, std::string>> columns;
    int sections = 0;
    void operator()(text column, const cell& value) override {
        const auto day = to_text(value.day());
        columns.emplace_back(str(column), value.is() == cell::kind::number ? std::to_string(value.number())
                                          : value.is() == cell::kind::day  ? std::string(day.view())
                                                                           : str(value.in(language::swedish)));
    }
    void section() override { ++sections; }
};

}  // namespace

TEST_CASE("every table has a key of its own, rows, and the same columns in each row") {
    std::set<std::string> keys;
    for (const catalogue_table& t : catalogue) {
        CHECK_MESSAGE(keys.insert(str(t.key)).second, str(t.key));
        CHECK(!t.title.sv.empty());
        CHECK(!t.title.en.empty());
        REQUIRE(t.rows() > 0);
        collected shape;
        t.cells(0, shape);
        CHECK_MESSAGE(shape.sections == 1, str(t.key));
        CHECK(t.key_columns >= 1);
        CHECK(t.key_columns <= shape.columns.size());
        std::set<std::string> names;
        for (const auto& column : shape.columns)
            CHECK_MESSAGE(names.insert(column.first).second, str(t.key) << '.' << column.first);
        for (std::size_t i = 1; i < t.rows(); ++i) {
            collected row;
            t.cells(i, row);
            REQUIRE(row.columns.size() == shape.columns.size());
            for (std::size_t c = 0; c < row.columns.size(); ++c)
                REQUIRE(row.columns[c].first == shape.columns[c].first);
        }
    }
}

TEST_CASE("rows of one key are neighbours and share no document, in every table") {
    for (const catalogue_table& t : catalogue)
        for (std::size_t i = 0; i < t.rows(); ++i)
            for (std::size_t j = i + 1; j < t.rows(); ++j) {
                if (!t.same_key(i, j)) continue;
                INFO(str(t.key), " rows ", i, " and ", j);
                CHECK(!t.source(i).shares_document_with(t.source(j)));
                for (std::size_t k = i; k < j; ++k) CHECK(t.same_key(i, k));
            }
}

TEST_CASE("the rows of one document that a person sees differ by their key columns or by their section") {
    for (const catalogue_table& t : catalogue)
        for (const auto& d : rulebook::documents) {
            std::set<std::string> seen;
            for (std::size_t i = 0; i < t.rows(); ++i) {
                const citation* where = t.source(i).find(d.id);
                if (!where) continue;
                collected row;
                t.cells(i, row);
                std::string all = str(where->place());
                for (const auto& [column, value] : row.columns) all += '\t' + value;
                CHECK_MESSAGE(seen.insert(all).second, str(t.key) << ": " << all);
            }
        }
}

TEST_CASE("a key of a rule names one rule in all tables of rules") {
    std::map<std::string, const void*> owner;
    const auto claim = [&](const auto& table) {
        for (const rulebook::requirement& r : table) {
            const auto claimed = owner.emplace(str(r.key), &table);
            CHECK_MESSAGE((claimed.second || claimed.first->second == &table), str(r.key));
            CHECK_MESSAGE((r.compare != comparison::none || r.value == 0), str(r.key));
            CHECK(!r.rule.sv.empty());
            CHECK(!r.rule.en.empty());
        }
    };
    claim(rulebook::limits);
    claim(rulebook::security_requirements);
    claim(rulebook::operations_requirements);
    claim(rulebook::cloud_requirements);
    claim(rulebook::cloud_client_requirements);
    claim(rulebook::service_window_rules);
    claim(rulebook::vellinge_rules);
    CHECK(owner.size() > 250);
}

TEST_CASE("the hard limits, worked from the text") {
    const auto limit = [](const char* key, document d) -> const rulebook::requirement& {
        for (const auto& r : rulebook::limits.in(d))
            if (r.key == text{key}) return r;
        FAIL(key);
        return rulebook::limits[0];
    };
    for (document d : {techspec_2024, techspec_2025}) {
        CHECK(limit("server-name-length", d).value == 15);
        CHECK(str(limit("server-name-length", d).source.find(d)->place()) == "3.1.3");
        CHECK(limit("database-password-length", d).value == 15);
        CHECK(str(limit("database-password-length", d).source.find(d)->place()) == "3.1.4");
        CHECK(limit("client-latency", d).value == 10);
        CHECK(limit("client-latency", d).force == modality::must);
        CHECK(limit("client-latency", d).compare == comparison::at_most);
        CHECK(limit("client-bandwidth", d).value == 10);
        CHECK(limit("client-bandwidth", d).force == modality::should);
        CHECK(limit("remote-support-rsa", d).value == 2048);
        CHECK(limit("remote-support-aes", d).value == 256);
        CHECK(limit("lca-certificate-validity", d).value == 3);
        CHECK(str(limit("twain-version", d).version) == "1.7");
    }
    CHECK(limit("shared-environment", techspec_2024).first_day == date{2024, 1, 1});
}

TEST_CASE("monitoring agrees with the second transcription") {
    for (document d : {techspec_2024, techspec_2025})
        compare(rulebook::monitoring, d, "monitoring",
                [](const rulebook::monitoring_point& r, const cells& c) { CHECK(str(r.printed) == c.at("item")); });
}

TEST_CASE("log-in methods, providers and cards agree with the second transcription") {
    constexpr const char* kinds[] = {"method", "saml-through", "identity-provider", "directory", "card-log-in", "card"};
    for (document d : {techspec_2024, techspec_2025})
        compare(rulebook::access_methods, d, "authentication", [&](const rulebook::access_method& r, const cells& c) {
            CHECK(kinds[static_cast<int>(r.kind)] == c.at("kind"));
            CHECK(str(r.name) == c.at("name").substr(0, c.at("name").find(" (Gäller")));
        });
}

TEST_CASE("thin clients, ASP webs and what to talk about agree with the second transcription") {
    for (document d : {techspec_2024, techspec_2025})
        compare(rulebook::thin_clients, d, "thin-client", [](const rulebook::thin_client& r, const cells& c) {
            CHECK((r.kind == rulebook::thin_client_kind::technique ? "technique" : "deviation") == c.at("kind"));
            CHECK_MESSAGE(holds(c.at("text"), str(r.printed)), str(r.printed));
            CHECK(holds(c.at("text"), "gäller Citrix") == holds(str(r.technique), "Citrix"));
        });
    compare(rulebook::asp_configurations, techspec_2024, "asp-configurations",
            [](const rulebook::asp_configuration& r, const cells& c) {
                CHECK(str(r.application) == c.at("application"));
                CHECK(str(r.technique) == c.at("technique"));
                CHECK(str(r.appendix) == c.at("appendix"));
            });
    compare(rulebook::learning_platform_steps, techspec_2024, "learning-platform-steps",
            [](const rulebook::learning_platform_step& r, const cells& c) {
                CHECK(std::to_string(r.place) == c.at("number"));
                CHECK((r.port == 0 ? "" : std::to_string(r.port)) == c.at("port"));
                for (const std::string& word : transcription::parts(c.at("words")))
                    CHECK_MESSAGE(holds(str(r.party) + ": " + str(r.step.sv), word), word);
            });
    compare(rulebook::dialogue_points, techspec_2025, "dialogue-points",
            [](const rulebook::dialogue_point& r, const cells& c) { CHECK(str(r.point.sv) == c.at("point")); });
}

TEST_CASE("the change history agrees with the second transcription") {
    const auto expected = transcription::lines("change-history", techspec_2025);
    REQUIRE(expected.size() == rulebook::change_history.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(str(rulebook::change_history[i].day) == expected[i].at("date"));
        CHECK(str(rulebook::change_history[i].printed) == expected[i].at("place"));
    }
    transcription::all_read(expected, "change-history");
    for (const auto& r : rulebook::change_history) CHECK((str(r.printed) == "Kap 2.1.3") == (str(r.place) == "2.3"));
}

TEST_CASE("the cloud's numbered references agree with the second transcription") {
    const auto expected = transcription::lines("cloud-references", cloud_6_2);
    REQUIRE(expected.size() == rulebook::references.in(cloud_6_2).size());
    std::size_t i = 0;
    for (const auto& r : rulebook::references.in(cloud_6_2)) {
        const cells& c = expected[i++];
        CHECK(str(r.number) == "Ref. " + c.at("number"));
        CHECK(str(r.address) == c.at("address"));
        // The list of references names the two documents on LMO by a short title, and their files beside it.
        CHECK_MESSAGE(
            (str(r.title) == c.at("title") || (holds(str(r.content.sv), c.at("title")) && holds(str(r.title), ".pdf"))),
            c.at("title"));
        CHECK(holds("; " + str(r.source.find(cloud_6_2)->place()) + ";", "; " + c.at("section") + ";"));
    }
    transcription::all_read(expected, "cloud-references");
}

TEST_CASE("the addresses of the specifications' references are those of the second transcription") {
    for (document d : {techspec_2024, techspec_2025}) {
        std::multiset<std::string> expected, found;
        for (const cells& c : transcription::lines("numbers", d))
            if (c.at("unit") == "adress") expected.insert(c.at("section") + ' ' + c.at("value"));
        for (const auto& r : rulebook::references.in(d))
            if (!r.address.empty())
                found.insert(transcription::parts(str(r.source.find(d)->place()))[0] + ' ' + str(r.address));
        for (const std::string& address : expected) CHECK_MESSAGE(found.count(address) == 1, address);
        for (const std::string& address : found) CHECK_MESSAGE(expected.count(address) == 1, address);
    }
}

TEST_CASE("start-up order: core, application, web") {
    REQUIRE(rulebook::startup_order.size() == 3);
    const role expected[] = {role::core_server, role::application_server, role::web_server};
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(rulebook::startup_order[i].place == i + 1);
        CHECK(rulebook::startup_order[i].role == expected[i]);
    }
}
