// SPDX-License-Identifier: MIT
/// \file
/// Is our installation right? Every check that a document knows, over one installation on one day.
///
/// `audit` calls a sink for each finding and for each thing that the description does not tell, and returns how every check went. Each check is a
/// function of its own name in `checks`; what it says stands in rulebook/checks.hpp. `static_assert(audit(mine, techspec_2025, day).clean())` works,
/// and `require_clean` names the check that failed. A waiver turns its findings into waived ones while it lasts. Nothing allocates or reads a clock.
#pragma once

#include <lifecare/certificates.hpp>
#include <lifecare/naming.hpp>
#include <lifecare/rulebook/check_questions.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <lifecare/rulebook/question_conditions.hpp>
#include <lifecare/sizing.hpp>
#include <lifecare/support.hpp>

namespace lifecare {

namespace complaint {
void this_installation_fails_a_check();
}  // namespace complaint

/// What the numbers of a finding count.
enum class finding_unit : std::uint8_t { none, bytes, processors, characters, servers, milliseconds, megabits, days, ports, basis_points };

/// What the sink is told.
enum class finding_state : std::uint8_t {
    found,      ///< the check fails
    waived,     ///< it fails, and a waiver that still holds accepts that
    not_known,  ///< the description does not tell
};

/// One thing that is wrong, or not known. Points into the installation and the tables.
struct finding {
    lifecare::check check = {};                  ///< which check
    finding_state state = finding_state::found;  ///< found, waived or not known
    std::string_view subject = {};               ///< which server, domain or certificate, "client" for the client computers; empty for the installation
    label what = {};                             ///< which part of it; empty for all of it
    std::string_view detail = {};                ///< the words of the description that are wrong; may be empty
    expected_database database = {};             ///< the database that is missing or meant, which name_of() names; without a row where it is about none
    finding_unit unit = finding_unit::none;      ///< what the numbers count; none without numbers
    std::uint64_t have = 0;                      ///< what there is; of ports the first
    std::uint64_t want = 0;                      ///< what there must be; of ports the last
    date day = {};                               ///< the day that matters; no day where none does
    basis how = basis::printed;                  ///< how `want` was got
    std::optional<modality> force = {};          ///< how strongly it is said of this subject, where not as strongly as the row says it
    const rulebook::check_row* row = nullptr;    ///< the check's row in the document
    const citation* where = nullptr;             ///< the place that says so
    const waiver* accepted = nullptr;            ///< the waiver of a waived finding
};

/// How bad one finding is.
[[nodiscard]] constexpr severity severity_of(const finding& f) noexcept { return severity_of(f.force ? *f.force : f.row->force); }

/// Receives findings.
struct finding_sink {
    virtual constexpr void operator()(const finding&) = 0;  ///< one finding

protected:
    constexpr ~finding_sink() = default;
};

/// How a check went, the worst last.
enum class check_state : std::uint8_t {
    not_applicable,  ///< the document has no such rule, or the installation nothing that it is about
    passed,          ///< nothing is wrong
    not_checked,     ///< the description does not tell enough
    waived,          ///< all that is wrong is accepted
    failed,          ///< something is wrong
};

/// The stable key of a state: "not-checked".
[[nodiscard]] constexpr text to_text(check_state s) noexcept {
    constexpr text keys[] = {"not-applicable", "passed", "not-checked", "waived", "failed"};
    return keys[static_cast<std::size_t>(s)];
}

/// What is audited against what.
struct audit_request {
    document from = newest_specification;                       ///< whose rules
    date day = {};                                              ///< on which day
    yearly_growth growth = {};                                  ///< for which growth disk and memory must do
    bool paid_updates = false;                                  ///< the vendors' security updates that are bought apart are bought
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles;  ///< the vendors' dates
    view<rulebook::release_history> releases = known_releases;  ///< the days on which browsers' versions came out

    /// The same question about a program.
    [[nodiscard]] constexpr support_question about_software() const noexcept { return {from, day, paid_updates, cycles, releases}; }
};

/// How an audit went.
class audit_summary {
public:
    [[nodiscard]] constexpr check_state of(check c) const noexcept { return states_[static_cast<std::size_t>(c)]; }  ///< how a check went
    /// Findings that no waiver accepts.
    [[nodiscard]] constexpr std::size_t findings(severity s) const noexcept { return findings_[static_cast<std::size_t>(s)]; }
    [[nodiscard]] constexpr std::size_t waived() const noexcept { return waived_; }        ///< findings that a waiver accepts
    [[nodiscard]] constexpr std::size_t not_known() const noexcept { return not_known_; }  ///< things that the description does not tell
    /// Checks that went so.
    [[nodiscard]] constexpr std::size_t checks(check_state s) const noexcept {
        std::size_t n = 0;
        for (check_state one : states_) n += one == s ? 1u : 0u;
        return n;
    }
    /// Questions of check_questions.hpp that went so: those without an answer are not_checked, as those answered with no where the condition on which
    /// the demand depends is not known; those whose condition does not hold, or that are said not to apply, are not_applicable.
    [[nodiscard]] constexpr std::size_t questions(check_state s) const noexcept { return questions_[static_cast<std::size_t>(s)]; }
    /// True when no check could be judged and no question was answered.
    [[nodiscard]] constexpr bool nothing_checked() const noexcept {
        for (check_state s : {check_state::passed, check_state::waived, check_state::failed}) {
            const std::size_t of_use = of(check::description_unused) == s ? 1 : 0;  // what is not used is not checked
            if (checks(s) + questions(s) != of_use) return false;
        }
        return true;
    }
    /// True without findings as bad as `at` or worse. What is not known is no finding: ask not_known().
    [[nodiscard]] constexpr bool clean(severity at = severity::warning) const noexcept {
        for (std::size_t s = static_cast<std::size_t>(at); s < 3; ++s)
            if (findings_[s] != 0) return false;
        return true;
    }

private:
    friend class reporter;
    friend constexpr audit_summary audit(const installation&, const audit_request&, finding_sink&);
    check_state states_[check_count]{};
    std::size_t questions_[5]{};
    std::size_t findings_[3]{};
    std::size_t waived_ = 0, not_known_ = 0;
};

namespace detail {
constexpr bool is_about_waivers(check id) noexcept { return id == check::waiver_expired || id == check::waiver_unused || id == check::waiver_unknown; }
}  // namespace detail

/// What a check reports to.
class reporter {
public:
    /// For one check of an installation: what it finds goes to `sink` and is counted in `summary`, how it went comes to stand in `state`.
    constexpr reporter(const rulebook::check_row& row, const installation& of, const audit_request& asked, finding_sink& sink, audit_summary& summary,
                       check_state& state) noexcept
        : row_{row}, of_{of}, asked_{asked}, sink_{sink}, summary_{summary}, state_{state} {}

    /// Something was judged: it is right, or `otherwise` is found.
    constexpr void expect(bool right, finding otherwise = {}) const {
        mark(check_state::passed);
        if (right) return;
        otherwise.check = row_.id;
        otherwise.row = &row_;
        if (otherwise.how == basis::printed) otherwise.how = row_.how;
        if (otherwise.where == nullptr) otherwise.where = row_.source.find(asked_.from);
        otherwise.accepted = waiver_for(otherwise.subject);
        otherwise.state = otherwise.accepted ? finding_state::waived : finding_state::found;
        mark(otherwise.accepted ? check_state::waived : check_state::failed);
        if (otherwise.accepted) ++summary_.waived_;
        else ++summary_.findings_[static_cast<std::size_t>(severity_of(otherwise))];
        sink_(otherwise);
    }
    /// The same for what may not be told.
    constexpr void expect(std::optional<bool> right, finding otherwise = {}) const {
        if (right) expect(*right, otherwise);
        else unknown(otherwise.subject, otherwise.what);
    }
    /// The description does not tell.
    constexpr void unknown(std::string_view subject = {}, label what = {}, std::string_view detail = {}) const {
        mark(check_state::not_checked);
        ++summary_.not_known_;
        finding f;
        f.check = row_.id;
        f.state = finding_state::not_known;
        f.subject = subject;
        f.what = what;
        f.detail = detail;
        f.how = row_.how;
        f.row = &row_;
        f.where = row_.source.find(asked_.from);
        sink_(f);
    }

private:
    constexpr void mark(check_state s) const noexcept {
        if (state_ < s) state_ = s;
    }
    [[nodiscard]] constexpr const waiver* waiver_for(std::string_view subject) const noexcept {
        if (detail::is_about_waivers(row_.id)) return nullptr;  // else a waiver could accept itself
        for (const waiver& w : of_.waivers)
            if (w.check == row_.code.view() && (w.subject.empty() || w.subject == subject) && (!w.until.valid() || asked_.day <= w.until)) return &w;
        return nullptr;
    }

    const rulebook::check_row& row_;
    const installation& of_;
    const audit_request& asked_;
    finding_sink& sink_;
    audit_summary& summary_;
    check_state& state_;
};

/// The row of a check in a document; null where the document has no such rule.
[[nodiscard]] constexpr const rulebook::check_row* find_check(check c, document d) noexcept {
    for (const rulebook::check_row& r : rulebook::checks)
        if (r.id == c && r.source.in(d)) return &r;
    return nullptr;
}
/// The check of what a rule demands of machines.
[[nodiscard]] constexpr check check_of(demand_rule rule) noexcept {
    constexpr check all[] = {check::hardware_minimum, check::hardware_recommendation, check::web_and_application_memory,
                             check::database_memory,  check::database_disk,           check::analysis_disk};
    return all[static_cast<std::size_t>(rule)];
}
/// The first row of a check or a question with an id: "LC-NAME-001", "LC-ASK-006"; null for any other word.
[[nodiscard]] constexpr const rulebook::check_row* find_check(std::string_view code) noexcept {
    for (const auto* all : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& r : *all)
            if (r.code.view() == code) return &r;
    return nullptr;
}
/// The question about a demand in a document, by the demand's key: "start-up-order"; null where the document asks none.
[[nodiscard]] constexpr const rulebook::check_row* find_question(std::string_view rule, document d) noexcept {
    for (const rulebook::check_row& r : rulebook::check_questions)
        if (r.rule.view() == rule && r.source.in(d)) return &r;
    return nullptr;
}

/// The condition with a key; null for any other word.
[[nodiscard]] constexpr const rulebook::question_condition* find_condition(std::string_view key) noexcept {
    for (const rulebook::question_condition& c : rulebook::question_conditions)
        if (c.key.view() == key) return &c;
    return nullptr;
}

/// How a question stands in the description of an installation.
enum class question_state : std::uint8_t {
    not_asked,  ///< the condition on which the demand depends does not hold
    open,       ///< not answered
    yes,        ///< the demand is met
    no,         ///< it is not
    undecided,  ///< the answer is no, and whether that is wrong is not known: nothing tells whether the condition holds, or a program of the clients says yes
    not_applicable,  ///< it is said not to apply, with a reason
};

/// A question in an installation.
struct question_standing {
    question_state state = question_state::open;              ///< how it stands
    const rulebook::question_condition* condition = nullptr;  ///< on what the demand depends; null where it always holds
    std::string_view reason = {};                             ///< of one that does not apply: why
    std::string_view program = {};                            ///< the program of the clients that answers it with yes, as it is written; empty for none
};

namespace detail {

constexpr bool is_web(const server& s) noexcept { return s.roles.contains_any({role::web_server, role::intranet_server}); }
/// In the DMZ or on the internet: reached from there.
constexpr bool is_exposed(const server& s) noexcept { return s.zone == network::dmz || s.zone == network::internet; }

constexpr std::optional<bool> setting_of(deciding_setting which, const installation& i) noexcept {
    const std::optional<bool>& enable = i.client.ipv6_enable;
    const std::optional<bool>& disable = i.client.ipv4_disable;
    switch (which) {
        case deciding_setting::none: break;
        case deciding_setting::thin_client: return i.client.thin_client;
        case deciding_setting::tls_in_front: return i.iis.tls_in_front == true ? i.iis.tls_in_front : std::nullopt;
        case deciding_setting::web_firewall: return i.iis.firewall_behind;
        case deciding_setting::exposed_web: {
            std::optional<bool> exposed;
            if (!i.servers.empty()) exposed = false;
            for (const server& s : i.servers) {
                if (!is_web(s)) continue;
                if (is_exposed(s)) return true;
                if (!s.zone) exposed = std::nullopt;
            }
            return exposed;
        }
        case deciding_setting::ipv6_variable:
            if (enable == false) return false;
            return enable == true && disable == true ? enable : std::nullopt;
        case deciding_setting::ipv4_variable:
            if (enable == true || disable == true) return true;
            return enable && disable ? enable : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace detail

/// Whether a condition holds for an installation; nothing where nothing tells. What is stated of the condition itself goes before what decides it.
[[nodiscard]] constexpr std::optional<bool> holds(const rulebook::question_condition& c, const installation& i) noexcept {
    for (const stated_condition& s : i.conditions)
        if (s.key == c.key.view()) return s.holds;
    bool decided = false, not_so = false, not_told = false;
    const auto take = [&](std::optional<bool> is) {
        decided = true;
        not_so = not_so || is == false;
        not_told = not_told || !is;
    };
    // One that is there is; of those that are not there something is known only where the list is told.
    const auto among = [](bool there, bool told) { return there || told ? std::optional{there} : std::nullopt; };
    const rulebook::condition_deciders& by = c.deciders;
    if (!by.products.empty()) take(among(i.products.contains_any(by.products), i.products_complete));
    if (!by.subsystems.empty()) take(among(i.subsystems().contains_any(by.subsystems), !i.domains.empty()));
    if (!by.roles.empty()) {
        bool there = false;
        for (const server& s : i.servers) there = there || s.roles.contains_any(by.roles);
        take(among(there, !i.servers.empty()));
    }
    if (by.setting != deciding_setting::none) take(detail::setting_of(by.setting, i));
    if (!decided) return std::nullopt;
    if (by.how == decides::only_with) return not_told ? std::nullopt : std::optional{not_so};
    if (not_so) return false;
    return not_told || by.how == decides::only_no ? std::nullopt : std::optional{true};
}

/// How a question stands in an installation.
[[nodiscard]] constexpr question_standing standing_of(const rulebook::check_row& question, const installation& i) noexcept {
    question_standing out{.condition = find_condition(question.condition.view())};
    const std::optional<bool> applies = out.condition ? holds(*out.condition, i) : true;
    if (applies == false) {
        out.state = question_state::not_asked;
        return out;
    }
    if (!question.program.empty())
        for (std::string_view written : i.client.software)
            if (const auto read = parse_software(written).product; read && rulebook::software[static_cast<std::size_t>(*read)].key == question.program)
                out.program = written;
    if (!out.program.empty()) out.state = question_state::yes;
    for (const answer& a : i.answers) {
        if (a.rule != question.rule.view()) continue;
        if (a.said == reply::yes) out.state = question_state::yes;
        else if (a.said == reply::no) out.state = applies && out.program.empty() ? question_state::no : question_state::undecided;
        else if (!a.reason.empty()) {
            out.state = question_state::not_applicable;
            out.reason = a.reason;
        }
    }
    return out;
}

namespace detail {

inline constexpr label software_part{"programvara", "software"}, version_part{"versionen", "the version"},
    edition_part{"utgåva eller release", "the edition or release"}, zone_part{"nät (zone)", "network (zone)"};
inline constexpr std::string_view client_subject = "client";

constexpr std::size_t count_role(const installation& i, role r) noexcept {
    std::size_t n = 0;
    for (const server& s : i.servers) n += s.roles.contains(r) ? 1u : 0u;
    return n;
}
constexpr bool has_web(const installation& i) noexcept {
    for (const server& s : i.servers)
        if (is_web(s)) return true;
    return false;
}
constexpr bool has_exposed_web(const installation& i) noexcept {
    for (const server& s : i.servers)
        if (is_web(s) && is_exposed(s)) return true;
    return false;
}
constexpr bool other_roles_than(const server& s, enum_set<role> these) noexcept {
    for (std::size_t r = 0; r < role_count; ++r)
        if (s.roles.contains(static_cast<role>(r)) && !these.contains(static_cast<role>(r))) return true;
    return false;
}
/// What is wrong with a server's name, as 3.1.3 says it of core and application servers. That it holds for others too is assumed, and a warning at most.
constexpr finding about_name_of(const server& s, finding f) noexcept {
    if (s.roles.contains_any({role::core_server, role::application_server})) return f;
    f.force = modality::should;
    f.how = basis::assumed;
    f.what = {"kravet gäller kärn- och applikationsservrar", "demanded of core and application servers"};
    return f;
}
constexpr label role_name(role r) noexcept { return rulebook::endpoints[endpoint{r}.index()].name; }

/// What both clocks say of a program. Each is asked once, however many machines have it: asking is most of what an audit costs.
class software_answers {
public:
    struct answer {
        std::string_view written = {};
        software read = {};
        support_verdict verdict = {};
    };

    constexpr explicit software_answers(const audit_request& asked) noexcept : question_{asked.about_software()} {}

    constexpr const answer& of(std::string_view written) noexcept {
        for (const answer& a : view<answer>{kept_, size_})
            if (a.written == written) return a;
        answer& a = kept_[size_ < most ? size_++ : most - 1];  // with more programs than it keeps, the last place is used again
        a.written = written;
        a.read = parse_software(written);
        a.verdict = support_of(a.read, question_);
        return a;
    }
    /// Whether a list names a product, in this version or a later one.
    constexpr bool has(view<std::string_view> all, software_product product, std::string_view least = {}) noexcept {
        for (std::string_view written : all) {
            const software& s = of(written).read;
            if (s.product == product && (least.empty() || compare_versions(least, s.version) <= 0)) return true;
        }
        return false;
    }

private:
    static constexpr std::size_t most = 48;
    support_question question_;
    answer kept_[most]{};
    std::size_t size_ = 0;
};

}  // namespace detail

/// The checks, each under the name of its row.
namespace checks {

using detail::count_role;
/// What every check is given.
struct context {
    const installation& of;              ///< the installation
    const audit_request& asked;          ///< what is audited against what
    detail::software_answers& software;  ///< what is known of its programs

    /// Calls `sink(subject, answer)` for each program of each machine.
    template <class Sink>
    constexpr void for_each_software(Sink&& sink) const {
        for (const server& s : of.servers)
            for (std::string_view written : s.software) sink(s.name, software.of(written));
        for (std::string_view written : of.client.software) sink(detail::client_subject, software.of(written));
    }
};

constexpr void server_name_length(const context& c, reporter say) {
    const rulebook::requirement* limit = find_row(rulebook::limits, "server-name-length", c.asked.from);
    const auto most = limit ? static_cast<std::size_t>(limit->value) : longest_server_name;
    for (const server& s : c.of.servers) {
        const std::size_t n = count_characters(host_label(s.name));
        say.expect(n <= most, detail::about_name_of(s, {.subject = s.name, .unit = finding_unit::characters, .have = n, .want = most}));
    }
}
constexpr void server_name_first_digit(const context& c, reporter say) {
    for (const server& s : c.of.servers) say.expect(s.name.empty() || s.name[0] < '0' || s.name[0] > '9', detail::about_name_of(s, {.subject = s.name}));
}
constexpr void server_name_characters(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        const server_name_fault f = fault_of_server_name(s.name);
        say.expect(f != server_name_fault::forbidden_character && f != server_name_fault::not_text && f != server_name_fault::empty, {.subject = s.name});
    }
}
constexpr void server_name_collides(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        const server* other = nullptr;
        for (const server& before : c.of.servers) {
            if (&before == &s) break;
            if (same_letters(netbios_name(before.name), netbios_name(s.name))) other = &before;
        }
        say.expect(other == nullptr, {.subject = s.name, .detail = other ? other->name : std::string_view{}});
    }
}
constexpr void domain_name(const context& c, reporter say) {
    if (c.of.domains.empty()) return say.unknown();
    for (const domain& d : c.of.domains) {
        bool right = is_name_text(d.name);
        for (const rulebook::database& row : rulebook::databases.in(c.asked.from)) {
            if (row.scope != database_scope::per_domain) continue;
            const auto name = database_name(row, d.name);
            right = right && name && same_letters(classify_database(*name, c.asked.from).part, d.name);
        }
        say.expect(right, {.subject = d.name});
    }
}

constexpr void database_name(const context& c, reporter say) {
    for (std::string_view name : c.of.databases) {
        const placed_database is = place_database(name, c.of, c.asked.from);
        const database_verdict v = is.name.verdict;
        if (v == database_verdict::system_database || v == database_verdict::other_document) continue;  // SQL Server's, another edition's
        const expected_database meant{is.name.row, database_need::required, is.name.part};
        say.expect(is.name.ok() || v == database_verdict::legacy, {.subject = name, .database = is.stands_for.row != nullptr ? is.stands_for : meant});
    }
}
constexpr void database_elsewhere(const context& c, reporter say) {
    if (c.of.domains.empty()) return;
    for (std::string_view name : c.of.databases) {
        const database_standing stands = place_database(name, c.of, c.asked.from).standing;
        if (stands == database_standing::no_database) continue;  // told by the check before
        say.expect(stands < database_standing::unexpected, {.subject = name});
    }
}
constexpr void database_missing(const context& c, reporter say) {
    if (c.of.databases.empty() || c.of.domains.empty()) return say.unknown();
    compare_databases(c.of.databases, c.of, c.asked.from, [&](const placed_database& p) {
        if (p.stands_for.row != nullptr && p.stands_for.need == database_need::required)
            say.expect(p.standing != database_standing::missing, {.subject = p.stands_for.part, .database = p.stands_for, .how = p.stands_for.how()});
    });
}
constexpr void database_older(const context& c, reporter say) {
    for (std::string_view name : c.of.databases) {
        const placed_database is = place_database(name, c.of, c.asked.from);
        const expected_database successor{is.name.row, database_need::possible, is.name.part};
        if (is.name.ok() || is.name.verdict == database_verdict::legacy)
            say.expect(is.name.ok(), {.subject = name,
                                      .database = is.stands_for.row != nullptr ? is.stands_for : successor,
                                      .how = is.name.older != nullptr ? is.name.older->how : basis::printed});
    }
}
constexpr void database_of_product_missing(const context& c, reporter say) {
    if (c.of.databases.empty() || c.of.domains.empty()) return;
    compare_databases(c.of.databases, c.of, c.asked.from, [&](const placed_database& p) {
        if (p.stands_for.row == nullptr) return;
        const rulebook::database_condition* known = condition_of(*p.stands_for.row, c.asked.from);
        if (known != nullptr && known->product && c.of.products.contains(*known->product))
            say.expect(p.standing != database_standing::missing_possible, {.subject = p.stands_for.part, .what = known->condition, .database = p.stands_for});
    });
}

constexpr void role_missing(const context& c, reporter say) {
    if (c.of.servers.empty()) return say.unknown();
    for (role r : {role::core_server, role::application_server, role::database_server}) say.expect(count_role(c.of, r) != 0, {.what = detail::role_name(r)});
    say.expect(detail::has_web(c.of), {.what = detail::role_name(role::web_server)});
}
constexpr void role_shared_unbalanced(const context& c, reporter say) {
    for (role r : {role::core_server, role::application_server, role::intranet_server, role::web_server, role::database_server}) {
        bool balanced = false;
        for (const server& s : c.of.servers) balanced = balanced || (s.roles.contains(r) && s.roles.contains(role::load_balanced_server));
        const std::size_t all = count_role(c.of, r);
        if (all > 1) say.expect(balanced, {.what = detail::role_name(r), .unit = finding_unit::servers, .have = 0, .want = all});
    }
}
constexpr void load_balanced_alone(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        if (!s.roles.contains(role::load_balanced_server)) continue;
        bool shared = false;
        for (const server& other : c.of.servers)
            for (role r : {role::core_server, role::application_server, role::intranet_server, role::web_server, role::database_server})
                shared = shared || (&other != &s && other.roles.contains(role::load_balanced_server) && other.roles.contains(r) && s.roles.contains(r));
        say.expect(shared, {.subject = s.name});
    }
}
constexpr void medium_separate_database(const context& c, reporter say) {
    const auto size = classify(c.of).value();
    if (!size) return say.unknown();
    if (*size == reference_class::small) return;
    for (const server& s : c.of.servers)
        if (s.roles.contains(role::database_server))
            say.expect(!detail::other_roles_than(s, {role::database_server, role::load_balanced_server}), {.subject = s.name});
}
constexpr void scalable_load_balancing(const context& c, reporter say) {
    const auto size = classify(c.of).value();
    if (!size) return say.unknown();
    if (*size != reference_class::scalable || c.of.servers.empty()) return;
    for (role r : {role::application_server, role::web_server, role::database_server}) {
        std::size_t balanced = 0;
        for (const server& s : c.of.servers) {
            const bool serves = s.roles.contains(r) || (r == role::web_server && s.roles.contains(role::intranet_server));
            balanced += serves && s.roles.contains(role::load_balanced_server) ? 1u : 0u;
        }
        say.expect(balanced >= 2, {.what = detail::role_name(r), .unit = finding_unit::servers, .have = balanced, .want = 2});
    }
}
constexpr void separate_web_server(const context& c, reporter say) {
    for (const server& s : c.of.servers)
        if (s.roles.contains(role::web_server))
            say.expect(!detail::other_roles_than(s, {role::web_server, role::intranet_server, role::load_balanced_server}), {.subject = s.name});
}
constexpr void planning_compute_server(const context& c, reporter say) {
    if (!c.of.products.contains(product::planning) || c.of.servers.empty()) return;
    bool alone = false;
    for (const server& s : c.of.servers) alone = alone || (s.roles.contains(role::compute_server) && !detail::other_roles_than(s, {role::compute_server}));
    say.expect(alone);
}
constexpr void supervision_esense_server(const context& c, reporter say) {
    if (c.of.products.contains(product::remote_supervision) && !c.of.servers.empty()) say.expect(count_role(c.of, role::esense_server) != 0);
}
constexpr void esense_server_separate(const context& c, reporter say) {
    for (const server& s : c.of.servers)
        if (s.roles.contains(role::esense_server)) say.expect(!detail::other_roles_than(s, {role::esense_server}), {.subject = s.name});
}
constexpr void esense_server_single(const context& c, reporter say) {
    if (const std::size_t n = count_role(c.of, role::esense_server); n != 0) say.expect(n == 1, {.unit = finding_unit::servers, .have = n, .want = 1});
}
constexpr void analysis_separate(const context& c, reporter say) {
    for (const server& s : c.of.servers)
        if (s.roles.contains(role::analysis_server)) say.expect(!detail::other_roles_than(s, {role::analysis_server}), {.subject = s.name});
}
constexpr void shared_environment(const context& c, reporter say) {
    const rulebook::requirement& ban = row_with_key(rulebook::limits, "shared-environment");
    if (c.asked.day < ban.since) return;
    if (c.of.domains.empty()) return say.unknown();
    const enum_set<subsystem> all = c.of.subsystems();
    bool welfare = c.of.family == family::welfare, education = c.of.family == family::education;
    for (const rulebook::subsystem_row& row : rulebook::subsystems) {
        welfare = welfare || (row.of == rulebook::belongs_to::welfare && all.contains(row.id));
        education = education || (row.of == rulebook::belongs_to::education && all.contains(row.id));
    }
    say.expect(!(welfare && education), {.day = ban.since});
}

constexpr void class_claimed(const context& c, reporter say) {
    if (!c.of.size) return;
    const auto by_numbers = classify(c.of).value();
    if (!by_numbers) return say.unknown();
    say.expect(*by_numbers == *c.of.size, {.detail = to_text(*by_numbers)});
}

constexpr void example_values(const context& c, reporter say) {
    for (const domain& d : c.of.domains)
        if (d.example) say.expect(!*d.example, {.subject = d.name});
    for (const server& s : c.of.servers)
        if (s.example) say.expect(!*s.example, {.subject = s.name});
}

namespace in_detail {
/// What one rule demands of every machine, and of the clients.
constexpr void hardware(const context& c, const reporter& say, demand_rule rule) {
    for_each_demand(rule, c.of, c.asked.from, c.asked.growth, [&](const hardware_demand& d) {
        const std::string_view subject = d.machine != nullptr ? d.machine->name : detail::client_subject;
        if (d.have == 0 || !d.known) return say.unknown(subject, label_of(d.part));
        say.expect(d.have >= d.want, {.subject = subject,
                                      .what = label_of(d.part),
                                      .unit = d.part == machine_part::processors ? finding_unit::processors : finding_unit::bytes,
                                      .have = d.have,
                                      .want = d.want,
                                      .how = d.how,
                                      .where = d.where});
    });
}
}  // namespace in_detail

constexpr void hardware_minimum(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::minimum); }
constexpr void hardware_recommendation(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::recommendation); }
constexpr void web_and_application_memory(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::web_and_application_memory); }
constexpr void database_memory(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::database_memory); }
constexpr void database_disk(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::database_disk); }
constexpr void analysis_disk(const context& c, reporter say) { in_detail::hardware(c, say, demand_rule::analysis_disk); }

constexpr void web_firewall(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        if (!detail::is_web(s)) continue;  // 3.1.5 is about both kinds
        if (!s.zone) say.unknown(s.name, detail::zone_part);
        else if (detail::is_exposed(s)) say.expect(c.of.iis.firewall_behind, {.subject = s.name});
    }
}
constexpr void inner_server_exposed(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        if (!s.roles.contains_any({role::core_server, role::application_server, role::database_server, role::compute_server, role::analysis_server})) continue;
        if (!s.zone) say.unknown(s.name, detail::zone_part);
        else say.expect(!detail::is_exposed(s), {.subject = s.name, .detail = to_text(endpoint{*s.zone})});
    }
}
constexpr void https(const context& c, reporter say) {
    if (detail::has_web(c.of)) say.expect(c.of.iis.https);
}
constexpr void forwarded_headers(const context& c, reporter say) {
    if (!detail::has_web(c.of)) return;
    if (!c.of.iis.tls_in_front.value_or(false)) return;  // nothing stands in front, as far as is told
    say.expect(c.of.iis.forwarded_host, {.what = {"X-Forwarded-Host", "X-Forwarded-Host"}});
    say.expect(c.of.iis.forwarded_proto, {.what = {"X-Forwarded-Proto", "X-Forwarded-Proto"}});
}
constexpr void client_latency(const context& c, reporter say) {
    if (!c.of.client.latency_ms) return say.unknown(detail::client_subject);
    const std::uint32_t have = *c.of.client.latency_ms;
    const bool cloud = is_of_the_cloud(c.asked.from);  // "<50 ms": 49 is the most whole number
    const std::uint64_t most = cloud ? find_row(rulebook::cloud_client_limits, "latency", c.asked.from)->value - 1
                                     : static_cast<std::uint64_t>(find_row(rulebook::limits, "client-latency", c.asked.from)->value);
    say.expect(have <= most, {.subject = detail::client_subject, .unit = finding_unit::milliseconds, .have = have, .want = most});
}
constexpr void client_bandwidth(const context& c, reporter say) {
    if (c.of.client.bandwidth_mbit == 0) return say.unknown(detail::client_subject);
    const std::uint64_t least = is_of_the_cloud(c.asked.from) ? find_row(rulebook::cloud_client_limits, "bandwidth", c.asked.from)->value
                                                              : static_cast<std::uint64_t>(find_row(rulebook::limits, "client-bandwidth", c.asked.from)->value);
    say.expect(c.of.client.bandwidth_mbit >= least,
               {.subject = detail::client_subject, .unit = finding_unit::megabits, .have = c.of.client.bandwidth_mbit, .want = least});
}
constexpr void wan_thin_client(const context& c, reporter say) {
    if (!c.of.client.wan) return say.unknown(detail::client_subject);
    if (*c.of.client.wan) say.expect(c.of.client.thin_client, {.subject = detail::client_subject});
}
constexpr void ip_versions_barred(const context& c, reporter say) {
    if (!c.of.client.ipv6_enable && !c.of.client.ipv4_disable) return;  // both stand as they are delivered, as far as is told
    const rulebook::ip_combination& got = ip_combination_of(c.of.client.ipv6_enable.value_or(false), c.of.client.ipv4_disable.value_or(false));
    say.expect(got.ipv4 || got.ipv6, {.subject = detail::client_subject});
}
constexpr void direct_access(const context& c, reporter say) {
    if (!c.of.client.ipv6_enable && !c.of.client.ipv4_disable) return;
    say.expect(c.of.client.ipv6_enable.value_or(false) == c.of.client.ipv4_disable.value_or(false), {.subject = detail::client_subject});
}

namespace in_detail {
struct changed_port {
    std::uint16_t port;
    port_setting setting;
    std::string_view key;
};
/// The ports that an installation may change; 0 where it does not.
struct changed_ports {
    changed_port all[3];

    constexpr explicit changed_ports(const port_overrides& set) noexcept
        : all{{set.sql, port_setting::sql, "sql"},
              {set.forward_proxy, port_setting::forward_proxy, "forward_proxy"},
              {set.event_service, port_setting::event_service, "event_service"}} {}
    [[nodiscard]] constexpr const changed_port* begin() const noexcept { return all; }
    [[nodiscard]] constexpr const changed_port* end() const noexcept { return std::end(all); }
};
}  // namespace in_detail

constexpr void port_collides(const context& c, reporter say) {
    const in_detail::changed_ports changed{c.of.ports};
    for (const in_detail::changed_port& mine : changed) {
        if (mine.port == 0) continue;
        bool taken = false;
        for (const in_detail::changed_port& other : changed) taken = taken || (other.setting != mine.setting && other.port == mine.port);
        for (const rulebook::flow& f : rulebook::flows.in(c.asked.from))
            taken = taken || (f.port == mine.port && f.setting != mine.setting && f.setting != port_setting::instead_of_sql && !f.to.is_external() &&
                              is_used(f, c.of.products, c.of.subsystems()));
        for (const rulebook::client_port& p : rulebook::client_ports.in(c.asked.from)) taken = taken || (p.port == mine.port && p.setting != mine.setting);
        say.expect(!taken, {.subject = mine.key});
    }
}
constexpr void port_not_recommended(const context& c, reporter say) {
    for (const in_detail::changed_port& mine : in_detail::changed_ports{c.of.ports}) {
        if (mine.port == 0) continue;
        bool inside = false;
        for (const rulebook::client_range& r : rulebook::client_ranges.in(c.asked.from))
            inside = inside || (r.verdict == range_verdict::not_recommended && r.first <= mine.port && mine.port <= r.last);
        say.expect(!inside, {.subject = mine.key});
    }
}
constexpr void range_open(const context& c, reporter say) {
    for (const network_addresses& n : c.of.networks)
        for (const port_range& open : n.open) {
            bool inside = false;
            for (const rulebook::client_range& r : rulebook::client_ranges.in(c.asked.from)) {
                if (r.verdict != range_verdict::not_recommended) continue;
                const std::uint32_t first = r.first > open.first ? r.first : open.first, last = r.last < open.last ? r.last : open.last;
                for (std::uint32_t port = first; port <= last && !inside; ++port)
                    inside = !is_needed_from(c.of, c.asked.from, n.who, static_cast<std::uint16_t>(port));
            }
            say.expect(!inside, {.subject = to_text(n.who), .unit = finding_unit::ports, .have = open.first, .want = open.last});
        }
}
constexpr void esense_server_zone(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        if (!s.roles.contains(role::esense_server)) continue;
        if (!s.zone) say.unknown(s.name, detail::zone_part);
        else say.expect(s.zone == network::intranet, {.subject = s.name, .detail = to_text(endpoint{*s.zone})});
    }
}

using answer = detail::software_answers::answer;

constexpr void software_unsupported(const context& c, reporter say) {
    if (!is_of_the_cloud(c.asked.from))
        for (const server& s : c.of.servers)
            if (s.software.empty()) say.unknown(s.name, detail::software_part);
    if (c.of.client.software.empty()) say.unknown(detail::client_subject, detail::software_part);
    c.for_each_software([&](std::string_view subject, const answer& a) {
        const suite_verdict& v = a.verdict.suite;
        if (v.state == suite_state::not_named) return;
        if (v.state == suite_state::version_needed || v.state == suite_state::unversioned) return say.unknown(subject, detail::version_part, a.written);
        if (v.state == suite_state::conditional) {
            for (const condition_term term : v.unstated) say.unknown(subject, name_of(term), a.written);
            return;
        }
        // What 8.2 (of a cloud client 5.1) prints of the version is cited; that another is outside the platform is 8.1.
        const date turns = v.state == suite_state::withdrawn ? v.withdrawn_on : v.state == suite_state::not_yet ? v.window.first_day : v.window.last_day;
        say.expect(
            !is_finding(v.state),
            {.subject = subject, .detail = a.written, .day = turns, .how = v.how, .where = v.state == suite_state::withdrawn ? v.withdrawn_by : v.where});
    });
}
/// A rolling row: of Citrix' tracks, or of every other product.
constexpr void latest_version(const context& c, reporter say, bool of_track) {
    c.for_each_software([&](std::string_view subject, const answer& a) {
        const support_verdict& v = a.verdict;
        const bool tracked = v.suite.cloud != nullptr && v.suite.cloud->accepted == cloud_version::latest_of_track;
        if (v.suite.state != suite_state::rolling || tracked != of_track) return;
        if (v.outdated || v.version.state == newness::newest || v.version.state == newness::second)
            say.expect(!v.outdated, {.subject = subject, .detail = a.written, .day = v.superseded_on(), .where = v.suite.where});
        else say.unknown(subject, detail::version_part, a.written);
    });
}
constexpr void software_not_newest(const context& c, reporter say) { latest_version(c, say, false); }
constexpr void track_not_newest(const context& c, reporter say) { latest_version(c, say, true); }
constexpr void software_ends_soon(const context& c, reporter say) {
    constexpr std::int32_t half_a_year = 182;
    c.for_each_software([&](std::string_view subject, const answer& a) {
        if (a.verdict.lasts() && a.verdict.last_day.valid())
            say.expect(!a.verdict.ends_by(c.asked.day.plus_days(half_a_year)), {.subject = subject, .detail = a.written, .day = a.verdict.last_day});
    });
}
constexpr void software_ended_at_vendor(const context& c, reporter say) {
    c.for_each_software([&](std::string_view subject, const answer& a) {
        const vendor_verdict& v = a.verdict.vendor;
        if (v.state == vendor_state::supported || v.state == vendor_state::no_end_published || v.state == vendor_state::ended)
            say.expect(v.state != vendor_state::ended, {.subject = subject, .detail = a.written, .day = v.last_day});
        else if (v.state == vendor_state::depends) say.unknown(subject, detail::edition_part, a.written);
    });
}
constexpr void software_not_named(const context& c, reporter say) {
    c.for_each_software([&](std::string_view subject, const answer& a) {
        say.expect(a.verdict.suite.state != suite_state::not_named, {.subject = subject, .detail = a.written});
    });
}
constexpr void framework_4_8(const context& c, reporter say) {
    for (const rulebook::platform& row : rulebook::platforms.in(c.asked.from))
        if (row.required_week.valid() && c.asked.day < row.required_week.monday()) return;
    const auto judge = [&](std::string_view subject, view<std::string_view> all) {
        if (all.empty()) say.unknown(subject, detail::software_part);
        else say.expect(c.software.has(all, software_product::dotnet_framework, "4.8"), {.subject = subject});
    };
    for (const server& s : c.of.servers) judge(s.name, s.software);
    judge(detail::client_subject, c.of.client.software);
}
constexpr void message_broker(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        if (!s.roles.contains(role::application_server)) continue;
        if (s.software.empty()) say.unknown(s.name, detail::software_part);
        else say.expect(c.software.has(s.software, software_product::rabbitmq), {.subject = s.name});
    }
}
constexpr void oledb_versions(const context& c, reporter say) {
    bool together = false;
    for (const server& s : c.of.servers) together = together || (s.roles.contains(role::database_server) && s.roles.contains(role::application_server));
    if (together || count_role(c.of, role::database_server) == 0 || count_role(c.of, role::application_server) == 0) return;
    inline_text<24> first;
    for (const server& s : c.of.servers) {
        if (!s.roles.contains_any({role::application_server, role::database_server})) continue;
        std::string_view written;
        inline_text<24> version;
        for (std::string_view w : s.software)
            if (const lifecare::software& read = c.software.of(w).read; read.product == software_product::ole_db_driver) {
                written = w;
                version = read.version;
            }
        if (version.view().empty()) {
            say.unknown(s.name, detail::software_part);
            continue;
        }
        if (first.view().empty()) {
            first = version;
            continue;
        }
        const detail::version_number a = detail::number_of(first.view()), b = detail::number_of(version.view());
        if (a != b && (a.begins(b) || b.begins(a))) say.unknown(s.name, detail::version_part, written);  // 19 beside 19.4.1
        else say.expect(a == b, {.subject = s.name, .detail = written});
    }
}

constexpr void application_pools(const context& c, reporter say) {
    if (detail::has_web(c.of)) say.expect(c.of.iis.pool_per_application);
}
constexpr void audit_buffer_partition(const context& c, reporter say) {
    bool others = false, told = false;
    for (const server& s : c.of.servers) {
        if (!detail::is_web(s) && !s.roles.contains(role::application_server)) continue;
        told = told || !s.partitions.empty();
        for (std::string_view p : s.partitions) others = others || !same_letters(p.substr(0, 2), "C:");
    }
    if (c.of.iis.audit_buffer.empty()) {
        if (c.of.products.contains(product::audit_log)) say.unknown();
        return;
    }
    const bool on_c = same_letters(c.of.iis.audit_buffer.substr(0, 2), "C:");
    if (on_c && !told) return say.unknown();
    say.expect(!(on_c && others), {.detail = c.of.iis.audit_buffer});
}
constexpr void two_factor(const context& c, reporter say) {
    if (is_of_the_cloud(c.asked.from) || detail::has_exposed_web(c.of)) say.expect(c.of.client.two_factor, {.subject = detail::client_subject});
}

constexpr void certificate_expired(const context& c, reporter say) {
    for (const certificate& one : c.of.certificates) {
        const certificate_verdict v = verdict_of(one, c.asked.from, c.asked.day);
        // The agent's certificate has one validity: its end is known without being told.
        const bool known = one.expires.valid() || (v.state == certificate_state::expired && v.longest->printed);
        if (!known) say.unknown(one.name);
        else
            say.expect(v.state != certificate_state::expired && v.state != certificate_state::not_yet_valid,
                       {.subject = one.name, .day = v.state == certificate_state::not_yet_valid ? one.issued : v.last_day});
    }
}
constexpr void certificate_ends_soon(const context& c, reporter say) {
    for (const certificate& one : c.of.certificates) {
        const certificate_verdict v = verdict_of(one, c.asked.from, c.asked.day);
        if (!one.expires.valid() || v.state == certificate_state::expired) continue;
        const std::int32_t left = one.expires.days() - c.asked.day.days(), notice = one.expires.days() - v.renew_from.days();
        say.expect(v.state != certificate_state::renew, {.subject = one.name,
                                                         .unit = finding_unit::days,
                                                         .have = static_cast<std::uint64_t>(left),
                                                         .want = static_cast<std::uint64_t>(notice + 1),
                                                         .day = one.expires});
    }
}
constexpr void certificate_wildcard(const context& c, reporter say) {
    for (const certificate& one : c.of.certificates) {
        const bool wildcard = one.name.substr(0, 2) == "*." || one.name.substr(0, 5) == "CN=*.";
        if (one.use == certificate_use::client) say.expect(!wildcard, {.subject = one.name});
        else if (!one.use && wildcard) say.unknown(one.name);
    }
}
constexpr void certificate_for_web(const context& c, reporter say) {
    if (!detail::has_web(c.of)) return;
    if (c.of.certificates.empty()) return say.unknown();
    bool found = false;
    for (const certificate& one : c.of.certificates) found = found || one.use == certificate_use::server;
    say.expect(found);
}
constexpr void agent_certificate_validity(const context& c, reporter say) {
    for (const certificate& one : c.of.certificates) {
        const certificate_verdict v = verdict_of(one, c.asked.from, c.asked.day);
        if (!one.expires.valid() || !v.longest || !v.longest->printed) continue;
        const citation* where = v.longest->printed->source.find(c.asked.from);
        say.expect(!v.too_long, {.subject = one.name, .day = v.longest->end_day, .where = where ? where : &v.longest->printed->source.newest()});
    }
}
constexpr void certificate_above_public_limit(const context& c, reporter say) {
    for (const certificate& one : c.of.certificates) {
        const certificate_verdict v = verdict_of(one, c.asked.from, c.asked.day);
        if (!one.expires.valid() || !v.longest || !v.longest->limit) continue;
        if (!one.use && v.too_long) say.unknown(one.name);
        else say.expect(!v.too_long, {.subject = one.name, .day = v.longest->end_day});
    }
}

constexpr void backup_servers(const context& c, reporter say) {
    if (!c.of.servers.empty()) say.expect(c.of.backup.servers);
}
constexpr void backup_databases(const context& c, reporter say) {
    if (c.of.servers.empty()) return;
    say.expect(c.of.backup.databases, {.what = {"databaser", "databases"}});
    say.expect(c.of.backup.transaction_logs, {.what = {"transaktionsloggar", "transaction logs"}});
}
constexpr void backup_installation_folder(const context& c, reporter say) {
    if (!c.of.servers.empty()) say.expect(c.of.backup.installation_folder);
}
constexpr void monitoring(const context& c, reporter say) {
    if (c.of.servers.empty()) return;
    if (c.of.monitoring.watched.empty()) return say.unknown();
    for (const rulebook::monitoring_point& p : rulebook::monitoring.in(c.asked.from)) {
        bool watched = false;
        for (std::string_view key : c.of.monitoring.watched) watched = watched || key == p.key.view();
        say.expect(watched, {.subject = p.key, .what = p.name});
    }
}
constexpr void application_monitoring(const context& c, reporter say) {
    if (c.of.monitoring.scom == true) say.expect(c.of.monitoring.apm ? std::optional{!*c.of.monitoring.apm} : std::nullopt);
}
constexpr void maintenance_mode(const context& c, reporter say) {
    if (!c.of.servers.empty()) say.expect(c.of.monitoring.maintenance_mode);
}

constexpr void availability_guaranteed(const context& c, reporter say) {
    const std::uint64_t guaranteed = 100 * row_with_key(rulebook::cloud_requirements, "cloud-availability").value, asked = c.of.level.availability_basis_points;
    if (asked != 0) say.expect(asked <= guaranteed, {.unit = finding_unit::basis_points, .have = asked, .want = guaranteed});
}
constexpr void description_unused(const context& c, reporter say) {
    const installation& i = c.of;
    // The key of a value, or of a table; with `in` one entry of that.
    const auto unused = [&](bool told, std::string_view key, text in = {}) {
        if (told) say.expect(false, {.what = {in, in}, .detail = key});
    };
    const bool cloud = is_of_the_cloud(c.asked.from);
    if (cloud) {  // the servers are Tietoevry's
        const client_computers& w = i.client;
        const iis_settings& web = i.iis;
        unused(i.size.has_value(), "class");
        unused(!i.databases.empty(), "databases");
        unused(i.level.recovery_hours != 0, "volumes.rto_hours");
        unused(i.largest_table != data_size{}, "volumes.largest_table_gb");
        unused(!i.servers.empty(), "server");
        unused(i.ports.sql != 0 || i.ports.forward_proxy != 0 || i.ports.event_service != 0, "ports");
        unused(!i.networks.empty(), "network");
        unused(w.wan.has_value(), "client.wan");
        unused(w.thin_client.has_value(), "client.thin_client");
        unused(w.ipv6_enable.has_value(), "client.ipv6_enable");
        unused(w.ipv4_disable.has_value(), "client.ipv4_disable");
        unused(web.https || web.tls_in_front || web.forwarded_host || web.forwarded_proto || web.pool_per_application || web.firewall_behind ||
                   !web.audit_buffer.empty(),
               "iis");
        unused(i.backup.servers || i.backup.databases || i.backup.transaction_logs || i.backup.installation_folder, "backup");
        unused(!i.monitoring.watched.empty() || i.monitoring.scom || i.monitoring.apm || i.monitoring.maintenance_mode, "monitoring");
    } else {
        for (product p : {product::lifecare_as_a_service, product::procapita_as_a_service}) unused(i.products.contains(p), to_text(p), "products");
    }
    // Answers and conditions of documents of the same hosting are no mistake: one file is checked against more than one edition.
    const auto asked_by = [&](const rulebook::check_row& q) {
        for (const citation& place : q.source)
            if (is_of_the_cloud(place.document()) == cloud) return true;
        return false;
    };
    for (const lifecare::answer& a : i.answers) {
        bool used = false;
        for (const rulebook::check_row& q : rulebook::check_questions) used = used || (q.rule.view() == a.rule && asked_by(q));
        unused(!used, a.rule, "answers");
    }
    for (const stated_condition& s : i.conditions) {
        bool used = false;
        for (const rulebook::check_row& q : rulebook::check_questions) used = used || (q.condition.view() == s.key && asked_by(q));
        unused(!used, s.key, "conditions");
    }
}

constexpr void waiver_expired(const context& c, reporter say) {
    for (const waiver& w : c.of.waivers)
        if (w.until.valid()) say.expect(c.asked.day <= w.until, {.subject = w.check, .detail = w.subject, .day = w.until});
}
constexpr void waiver_unused(const context& c, reporter say);
constexpr void waiver_unknown(const context& c, reporter say) {
    for (const waiver& w : c.of.waivers) {
        const rulebook::check_row* row = find_check(w.check);
        say.expect(row != nullptr && !detail::is_about_waivers(row->id), {.subject = w.check, .detail = w.subject});
    }
}
constexpr void answered(const context& c, reporter say, const rulebook::check_row& question) {
    const question_standing stands = standing_of(question, c.of);
    if (stands.state == question_state::yes || stands.state == question_state::no) say.expect(stands.state == question_state::yes);
    else if (stands.state == question_state::undecided) say.unknown(stands.program.empty() ? std::string_view{} : detail::client_subject);
}

}  // namespace checks

/// Runs one check or asks one question. One that has no row in the document must not be run.
constexpr void run_check(const rulebook::check_row& row, const checks::context& c, reporter say) {
    switch (row.id) {
        case check::server_name_length: return checks::server_name_length(c, say);
        case check::server_name_first_digit: return checks::server_name_first_digit(c, say);
        case check::server_name_characters: return checks::server_name_characters(c, say);
        case check::server_name_collides: return checks::server_name_collides(c, say);
        case check::domain_name: return checks::domain_name(c, say);
        case check::database_name: return checks::database_name(c, say);
        case check::database_elsewhere: return checks::database_elsewhere(c, say);
        case check::database_missing: return checks::database_missing(c, say);
        case check::database_older: return checks::database_older(c, say);
        case check::database_of_product_missing: return checks::database_of_product_missing(c, say);
        case check::role_missing: return checks::role_missing(c, say);
        case check::role_shared_unbalanced: return checks::role_shared_unbalanced(c, say);
        case check::load_balanced_alone: return checks::load_balanced_alone(c, say);
        case check::medium_separate_database: return checks::medium_separate_database(c, say);
        case check::scalable_load_balancing: return checks::scalable_load_balancing(c, say);
        case check::separate_web_server: return checks::separate_web_server(c, say);
        case check::planning_compute_server: return checks::planning_compute_server(c, say);
        case check::supervision_esense_server: return checks::supervision_esense_server(c, say);
        case check::esense_server_separate: return checks::esense_server_separate(c, say);
        case check::esense_server_single: return checks::esense_server_single(c, say);
        case check::analysis_separate: return checks::analysis_separate(c, say);
        case check::shared_environment: return checks::shared_environment(c, say);
        case check::class_claimed: return checks::class_claimed(c, say);
        case check::example_values: return checks::example_values(c, say);
        case check::hardware_minimum: return checks::hardware_minimum(c, say);
        case check::hardware_recommendation: return checks::hardware_recommendation(c, say);
        case check::web_and_application_memory: return checks::web_and_application_memory(c, say);
        case check::database_memory: return checks::database_memory(c, say);
        case check::database_disk: return checks::database_disk(c, say);
        case check::analysis_disk: return checks::analysis_disk(c, say);
        case check::web_firewall: return checks::web_firewall(c, say);
        case check::inner_server_exposed: return checks::inner_server_exposed(c, say);
        case check::https: return checks::https(c, say);
        case check::forwarded_headers: return checks::forwarded_headers(c, say);
        case check::client_latency: return checks::client_latency(c, say);
        case check::client_bandwidth: return checks::client_bandwidth(c, say);
        case check::wan_thin_client: return checks::wan_thin_client(c, say);
        case check::ip_versions_barred: return checks::ip_versions_barred(c, say);
        case check::direct_access: return checks::direct_access(c, say);
        case check::port_collides: return checks::port_collides(c, say);
        case check::port_not_recommended: return checks::port_not_recommended(c, say);
        case check::range_open: return checks::range_open(c, say);
        case check::esense_server_zone: return checks::esense_server_zone(c, say);
        case check::software_unsupported: return checks::software_unsupported(c, say);
        case check::software_not_newest: return checks::software_not_newest(c, say);
        case check::track_not_newest: return checks::track_not_newest(c, say);
        case check::software_ends_soon: return checks::software_ends_soon(c, say);
        case check::software_ended_at_vendor: return checks::software_ended_at_vendor(c, say);
        case check::software_not_named: return checks::software_not_named(c, say);
        case check::framework_4_8: return checks::framework_4_8(c, say);
        case check::message_broker: return checks::message_broker(c, say);
        case check::oledb_versions: return checks::oledb_versions(c, say);
        case check::application_pools: return checks::application_pools(c, say);
        case check::audit_buffer_partition: return checks::audit_buffer_partition(c, say);
        case check::two_factor: return checks::two_factor(c, say);
        case check::certificate_expired: return checks::certificate_expired(c, say);
        case check::certificate_ends_soon: return checks::certificate_ends_soon(c, say);
        case check::certificate_wildcard: return checks::certificate_wildcard(c, say);
        case check::certificate_for_web: return checks::certificate_for_web(c, say);
        case check::agent_certificate_validity: return checks::agent_certificate_validity(c, say);
        case check::certificate_above_public_limit: return checks::certificate_above_public_limit(c, say);
        case check::backup_servers: return checks::backup_servers(c, say);
        case check::backup_databases: return checks::backup_databases(c, say);
        case check::backup_installation_folder: return checks::backup_installation_folder(c, say);
        case check::monitoring: return checks::monitoring(c, say);
        case check::application_monitoring: return checks::application_monitoring(c, say);
        case check::maintenance_mode: return checks::maintenance_mode(c, say);
        case check::availability_guaranteed: return checks::availability_guaranteed(c, say);
        case check::description_unused: return checks::description_unused(c, say);
        case check::waiver_expired: return checks::waiver_expired(c, say);
        case check::waiver_unused: return checks::waiver_unused(c, say);
        case check::waiver_unknown: return checks::waiver_unknown(c, say);
        case check::answered: return checks::answered(c, say, row);
    }
}

namespace detail {

/// Takes note of whether one waiver was used.
struct waiver_watch final : finding_sink {
    const waiver* of = nullptr;
    bool used = false;
    constexpr void operator()(const finding& f) override { used = used || f.accepted == of; }
};
struct silent_sink final : finding_sink {
    constexpr void operator()(const finding&) override {}
};
struct refusing_sink final : finding_sink {
    constexpr void operator()(const finding& f) override {
        if (__builtin_is_constant_evaluated()) {
            if (f.state == finding_state::found && severity_of(f) >= severity::warning) complaint::this_installation_fails_a_check();
        }
    }
};

}  // namespace detail

constexpr void checks::waiver_unused(const context& c, reporter say) {
    for (const waiver& w : c.of.waivers) {
        const rulebook::check_row* named = find_check(w.check);
        if (named == nullptr || (w.until.valid() && w.until < c.asked.day)) continue;  // told by the other two
        detail::waiver_watch watch;
        watch.of = &w;
        audit_summary unread;
        check_state unread_state{};
        const rulebook::check_row* row = named->id == check::answered ? find_question(named->rule, c.asked.from) : find_check(named->id, c.asked.from);
        if (row != nullptr && !detail::is_about_waivers(row->id)) run_check(*row, c, {*row, c.of, c.asked, watch, unread, unread_state});
        say.expect(watch.used, {.subject = w.check, .detail = w.subject});
    }
}

/// Runs every check that a document has and calls `sink` for each finding, by topic; then the answers to its questions, of which those that are no are
/// found. A question without an answer is counted, not told. A document that prints no rules for installations checks nothing.
constexpr audit_summary audit(const installation& i, const audit_request& asked, finding_sink& sink) {
    audit_summary out;
    detail::software_answers software{asked};
    const checks::context c{i, asked, software};
    for (const rulebook::check_row& row : rulebook::checks)
        if (row.source.in(asked.from)) run_check(row, c, {row, i, asked, sink, out, out.states_[static_cast<std::size_t>(row.id)]});
    for (const rulebook::check_row& question : rulebook::check_questions) {
        if (!question.source.in(asked.from)) continue;
        check_state state = standing_of(question, i).state == question_state::open ? check_state::not_checked : check_state::not_applicable;
        run_check(question, c, {question, i, asked, sink, out, state});
        ++out.questions_[static_cast<std::size_t>(state)];
    }
    return out;
}
/// The same without a sink: `static_assert(audit(mine, techspec_2025, "2025-06-01"_date).clean())`.
[[nodiscard]] constexpr audit_summary audit(const installation& i, document d, date day) {
    detail::silent_sink nobody;
    const audit_request asked{.from = d, .day = day};
    return audit(i, asked, nobody);
}
/// True for an installation without errors and warnings; in a constant expression one with some does not compile, and the compiler names the check.
[[nodiscard]] constexpr bool require_clean(const installation& i, document d, date day) {
    detail::refusing_sink refuse;
    const audit_request asked{.from = d, .day = day};
    return audit(i, asked, refuse).clean();
}

}  // namespace lifecare
