// SPDX-License-Identifier: MIT
#include "workbook_parts.hpp"

namespace tools::sizing {

namespace {

constexpr std::uint64_t bytes_of_gb = (1_GB).bytes();

/// A size for a cell that a formula computes: nothing where it is more than can be counted.
std::string digits(data_size s) { return s.is_too_large() ? std::string{} : std::to_string(s.bytes()); }

}  // namespace

answer_sheets::answer_sheets(const answer& a, std::size_t number) : a_{a}, q_{a.asked} {
    const std::string suffix = number != 0 ? ' ' + std::to_string(number) : std::string{};
    sizing_ = word("Dimensionering", "Sizing") + suffix;
    servers_ = word("Servrar", "Servers") + suffix;
    growth_ = word("Tillväxt", "Growth") + suffix;
    rates_name_ = word("Lagringstal", "Rates") + suffix;
    rules_ = word("Regler", "Rules") + suffix;
    for (const auto& r : rulebook::storage_rates.in(q_.document)) rates_.push_back(&r);
    for (const auto& h : rulebook::hardware.in(q_.document)) hardware_.push_back(&h);
    for (const auto& f : rulebook::growth_rules.in(q_.document)) factors_.push_back(&f);
}

std::vector<worksheet> answer_sheets::all() const {
    std::vector<worksheet> out{sizing()};
    if (a_.servers.size()) out.push_back(servers());
    out.push_back(growth_by_year());
    out.push_back(rates());
    out.push_back(rules());
    return out;
}

std::string answer_sheets::place_word(storage_place p) const {
    return p == storage_place::database ? word("databas", "database") : word("buffertfiler", "buffer files");
}

std::string answer_sheets::after_growth(std::size_t column) const {
    const std::string first = in(growth_, first_year, column);
    return "INDEX(" + first + ':' + fixed_cell_name(first_year + most_years, column) + ',' + input_cell(years) + "+1)";
}

data_size answer_sheets::size_of(const rulebook::storage_rate& r) const {
    for (const storage_line& l : a_.storage)
        if (l.rate == &r) return l.size.most;
    return {};
}

worksheet answer_sheets::sizing() const {
    worksheet s;
    s.name = sizing_;
    s.widths = {34, 14, 16, 14, 12, 12, 14, 14, 36};
    s.heading_rows = first_line;
    s.rows = {
        {text_cell(title_of(q_), cell_look::title)},
        {text_cell(subtitle_of(q_), cell_look::quiet)},
        {text_cell(word("Ändra de gula cellerna: allt annat räknas om. Byte visas som B, MB eller GB (tiopotenser).",
                        "Change the yellow cells: everything else is computed again. Bytes are shown as B, MB or GB "
                        "(powers of ten)."),
                   cell_look::quiet)}};
    std::vector<workbook_cell> headings;
    for (const std::string& h :
         {word("Post", "Item"), word("Antal", "Count"), word("Enhet", "Unit"), word("Byte per enhet", "Bytes a unit"),
          word("Nu, minst", "Now, least"), word("Nu", "Now"), word("Efter tillväxt", "After growth"),
          word("Var", "Where"), word("Källa", "Source")})
        headings.push_back(text_cell(h, cell_look::heading));
    s.rows.push_back(std::move(headings));

    std::vector<std::string> of_kj1, of_databases;
    std::string documents, interventions;
    for (std::size_t i = 0; i < rates_.size(); ++i) {
        const rulebook::storage_rate& r = *rates_[i];
        const std::size_t row = line_row(i);
        const std::string n = cell_name(row, count), later = cell_name(row, grown_bytes);
        const std::uint32_t now = q_.request.volumes.*r.count;
        if (r.count == &volumes::ifo_documents) documents = n;
        if (r.count == &volumes::ifo_interventions) interventions = n;
        if (r.in_kj1) of_kj1.push_back(later);
        if (r.place == storage_place::database) of_databases.push_back(later);
        const data_size size = size_of(r);
        s.rows.push_back({text_cell(q_.word(r.name)), number_cell(now, cell_look::input_whole),
                          text_cell(q_.word(r.unit)),
                          formula_cell(in(rates_name_, 1 + i, 7), std::to_string(r.amount.most.bytes() / r.per)),
                          formula_cell(n + '*' + in(rates_name_, 1 + i, 6),
                                       digits(data_size{r.amount.least.bytes() / r.per} * now), cell_look::size),
                          formula_cell(n + '*' + cell_name(row, per_unit), digits(size), cell_look::size),
                          formula_cell(after_growth(1 + i), digits(grown(size, q_.request.growth)), cell_look::size),
                          text_cell(place_word(r.place)),
                          text_cell(cited(r.source.find(q_.document)) + ", " + q_.word(basis::printed))});
    }
    const auto list = [](const std::vector<std::string>& cells) {
        std::string out;
        for (const std::string& c : cells) out += (out.empty() ? "" : ",") + c;
        return out.empty() ? std::string("0") : out;
    };
    // Both measures of the documents make no sum: the tool refuses them, too.
    const std::string both = documents.empty() ? "FALSE" : "AND(" + documents + ">0," + interventions + ">0)";
    const auto sum_of = [&](std::size_t column) {
        return "IF(" + both + ",NA(),SUM(" + cell_name(first_line, column) + ':' + cell_name(total_row() - 1, column) +
               "))";
    };
    const auto of_place = [&](storage_place p, std::size_t column) {
        return "IF(" + both + ",NA(),SUMIF(" + fixed_cell_name(first_line, place) + ':' +
               fixed_cell_name(total_row() - 1, place) + ",\"" + place_word(p) + "\"," + cell_name(first_line, column) +
               ':' + cell_name(total_row() - 1, column) + "))";
    };
    const yearly_growth g = q_.request.growth;
    const size_range total = a_.storage.total_range();
    data_size place_now[2], kj1, largest_line;
    for (const storage_line& l : a_.storage) {
        place_now[l.rate->place == storage_place::database ? 0 : 1] += l.size.most;
        if (l.rate->place == storage_place::database) largest_line = larger_of(largest_line, grown(l.size.most, g));
        if (l.rate->in_kj1) kj1 += grown(l.size.most, g);
    }
    s.rows.push_back({text_cell(word("Summa", "Total"), cell_look::total_text),
                      {cell_kind::empty, cell_look::total_text},
                      {cell_kind::empty, cell_look::total_text},
                      {cell_kind::empty, cell_look::total_text},
                      formula_cell(sum_of(bytes_min), digits(total.least), cell_look::total_size),
                      formula_cell(sum_of(bytes), digits(total.most), cell_look::total_size),
                      formula_cell(sum_of(grown_bytes), digits(a_.grown_total()), cell_look::total_size),
                      {cell_kind::empty, cell_look::total_text},
                      text_cell(q_.word(basis::derived), cell_look::total_text)});
    const auto part = [&](const std::string& what, std::string now, data_size now_is, std::string later,
                          data_size later_is, const std::string& from) {
        s.rows.push_back({text_cell(what),
                          {},
                          {},
                          {},
                          {},
                          now.empty() ? workbook_cell{} : formula_cell(now, digits(now_is), cell_look::size),
                          formula_cell(later, digits(later_is), cell_look::size),
                          {},
                          text_cell(from)});
    };
    const std::string derived = q_.word(basis::derived), assumed = q_.word(basis::assumed);
    part(word("varav databaser", "of which databases"), of_place(storage_place::database, bytes), place_now[0],
         of_place(storage_place::database, grown_bytes), grown_total(a_.storage, storage_place::database, g), derived);
    part(word("varav buffertfiler", "of which buffer files"), of_place(storage_place::buffer_files, bytes),
         place_now[1], of_place(storage_place::buffer_files, grown_bytes),
         grown_total(a_.storage, storage_place::buffer_files, g), derived);
    part(word("varav Domän_KJ1", "of which Domän_KJ1"), {}, {}, "SUM(" + list(of_kj1) + ')', kj1, assumed);
    const bool known = q_.request.largest_table != data_size{};
    part(word("största tabell", "largest table"), {}, {},
         "IF(" + cell_name(input_row(largest), count) + ">0," + after_growth(1 + rates_.size()) + ",MAX(" +
             list(of_databases) + "))",
         known ? grown(q_.request.largest_table, g) : largest_line, known ? derived : assumed);
    const std::string warning =
        word("Ange IFO-insatser eller IFO-dokument, inte båda: de är två mått på samma dokument.",
             "Give IFO interventions or IFO documents, not both: they are two measures of the "
             "same documents.");
    s.rows.push_back({text_formula_cell("IF(" + both + ",\"" + warning + "\",\"\")", "", cell_look::alarm)});
    add_inputs(s);
    s.inputs.push_back({cell_name(first_line, count) + ':' + cell_name(total_row() - 1, count), "whole", "0",
                        "4294967295", word("Ett heltal, minst 0.", "A whole number, at least 0.")});
    const std::string here = of_sheet(sizing_);
    s.bars =
        bar_chart{word("Lagring efter tillväxt", "Storage after growth"),
                  here + fixed_cell_name(first_line, name) + ':' + fixed_cell_name(total_row() - 1, name),
                  here + fixed_cell_name(first_line, grown_bytes) + ':' + fixed_cell_name(total_row() - 1, grown_bytes),
                  largest_row() + 2,
                  3,
                  20,
                  6};
    return s;
}

void answer_sheets::add_inputs(worksheet& s) const {
    const auto& r = q_.request;
    const auto row = [&](const std::string& what, workbook_cell value) {
        s.rows.push_back({text_cell(what), std::move(value)});
    };
    const auto allow = [&](std::size_t input, const char* type, std::string least, std::string most,
                           std::string message) {
        s.inputs.push_back(
            {cell_name(input_row(input), count), type, std::move(least), std::move(most), std::move(message)});
    };
    const std::string yes = word("ja", "yes"), no = word("nej", "no");
    s.rows.push_back({text_cell(word("Tillväxt och tjänstenivå", "Growth and service level"), cell_look::total_text)});
    row(word("Tillväxt per år", "Growth a year"),
        number_cell(std::to_string(r.growth.basis_points / 10'000) + '.' +
                        std::to_string(10'000 + r.growth.basis_points % 10'000).substr(1),
                    cell_look::input_percent));
    row(word("Antal år", "Years"), number_cell(r.growth.years, cell_look::input_whole));
    row(word("Samtidiga användare", "Concurrent users"), number_cell(r.service_level.users, cell_look::input_whole));
    row(word("Mobila lösningar", "Mobile solutions"),
        text_cell(is_mobile(r.service_level, r.products) ? yes : no, cell_look::input_text));
    row(word("Krävd RTO, timmar (0: ej krävd)", "Required RTO, hours (0: none)"),
        number_cell(r.service_level.recovery_hours, cell_look::input_whole));
    row(word("Krävd tillgänglighet", "Required availability"),
        number_cell(std::to_string(r.service_level.availability_basis_points / 10'000) + '.' +
                        std::to_string(10'000 + r.service_level.availability_basis_points % 10'000).substr(1),
                    cell_look::input_percent));
    row(word("Största tabell, GB (0: okänd)", "Largest table, GB (0: unknown)"),
        number_cell(r.largest_table.bytes() / bytes_of_gb, cell_look::input_whole));
    row(word("Klass (tom: efter måtten)", "Class (empty: by the criteria)"),
        text_cell(r.as_class ? class_in_words(q_, *r.as_class) : std::string{}, cell_look::input_text));
    allow(growth, "decimal", "0", "10", word("0 till 1 000 %.", "0 to 1 000 %."));
    allow(years, "whole", "0", "100", word("0 till 100 år.", "0 to 100 years."));
    allow(users, "whole", "0", "4294967295", word("Ett heltal, minst 0.", "A whole number, at least 0."));
    allow(mobile, "list", '"' + yes + ',' + no + '"', {}, yes + " / " + no);
    allow(recovery, "whole", "0", "65535", word("0 till 65 535 timmar.", "0 to 65 535 hours."));
    allow(availability, "decimal", "0", "1", word("0 till 100 %.", "0 to 100 %."));
    allow(largest, "whole", "0", "1000000", word("Hela GB.", "Whole GB."));
    std::string words, named;
    for (const auto& c : rulebook::reference_configurations) {
        (words += words.empty() ? "" : ",") += class_in_words(q_, c.id);
        (named += named.empty() ? "" : " / ") += class_in_words(q_, c.id);
    }
    allow(chosen_class, "list", '"' + words + '"', {}, named);
}

worksheet answer_sheets::growth_by_year() const {
    worksheet s;
    s.name = growth_;
    s.heading_rows = first_year;
    s.printed_rows = first_year + 1 + std::max<std::size_t>(q_.request.growth.years, 10);
    s.widths.assign(rates_.size() + 2, 15);
    s.rows = {
        {text_cell(word("Varje år avrundas uppåt till hel byte. Tillväxt i hundradels procent:",
                        "Each year is rounded up to a whole byte. Growth in hundredths of a per cent:"),
                   cell_look::quiet)},
        {formula_cell("ROUND(" + input_cell(growth) + "*10000,0)", std::to_string(q_.request.growth.basis_points))}};
    std::vector<workbook_cell> headings{text_cell(word("År", "Year"), cell_look::heading)};
    for (const auto* r : rates_) headings.push_back(text_cell(q_.word(r->name), cell_look::heading));
    headings.push_back(text_cell(word("Största tabell, om känd", "Largest table, if known"), cell_look::heading));
    s.rows.push_back(std::move(headings));
    const std::string per_year = fixed_cell_name(1, 0);
    for (std::uint16_t year = 0; year <= most_years; ++year) {
        std::vector<workbook_cell> row{number_cell(year)};
        for (std::size_t c = 0; c <= rates_.size(); ++c) {
            const bool table = c == rates_.size();
            const data_size size = table ? q_.request.largest_table : size_of(*rates_[c]);
            std::string formula = table ? input_cell(largest) + "*1000000000" : in(sizing_, line_row(c), bytes);
            if (year != 0) {
                // Whole ten thousands and the rest apart: every product is exact in the numbers that spreadsheets have.
                const std::string last = cell_name(first_year + year - 1u, 1 + c), rest = "MOD(" + last + ",10000)";
                formula = last + "+(" + last + '-' + rest + ")/10000*" + per_year + "+ROUNDUP(" + rest + '*' +
                          per_year + "/10000,0)";
            }
            row.push_back(
                formula_cell(formula, digits(grown(size, {year, q_.request.growth.basis_points})), cell_look::size));
        }
        s.rows.push_back(std::move(row));
    }
    return s;
}

worksheet answer_sheets::rates() const {
    worksheet s;
    s.name = rates_name_;
    s.heading_rows = 1;
    s.filter = true;
    s.widths = {18, 34, 16, 36, 14, 12, 14, 14, 14, 26, 12};
    std::vector<workbook_cell> headings;
    for (const std::string& h :
         {word("Nyckel", "Key"), word("Post", "Item"), word("Enhet", "Unit"), word("I dokumentet", "As printed"),
          word("Mängd", "Amount"), word("Per", "Per"), word("Byte per enhet, minst", "Bytes a unit, least"),
          word("Byte per enhet", "Bytes a unit"), word("Var", "Where"), word("Källa", "Source"),
          word("Grund", "Basis")})
        headings.push_back(text_cell(h, cell_look::heading));
    s.rows.push_back(std::move(headings));
    for (const auto* r : rates_) {
        const std::string amount = cell_name(s.rows.size(), 4), per = cell_name(s.rows.size(), 5);
        const std::uint64_t least = r->amount.least.bytes(), most = r->amount.most.bytes();
        s.rows.push_back({text_cell(str(r->item)), text_cell(q_.word(r->name)), text_cell(q_.word(r->unit)),
                          text_cell(str(r->printed)), number_cell(most), number_cell(r->per),
                          least == most ? formula_cell(amount + '/' + per, std::to_string(least / r->per))
                                        : number_cell(least / r->per),
                          formula_cell(amount + '/' + per, std::to_string(most / r->per)),
                          text_cell(place_word(r->place)), text_cell(cited(r->source.find(q_.document))),
                          text_cell(q_.word(basis::printed))});
    }
    return s;
}

std::string to_xlsx(const std::vector<answer>& all) {
    const question& q = all.front().asked;
    workbook w{title_of(q), q.opt.day(), {}};
    worksheet sum;
    sum.name = q.word("Summa", "Total");
    sum.heading_rows = 2;
    sum.widths = {34, 14, 16, 16, 16};
    sum.rows = {{text_cell(q.word("Tillsammans", "Together"), cell_look::title)},
                {text_cell(q.word("Installation", "Installation"), cell_look::heading),
                 text_cell(q.word("Familj", "Family"), cell_look::heading),
                 text_cell(q.word("Dokument", "Document"), cell_look::heading),
                 text_cell(q.word("Nu", "Now"), cell_look::heading),
                 text_cell(q.word("Efter tillväxt", "After growth"), cell_look::heading)}};
    data_size now, later;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const answer& a = all[i];
        const answer_sheets sheets{a, all.size() > 1 ? i + 1 : 0};
        for (worksheet& s : sheets.all()) w.sheets.push_back(std::move(s));
        now += a.total();
        later += a.grown_total();
        sum.rows.push_back({text_cell(title_of(a.asked)), text_cell(family_in_words(a.asked)),
                            text_cell(str(lifecare::to_text(a.asked.document))),
                            formula_cell(sheets.total_cell(), digits(a.total()), cell_look::size),
                            formula_cell(sheets.grown_total_cell(), digits(a.grown_total()), cell_look::size)});
    }
    const auto column = [&](std::size_t c) {
        return "SUM(" + cell_name(2, c) + ':' + cell_name(1 + all.size(), c) + ')';
    };
    sum.rows.push_back({text_cell(q.word("Summa", "Total"), cell_look::total_text),
                        {cell_kind::empty, cell_look::total_text},
                        {cell_kind::empty, cell_look::total_text},
                        formula_cell(column(3), digits(now), cell_look::total_size),
                        formula_cell(column(4), digits(later), cell_look::total_size)});
    if (all.size() > 1) w.sheets.insert(w.sheets.begin(), std::move(sum));

    worksheet notes;
    notes.name = q.word("Anmärkningar", "Notes");
    notes.landscape = false;
    notes.widths = {76};  // a page across, whatever the font
    for (const answer& a : all) {
        notes.rows.push_back({text_cell(title_of(a.asked) + ", " + subtitle_of(a.asked), cell_look::total_text)});
        if (const std::string note = class_note(a); !note.empty())
            notes.rows.push_back({text_cell(note, cell_look::wrapped)});
        for (const std::string& n : warnings_of(a.asked, a.servers))
            notes.rows.push_back({text_cell(n, cell_look::wrapped)});
    }
    w.sheets.push_back(std::move(notes));
    return tools::to_xlsx(w);
}

}  // namespace tools::sizing
