// SPDX-License-Identifier: MIT
#include "words.hpp"

#include "../common/write/cell_words.hpp"

namespace tools::sizing {

namespace {

std::string after_years(const question& q) {
    return q.word("Om ", "After ") + counted(q.request.growth.years, nouns::years, q.opt.lang);
}
std::string per_year(const question& q) {
    return percent_in_words(q.request.growth.basis_points, q.opt.lang) + q.word(" per år", " a year");
}

}  // namespace

std::string growth_heading(const question& q) { return after_years(q) + " (" + per_year(q) + ')'; }
std::string growth_text(const question& q) { return after_years(q) + ": +" + per_year(q); }

std::string flag_of(std::string_view volume) {
    std::string out = "--" + std::string(volume);
    std::replace(out.begin(), out.end(), '_', '-');
    return out;
}

std::string_view problem_volume(const storage_estimate& e) {
    return e.offender() ? e.offender()->volume.view() : "ifo_documents";
}

sentence problem_text(const storage_estimate& e, document d) {
    if (e.problem() == estimate_problem::two_measures_of_ifo_documents)
        return say(
            "ifo_interventions och ifo_documents är två mått på samma dokument (3.1.4: 4,5 GB per 1 000 insatser eller 30 KB per dokument); ange ett av dem",
            "ifo_interventions and ifo_documents are two measures of the same documents (3.1.4: 4.5 GB per 1 000 interventions or 30 KB per document); give one of them");
    const auto& rate = *e.offender();
    if (is_of_the_cloud(d))
        return say(
            "{} anger inga lagringstal: en molnkund dimensionerar inga servrar; en specifikation kan väljas med --document",
            "{} prints no storage rates: a cloud customer sizes no servers; a specification can be chosen with --document",
            to_text(d).view());
    sentence elsewhere;
    for (const citation& c : rate.source) {
        if (!elsewhere.empty()) elsewhere += {" och ", " and "};
        elsewhere += say("{} ({})", "{} ({})", to_text(c.document()).view(), c.place().view());
    }
    return say("{} anger inget lagringstal för {}; det finns i {}: välj den med --document",
               "{} prints no storage rate for {}; it is printed in {}: choose it with --document", to_text(d).view(),
               rate.volume.view(), elsewhere);
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
                   : limit + q.word("; på gränsen anges ingen klass", "; on the limit no class is printed");
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

std::string class_in_words(const question& q, reference_class c) {
    if (q.opt.lang == language::english) return str(lifecare::to_text(c));
    const std::string_view printed = rulebook::reference_configurations[static_cast<std::size_t>(c)].printed;
    return std::string(printed.substr(0, printed.find(" (")));
}

std::string class_why(const answer& a) {
    const question& q = a.asked;
    if (q.request.as_class) return q.word("vald med --class", "chosen with --class");
    return class_reason(q, classify(q.request.volumes, q.request.service_level, q.request.products));
}
std::string class_source(const answer& a) {
    return cited(&classes_printed()) + ", " + a.asked.word(a.servers.class_basis);
}
std::string class_note(const answer& a) {
    const question& q = a.asked;
    if (!a.servers.for_class || rulebook::reference_configurations.in(q.document).size() != 0) return {};
    return q.say("Klasserna finns bara i {}; för {} är de antagna.",
                 "Classes are printed in {} only; for {} they are assumed.",
                 to_text(classes_printed().document()).view(), to_text(q.document).view());
}
std::string no_servers(const answer& a) {
    const question& q = a.asked;
    if (!a.servers.for_class || a.servers.size() != 0) return {};
    return q.say("{} anger ingen hårdvara för servrar", "{} prints no hardware for servers",
                 to_text(q.document).view());
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
        out.push_back(q.word("dessutom tillkommer, utan angiven siffra: ", "without a printed figure, to be added: ") +
                      functions);
    // 2.2 of 2024 keeps the two apart: what is given of the other is counted, and said.
    std::string others;
    for (const storage_line& l : estimate(q.request.volumes, q.document))
        if (l.rate->belongs_to ==
            (q.family == family::welfare ? rulebook::belongs_to::education : rulebook::belongs_to::welfare))
            others += (others.empty() ? "" : "; ") + q.word(l.rate->name);
    if (!others.empty())
        out.push_back(
            q.family == family::welfare
                ? q.word("hör till skola, men är medräknat: ", "of education, but counted here: ") + others
                : q.word("hör till socialtjänst och omsorg, men är medräknat: ", "of welfare, but counted here: ") +
                      others);
    // What the figures are called, and for which installation they hold, differs between the editions and is said once
    // for each row that was used.
    for (const rulebook::hardware_row& row : rulebook::hardware.in(q.document)) {
        bool used = false;
        for (const planned_server& v : p)
            for (const role r : v.roles) used = used || hardware_role(r) == row.role;
        if (!used) continue;
        std::string line =
            cell_in_words("role", to_text(endpoint{row.role}).view(), q.opt.lang) + ": " + kind_word(q, row.kind) +
            (row.scope.sv.empty() ? "; " + q.word(row.note) : q.word(", gäller ", ", for ") + q.word(row.scope));
        if (row.role == role::application_server && row.kind == rulebook::figure_kind::minimum)
            line += q.word("; för fler delsystem anges ingen siffra", "; for more subsystems no figure is printed");
        out.push_back(std::move(line));
    }
    for (const planned_server& v : p)
        if (v.roles.contains(role::database_server) && v.memory.basis() == basis::assumed)
            out.push_back(
                q.word("databasen delar server med andra roller: att lägga ihop deras rader är antaget; "
                       "lifecare-check kräver det som trycks, varje rolls egen rad och minne för både webb "
                       "och applikation (3.1.5)",
                       "the database shares a server with other roles: adding up their rows is assumed; "
                       "lifecare-check demands what is printed, each role's own row and memory for both web "
                       "and application (3.1.5)"));
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
