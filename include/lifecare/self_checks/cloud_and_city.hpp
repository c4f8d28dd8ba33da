// SPDX-License-Identifier: MIT
/// \file
/// The tables about the cloud, Stockholm and Vellinge, and the references of all documents: as many rows as each
/// document prints, and cells that agree.
#pragma once

#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/integrations.hpp>
#include <lifecare/rulebook/references.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/stockholm.hpp>
#include <lifecare/rulebook/vellinge.hpp>

namespace lifecare::rulebook {

// rulebook/cloud.hpp
static_assert(cloud_services.in(cloud_6_2).size() == 5, "cloud_services: chapters 2 and 3 name 5");
static_assert(cloud_login_methods.in(cloud_6_2).size() == 4, "cloud_login_methods: 3.2 prints 4");
static_assert(environment_differences.in(cloud_6_2).size() == 6,
              "environment_differences: the table of 4.3 prints 6 rows");
static_assert(key_usages.in(cloud_6_2).size() == 1, "key_usages: 5.4 prints one");

// rulebook/cloud_client.hpp
static_assert(cloud_platforms.in(cloud_6_2).size() == 2 + 3 + 4 + 3,
              "cloud_platforms: 5.1 prints 2 versions of Windows, 3 of macOS, 4 browsers and 3 plug-ins");
static_assert(
    [] {
        for (const cloud_platform& p : cloud_platforms) {
            if (p.condition_key.empty() != p.condition.en.empty()) return false;
            if (!p.condition_key.empty() && row_with_key(question_conditions, p.condition_key).key.empty())
                return false;
        }
        return true;
    }(),
    "cloud_platforms: a row for something has the key of a condition, any other has none");
static_assert(cloud_client_limits.in(cloud_6_2).size() == 4,
              "cloud_client_limits: 5.1 prints 2 of the connection and a resolution");

// rulebook/service_windows.hpp
static_assert(service_windows.in(cloud_6_2).size() == 3, "service_windows: 4.5 prints 3 windows for one product");
static_assert(
    [] {
        for (const service_window& w : service_windows)
            if (w.start_minute >= 24 * 60 || w.end_minute <= w.start_minute || w.end_minute >= 48 * 60) return false;
        return true;
    }(),
    "service_windows: a window starts on its day and ends after it starts, at the latest on the next day");
static_assert(service_window_rules.in(cloud_6_2).size() == 8, "service_window_rules: 4.3, 4.4, 4.5 and 7.2 print 8");

// rulebook/stockholm.hpp
static_assert(
    school_systems.in(stockholm_2013).size() == 14 + 7 + 18,
    "school_systems: 2.1 lists 14, its sections name 7 more; 2.1.3 to 3.1.4 name 18 parties to which they send or from which they receive");
static_assert(interfaces.in(stockholm_2013).size() ==
                  (7 + 8 + 2 + 2 + 1 + 1) + (2 + 6 + 4 + 9 + 1 + 2 + 1 + 1 + 1 + 1 + 1) + 3,
              "interfaces: 2.1.3 names 21 exchanges, 2.1.5 prints 29 bullets, 2.2.1 names 3 links");
static_assert(
    city_services.in(stockholm_2013).size() == 31,
    "city_services: 8 of finance, 2 of cases, 6 of CRM, 9 of access, 2 platforms, 3 e-services and the integration engine");
static_assert(city_login_methods.in(stockholm_2013).size() == 5 + 7,
              "city_login_methods: 2.5.1 prints 4 and the main one, 2.5.1.1 prints 7");
static_assert(
    platform_components.in(stockholm_2013).size() == 13 + 44 + 22 + 7,
    "platform_components: the figure names 13 e-services, 44 parts of the portal, 22 of the SOA platform and 7 kinds in its legend");
static_assert(
    city_facts.in(stockholm_2013).size() == 2 + 1 + 4 + 2 + 3 + 1 + 1 + 3 + 1 + 6 + 3 + 1,
    "city_facts: 2 in chapter 1, 1 in 2.1.3.2, 4 in 2.2.1, 2 in 2.3.1, 3 in 2.4.1, 1 in 2.5, 1 in 2.5.1, 3 in 2.5.1.1, 1 in 2.5.2, "
    "6 in 2.5.2.1, 3 in chapter 3, 1 in 3.1.1");

// rulebook/integrations.hpp
static_assert(integrations.in(stockholm_2013).size() == 31,
              "integrations: chapter 3 prints 31 tables: 15 of HANNA, 8 of BoSko, 1 of LIS, 7 of Agresso");
static_assert(integration_figures.in(stockholm_2013).size() == 7,
              "integration_figures: the figures of 3.1.3.1, 3.1.4.3 and 3.1.4.5 print 1, 5 and 1 lines");
static_assert(integration_references.in(stockholm_2013).size() == 2,
              "integration_references: 3.1.1.2 and 3.1.2.2 print one each");

// rulebook/vellinge.hpp
static_assert(vellinge_products.in(vellinge_routine).size() == 2, "vellinge_products: Bakgrund describes 2 systems");
static_assert(vellinge_modules.in(vellinge_routine).size() == 18, "vellinge_modules: the list prints 18 bullets");
static_assert(access_paths.in(vellinge_routine).size() == 4,
              "access_paths: two systems, from the network and from outside");
static_assert(vellinge_rules.in(vellinge_routine).size() == 6 + 3,
              "vellinge_rules: 6 of Bakgrund, 1 each of Testgrupp, Information and Dagen");
static_assert(service_window_steps.in(vellinge_routine).size() == 7 + 5 + 2 + 11,
              "service_window_steps: 7 of planning, 5 of the test group, 2 of information, 11 of the day");
static_assert(sample_windows.in(vellinge_routine).size() == 1, "sample_windows: one example is printed");

// rulebook/references.hpp
static_assert(references.in(techspec_2024).size() == 22, "references: techspec-2024 refers to 22");
static_assert(references.in(techspec_2025).size() == 17, "references: techspec-2025 refers to 17");
static_assert(references.in(cloud_6_2).size() == 10, "references: the cloud numbers 10");
static_assert(references.in(stockholm_2013).size() == 3, "references: stockholm-2013 refers to 3");
static_assert(references.in(vellinge_routine).size() == 3, "references: vellinge refers to 3");
static_assert(change_history.in(techspec_2025).size() == 7, "change_history: techspec-2025 prints 7 lines");

}  // namespace lifecare::rulebook
