// SPDX-License-Identifier: MIT
// The tables of the cloud description, of Stockholm and of Vellinge against the second transcription.
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/integrations.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/stockholm.hpp>
#include <lifecare/rulebook/vellinge.hpp>

#include "transcription.hpp"

using namespace lifecare;
using transcription::cells;
using transcription::compare;
using transcription::str;

TEST_CASE("the 31 integration tables agree with the second transcription") {
    compare(rulebook::integrations, stockholm_2013, "integrations", [](const rulebook::integration& r, const cells& c) {
        CHECK(str(r.direction) == c.at("direction"));
        CHECK(str(r.heading) == c.at("heading"));
        CHECK(str(r.teis_id) == c.at("teis_id"));
        CHECK(str(r.frequency) == c.at("frequency"));
        CHECK(str(r.remark) == c.at("remark"));
        CHECK(str(r.from) == c.at("source"));
        CHECK(str(r.source_file) == c.at("source_file"));
        CHECK(str(r.send_method) == c.at("send_method"));
        CHECK(str(r.to) == c.at("receiver"));
        CHECK(str(r.receiver_file) == c.at("receiver_file"));
        CHECK(str(r.source_format) == c.at("source_format"));
        CHECK(str(r.source_cust) == c.at("s_cust"));
        CHECK(str(r.receiver_format) == c.at("receiver_format"));
        CHECK(str(r.receiver_cust) == c.at("r_cust"));
        CHECK(r.sender_receipt == !c.at("sender_receipt").empty());
        CHECK(r.receiver_receipt == !c.at("receiver_receipt").empty());
    });
}

TEST_CASE("the lines of the overview figures are all in the table") {
    const auto expected = transcription::lines("overview-figures", stockholm_2013);
    std::size_t with_a_code = 0;
    for (const cells& c : expected) {
        // "BoSko 110, F29 – Kunduppgifter, CS15": the words after the dash, and the format.
        const std::string line = c.at("text");
        for (const auto& r : rulebook::integration_figures)
            if (str(r.source.begin()->place()) == c.at("section") && !r.code.empty() && line.find(str(r.code) + " ") != std::string::npos) {
                ++with_a_code;
                CHECK(line.find(str(r.content.sv)) != std::string::npos);
                CHECK(line.find(str(r.teis_id)) != std::string::npos);
                if (!r.format.empty()) CHECK(line.substr(line.size() - r.format.size()) == str(r.format));
                CHECK((line.find(", int,") != std::string::npos) == (r.qualifier == text{"int"}));
                CHECK((line.find(", ext,") != std::string::npos) == (r.qualifier == text{"ext"}));
            }
    }
    CHECK(with_a_code == 6);  // and "Bosko 174 Avläsningsextrakt", which has no code
    CHECK(rulebook::integration_figures.size() == 7);
}

TEST_CASE("the interfaces of 2.1.5 agree with the second transcription") {
    compare(rulebook::interfaces, stockholm_2013, "interfaces", [](const rulebook::system_interface& r, const cells& c) {
        CHECK((r.side == rulebook::interface_side::in ? "in" : "out") == c.at("direction"));
        CHECK(str(r.partner) == c.at("partner"));
        // The system is a key there, a name here.
        bool found = false;
        for (const auto& s : rulebook::school_systems)
            if (s.key == r.system)
                for (const std::string& name : {str(s.name), str(s.aliases)}) found = found || name.find(c.at("system")) != std::string::npos || c.at("system").find(str(s.name)) != std::string::npos;
        CHECK_MESSAGE(found, str(r.system), " against ", c.at("system"));
    });
}

TEST_CASE("every school system of the second transcription is in the table") {
    for (const cells& c : transcription::lines("systems", stockholm_2013)) {
        bool found = false;
        for (const auto& s : rulebook::school_systems)
            if (str(s.name) == c.at("system") || ("; " + str(s.aliases) + ";").find("; " + c.at("system") + ";") != std::string::npos) {
                found = true;
                CHECK_MESSAGE(str(s.vendor) == c.at("vendor"), c.at("system"));
            }
        CHECK_MESSAGE(found, c.at("system"));
    }
}

TEST_CASE("the cloud's windows agree with the second transcription") {
    compare(rulebook::service_windows, cloud_6_2, "cloud-windows", [](const rulebook::service_window& r, const cells& c) {
        CHECK(str(r.product) == c.at("product"));
        CHECK(str(r.column) == c.at("window"));
        CHECK(str(r.first_time) == c.at("first"));
        CHECK(str(r.last_time) == c.at("last"));
        const auto minutes = [](const std::string& t) { return std::stoi(t.substr(0, 2)) * 60 + std::stoi(t.substr(3)); };
        CHECK(r.start_minute == minutes(c.at("first")));
        CHECK(r.end_minute == minutes(c.at("last")) + (c.at("last") < c.at("first") ? 24 * 60 : 0));
        CHECK((r.where == environment::production) == (c.at("window") == "PROD"));
        CHECK(r.days_before == (c.at("window").find("10 dagar") != std::string::npos ? 10 : c.at("window").find("2 dagar") != std::string::npos ? 2 : 0));
    });
}

TEST_CASE("how production and training differ, and how users log in") {
    compare(rulebook::environment_differences, cloud_6_2, "cloud-environments", [](const rulebook::environment_difference& r, const cells& c) { CHECK(str(r.aspect) == c.at("aspect")); });
    compare(rulebook::cloud_login_methods, cloud_6_2, "cloud-login-methods", [](const rulebook::cloud_login_method& r, const cells& c) { CHECK(str(r.name) == c.at("name")); });
}

TEST_CASE("Vellinge's modules agree with the second transcription") {
    compare(rulebook::vellinge_modules, vellinge_routine, "vellinge-modules", [](const rulebook::vellinge_module& r, const cells& c) {
        CHECK(str(r.name) == c.at("module"));
        CHECK(str(r.legal_basis) == c.at("legal_basis"));
    });
}

TEST_CASE("Vellinge's steps stand under the headings of the second transcription, in their order") {
    // Prose is cut into steps by each reader; what must agree is that no part of the routine is missing.
    std::vector<std::string> expected, found;
    for (const cells& c : transcription::lines("vellinge-steps", vellinge_routine))
        if (expected.empty() || expected.back() != c.at("section")) expected.push_back(c.at("section"));
    for (const auto& r : rulebook::service_window_steps)
        if (const std::string heading = str(r.source.begin()->place()); found.empty() || found.back() != heading) found.push_back(heading);
    CHECK(found == expected);
}

TEST_CASE("a cloud client's memory and disk, from 5.1") {
    for (const auto& r : rulebook::hardware.in(cloud_6_2)) {
        CHECK(r.role == role::client);
        CHECK(r.memory == 4_GB);
        CHECK(r.disk == 1_GB);
    }
}
