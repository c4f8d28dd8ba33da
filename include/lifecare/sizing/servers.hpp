// SPDX-License-Identifier: MIT
/// \file
/// Which servers, how big? A plan from volumes, class and products, each figure with its basis.
#pragma once

#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/sizing/reference_class.hpp>
#include <lifecare/sizing/storage.hpp>
#include <optional>

namespace lifecare {

/// One amount in a figure, and where it comes from.
struct figure_part {
    label purpose = {};                                ///< what the amount is for
    data_size amount = {};                             ///< the amount
    lifecare::basis basis = lifecare::basis::printed;  ///< how it was got
    const lifecare::citation* citation = nullptr;      ///< the place it rests on
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
    [[nodiscard]] constexpr lifecare::basis basis() const noexcept {
        lifecare::basis b = size_ > 1 ? addition_ : lifecare::basis::printed;
        for (const figure_part& p : *this)
            if (p.basis == lifecare::basis::assumed || b == lifecare::basis::printed) b = p.basis;
        return b;
    }
    /// Adds a part. A figure holds six: the roles' three rows, index rebuild, buffer files and the analysis log. A
    /// seventh does not compile in a constant expression and makes the sum too_large() at run time.
    constexpr void add(const figure_part& p) noexcept {
        if (size_ < 6) {
            parts_[size_++] = p;
        } else {
            if (__builtin_is_constant_evaluated()) complaint::a_figure_has_at_most_six_parts();
            parts_[5].amount = data_size::too_large();
        }
    }
    /// Says that adding these parts is printed (derived) and not the library's own reading (assumed).
    constexpr void addition_is(lifecare::basis b) noexcept { addition_ = b; }

private:
    figure_part parts_[6]{};
    std::size_t size_ = 0;
    lifecare::basis addition_ = lifecare::basis::assumed;
};

/// One kind of server in a plan.
struct planned_server {
    enum_set<role> roles = {};  ///< what it does
    std::uint8_t count = 1;     ///< how many alike
    lifecare::basis count_basis =
        lifecare::basis::printed;  ///< assumed where more than one is needed: how many is never printed
    /// Whose processors it starts from; the first of its roles' rows, which print the same.
    const rulebook::hardware_row* row = nullptr;
    /// Assumed where roles with rows of their own share the server: no sum is printed.
    lifecare::basis processors_basis = lifecare::basis::printed;
    figure memory = {};                                ///< working memory of each
    figure disk = {};                                  ///< local disk of each, without the operating system
    label reason = {};                                 ///< why it is by itself
    lifecare::basis basis = lifecare::basis::printed;  ///< whether that is printed
    const lifecare::citation* citation = nullptr;      ///< where
};

/// What to plan for.
struct sizing_request {
    lifecare::volumes volumes = {};              ///< what takes space
    lifecare::service_level service_level = {};  ///< what decides the class
    enum_set<product> products = {};  ///< products in use: those with servers of their own, and those that are mobile
    yearly_growth growth = {};        ///< of every line
    data_size largest_table = {};     ///< the largest table; 0: not known, the largest database line is taken (assumed)
    std::optional<reference_class> as_class = {};  ///< plan for this class whatever the criteria say
};

/// Servers for a request. Empty when no class is known, when the estimate has a problem, or when the document prints no
/// hardware.
struct server_plan {
    planned_server servers[8]{};               ///< the first `kinds` are planned
    std::size_t kinds = 0;                     ///< how many kinds of server
    std::optional<reference_class> for_class;  ///< the class that was planned for; nothing when none is known
    basis class_basis = basis::assumed;        ///< printed when the document itself prints the classes, else assumed
    /// Products asked for whose server the document does not print: not in the plan.
    enum_set<product> without_figures;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return kinds; }  ///< how many kinds of server
    [[nodiscard]] constexpr const planned_server* begin() const noexcept { return servers; }  ///< first kind of server
    [[nodiscard]] constexpr const planned_server* end() const noexcept { return servers + kinds; }  ///< past the last
};

/// The role under which a role's hardware is printed: the core server shares the application server's (3.1.3), the
/// intranet server the web server's (3.1.5); any other has its own, or none.
[[nodiscard]] constexpr role hardware_role(role r) noexcept {
    if (r == role::core_server) return role::application_server;
    return r == role::intranet_server ? role::web_server : r;
}

namespace detail {

/// The row of a role in a document. Null when not printed.
constexpr const rulebook::hardware_row* hardware_of(role r, document d) noexcept {
    for (const rulebook::hardware_row& row : rulebook::hardware)
        if (row.role == hardware_role(r) && row.source.in(d)) return &row;
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
    bool known;                                 ///< volumes are stated, and the document has rates for all of them
    data_size databases;                        ///< database lines after growth
    data_size kj1;                              ///< of these, the lines of EDU, which lie in KJ1
    data_size buffers;                          ///< buffer files after growth
    const rulebook::storage_rate* buffer_rate;  ///< their rate; null without any
    data_size largest_table;                    ///< the largest table after growth
    basis largest_basis;  ///< derived where it is stated, assumed where the largest line is taken for it

    constexpr data_demands(const storage_estimate& e, data_size largest, yearly_growth growth, document from) noexcept
        : d{from},
          known{e.size() != 0},  // one with a problem has no lines
          databases{grown_total(e, storage_place::database, growth)},
          kj1{},
          buffers{grown_total(e, storage_place::buffer_files, growth)},
          buffer_rate{nullptr},
          largest_table{grown(largest, growth)},
          largest_basis{largest != data_size{} ? basis::derived : basis::assumed} {
        for (const storage_line& l : e) {
            if (l.rate->place == storage_place::buffer_files) {
                buffer_rate = l.rate;
                continue;
            }
            const data_size size = grown(l.size.most, growth);
            if (largest_basis == basis::assumed) largest_table = larger_of(largest_table, size);
            if (l.rate->in_kj1) kj1 += size;
        }
    }
    /// What a rule multiplies; nothing where the document prints no such rule.
    constexpr data_size by(const rulebook::growth_rule* rule, data_size amount) const noexcept {
        return rule != nullptr ? amount * rule->times : data_size{};
    }
    constexpr data_size index_rebuild() const noexcept { return by(growth_rule_of("index-rebuild", d), largest_table); }
    constexpr data_size analysis_log() const noexcept { return by(growth_rule_of("analysis-transaction-log", d), kj1); }
};

/// A row's memory or disk as a part.
constexpr figure_part part_of(const rulebook::hardware_row& row, data_size rulebook::hardware_row::*amount,
                              document d) noexcept {
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
    if (rebuild) f.add({rebuild->rule, headroom, p.largest_basis, rebuild->source.find(p.d)});
}

/// Memory and disk for everything that a server does.
constexpr planned_server server_for(enum_set<role> roles, std::uint8_t count, label why, basis how,
                                    const citation* where, const data_demands& p) noexcept {
    using enum role;
    planned_server s{.roles = roles,
                     .count = count,
                     .count_basis = count > 1 ? basis::assumed : basis::printed,
                     .reason = why,
                     .basis = how,
                     .citation = where};
    const bool applications = roles.contains_any({core_server, application_server}),
               webs = roles.contains_any({intranet_server, web_server});
    if (applications) {
        s.row =
            hardware_of(application_server, p.d);  // core and application together are one row, never doubled (3.1.3)
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
    // 10.4.3: buffer files are on the web servers and, of the aggregation service, on the application server; a core
    // server by itself has none.
    if (p.buffer_rate && (roles.contains(application_server) || webs))
        s.disk.add({p.buffer_rate->name, p.buffers, basis::assumed, p.buffer_rate->source.find(p.d)});
    if (!roles.contains(database_server))
        s.memory.addition_is(basis::derived);  // application and web: "for both" (3.1.5)
    if (s.memory.end() - s.memory.begin() > 1) s.processors_basis = basis::assumed;
    return s;
}

}  // namespace detail

/// The servers for a request, by the hardware rows that `d` prints. The layout of a class is printed in techspec-2024
/// alone; for another document it is assumed. Processors are those of one row: where roles share a server they are to
/// be extensible 2, 4, 8 (3.1), and no sum is printed.
[[nodiscard]] constexpr server_plan plan(const sizing_request& request, document d) noexcept {
    using enum role;
    server_plan out;
    const storage_estimate storage = estimate(request.volumes, d);
    const classification by_numbers = classify(request.volumes, request.service_level, request.products);
    out.for_class = request.as_class ? request.as_class : by_numbers.value();
    out.class_basis =
        !request.as_class && rulebook::reference_configurations.in(d).size() != 0 ? by_numbers.basis() : basis::assumed;
    if (!out.for_class || !storage.ok() || !detail::hardware_of(application_server, d)) return out;

    const detail::data_demands p{storage, request.largest_table, request.growth, d};

    const rulebook::reference_configuration& layout =
        rulebook::reference_configurations[static_cast<std::size_t>(*out.for_class)];
    const citation* printed = layout.source.begin();
    const basis layout_basis = layout.source.in(d) ? basis::printed : basis::assumed;
    auto add = [&](enum_set<role> roles, std::uint8_t count, label why, basis how, const citation* where) {
        out.servers[out.kinds++] = detail::server_for(roles, count, why, how, where, p);
    };
    switch (*out.for_class) {
        case reference_class::smallest:
            add({core_server, application_server, intranet_server, database_server}, 1, layout.layout, layout_basis,
                printed);
            break;
        case reference_class::medium: {
            const citation* web = detail::hardware_of(web_server, d)->source.find(d);
            add({core_server, application_server, intranet_server}, 1,
                {"core, delsystem och intranätwebbar tillsammans", "core, subsystems and intranet webs together"},
                basis::assumed, web);
            add({database_server}, 1, layout.layout, layout_basis, printed);
            add({web_server}, 1,
                {"för webbar mot internet, bakom en brandvägg", "for webs towards the internet, behind a firewall"},
                basis::assumed, web);
            break;
        }
        case reference_class::scalable:
            add({core_server}, 1, {"en behörighetsserver för alla", "one authorisation server for all"}, basis::assumed,
                printed);
            add({application_server, load_balanced_server}, 2, layout.layout, layout_basis, printed);
            add({intranet_server, load_balanced_server}, 2, {"som webbservrarna", "like the web servers"},
                basis::assumed, printed);
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
        planned_server s{.roles = r,
                         .row = row,
                         .reason = rulebook::endpoints[endpoint{r}.index()].purpose,
                         .citation = row->source.find(d)};
        s.memory.add(detail::part_of(*row, &rulebook::hardware_row::memory, d));
        s.disk.add(detail::part_of(*row, &rulebook::hardware_row::disk, d));
        if (const auto* log = r == analysis_server ? detail::growth_rule_of("analysis-transaction-log", d) : nullptr;
            log && p.kj1 != data_size{}) {
            s.disk.add({log->rule, p.analysis_log(), basis::assumed,
                        log->source.find(d)});  // that the registers of EDU are KJ1 is our reading
        }
        out.servers[out.kinds++] = s;
    };
    add_product(product::planning, compute_server);
    add_product(product::remote_supervision, esense_server);
    add_product(product::analysis, analysis_server);
    return out;
}

}  // namespace lifecare
