// SPDX-License-Identifier: MIT
/// \file
/// lifecare-size: how big must the servers, disks and databases be? For one municipality, for several installations in
/// one sum, or for a CSV file of municipalities.
#include <CLI/CLI.hpp>
#include <map>

#include "../common/diagnostics.hpp"
#include "../common/in_order.hpp"
#include "../tools.hpp"
#include "question.hpp"

namespace tools::sizing {

namespace {

/// The flags that say something of an installation, as they were written.
struct words_given {
    std::map<std::string, std::string, std::less<>> volumes;
    std::string growth, class_word, largest_table, availability, recovery, years;
    std::vector<std::string> products;
    bool mobile = false;
};

std::uint32_t number(const char* flag, const std::string& word, std::uint32_t most) {
    std::uint32_t n = 0;
    std::string problem = word.empty() ? std::string{} : parse_count(word, n);
    if (problem.empty() && n > most)
        problem = '"' + word + "\" is too large; at most " + std::to_string(most) + " is accepted";
    if (!problem.empty()) throw input_error(flag, problem);
    return n;
}
std::uint32_t percent(const char* flag, const std::string& word, std::uint32_t most) {
    std::uint32_t n = 0;
    if (!word.empty())
        if (const std::string problem = parse_percent(word, most, n); !problem.empty())
            throw input_error(flag, problem);
    return n;
}

/// The question about one file, or about flags alone, with what the flags say.
question asked_of(const std::string& file, const words_given& w, const question& all) {
    question q = all;
    installation_file& in = q.installation;
    if (!file.empty()) {
        q.file = read_input(q.opt.io, file, encodings::utf8, longest_installation);
        in = read_installation(*q.file);
    }
    q.name = std::string(in.customer);
    for (const auto& [key, value] : w.volumes) {
        if (value.empty()) continue;
        std::string flag = "--" + key;
        std::replace(flag.begin(), flag.end(), '_', '-');
        if (const std::string problem = parse_count(value, *volume_of(key, in.volumes, in.service_level));
            !problem.empty())
            throw input_error(flag, problem);
    }
    if (w.mobile) in.service_level.mobile = true;
    if (!w.recovery.empty()) {
        in.service_level.recovery_hours = static_cast<std::uint16_t>(number("--rto-hours", w.recovery, 65'535));
        if (in.service_level.recovery_hours == 0)
            throw input_error("--rto-hours", "0 is out of range; 1 to 65535 is accepted");
    }
    if (!w.availability.empty())
        in.service_level.availability_basis_points =
            static_cast<std::uint16_t>(percent("--availability-pct", w.availability, 100));
    for (const std::string& word : w.products) {
        const auto p = parse_product(word);
        if (!p) throw input_error("--products", '"' + word + "\" is not accepted" + suggestion(word, product_keys()));
        in.products.insert(*p);
    }
    if (!w.class_word.empty()) {
        for (const auto& row : rulebook::reference_configurations)
            if (row.key.view() == w.class_word) q.request.as_class = row.id;
        if (!q.request.as_class)
            throw input_error("--class", '"' + w.class_word + "\" is not accepted" +
                                             suggestion(w.class_word, {"small", "medium", "scalable"}));
    }
    q.request.growth = {static_cast<std::uint16_t>(number("--years", w.years, 100)),
                        percent("--growth", w.growth, 1'000)};
    if (w.years.empty() != w.growth.empty())
        throw input_error(w.years.empty() ? "--years" : "--growth", "is missing; --years and --growth go together");
    if (!w.largest_table.empty()) in.largest_table = 1_GB * number("--largest-table-gb", w.largest_table, 1'000'000);

    q.request.volumes = in.volumes;
    q.request.service_level = in.service_level;
    q.request.products = in.products;
    q.request.largest_table = in.largest_table;
    q.family = q.opt.family(in.family);
    q.document = q.opt.document(q.family, in.hosting);
    return q;
}

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

int command_line(const arguments& given, console& io) {
    CLI::App app{
        "How big must the servers, disks and databases be?\nGive an installation file, or volumes as flags, or a CSV file of municipalities.",
        "lifecare-size"};
    app.footer(
        "Examples:\n"
        "  lifecare-size examples/data/vellinge.toml\n"
        "  lifecare-size --inhabitants 37816 --voo-clients 1200 --explain\n"
        "  lifecare-size examples/data/vellinge.toml --format xlsx --output vellinge.xlsx\n"
        "  lifecare-size welfare.toml education.toml\n"
        "  lifecare-size --batch examples/data/municipalities.csv --format csv --output sizes.csv\n"
        "CSV holds the storage lines; every other format holds the class and the servers too.\n"
        "A workbook (xlsx) computes again when its volumes, growth or years are changed.\n"
        "Exit: 0 answered, 2 could not.");
    question q{io};
    words_given w;
    std::vector<std::string> files;
    std::string batch, jobs;
    CLI::Option* const file_option =
        app.add_option("file", files,
                       "installation file (TOML), - reads standard input; several, such as one of welfare and one of "
                       "education, are summed")
            ->type_name("FILE");
    CLI::Option* const batch_option =
        app.add_option("--batch", batch, "CSV, one municipality a row: code, name and volumes")->type_name("FILE.csv");
    file_option->excludes(batch_option);
    app.add_option("--jobs", jobs, "threads for a batch (default: the cores that the process may use)")
        ->type_name("N")
        ->needs(batch_option);
    // What describes one installation cannot be said of several, nor of a whole batch.
    std::vector<const CLI::Option*> all_of_one;
    const auto of_one = [&](CLI::Option* o) {
        o->excludes(batch_option);
        all_of_one.push_back(o);
    };
    for (std::string_view key : volume_keys()) {
        std::string flag(key);
        std::replace(flag.begin(), flag.end(), '_', '-');
        of_one(app.add_option("--" + flag, w.volumes[std::string(key)])->type_name("N")->group("Volumes"));
    }
    of_one(app.add_flag("--mobile", w.mobile, "mobile solutions are used or planned")->group("Service level"));
    of_one(app.add_option("--rto-hours", w.recovery, "required recovery time objective")
               ->type_name("N")
               ->group("Service level"));
    of_one(app.add_option("--availability-pct", w.availability, "required availability")
               ->type_name("PCT")
               ->group("Service level"));
    of_one(
        app.add_option(
               "--products", w.products,
               "products in use: planning, remote-supervision and analysis have servers of their own, mobile-care is mobile")
            ->delimiter(',')
            ->type_name("LIST"));
    of_one(
        app.add_option("--class", w.class_word, "plan for this class: small, medium or scalable")->type_name("CLASS"));
    app.add_option("--years", w.years, "grow for this many years")->type_name("N");
    app.add_option("--growth", w.growth, "growth a year in per cent, 2.5 or 2,5")->type_name("PCT");
    of_one(
        app.add_option("--largest-table-gb", w.largest_table, "largest table, for the index rebuild")->type_name("N"));
    of_one(app.add_flag("--binary", q.binary, "show MiB and GiB in text"));
    q.opt.add_to(app);
    q.opt.add_document_choice_to(app);
    app.get_option("--explain")->excludes(batch_option);
    if (const auto code = parse_arguments(app, given, io)) return *code;
    q.opt.settle();

    q.jobs = jobs_of(io, jobs);
    if (!batch.empty()) return answer_batch(batch, asked_of({}, w, q));
    if (files.size() > 1)
        for (const CLI::Option* o : all_of_one)
            if (o->count() > 0 && o->get_name() != "--binary")
                throw input_error(o->get_name(), "is of one installation, and several files are given");
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
