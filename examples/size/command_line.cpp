// SPDX-License-Identifier: MIT
/// \file
/// lifecare-size: how big must the servers, disks and databases be? For one municipality, or for a CSV file of them.
#include <lifecare/sizing.hpp>
#include <nlohmann/json.hpp>

#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/read/table.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;
using json = nlohmann::ordered_json;

std::string str(text t) { return std::string(t.view()); }

/// A question as the tool asks it: one municipality, one document.
struct question {
    explicit question(console& io) : opt{io} {}

    std::string name;
    std::optional<input> file;  ///< the installation file, to point at what is wrong in it
    installation_file installation;
    lifecare::family family = family::welfare;
    lifecare::document document;
    sizing_request request;
    options opt;
    bool binary = false;

    [[nodiscard]] std::string word(const char* sv, const char* en) const {
        return opt.lang == language::swedish ? sv : en;
    }
    [[nodiscard]] std::string word(label l) const { return str(l.in(opt.lang)); }
    [[nodiscard]] std::string word(basis b) const {
        constexpr const char* swedish[] = {"tryckt", "figur", "härledd", "antagen", "extern"};
        return opt.lang == language::swedish ? swedish[static_cast<std::size_t>(b)] : str(to_text(b));
    }
    [[nodiscard]] bool grows() const { return request.growth.years != 0; }
    /// A size as a person reads it: one decimal in MB or GB, or in MiB or GiB on request. Swedish has a decimal comma.
    [[nodiscard]] std::string size(data_size s) const {
        size_unit u = natural_unit(s);
        if (binary && u != size_unit::B) u = static_cast<size_unit>(static_cast<int>(u) + 4);
        return decimal(u == size_unit::B ? to_text(s, u) : to_rounded_text(s, u));
    }
    /// The exact size, in the unit in which a person reads it.
    [[nodiscard]] std::string exact(data_size s) const { return decimal(to_text(s, natural_unit(s))); }
    /// Whole gigabytes, rounded up: what is ordered.
    [[nodiscard]] std::string whole_gb(data_size s) const {
        if (s.is_too_large()) return word("för stort", "too large");
        const std::uint64_t gb = (1_GB).bytes();
        return grouped(s.bytes() / gb + (s.bytes() % gb != 0 ? 1 : 0)) + " GB";
    }

private:
    [[nodiscard]] std::string decimal(std::string_view s) const {
        std::string out(s);
        if (opt.lang == language::swedish) std::replace(out.begin(), out.end(), '.', ',');
        return out;
    }
};

/// What all lines come to after growth.
data_size grown_total_of(const question& q, const storage_estimate& e) {
    return grown_total(e, storage_place::database, q.request.growth) +
           grown_total(e, storage_place::buffer_files, q.request.growth);
}

/// "2,50 %".
std::string percent_text(const question& q, std::uint32_t basis_points) {
    const std::string hundredths = std::to_string(basis_points % 100);
    return std::to_string(basis_points / 100) + (q.opt.lang == language::swedish ? ',' : '.') +
           (hundredths.size() < 2 ? "0" : "") + hundredths + " %";
}

/// The volume that an estimate's problem is about.
std::string_view problem_volume(const storage_estimate& e) {
    return e.offender() ? e.offender()->volume.view() : "ifo_documents";
}

/// What an estimate's problem is in words.
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

/// "techspec-2024 3.1".
std::string cited(const citation* c) { return c ? std::string(to_text(*c).view()) : std::string{}; }
/// Where the reference classes are printed, in the newest document that does.
const citation& classes_printed() { return rulebook::reference_configurations[0].source.newest(); }

std::string roles_text(const planned_server& s) {
    std::string out;
    for (std::size_t i = 0; i < role_count; ++i)
        if (s.roles.contains(static_cast<role>(i)))
            out += (out.empty() ? "" : " + ") + str(to_text(endpoint{static_cast<role>(i)}));
    return out;
}

/// Of printed, derived and assumed the one that says least.
basis weakest(std::initializer_list<basis> all) { return std::max(all); }

/// The unit price of a rate in words: "6 000 B".
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
        return below ? "< " + grouped(below) : "> " + grouped(above);
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
            str(to_text(endpoint{v.row->role})) + ": " + kind_word(q, v.row->kind) + q.word(", gäller ", ", for ") +
            q.word(v.row->scope) +
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

// Text --------------------------------------------------------------------------------------------

std::string bar(data_size part, data_size whole) {
    if (whole == data_size{}) return {};
    const auto eighths = static_cast<std::size_t>(
        static_cast<long double>(part.bytes()) / static_cast<long double>(whole.bytes()) * 160.0L + 0.5L);
    std::string out;
    for (std::size_t i = 0; i < eighths / 8; ++i) out += "█";
    constexpr const char* rest[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    out += rest[eighths % 8];
    return out.empty() && part != data_size{} ? "▏" : out;
}

std::string text_sheet(const question& q, const storage_estimate& e, const server_plan& p) {
    std::string out = (q.name.empty() ? q.word("Dimensionering", "Sizing") : printable(q.name)) + "\n";
    out += std::string(heading_of(q.document).view()) + "  |  " + str(to_text(q.family)) + "  |  " +
           std::string(to_text(q.opt.day()).view()) + "\n";

    out += "\n" + q.word("Lagring", "Storage") + "\n";
    const data_size total = e.total();
    std::size_t name_width = 0, count_width = 0;
    for (const storage_line& l : e) {
        name_width = std::max(name_width, width(q.word(l.rate->name)));
        count_width = std::max(count_width, width(grouped(l.count) + ' ' + q.word(l.rate->unit)));
    }
    for (const storage_line& l : e) {
        out += "  " + left(q.word(l.rate->name), name_width) + "  " +
               right(grouped(l.count) + ' ' + q.word(l.rate->unit), count_width) + "  " +
               right(q.size(l.size.most), 11) + "  " + bar(l.size.most, total) + "\n";
        if (q.opt.explain)
            out += "      " + str(l.rate->printed) + "  [" + cited(l.rate->source.find(q.document)) + ", " +
                   q.word(basis::printed) + "];  " + grouped(l.count) + " x " + unit_bytes(*l.rate) + " = " +
                   bytes_text(l.size) + " B\n";
        if (q.opt.explain && q.grows())
            out += "      " + grouped(l.size.most.bytes()) + " B + " + percent_text(q, q.request.growth.basis_points) +
                   q.word(" om året, uppåt avrundat, i ", " a year, rounded up, for ") +
                   counted(q.request.growth.years, nouns::years, q.opt.lang) + " = " +
                   grouped(grown(l.size.most, q.request.growth).bytes()) + " B  [" + q.word(basis::assumed) + "]\n";
    }
    out += "  " + left(q.word("Summa", "Total"), name_width) + "  " + std::string(count_width, ' ') + "  " +
           right(q.size(total), 11) + "  = " + bytes_text(e.total_range()) + " B" +
           (q.opt.explain ? "  [" + q.word(basis::derived) + ']' : "") + "\n";
    if (q.grows()) {
        const data_size later = grown_total_of(q, e);
        out += "  " +
               left(q.word("Om ", "After ") + counted(q.request.growth.years, nouns::years, q.opt.lang), name_width) +
               "  " +
               right("+" + percent_text(q, q.request.growth.basis_points) + q.word(" per år", " a year"), count_width) +
               "  " + right(q.size(later), 11) + "  = " + grouped(later.bytes()) + " B  [" + q.word(basis::assumed) +
               "]\n";
    }
    if (q.opt.explain)
        out += q.word(
            "      MB, GB och KB är tiopotenser [antagen]: 4,5 GB per 1 000 insatser är exakt 150 dokument à 30 KB bara då\n",
            "      MB, GB and KB are powers of ten [assumed]: 4.5 GB per 1 000 interventions are exactly 150 documents of 30 KB only then\n");

    const classification c = classify(q.request.volumes, q.request.service_level, q.request.products);
    out += "\n" + q.word("Referensklass", "Reference class") + "\n";
    if (p.for_class) {
        out += "  " + str(to_text(*p.for_class)) + "  (" +
               (q.request.as_class ? q.word("vald med --class", "chosen with --class") : class_reason(q, c)) + ")  [" +
               cited(&classes_printed()) + ", " + q.word(p.class_basis) + "]\n";
        if (!rulebook::reference_configurations.in(q.document).size())
            out += q.word("  Klasserna finns bara i ", "  Classes are printed in ") +
                   str(to_text(classes_printed().document())) + q.word("; för ", " only; for ") +
                   str(to_text(q.document)) + q.word(" är de antagna.", " they are assumed.") + "\n";
    } else {
        out += "  " + class_reason(q, c) + q.word("; välj en med --class", "; choose one with --class") + "\n";
    }
    if (q.opt.explain)
        for (std::size_t i = 0; i < class_criterion_count; ++i)
            if (const auto v = c.vote(static_cast<class_criterion>(i)))
                out += "      " + left(str(to_text(static_cast<class_criterion>(i))), 13) + " -> " + str(to_text(*v)) +
                       "\n";

    if (!p.size()) {
        if (p.for_class)
            out += "\n" + q.word("Servrar\n  ", "Servers\n  ") + str(to_text(q.document)) +
                   q.word(" anger ingen hårdvara för servrar", " prints no hardware for servers") + "\n";
    } else {
        out += "\n" + q.word("Servrar", "Servers") + "\n";
        sheet s{{{"#", alignment::right},
                 {q.word("roller", "roles"), alignment::left},
                 {q.word("processorer", "processors"), alignment::left},
                 {q.word("minne", "memory"), alignment::right},
                 {q.word("disk", "disk"), alignment::right},
                 {q.word("grund", "basis"), alignment::left}},
                {}};
        for (const planned_server& v : p) {
            s.rows.push_back(
                {std::to_string(v.count), roles_text(v), str(v.row->processor), q.whole_gb(v.memory.total()),
                 q.whole_gb(v.disk.total()),
                 q.word(weakest({v.memory.basis(), v.disk.basis(), v.basis, v.count_basis, v.processors_basis}))});
        }
        const std::string rows = tools::to_text(s, 140);
        for (std::size_t at = 0; at < rows.size();) {
            const std::size_t end = rows.find('\n', at) + 1;
            out += "  " + rows.substr(at, end - at);
            at = end;
        }
        if (q.opt.explain)
            for (const planned_server& v : p) {
                out += "      " + roles_text(v) + ": " + q.word(v.reason) + " [" + cited(v.citation) + ", " +
                       q.word(v.basis) + "]" +
                       (v.count > 1 ? q.word("; antalet [", "; their number [") + q.word(v.count_basis) + "]" : "") +
                       "\n";
                out += "        " + q.word("processorer", "processors") + " = " + str(v.row->processor) + " [" +
                       cited(v.row->source.find(q.document)) + ", " + q.word(v.processors_basis) + "]" +
                       (v.processors_basis == basis::assumed ? q.word("; ingen summa trycks, utbyggbart 2, 4, 8 (3.1)",
                                                                      "; no sum is printed, extensible 2, 4, 8 (3.1)")
                                                             : "") +
                       "\n";
                out += "        " + q.word("minne", "memory") + " = " + figure_text(q, v.memory) + "\n";
                out += "        disk = " + figure_text(q, v.disk) + "\n";
            }
    }
    out += "\n";
    for (const std::string& w : warnings_of(q, p))
        for (const std::string& line : wrapped(q.word("Obs: ", "Note: ") + w, 100)) out += line + "\n";
    if (!q.opt.explain)
        out += q.word("Källa och uträkning för varje siffra: --explain",
                      "Source and arithmetic of every figure: --explain") +
               "\n";
    return out;
}

// CSV, Markdown -----------------------------------------------------------------------------------

sheet line_sheet(const question& q, const storage_estimate& e) {
    sheet s{{{"item"},
             {"name"},
             {"count", alignment::right},
             {"bytes", alignment::right},
             {"bytes_min", alignment::right},
             {"where"},
             {"rate"},
             {"basis"},
             {"document"},
             {"section"}},
            {}};
    if (q.grows()) s.columns.push_back({"grown_bytes", alignment::right});
    const auto add = [&](std::vector<std::string> cells, data_size grown_size) {
        if (q.grows()) cells.push_back(std::to_string(grown_size.bytes()));
        s.rows.push_back(std::move(cells));
    };
    for (const storage_line& l : e)
        add({str(l.rate->item), q.word(l.rate->name), std::to_string(l.count), std::to_string(l.size.most.bytes()),
             std::to_string(l.size.least.bytes()), str(to_text(l.rate->place)), str(l.rate->printed), "printed",
             str(to_text(q.document)), place_of(l.rate->source, q.document)},
            grown(l.size.most, q.request.growth));
    const size_range total = e.total_range();
    add({"total", q.word("Summa", "Total"), "", std::to_string(total.most.bytes()), std::to_string(total.least.bytes()),
         "", "", "derived", str(to_text(q.document)), ""},
        grown_total_of(q, e));
    return s;
}

sheet server_sheet(const server_plan& p) {
    sheet s{{{"count", alignment::right},
             {"roles", alignment::left},
             {"processors", alignment::left},
             {"memory_bytes", alignment::right},
             {"memory_basis", alignment::left},
             {"disk_bytes", alignment::right},
             {"disk_basis", alignment::left}},
            {}};
    for (const planned_server& v : p)
        s.rows.push_back({std::to_string(v.count), roles_text(v), str(v.row->processor),
                          std::to_string(v.memory.total().bytes()), str(to_text(v.memory.basis())),
                          std::to_string(v.disk.total().bytes()), str(to_text(v.disk.basis()))});
    return s;
}

std::string markdown_sheet(const question& q, const storage_estimate& e, const server_plan& p) {
    std::string out = "# " + markdown_text(q.name.empty() ? q.word("Dimensionering", "Sizing") : q.name) + "\n\n" +
                      to_markdown(line_sheet(q, e));
    if (p.for_class)
        out +=
            "\n" + q.word("Referensklass: ", "Reference class: ") + str(to_text(*p.for_class)) + " (" +
            markdown_text(class_reason(q, classify(q.request.volumes, q.request.service_level, q.request.products))) +
            ", " + str(to_text(p.class_basis)) + ")\n";
    if (p.size()) out += "\n" + to_markdown(server_sheet(p));
    for (const std::string& w : warnings_of(q, p)) out += "\n" + q.word("Obs: ", "Note: ") + markdown_text(w) + "\n";
    return out;
}

// JSON --------------------------------------------------------------------------------------------

json figure_json(const question& q, const figure& f) {
    json parts = json::array();
    for (const figure_part& p : f)
        parts.push_back({{"what", q.word(p.purpose)},
                         {"bytes", p.amount.bytes()},
                         {"basis", to_text(p.basis).view()},
                         {"document", p.citation ? to_text(p.citation->document()).view() : ""},
                         {"section", p.citation ? p.citation->place().view() : ""}});
    return {{"bytes", f.total().bytes()}, {"basis", to_text(f.basis()).view()}, {"parts", parts}};
}

std::string json_sheet(const question& q, const storage_estimate& e, const server_plan& p) {
    json out;
    if (!q.name.empty()) out["name"] = q.name;
    out["document"] = to_text(q.document).view();
    out["family"] = to_text(q.family).view();
    out["as_of"] = to_text(q.opt.day()).view();
    out["lines"] = json::array();
    for (const storage_line& l : e) {
        json line{{"item", l.rate->item.view()},
                  {"count", l.count},
                  {"bytes", l.size.most.bytes()},
                  {"bytes_min", l.size.least.bytes()},
                  {"basis", "printed"},
                  {"section", place_of(l.rate->source, q.document)},
                  {"where", to_text(l.rate->place).view()},
                  {"rate", l.rate->printed.view()}};
        if (q.grows()) line["grown_bytes"] = grown(l.size.most, q.request.growth).bytes();
        out["lines"].push_back(line);
    }
    const size_range total = e.total_range();
    out["total_bytes"] = total.most.bytes();
    out["total_bytes_min"] = total.least.bytes();
    if (q.grows()) {
        out["growth"] = {{"years", q.request.growth.years},
                         {"basis_points_a_year", q.request.growth.basis_points},
                         {"basis", "assumed"}};
        out["grown_total_bytes"] = grown_total_of(q, e).bytes();
    }
    const classification c = classify(q.request.volumes, q.request.service_level, q.request.products);
    const bool prints_classes = rulebook::reference_configurations.in(q.document).size() != 0;
    if (prints_classes && c.value()) {
        out["class"] = to_text(*c.value()).view();
        out["decided_by"] = to_text(*c.decided_by()).view();
    } else {
        out["class"] = nullptr;
        out["class_reason"] = prints_classes ? class_reason(q, c)
                                             : str(to_text(q.document)) + " prints no reference classes; " +
                                                   str(to_text(classes_printed().document())) + " does (" +
                                                   str(classes_printed().place()) + ')';
        out["decided_by"] = nullptr;
    }
    if (p.for_class)
        out["planned_class"] = {{"class", to_text(*p.for_class).view()},
                                {"basis", to_text(p.class_basis).view()},
                                {"document", to_text(classes_printed().document()).view()},
                                {"section", classes_printed().place().view()},
                                {"reason", q.request.as_class ? "--class" : class_reason(q, c)}};
    out["servers"] = json::array();
    for (const planned_server& v : p) {
        json roles = json::array();
        for (std::size_t i = 0; i < role_count; ++i)
            if (v.roles.contains(static_cast<role>(i))) roles.push_back(to_text(endpoint{static_cast<role>(i)}).view());
        out["servers"].push_back({{"roles", roles},
                                  {"count", v.count},
                                  {"count_basis", to_text(v.count_basis).view()},
                                  {"processors", v.row->processor.view()},
                                  {"processors_basis", to_text(v.processors_basis).view()},
                                  {"memory", figure_json(q, v.memory)},
                                  {"disk", figure_json(q, v.disk)},
                                  {"why", q.word(v.reason)},
                                  {"basis", to_text(v.basis).view()},
                                  {"document", v.citation ? to_text(v.citation->document()).view() : ""},
                                  {"section", v.citation ? v.citation->place().view() : ""}});
    }
    out["warnings"] = warnings_of(q, p);
    return out.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

/// An error about the volumes: at their place in the file, or at the flags.
[[noreturn]] void refuse(const question& q, std::string_view volume, sentence message) {
    const auto at = q.installation.volumes_at.find(volume);
    if (q.file && at != q.installation.volumes_at.end())
        throw input_error(q.file->at(at->second.line, at->second.column, std::move(message)));
    throw input_error(q.file ? q.file->name : "volumes", std::move(message));
}

int answer(const question& q) {
    const storage_estimate e = estimate(q.request.volumes, q.document);
    if (!e.ok()) refuse(q, problem_volume(e), problem_text(e, q.document));
    if (e.size() == 0)
        refuse(
            q, "",
            "no volume is given; there is nothing to size. Give a file with [volumes], or flags such as --inhabitants 37816");
    const server_plan p = plan(q.request, q.document);
    bool too_large = grown_total_of(q, e).is_too_large();
    for (const planned_server& v : p)
        too_large = too_large || v.memory.total().is_too_large() || v.disk.total().is_too_large();
    if (too_large)
        throw input_error("--growth",
                          "makes more bytes than can be counted (2^64); fewer --years or a smaller --growth is needed");
    std::string out;
    switch (q.opt.as) {
        case format::text: out = text_sheet(q, e, p); break;
        case format::csv: out = to_csv(line_sheet(q, e)); break;
        case format::json: out = json_sheet(q, e, p); break;
        case format::markdown: out = markdown_sheet(q, e, p); break;
    }
    q.opt.write(out);
    return clean;
}

// Batch -------------------------------------------------------------------------------------------

/// Collects what is wrong in a batch: the first twenty are told, the rest counted.
class complaints {
public:
    explicit complaints(const input& in) : in_{in} {}
    void add(const table_cell& c, sentence message) {
        if (++count_ <= 20) all_.push_back(in_.at(c.line, c.column, std::move(message)));
    }
    void finish() {
        if (count_ > all_.size())
            all_.push_back({in_.name, 0, 0, "and " + std::to_string(count_ - all_.size()) + " more", {}});
        if (!all_.empty()) throw input_error(std::move(all_));
    }

private:
    const input& in_;
    std::vector<diagnostic> all_;
    std::size_t count_ = 0;
};

int answer_batch(const std::string& file, const question& q) {
    const input in = read_input(q.opt.io, file, encodings::any_common);
    input_table table = parse_csv(in);
    complaints wrong{in};

    std::vector<std::string_view> accepted{"code", "name"};
    for (const auto& rate : rulebook::storage_rates) accepted.push_back(rate.volume);
    bool any_volume = false;
    for (const table_cell& h : table.headings) {
        if (std::find(accepted.begin(), accepted.end(), h.text) == accepted.end())
            wrong.add(h, "unknown column \"" + h.text + '"' + suggestion(h.text, accepted));
        any_volume = any_volume || (h.text != "code" && h.text != "name");
    }
    wrong.finish();
    if (!any_volume)
        throw input_error(
            diagnostic{in.name, table.headings[0].line, 0, "no column is a volume" + suggestion("", accepted), {}});

    std::vector<std::string> items;  // one column an item, though two rates may share it
    for (const auto& rate : rulebook::storage_rates.in(q.document))
        if (items.empty() || items.back() != rate.item.view()) items.push_back(str(rate.item));

    sheet out;
    for (const char* carried : {"code", "name"})
        for (const table_cell& h : table.headings)
            if (h.text == carried) out.columns.push_back({carried});
    const std::size_t first_item = out.columns.size();
    for (const std::string& item : items) out.columns.push_back({item, alignment::right});
    out.columns.push_back({"total_bytes", alignment::right});
    if (q.grows()) out.columns.push_back({"grown_total_bytes", alignment::right});

    // What each column holds, settled once: a volume, and what is wrong with one that the document has no rate for,
    // which is told once.
    struct carried {
        std::uint32_t volumes::*count = nullptr;  ///< null for code and name
        std::string problem;
        bool told = false;
    };
    std::vector<carried> columns;
    for (const table_cell& h : table.headings) {
        carried& c = columns.emplace_back();
        for (const auto& rate : rulebook::storage_rates)
            if (rate.volume.view() == h.text) c.count = rate.count;
        if (c.count == nullptr) continue;
        volumes alone;
        alone.*c.count = 1;
        if (const storage_estimate e = estimate(alone, q.document); !e.ok()) c.problem = problem_text(e, q.document);
    }
    std::vector<std::size_t> item_of(rulebook::storage_rates.size());
    for (std::size_t i = 0; i < item_of.size(); ++i)
        item_of[i] = static_cast<std::size_t>(
            std::find(items.begin(), items.end(), rulebook::storage_rates[i].item.view()) - items.begin());

    std::vector<data_size> sizes;  // by item
    out.rows.reserve(table.rows.size());
    for (auto& asked : table.rows) {
        const std::vector<table_cell> row =
            std::move(asked);  // given back when it is answered: a million rows are many
        volumes v;
        const table_cell *code = nullptr, *name = nullptr, *documents = nullptr;
        bool right = true;
        for (std::size_t c = 0; c < row.size(); ++c) {
            carried& column = columns[c];
            if (column.count == nullptr) {
                (table.headings[c].text == "code" ? code : name) = &row[c];
                continue;
            }
            if (row[c].text.empty()) continue;
            std::uint32_t& count = v.*column.count;
            if (const std::string problem = parse_count(row[c].text, count); !problem.empty()) {
                wrong.add(row[c], table.headings[c].text + ": " + problem);
                right = false;
            }
            if (column.count == &volumes::ifo_documents) documents = &row[c];
            if (count != 0 && !column.problem.empty()) {
                if (!column.told) wrong.add(row[c], column.problem);
                column.told = true;
                right = false;
            }
        }
        if (!right) continue;
        const storage_estimate e = estimate(v, q.document);
        if (!e.ok()) {
            wrong.add(documents ? *documents : row[0], problem_text(e, q.document));
            continue;
        }
        if (e.size() == 0) {
            wrong.add(row[0], "the row has no volume; there is nothing to size");
            continue;
        }
        std::vector<std::string> cells;
        cells.reserve(out.columns.size());
        for (std::size_t c = 0; c < first_item; ++c)
            cells.push_back((out.columns[c].key == "code" ? code : name)->text);
        sizes.assign(items.size(), {});
        for (const storage_line& l : e)
            sizes[item_of[static_cast<std::size_t>(l.rate - rulebook::storage_rates.begin())]] += l.size.most;
        for (const data_size size : sizes) cells.push_back(std::to_string(size.bytes()));
        cells.push_back(std::to_string(e.total().bytes()));
        if (q.grows()) {
            const data_size later = grown_total_of(q, e);
            if (later.is_too_large()) wrong.add(row[0], "grows to more bytes than can be counted (2^64)");
            cells.push_back(std::to_string(later.bytes()));
        }
        out.rows.push_back(std::move(cells));
    }
    wrong.finish();
    q.opt.write(to_string(out, q.opt.as));
    return clean;
}

int command_line(const arguments& called_with, console& io) {
    CLI::App app{
        "How big must the servers, disks and databases be?\nGive an installation file, or volumes as flags, or a CSV file of municipalities.",
        "lifecare-size"};
    app.footer(
        "Examples:\n"
        "  lifecare-size examples/data/vellinge.toml\n"
        "  lifecare-size --inhabitants 37816 --voo-clients 1200 --explain\n"
        "  lifecare-size --batch examples/data/municipalities.csv --format csv --output sizes.csv\n"
        "CSV holds the storage lines; text, JSON and Markdown hold the class and the servers too.\n"
        "Exit: 0 answered, 2 could not.");
    question q{io};
    std::string file, batch, growth, class_word, largest_table, availability, recovery, years;
    std::vector<std::string> products;
    CLI::Option* const file_option =
        app.add_option("file", file, "installation file (TOML); - reads standard input")->type_name("FILE");
    CLI::Option* const batch_option =
        app.add_option("--batch", batch, "CSV, one municipality a row: code, name and volumes")->type_name("FILE.csv");
    file_option->excludes(batch_option);
    // What describes one municipality cannot be said of a whole batch.
    const auto of_one = [&](CLI::Option* o) { o->excludes(batch_option); };
    std::map<std::string, std::string, std::less<>> given;
    for (std::string_view key : volume_keys()) {
        std::string flag(key);
        std::replace(flag.begin(), flag.end(), '_', '-');
        of_one(app.add_option("--" + flag, given[std::string(key)])->type_name("N")->group("Volumes"));
    }
    bool mobile = false;
    of_one(app.add_flag("--mobile", mobile, "mobile solutions are used or planned")->group("Service level"));
    of_one(app.add_option("--rto-hours", recovery, "required recovery time objective")
               ->type_name("N")
               ->group("Service level"));
    of_one(app.add_option("--availability-pct", availability, "required availability")
               ->type_name("PCT")
               ->group("Service level"));
    of_one(
        app.add_option(
               "--products", products,
               "products in use: planning, remote-supervision and analysis have servers of their own, mobile-care is mobile")
            ->delimiter(',')
            ->type_name("LIST"));
    of_one(app.add_option("--class", class_word, "plan for this class: small, medium or scalable")->type_name("CLASS"));
    app.add_option("--years", years, "grow for this many years")->type_name("N");
    app.add_option("--growth", growth, "growth a year in per cent, 2.5 or 2,5")->type_name("PCT");
    of_one(app.add_option("--largest-table-gb", largest_table, "largest table, for the index rebuild")->type_name("N"));
    of_one(app.add_flag("--binary", q.binary, "show MiB and GiB in text"));
    q.opt.add_to(app);
    q.opt.add_document_choice_to(app);
    of_one(app.get_option("--explain"));
    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    q.opt.settle();

    installation_file& in = q.installation;
    if (!file.empty()) {
        q.file = read_input(q.opt.io, file, encodings::utf8, longest_installation);
        in = read_installation(*q.file);
    }
    q.name = std::string(in.customer);
    for (const auto& [key, value] : given) {
        if (value.empty()) continue;
        std::string flag = "--" + key;
        std::replace(flag.begin(), flag.end(), '_', '-');
        if (const std::string problem = parse_count(value, *volume_of(key, in.volumes, in.service_level));
            !problem.empty())
            throw input_error(flag, problem);
    }
    const auto number = [](const char* flag, const std::string& word, std::uint32_t most) {
        std::uint32_t n = 0;
        std::string problem = word.empty() ? std::string{} : parse_count(word, n);
        if (problem.empty() && n > most)
            problem = '"' + word + "\" is too large; at most " + std::to_string(most) + " is accepted";
        if (!problem.empty()) throw input_error(flag, problem);
        return n;
    };
    const auto percent = [](const char* flag, const std::string& word, std::uint32_t most) {
        std::uint32_t n = 0;
        if (!word.empty())
            if (const std::string problem = parse_percent(word, most, n); !problem.empty())
                throw input_error(flag, problem);
        return n;
    };
    if (mobile) in.service_level.mobile = true;
    if (!recovery.empty()) {
        in.service_level.recovery_hours = static_cast<std::uint16_t>(number("--rto-hours", recovery, 65'535));
        if (in.service_level.recovery_hours == 0)
            throw input_error("--rto-hours", "0 is out of range; 1 to 65535 is accepted");
    }
    if (!availability.empty())
        in.service_level.availability_basis_points =
            static_cast<std::uint16_t>(percent("--availability-pct", availability, 100));
    for (const std::string& word : products) {
        const auto p = parse_product(word);
        if (!p) throw input_error("--products", '"' + word + "\" is not accepted" + suggestion(word, product_keys()));
        in.products.insert(*p);
    }
    if (!class_word.empty()) {
        for (const auto& row : rulebook::reference_configurations)
            if (row.key.view() == class_word) q.request.as_class = row.id;
        if (!q.request.as_class)
            throw input_error("--class", '"' + class_word + "\" is not accepted" +
                                             suggestion(class_word, {"small", "medium", "scalable"}));
    }
    q.request.growth = {static_cast<std::uint16_t>(number("--years", years, 100)), percent("--growth", growth, 1'000)};
    if (years.empty() != growth.empty())
        throw input_error(years.empty() ? "--years" : "--growth", "is missing; --years and --growth go together");
    if (!largest_table.empty()) in.largest_table = 1_GB * number("--largest-table-gb", largest_table, 1'000'000);

    q.request.volumes = in.volumes;
    q.request.service_level = in.service_level;
    q.request.products = in.products;
    q.request.largest_table = in.largest_table;
    q.family = q.opt.family(in.family);
    q.document = q.opt.document(q.family, in.hosting);
    return batch.empty() ? answer(q) : answer_batch(batch, q);
}

}  // namespace

int tools::run_size(const arguments& given, console& io) {
    return guarded("lifecare-size", io, [&] { return command_line(given, io); });
}
