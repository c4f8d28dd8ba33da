// SPDX-License-Identifier: MIT
/// \file
/// How big? From a municipality's volumes to storage by line and in all, to the reference class, and to a plan of servers.
///
/// Every answer is an exact integer, carries its basis and names the rows it comes from. Estimates cannot overflow: volumes are 32-bit and a
/// static_assert below bounds their sum; growth over years saturates to data_size::too_large(). Nothing allocates, throws or reads a clock.
/// The rates are rulebook/storage_rates.hpp, the classes rulebook/reference_configurations.hpp, the servers rulebook/hardware.hpp.
#pragma once

#include <lifecare/installation.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <optional>

namespace lifecare {

namespace complaint {
void this_estimate_has_a_problem_ask_problem_before_total();
void a_figure_has_at_most_six_parts();
}  // namespace complaint

// Storage -----------------------------------------------------------------------------------------------------------------------------

/// One line of an estimate: a rate and what it comes to.
struct storage_line {
    const rulebook::storage_rate* rate = nullptr;  ///< the printed rate
    std::uint32_t count = 0;                       ///< how many of its unit
    size_range size = {};                          ///< count times the rate; a range where the document prints one
};

/// Why volumes cannot be estimated.
enum class estimate_problem : std::uint8_t {
    none,
    volume_without_rate,            ///< the document prints no rate for a volume that was given; another document may
    two_measures_of_ifo_documents,  ///< interventions and documents are two measures of one thing: give one
};

/// What volumes take, by line in printed order. An estimate with a problem has no lines.
class storage_estimate {
public:
    [[nodiscard]] constexpr estimate_problem problem() const noexcept { return problem_; }           ///< none, or why there are no lines
    [[nodiscard]] constexpr bool ok() const noexcept { return problem_ == estimate_problem::none; }  ///< true when there is no problem
    /// The rate of the volume that is in the way, as another document prints it. Null unless the problem is volume_without_rate.
    [[nodiscard]] constexpr const rulebook::storage_rate* offender() const noexcept { return offender_; }

    [[nodiscard]] constexpr const storage_line* begin() const noexcept { return lines_; }        ///< first line
    [[nodiscard]] constexpr const storage_line* end() const noexcept { return lines_ + size_; }  ///< past the last
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }                  ///< one line for each volume above 0

    /// All lines together, from least to most. With a problem: does not compile in a constant expression, too_large() at run time.
    [[nodiscard]] constexpr size_range total_range() const noexcept {
        if (!ok()) {
            if (__builtin_is_constant_evaluated()) complaint::this_estimate_has_a_problem_ask_problem_before_total();
            return data_size::too_large();
        }
        size_range sum;
        for (const storage_line& l : *this) sum = {sum.least + l.size.least, sum.most + l.size.most};
        return sum;
    }
    /// All lines together, the most where a line is a range.
    [[nodiscard]] constexpr data_size total() const noexcept { return total_range().most; }

private:
    friend constexpr storage_estimate estimate(const volumes&, document) noexcept;
    storage_line lines_[rulebook::storage_rates.size()]{};
    std::size_t size_ = 0;
    estimate_problem problem_ = estimate_problem::none;
    const rulebook::storage_rate* offender_ = nullptr;
};

/// True when a document prints a rate for the volume of a rate, the same or another.
[[nodiscard]] constexpr bool prints_rate_for(const rulebook::storage_rate& rate, document d) noexcept {
    for (const rulebook::storage_rate& printed : rulebook::storage_rates.in(d))
        if (printed.count == rate.count) return true;
    return false;
}

/// What the volumes take by the rates that `d` prints.
[[nodiscard]] constexpr storage_estimate estimate(const volumes& v, document d) noexcept {
    storage_estimate e;
    for (const rulebook::storage_rate& rate : rulebook::storage_rates) {
        const std::uint32_t count = v.*rate.count;
        if (count == 0) continue;
        if (!rate.source.in(d)) {
            if (prints_rate_for(rate, d)) continue;  // another edition's rate
            e = {};
            e.problem_ = estimate_problem::volume_without_rate;
            e.offender_ = &rate;
            return e;
        }
        e.lines_[e.size_++] = {&rate, count, {data_size{rate.amount.least.bytes() / rate.per} * count, data_size{rate.amount.most.bytes() / rate.per} * count}};
    }
    if (v.ifo_interventions != 0 && v.ifo_documents != 0) {
        e = {};
        e.problem_ = estimate_problem::two_measures_of_ifo_documents;
    }
    return e;
}

namespace detail {

/// The rates of one document as plain factors, for estimating many municipalities.
struct storage_factors {
    std::uint64_t bytes[rulebook::storage_rates.size()]{};         ///< a unit's bytes, the most; 0 where the document prints no rate
    std::uint32_t without_rate[rulebook::storage_rates.size()]{};  ///< all ones where the document prints no rate
};

consteval storage_factors factors_of(document d) noexcept {
    storage_factors f;
    for (std::size_t i = 0; i < rulebook::storage_rates.size(); ++i) {
        const rulebook::storage_rate& rate = rulebook::storage_rates[i];
        if (rate.source.in(d)) f.bytes[i] = rate.amount.most.bytes() / rate.per;
        else if (!prints_rate_for(rate, d)) f.without_rate[i] = ~std::uint32_t{0};
    }
    return f;
}

/// The factors of every document, by its number.
struct all_storage_factors {
    storage_factors of[document_count]{};
};

inline constexpr all_storage_factors factors = []() consteval {
    all_storage_factors all;
    for (std::size_t d = 0; d < document_count; ++d) all.of[d] = factors_of(static_cast<document>(d));
    return all;
}
();

static_assert(
    [] {
        data_size most;
        for (const storage_factors& f : factors.of) {
            data_size sum;
            for (std::uint64_t bytes : f.bytes) sum += data_size{bytes} * ~std::uint32_t{0};
            most = larger_of(most, sum);
        }
        return !most.is_too_large();
    }(),
    "sizing: an estimate of 32-bit volumes cannot overflow");

}  // namespace detail

/// The same as `estimate(v, d).total()` without the lines, for batches; too_large() when the estimate has a problem.
[[nodiscard]] constexpr data_size estimate_total(const volumes& v, document d) noexcept {
    const detail::storage_factors& f = detail::factors.of[static_cast<std::size_t>(d)];
    std::uint64_t sum = 0;
    std::uint32_t without_rate = 0;
    for (std::size_t i = 0; i < rulebook::storage_rates.size(); ++i) {
        const std::uint32_t count = v.*rulebook::storage_rate_rows::rows[i].count;
        sum += count * f.bytes[i];
        without_rate |= count & f.without_rate[i];
    }
    const bool two_measures = (v.ifo_interventions != 0) & (v.ifo_documents != 0);
    return without_rate != 0 || two_measures ? data_size::too_large() : data_size{sum};
}

/// Growth over years, each year rounded up to a whole byte.
struct yearly_growth {
    std::uint16_t years = 0;         ///< for how many years
    std::uint32_t basis_points = 0;  ///< hundredths of a per cent a year: 500 is 5 %
};

/// A size after its growth; too_large() when it passes the range.
[[nodiscard]] constexpr data_size grown(data_size s, yearly_growth g) noexcept {
    for (std::uint16_t y = 0; y < g.years && g.basis_points != 0 && s.bytes() != 0 && !s.is_too_large(); ++y) {
        const data_size whole = data_size{s.bytes() / 10'000} * g.basis_points;
        const std::uint64_t rest = s.bytes() % 10'000 * g.basis_points;
        s += whole + data_size{rest / 10'000 + (rest % 10'000 != 0 ? 1 : 0)};
    }
    return s;
}

/// What an estimate's lines in one place come to after growth, the most where a line is a range. Each line grows by itself.
[[nodiscard]] constexpr data_size grown_total(const storage_estimate& e, storage_place where, yearly_growth g) noexcept {
    data_size sum = e.ok() ? data_size{} : data_size::too_large();
    for (const storage_line& l : e)
        if (l.rate->where == where) sum += grown(l.size.most, g);
    return sum;
}

// Reference class ---------------------------------------------------------------------------------------------------------------------

/// What the three classes differ in.
enum class class_criterion : std::uint8_t { users, inhabitants, mobile, availability, recovery };
/// How many criteria there are.
inline constexpr std::size_t class_criterion_count = 5;

/// The stable key of a criterion.
[[nodiscard]] constexpr text to_text(class_criterion c) noexcept {
    constexpr text keys[] = {"users", "inhabitants", "mobile", "availability", "recovery"};
    return keys[static_cast<std::size_t>(c)];
}

/// Which class an installation is, and which criterion decided: each votes for the smallest class that it fits, the highest vote wins.
class classification {
public:
    /// The vote of one criterion; nothing when it was not told, or tells nothing.
    [[nodiscard]] constexpr std::optional<reference_class> vote(class_criterion c) const noexcept { return votes_[static_cast<std::size_t>(c)]; }
    /// The criterion that decided, the first of them in case of a draw; nothing when none voted.
    [[nodiscard]] constexpr std::optional<class_criterion> decided_by() const noexcept {
        std::optional<class_criterion> best;
        for (std::size_t i = 0; i < class_criterion_count; ++i)
            if (votes_[i] && (!best || *vote(*best) < *votes_[i])) best = static_cast<class_criterion>(i);
        return best;
    }
    /// The class; nothing when no criterion voted.
    [[nodiscard]] constexpr std::optional<reference_class> value() const noexcept {
        const auto decisive = decided_by();
        return decisive ? vote(*decisive) : std::nullopt;
    }

private:
    friend constexpr classification classify(const volumes&, const service_level&, enum_set<product>) noexcept;
    std::optional<reference_class> votes_[class_criterion_count]{};
};

/// True where mobile solutions (LMHT, LMHS, LMO) are in use or planned: it is said, or the product is in use that is LMO. LMO fjärrtillsyn
/// (remote-supervision) by itself watches over a home from a server, and does not count.
[[nodiscard]] constexpr bool is_mobile(const service_level& level, enum_set<product> products) noexcept {
    return level.mobile || products.contains(product::mobile_care);
}

/// The reference class by 3.1 of techspec-2024, the only document that prints classes. Exactly 100 users or 25 000 inhabitants are medium, exactly
/// 500 or 75 000 scalable: the printed limits leave them unassigned, and they go up. Mobile solutions vote medium. A recovery time under 24 hours
/// and an availability of 99 % or more vote scalable; longer and lower ones fit every class and do not vote.
[[nodiscard]] constexpr classification classify(const volumes& v, const service_level& level, enum_set<product> products = {}) noexcept {
    const auto& classes = rulebook::reference_configurations;
    constexpr auto below = [](std::uint32_t n, std::uint32_t rulebook::reference_configuration::*limit) {
        const rulebook::reference_configuration* row = classes.begin();
        while (row->*limit != 0 && n >= row->*limit) ++row;  // the last has no limit
        return row->id;
    };
    constexpr auto set = [](classification& c, class_criterion by, reference_class r) { c.votes_[static_cast<std::size_t>(by)] = r; };

    classification c;
    if (level.users != 0) set(c, class_criterion::users, below(level.users, &rulebook::reference_configuration::users_below));
    if (v.inhabitants != 0) set(c, class_criterion::inhabitants, below(v.inhabitants, &rulebook::reference_configuration::inhabitants_below));
    if (is_mobile(level, products)) set(c, class_criterion::mobile, reference_class::medium);
    const auto& top = classes[static_cast<std::size_t>(reference_class::scalable)];
    if (level.availability_basis_points >= top.availability_basis_points) set(c, class_criterion::availability, reference_class::scalable);
    if (level.recovery_hours != 0 && level.recovery_hours < top.recovery_hours) set(c, class_criterion::recovery, reference_class::scalable);
    return c;
}

/// The reference class of an installation.
[[nodiscard]] constexpr classification classify(const installation& i) noexcept { return classify(i.counts, i.level, i.products); }

// Servers -----------------------------------------------------------------------------------------------------------------------------

/// One amount in a figure, and where it comes from.
struct figure_part {
    label what = {};                  ///< what the amount is for
    data_size amount = {};            ///< the amount
    basis how = basis::printed;       ///< how it was got
    const citation* where = nullptr;  ///< the place it rests on
};

/// An amount of memory or disk as the sum of its parts.
class figure {
public:
    [[nodiscard]] constexpr const figure_part* begin() const noexcept { return parts_; }        ///< first part
    [[nodiscard]] constexpr const figure_part* end() const noexcept { return parts_ + size_; }  ///< past the last
    /// The sum; too_large() when a part is.
    [[nodiscard]] constexpr data_size total() const noexcept {
        data_size sum;
        for (const figure_part& p : *this) sum += p.amount;
        return sum;
    }
    /// printed for one printed part; else derived, or assumed when a part or the addition itself is.
    [[nodiscard]] constexpr basis how() const noexcept {
        basis b = size_ > 1 ? addition_ : basis::printed;
        for (const figure_part& p : *this)
            if (p.how == basis::assumed || b == basis::printed) b = p.how;
        return b;
    }
    /// Adds a part. A figure holds six: the roles' three rows, index rebuild, buffer files and the analysis log. A seventh does not compile in a
    /// constant expression and makes the sum too_large() at run time.
    constexpr void add(const figure_part& p) noexcept {
        if (size_ < 6) {
            parts_[size_++] = p;
        } else {
            if (__builtin_is_constant_evaluated()) complaint::a_figure_has_at_most_six_parts();
            parts_[5].amount = data_size::too_large();
        }
    }
    /// Says that adding these parts is printed (derived) and not the library's own reading (assumed).
    constexpr void addition_is(basis b) noexcept { addition_ = b; }

private:
    figure_part parts_[6]{};
    std::size_t size_ = 0;
    basis addition_ = basis::assumed;
};

/// One kind of server in a plan.
struct planned_server {
    enum_set<role> roles = {};                    ///< what it does
    std::uint8_t count = 1;                       ///< how many alike
    basis count_how = basis::printed;             ///< assumed where more than one is needed: how many is never printed
    const rulebook::hardware_row* row = nullptr;  ///< whose processors it starts from; the first of its roles' rows, which print the same
    basis processors_how = basis::printed;        ///< assumed where roles with rows of their own share the server: no sum is printed
    figure memory = {};                           ///< working memory of each
    figure disk = {};                             ///< local disk of each, without the operating system
    label why = {};                               ///< why it stands by itself
    basis how = basis::printed;                   ///< whether that is printed
    const citation* where = nullptr;              ///< where
};

/// What to plan for.
struct sizing_request {
    volumes counts = {};                           ///< what takes space
    service_level level = {};                      ///< what decides the class
    enum_set<product> products = {};               ///< products in use: those with servers of their own, and those that are mobile
    yearly_growth growth = {};                     ///< of every line
    data_size largest_table = {};                  ///< the largest table; 0: not known, the largest database line is taken (assumed)
    std::optional<reference_class> as_class = {};  ///< plan for this class whatever the criteria say
};

/// Servers for a request. Empty when no class is known, when the estimate has a problem, or when the document prints no hardware.
struct server_plan {
    planned_server servers[8]{};               ///< the first `size` are planned
    std::size_t size = 0;                      ///< how many kinds of server
    std::optional<reference_class> for_class;  ///< the class that was planned for; nothing when none is known
    basis class_basis = basis::assumed;        ///< printed when the document itself prints the classes, else assumed
    enum_set<product> without_figures;         ///< products asked for whose server the document does not print: not in the plan

    [[nodiscard]] constexpr const planned_server* begin() const noexcept { return servers; }       ///< first kind of server
    [[nodiscard]] constexpr const planned_server* end() const noexcept { return servers + size; }  ///< past the last
};

namespace detail {

/// The row of a role in a document; the core server shares the application row and the intranet server the web row. Null when not printed.
constexpr const rulebook::hardware_row* hardware_of(role r, document d) noexcept {
    const role printed = r == role::core_server ? role::application_server : r == role::intranet_server ? role::web_server : r;
    for (const rulebook::hardware_row& row : rulebook::hardware)
        if (row.role == printed && row.source.in(d)) return &row;
    return nullptr;
}

/// A rule of growth by key in a document, or null.
constexpr const rulebook::growth_rule* growth_rule_of(std::string_view key, document d) noexcept {
    for (const rulebook::growth_rule& r : rulebook::growth_rules)
        if (r.key.view() == key && r.source.in(d)) return &r;
    return nullptr;
}

/// What the data ask of servers.
struct data_demands {
    document d;
    bool known;                                 ///< volumes are told, and the document has rates for all of them
    data_size databases;                        ///< database lines after growth
    data_size kj1;                              ///< of these, the lines of EDU, which lie in KJ1
    data_size buffers;                          ///< buffer files after growth
    const rulebook::storage_rate* buffer_rate;  ///< their rate; null without any
    data_size largest_table;                    ///< the largest table after growth
    basis largest_how;                          ///< derived where it is told, assumed where the largest line is taken for it

    constexpr data_demands(const storage_estimate& e, data_size largest, yearly_growth growth, document from) noexcept
        : d{from},
          known{e.size() != 0},  // one with a problem has no lines
          databases{grown_total(e, storage_place::database, growth)},
          kj1{},
          buffers{grown_total(e, storage_place::buffer_files, growth)},
          buffer_rate{nullptr},
          largest_table{grown(largest, growth)},
          largest_how{largest != data_size{} ? basis::derived : basis::assumed} {
        for (const storage_line& l : e) {
            if (l.rate->where == storage_place::buffer_files) {
                buffer_rate = l.rate;
                continue;
            }
            const data_size size = grown(l.size.most, growth);
            if (largest_how == basis::assumed) largest_table = larger_of(largest_table, size);
            if (l.rate->in_kj1) kj1 += size;
        }
    }
    /// What a rule multiplies; nothing where the document prints no such rule.
    [[nodiscard]] constexpr data_size by(const rulebook::growth_rule* rule, data_size amount) const noexcept {
        return rule != nullptr ? amount * rule->times : data_size{};
    }
    [[nodiscard]] constexpr data_size index_rebuild() const noexcept { return by(growth_rule_of("index-rebuild", d), largest_table); }
    [[nodiscard]] constexpr data_size analysis_log() const noexcept { return by(growth_rule_of("analysis-transaction-log", d), kj1); }
};

/// A row's memory or disk as a part.
constexpr figure_part part_of(const rulebook::hardware_row& row, data_size rulebook::hardware_row::*amount, document d) noexcept {
    return {rulebook::endpoints[endpoint{row.role}.index()].name, row.*amount, basis::printed, row.source.find(d)};
}

/// The database server's own row, or what the databases need where that is more.
constexpr void add_database_memory(figure& f, const rulebook::hardware_row& row, const data_demands& p) noexcept {
    const rulebook::growth_rule* rule = growth_rule_of("database-memory", p.d);
    if (rule && row.memory < p.databases) f.add({rule->rule, p.databases, basis::derived, rule->source.find(p.d)});
    else f.add(part_of(row, &rulebook::hardware_row::memory, p.d));
}
constexpr void add_database_disk(figure& f, const rulebook::hardware_row& row, const data_demands& p) noexcept {
    const rulebook::growth_rule* rebuild = growth_rule_of("index-rebuild", p.d);
    const data_size headroom = p.index_rebuild();
    if (p.databases + headroom <= row.disk) return f.add(part_of(row, &rulebook::hardware_row::disk, p.d));
    f.add({{"databaser efter tillväxt", "databases after growth"}, p.databases, basis::derived, row.source.find(p.d)});
    if (rebuild) f.add({rebuild->rule, headroom, p.largest_how, rebuild->source.find(p.d)});
}

/// Memory and disk for everything that a server does.
constexpr planned_server server_for(enum_set<role> roles, std::uint8_t count, label why, basis how, const citation* where, const data_demands& p) noexcept {
    using enum role;
    planned_server s{.roles = roles, .count = count, .count_how = count > 1 ? basis::assumed : basis::printed, .why = why, .how = how, .where = where};
    const bool applications = roles.contains_any({core_server, application_server}), webs = roles.contains_any({intranet_server, web_server});
    if (applications) {
        s.row = hardware_of(application_server, p.d);  // core and application together are one row, never doubled (3.1.3)
        s.memory.add(part_of(*s.row, &rulebook::hardware_row::memory, p.d));
        s.disk.add(part_of(*s.row, &rulebook::hardware_row::disk, p.d));
    }
    if (webs) {
        const rulebook::hardware_row* row = hardware_of(web_server, p.d);
        if (!s.row) s.row = row;
        s.memory.add(part_of(*row, &rulebook::hardware_row::memory, p.d));
        s.disk.add(part_of(*row, &rulebook::hardware_row::disk, p.d));
    }
    if (roles.contains(database_server)) {
        const rulebook::hardware_row* row = hardware_of(database_server, p.d);
        if (!s.row) s.row = row;
        add_database_memory(s.memory, *row, p);
        add_database_disk(s.disk, *row, p);
    }
    // 10.4.3: buffer files are on the web servers and, of the aggregation service, on the application server; a core server by itself has none.
    if (p.buffer_rate && (roles.contains(application_server) || webs))
        s.disk.add({p.buffer_rate->name, p.buffers, basis::assumed, p.buffer_rate->source.find(p.d)});
    if (!roles.contains(database_server)) s.memory.addition_is(basis::derived);  // application and web: "for both" (3.1.5)
    if (s.memory.end() - s.memory.begin() > 1) s.processors_how = basis::assumed;
    return s;
}

}  // namespace detail

/// The servers for a request, by the hardware rows that `d` prints. The layout of a class is printed in techspec-2024 alone; for another document
/// it is assumed. Processors are those of one row: where roles share a server they are to be extensible 2, 4, 8 (3.1), and no sum is printed.
[[nodiscard]] constexpr server_plan plan(const sizing_request& request, document d) noexcept {
    using enum role;
    server_plan out;
    const storage_estimate storage = estimate(request.counts, d);
    const auto known = classify(request.counts, request.level, request.products).value();
    out.for_class = request.as_class ? request.as_class : known;
    out.class_basis = !request.as_class && rulebook::reference_configurations.in(d).size() != 0 ? basis::printed : basis::assumed;
    if (!out.for_class || !storage.ok() || !detail::hardware_of(application_server, d)) return out;

    const detail::data_demands p{storage, request.largest_table, request.growth, d};

    const rulebook::reference_configuration& layout = rulebook::reference_configurations[static_cast<std::size_t>(*out.for_class)];
    const citation* printed = layout.source.begin();
    const basis layout_basis = layout.source.in(d) ? basis::printed : basis::assumed;
    auto add = [&](enum_set<role> roles, std::uint8_t count, label why, basis how, const citation* where) {
        out.servers[out.size++] = detail::server_for(roles, count, why, how, where, p);
    };
    switch (*out.for_class) {
        case reference_class::small: add({core_server, application_server, intranet_server, database_server}, 1, layout.layout, layout_basis, printed); break;
        case reference_class::medium: {
            const citation* web = detail::hardware_of(web_server, d)->source.find(d);
            add({core_server, application_server, intranet_server}, 1,
                {"core, delsystem och intranätwebbar tillsammans", "core, subsystems and intranet webs together"}, basis::assumed, web);
            add({database_server}, 1, layout.layout, layout_basis, printed);
            add({web_server}, 1, {"för webbar mot internet, bakom en brandvägg", "for webs towards the internet, behind a firewall"}, basis::assumed, web);
            break;
        }
        case reference_class::scalable:
            add({core_server}, 1, {"en behörighetsserver för alla", "one authorisation server for all"}, basis::assumed, printed);
            add({application_server, load_balanced_server}, 2, layout.layout, layout_basis, printed);
            add({intranet_server, load_balanced_server}, 2, {"som webbservrarna", "like the web servers"}, basis::assumed, printed);
            add({web_server, load_balanced_server}, 2, layout.layout, layout_basis, printed);
            add({database_server, load_balanced_server}, 2, layout.layout, layout_basis, printed);
            break;
    }

    auto add_product = [&](product wanted, role r) {
        if (!request.products.contains(wanted)) return;
        const rulebook::hardware_row* row = detail::hardware_of(r, d);
        if (!row) {
            out.without_figures.insert(wanted);
            return;
        }
        planned_server s{.roles = r, .row = row, .why = rulebook::endpoints[endpoint{r}.index()].purpose, .where = row->source.find(d)};
        s.memory.add(detail::part_of(*row, &rulebook::hardware_row::memory, d));
        s.disk.add(detail::part_of(*row, &rulebook::hardware_row::disk, d));
        if (const auto* log = r == analysis_server ? detail::growth_rule_of("analysis-transaction-log", d) : nullptr; log && p.kj1 != data_size{}) {
            s.disk.add({log->rule, p.analysis_log(), basis::assumed, log->source.find(d)});  // that the registers of EDU are KJ1 is our reading
        }
        out.servers[out.size++] = s;
    };
    add_product(product::planning, compute_server);
    add_product(product::remote_supervision, esense_server);
    add_product(product::analysis, analysis_server);
    return out;
}

// What is demanded of machines that are there -----------------------------------------------------------------------------------------

/// A part of a machine.
enum class machine_part : std::uint8_t { processors, memory, disk };

/// What a part of a machine is called.
[[nodiscard]] constexpr label label_of(machine_part p) noexcept {
    constexpr label names[] = {{"processorer", "processors"}, {"minne", "memory"}, {"disk", "disk"}};
    return names[static_cast<std::size_t>(p)];
}

/// Which rule demands something of a machine.
enum class demand_rule : std::uint8_t {
    minimum,                     ///< a row of the hardware table that the document calls a minimum
    recommendation,              ///< one that it calls a guide value or a recommendation
    web_and_application_memory,  ///< memory for both where the application server carries webs (3.1.5)
    database_memory,             ///< as much memory as the databases' size (3.1.4 of 2025)
    database_disk,               ///< the databases, and room to rebuild the largest table's index (3.1.4)
    analysis_disk,               ///< the analysis server's disk, and its transaction log (3.1.7 of 2024)
};

/// What one rule demands of one part of one machine, and what is there.
struct hardware_demand {
    demand_rule rule = {};            ///< the rule
    const server* machine = nullptr;  ///< the machine; null for the client computers
    machine_part part = {};           ///< its part
    std::uint64_t have = 0;           ///< bytes or processors that are there; 0 where that is not told
    std::uint64_t want = 0;           ///< bytes or processors that are demanded
    bool known = true;                ///< false where `want` follows from volumes that are not told
    basis how = basis::printed;       ///< how `want` was got
    const citation* where = nullptr;  ///< the place that demands it
};

namespace detail {

/// The most that the hardware rows of one kind ask of a machine's roles, each role by itself, part by part.
template <class Sink>
constexpr void rows_demand(demand_rule rule, const server* machine, enum_set<role> roles, const std::uint64_t (&have)[3], document d, Sink&& sink) {
    hardware_demand most[3];
    for (role r : roles) {
        const rulebook::hardware_row* row = hardware_of(r, d);
        if (row == nullptr || (row->kind == rulebook::figure_kind::minimum) != (rule == demand_rule::minimum)) continue;
        // The processors of a client are not described.
        const std::uint64_t want[] = {row->role == role::client ? 0 : std::uint64_t{row->sockets} * row->cores, row->memory.bytes(), row->disk.bytes()};
        for (std::size_t p = 0; p < 3; ++p)
            if (want[p] > most[p].want) most[p] = {rule, machine, static_cast<machine_part>(p), have[p], want[p], true, basis::printed, row->source.find(d)};
    }
    for (const hardware_demand& one : most)
        if (one.want != 0) sink(one);
}

}  // namespace detail

/// Calls `sink(const hardware_demand&)` for each machine and part of which a rule of `d` demands something, met or not: servers as the installation lists
/// them, then the client computers. `growth` is that of the data. The cloud's document demands something of clients alone.
template <class Sink>
constexpr void for_each_demand(demand_rule rule, const installation& i, document d, yearly_growth growth, Sink&& sink) {
    using enum demand_rule;
    using enum machine_part;
    const auto of_data = [&](const server& s, machine_part part, data_size want, basis how, bool known, const citation* where) {
        sink(hardware_demand{rule, &s, part, (part == memory ? s.memory : s.disk).bytes(), want.bytes(), known, how, where});
    };
    const rulebook::hardware_row *application = detail::hardware_of(role::application_server, d), *web = detail::hardware_of(role::web_server, d),
                                 *analysis = detail::hardware_of(role::analysis_server, d);
    const rulebook::growth_rule *as_databases = detail::growth_rule_of("database-memory", d), *rebuild = detail::growth_rule_of("index-rebuild", d);
    switch (rule) {
        case minimum:
        case recommendation:
            if (application != nullptr)
                for (const server& s : i.servers) detail::rows_demand(rule, &s, s.roles, {s.processors, s.memory.bytes(), s.disk.bytes()}, d, sink);
            detail::rows_demand(rule, nullptr, role::client, {0, i.client.memory.bytes(), i.client.disk.bytes()}, d, sink);
            return;
        case web_and_application_memory:
            if (application == nullptr) return;
            for (const server& s : i.servers)
                if (s.roles.contains_any({role::web_server, role::intranet_server}) && s.roles.contains_any({role::core_server, role::application_server}))
                    of_data(s, memory, application->memory + web->memory, basis::derived, true, web->source.find(d));
            return;
        default: break;
    }
    const detail::data_demands data{estimate(i.counts, d), i.largest_table, growth, d};
    for (const server& s : i.servers) {
        const bool databases = s.roles.contains(role::database_server);
        if (rule == database_memory && as_databases != nullptr && databases)
            of_data(s, memory, data.databases, basis::derived, data.known, as_databases->source.find(d));
        if (rule == database_disk && rebuild != nullptr && databases)
            of_data(s, disk, data.databases + data.index_rebuild(), data.largest_how, data.known, rebuild->source.find(d));
        if (rule == analysis_disk && analysis != nullptr && s.roles.contains(role::analysis_server))
            of_data(s, disk, analysis->disk + data.analysis_log(), data.kj1 == data_size{} ? basis::printed : basis::derived, true, analysis->source.find(d));
    }
}
/// The same for every rule, one after the other.
template <class Sink>
constexpr void for_each_demand(const installation& i, document d, yearly_growth growth, Sink&& sink) {
    using enum demand_rule;
    for (demand_rule rule : {minimum, recommendation, web_and_application_memory, database_memory, database_disk, analysis_disk})
        for_each_demand(rule, i, d, growth, sink);
}

}  // namespace lifecare
