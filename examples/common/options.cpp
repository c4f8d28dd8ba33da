// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <functional>

#include "diagnostics.hpp"
#include "input.hpp"
#include "installation_file.hpp"
#include "write/cell_words.hpp"
#include "write/presentation.hpp"

namespace tools {

namespace {

using namespace lifecare;

[[noreturn]] void refuse(const char* argument, const std::string& word, const std::vector<std::string_view>& accepted) {
    throw input_error(argument, not_accepted(word, accepted));
}

}  // namespace

std::string default_language(const console& io) {
    if (const auto chosen = io.variable("LIFECARE_LANG"); chosen && !chosen->empty()) return *chosen;
    return displayed_language(io);
}

std::string displayed_language(const console& io) { return io.display_language().substr(0, 2) == "sv" ? "sv" : "en"; }

/// What LIFECARE_LANG holds, settle() judges.
options::options(console& surroundings) : io{surroundings}, language_word{default_language(io)} {}

std::vector<argument> options::rows() {
    std::vector<argument> out = rows_without_explain();
    // Before --color and --output.
    out.insert(out.begin() + 3, {"--explain",
                                 &explain,
                                 {},
                                 {"visa källan, grunden och uträkningen till varje svar",
                                  "show the source, the basis and the arithmetic of each answer"}});
    return out;
}

std::vector<argument> options::rows_without_explain() {
    std::vector<std::string_view> formats = format_names();
    formats.insert(formats.end(), more_formats.begin(), more_formats.end());
    sentence words;
    for (std::string_view f : formats) {
        if (!words.empty()) words += f == formats.back() ? sentence{" eller ", " or "} : sentence{", "};
        words += f;
    }
    return {
        {"--format", &format_word, kinds::format, words, {.shows_default = true, .accepts = formats}},
        {"--for",
         &reader_word,
         kinds::reader,
         {"vem som läser CSV: programs (program) eller excel (semikolon, decimalkomma, svenska rubriker, GB)",
          "who reads CSV: programs, or excel (semicolons, decimal commas, named columns, GB)"},
         {.shows_default = true, .accepts = {"programs", "excel"}}},
        {"--lang",
         &language_word,
         kinds::language,
         {"språk: sv eller en", "language of labels: sv or en"},
         {.shows_default = true, .accepts = {"sv", "en"}}},
        {"--color",
         &colour_word,
         kinds::when,
         {"färger i text: auto (på en terminal, utan NO_COLOR), always (alltid) eller never (aldrig)",
          "colours in text: auto (on a terminal, without NO_COLOR), always or never"},
         {.shows_default = true, .accepts = colour_words()}},
        {"--output",
         &output,
         kinds::file,
         {"skriv till en fil i stället för standard ut", "write to a file instead of standard output"}},
        {"--version", {}, {}, {"visa programmets version och avsluta", "Display program version information and exit"}},
    };
}

std::vector<argument> options::day_rows() {
    return {{"--as-of",
             &as_of_word,
             kinds::day,
             {"dagen som svaret gäller (annars i dag)", "the day to answer for (default: today)"}}};
}

std::vector<argument> options::document_rows() {
    return {{"--family",
             &family_word,
             kinds::family,
             {"welfare (välfärd, om inget anges) eller education (utbildning)", "welfare (default) or education"},
             {.accepts = {"welfare", "education"}}},
            {"--document",
             &document_word,
             kinds::key,
             {"dokumentet som svaret hämtas ur (annars det som gäller för familjen den dagen)",
              "the document to answer from (default: the one that governs the family on the day)"},
             {.accepts = document_keys()}}};
}

std::vector<argument> options::document_choice_rows() {
    std::vector<argument> out = document_rows();
    for (argument& row : day_rows()) out.push_back(std::move(row));
    return out;
}

std::vector<argument> options::clients_rows() {
    return {{"--clients",
             &client_word,
             kinds::how,
             {"öppna klienternas portar en och en eller som intervall: exact, ranges",
              "open the client's ports exactly or as ranges: exact, ranges"},
             {.shows_default = true, .accepts = {"exact", "ranges"}}}};
}

argument options::paid_updates_row(bool& bought) {
    return {"--paid-updates",
            &bought,
            {},
            {"leverantörernas förlängda säkerhetsuppdateringar är köpta",
             "the vendors' extended security updates are bought"}};
}

argument options::jobs_row(std::string& word, const sentence& work) {
    return {"--jobs", &word, kinds::number,
            tools::say("trådar för {} (annars så många kärnor som processen får använda)",
                       "threads for {} (default: the cores that the process may use)", work)};
}

argument options::lifecycle_row(std::string& file) {
    return {"--lifecycle",
            &file,
            kinds::file,
            {"leverantörernas datum, eller webbläsarnas versioner, i stället för de inbyggda (tabbavgränsad fil)",
             "vendors' dates, or browsers' releases, in place of those built in (tab-separated)"}};
}

void options::settle() {
    std::vector<std::string_view> formats = format_names();
    const std::size_t of_every_tool = formats.size();
    const std::vector<std::string_view> languages{"sv", "en"}, families{"welfare", "education"};
    formats.insert(formats.end(), more_formats.begin(), more_formats.end());
    const auto f = std::find(formats.begin(), formats.end(), format_word);
    if (f == formats.end()) refuse("--format", format_word, formats);
    if (static_cast<std::size_t>(f - formats.begin()) < of_every_tool) as = static_cast<format>(f - formats.begin());
    else other_format = format_word;
    if (language_word != "sv" && language_word != "en")
        refuse(language_word == io.variable("LIFECARE_LANG") ? "LIFECARE_LANG" : "--lang", language_word, languages);
    if (reader_word != "programs" && reader_word != "excel") refuse("--for", reader_word, {"programs", "excel"});
    for_excel = reader_word == "excel";
    if (for_excel && format_word != "csv")
        throw input_error("--for",
                          say("excel är ett sätt att skriva CSV: lägg till --format csv; en arbetsbok är --format xlsx",
                              "excel is a way of writing CSV: add --format csv; a workbook is --format xlsx"));
    const auto chosen = parse_client_openings(client_word);
    if (!chosen) refuse("--clients", client_word, {"exact", "ranges"});
    clients = *chosen;
    lang = language_word == "sv" ? language::swedish : language::english;
    io.speak(lang);
    if (!family_word.empty() && !parse_family(family_word)) refuse("--family", family_word, families);
    if (!as_of_word.empty() && !parse_date(as_of_word)) throw input_error("--as-of", not_a_day(as_of_word));
    if (!document_word.empty() && !parse_document(document_word)) refuse("--document", document_word, document_keys());
}

std::size_t options::width() const {
    const std::size_t terminal = output.empty() || output == "-" ? io.columns() : 0;
    return terminal == 0 ? 100 : std::max<std::size_t>(terminal, 40);
}

void write_text(const row_stream& s, const options& opt, const text_sink& out) {
    const bool on_terminal = opt.output.empty() && opt.io.columns() != 0;
    write_text(in_words(s, opt.lang), out, opt.width(), opt.lang, on_terminal);
}
std::string to_text(const sheet& s, const options& opt) {
    std::string out;
    write_text(stream_of(s), opt, [&](std::string_view piece) { out += piece; });
    return out;
}

std::string options::present(const sheet& s, std::string title, std::vector<std::string> notes) const {
    const presentation around{std::move(title), lang, day(), std::move(notes)};
    if (as == format::xlsx) return to_xlsx(s, around);
    if (as == format::html) return to_html(s, around);
    if (as == format::text) return to_text(s, *this);
    return for_excel ? to_excel_csv(s, lang) : to_string(s, as, lang);
}

void options::refuse_format(std::string_view of) const {
    if (format_word != "text")
        throw input_error("--format", say("gäller inte {}, som har ett eget format",
                                          "does not apply to {}, which has a format of its own", of));
}

void options::write(std::string_view answer) const {
    write_pieces([&](const text_sink& out) { out(answer); });
}

void options::write_pieces(const std::function<void(const text_sink&)>& answer) const {
    if (as == format::xlsx && other_format.empty() && (output.empty() || output == "-") &&
        io.is_terminal(stream::output))
        throw input_error("--output",
                          say("saknas: en arbetsbok är inget för en terminal; ange en fil, till exempel svar.xlsx",
                              "is missing: a workbook is not for a terminal; give a file, such as answer.xlsx"));
    const std::unique_ptr<byte_sink> to = io.create(output);
    // What is to be painted is painted whole: a heading is known by the line below it.
    const bool paint =
        as == format::text && other_format.empty() && (output.empty() || output == "-") && io.paints(stream::output);
    std::string held;  // systems are slow at short pieces
    answer([&](std::string_view piece) {
        if (!paint && held.empty() && piece.size() >= std::size_t{1} << 16) return to->write(piece);
        held += piece;
        if (paint || held.size() < std::size_t{1} << 16) return;
        to->write(held);
        held.clear();
    });
    to->write(paint ? painted(held) : held);
    to->keep();
    if (!output.empty() && output != "-" && io.is_terminal(stream::error))
        io.report(say("{}: skriven\n", "{}: written\n", printable(output)));
}

void options::write_table(const row_stream& s, std::string title, std::vector<std::string> notes,
                          const std::string& below) const {
    if (!below.empty()) notes.push_back(below);
    const presentation around{std::move(title), lang, day(), std::move(notes)};
    if (as == format::xlsx || for_excel) {
        sheet all{s.columns, {}};
        refuse_too_many(count_rows(s), 1);
        s.rows([&](const std::vector<std::string>& row) { all.rows.push_back(row); });
        return write(present(all, around.title, around.notes));
    }
    write_pieces([&](const text_sink& out) {
        if (as == format::html) write_html(s, around, out);
        else if (as == format::text)
            write_text(in_words(s, lang), out, width(), lang, output.empty() && io.columns() != 0);
        else write_rows(s, as, out, lang);
        if (!below.empty() && (as == format::text || as == format::markdown)) out('\n' + below + '\n');
    });
}

/// The day turns at midnight in Sweden, whatever the machine's own zone is.
date options::day() const {
    if (!as_of_word.empty()) return *parse_date(as_of_word);
    const date today = to_local(io.now()).day;
    if (!today.valid())
        throw input_error("--as-of",
                          say("saknas: datorns klocka går fel, den visar inget av åren 1 till 9999",
                              "is missing: the clock of the machine is wrong, it shows none of the years 1 to 9999"));
    return today;
}

lifecare::family options::family(std::optional<lifecare::family> of_file) const {
    if (family_word.empty()) return of_file.value_or(lifecare::family::welfare);
    const lifecare::family chosen = *parse_family(family_word);
    if (of_file && *of_file != chosen)
        throw input_error("--family", say("\"{}\" motsäger filen, där family = \"{}\"",
                                          "\"{}\" contradicts the file, which says family = \"{}\"", family_word,
                                          lifecare::to_text(*of_file).view()));
    return chosen;
}

void refuse_uncovered(const sentence& argument, document chosen, family f) {
    if (hosting_of(chosen) && !covers(chosen, f))
        throw input_error(argument, say("{} omfattar inte {}", "{} does not cover {}", lifecare::to_text(chosen).view(),
                                        lifecare::to_text(f).view()));
}

lifecare::document options::document(lifecare::family f, lifecare::hosting h) const {
    if (!document_word.empty()) {
        const lifecare::document chosen = *parse_document(document_word);
        refuse_uncovered("--document", chosen, f);
        return chosen;
    }
    if (const auto governs = governing_document(h, f, day())) return *governs;
    throw input_error(as_of_word.empty() ? "--document" : "--as-of",
                      say("inget dokument gäller för {} ({}) den {}; välj ett med --document",
                          "no document governs {} ({}) on {}; choose one with --document", lifecare::to_text(f).view(),
                          lifecare::to_text(h).view(), lifecare::to_text(day()).view()) +
                          suggestion("", document_keys()));
}

lifecare::yearly_growth growth_argument(const std::string& years, const std::string& percent) {
    if (years.empty() != percent.empty())
        throw input_error(
            years.empty() ? "--years" : "--growth",
            sentence{"saknas; --years och --growth hör ihop", "is missing; --years and --growth go together"});
    lifecare::yearly_growth g;
    if (years.empty()) return g;
    g.years = static_cast<std::uint16_t>(count_argument("--years", years, 100));
    if (const sentence wrong = parse_percent(percent, 1'000, g.basis_points); !wrong.empty())
        throw input_error("--growth", wrong);
    return g;
}

}  // namespace tools
