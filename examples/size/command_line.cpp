// SPDX-License-Identifier: MIT
/// \file
/// lifecare-size: how big must the servers, disks and databases be? For one municipality, for several installations in
/// one sum, or for a CSV file of municipalities.
#include "../common/diagnostics.hpp"
#include "../common/in_order.hpp"
#include "../tools.hpp"
#include "given.hpp"

namespace tools::sizing {

namespace {

std::string written(const std::vector<answer>& all, format as) {
    switch (as) {
        case format::text: return to_text(all);
        case format::csv: return to_csv(all);
        case format::json: return to_json(all);
        case format::markdown: return to_markdown(all);
        case format::html: return to_html(all);
        case format::xlsx: return to_xlsx(all);
    }
    return {};
}

/// What describes one installation: it cannot be said of several, nor of a whole batch.
std::vector<argument> rows_of_one(words_given& w, bool& binary) {
    const label level{"Servicenivå", "Service level"};
    std::vector<argument> out;
    for (std::string_view key : volume_keys()) {
        out.push_back(
            {flag_of(key), &w.volumes[std::string(key)], kinds::number, {}, {.group = {"Volymer", "Volumes"}}});
    }
    for (
        argument& row : std::vector<argument>{
            {"--mobile",
             &w.mobile,
             {},
             {"mobila lösningar används eller planeras", "mobile solutions are used or planned"},
             {.group = level}},
            {"--rto-hours",
             &w.recovery,
             kinds::number,
             {"krav på återställningstid i timmar", "required recovery time objective"},
             {.group = level}},
            {"--availability-pct",
             &w.availability,
             {"PROCENT", "PCT"},
             {"krav på tillgänglighet i procent", "required availability"},
             {.group = level}},
            {"--products",
             &w.products,
             kinds::list,
             {"produkter som används: planning, remote-supervision och analysis har egna servrar; mobile-care och remote-supervision är mobila",
              "products in use: planning, remote-supervision and analysis have servers of their own; mobile-care and remote-supervision are mobile"},
             {.list = true, .offers = [] { return strings(product_keys()); }}},
            {"--class",
             &w.class_word,
             {"KLASS", "CLASS"},
             {"planera för den här klassen: small, medium eller scalable",
              "plan for this class: small, medium or scalable"},
             {.accepts = {"small", "medium", "scalable"}}},
            {"--largest-table-gb",
             &w.largest_table,
             kinds::number,
             {"största tabellen i GB, för ombyggnad av index", "largest table, for the index rebuild"}},
            {"--binary", &binary, {}, {"visa MiB och GiB i text", "show MiB and GiB in text"}}})
        out.push_back(std::move(row));
    for (argument& row : out) row.more.excludes = {"--batch"};
    return out;
}

int command_line(const arguments& given, console& io) {
    synopsis line{
        "lifecare-size",
        {"Hur stora måste servrar, diskar och databaser vara?\nAnge en installationsfil, volymer som flaggor eller en CSV-fil med kommuner.",
         "How big must the servers, disks and databases be?\nGive an installation file, or volumes as flags, or a CSV file of municipalities."},
        {"lifecare-size examples/data/vellinge.toml", "lifecare-size --inhabitants 37816 --voo-clients 1200 --explain",
         "lifecare-size examples/data/vellinge.toml --format xlsx --output vellinge.xlsx",
         "lifecare-size welfare.toml education.toml",
         "lifecare-size --batch examples/data/municipalities.csv --format csv --output sizes.csv"},
        {"CSV innehåller lagringsraderna; alla andra format har även klassen och servrarna.\n"
         "En arbetsbok (xlsx) räknar om när dess volymer, tillväxt eller år ändras.\n"
         "Slutkod: 0 besvarat, 2 gick inte att besvara.",
         "CSV holds the storage lines; every other format holds the class and the servers too.\n"
         "A workbook (xlsx) computes again when its volumes, growth or years are changed.\n"
         "Exit: 0 answered, 2 could not."}};
    question q{io};
    words_given w;
    std::vector<std::string> files;
    std::string batch, jobs;
    argument of_batch = options::jobs_row(jobs, {"en CSV-fil", "a batch"});
    of_batch.more.needs = {"--batch"};
    line.add(
        {{"file",
          &files,
          kinds::file,
          {"installationsfil (TOML), - läser standard in; flera, till exempel en för välfärd och en för utbildning, summeras",
           "installation file (TOML), - reads standard input; several, such as one of welfare and one of education, are summed"},
          {.excludes = {"--batch"}}},
         {"--batch",
          &batch,
          {"FIL.csv", "FILE.csv"},
          {"CSV eller arbetsbok (.xlsx) med en kommun per rad: kod, namn och volymer",
           "CSV or a workbook (.xlsx), one municipality a row: code, name and volumes"}},
         of_batch,
         {"--years", &w.years, kinds::years, {"räkna med så här många års tillväxt", "grow for this many years"}},
         {"--growth",
          &w.growth,
          {"PROCENT", "PCT"},
          {"tillväxt per år i procent, 2.5 eller 2,5", "growth a year in per cent, 2.5 or 2,5"}}});
    const std::vector<argument> of_one = rows_of_one(w, q.binary);
    line.add(of_one);
    std::vector<argument> shared = q.opt.rows();
    for (argument& row : shared)
        if (row.name == "--explain") row.more.excludes = {"--batch"};
    line.add(std::move(shared));
    line.add(q.opt.document_choice_rows());
    if (const auto code = line.parse(given, io)) return *code;
    q.opt.settle();

    q.jobs = jobs_of(io, jobs);
    if (!batch.empty()) return answer_batch(batch, asked_of({}, w, q));
    if (files.size() > 1)
        for (const argument& row : of_one)
            if (line.given(row.name) && row.name != "--binary")
                throw input_error(row.name, say("gäller en installation, och flera filer är angivna",
                                                "is of one installation, and several files are given"));
    for (auto file = files.begin(); file != files.end(); ++file)
        if (std::find(files.begin(), file, *file) != file)
            throw input_error(*file, say("är angiven två gånger och skulle räknas två gånger",
                                         "is given twice, and would be counted twice"));
    if (files.empty()) files.emplace_back();
    std::vector<answer> all;
    for (const std::string& file : files) all.push_back(answer_to(asked_of(file, w, q)));
    q.opt.write(written(all, q.opt.as));
    return clean;
}

}  // namespace

}  // namespace tools::sizing

int tools::run_size(const arguments& given, console& io) {
    return guarded("lifecare-size", io, [&] { return sizing::command_line(given, io); });
}
