// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-support is asked, and one product on one machine with what was answered.
#pragma once

#include <functional>
#include <lifecare/support.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "common/options.hpp"
#include "common/read/inventory_file.hpp"
#include "common/read/lifecycle_file.hpp"
#include "common/text.hpp"

namespace tools::support {

/// What the tool was asked, and by which dates.
struct question : asked {
    using asked::asked;

    lifecare::document document = lifecare::newest_specification;
    lifecare::date day;
    std::optional<lifecare::date> soon;  ///< --within: ends up to this day are findings
    lifecare::support_question ask;
    lifecycle_file file;
};

/// The machine of what the file has under [client]: a key, the same in every language.
inline constexpr std::string_view clients = "client";

/// A product as it is written, and what was answered.
struct judged_software {
    std::string written;
    lifecare::software what;
    lifecare::support_answer verdict;
};
/// One product on one machine. Machines that have the same share what was answered.
struct item {
    std::string machine;
    std::shared_ptr<const judged_software> software;

    const judged_software* operator->() const { return software.get(); }
};

item judge(const question& q, std::string machine, std::string written, std::string_view version = {},
           lifecare::machine_kind kind = lifecare::machine_kind::any);

/// Items that are handed out as often as wished, each time in the same order: there may be millions.
using item_sink = std::function<void(const item&)>;
using item_source = std::function<void(const item_sink&)>;
item_source each_of(const std::vector<item>& items);

/// Judges what many machines have: each product in each version once, as far as there are not very many of them.
class judge_of_many {
public:
    /// The question must outlive it, and the inventory.
    explicit judge_of_many(const question& q) : q_{q} {}

    void add(std::string machine, const std::string& written, const std::string& version = {},
             lifecare::machine_kind kind = lifecare::machine_kind::any);
    /// What an inventory has comes behind, each time anew.
    void add(inventory_file& all) { inventory_ = &all; }
    /// All that were added, of which IIS is judged by the Windows Server among those of its machine. Throws input_error
    /// for too many machines with an IIS.
    void each(const item_sink& take);
    [[nodiscard]] std::vector<item> items();

private:
    std::shared_ptr<const judged_software> judge(const std::string& written, const std::string& version,
                                                 lifecare::machine_kind kind);
    void each_by_itself(const item_sink& take);
    void find_systems();

    const question& q_;
    std::map<std::tuple<lifecare::machine_kind, std::string, std::string>, std::shared_ptr<const judged_software>>
        judged_;
    std::vector<item> items_;
    inventory_file* inventory_ = nullptr;
    bool systems_found_ = false;
    std::map<std::string, lifecare::software, std::less<>> systems_;  ///< of the machines that have an IIS
};
/// The versions that the document lists; of some products when they are named. Throws input_error for what is none.
std::vector<item> listed(const question& q, const std::vector<std::string>& products);

bool ends_soon(const question& q, const item& i);
/// True where more than one product is written as one, so that none is judged: that is a finding too.
bool is_several(const item& i);
bool is_finding(const question& q, const item& i);
/// True when the question was answered at all.
bool is_judged(const item& i);

std::string product_name(const lifecare::software& s);
/// "11 24H2".
std::string version_name(std::string_view version, std::string_view release);
/// "LTSC"; empty where editions do not differ.
std::string edition_name(lifecare::windows_edition e);
/// "10 22H2 Enterprise/Education".
std::string cycle_name(const lifecare::rulebook::vendor_cycle& c);

/// "18m", "90d", "26w", "2y" after a day; months end on the month's last day where they are shorter. Throws
/// input_error.
lifecare::date after(lifecare::date day, const std::string& span);

}  // namespace tools::support
