// SPDX-License-Identifier: MIT
/// \file
/// lifecare-rules: what do the documents say, where, since which edition, what changed, and what contradicts what?
#include <algorithm>
#include <iterator>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/installation_file.hpp"
#include "messages.hpp"
#include "tools.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr std::string_view subcommands[] = {"documents", "tables", "list",          "explain",
                                            "search",    "diff",   "contradictions"};

document document_named(const std::string& key) {
    if (const auto d = parse_document(key)) return *d;
    throw input_error(kinds::document, say(messages::no_document, key, suggestion(key, document_keys())));
}

bool is_option(const std::string& argument) { return argument.size() > 1 && argument[0] == '-'; }

/// True for an option whose value is the next argument.
bool takes_next(const std::string& option) {
    return option.find('=') == std::string::npos && option != "--help" && option != "-h" && option != "--version";
}

/// The first word that is no option or its value; the end where there is none.
std::size_t first_word(const arguments& given) {
    std::size_t first = 0;
    while (first < given.size() && is_option(given[first])) first += takes_next(given[first]) ? 2u : 1u;
    return std::min(first, given.size());
}

/// The subcommand that a first word that is none may be a slip for.
std::string nearest_subcommand(const arguments& given) {
    const std::size_t first = first_word(given);
    if (first == given.size()) return {};
    const std::string_view near = nearest(given[first], {std::begin(subcommands), std::end(subcommands)});
    return near == given[first] ? std::string{} : std::string(near);
}

/// The words of a search as one argument, so that "which documents" is no subcommand; and "search" before words that
/// are none either.
arguments with_words_joined(const arguments& given) {
    if (asks_for_completion(given) || asks_for_help(given)) return given;
    arguments out;
    const std::size_t first = first_word(given);
    if (first == given.size()) return given;
    const std::string& word = given[first];
    const bool known = std::find(std::begin(subcommands), std::end(subcommands), word) != std::end(subcommands);
    if (known && word != "search") return given;
    out.assign(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(first));
    out.push_back("search");
    std::string words;
    bool any = false;
    for (std::size_t i = first + (known ? 1u : 0u); i < given.size(); ++i) {
        if (is_option(given[i])) {
            out.push_back(given[i]);
            if (takes_next(given[i]) && i + 1 < given.size()) out.push_back(given[++i]);
            continue;
        }
        words += (any ? " " : "") + given[i];
        any = true;
    }
    if (any) out.push_back(words);
    return out;
}

int command_line(const arguments& called_with, console& io) {
    synopsis line{"lifecare-rules",
                  {"Vad säger dokumenten, var, sedan vilken utgåva, vad har ändrats och vad motsäger vad?",
                   "What do the documents say, where, since which edition, what changed, and what contradicts what?"},
                  {"lifecare-rules how much memory database server", "lifecare-rules search port 1433 --lang sv",
                   "lifecare-rules list client-ports --document techspec-2025",
                   "lifecare-rules explain \"SQL Server 2019\"", "lifecare-rules diff techspec-2024 techspec-2025"},
                  {"Ord som inte är ett underkommando söks.\n"
                   "Slutkod: 0 besvarat, 1 ingen sådan rad, 2 frågan gick inte att ställa.",
                   "Words that are not a subcommand are searched for.\n"
                   "Exit: 0 answered, 1 no such row, 2 could not ask."}};
    line.needs_command();
    options opt{io};
    std::string table, word, words, first, second, most = "10";
    std::vector<std::string> where;
    bool everything = false;
    line.add(opt.rows_without_explain());  // every answer here is an explanation
    const argument of_document{"--document",
                               &opt.document_word,
                               kinds::key,
                               {"bara rader som finns i det här dokumentet", "only rows that this document prints"},
                               {.accepts = document_keys()}};
    const auto document_at = [](const char* name, std::string& key) {
        return argument{
            name, &key, kinds::text, {}, {.required = true, .offers = [] { return strings(document_keys()); }}};
    };
    const subcommand& documents = line.add_command(
        "documents", {"dokumenten och hur mycket vart och ett innehåller", "the documents and how much each prints"});
    const subcommand& tables = line.add_command("tables", {"tabellerna och hur många rader de har i varje dokument",
                                                           "the tables and how many rows each document prints"});
    const subcommand& list = line.add_command(
        "list", {"raderna i en tabell", "the rows of a table"},
        {{"table",
          &table,
          kinds::text,
          {"tabellens nyckel", "key of the table"},
          {.required = true, .offers = [] { return strings(table_keys()); }}},
         {"--where",
          &where,
          {"KOLUMN=VÄRDE", "COLUMN=VALUE"},
          {"bara rader där kolumnen har värdet: KOLUMN=VÄRDE", "only rows whose column is this: COLUMN=VALUE"},
          {.offers = [&table] { return conditions_of(table); }}},
         of_document});
    const subcommand& explained = line.add_command(
        "explain",
        {"allt som regelboken vet om en port, en databas, en roll, en produkt, en regel eller en tabell",
         "everything that the rulebook knows of a port, a database, a role, a product, a rule, a table"},
        {{"word", &word, kinds::text, {}, {.required = true}},
         {"--all",
          &everything,
          {},
          {"alla rader, även de som är fler än 80 rader text", "all rows, also beyond 80 lines of text"}},
         of_document});
    const subcommand& search = line.add_command(
        "search", {"raderna som svarar på en fråga i egna ord", "the rows that answer a question in your own words"},
        {{"words",
          &words,
          kinds::text,
          {"i valfri ordning, på svenska eller engelska, i valfri böjning",
           "in any order, Swedish or English, with any endings"},
          {.required = true}},
         {"--limit",
          &most,
          kinds::number,
          {"högst så här många rader; 0: alla", "at most so many rows; 0: all"},
          {.shows_default = true}},
         of_document});
    const subcommand& changes = line.add_command(
        "diff", {"vad som ändrats från ett dokument till ett annat", "what changed from one document to another"},
        {document_at("before", first),
         document_at("after", second),
         {"table", &table, kinds::text, {"bara den här tabellen", "only this table"}, {.offers = [] {
              return strings(table_keys());
          }}}});
    const subcommand& disagreements = line.add_command("contradictions",
                                                       {"var dokumenten säger emot varandra, och vad biblioteket gör",
                                                        "where the documents disagree, and what the library does"},
                                                       {of_document});
    if (const auto code = line.parse(with_words_joined(called_with), io)) return *code;
    opt.settle();

    if (documents.given()) return list_documents(opt);
    if (tables.given()) return list_tables(opt);
    if (list.given()) return list_table(opt, table_named(table), where);
    if (explained.given()) return explain(opt, word, everything);
    if (search.given()) {
        const int code = answer_search(opt, words, count_argument("--limit", most, 1'000'000));
        const std::string meant = nearest_subcommand(called_with);
        if (code == findings && !meant.empty()) io.report(say(messages::meant_subcommand, meant));
        return code;
    }
    if (disagreements.given()) return contradictions(opt);
    if (!changes.given()) return could_not_check;
    return differences(opt, document_named(first), document_named(second),
                       table.empty() ? nullptr : &table_named(table));
}

}  // namespace

}  // namespace tools::rules

int tools::run_rules(const arguments& given, console& io) {
    return guarded("lifecare-rules", io, [&] { return rules::command_line(given, io); });
}
