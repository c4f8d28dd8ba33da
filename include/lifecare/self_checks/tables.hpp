// SPDX-License-Identifier: MIT
/// \file
/// In every table rows of one key are of different documents: a value that changed between two editions is two rows.
#pragma once

#include <lifecare/outside/host_names.hpp>
#include <lifecare/outside/software.hpp>
#include <lifecare/outside/vendor_lifecycle.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>
#include <lifecare/rulebook/about/contradictions.hpp>
#include <lifecare/rulebook/about/documents.hpp>
#include <lifecare/rulebook/about/implications.hpp>
#include <lifecare/rulebook/about/left_out.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/access.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/components.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/firewall_programs.hpp>
#include <lifecare/rulebook/flows.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/integrations.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <lifecare/rulebook/modules.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/platforms.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <lifecare/rulebook/references.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/security.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/stockholm.hpp>
#include <lifecare/rulebook/storage_rates.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <lifecare/rulebook/vellinge.hpp>

namespace lifecare::rulebook {

static_assert(require_one_row_a_document(host_name_rules));
static_assert(require_one_row_a_document(system_databases));
static_assert(require_one_row_a_document(software));
static_assert(require_one_row_a_document(named_programs));
static_assert(require_one_row_a_document(vendor_cycles));
static_assert(require_one_row_a_document(vendor_policies));
static_assert(require_one_row_a_document(check_questions));
static_assert(require_one_row_a_document(checks));
static_assert(require_one_row_a_document(severity_exceptions));
static_assert(require_one_row_a_document(contradictions));
static_assert(require_one_row_a_document(documents));
static_assert(require_one_row_a_document(governances));
static_assert(require_one_row_a_document(left_out));
static_assert(require_one_row_a_document(question_conditions));
static_assert(require_one_row_a_document(implications));
static_assert(require_one_row_a_document(access_methods));
static_assert(require_one_row_a_document(sign_on_steps));
static_assert(require_one_row_a_document(client_ports));
static_assert(require_one_row_a_document(client_ranges));
static_assert(require_one_row_a_document(cloud_services));
static_assert(require_one_row_a_document(cloud_login_methods));
static_assert(require_one_row_a_document(environment_differences));
static_assert(require_one_row_a_document(key_usages));
static_assert(require_one_row_a_document(cloud_requirements));
static_assert(require_one_row_a_document(cloud_platforms));
static_assert(require_one_row_a_document(cloud_client_limits));
static_assert(require_one_row_a_document(cloud_client_requirements));
static_assert(require_one_row_a_document(components));
static_assert(require_one_row_a_document(databases));
static_assert(require_one_row_a_document(database_conditions));
static_assert(require_one_row_a_document(legacy_databases));
static_assert(require_one_row_a_document(naming_standards));
static_assert(require_one_row_a_document(firewall_programs));
static_assert(require_one_row_a_document(flows));
static_assert(require_one_row_a_document(drawn_flows));
static_assert(require_one_row_a_document(hardware));
static_assert(require_one_row_a_document(growth_rules));
static_assert(require_one_row_a_document(integrations));
static_assert(require_one_row_a_document(integration_figures));
static_assert(require_one_row_a_document(integration_references));
static_assert(require_one_row_a_document(ip_variables));
static_assert(require_one_row_a_document(ip_combinations));
static_assert(require_one_row_a_document(ip_rules));
static_assert(require_one_row_a_document(limits));
static_assert(require_one_row_a_document(modules));
static_assert(require_one_row_a_document(monitoring));
static_assert(require_one_row_a_document(operations_requirements));
static_assert(require_one_row_a_document(startup_order));
static_assert(require_one_row_a_document(thin_clients));
static_assert(require_one_row_a_document(dialogue_points));
static_assert(require_one_row_a_document(asp_configurations));
static_assert(require_one_row_a_document(learning_platform_steps));
static_assert(require_one_row_a_document(platforms));
static_assert(require_one_row_a_document(mobile_platforms));
static_assert(require_one_row_a_document(reference_configurations));
static_assert(require_one_row_a_document(references));
static_assert(require_one_row_a_document(change_history));
static_assert(require_one_row_a_document(endpoints));
static_assert(require_one_row_a_document(security_requirements));
static_assert(require_one_row_a_document(environments));
static_assert(require_one_row_a_document(service_windows));
static_assert(require_one_row_a_document(service_window_rules));
static_assert(require_one_row_a_document(school_systems));
static_assert(require_one_row_a_document(interfaces));
static_assert(require_one_row_a_document(city_services));
static_assert(require_one_row_a_document(city_login_methods));
static_assert(require_one_row_a_document(platform_components));
static_assert(require_one_row_a_document(city_facts));
static_assert(require_one_row_a_document(storage_rates));
static_assert(require_one_row_a_document(unmeasured_storages));
static_assert(require_one_row_a_document(subsystems));
static_assert(require_one_row_a_document(vellinge_products));
static_assert(require_one_row_a_document(vellinge_modules));
static_assert(require_one_row_a_document(access_paths));
static_assert(require_one_row_a_document(vellinge_rules));
static_assert(require_one_row_a_document(service_window_steps));
static_assert(require_one_row_a_document(sample_windows));

}  // namespace lifecare::rulebook
