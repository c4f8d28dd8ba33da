// SPDX-License-Identifier: MIT
/// \file
/// lifecare-rules: what do the documents say, where, since which edition, what changed, and what contradicts what?
#include <CLI/CLI.hpp>
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
    throw input_error("DOCUMENT", say(messages::no_document, key, suggestion(key, document_keys())));
}

bool is_option(const std::string& argument) { return argument.size() > 1 && argument[0] == '-'; }

/// True for an option whose value is the next argument.
bool takes_next(const std::string& option) {
    return option.find('=') == std::string::npos && option != "--help" && option != "-h" && option != "--version";
}

/// The words of a search as one argument, so that "which documents" is no subcommand; and "search" before words that
/// are none either, where none is near enough to be meant.
arguments with_words_joined(const arguments& given) {
    arguments out;
    std::size_t first = 0;  // the first word that is no option or its value
    while (first < given.size() && is_option(given[first])) first += takes_next(given[first]) ? 2u : 1u;
    if (first >= given.size()) return given;
    const std::string& word = given[first];
    const bool known = std::find(std::begin(subcommands), std::end(subcommands), word) != std::end(subcommands);
    if (known && word != "search") return given;
    if (!known && !nearest(word, {std::begin(subcommands), std::end(subcommands)}).empty()) return given;
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
    CLI::App app{"What do the documents say, where, since which edition, what changed, and what contradicts what?",
                 "lifecare-rules"};
    app.footer(
        "Examples:\n"
        "  lifecare-rules how much memory database server\n"
        "  lifecare-rules search port 1433 --lang sv\n"
        "  lifecare-rules list client-ports --document techspec-2025\n"
        "  lifecare-rules explain \"SQL Server 2019\"\n"
        "  lifecare-rules diff techspec-2024 techspec-2025\n"
        "Words that are not a subcommand are searched for.\n"
        "Exit: 0 answered, 1 no such row, 2 could not ask.");
    app.require_subcommand(1);
    app.fallthrough();
    options opt{io};
    std::string table, word, words, first, second;
    std::vector<std::string> where;
    std::size_t most = 10;
    opt.add_to(app);
    app.remove_option(app.get_option("--explain"));  // every answer here is an explanation
    auto* documents = app.add_subcommand("documents", "the documents and how much each prints");
    auto* tables = app.add_subcommand("tables", "the tables and how many rows each document prints");
    auto* list = app.add_subcommand("list", "the rows of a table");
    list->add_option("table", table, "key of the table")->required();
    list->add_option("--where", where, "only rows whose column is this: COLUMN=VALUE")->type_name("COLUMN=VALUE");
    auto* explain_word = app.add_subcommand(
        "explain", "everything that the rulebook knows of a port, a database, a role, a product, a rule, a table");
    explain_word->add_option("word", word)->required();
    auto* search_words = app.add_subcommand("search", "the rows that answer a question in your own words");
    search_words->add_option("words", words, "in any order, Swedish or English, with any endings")->required();
    search_words->add_option("--limit", most, "at most so many rows; 0: all")->type_name("N")->capture_default_str();
    auto* changes = app.add_subcommand("diff", "what changed from one document to another");
    changes->add_option("before", first)->required();
    changes->add_option("after", second)->required();
    changes->add_option("table", table, "only this table");
    auto* disagreements =
        app.add_subcommand("contradictions", "where the documents disagree, and what the library does");
    for (CLI::App* command : {list, explain_word, search_words, disagreements})
        command->add_option("--document", opt.document_word, "only rows that this document prints")->type_name("KEY");
    if (const auto code = parse_arguments(app, with_words_joined(called_with), io)) return *code;
    opt.settle();

    if (*documents) return list_documents(opt);
    if (*tables) return list_tables(opt);
    if (*list) return list_table(opt, table_named(table), where);
    if (*explain_word) return explain(opt, word);
    if (*search_words) return answer_search(opt, words, most);
    if (*disagreements) return contradictions(opt);
    return differences(opt, document_named(first), document_named(second),
                       table.empty() ? nullptr : &table_named(table));
}

}  // namespace

}  // namespace tools::rules

int tools::run_rules(const arguments& given, console& io) {
    return guarded("lifecare-rules", io, [&] { return rules::command_line(given, io); });
}
