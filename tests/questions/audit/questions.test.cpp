// SPDX-License-Identifier: MIT
// audit.hpp: an answer is found, passes or is not known, on the condition that its sentence has.
#include "findings.hpp"
#include "transcription.hpp"

using namespace audited;

namespace {

constexpr installation with_answer(const rulebook::check_row& question, view<answer> answers,
                                   view<stated_condition> conditions = {}) {
    return altered([&](installation& i) {
        i.hosting = question.source.in(cloud_6_2) ? hosting::cloud : hosting::on_premises;
        i.answers = answers;
        i.conditions = conditions;
        i.client.software = {};  // which answers some by itself
    });
}

constexpr server intranet_with_the_rest[] = {
    {.name = "A", .roles = {core_server, application_server, intranet_server}}};

}  // namespace

TEST_CASE("an answer of no is found with the force of its demand, yes passes, and no answer is only counted") {
    const auto of = [](view<answer> answers, document d = techspec_2025, view<waiver> waivers = {}) {
        return audit(altered([&](installation& i) {
                         i.answers = answers;
                         i.waivers = waivers;
                     }),
                     d, day);
    };
    // Each audit is evaluated once: the compiler takes a second for one.
    constexpr audit_summary right = of(right_order), wrong = of(wrong_order), open = of({}),
                            accepted = of(wrong_order, techspec_2025, accepted_order);
    HOLDS(right.questions(check_state::passed) == 1);
    HOLDS(right.clean(severity::note));
    HOLDS(wrong.questions(check_state::failed) == 1);
    HOLDS(wrong.findings(severity::error) == 1);         // skall (6.4)
    HOLDS(of(advice).findings(severity::warning) == 1);  // rekommenderas (4.1)
    // Each is open but those of which the description says that the condition does not hold: one about compute servers
    // (3.1.7), one about thin clients (3.1.2), two about Ipv6 and one about switching its variables off (4.6).
    constexpr std::size_t not_asked = 1 + 1 + 2 + 1,
                          asked = rulebook::check_questions.in(techspec_2025).size() - not_asked;
    HOLDS(open.questions(check_state::not_applicable) == not_asked);
    HOLDS(open.questions(check_state::not_checked) == asked);
    HOLDS(wrong.questions(check_state::not_checked) == asked - 1);
    HOLDS(of(wrong_order, cloud_6_2).questions(check_state::failed) == 0);  // the cloud's document does not ask it
    HOLDS(accepted.questions(check_state::waived) == 1);
    HOLDS(accepted.clean(severity::note));
    HOLDS(!of(right_order, techspec_2025, accepted_order).clean());  // a waiver of nothing
    const std::vector<finding> found =
        findings_of(check::answered, altered([](installation& i) { i.answers = wrong_order; }));
    REQUIRE(found.size() == 1);
    CHECK(found[0].row->code == text{"LC-ASK-006"});
    CHECK(found[0].citation->place() == text{"6.4"});
    CHECK(!audit(altered([](installation& i) {
                     i = {};
                     i.answers = right_order;
                 }),
                 techspec_2025, day)
               .nothing_checked());
}

TEST_CASE("a question asks for yes, has an id of its own and one demand") {
    for (const rulebook::check_row& q : rulebook::check_questions) {
        INFO(std::string(q.code.view()));
        CHECK(q.id == check::answered);
        CHECK(q.code.view().substr(0, 7) == "LC-ASK-");
        CHECK(q.title == label{});   // what is wrong is the answer no,
        CHECK(q.remedy == label{});  // and its remedy the yes
        CHECK(q.question.sv.view().find('?') != std::string_view::npos);
        CHECK(q.question.en.view().find('?') != std::string_view::npos);
        CHECK(find_check(q.code)->code == q.code);
        CHECK(q.condition.empty() == (find_condition(q.condition.view()) == nullptr));
        for (const rulebook::check_row& other : rulebook::check_questions) {
            CHECK((q.code == other.code) == (q.rule == other.rule));
            if (&q != &other && q.code == other.code)
                CHECK((q.question != other.question ||
                       q.condition != other.condition));  // a row for each document, only where they differ
        }
    }
}

TEST_CASE(
    "what the document's sentence is not about is no finding: no, not applicable, and a condition that does not hold") {
    for (const rulebook::check_row& q : rulebook::check_questions)
        for (const citation& place : q.source) {
            const document d = place.document();
            INFO(std::string(q.code.view()), " in ", std::string(to_text(d).view()));
            const auto count = [&](const installation& i) {  // of the questions: a condition decides checks, too
                return audit(i, d, day).questions(check_state::failed);
            };
            const std::size_t before = count(with_answer(q, {}));
            const answer no[] = {{q.rule, reply::no}}, none[] = {{q.rule, reply::not_applicable, "there is none"}},
                         nothing[] = {{q.rule, reply::not_applicable}};
            const stated_condition not_so[] = {{q.condition, false}}, so[] = {{q.condition, true}};
            const installation not_about = with_answer(q, none);
            if (standing_of(q, with_answer(q, {})).state != question_state::not_asked) {
                CHECK(standing_of(q, not_about).state == question_state::not_applicable);
                CHECK(standing_of(q, not_about).reason == "there is none");
                CHECK(standing_of(q, with_answer(q, nothing)).state == question_state::open);  // a reason is asked for
            }
            CHECK(count(not_about) == before);
            if (q.condition.empty()) {
                CHECK(count(with_answer(q, no)) == before + 1);
                continue;
            }
            CHECK(count(with_answer(q, no, not_so)) == before);
            CHECK(standing_of(q, with_answer(q, no, not_so)).state == question_state::not_asked);
            // Where it holds, no is wrong. Where nothing tells, no is not known to be.
            CHECK(count(with_answer(q, no, so)) == before + 1);
            const auto told = holds(*find_condition(q.condition.view()), with_answer(q, {}));
            CHECK(count(with_answer(q, no)) == before + (told == true ? 1 : 0));
            if (!told) {
                const audit_summary s = audit(with_answer(q, no), d, day);
                CHECK(s.questions(check_state::failed) == 0);
                CHECK(s.not_known() == audit(with_answer(q, {}), d, day).not_known() + 1);
            }
        }
}

TEST_CASE(
    "a condition is what the description tells: products, subsystems, roles and settings; what it does not tell is not known") {
    struct row {
        std::string_view key;
        installation of;
        std::optional<bool> expected;
    };
    const auto using_only = [](enum_set<product> p) { return installation{.products = p, .products_complete = true}; };
    const row rows[] = {
        {"scanning", {}, std::nullopt},
        {"scanning", using_only({}), false},
        {"scanning", {.products = product::scanning}, true},
        {"scanning", {.products = product::planning}, std::nullopt},  // a list that need not be complete
        {"scanning", using_only(product::planning), false},
        {"lmo-offline", using_only(product::planning), false},
        {"lmo-offline", using_only(product::mobile_care), std::nullopt},  // offline or not, nobody has said
        {"procapita-as-a-service", using_only(product::lifecare_as_a_service), false},
        {"procapita-as-a-service", using_only(product::procapita_as_a_service), true},
        {"procapita-printing", using_only(product::procapita_as_a_service), std::nullopt},
        {"identity-provider-not-liam", {}, std::nullopt},
        {"identity-provider-not-liam", using_only(product::liam), false},
        {"identity-provider-not-liam", using_only(product::lifecare_as_a_service), true},
        {"kir", {}, std::nullopt},
        {"kir", {.domains = with_kir}, true},
        {"kir", {.domains = without_kir}, false},
        {"kir", {.domains = one_untold}, std::nullopt},  // what is not told of a domain is not no
        {"kir", {.domains = with_one_untold}, true},
        {"compute-server", {}, std::nullopt},
        {"compute-server", {.servers = one_compute_server}, true},
        {"compute-server", {.servers = one_core_server}, false},
        {"separate-web-server", {}, std::nullopt},
        {"separate-web-server", {.servers = one_core_server}, false},
        {"separate-web-server", {.servers = web_outside}, true},
        {"separate-web-server", {.servers = intranet_with_the_rest}, false},  // 3.1.5: on the application server
        {"thin-client", {}, std::nullopt},
        {"thin-client", {.client = {.thin_client = true}}, true},
        {"thin-client", {.client = {.thin_client = false}}, false},
        {"thin-client-of-edu", {.domains = without_kir, .client = {.thin_client = true}}, false},
        {"thin-client-of-edu", {.client = {.thin_client = true}}, std::nullopt},
        {"load-balancer", {.iis = {.tls_in_front = true}}, true},
        {"load-balancer", {.iis = {.tls_in_front = false}}, std::nullopt},  // one that ends no TLS may be there
        {"inner-firewall", {.iis = {.firewall_behind = true}}, true},
        {"inner-firewall", {.iis = {.firewall_behind = false}}, false},
        {"exposed-web", {}, std::nullopt},
        {"exposed-web", {.servers = one_core_server}, false},
        {"exposed-web", {.servers = web_of_no_zone}, std::nullopt},
        {"exposed-web", {.servers = web_outside}, true},
        {"exposed-web", {.servers = webs_inside}, std::nullopt},  // 3.1: "på Intranätet och/eller på DMZ"
        {"exposed-web", {.servers = intranet_server_inside}, false},
        // 3.1: "webbmoduler som exponerat till användare på intranätet", wherever it is
        {"exposed-web", {.servers = intranet_server_in_dmz}, std::nullopt},
        {"exposed-web", {.servers = intranet_server_outside}, true},
        {"direct-access", {.client = {.ipv6_enable = false}}, false},
        {"direct-access", {.client = {.ipv6_enable = true}}, std::nullopt},
        {"direct-access", {.client = {.ipv6_enable = true, .ipv4_disable = true}}, true},
        {"ipv4-only-network", {.client = {.ipv6_enable = false, .ipv4_disable = false}}, false},
        {"ipv4-only-network", {.client = {.ipv6_enable = false}}, std::nullopt},
        {"ipv4-only-network", {.client = {.ipv6_enable = true}}, std::nullopt},
        {"data-encryption", good, std::nullopt},
    };
    for (const row& r : rows) {
        INFO(std::string(r.key));
        REQUIRE(find_condition(r.key) != nullptr);
        CHECK(holds(*find_condition(r.key), r.of) == r.expected);
        // What is said of the condition itself goes before all of it.
        for (const bool said : {false, true}) {
            const stated_condition stated[] = {{"odbc", !said}, {r.key, said}};
            installation i = r.of;
            i.conditions = stated;
            CHECK(holds(*find_condition(r.key), i) == said);
        }
    }
    CHECK(find_condition("no-such-condition") == nullptr);
    CHECK(!detail::setting_of(deciding_setting::none, good));
    CHECK(find_condition("") == nullptr);
}

TEST_CASE(
    "a program of the clients answers the question whether they have it, and an answer of no beside it is not believed") {
    const rulebook::check_row& citrix = *find_question("cloud-client-citrix", cloud_6_2);
    installation i{.hosting = hosting::cloud, .products = product::procapita_as_a_service};
    CHECK(standing_of(citrix, i).state == question_state::open);
    i.client.software = names<"Windows 11", "Citrix Workspace app 2402 LTSR">;
    CHECK(standing_of(citrix, i).state == question_state::yes);
    CHECK(standing_of(citrix, i).program == "Citrix Workspace app 2402 LTSR");
    // The list is stated and has no such reader: as an answer of no, on the same condition.
    const rulebook::check_row& reader = *find_question("cloud-client-adobe-reader", cloud_6_2);
    CHECK(standing_of(reader, i).missing);
    CHECK(standing_of(reader, i).state == question_state::undecided);
    constexpr static stated_condition printing[] = {{"procapita-printing", true}};
    i.conditions = printing;
    CHECK(standing_of(reader, i).state == question_state::no);
    const std::vector<finding> lacking = findings_of(check::answered, i, cloud_6_2);
    REQUIRE(lacking.size() == 1);
    CHECK(lacking[0].state == finding_state::found);
    CHECK(severity_of(lacking[0]) == severity::error);
    CHECK(lacking[0].subject == "client");
    // Where the list need not be complete, nothing is said to be missing.
    constexpr static installation_field another[] = {{"server", "software"}};
    i.incomplete = another;
    CHECK(standing_of(reader, i).missing);
    constexpr static installation_field cut[] = {{"client", "software"}};
    i.incomplete = cut;
    CHECK(!standing_of(reader, i).missing);
    CHECK(standing_of(reader, i).state == question_state::open);
    i.incomplete = {};
    // An answer of yes stands, and that the list says otherwise is told.
    const answer has_it[] = {{"cloud-client-adobe-reader", reply::yes}};
    i.answers = has_it;
    CHECK(standing_of(reader, i).state == question_state::yes);
    const std::vector<finding> otherwise = findings_of(check::answered, i, cloud_6_2);
    REQUIRE(otherwise.size() == 1);
    CHECK(otherwise[0].state == finding_state::not_known);
    const answer none_needed[] = {{"cloud-client-adobe-reader", reply::not_applicable, "another reader is used"}};
    i.answers = none_needed;
    CHECK(findings_of(check::answered, i, cloud_6_2).empty());
    i.conditions = {};
    i.answers = {};
    const answer no[] = {{"cloud-client-citrix", reply::no}, none_needed[0]};
    i.answers = no;
    CHECK(standing_of(citrix, i).state == question_state::undecided);
    const std::vector<finding> found = findings_of(check::answered, i, cloud_6_2);
    REQUIRE(found.size() == 1);
    CHECK(found[0].state == finding_state::not_known);
    CHECK(found[0].subject == "client");
    i.client.software = names<"Windows 11", "Citrix Virtual Apps 2402", "Program 1">;  // the servers' part
    CHECK(standing_of(citrix, i).state == question_state::no);
}

TEST_CASE("a question asks what the sentence of its document says, as strongly, and on its condition") {
    const auto scale = transcription::scale();
    for (document d : {techspec_2024, techspec_2025, cloud_6_2}) {
        const std::vector<transcription::cells> expected = transcription::lines("questions", d);
        CHECK(expected.size() == rulebook::check_questions.in(d).size());
        for (const transcription::cells& line : expected) {
            INFO(line.at("id"), " in ", std::string(to_text(d).view()));
            const rulebook::check_row* q = nullptr;
            for (const rulebook::check_row& r : rulebook::check_questions.in(d))
                if (line.at("id") == r.code.view()) q = &r;
            REQUIRE(q != nullptr);
            CHECK(("; " + std::string(q->source.find(d)->place().view()) + ';').find("; " + line.at("section") + ';') !=
                  std::string::npos);
            REQUIRE_MESSAGE(scale.count(line.at("says")) == 1, line.at("says"));
            CHECK(scale.at(line.at("says")) == to_text(q->force).view());
            const rulebook::question_condition* condition = find_condition(q->condition.view());
            CHECK(line.at("condition").empty() == (condition == nullptr));
            for (const std::string& words : transcription::parts(line.at("condition"))) {
                INFO(words);
                REQUIRE(condition != nullptr);
                CHECK(transcription::holds(std::string(condition->condition.sv.view()), words));
                CHECK(condition->source.find(d) != nullptr);
            }
        }
        transcription::all_read(expected, "questions");
    }
}

TEST_CASE("nothing is asked that only another edition says, and nothing more than is said") {
    const auto sv = [](std::string_view rule, document d) {
        return std::string(find_question(rule, d)->question.sv.view());
    };
    const auto says = [](const std::string& s, const char* words) { return s.find(words) != std::string::npos; };
    CHECK(says(sv("update-windows", techspec_2024), "leveranskalender"));
    CHECK_FALSE(says(sv("update-windows", techspec_2025), "leveranskalender"));
    CHECK(says(sv("web-capacity", techspec_2024), "elever"));
    CHECK_FALSE(says(sv("web-capacity", techspec_2025), "elever"));
    for (const char* rule : {"client-screen-width", "client-screen-height", "client-screen-size", "client-dpi"}) {
        CHECK(says(sv(rule, techspec_2024), "riktvärdet"));
        CHECK(says(sv(rule, techspec_2025), "minst"));
    }
    for (const rulebook::check_row& q : rulebook::check_questions.in(techspec_2025))
        CHECK_FALSE(says(std::string(q.question.sv.view()), "Edlevo"));
    CHECK_FALSE(says(sv("disk-rights-execution", techspec_2025), "bara"));
    CHECK_FALSE(says(sv("backup-restore", techspec_2025), "prövat"));
    CHECK(says(sv("api-certificate-supply", techspec_2025), "eget"));
    CHECK(says(sv("syslog-growth", techspec_2025), "HWE_SYSLOG"));
}
