// SPDX-License-Identifier: MIT
/// \file
/// What an audit finds, how each check went, and what a check reports to.
///
/// The rows of checks and questions are in rulebook/about/checks.hpp and rulebook/about/check_questions.hpp; here they
/// are looked up by check, id and rule.
#pragma once

#include <lifecare/certificates.hpp>
#include <lifecare/core/sink.hpp>
#include <lifecare/naming/expected.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/sizing/demands.hpp>
#include <lifecare/support/answer.hpp>
#include <optional>

namespace lifecare {

namespace complaint {
void this_installation_fails_a_check();
void this_audit_checks_nothing();
}  // namespace complaint

/// What the numbers of a finding count.
enum class finding_unit : std::uint8_t {
    none,
    bytes,
    processors,
    characters,
    servers,
    milliseconds,
    megabits,
    days,
    ports,
    basis_points,
    balanced_servers,  ///< servers that are marked as load-balanced
    microseconds       ///< of a latency that is no whole number of milliseconds
};

/// What is reported to the sink.
enum class finding_state : std::uint8_t {
    found,      ///< the check fails
    waived,     ///< it fails, and a waiver that still holds accepts that
    not_known,  ///< the description does not say
};

/// One thing that is wrong, or not known. Points into the installation and the tables.
struct finding {
    lifecare::check check = {};                  ///< which check
    finding_state state = finding_state::found;  ///< found, waived or not known
    /// Which server, domain or certificate, "client" for the client computers; empty for the installation.
    std::string_view subject = {};
    label part = {};               ///< which part of it; empty for all of it
    std::string_view detail = {};  ///< the words of the description that are wrong; may be empty
    /// The database that is missing or meant, which name_of() names; without a row where it is about none.
    expected_database database = {};
    finding_unit unit = finding_unit::none;  ///< what the numbers count; none without numbers
    std::uint64_t have = 0;                  ///< what there is; of ports the first
    std::uint64_t want = 0;                  ///< what there must be; of ports the last
    /// Whether `want` is the least or the most; none of ports, and without numbers.
    comparison compare = comparison::none;
    installation_field field = {};                     ///< the value that was judged, or the place where it would be
    date day = {};                                     ///< the day that matters; no day where none does
    lifecare::basis basis = lifecare::basis::printed;  ///< how `want` was got
    /// How strongly it is said of this subject, where not as strongly as the row says it.
    std::optional<modality> force = {};
    const rulebook::check_row* row = nullptr;      ///< the check's row in the document
    const lifecare::citation* citation = nullptr;  ///< the place that says so
    const waiver* accepted = nullptr;              ///< the waiver of a waived finding
    label day_is = {};                             ///< what `day` is: "supported until"; empty without a day
    label remedy = {};  ///< what to do about this one, where not what the row says; empty where the row's
};

/// How a finding is fixed; empty for a question, and for a program's own.
[[nodiscard]] constexpr label remedy_of(const finding& f) noexcept {
    if (!f.remedy.sv.empty() || f.row == nullptr) return f.remedy;
    return f.row->remedy;
}

/// How bad one finding is; of what is not known, how bad it would be. A program's own, which has no row, is a warning
/// unless it states its force.
[[nodiscard]] constexpr severity severity_of(const finding& f) noexcept {
    if (f.force) return severity_of(*f.force);
    return f.row != nullptr ? severity_of(f.row->force) : severity::warning;
}

/// Receives findings: what every check calls, so that a compiler's message about one shows a line and no template.
struct finding_sink {
    virtual constexpr void operator()(const finding&) = 0;                           ///< one finding
    [[nodiscard]] virtual constexpr bool stopped() const noexcept { return false; }  ///< true when it wants no more

protected:
    constexpr ~finding_sink() = default;
};
/// A callable as a finding_sink, for what takes one: `finding_sink_of print{[](const finding& f) { ... }}`. One that
/// returns a bool stops by false.
template <class Sink>
class finding_sink_of final : public finding_sink {
public:
    constexpr explicit finding_sink_of(Sink sink) : sink_{static_cast<Sink&&>(sink)} {}  ///< calls `sink`
    constexpr void operator()(const finding& f) override {
        if (!stopped_) stopped_ = !detail::wants_more(sink_, f);
    }
    [[nodiscard]] constexpr bool stopped() const noexcept override { return stopped_; }

private:
    Sink sink_;
    bool stopped_ = false;
};

/// How a check went, the worst last.
enum class check_state : std::uint8_t {
    not_applicable,  ///< the document has no such rule, or the installation nothing that it is about
    passed,          ///< nothing is wrong
    not_checked,     ///< the description does not say enough
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
    lifecare::document document = newest_specification;  ///< whose rules
    /// On which day; without one nothing is checked. It has no default, so that compilers warn where it is forgotten.
    date day;
    yearly_growth growth = {};  ///< for which growth disk and memory must do
    bool paid_updates = false;  ///< the vendors' security updates that are bought apart are bought
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles;  ///< the vendors' dates
    view<rulebook::release_history> releases = known_releases;  ///< the days on which browsers' versions came out
    /// What verdicts_among says of the installation's certificates on that day; left out, each is asked among all.
    view<certificate_answer> certificates = {};
};

/// How an audit went.
class audit_summary {
public:
    [[nodiscard]] constexpr check_state of(check c) const noexcept {
        return states_[static_cast<std::size_t>(c)];
    }  ///< how a check went
    /// Findings that no waiver accepts.
    [[nodiscard]] constexpr std::size_t findings(severity s) const noexcept {
        return findings_[static_cast<std::size_t>(s)];
    }
    [[nodiscard]] constexpr std::size_t waived() const noexcept { return waived_; }  ///< findings that a waiver accepts
    [[nodiscard]] constexpr std::size_t not_known() const noexcept {
        return not_known_;
    }  ///< things that the description does not say
    /// Checks that went so.
    [[nodiscard]] constexpr std::size_t checks(check_state s) const noexcept {
        std::size_t n = 0;
        for (check_state one : states_) n += one == s ? 1u : 0u;
        return n;
    }
    /// Questions of check_questions.hpp that went so: those without an answer are not_checked, as those answered with
    /// no where the condition on which the demand depends is not known; those whose condition does not hold, or that
    /// are said not to apply, are not_applicable.
    [[nodiscard]] constexpr std::size_t questions(check_state s) const noexcept {
        return questions_[static_cast<std::size_t>(s)];
    }
    /// True when no check could be judged and no question was answered: of an empty description, by a document without
    /// rules for installations, on a day that is none.
    [[nodiscard]] constexpr bool nothing_checked() const noexcept {
        for (check_state s : {check_state::passed, check_state::waived, check_state::failed}) {
            const std::size_t of_use = of(check::description_unused) == s ? 1 : 0;  // what is not used is not checked
            if (checks(s) + questions(s) != of_use) return false;
        }
        return true;
    }
    /// True when the sink stopped the audit; the numbers are those until then.
    [[nodiscard]] constexpr bool stopped() const noexcept { return stopped_; }
    /// True without findings as bad as `at` or worse, in an audit that checked something and was not stopped. What is
    /// not known is not a finding: ask not_known().
    [[nodiscard]] constexpr bool clean(severity at = severity::warning) const noexcept {
        if (stopped_ || nothing_checked()) return false;
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
    bool stopped_ = false;
};

namespace detail {
constexpr bool is_about_waivers(check id) noexcept {
    return id == check::waiver_expired || id == check::waiver_unused || id == check::waiver_unknown;
}
}  // namespace detail

/// What a check reports to.
class reporter {
public:
    /// For one check of an installation: what it finds goes to `sink` and is counted in `summary`, how it went is
    /// written to `state`.
    constexpr reporter(const rulebook::check_row& row, const installation& of, const audit_request& asked,
                       finding_sink& sink, audit_summary& summary, check_state& state) noexcept
        : row_{row}, of_{of}, asked_{asked}, sink_{sink}, summary_{summary}, state_{state} {}

    /// Something was judged: it is right, or `otherwise` is found.
    constexpr void expect(bool right, const finding& otherwise = {}) const {
        mark(check_state::passed);
        if (!right) found(otherwise);
    }
    /// The same for what may be unknown.
    constexpr void expect(std::optional<bool> right, const finding& otherwise = {}) const {
        if (right) expect(*right, otherwise);
        else unknown(otherwise);
    }
    /// The description does not say.
    constexpr void unknown(const finding& what = {}) const {
        mark(check_state::not_checked);
        ++summary_.not_known_;
        sink_(finding{.check = row_.id,
                      .state = finding_state::not_known,
                      .subject = what.subject,
                      .part = what.part,
                      .detail = what.detail,
                      .field = what.field,
                      .basis = row_.basis,
                      .row = &row_,
                      .citation = row_.source.find(asked_.document)});
    }

private:
    constexpr void found(finding f) const {
        if (of_.lacks_some_of(f.field)) return unknown(f);  // what seems to be missing may be what was left out
        f.check = row_.id;
        f.row = &row_;
        if (!f.day.valid()) f.day_is = {};
        if (f.basis == basis::printed) f.basis = row_.basis;
        if (f.citation == nullptr) f.citation = row_.source.find(asked_.document);
        f.accepted = waiver_for(f.subject);
        f.state = f.accepted ? finding_state::waived : finding_state::found;
        mark(f.accepted ? check_state::waived : check_state::failed);
        if (f.accepted) ++summary_.waived_;
        else ++summary_.findings_[static_cast<std::size_t>(severity_of(f))];
        sink_(f);
    }
    constexpr void mark(check_state s) const noexcept {
        if (state_ < s) state_ = s;
    }
    [[nodiscard]] constexpr const waiver* waiver_for(std::string_view subject) const noexcept {
        if (detail::is_about_waivers(row_.id)) return nullptr;  // else a waiver could accept itself
        for (const waiver& w : of_.waivers)
            if (w.check == row_.code.view() && (w.subject.empty() || w.subject == subject) &&
                (!w.last_day.valid() || asked_.day <= w.last_day))
                return &w;
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

namespace detail {

/// The condition with a key that a table holds; null where there is none. Most of an audit's questions have none.
constexpr const rulebook::question_condition* condition_of(text key) noexcept {
    if (key.empty()) return nullptr;
    for (const rulebook::question_condition& c : rulebook::question_conditions)
        if (c.key == key) return &c;
    return nullptr;
}

}  // namespace detail

/// The condition with a key; null for any other word.
[[nodiscard]] constexpr const rulebook::question_condition* find_condition(std::string_view key) noexcept {
    for (const rulebook::question_condition& c : rulebook::question_conditions)
        if (c.key.view() == key) return &c;
    return nullptr;
}

}  // namespace lifecare
