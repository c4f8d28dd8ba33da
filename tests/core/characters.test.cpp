// SPDX-License-Identifier: MIT
// core/characters.hpp: character_at, length_at, continues_character, count_characters, lower_byte, letter_at,
// same_letters. What is well formed is table 3-7 of the Unicode standard (RFC 3629, 4).
#include <lifecare/core/characters.hpp>

#include "check.hpp"

using namespace lifecare;

namespace {
constexpr bool reads(std::string_view s, std::uint32_t code, std::uint32_t length) {
    return character_at(s, 0).code == code && character_at(s, 0).length == length && length_at(s, 0) == length;
}
/// Not UTF-8: the first byte stands for itself.
constexpr bool refuses(std::string_view s) {
    return character_at(s, 0).code == static_cast<unsigned char>(s[0]) && character_at(s, 0).length == 0 &&
           length_at(s, 0) == 1;
}
}  // namespace

TEST_CASE("the first and the last character of each length, and both sides of the surrogates") {
    HOLDS(reads(std::string_view{"\0", 1}, 0, 1));
    HOLDS(reads("\x7f", 0x7f, 1));
    HOLDS(reads("\xc2\x80", 0x80, 2));
    HOLDS(reads("\xdf\xbf", 0x7ff, 2));
    HOLDS(reads("\xe0\xa0\x80", 0x800, 3));
    HOLDS(reads("\xed\x9f\xbf", 0xd7ff, 3));
    HOLDS(reads("\xee\x80\x80", 0xe000, 3));
    HOLDS(reads("\xef\xbf\xbf", 0xffff, 3));
    HOLDS(reads("\xf0\x90\x80\x80", 0x10000, 4));
    HOLDS(reads("\xf4\x8f\xbf\xbf", 0x10ffff, 4));
    HOLDS(character_at("aå", 1).code == 0xe5);
}

TEST_CASE("what is not UTF-8") {
    HOLDS(refuses("\x80"));  // a character does not begin with the byte of another's middle
    HOLDS(refuses("\xbf\xbf"));
    HOLDS(refuses("\xc0\x80"));  // overlong: each would fit in one byte less
    HOLDS(refuses("\xc1\xbf"));
    HOLDS(refuses("\xe0\x9f\xbf"));
    HOLDS(refuses("\xf0\x8f\xbf\xbf"));
    HOLDS(refuses("\xed\xa0\x80"));  // the first and the last surrogate
    HOLDS(refuses("\xed\xbf\xbf"));
    HOLDS(refuses("\xf4\x90\x80\x80"));  // U+110000
    HOLDS(refuses("\xf5\x80\x80\x80"));
    HOLDS(refuses("\xf7\xbf\xbf\xbf"));
    HOLDS(refuses("\xf8\x90\x80\x80"));  // no character begins with five ones
    HOLDS(refuses("\xf9\x80\x80\x80"));
    HOLDS(refuses("\xff\xbf\xbf\xbf"));
    HOLDS(refuses("\xc3("));
    HOLDS(refuses("\xc3\xc3"));
    HOLDS(refuses("\xe2\x82("));
    HOLDS(refuses("\xe2(\x82"));
    HOLDS(refuses("\xf0\x9f\x98("));
    // The text ends inside the character, whatever stands behind it in memory.
    HOLDS(refuses(std::string_view{"å", 1}));
    HOLDS(refuses(std::string_view{"€", 2}));
    HOLDS(refuses(std::string_view{"😀", 3}));
    HOLDS(character_at(std::string_view{"aå", 2}, 1).length == 0);
}

TEST_CASE("characters are counted, and the bytes in their middle are known") {
    HOLDS(count_characters("") == 0);
    HOLDS(count_characters("aå€😀") == 4);
    HOLDS(count_characters("\xff\xffå") == 3);
    HOLDS(count_characters("\xe2\x82") == 2);
    HOLDS(!continues_character('\x7f'));
    HOLDS(continues_character('\x80'));
    HOLDS(continues_character('\x81'));
    HOLDS(continues_character('\xbf'));
    HOLDS(!continues_character('\xc0'));
    HOLDS(!continues_character('a'));
}

TEST_CASE("A to Z, Å, Ä and Ö are the same as a to z, å, ä and ö, and nothing else is") {
    HOLDS(same_letters("", ""));
    HOLDS(same_letters("AMZÅÄÖ", "amzåäö"));
    HOLDS(!same_letters("@", "`"));  // before A and after Z
    HOLDS(!same_letters("[", "{"));
    HOLDS(!same_letters("À", "à"));
    HOLDS(!same_letters("Æ", "æ"));
    HOLDS(!same_letters("Õ", "õ"));
    HOLDS(!same_letters("×", "÷"));
    HOLDS(!same_letters("ń", "Ť"));  // C5 84 and C5 A4: the last bytes of Ä and ä after another first one
    HOLDS(!same_letters("a", "b"));
    HOLDS(!same_letters("a", "ab"));
    HOLDS(!same_letters("ab", "a"));
    HOLDS(lower_byte('x', 'Q') == 'q');
    HOLDS(lower_byte('\xc3', '\x84') == '\xa4');  // Ä
    HOLDS(lower_byte('\xc3', '\x85') == '\xa5');  // Å
    HOLDS(lower_byte('\xc3', '\x89') == '\x89');  // É is left
    HOLDS(lower_byte('\xc3', '\x96') == '\xb6');
    HOLDS(lower_byte('x', '\x96') == '\x96');
}

TEST_CASE("a letter with a combining ring or diaeresis is å, ä or ö, as macOS writes file names") {
    HOLDS(same_letters("A\xcc\x8a", "å"));
    HOLDS(same_letters("Ä", "a\xcc\x88"));
    HOLDS(same_letters("O\xcc\x88", "o\xcc\x88"));
    HOLDS(same_letters("o\xcc\x88", "ö"));
    HOLDS(same_letters("la\xcc\x88s", "LÄS"));
    HOLDS(!same_letters("a\xcc\x88", "å"));
    HOLDS(!same_letters("o\xcc\x8a", "å"));  // a ring on an o is none of the three
    HOLDS(!same_letters("o\xcc\x8a", "ö"));
    HOLDS(!same_letters("a\xcc\x88", "a"));
    HOLDS(!same_letters("u\xcc\x88", "ü"));  // other letters as they stand
    HOLDS(!same_letters("a\xcc", "ä"));
    HOLDS(letter_at("a\xcc\x8a", 0).length == 3);
    HOLDS(letter_at("a\xcc", 0).length == 1);
    HOLDS(letter_at("xÖ", 1).code == 0xf6);
    HOLDS(!same_letters("\xe5", "å"));  // a byte of Windows-1252 is not UTF-8
}
