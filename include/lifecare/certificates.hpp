// SPDX-License-Identifier: MIT
/// \file
/// How long may a certificate be valid, has it ended, and from which day is it to be renewed?
/// \code
/// constexpr certificate ours{.name = "agent", .use = certificate_use::agent, .issued = "2026-01-15"_date};
/// constexpr certificate_answer today = verdict_of(ours, techspec_2025, "2026-11-29"_date);
/// static_assert(today.state == certificate_state::valid && today.last_day == "2029-01-14"_date);
/// \endcode
///
/// A term is counted from the moment of issue, of which the day alone is known here: it ends on its end day, at the
/// hour of its issue. A certificate may therefore be dated to its end day, and the last whole day is the one before.
/// The validity of Lifecare Cloud Agent's certificate is the documents' (11.1), that of a public authority's is an
/// external fact, the days of reminding are assumed. No clock is read.
#pragma once

#include <lifecare/core/characters.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/outside/swedish_calendar.hpp>
#include <lifecare/rulebook/limits.hpp>

namespace lifecare {

/// The longest that a certificate may be valid.
struct certificate_term {
    date end_day = {};                                   ///< the day on which it ends, at the hour of its issue
    const rulebook::requirement* printed = nullptr;      ///< the document's rule, for the agent's certificate
    const rulebook::certificate_limit* limit = nullptr;  ///< the limit of public authorities, for every other

    /// The last day on the whole of which the certificate is valid.
    [[nodiscard]] constexpr date last_whole_day() const noexcept { return end_day.plus_days(-1); }
};

/// The day so many years later; of a leap day in a year without one the last of February, as terms in years are counted
/// in Sweden (lag (1930:173) om beräkning av lagstadgad tid, 1 §).
[[nodiscard]] constexpr date years_after(date d, std::int64_t years) noexcept {
    date later{static_cast<std::int16_t>(d.year + years), d.month, d.day};
    if (d.month == 2 && d.day == 29 && !later.valid()) later.day = 28;
    return later;
}

/// The rule of 11.1 for a certificate of Lifecare Cloud Agent issued on a day, as a document or its older editions
/// print it: three years, and two for one issued before November 2018, which the specification of 2024 alone states.
/// Null for a document that prints none, such as the cloud's.
[[nodiscard]] constexpr const rulebook::requirement* agent_certificate_rule(date issued, document d) noexcept {
    const rulebook::requirement* rule = nullptr;
    for (std::optional<document> e = d; e; e = older_edition_of(*e)) {
        const rulebook::requirement* row = find_row(rulebook::limits, "lca-certificate-validity", *e);
        if (!row || (rule && row->value != rule->value))
            break;  // an edition with another validity does not say when it began
        if (!rule) rule = row;
        if (row->first_day.valid() && issued < row->first_day)
            return &row_with_key(rulebook::limits, "lca-certificate-validity-before");
    }
    return rule;
}

/// The limit for a certificate of a public authority issued on a day, or null for a day before the first.
[[nodiscard]] constexpr const rulebook::certificate_limit* certificate_limit_on(date issued) noexcept {
    const rulebook::certificate_limit* found = nullptr;
    for (const rulebook::certificate_limit& l : rulebook::certificate_limit_rows::rows)
        if (l.issued_from <= issued) found = &l;
    return found;
}

/// The longest term of a certificate: the agent's by a document, every other by the limit of public authorities.
/// Nothing where neither is known, and for one whose day of issue is not stated.
[[nodiscard]] constexpr std::optional<certificate_term> longest_term(const certificate& c,
                                                                     std::optional<document> d) noexcept {
    if (!c.issued.valid()) return std::nullopt;
    if (c.use == certificate_use::agent) {
        const rulebook::requirement* rule = d ? agent_certificate_rule(c.issued, *d) : nullptr;
        if (!rule) return std::nullopt;
        return certificate_term{years_after(c.issued, rule->value), rule, nullptr};
    }
    const rulebook::certificate_limit* limit = certificate_limit_on(c.issued);
    if (!limit) return std::nullopt;
    return certificate_term{c.issued.plus_days(limit->days), nullptr, limit};
}

/// Days before the end on which a reminder is useful, the first of them the notice of a renewal: assumed, no document
/// prints any.
inline constexpr std::int32_t renewal_reminders[] = {60, 30, 14};

/// The state of a certificate on a day.
enum class certificate_state : std::uint8_t {
    not_known,      ///< its last day is not stated, and no document gives its validity: at most that of public
                    ///< authorities; or the day asked about is none
    not_yet_valid,  ///< the day is before its first
    valid,          ///< it is valid, and its renewal can wait
    renew,          ///< it is valid, and is to be renewed now
    expired,        ///< its last day has passed
    replaced,       ///< it has ended or ends soon, and another of its name and use takes over from it
    in_reserve,     ///< the day is before its first, and until then another of its name and use is valid
};

/// What is known of a certificate on a day.
struct certificate_answer {
    certificate_state state = certificate_state::not_known;  ///< its state
    date last_day = {};    ///< its last day: as stated, else the last whole day of its longest term, which is no more
                           ///< than a bound where the limit of public authorities gives it
    date renew_from = {};  ///< the day from which it is to be renewed, by the last day
    std::optional<certificate_term> longest = {};  ///< its longest term, where one is known
    bool too_long = false;                         ///< it is dated to end later than its longest term allows
    bool succeeded = false;  ///< of several of one name and use: another takes over from it without a day between
};

/// A certificate on a day. Its reminders are those shorter than its life, the first of them the notice: one that lives
/// 47 days is not due for renewal on the day it is issued.
[[nodiscard]] constexpr certificate_answer verdict_of(const certificate& c, std::optional<document> d, date day,
                                                      view<std::int32_t> reminders = renewal_reminders) noexcept {
    certificate_answer v;
    v.longest = longest_term(c, d);
    v.last_day = c.expires;
    if (!c.expires.valid() && v.longest) v.last_day = v.longest->last_whole_day();
    if (!v.last_day.valid()) return v;
    v.too_long = v.longest && v.last_day > v.longest->end_day;
    std::int32_t notice = 0;
    for (std::int32_t r : reminders)
        if (r > notice && (!c.issued.valid() || r < v.last_day.days() - c.issued.days())) notice = r;
    v.renew_from = v.last_day.plus_days(-notice);
    if (!day.valid()) return v;
    v.state = certificate_state::valid;
    // An authority of the customer's own may give more than a public one (6.9), and each of them less.
    const bool is_bound = !c.expires.valid() && v.longest->limit;
    if (c.issued.valid() && day < c.issued) v.state = certificate_state::not_yet_valid;
    else if (is_bound) v.state = certificate_state::not_known;
    else if (v.last_day < day) v.state = certificate_state::expired;
    else if (v.renew_from <= day) v.state = certificate_state::renew;
    return v;
}

namespace detail {

/// What another of its name and use makes of a certificate: one that is valid later, and one that is valid now.
constexpr void settle_among(certificate_answer& v, bool later, bool meanwhile) noexcept {
    const bool taken_over =
        (v.state == certificate_state::expired && later) || (v.state == certificate_state::renew && v.succeeded);
    if (taken_over) v.state = certificate_state::replaced;
    if (v.state == certificate_state::not_yet_valid && meanwhile) v.state = certificate_state::in_reserve;
}
constexpr bool is_in_use(certificate_state s) noexcept {
    return s == certificate_state::valid || s == certificate_state::renew;
}

/// An order of certificates: less than 0, 0 for those of one name and use, more than 0.
constexpr int compare_name_and_use(const certificate& a, const certificate& b) noexcept {
    std::size_t i = 0, j = 0;
    while (i < a.name.size() && j < b.name.size()) {
        const character x = letter_at(a.name, i), y = letter_at(b.name, j);
        if (x.code != y.code) return x.code < y.code ? -1 : 1;
        // As for same_letters, a byte that is not UTF-8 is no letter with that code.
        if ((x.length == 1) != (y.length == 1)) return x.length == 1 ? -1 : 1;
        i += x.length;
        j += y.length;
    }
    const int rest = (i < a.name.size()) - (j < b.name.size());
    if (rest != 0) return rest;
    const int use = a.use ? static_cast<int>(*a.use) : -1, other = b.use ? static_cast<int>(*b.use) : -1;
    return use - other;
}

/// Sorts numbers by a heap, for <algorithm> is a large header.
template <class Less>
constexpr void sort_numbers(std::uint32_t* all, std::size_t size, const Less& less) noexcept {
    const auto sink = [&](std::size_t at, std::size_t end) {
        for (std::size_t child = 2 * at + 1; child < end; child = 2 * at + 1) {
            if (child + 1 < end && less(all[child], all[child + 1])) ++child;
            if (!less(all[at], all[child])) return;
            const std::uint32_t up = all[child];
            all[child] = all[at];
            all[at] = up;
            at = child;
        }
    };
    for (std::size_t i = size / 2; i-- > 0;) sink(i, size);
    for (std::size_t end = size; end-- > 1;) {
        const std::uint32_t most = all[0];
        all[0] = all[end];
        all[end] = most;
        sink(0, end);
    }
}

}  // namespace detail

/// The same among all that an installation has. 12.7 wants renewal "innan ett certifikat förfaller, så att ett nytt
/// hinner beställas i tid": those of one name and use are judged together, so that one ordered in time is right, and so
/// is the one it replaces. `c` is one of `held`.
[[nodiscard]] constexpr certificate_answer verdict_among(view<certificate> held, const certificate& c,
                                                         std::optional<document> d, date day,
                                                         view<std::int32_t> reminders = renewal_reminders) noexcept {
    certificate_answer v = verdict_of(c, d, day, reminders);
    bool later = false, meanwhile = false;
    for (const certificate& other : held) {
        if (&other == &c || c.name.empty() || detail::compare_name_and_use(other, c) != 0) continue;
        const certificate_answer o = verdict_of(other, d, day, reminders);
        meanwhile = meanwhile || detail::is_in_use(o.state);
        if (!(v.last_day < o.last_day)) continue;
        later = true;
        v.succeeded =
            v.succeeded || (o.state != certificate_state::expired && !(v.last_day.plus_days(1) < other.issued));
    }
    detail::settle_among(v, later, meanwhile);
    return v;
}

/// The same of each that is held, for whoever asks about all of many: in a time that grows by hardly more than their
/// number. The answers are written to `out`, in the order of `held`; both arrays have room for as many.
constexpr void verdicts_among(view<certificate> held, std::optional<document> d, date day, certificate_answer* out,
                              std::uint32_t* order, view<std::int32_t> reminders = renewal_reminders) noexcept {
    for (std::size_t i = 0; i < held.size(); ++i) {
        out[i] = verdict_of(held[i], d, day, reminders);
        order[i] = static_cast<std::uint32_t>(i);
    }
    // Those of one name and use are neighbours, the last to end before the others.
    detail::sort_numbers(order, held.size(), [&](std::uint32_t a, std::uint32_t b) {
        const int names = detail::compare_name_and_use(held[a], held[b]);
        return names != 0 ? names < 0 : out[b].last_day < out[a].last_day;
    });
    for (std::size_t end = 0; end < held.size();) {
        const std::size_t first = end;
        bool meanwhile = false;
        for (; end < held.size() && detail::compare_name_and_use(held[order[first]], held[order[end]]) == 0; ++end)
            meanwhile = meanwhile || detail::is_in_use(out[order[end]].state);
        if (held[order[first]].name.empty()) continue;
        // Of those that end later, and have not ended: the one that was issued first.
        std::optional<date> issued;
        for (std::size_t same = first; same < end;) {
            const date last = out[order[same]].last_day;
            std::size_t next = same;
            for (; next < end && out[order[next]].last_day == last; ++next)
                if (issued && !(last.plus_days(1) < *issued)) out[order[next]].succeeded = true;
            for (std::size_t k = same; k < next; ++k) {
                const bool ended = out[order[k]].state == certificate_state::expired;
                const date of_it = held[order[k]].issued;
                if (!ended && (!issued || of_it < *issued)) issued = of_it;
                detail::settle_among(out[order[k]], same != first, meanwhile);
            }
            same = next;
        }
    }
}

/// Whether something is to be done about a certificate now: it is not valid, or is to be renewed. That it is dated to
/// end later than its longest term is a note alone: an authority of the customer's own may give more than a public one
/// (6.9), and 11.1 states what Tietoevry issues, and demands nothing.
[[nodiscard]] constexpr bool needs_action(const certificate_answer& v) noexcept {
    return v.state == certificate_state::not_yet_valid || v.state == certificate_state::renew ||
           v.state == certificate_state::expired;
}

}  // namespace lifecare
