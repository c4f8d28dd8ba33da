// SPDX-License-Identifier: MIT
// The words that the installation file takes from the library.
#include "installation_file.hpp"

#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>

namespace tools {

using namespace lifecare;

namespace {

/// The keys of a numbered enumeration, in order.
template <class Enum>
std::vector<std::string_view> keys_of(std::size_t count) {
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < count; ++i) keys.push_back(lifecare::to_text(static_cast<Enum>(i)));
    return keys;
}

}  // namespace

std::vector<std::string_view> volume_keys() {
    std::vector<std::string_view> keys;
    for (const auto& rate : rulebook::storage_rates) keys.push_back(rate.volume);
    keys.push_back("users");
    return keys;
}

std::uint32_t* volume_of(std::string_view key, volumes& counts, service_level& level) {
    if (key == "users") return &level.users;
    for (const auto& rate : rulebook::storage_rates)
        if (rate.volume.view() == key) return &(counts.*rate.count);
    return nullptr;
}

std::vector<std::string_view> product_keys() { return keys_of<product>(product_count); }
std::vector<std::string_view> subsystem_keys() { return keys_of<subsystem>(rulebook::subsystems.size()); }
std::vector<std::string_view> document_keys() { return keys_of<document>(document_count); }
std::vector<std::string_view> question_keys() {
    std::vector<std::string_view> keys;
    for (const auto& question : rulebook::check_questions)
        if (keys.empty() || keys.back() != question.rule.view()) keys.push_back(question.rule);
    return keys;
}
std::vector<std::string_view> condition_keys() {
    std::vector<std::string_view> keys;
    for (const auto& condition : rulebook::question_conditions) keys.push_back(condition.key);
    return keys;
}
std::vector<std::string_view> network_keys() { return keys_of<network>(network_count); }
std::vector<std::string_view> role_keys() { return keys_of<role>(role_count); }
std::vector<std::string_view> addressed_keys() {
    std::vector<std::string_view> keys = network_keys();
    keys.push_back(lifecare::to_text(role::client));
    for (std::string_view key : keys_of<external>(external_count)) keys.push_back(key);
    return keys;
}

}  // namespace tools
