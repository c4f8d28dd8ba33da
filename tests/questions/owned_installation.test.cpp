// SPDX-License-Identifier: MIT
// owned_installation.hpp: filled from text that is gone when the questions are asked, copied, moved, and what it
// refuses.
#include <lifecare/audit.hpp>
#include <lifecare/owned_installation.hpp>

#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "check.hpp"

using namespace lifecare;
using namespace lifecare::literals;

namespace {

/// Longer than what std::string keeps within itself, so that a view of what is gone points at freed memory.
const std::string long_name = "a name that no string keeps within itself";

/// Filled from sources that no longer are when it is returned.
owned_installation filled() {
    owned_installation ours;
    {
        const std::string customer = "Monsterby kommun, individ- och familjeomsorgen";
        ours.set(
            {.customer = customer, .family = "Welfare", .built_as = "medium", .products = {"planning", "Analysis"}});
    }
    ours.set(volumes{.inhabitants = 37'816});
    ours.set(service_level{.users = 420});
    ours.add_domain({.name = "MBY", .subsystems = {"KIR", "VoO", "ifo"}});
    for (int i = 1; i <= 40; ++i) {  // enough to move the lists more than once
        const std::string n = std::to_string(i);
        ours.add_server({.name = "MBYSERVER" + n,
                         .addresses = {"10.20.0." + n, "2001:db8::" + n},
                         .roles = {"core-server", "application-server"},
                         .zone = "intranet",
                         .processors = 4,
                         .memory = 32_GB,
                         .partitions = {"C:", "D:"},
                         .software = {"Windows Server 2022 Datacenter Azure Edition", ".NET 8.0"}});
    }
    ours.add_network({.endpoint = "dmz", .prefixes = {"10.30.0.0/24"}, .open = {"443", "30700-30709"}});
    ours.add_database(std::string("HWE_MBY_") + "Checklist");
    ours.add_certificate({.name = "*." + long_name, .use = "server", .issued = "2025-01-01", .expires = "9999-12-31"});
    ours.add_waiver({.check = "LC-NAME-002", .reason = long_name, .last_day = "2026-12-31"});
    {
        const std::string rule = "start-up-order", reason = long_name;
        ours.add(answer{.rule = rule, .reply = reply::not_applicable, .reason = reason});
    }
    {
        std::vector<std::string> programs{"Google Chrome 130, the enterprise bundle"};
        std::vector<std::string_view> seen{programs[0]};
        ours.set(client_computers{.memory = 16_GB, .software = seen});
        std::string folder = "D:\\audit-buffer-files-of-the-web-servers";
        ours.set(iis_settings{.https = true, .audit_buffer = folder});
    }
    return ours;
}

void check_filled(const installation& i) {
    CHECK(i.customer == "Monsterby kommun, individ- och familjeomsorgen");
    CHECK(i.family == family::welfare);
    CHECK(i.built_as == reference_class::medium);
    CHECK(i.products == enum_set<product>{product::planning, product::analysis});
    CHECK(i.products_complete);
    CHECK(i.volumes.inhabitants == 37'816);
    CHECK(i.service_level.users == 420);
    REQUIRE(i.domains.size() == 1);
    CHECK(i.domains[0].name == "MBY");
    CHECK(i.domains[0].subsystems == enum_set<subsystem>{subsystem::kir, subsystem::voo, subsystem::ifo});
    REQUIRE(i.servers.size() == 40);
    CHECK(i.servers[0].name == "MBYSERVER1");
    CHECK(i.servers[39].name == "MBYSERVER40");
    CHECK(i.servers[39].addresses[0] == "10.20.0.40"_ip);
    CHECK(i.servers[39].addresses[1] == "2001:db8::40"_ip);
    CHECK(i.servers[0].roles == enum_set<role>{role::core_server, role::application_server});
    CHECK(i.servers[0].zone == network::intranet);
    CHECK(i.servers[0].partitions[1] == "D:");
    CHECK(i.servers[0].software[0] == "Windows Server 2022 Datacenter Azure Edition");
    REQUIRE(i.networks.size() == 1);
    CHECK(i.networks[0].endpoint == endpoint{network::dmz});
    CHECK(i.networks[0].prefixes[0].contains("10.30.0.9"_ip));
    CHECK(i.networks[0].open[1].first == 30'700);
    CHECK(i.networks[0].open[1].last == 30'709);
    CHECK(i.databases[0] == "HWE_MBY_Checklist");
    CHECK(i.certificates[0].name == "*." + long_name);
    CHECK(i.certificates[0].expires == "9999-12-31"_date);
    CHECK(i.waivers[0].reason == long_name);
    CHECK(i.waivers[0].last_day == "2026-12-31"_date);
    CHECK(i.answers[0].reason == long_name);
    CHECK(i.client.software[0] == "Google Chrome 130, the enterprise bundle");
    CHECK(i.iis.audit_buffer == "D:\\audit-buffer-files-of-the-web-servers");
}

/// The one value that was refused.
const refused_value& only_refused(const owned_installation& ours) {
    REQUIRE(ours.refused().size() == 1);
    return ours.refused()[0];
}

}  // namespace

TEST_CASE("what is filled in outlives its sources") {
    const owned_installation ours = filled();
    CHECK(ours.refused().empty());
    check_filled(ours);
    CHECK(!audit(ours, techspec_2025, "2026-01-15"_date).nothing_checked());
}

TEST_CASE("a copy, a moved one and a copy of a view live by themselves") {
    std::optional<owned_installation> first = filled();
    owned_installation copy = *first;
    owned_installation of_view{first->described()};
    owned_installation moved = std::move(*first);
    first.reset();
    check_filled(copy);
    check_filled(of_view);
    check_filled(moved);
    CHECK(of_view.refused().empty());

    copy.add_server({.name = "ONE MORE SERVER OF THE COPY ALONE"});
    CHECK(copy.described().servers.size() == 41);
    CHECK(moved.described().servers.size() == 40);
    moved = copy;
    CHECK(moved.described().servers[40].name == "ONE MORE SERVER OF THE COPY ALONE");
    moved = owned_installation{};
    CHECK(moved.described().servers.empty());
    CHECK(copy.described().servers[40].name == "ONE MORE SERVER OF THE COPY ALONE");
}

TEST_CASE("an installation that would point into what is gone does not compile") {
    HOLDS(std::is_convertible_v<const owned_installation&, installation>);
    HOLDS(!std::is_convertible_v<owned_installation, installation>);
}

TEST_CASE("what is not accepted is named by its field, and the rest is taken") {
    owned_installation ours;
    CHECK(!ours.add_server({.name = "A", .roles = {"kernel", "core-server"}}));
    CHECK(only_refused(ours).field == "server[0].roles");
    CHECK(only_refused(ours).of == "A");
    CHECK(only_refused(ours).given == "kernel");
    CHECK(only_refused(ours).why == refusal::unknown_word);
    CHECK(only_refused(ours).accepted.substr(0, 31) == "core-server, application-server");
    CHECK(ours.described().servers[0].roles == enum_set<role>{role::core_server});
    CHECK(to_text(only_refused(ours)).substr(0, 91) ==
          "server[0].roles of A: \"kernel\" is not a word that the field has: core-server, application-s");
    CHECK(to_text(only_refused(ours), language::swedish).substr(0, 64) ==
          "server[0].roles för A: \"kernel\" är inget ord som fältet har: ");
}

TEST_CASE("each kind of bad value has its reason") {
    HOLDS(parse_refusal(to_text(refusal::not_day)) == refusal::not_day);
    HOLDS(!parse_refusal("not_day"));
    const auto refused = [](auto fill) {
        owned_installation ours;
        fill(ours);
        REQUIRE(ours.refused().size() == 1);
        return std::pair{ours.refused()[0].field, ours.refused()[0].why};
    };
    using pair = std::pair<std::string, refusal>;
    CHECK(refused([](auto& o) { o.add_server({}); }) == pair{"server[0].name", refusal::empty});
    CHECK(refused([](auto& o) { o.add_server({.name = "\xff\xfe"}); }) == pair{"server[0].name", refusal::not_utf8});
    CHECK(refused([](auto& o) { o.add_server({.name = "A", .software = {"\xc3"}}); }) ==
          pair{"server[0].software", refusal::not_utf8});
    CHECK(refused([](auto& o) { o.add_server({.name = "A", .addresses = {"10.20.0.256"}}); }) ==
          pair{"server[0].addresses", refusal::not_address});
    CHECK(refused([](auto& o) { o.add_server({.name = "A", .zone = "lan"}); }) ==
          pair{"server[0].zone", refusal::unknown_word});
    CHECK(refused([](auto& o) {
              o.add_server({.name = "Åsa"});
              o.add_server({.name = "åSA"});
          }) == pair{"server[1].name", refusal::already_given});
    CHECK(refused([](auto& o) {
              o.add_server({.name = "A", .addresses = {"10.0.0.1"}});
              o.add_server({.name = "B", .addresses = {"10.0.0.1"}});
          }) == pair{"server[1].addresses", refusal::already_given});
    for (const std::int64_t processors : {std::int64_t{-1}, std::int64_t{65'536}, std::int64_t{4'294'967'300}})
        CHECK(refused([&](auto& o) { o.add_server({.name = "A", .processors = processors}); }) ==
              pair{"server[0].processors", refusal::out_of_range});
    const data_size negative = static_cast<std::uint64_t>(-1) * 1_GB, above = 1'000'001_GB;
    CHECK(refused([&](auto& o) { o.add_server({.name = "A", .memory = negative}); }) ==
          pair{"server[0].memory_gb", refusal::out_of_range});
    CHECK(refused([&](auto& o) { o.add(server{.name = "A", .disk = above}); }) ==
          pair{"server[0].disk_gb", refusal::out_of_range});
    CHECK(refused([](auto& o) { o.set(client_computers{.memory = data_size::too_large()}); }) ==
          pair{"client.memory_gb", refusal::out_of_range});
    CHECK(refused([](auto& o) { o.set(client_computers{.disk = data_size::too_large()}); }) ==
          pair{"client.disk_gb", refusal::out_of_range});
    CHECK(refused([](auto& o) { o.add_domain({.name = "MBY", .subsystems = {"SoL"}}); }) ==
          pair{"domain[0].subsystems", refusal::unknown_word});
    CHECK(refused([](auto& o) { o.add_network({.endpoint = "core-server"}); }) ==
          pair{"network", refusal::unknown_word});
    CHECK(refused([](auto& o) { o.add_network({.endpoint = "dmz", .prefixes = {"10.0.0.1/24"}}); }) ==
          pair{"network.dmz.prefixes", refusal::not_prefix});
    for (const char* ports : {"0", "65536", "20-10", "1-", "-1", "", "443 ", "1-2 ", "44a", "4294967739"})
        CHECK(refused([&](auto& o) { o.add_network({.endpoint = "dmz", .open = {ports}}); }) ==
              pair{"network.dmz.open_ports", refusal::not_ports});
    CHECK(refused([](auto& o) { o.add_certificate({.name = "a", .use = "https"}); }) ==
          pair{"certificate[0].use", refusal::unknown_word});
    CHECK(refused([](auto& o) { o.add_certificate({.name = "a", .issued = "2025-02-29"}); }) ==
          pair{"certificate[0].issued", refusal::not_day});
    CHECK(refused([](auto& o) { o.add_waiver({.check = "LC-NAME-002", .last_day = "soon"}); }) ==
          pair{"waiver[0].until", refusal::not_day});
    CHECK(refused([](auto& o) { o.add(answer{.rule = "no-such-rule"}); }) == pair{"answers", refusal::unknown_word});
    CHECK(refused([](auto& o) { o.add(answer{.rule = "start-up-order", .reply = reply::not_applicable}); }) ==
          pair{"answers.start-up-order", refusal::no_reason});
    CHECK(refused([](auto& o) { o.add(stated_condition{.key = "weather"}); }) ==
          pair{"conditions", refusal::unknown_word});
    CHECK(refused([](auto& o) { o.set({.family = "school"}); }) == pair{"family", refusal::unknown_word});
    CHECK(refused([](auto& o) { o.set({.products = {""}}); }) == pair{"products", refusal::empty});
    CHECK(refused([](auto& o) { o.add_database({}); }) == pair{"databases[0]", refusal::empty});
}

TEST_CASE("a whole number comes in any type, and none is cut to another") {
    const auto given = [](whole_number n) { return n.value(); };
    CHECK(given(7) == 7);
    CHECK(given(static_cast<short>(-1)) == -1);
    CHECK(given(std::size_t{65'535}) == 65'535);
    CHECK(given(4'294'967'295u) == 4'294'967'295);
    CHECK(given(std::numeric_limits<std::int64_t>::min()) == std::numeric_limits<std::int64_t>::min());
    CHECK(given(9'223'372'036'854'775'807u) == std::numeric_limits<std::int64_t>::max());  // 2^63 - 1
    CHECK(given(9'223'372'036'854'775'808u) == std::numeric_limits<std::int64_t>::max());
    CHECK(given(std::numeric_limits<std::uint64_t>::max()) == std::numeric_limits<std::int64_t>::max());
    HOLDS(!std::is_convertible_v<bool, whole_number>);
    HOLDS(!std::is_convertible_v<double, whole_number>);
}

TEST_CASE("a number that a field does not hold is not stated, and the greatest that it holds is") {
    owned_installation ours;
    CHECK(!ours.add_server({.name = "A", .processors = 70'000, .memory = data_size::too_large(), .disk = 500_GB}));
    CHECK(ours.add_server({.name = "B", .processors = 65'535, .memory = 1'000'000_GB}));
    REQUIRE(ours.refused().size() == 2);
    CHECK(to_text(ours.refused()[0]) ==
          "server[0].processors of A: \"70000\" is outside of what the field holds: 0-65535");
    CHECK(to_text(ours.refused()[1], language::swedish) ==
          "server[0].memory_gb för A: \"18446744073709551615 B\" ligger utanför vad fältet rymmer: 0-1000000 GB");
    const installation seen = ours;
    REQUIRE(seen.servers.size() == 2);
    CHECK(seen.servers[0].processors == 0);
    CHECK(seen.servers[0].memory == data_size{});
    CHECK(seen.servers[0].disk == 500_GB);
    CHECK(seen.servers[1].processors == 65'535);
    CHECK(seen.servers[1].memory == 1'000'000_GB);
}

TEST_CASE("what can be there once is refused the second time, and the first stands") {
    owned_installation ours;
    CHECK(ours.add_database("MBY_KQ0"));
    CHECK(ours.add_domain({.name = "MBY"}));
    CHECK(!ours.add_domain({.name = "mby"}));
    CHECK(ours.add_network({.endpoint = "dmz", .open = {"443"}}));
    CHECK(ours.add_network({.endpoint = "intranet"}));
    CHECK(!ours.add_network({.endpoint = "Intranet", .open = {"80"}}));
    CHECK(ours.add(answer{.rule = "start-up-order", .reply = reply::no}));
    CHECK(ours.add(answer{.rule = "backup-restore", .reply = reply::yes}));
    CHECK(!ours.add(answer{.rule = "start-up-order", .reply = reply::yes}));
    CHECK(ours.add(stated_condition{.key = "virtual-servers", .holds = true}));
    CHECK(ours.add(stated_condition{.key = "qds", .holds = false}));
    CHECK(!ours.add(stated_condition{.key = "virtual-servers", .holds = false}));
    REQUIRE(ours.refused().size() == 4);
    for (const refused_value& r : ours.refused()) CHECK(r.why == refusal::already_given);
    const owned_installation copy{ours.described()};  // conditions go with it
    const installation seen = copy;
    CHECK(seen.domains.size() == 1);
    CHECK(seen.networks.size() == 2);
    CHECK(seen.networks[1].open.empty());
    CHECK(seen.answers[0].reply == reply::no);
    REQUIRE(seen.conditions.size() == 2);
    CHECK(seen.conditions[0].holds);
    CHECK(!seen.conditions[1].holds);
}

TEST_CASE("each setting by itself, in the model's own types") {
    owned_installation ours;
    CHECK(ours.set_customer("Monsterby"));
    ours.set_products(product::planning, false);
    ours.set_largest_table(30_GB);
    ours.set(family::education);
    ours.set(hosting::cloud);
    ours.set(reference_class::scalable);
    ours.set(port_overrides{.sql = 14'330});
    ours.set(backup_scope{.servers = true});
    CHECK(!ours.set(monitoring_scope{.watched = names<"cpu", "weather", "memory">, .scom = true}));
    CHECK(only_refused(ours).field == "monitoring.watched");
    CHECK(only_refused(ours).given == "weather");
    const installation seen = ours;
    CHECK(seen.customer == "Monsterby");
    CHECK(seen.products == enum_set<product>{product::planning});
    CHECK(!seen.products_complete);
    CHECK(seen.largest_table == 30_GB);
    CHECK(seen.family == family::education);
    CHECK(seen.hosting == hosting::cloud);
    CHECK(seen.built_as == reference_class::scalable);
    CHECK(seen.ports.sql == 14'330);
    CHECK(seen.backup.servers == true);
    REQUIRE(seen.monitoring.watched.size() == 2);
    CHECK(seen.monitoring.watched[1] == "memory");
    CHECK(seen.monitoring.scom == true);
}

TEST_CASE("bytes that are not text are refused wherever text is kept, and what is right beside them is taken") {
    owned_installation ours;
    CHECK(!ours.set_customer("\xff"));
    CHECK(!ours.add_domain({.name = "\xff"}));
    CHECK(!ours.add_database("\xff"));
    CHECK(!ours.add_certificate({.name = "\xff"}));
    CHECK(!ours.add(answer{.rule = "start-up-order", .reply = reply::not_applicable}));
    CHECK(!ours.add(waiver{}));  // of no check
    CHECK(!ours.add_waiver({.check = "LC-NAME-002", .reason = "\xff"}));
    CHECK(!ours.set(client_computers{.software = names<"Windows 11", "\xff", "">}));
    CHECK(!ours.set(iis_settings{.https = true, .audit_buffer = "\xff"}));
    CHECK(ours.refused().size() == 10);
    CHECK(to_text(ours.refused()[0]) == "customer: the text is not UTF-8");
    CHECK(to_text(ours.refused()[0], language::swedish) == "customer: texten är inte UTF-8");
    CHECK(to_text(ours.refused()[4]) == "answers.start-up-order: \"\" has no reason");
    CHECK(to_text(ours.refused()[5]) == "waiver[0].check: \"\" is empty");
    const installation seen = ours;
    REQUIRE(seen.client.software.size() == 1);
    CHECK(seen.client.software[0] == "Windows 11");
    CHECK(seen.iis.https == true);
    CHECK(seen.certificates.empty());
    CHECK(seen.waivers[0].check == "LC-NAME-002");
}

TEST_CASE("what must not be empty is refused in every list, and a name that is given twice") {
    owned_installation ours;
    CHECK(!ours.add_server({.name = "A", .roles = {""}, .partitions = {"C:", ""}, .software = {""}}));
    CHECK(!ours.add_certificate({.expires = "2027-01-31"}));
    CHECK(!ours.set(client_computers{.software = names<"">}));
    CHECK(!ours.set(monitoring_scope{.watched = names<"cpu", "">}));
    CHECK(!ours.add_waiver({}));
    REQUIRE(ours.refused().size() == 7);
    for (const refused_value& r : ours.refused()) CHECK(r.why == refusal::empty);
    CHECK(ours.described().certificates.empty());

    owned_installation twice;
    for (const char* name : {"HWE_SYSLOG", "hwe_syslog", "HWE_SYSLOG"}) twice.add_database(name);
    CHECK(twice.described().databases.size() == 1);
    REQUIRE(twice.refused().size() == 2);
    for (const refused_value& r : twice.refused()) CHECK(r.why == refusal::already_given);
    CHECK(twice.refused()[1].field == "databases[2]");
    CHECK(twice.described().incomplete.empty());  // it is there
}

TEST_CASE("a refused value is counted as it was given, whatever was left out before it") {
    owned_installation ours;
    for (const char* name : {"A", "a", "", "B", "b"}) ours.add_server({.name = name, .addresses = {"10.0.0.1000"}});
    std::string fields;
    for (const refused_value& r : ours.refused()) fields += r.field + ' ';
    CHECK(fields ==
          "server[0].addresses server[1].addresses server[1].name server[2].addresses server[2].name "
          "server[3].addresses server[4].addresses server[4].name ");
    owned_installation other;
    for (int i = 0; i < 2; ++i) {
        other.add_domain({.name = "\xff", .subsystems = {"SoL"}});
        other.add_certificate({.name = "", .use = "https"});
        other.add_waiver({.check = "LC-NAME-002", .last_day = "soon"});
    }
    fields.clear();
    for (const refused_value& r : other.refused()) fields += r.field + ' ';
    CHECK(fields ==
          "domain[0].subsystems domain[0].name certificate[0].use certificate[0].name waiver[0].until "
          "domain[1].subsystems domain[1].name certificate[1].use certificate[1].name waiver[1].until ");
}

TEST_CASE("of a list out of which a value is left nothing is said to be missing") {
    const auto outcome = [](const owned_installation& ours, check c) {
        return audit(ours, techspec_2025, "2026-01-15"_date).of(c);
    };
    const auto with = [&](std::vector<std::string> software, std::string role) {
        owned_installation ours;
        ours.add_server(
            {.name = "A", .roles = {"application-server", std::move(role)}, .software = std::move(software)});
        ours.set(client_computers{.software = names<".NET Framework 4.8">});
        return ours;
    };
    CHECK(outcome(with({".NET Framework 4.7", "\xff"}, "core-server"), check::framework_4_8) ==
          check_state::not_checked);
    CHECK(outcome(with({"Windows Server 2022", "\xff"}, "core-server"), check::message_broker) ==
          check_state::not_checked);
    CHECK(outcome(with({".NET Framework 4.7"}, "core-server"), check::framework_4_8) == check_state::failed);
    CHECK(outcome(with({".NET Framework 4.8", "\xff"}, "core-server"), check::framework_4_8) == check_state::passed);
    CHECK(outcome(with({"SQL Server 2014", "\xff"}, "core-server"), check::software_unsupported) ==
          check_state::failed);
    CHECK(outcome(with({}, "database-servr"), check::role_missing) == check_state::not_checked);
    CHECK(outcome(with({}, "core-server"), check::role_missing) == check_state::failed);

    owned_installation ours;
    ours.add_domain({.name = "MBY", .subsystems = {"VoO"}});
    ours.add_database("HWE_MBY_TSS");
    CHECK(outcome(ours, check::database_missing) == check_state::failed);
    ours.add_database("\xff");
    CHECK(outcome(ours, check::database_missing) == check_state::not_checked);
    ours.add_server({.name = "A", .roles = {"web-server"}});
    CHECK(!ours.set(monitoring_scope{.watched = names<"weather">}));
    const owned_installation copy{ours.described()};
    CHECK(outcome(copy, check::database_missing) == check_state::not_checked);
    CHECK(copy.described().incomplete.size() == ours.described().incomplete.size());
    CHECK(outcome(ours, check::monitoring) == check_state::not_checked);
    CHECK(ours.set(monitoring_scope{.watched = names<"cpu">}));  // all of it anew
    CHECK(outcome(ours, check::monitoring) == check_state::failed);
}

TEST_CASE("a second set of the whole leaves what it does not say") {
    owned_installation ours;
    ours.set({.customer = "Monsterby", .hosting = "cloud", .products = {"planning"}});
    CHECK(ours.set({.family = "welfare"}));
    CHECK(ours.set({.built_as = "medium"}));
    const installation seen = ours;
    CHECK(seen.customer == "Monsterby");
    CHECK(seen.family == family::welfare);
    CHECK(seen.hosting == hosting::cloud);
    CHECK(seen.built_as == reference_class::medium);
    CHECK(seen.products == enum_set<product>{product::planning});
    CHECK(seen.products_complete);
    const owned_installation nothing;
    CHECK(nothing.described().hosting == hosting::on_premises);
}

TEST_CASE("a waiver whose end cannot be read accepts nothing") {
    owned_installation ours;
    CHECK(!ours.add_waiver({.check = "LC-NAME-002", .last_day = "2026-13-01"}));
    CHECK(ours.described().waivers.empty());
}

TEST_CASE("twenty thousand machines are taken, and the last is as the first") {
    owned_installation ours;
    for (int i = 0; i < 20'000; ++i) ours.add_server({.name = "S" + std::to_string(i), .roles = {"web-server"}});
    CHECK(ours.refused().empty());
    const installation seen = ours;
    CHECK(seen.servers.size() == 20'000);
    CHECK(seen.servers[19'999].name == "S19999");
}

TEST_CASE("nothing stated is answered as nothing stated") {
    owned_installation ours;
    CHECK(audit(ours, techspec_2025, "2026-01-15"_date).nothing_checked());
    ours.add(server{.name = std::string_view{}, .addresses = view<ip_address>{nullptr, 0}});
    CHECK(only_refused(ours).why == refusal::empty);
    CHECK(!governing_document(hosting::on_premises, family::welfare, "1999-01-01"_date));
}
