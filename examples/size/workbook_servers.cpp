// SPDX-License-Identifier: MIT
// The servers by formula: the class by the votes of its criteria, memory and disk by the rows of the rulebook.
#include "workbook_parts.hpp"

namespace tools::sizing {

namespace {

std::uint64_t whole_gb(data_size s) {
    const std::uint64_t gb = (1_GB).bytes();
    return s.bytes() / gb + (s.bytes() % gb != 0 ? 1 : 0);
}

/// The virtual cores of one server, those of all its processors.
std::uint64_t cores_of(const planned_server& v) { return std::uint64_t{v.row->sockets} * v.row->cores; }

/// The columns of the sheets of servers and of rules.
enum server_columns : std::size_t {
    how_many,
    for_class,
    roles,
    processors,
    memory,
    disk,
    cores,
    order_memory,
    order_disk
};
enum rule_columns : std::size_t { rule_name, first_value, row_memory, row_disk };

constexpr std::size_t first_server = 3;

std::vector<workbook_cell> headings_of(std::initializer_list<std::string> names) {
    std::vector<workbook_cell> out;
    for (const std::string& n : names) out.push_back(text_cell(n, cell_look::heading));
    return out;
}

}  // namespace

std::string answer_sheets::hardware_cell(role r, std::size_t column) const {
    role printed = r;
    if (r == role::core_server) printed = role::application_server;
    if (r == role::intranet_server) printed = role::web_server;
    std::size_t i = 0;
    while (hardware_[i]->role != printed) ++i;
    return in(rules_, 1 + i, column);
}

std::string answer_sheets::factor_cell(std::string_view rule) const {
    for (std::size_t i = 0; i < factors_.size(); ++i)
        if (factors_[i]->key.view() == rule) return in(rules_, hardware_.size() + 3 + i, first_value);
    return {};
}

std::string answer_sheets::memory_formula(const planned_server& v) const {
    std::string out;
    const auto add = [&](const std::string& part) { out += (out.empty() ? "" : "+") + part; };
    if (v.roles.contains_any({role::core_server, role::application_server}))
        add(hardware_cell(role::application_server, row_memory));
    if (v.roles.contains_any({role::intranet_server, role::web_server}))
        add(hardware_cell(role::web_server, row_memory));
    if (v.roles.contains(role::database_server)) {
        const std::string row = hardware_cell(role::database_server, row_memory),
                          as_much = factor_cell("database-memory");
        add(as_much.empty() ? row
                            : "MAX(" + row + ',' + as_much + '*' + in(sizing_, databases_row(), grown_bytes) + ')');
    }
    return out.empty() ? hardware_cell(v.row->role, row_memory) : out;
}

std::string answer_sheets::disk_formula(const planned_server& v) const {
    std::string out;
    const auto add = [&](const std::string& part) { out += (out.empty() ? "" : "+") + part; };
    const bool webs = v.roles.contains_any({role::intranet_server, role::web_server});
    if (v.roles.contains_any({role::core_server, role::application_server}))
        add(hardware_cell(role::application_server, row_disk));
    if (webs) add(hardware_cell(role::web_server, row_disk));
    if (v.roles.contains(role::database_server)) {
        const std::string rebuild = factor_cell("index-rebuild"),
                          need = in(sizing_, databases_row(), grown_bytes) +
                                 (rebuild.empty() ? "" : '+' + rebuild + '*' + in(sizing_, largest_row(), grown_bytes));
        add("MAX(" + hardware_cell(role::database_server, row_disk) + ',' + need + ')');
    }
    if (v.roles.contains(role::application_server) || webs) add(in(sizing_, buffers_row(), grown_bytes));
    if (!out.empty()) return out;
    const std::string log = v.row->role == role::analysis_server ? factor_cell("analysis-transaction-log") : "";
    return hardware_cell(v.row->role, row_disk) +
           (log.empty() ? "" : '+' + log + '*' + in(sizing_, kj1_row(), grown_bytes));
}

std::vector<workbook_cell> answer_sheets::server_row(const planned_server& v, const std::string& how_many_formula,
                                                     bool planned) const {
    const auto each = [&](const std::string& formula, data_size now) {
        return formula_cell(formula, std::to_string(now.bytes()), cell_look::size);
    };
    return {
        formula_cell(how_many_formula, planned ? std::to_string(v.count) : "0"),
        {},
        text_cell(roles_in_words(q_, v), cell_look::wrapped),
        text_cell(str(v.row->processor)),
        each(memory_formula(v), v.memory.total()),
        each(disk_formula(v), v.disk.total()),
        number_cell(cores_of(v)),
        {},
        {},
        text_cell(q_.word(v.reason), cell_look::wrapped),
        text_cell(q_.word(std::max({v.memory.basis(), v.disk.basis(), v.basis, v.count_basis, v.processors_basis}))),
        text_cell(cited(v.citation))};
}

worksheet answer_sheets::servers() const {
    worksheet s;
    s.name = servers_;
    s.heading_rows = first_server;
    s.widths = {16, 12, 50, 26, 12, 12, 12, 12, 12, 44, 12, 22};
    s.filter = true;
    s.rows = {
        {text_cell(word("Servrar", "Servers"), cell_look::title)},
        {text_cell(word("Antalet är 0 där en annan klass gäller: filtrera bort dem. Klassen och dess mått är nedanför.",
                        "The number is 0 where another class applies: filter those out. The class and its criteria "
                        "are below."),
                   cell_look::quiet)},
        headings_of({word("Antal", "Number"), word("Klass", "Class"), word("Roller", "Roles"),
                     word("Processorer", "Processors"), word("Minne per server", "Memory, each"),
                     word("Disk per server", "Disk, each"), word("Kärnor per server", "Cores, each"),
                     word("Beställ minne", "Order memory"), word("Beställ disk", "Order disk"), word("Varför", "Why"),
                     word("Grund", "Basis"), word("Källa", "Source")})};

    // Every class has its layout; the products have servers in each of them.
    struct one {
        planned_server planned;
        std::optional<reference_class> of;
    };
    std::vector<one> all;
    sizing_request request = q_.request;
    request.products = {};
    for (const auto& c : rulebook::reference_configurations) {
        request.as_class = c.id;
        for (const planned_server& v : plan(request, q_.document)) all.push_back({v, c.id});
    }
    request.products = q_.request.products;
    request.as_class = reference_class::smallest;
    const server_plan with_products = plan(request, q_.document);
    for (const planned_server& v : with_products)
        if (v.row->role != role::application_server) all.push_back({v, std::nullopt});

    const std::size_t votes = first_server + all.size() + 3, class_row = votes + class_criterion_count;
    const std::string class_cell = fixed_cell_name(class_row, 1);
    for (const auto& [v, of] : all) {
        const std::size_t row = s.rows.size();
        const std::string n = std::to_string(v.count);
        std::vector<workbook_cell> cells = server_row(
            v, of ? "IF(" + class_cell + '=' + std::to_string(static_cast<int>(*of) + 1) + ',' + n + ",0)" : n,
            !of || a_.servers.for_class == of);
        cells[for_class] = text_cell(of ? class_in_words(q_, *of) : word("alla", "all"));
        const auto order = [&](std::size_t column, data_size each) {
            return formula_cell("ROUNDUP(" + cell_name(row, column) + "/1000000000,0)", std::to_string(whole_gb(each)),
                                cell_look::whole_gb);
        };
        cells[order_memory] = order(memory, v.memory.total());
        cells[order_disk] = order(disk, v.disk.total());
        s.rows.push_back(std::move(cells));
    }
    std::uint64_t servers = 0, gb_of_memory = 0, gb_of_disk = 0, all_cores = 0;
    for (const planned_server& v : a_.servers) {
        servers += v.count;
        gb_of_memory += v.count * whole_gb(v.memory.total());
        gb_of_disk += v.count * whole_gb(v.disk.total());
        all_cores += v.count * cores_of(v);
    }
    const auto column = [&](std::size_t c) {
        return cell_name(first_server, c) + ':' + cell_name(first_server + all.size() - 1, c);
    };
    const auto ordered = [&](std::size_t c, std::uint64_t now, cell_look look) {
        return formula_cell("SUMPRODUCT(" + column(how_many) + ',' + column(c) + ')', std::to_string(now), look);
    };
    s.rows.push_back({formula_cell("SUM(" + column(how_many) + ')', std::to_string(servers), cell_look::total_whole),
                      text_cell(word("servrar", "servers"), cell_look::total_text),
                      {},
                      {},
                      {},
                      {},
                      ordered(cores, all_cores, cell_look::total_whole),
                      ordered(order_memory, gb_of_memory, cell_look::whole_gb),
                      ordered(order_disk, gb_of_disk, cell_look::whole_gb)});
    s.rows.emplace_back();

    // The votes: 1 small, 2 medium, 3 scalable, 0 none; the highest wins.
    s.rows.push_back(headings_of({word("Mått", "Criterion"), word("Ger klass", "Vote"),
                                  word("1 Liten, 2 Medium, 3 Skalbar, 0 påverkar inte; den högsta gäller",
                                       "1 small, 2 medium, 3 scalable, 0 does not vote; the highest wins")}));
    const std::size_t limits = hardware_.size() + 3 + factors_.size() + 2;
    const auto limit = [&](reference_class c, std::size_t of) {
        return in(rules_, limits + static_cast<std::size_t>(c), of);
    };
    const auto below = [&](const std::string& value, std::size_t of) {
        return "IF(" + value + "=0,0,IF(" + value + '<' + limit(reference_class::smallest, of) + ",1,IF(" + value +
               '<' + limit(reference_class::medium, of) + ",2,3)))";
    };
    std::string inhabitants = "0";
    for (std::size_t i = 0; i < rates_.size(); ++i)
        if (rates_[i]->count == &volumes::inhabitants) inhabitants = in(sizing_, line_row(i), count);
    const std::string top_availability = limit(reference_class::scalable, 3),
                      top_recovery = limit(reference_class::scalable, 4);
    const std::string formulas[class_criterion_count] = {
        below(input_cell(users), 1), below(inhabitants, 2),
        "IF(" + input_cell(mobile) + "=\"" + word("ja", "yes") + "\",2,0)",
        "IF(ROUND(" + input_cell(availability) + "*10000,0)>=ROUND(" + top_availability + "*10000,0),3,0)",
        "IF(AND(" + input_cell(recovery) + ">0," + input_cell(recovery) + '<' + top_recovery + "),3,0)"};
    const classification c = classify(q_.request.volumes, q_.request.service_level, q_.request.products);
    const std::string names[class_criterion_count] = {word("användare", "users"), word("invånare", "inhabitants"),
                                                      word("mobilt", "mobile"), word("tillgänglighet", "availability"),
                                                      "RTO"};
    for (std::size_t i = 0; i < class_criterion_count; ++i) {
        const auto vote = c.vote(static_cast<class_criterion>(i));
        s.rows.push_back({text_cell(names[i]),
                          formula_cell(formulas[i], std::to_string(vote ? static_cast<int>(*vote) + 1 : 0)),
                          text_cell(cited(&classes_printed()) + ", " + q_.word(a_.servers.class_basis))});
    }
    // The class that is chosen, else the highest vote; and its name.
    std::string number = "MAX(" + cell_name(votes, 1) + ':' + cell_name(class_row - 1, 1) + ')', names_of_classes;
    for (const auto& known : rulebook::reference_configurations) {
        const std::string of_class = ",\"" + class_in_words(q_, known.id) + '"';
        number = "IF(" + input_cell(chosen_class) + '=' + of_class.substr(1) + ',' +
                 std::to_string(static_cast<int>(known.id) + 1) + ',' + number + ')';
        names_of_classes += of_class;
    }
    const auto chosen = a_.servers.for_class;
    const std::string unknown = word("okänd", "unknown");
    s.rows.push_back(
        {text_cell(word("Klass", "Class"), cell_look::total_text),
         formula_cell(number, std::to_string(chosen ? static_cast<int>(*chosen) + 1 : 0), cell_look::total_whole),
         text_formula_cell("IF(" + class_cell + "=0,\"" + unknown + "\",CHOOSE(" + class_cell + names_of_classes + "))",
                           chosen ? class_in_words(q_, *chosen) : unknown, cell_look::total_text)});
    if (const std::string note = class_note(a_); !note.empty()) s.rows.push_back({text_cell(note, cell_look::quiet)});
    return s;
}

worksheet answer_sheets::rules() const {
    worksheet s;
    s.name = rules_;
    s.heading_rows = 1;
    s.widths = {44, 24, 14, 21, 18, 34, 22};
    const auto printed_in = [&](const provenance& p) { return text_cell(cited(p.find(q_.document))); };
    s.rows.push_back(
        headings_of({word("Hårdvara för", "Hardware for"), word("Processorer", "Processors"), word("Minne", "Memory"),
                     "Disk", word("Kallas", "Called"), word("Gäller", "Holds for"), word("Källa", "Source")}));
    for (const auto* h : hardware_)
        s.rows.push_back({text_cell(q_.word(rulebook::endpoints[endpoint{h->role}.index()].name)),
                          text_cell(str(h->processor)), number_cell(h->memory.bytes(), cell_look::size),
                          number_cell(h->disk.bytes(), cell_look::size), text_cell(kind_word(q_, h->kind)),
                          text_cell(q_.word(h->scope)), printed_in(h->source)});
    s.rows.emplace_back();
    s.rows.push_back(headings_of({word("Växer med databaserna", "Grows with the databases"), word("Gånger", "Times"),
                                  "", "", "", "", word("Källa", "Source")}));
    for (const auto* f : factors_)
        s.rows.push_back({text_cell(q_.word(f->rule), cell_look::wrapped),
                          number_cell(f->times),
                          {},
                          {},
                          {},
                          {},
                          printed_in(f->source)});
    s.rows.emplace_back();
    s.rows.push_back(headings_of(
        {word("Referensklass", "Reference class"), word("Användare under", "Users below"),
         word("Invånare under", "Inhabitants below"), word("Tillgänglighet från", "Availability from"),
         word("RTO under (timmar)", "RTO below (hours)"), word("Uppdelning", "Layout"), word("Källa", "Source")}));
    for (const auto& c : rulebook::reference_configurations) {
        const auto number_or_none = [](std::uint64_t n) { return n != 0 ? number_cell(n) : workbook_cell{}; };
        s.rows.push_back({text_cell(class_in_words(q_, c.id)), number_or_none(c.users_below),
                          number_or_none(c.inhabitants_below),
                          c.availability_basis_points != 0
                              ? number_cell("0." + std::to_string(c.availability_basis_points), cell_look::percent)
                              : workbook_cell{},
                          number_cell(c.recovery_hours), text_cell(q_.word(c.layout), cell_look::wrapped),
                          text_cell(cited(&c.source.newest()))});
    }
    return s;
}

}  // namespace tools::sizing
