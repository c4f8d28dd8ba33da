// SPDX-License-Identifier: MIT
/// \file
/// Keys back to values: `parse_check_state("failed")`, one function for each enumeration of words.hpp.
#pragma once

#include <lifecare/words/keys.hpp>

namespace lifecare {

/// The basis with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<basis> parse_basis(std::string_view key) noexcept {
    return parse_key<basis>(key);
}
/// The certificate state with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<certificate_state> parse_certificate_state(std::string_view key) noexcept {
    return parse_key<certificate_state>(key);
}
/// The check with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<check> parse_check(std::string_view key) noexcept {
    return parse_key<check>(key);
}
/// The check state with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<check_state> parse_check_state(std::string_view key) noexcept {
    return parse_key<check_state>(key);
}
/// The class criterion with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<class_criterion> parse_class_criterion(std::string_view key) noexcept {
    return parse_key<class_criterion>(key);
}
/// The cloud version with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<cloud_version> parse_cloud_version(std::string_view key) noexcept {
    return parse_key<cloud_version>(key);
}
/// The comparison with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<comparison> parse_comparison(std::string_view key) noexcept {
    return parse_key<comparison>(key);
}
/// The condition term with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<condition_term> parse_condition_term(std::string_view key) noexcept {
    return parse_key<condition_term>(key);
}
/// The database need with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<database_need> parse_database_need(std::string_view key) noexcept {
    return parse_key<database_need>(key);
}
/// The database scope with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<database_scope> parse_database_scope(std::string_view key) noexcept {
    return parse_key<database_scope>(key);
}
/// The database standing with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<database_standing> parse_database_standing(std::string_view key) noexcept {
    return parse_key<database_standing>(key);
}
/// The database verdict with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<database_verdict> parse_database_verdict(std::string_view key) noexcept {
    return parse_key<database_verdict>(key);
}
/// The decides with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<decides> parse_decides(std::string_view key) noexcept {
    return parse_key<decides>(key);
}
/// The deciding setting with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<deciding_setting> parse_deciding_setting(std::string_view key) noexcept {
    return parse_key<deciding_setting>(key);
}
/// The demand rule with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<demand_rule> parse_demand_rule(std::string_view key) noexcept {
    return parse_key<demand_rule>(key);
}
/// The edition language with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<edition_language> parse_edition_language(std::string_view key) noexcept {
    return parse_key<edition_language>(key);
}
/// The environment with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<environment> parse_environment(std::string_view key) noexcept {
    return parse_key<environment>(key);
}
/// The estimate problem with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<estimate_problem> parse_estimate_problem(std::string_view key) noexcept {
    return parse_key<estimate_problem>(key);
}
/// The external with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<external> parse_external(std::string_view key) noexcept {
    return parse_key<external>(key);
}
/// The finding state with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<finding_state> parse_finding_state(std::string_view key) noexcept {
    return parse_key<finding_state>(key);
}
/// The finding unit with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<finding_unit> parse_finding_unit(std::string_view key) noexcept {
    return parse_key<finding_unit>(key);
}
/// The flow need with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<flow_need> parse_flow_need(std::string_view key) noexcept {
    return parse_key<flow_need>(key);
}
/// The flow verdict with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<flow_verdict> parse_flow_verdict(std::string_view key) noexcept {
    return parse_key<flow_verdict>(key);
}
/// The holiday kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<holiday_kind> parse_holiday_kind(std::string_view key) noexcept {
    return parse_key<holiday_kind>(key);
}
/// The holiday rule with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<holiday_rule> parse_holiday_rule(std::string_view key) noexcept {
    return parse_key<holiday_rule>(key);
}
/// The language with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<language> parse_language(std::string_view key) noexcept {
    return parse_key<language>(key);
}
/// The machine part with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<machine_part> parse_machine_part(std::string_view key) noexcept {
    return parse_key<machine_part>(key);
}
/// The modality with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<modality> parse_modality(std::string_view key) noexcept {
    return parse_key<modality>(key);
}
/// The name placeholder with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<name_placeholder> parse_name_placeholder(std::string_view key) noexcept {
    return parse_key<name_placeholder>(key);
}
/// The network with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<network> parse_network(std::string_view key) noexcept {
    return parse_key<network>(key);
}
/// The newness with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<newness> parse_newness(std::string_view key) noexcept {
    return parse_key<newness>(key);
}
/// The occurrence with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<occurrence> parse_occurrence(std::string_view key) noexcept {
    return parse_key<occurrence>(key);
}
/// The platform category with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<platform_category> parse_platform_category(std::string_view key) noexcept {
    return parse_key<platform_category>(key);
}
/// The port setting with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<port_setting> parse_port_setting(std::string_view key) noexcept {
    return parse_key<port_setting>(key);
}
/// The question state with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<question_state> parse_question_state(std::string_view key) noexcept {
    return parse_key<question_state>(key);
}
/// The range verdict with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<range_verdict> parse_range_verdict(std::string_view key) noexcept {
    return parse_key<range_verdict>(key);
}
/// The release channel with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<release_channel> parse_release_channel(std::string_view key) noexcept {
    return parse_key<release_channel>(key);
}
/// The reply with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<reply> parse_reply(std::string_view key) noexcept {
    return parse_key<reply>(key);
}
/// The role with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<role> parse_role(std::string_view key) noexcept { return parse_key<role>(key); }
/// The rolling version with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<rolling_version> parse_rolling_version(std::string_view key) noexcept {
    return parse_key<rolling_version>(key);
}
/// The rule kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<rule_kind> parse_rule_kind(std::string_view key) noexcept {
    return parse_key<rule_kind>(key);
}
/// The server name fault with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<server_name_fault> parse_server_name_fault(std::string_view key) noexcept {
    return parse_key<server_name_fault>(key);
}
/// The service kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<service_kind> parse_service_kind(std::string_view key) noexcept {
    return parse_key<service_kind>(key);
}
/// The severity with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<severity> parse_severity(std::string_view key) noexcept {
    return parse_key<severity>(key);
}
/// The size unit with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<size_unit> parse_size_unit(std::string_view key) noexcept {
    return parse_key<size_unit>(key);
}
/// The storage place with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<storage_place> parse_storage_place(std::string_view key) noexcept {
    return parse_key<storage_place>(key);
}
/// The suite state with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<suite_state> parse_suite_state(std::string_view key) noexcept {
    return parse_key<suite_state>(key);
}
/// The support clock with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<support_clock> parse_support_clock(std::string_view key) noexcept {
    return parse_key<support_clock>(key);
}
/// The support outcome with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<support_outcome> parse_support_outcome(std::string_view key) noexcept {
    return parse_key<support_outcome>(key);
}
/// The telephone system with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<telephone_system> parse_telephone_system(std::string_view key) noexcept {
    return parse_key<telephone_system>(key);
}
/// The vendor state with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<vendor_state> parse_vendor_state(std::string_view key) noexcept {
    return parse_key<vendor_state>(key);
}
/// The windows edition with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<windows_edition> parse_windows_edition(std::string_view key) noexcept {
    return parse_key<windows_edition>(key);
}

namespace rulebook {

/// The access kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<access_kind> parse_access_kind(std::string_view key) noexcept {
    return parse_key<access_kind>(key);
}
/// The belongs to with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<belongs_to> parse_belongs_to(std::string_view key) noexcept {
    return parse_key<belongs_to>(key);
}
/// The contradiction kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<contradiction_kind> parse_contradiction_kind(std::string_view key) noexcept {
    return parse_key<contradiction_kind>(key);
}
/// The figure area with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<figure_area> parse_figure_area(std::string_view key) noexcept {
    return parse_key<figure_area>(key);
}
/// The figure kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<figure_kind> parse_figure_kind(std::string_view key) noexcept {
    return parse_key<figure_kind>(key);
}
/// The interface side with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<interface_side> parse_interface_side(std::string_view key) noexcept {
    return parse_key<interface_side>(key);
}
/// The left out kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<left_out_kind> parse_left_out_kind(std::string_view key) noexcept {
    return parse_key<left_out_kind>(key);
}
/// The limit side with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<limit_side> parse_limit_side(std::string_view key) noexcept {
    return parse_key<limit_side>(key);
}
/// The reached from with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<reached_from> parse_reached_from(std::string_view key) noexcept {
    return parse_key<reached_from>(key);
}
/// The routine phase with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<routine_phase> parse_routine_phase(std::string_view key) noexcept {
    return parse_key<routine_phase>(key);
}
/// The thin client kind with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<thin_client_kind> parse_thin_client_kind(std::string_view key) noexcept {
    return parse_key<thin_client_kind>(key);
}
/// The watched with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<watched> parse_watched(std::string_view key) noexcept {
    return parse_key<watched>(key);
}

}  // namespace rulebook

}  // namespace lifecare
