// SPDX-License-Identifier: MIT
#include "words.hpp"

#include "../common/write/cell_words.hpp"

namespace tools::sizing {

std::string percent_text(const question& q, std::uint32_t basis_points) {
    const std::string hundredths = std::to_string(basis_points % 100);
    return std::to_string(basis_points / 100) + (q.opt.lang == language::swedish ? ',' : '.') +
           (hundredths.size() < 2 ? "0" : "") + hundredths + " %";
}

std::string_view problem_volume(const storage_estimate& e) {
    return e.offender() ? e.offender()->volume.view() : "ifo_documents";
}

std::string problem_text(const storage_estimate& e, document d) {
    if (e.problem() == estimate_problem::two_measures_of_ifo_documents)
        return "ifo_interventions and ifo_documents are two measures of the same documents (3.1.4: 4.5 GB per 1 000 interventions or 30 KB per document); give one of them";
    const auto& rate = *e.offender();
    if (is_of_the_cloud(d))
        return str(to_text(d)) +
               " prints no storage rates: a cloud customer sizes no servers; a specification can be chosen with --document";
    std::string elsewhere;
    for (const citation& c : rate.source)
        elsewhere += (elsewhere.empty() ? "" : " and ") + str(to_text(c.document())) + " (" + str(c.place()) + ')';
    return str(to_text(d)) + " prints no storage rate for " + str(rate.volume) + "; it is printed in " + elsewhere +
           ": choose it with --document";
}

std::string place_of(const provenance& source, document d) {
    const citation* c = source.find(d);
    return c ? str(c->place()) : std::string{};
}

std::string cited(const citation* c) { return c ? std::string(to_text(*c).view()) : std::string{}; }
const citation& classes_printed() { return rulebook::reference_configurations[0].source.newest(); }

std::string roles_text(const planned_server& s) {
    std::string out;
    for (std::size_t i = 0; i < role_count; ++i)
        if (s.roles.contains(static_cast<role>(i)))
            out += (out.empty() ? "" : " + ") + str(to_text(endpoint{static_cast<role>(i)}));
    return out;
}

std::string roles_in_words(const question& q, const planned_server& s) {
    return cell_in_words("roles", roles_text(s), q.opt.lang);
}
std::string family_in_words(const question& q) { return cell_in_words("family", to_text(q.family).view(), q.opt.lang); }

std::string unit_bytes(const rulebook::storage_rate& r) {
    std::string out = grouped(r.amount.least.bytes() / r.per);
    if (r.amount.least != r.amount.most) out += " - " + grouped(r.amount.most.bytes() / r.per);
    return out + " B";
}

std::string bytes_text(size_range s) {
    return s.least == s.most ? grouped(s.most.bytes()) : grouped(s.least.bytes()) + " - " + grouped(s.most.bytes());
}

std::string figure_text(const question& q, const figure& f) {
    std::string out;
    for (const figure_part& p : f) {
        out += (out.empty() ? "" : " + ") + q.exact(p.amount) + ' ' + q.word(p.purpose) + " [" + cited(p.citation) +
               ", " + q.word(p.basis) + ']';
    }
    return out;
}

std::string class_reason(const question& q, const classification& c) {
    const auto by = c.decided_by();
    if (!by)
        return q.word("inget klassgivande mått är angivet (användare, invånare, mobilt, RTO, tillgänglighet)",
                      "no criterion was given (users, inhabitants, mobile, RTO, availability)");
    const auto& classes = rulebook::reference_configurations;
    const auto& row = classes[static_cast<std::size_t>(*c.value())];
    const auto limits = [&](std::uint32_t below, std::uint32_t above) {
        const std::string limit = below ? "< " + grouped(below) : "> " + grouped(above);
        return c.basis() == basis::printed
                   ? limit
                   : limit + q.word("; på gränsen är ingen klass tryckt", "; on the limit no class is printed");
    };
    switch (*by) {
        case class_criterion::users:
            return grouped(q.request.service_level.users) + q.word(" användare, gräns ", " users, limit ") +
                   limits(row.users_below, row.users_above);
        case class_criterion::inhabitants:
            return grouped(q.request.volumes.inhabitants) + q.word(" invånare, gräns ", " inhabitants, limit ") +
                   limits(row.inhabitants_below, row.inhabitants_above);
        case class_criterion::mobile:
            return q.word("mobila lösningar: ", "mobile solutions: ") + str(row.mobile_products);
        case class_criterion::availability:
            return q.word("krävd tillgänglighet: ", "required availability: ") + str(row.availability);
        case class_criterion::recovery: return q.word("krävd RTO: ", "required RTO: ") + str(row.recovery);
    }
    return {};
}

std::string kind_word(const question& q, rulebook::figure_kind k) {
    switch (k) {
        case rulebook::figure_kind::guide_value: return q.word("riktvärde", "guide value");
        case rulebook::figure_kind::minimum: return q.word("minimivärde", "minimum");
        case rulebook::figure_kind::recommendation: return q.word("rekommendation", "recommendation");
    }
    return {};
}

std::vector<std::string> warnings_of(const question& q, const server_plan& p) {
    std::vector<std::string> out;
    std::string functions;
    for (const auto& row : rulebook::unmeasured_storages.in(q.document))
        if (row.belongs_to == rulebook::belongs_to::both ||
            (row.belongs_to == rulebook::belongs_to::welfare) == (q.family == family::welfare))
            functions += (functions.empty() ? "" : "; ") + q.word(row.name);
    if (!functions.empty())
        out.push_back(q.word("utan tryckt siffra, kommer till: ", "without a printed figure, to be added: ") +
                      functions);
    // What the figures are called, and for which installation they hold, differs between the editions and is said once
    // for each row that was used.
    std::vector<const rulebook::hardware_row*> told;
    for (const planned_server& v : p) {
        if (std::find(told.begin(), told.end(), v.row) != told.end() || v.row->scope.sv.empty()) continue;
        told.push_back(v.row);
        out.push_back(
            cell_in_words("role", to_text(endpoint{v.row->role}).view(), q.opt.lang) + ": " +
            kind_word(q, v.row->kind) + q.word(", gäller ", ", for ") + q.word(v.row->scope) +
            (v.row->role == role::application_server && v.row->kind == rulebook::figure_kind::minimum
                 ? q.word("; för fler delsystem trycks ingen siffra", "; for more subsystems no figure is printed")
                 : ""));
    }
    for (std::string_view key : product_keys())
        if (p.without_figures.contains(*parse_product(key)))
            out.push_back(str(to_text(q.document)) + q.word(" anger ingen hårdvara för ", " prints no hardware for ") +
                          std::string(key));
    return out;
}

std::string title_of(const question& q) { return q.name.empty() ? q.word("Dimensionering", "Sizing") : q.name; }

std::string subtitle_of(const question& q) {
    return std::string(heading_of(q.document).view()) + "  |  " + family_in_words(q) + "  |  " +
           std::string(to_text(q.opt.day()).view());
}

}  // namespace tools::sizing
