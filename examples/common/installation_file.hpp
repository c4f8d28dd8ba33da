// SPDX-License-Identifier: MIT
/// \file
/// The installation file: one TOML file that describes an environment (lifecare/installation.hpp). Everything wrong in
/// it is told at once, with line, column and the nearest valid word; unknown keys are errors.
#pragma once

#include <lifecare/installation.hpp>
#include <map>
#include <memory>
#include <string>

#include "input.hpp"
#include "toml.hpp"

namespace lifecare {
class owned_installation;
}

namespace tools {

/// What the file says, as the library's model, and where it says it. Copies share the texts and lists that the model
/// views.
struct installation_file : lifecare::installation {
    std::map<std::string, file_position, std::less<>> volumes_at;  ///< of each key of [volumes]
    std::shared_ptr<const toml_table> parsed;                      ///< the file, for `position_of`
    std::shared_ptr<const lifecare::owned_installation> owner;     ///< what the views point into

    /// Where a value or a table stands, by its path: "iis.https", "server[0].software[2]"; line 0 where it is not told.
    [[nodiscard]] file_position position_of(std::string_view path) const;
};

/// The keys of [volumes] that are counts: those of the storage rates, and the users.
std::vector<std::string_view> volume_keys();
/// The count with a key of [volumes], or null.
std::uint32_t* volume_of(std::string_view key, lifecare::volumes& counts, lifecare::service_level& level);

/// The keys of all products, subsystems and documents; of the roles that a server may have; of the networks; of what
/// [network.NAME] may name: networks, clients, services outside.
std::vector<std::string_view> product_keys();
std::vector<std::string_view> subsystem_keys();
std::vector<std::string_view> document_keys();
/// Keys of the documents that can answer, for a message: `answers` is called with each.
template <class Answers>
std::vector<std::string_view> keys_of_documents_that(Answers answers) {
    std::vector<std::string_view> keys;
    for (const auto& row : lifecare::rulebook::documents)
        if (answers(row.id)) keys.push_back(row.key);
    return keys;
}
std::vector<std::string_view> role_keys();
std::vector<std::string_view> network_keys();
std::vector<std::string_view> addressed_keys();
/// The keys of [answers]: the demands about which rulebook/about/check_questions.hpp asks.
std::vector<std::string_view> question_keys();
/// The keys of [conditions]: on what those demands depend.
std::vector<std::string_view> condition_keys();

/// No installation file is longer, in bytes.
inline constexpr std::size_t longest_installation = 16'000'000;

/// No installation file has more servers, nor more domains: each name of a list is held against each domain.
inline constexpr std::size_t most_servers = 2000, most_domains = 500;

/// Reads a file. Throws input_error with everything that is wrong in it.
installation_file read_installation(const input& in);

}  // namespace tools
