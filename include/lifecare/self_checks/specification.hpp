// SPDX-License-Identifier: MIT
/// \file
/// The tables about the technical specifications: as many rows as each edition prints, and cells that agree.
#pragma once

#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/access.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/components.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/firewall_programs.hpp>
#include <lifecare/rulebook/flows.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <lifecare/rulebook/modules.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/platforms.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/security.hpp>
#include <lifecare/rulebook/storage_rates.hpp>

namespace lifecare::rulebook {

// rulebook/access.hpp
static_assert(
    access_methods.in(techspec_2024).size() == 3 + 2 + 6 + 1 + 1 + 1,
    "access_methods: 2024 prints 3 methods, 2 for SAML, 6 providers, single sign-on, eTjänstekort and 1 card");
static_assert(
    access_methods.in(techspec_2025).size() == 2 + 2 + 6 + 1 + 1 + 1,
    "access_methods: 2025 prints 2 methods, 2 for SAML, 6 providers, single sign-on, eTjänstekort and 1 card");
static_assert(sign_on_steps.in(techspec_2024).size() == 1 + 5,
              "sign_on_steps: the drawing of 6.1.1 has a first log-in and 5 numbers");

// rulebook/client_ports.hpp
static_assert(client_ports.in(techspec_2024).size() == 26, "client_ports: 13.5 of 2024 prints 26 rows");
static_assert(client_ports.in(techspec_2025).size() == 18, "client_ports: 13.4 of 2025 prints 18 rows");
static_assert(
    [] {
        for (const client_port& p : client_ports)
            if (!p.fixed_from.empty() && !parse_product_release(p.fixed_from)) return false;
        return true;
    }(),
    "client_ports: fixed_from is a release");
static_assert(client_ranges.in(techspec_2024).size() == 10,
              "client_ranges: 4.3 of 2024 prints 6 ranges to open and 4 no longer recommended");
static_assert(client_ranges.in(techspec_2025).size() == 10,
              "client_ranges: 4.3 of 2025 prints 6 ranges to open and 4 no longer recommended");
static_assert(
    [] {
        for (const client_port& p : client_ports) {
            bool inside = false;
            for (const client_range& r : client_ranges)
                inside = inside || (r.verdict == range_verdict::open && r.first <= p.port && p.port <= r.last);
            if (!inside) return false;
        }
        return true;
    }(),
    "client_ranges: every port of E1 lies in a range to open");

// rulebook/components.hpp
static_assert(components.in(techspec_2024).size() == 16, "components: 13.3 of 2024 prints 16 rows");
static_assert(components.in(techspec_2025).size() == 17, "components: 13.2 of 2025 prints 17 rows");
static_assert(
    [] {
        for (const component& c : components)
            if (c.included_from.empty() != (c.included_release == product_release{})) return false;
        return true;
    }(),
    "components: included_from is a release");

// rulebook/databases.hpp
static_assert(databases.in(techspec_2024).size() == 32, "databases: 13.4 of 2024 prints 32 rows");
static_assert(databases.in(techspec_2025).size() == 29, "databases: 13.3 of 2025 prints 29 rows");
static_assert(
    [] {
        for (const database& d : databases) {
            std::string_view printed;
            if (d.placeholder == name_placeholder::domain) printed = "Domän";
            if (d.placeholder == name_placeholder::customer) printed = "Kundnamn";
            const std::string_view name = d.name, before = d.prefix, after = d.suffix;
            if (name.size() != before.size() + printed.size() + after.size() ||
                name.substr(0, before.size()) != before || name.substr(before.size(), printed.size()) != printed ||
                name.substr(before.size() + printed.size()) != after)
                return false;
            if (static_cast<int>(d.placeholder) != static_cast<int>(d.scope)) return false;
            if (d.all_installations != d.installed_for.empty() || (d.basis == basis::printed) != d.reason.sv.empty())
                return false;
            if (d.is_register && (d.all_installations || d.scope != database_scope::per_domain)) return false;
        }
        return true;
    }(),
    "databases: prefix, placeholder and suffix make the name, the scope follows the placeholder, a database is in all installations or for a subsystem");
static_assert(
    [] {
        for (const database_condition& c : database_conditions) {
            bool found = false;
            for (const database& d : databases) found = found || d.name == c.name;
            bool keyed = c.stated_as.empty();
            for (const question_condition& q : question_conditions) keyed = keyed || q.key == c.stated_as;
            if (!found || !keyed) return false;
        }
        return true;
    }(),
    "database_conditions: every condition is one of a database of D1, and stated by a key that there is");
static_assert(legacy_databases.in(techspec_2024).size() == 4, "legacy_databases: 13.4 of 2024 prints 3 names, 6.9 one");
static_assert(legacy_databases.in(techspec_2025).size() == 4, "legacy_databases: 13.3 of 2025 prints 3 names, 6.9 one");
static_assert(
    [] {
        for (const legacy_database& l : legacy_databases) {
            bool found = false;
            for (const database& d : databases) found = found || d.name == l.successor;
            if (!found) return false;
        }
        return true;
    }(),
    "legacy_databases: every successor is a database of D1");
static_assert(naming_standards.in(techspec_2024).size() == 3, "naming_standards: 13.4 of 2024 prints 3 notes");
static_assert(naming_standards.in(techspec_2025).size() == 3, "naming_standards: 13.3 of 2025 prints 3 notes");

// rulebook/firewall_programs.hpp
static_assert(firewall_programs.in(techspec_2024).size() == 5, "firewall_programs: 4.4 of 2024 prints 5 programs");
static_assert(firewall_programs.in(techspec_2025).size() == 5, "firewall_programs: 4.4 of 2025 prints 5 programs");

// rulebook/flows.hpp
static_assert(
    flows.in(techspec_2024).size() == 2 + 46 + 1 + 4 + 1 + 1 + 7 + 2,
    "flows: 2024 prints 2 in 3.1.7, 46 in the 27 rows of 4.3, 1, 4, 1 and 1 in 4.4, 4.5, 4.7 and 7.1, 7 in the 5 rows of A1, 2 in B1");
static_assert(flows.in(techspec_2025).size() == 42 + 1 + 4 + 1 + 1 + 3,
              "flows: 2025 prints 42 in the 25 rows of 4.3, 1, 4, 1 and 1 in 4.4, 4.5, 4.7 and 7.1, 3 in A1");
static_assert(
    [] {
        for (const flow& f : flows)
            if ((f.basis == basis::printed) != f.reason.sv.empty() ||
                (f.need == flow_need::required && !f.product.empty()))
                return false;
        return true;
    }(),
    "flows: what is not printed says why, and a flow that waits for a product is not required");
static_assert(
    [] {
        for (const flow& f : flows)
            if (f.ends.also != 0 && f.ends.callers.empty() && !f.from.is_role()) return false;
        return true;
    }(),
    "flows: one that may come from elsewhere names who calls");
static_assert(drawn_flows.in(techspec_2024).size() == 5,
              "drawn_flows: 2024 points to drawings in 3.1.6.2, 3.1.7, 3.1.8 and 10.4.4, and has one in 11.1");
static_assert(drawn_flows.in(techspec_2025).size() == 2,
              "drawn_flows: 2025 points to a drawing in 3.1.7, and has one in 11.1");

// rulebook/hardware.hpp
static_assert(hardware.in(techspec_2024).size() == 7, "hardware: chapter 3 of 2024 prints 7 tables");
static_assert(hardware.in(techspec_2025).size() == 5, "hardware: chapter 3 of 2025 prints 5 tables");
static_assert(hardware.in(cloud_6_2).size() == 1, "hardware: 5.1 of the cloud prints 1 row");

// rulebook/ipv6.hpp
static_assert(ip_variables.in(techspec_2024).size() == 2, "ip_variables: 4.6 of 2024 prints 2 rows");
static_assert(ip_variables.in(techspec_2025).size() == 2, "ip_variables: 4.6 of 2025 prints 2 rows");
static_assert(ip_combinations.size() == 4, "ip_combinations: two variables have four combinations");
static_assert(
    [] {
        for (std::size_t i = 0; i < ip_combinations.size(); ++i) {
            const ip_combination& c = ip_combinations[i];
            if (c.ipv6_enable != (i % 2 == 1) || c.ipv4_disable != (i / 2 == 1) || c.ipv4 == c.ipv4_disable ||
                c.ipv6 != c.ipv6_enable)
                return false;
        }
        return true;
    }(),
    "ip_combinations: rows are numbered by the variables, and each variable decides its protocol");
static_assert(ip_rules.in(techspec_2024).size() == 1 + 4,
              "ip_rules: 4.6 of 2024 says that IPv6 is supported and prints 4 rules");
static_assert(ip_rules.in(techspec_2025).size() == 1 + 4,
              "ip_rules: 4.6 of 2025 says that IPv6 is supported and prints 4 rules");
static_assert(ip_rules[1].after_release == product_release{9, 6, 4}, "ip_rules: 9.6w04 is version 9.6, week 4");

// rulebook/limits.hpp
static_assert(
    limits.in(techspec_2024).size() == 5 + 11 + 3 + 2 + 5 + 1 + 5 + 2 + 1,
    "limits: 2024 prints 5 in chapter 2, 11 in chapter 3, 3 in chapter 4, 2 in chapter 7, 5 in chapter 8, 1 in chapter 9, 5 in chapter 10, 2 in chapter 11, 1 in chapter 12");
static_assert(
    limits.in(techspec_2025).size() == 3 + 9 + 3 + 2 + 5 + 1 + 2 + 1 + 1,
    "limits: 2025 prints 3 in chapter 2, 9 in chapter 3, 3 in chapter 4, 2 in chapter 7, 5 in chapter 8, 1 in chapter 9, 2 in chapter 10, 1 in chapter 11, 1 in chapter 12");
static_assert(
    [] {
        for (const requirement& r : limits)
            if (r.compare == comparison::none ? r.value != 0 || !r.unit.empty() || !r.version.empty()
                                              : !r.version.empty() && (r.value != 0 || !r.unit.empty()))
                return false;
        return true;
    }(),
    "limits: a rule without a comparison has neither number nor unit nor version, and one with a version has no number");

// rulebook/modules.hpp
static_assert(modules.in(techspec_2024).size() == 57, "modules: techspec-2024 names 57");
static_assert(modules.in(techspec_2025).size() == 38, "modules: techspec-2025 names 38");
static_assert(
    [] {
        for (std::size_t i = 0; i < product_count; ++i) {
            const auto p = static_cast<product>(i);
            bool named = products_of_the_cloud.contains(p);
            for (const module_row& m : modules) named = named || m.product == p;
            if (!named) return false;
        }
        return true;
    }(),
    "modules: every product that is not of the cloud has a row");
static_assert(
    [] {
        const auto one_alone_has = [](product p, belongs_to whose) {
            bool named = false;
            for (const module_row& m : modules) {
                if (m.product != p) continue;
                if (m.belongs_to != whose) return false;
                named = true;
            }
            return named;
        };
        for (std::size_t i = 0; i < product_count; ++i) {
            const auto p = static_cast<product>(i);
            if (products_of_welfare.contains(p) != one_alone_has(p, belongs_to::welfare) ||
                products_of_education.contains(p) != one_alone_has(p, belongs_to::education))
                return false;
        }
        return true;
    }(),
    "products: those of one family alone are those whose modules are printed for it alone");

// rulebook/monitoring.hpp
static_assert(monitoring.in(techspec_2024).size() == 11, "monitoring: 6.3 of 2024 prints 11 bullets");
static_assert(monitoring.in(techspec_2025).size() == 11, "monitoring: 6.3 of 2025 prints 11 bullets");

// rulebook/operations.hpp
static_assert(operations_requirements.in(techspec_2024).size() == 125,
              "operations_requirements: chapters 1 to 13 of 2024 print 125");
static_assert(operations_requirements.in(techspec_2025).size() == 72,
              "operations_requirements: chapters 1 to 13 of 2025 print 72");
static_assert(startup_order.in(techspec_2024).size() == 3, "startup_order: 6.4 of 2024 prints 3 places");
static_assert(startup_order.in(techspec_2025).size() == 3, "startup_order: 6.4 of 2025 prints 3 places");
static_assert(thin_clients.in(techspec_2024).size() == 9,
              "thin_clients: 3.1.2 of 2024 prints 2 techniques and 7 deviations");
static_assert(thin_clients.in(techspec_2025).size() == 2, "thin_clients: 3.1.2 of 2025 prints 2 techniques");
static_assert(dialogue_points.in(techspec_2025).size() == 5, "dialogue_points: 3.1 of 2025 prints 5");
static_assert(asp_configurations.in(techspec_2024).size() == 3, "asp_configurations: 10.1.3 prints 3");
static_assert(learning_platform_steps.in(techspec_2024).size() == 5 + 1,
              "learning_platform_steps: 13.2 prints 5 numbers in its text and a sixth in its drawing");

// rulebook/platforms.hpp
static_assert(platforms.in(techspec_2024).size() == 24,
              "platforms: 8.2 of 2024 prints 21 rows, one of them with four versions");
static_assert(platforms.in(techspec_2025).size() == 20,
              "platforms: 8.2 of 2025 prints 17 rows, one of them with four versions");
static_assert(
    [] {
        for (const platform& p : platforms)
            if (p.supported_from.empty() == p.from_week.valid() || p.required_from.empty() == p.required_week.valid() ||
                p.supported_until.empty() == (p.until_week.valid() || p.last_day.valid()) ||
                (p.until_week.valid() && p.last_day.valid()))
                return false;
        return true;
    }(),
    "platforms: a printed limit is a week that exists, or the end is a day");
static_assert(mobile_platforms.in(techspec_2024).size() == 2,
              "mobile_platforms: 8.3 of 2024 prints 1 row, for two systems");
static_assert(mobile_platforms.in(techspec_2025).size() == 2,
              "mobile_platforms: 8.3 of 2025 prints 1 row, for two systems");

// rulebook/reference_configurations.hpp
static_assert(reference_configurations.in(techspec_2024).size() == 3, "reference_configurations: 3.1 prints 3");

// rulebook/roles.hpp
static_assert(endpoints.size() == endpoint_count, "endpoints: one row for each endpoint");
static_assert(
    [] {
        for (std::size_t i = 0; i < endpoints.size(); ++i)
            if (endpoints[i].id.index() != i) return false;
        return true;
    }(),
    "endpoints: rows are in the order of their index");

// rulebook/security.hpp
static_assert(
    security_requirements.in(techspec_2024).size() == 2 + 4 + 12 + 1 + 31 + 8 + 19 + 5 + 40,
    "security_requirements: 2024 prints 2 in chapter 2, 4 in chapter 3, 12 in chapter 4, 1 in chapter 5, 31 in chapter 6, 8 in chapter 7, 19 in chapter 10, 5 in chapter 11, 40 in chapter 12");
static_assert(
    security_requirements.in(techspec_2025).size() == 2 + 2 + 12 + 1 + 31 + 8 + 8 + 7 + 40,
    "security_requirements: 2025 prints 2 in chapter 2, 2 in chapter 3, 12 in chapter 4, 1 in chapter 5, 31 in chapter 6, 8 in chapter 7, 8 in chapter 10, 7 in chapter 11, 40 in chapter 12");

// rulebook/storage_rates.hpp
static_assert(storage_rates.in(techspec_2024).size() == 11 + 2,
              "storage_rates: 3.1.4 of 2024 prints 10 rows, one of them with two rates, and 10.4.3 two rates");
static_assert(storage_rates.in(techspec_2025).size() == 8,
              "storage_rates: 3.1.4 of 2025 prints 7 rows, one of them with two rates");
static_assert(
    [] {
        for (const storage_rate& r : storage_rates)
            if (r.amount.least.bytes() % r.per != 0 || r.amount.most.bytes() % r.per != 0) return false;
        return true;
    }(),
    "storage_rates: every rate is a whole number of bytes a unit");
static_assert((4.5_GB).bytes() / 1'000 == 150 * (30_KB).bytes(),
              "storage_rates: an intervention is exactly 150 documents, in powers of ten only");

}  // namespace lifecare::rulebook
