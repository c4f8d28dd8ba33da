// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-rules says to a person beside the rows, in Swedish and English. {0}, {1} are places of values: say()
/// fills them.
#pragma once

#include <lifecare/core/label.hpp>

namespace tools::rules {

namespace messages {

inline constexpr lifecare::label of_pattern{"{0} är en databas av mönstret {1}",
                                            "{0} is a database of the pattern {1}"},
    with_name{", med namnet \"{0}\"", ", with the name \"{0}\""},
    older_name{", ett äldre namn; efterföljare {0}", ", an older name; its successor is {0}"},
    no_table{"det finns ingen tabell \"{0}\"{1}; 'lifecare-rules tables' listar dem",
             "no table \"{0}\"{1}; 'lifecare-rules tables' lists them"},
    there_is{"; det finns {0}", "; there is {0}"},
    not_column_value{"\"{0}\" är inte KOLUMN=VÄRDE", "\"{0}\" is not COLUMN=VALUE"},
    no_column{"{0} har ingen kolumn \"{1}\"{2}", "{0} has no column \"{1}\"{2}"},
    no_such_row{"lifecare-rules: ingen sådan rad i {0}", "lifecare-rules: no such row in {0}"},
    of_document{" i {0}", " of {0}"}, no_value{"; {0} är aldrig \"{1}\"{2}", "; no {0} is \"{1}\"{2}"},
    no_row_knows{"lifecare-rules: ingen rad nämner \"{0}\"", "lifecare-rules: no row knows of \"{0}\""},
    meant{"; menade du \"{0}\"?", "; did you mean \"{0}\"?"},
    found_by_search{"lifecare-rules: ingen rad nämner just \"{0}\"; sökningen gav detta\n",
                    "lifecare-rules: no row knows of just \"{0}\"; this is what a search found\n"},
    in_other_documents{"lifecare-rules: \"{0}\" står inte i {1}, men i {2}\n",
                       "lifecare-rules: \"{0}\" is not printed in {1}, but in {2}\n"},
    word_is_empty{"är tom; ange en port, en databas, en roll, en produkt eller en regels nyckel",
                  "is empty; give a port, a database, a role, a product or a rule's key"},
    nothing_to_search{"är tom; det finns inget att söka efter", "is empty; there is nothing to search for"},
    too_many_words{"har {0} ord; en fråga har högst {1}, skriv vad det gäller med färre",
                   "has {0} words; a question has at most {1}, say what it is about in fewer"},
    only_common_words{
        "\"{0}\" har inget ord att söka efter; skriv vad det gäller, till exempel minne, brandvägg eller SQL Server",
        "\"{0}\" has no word to search for; say what it is about, such as memory, firewall or SQL Server"},
    no_answer{"lifecare-rules: ingen rad svarar på det", "lifecare-rules: no row answers that"},
    unknown_words{"; ingen rad nämner {0}", "; no row knows of {0}"},
    in_documents{"; dokumenten säger mer än raderna: se efter där",
                 "; the documents say more than the rows: look there"},
    nearest_rows{"Närmast:\n", "Nearest:\n"},
    meant_subcommand{"menar du underkommandot {0}?\n", "did you mean the subcommand {0}?\n"},
    read_as{"\"{0}\" lästes som \"{1}\".\n", "\"{0}\" was read as \"{1}\".\n"},
    nearest_of_all{"Ingen rad har alla orden; närmast är:\n", "No row has all the words; the nearest are:\n"},
    not_in_rows{"Ingen rad nämner {0}; raderna svarar på resten.\n",
                "No row knows of {0}; the rows answer the rest.\n"},
    rows_of_table{"hela tabellen, {0} rader: lifecare-rules list {1}",
                  "the whole table, {0} rows: lifecare-rules list {1}"},
    rest{"{0} till; alla: --limit 0. Allt om en rad: lifecare-rules explain NYCKEL\n",
         "{0} more; all of them: --limit 0. All about a row: lifecare-rules explain KEY\n"},
    rest_of_explanation{"{0} rader till; alla: --all\n", "{0} more rows; all of them: --all\n"},
    changes{"{0} ({1}): {2} nya, {3} borttagna, {4} ändrade", "{0} ({1}): {2} added, {3} removed, {4} changed"},
    drawn{", {0} bara som en ritning utan text", ", {0} as a drawing without text only"},
    no_differences{"Inga skillnader.", "No differences."},
    no_document{"det finns inget dokument \"{0}\"{1}", "no document \"{0}\"{1}"};

}  // namespace messages

}  // namespace tools::rules
