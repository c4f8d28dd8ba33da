// SPDX-License-Identifier: MIT
// Cells of CSV: what a spreadsheet would compute is text, wherever it divides the file.
#include "common/write/csv_text.hpp"

#include <doctest/doctest.h>

using tools::csv_cell_text;
using tools::is_plain_number;

TEST_CASE("what computes gets an apostrophe, judged behind what spreadsheets skip") {
    CHECK(csv_cell_text("=1+1") == "'=1+1");
    CHECK(csv_cell_text("@SUM(A1)") == "'@SUM(A1)");
    CHECK(csv_cell_text("  -2+3") == "'  -2+3");
    CHECK(csv_cell_text("\n=1+1") == "\"\n'=1+1\"");
    CHECK(csv_cell_text("\xc2\xa0=1+1") == "'\xc2\xa0=1+1");          // no-break space
    CHECK(csv_cell_text("\xe2\x80\x83=1+1") == "'\xe2\x80\x83=1+1");  // em space
    CHECK(csv_cell_text("\xef\xbc\x9d"
                        "1") ==
          "'\xef\xbc\x9d"
          "1");                                                 // fullwidth equals sign
    CHECK(csv_cell_text("\xef\xbc\xa0x") == "'\xef\xbc\xa0x");  // fullwidth at sign
    CHECK(csv_cell_text("\"=1+1") == "\"'\"\"=1+1\"");
}

TEST_CASE("plain numbers and words stay what they are") {
    CHECK(csv_cell_text("-5") == "-5");
    CHECK(csv_cell_text("+46.5") == "+46.5");
    CHECK(csv_cell_text("Östersund") == "Östersund");
    CHECK(csv_cell_text("a=b") == "a=b");
    CHECK(csv_cell_text("1+1") == "1+1");
    CHECK(csv_cell_text("") == "");
    CHECK(is_plain_number("-12.5"));
    CHECK_FALSE(is_plain_number("1.2.3"));
    CHECK_FALSE(is_plain_number("-1+2"));
}

TEST_CASE("a file that is divided elsewhere computes nothing") {
    CHECK(csv_cell_text("a;=1+1") == "\"a;'=1+1\"");
    CHECK(csv_cell_text("a; =1+1") == "\"a;' =1+1\"");
    CHECK(csv_cell_text("a\n=1+1") == "\"a\n'=1+1\"");
    CHECK(csv_cell_text("a;\"=1+1") == "\"a;'\"\"=1+1\"");
    CHECK(csv_cell_text("a,=1+1") == "\"a,=1+1\"");        // commas divide, and the quotes hold the cell together
    CHECK(csv_cell_text("a,=1+1", ';') == "\"a,'=1+1\"");  // here they divide on another's machine
    CHECK(csv_cell_text("a;b", ';') == "\"a;b\"");
    CHECK(csv_cell_text("a;-5") == "\"a;-5\"");
    CHECK(csv_cell_text("-1,5", ';') == "\"-1,5\"");
    CHECK(csv_cell_text("a\t-1,5") == "\"a\t-1,5\"");
    // A number in front makes no number of the whole, which is the cell where nothing divides it.
    CHECK(csv_cell_text("-1,5+cmd|' /C calc'!A0", ';') == "\"'-1,5+cmd|' /C calc'!A0\"");
    CHECK(csv_cell_text("-1\n*cmd|' /C calc'!A0") == "\"'-1\n*cmd|' /C calc'!A0\"");
    CHECK(csv_cell_text("+1;*A1") == "\"'+1;*A1\"");
    CHECK(csv_cell_text("x;-1,5-A1") == "\"x;'-1,5-A1\"");
    CHECK(csv_cell_text("-1,5,A1", ';') == "\"'-1,5,A1\"");
}

TEST_CASE("control characters are shown, lines stay lines") {
    CHECK(csv_cell_text("a\x1b[31m") == "a\\u001B[31m");
    CHECK(csv_cell_text("a\xc2\x9b") == "a\\u009B");
    CHECK(csv_cell_text("a\nb") == "\"a\nb\"");
    CHECK(csv_cell_text("\xef\xbf\xbf") == "\\uFFFF");
}

TEST_CASE("what nobody sees is shown") {
    // A soft hyphen, a word joiner, a filler, a variation selector, a letter among the tags, no character.
    for (const char* unseen : {"\u00ad", "\u2060", "\u3164", "\ufe0f", "\U000e0041", "\ufdd0"})
        CHECK(csv_cell_text(std::string("a") + unseen + "b").find(unseen) == std::string::npos);
    CHECK(csv_cell_text("a\u00ad=1") == "a\\u00AD=1");
    // What is seen stays: letters, marks, blanks, other scripts, a face.
    for (const char* seen :
         {"å", "a\u0308", "\u00ac\u00ae", "\u2026", "\u2010", "\u3163", "\ufdcf", "\ufffd", "\U0001f600", "\U000f0000"})
        CHECK(csv_cell_text(seen) == seen);
}
