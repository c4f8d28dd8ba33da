// SPDX-License-Identifier: MIT
#include "encoding.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "../diagnostics.hpp"
#include "../text.hpp"

namespace tools {

std::string_view name_of(encoding e) {
    constexpr std::string_view names[] = {"UTF-8", "UTF-16", "Windows-1252", "code page 850", "code page 437"};
    return names[static_cast<std::size_t>(e)];
}

namespace {

std::uint32_t byte_at(std::string_view s, std::size_t i) { return static_cast<unsigned char>(s[i]); }

// What is not a text ------------------------------------------------------------------------------

struct binary_kind {
    std::string_view magic;
    const char *swedish, *english;  ///< what it is, and what to give instead
};
constexpr binary_kind binaries[] = {
    {"PK\x03\x04", "en arbetsbok eller ett annat zip-arkiv; spara bladet som \"CSV UTF-8\", eller packa upp arkivet",
     "a workbook or another zip archive; save the sheet as \"CSV UTF-8\", or unpack the archive"},
    {"\xd0\xcf\x11\xe0", "en arbetsbok eller ett dokument från äldre Office; spara bladet som \"CSV UTF-8\"",
     "a workbook or document of older Office; save the sheet as \"CSV UTF-8\""},
    {"\x1f\x8b", "komprimerad; packa upp den: gunzip FIL", "compressed; unpack it: gunzip FILE"},
    {"7z\xbc\xaf", "ett 7z-arkiv; packa upp det", "a 7z archive; unpack it"},
    {"%PDF-", "en PDF; en text-, CSV- eller JSON-fil behövs", "a PDF; a text, CSV or JSON file is needed"},
    {"ElfFile", "en händelselogg i Windows; exportera den som text: wevtutil qe FIL /lf /f:text",
     "an event log of Windows; export it as text: wevtutil qe FILE /lf /f:text"},
    {"\x7f"
     "ELF",
     "ett program; en textfil behövs", "a program; a text file is needed"},
    {"MZ\x90", "ett program; en textfil behövs", "a program; a text file is needed"},
    {"SQLite format 3", "en databas; exportera tabellen som CSV", "a database; export the table as CSV"},
};

// Unicode -----------------------------------------------------------------------------------------

std::string from_utf16(std::string_view bytes, bool little_endian) {
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        if (i + 1 >= bytes.size()) return 0xfffd;
        const std::uint32_t a = byte_at(bytes, i), b = byte_at(bytes, i + 1);
        return little_endian ? b << 8 | a : a << 8 | b;
    };
    std::string out;
    out.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        std::uint32_t code = unit(i);
        if (code >= 0xd800 && code < 0xdc00 && i + 3 < bytes.size() && unit(i + 2) >= 0xdc00 && unit(i + 2) < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
            i += 2;
        } else if (code >= 0xd800 && code < 0xe000) {
            code = 0xfffd;
        }
        append_utf8(out, code);
    }
    return out;
}

/// UTF-16 without its mark: of mostly Latin letters every other byte is zero, and of the others none.
enum class byte_order { none, little, big };
byte_order order_without_mark(std::string_view bytes) {
    const std::size_t pairs = std::min<std::size_t>(bytes.size(), 4096) / 2;
    std::size_t zero_first = 0, zero_second = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        zero_first += bytes[2 * i] == '\0';
        zero_second += bytes[2 * i + 1] == '\0';
    }
    const auto mostly = [&](std::size_t n, std::size_t other) {
        return pairs > 1 && n * 10 >= pairs * 7 && other == 0;
    };
    if (mostly(zero_second, zero_first)) return byte_order::little;
    return mostly(zero_first, zero_second) ? byte_order::big : byte_order::none;
}

// Code pages --------------------------------------------------------------------------------------

/// What the upper 128 bytes are.
constexpr char16_t windows_1252[] =
    u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
    u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178"
    u"\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
constexpr char16_t code_page_850[] =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
constexpr char16_t code_page_437[] =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(std::size(windows_1252) == 129 && std::size(code_page_850) == 129 && std::size(code_page_437) == 129);

std::string from_code_page(std::string_view bytes, const char16_t* upper) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint32_t b = byte_at(bytes, i);
        append_utf8(out, b < 0x80 ? b : std::uint32_t{upper[b - 0x80]});
    }
    return out;
}

bool is_letter(std::string_view s, std::size_t i) {
    return i < s.size() && ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z'));
}
bool is_lower(std::string_view s, std::size_t i) { return i < s.size() && s[i] >= 'a' && s[i] <= 'z'; }

/// How well the bytes of a text make words in an encoding: letters within words say more than letters at their ends,
/// where another encoding has quotation marks.
struct fit {
    std::size_t within = 0, at_ends = 0, first_line = 0;
    void count(std::string_view s, std::size_t i, bool upper, std::size_t line) {
        const bool before = i > 0 && is_letter(s, i - 1), after = is_letter(s, i + 1);
        if (!before && !after) return;
        if (upper && (!after || (i > 0 && is_lower(s, i - 1)))) return;  // a capital does not end a word
        ++(before && after ? within : at_ends);
        if (before && after && first_line == 0) first_line = line;
    }
};

/// Tells the code pages of a console from Windows-1252 by the letters that make words. Both fitting is for a person.
encoding code_page_of(const std::string& name, std::string_view s) {
    // Letters of the Nordic languages, German and French; bytes that are punctuation between letters are left out.
    constexpr std::string_view console_lower = "\x81\x82\x84\x86\x8a\x94\x9b",
                               console_upper = "\x8e\x8f\x90\x99\x9a\x9d", quotation = "\x84\x94\x82\x8b\x9b",
                               boxes = "\xb5\xb6\xb7\xb8\xbd\xbe\xc6\xc7\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8";
    fit windows, console;
    std::size_t certain_ends = 0, opening = 0, closing = 0, grouped_digits = 0, drawn = 0, line = 1;
    for (std::size_t i = 0; i < s.size(); ++i) {
        line += s[i] == '\n';
        const std::uint32_t b = byte_at(s, i);
        if (b < 0x80) continue;
        const bool lower = console_lower.find(s[i]) != std::string_view::npos,
                   upper = console_upper.find(s[i]) != std::string_view::npos;
        if (lower || upper) {
            const std::size_t ends = console.at_ends;
            console.count(s, i, upper, line);
            if (console.at_ends != ends && quotation.find(s[i]) == std::string_view::npos) ++certain_ends;
        }
        if (b >= 0xc0 && b != 0xd7 && b != 0xf7) windows.count(s, i, b < 0xdf, line);
        if (b == 0x84 || b == 0x93 || b == 0x94) {
            const bool before = i > 0 && is_letter(s, i - 1), after = is_letter(s, i + 1);
            opening += !before && after;
            closing += before && !after;
        }
        const auto is_digit = [&](std::size_t at) { return at < s.size() && s[at] >= '0' && s[at] <= '9'; };
        if (b == 0xff && i > 0 && is_digit(i - 1) && is_digit(i + 1)) ++grouped_digits;
        // Double and single lines joined are letters in code page 850.
        if (boxes.find(s[i]) != std::string_view::npos && i > 0 &&
            std::string_view{"\xc4\xcd\xb3\xba"}.find(s[i - 1]) != std::string_view::npos)
            ++drawn;
    }
    const encoding of_console = drawn > 0 ? encoding::code_page_437 : encoding::code_page_850;
    if (console.within > 0 && windows.within > 0 && console.within < 4 * windows.within &&
        windows.within < 4 * console.within)
        throw input_error(name,
                          say("har två teckenkodningar: Windows-1252 kring rad {}, teckentabell 850 kring rad {}; "
                              "spara den som UTF-8",
                              "is in two encodings: Windows-1252 by line {}, code page 850 by line {}; "
                              "save it as UTF-8",
                              windows.first_line, console.first_line));
    if (console.within != windows.within) return console.within > windows.within ? of_console : encoding::windows_1252;
    if (grouped_digits > 0 || drawn > 0) return of_console;
    const bool quotes = certain_ends == 0 && opening == closing;
    return console.at_ends > 0 && windows.at_ends == 0 && !quotes ? of_console : encoding::windows_1252;
}

// Lines -------------------------------------------------------------------------------------------

/// Line ends of all systems become line feeds, in place.
void make_line_feeds(std::string& text) {
    if (text.find_first_of("\r\f") == std::string::npos) return;
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '\f') c = ' ';
        if (c == '\r') {
            if (i + 1 < text.size() && text[i + 1] == '\n') continue;
            c = '\n';
        }
        text[to++] = c;
    }
    text.resize(to);
}

/// Line and column of a byte.
std::pair<std::size_t, std::size_t> position_of(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, byte);
    const std::size_t line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {line, width(before.substr(start)) + 1};
}
[[noreturn]] void refuse(const std::string& name, std::string_view text, std::size_t byte, sentence message,
                         bool shown) {
    const auto [line, column] = position_of(text, byte);
    const std::size_t start = text.substr(0, byte).rfind('\n') + 1;
    throw input_error(diagnostic{name, line, column, std::move(message),
                                 shown ? std::string(text.substr(start, text.find('\n', start) - start)) : ""});
}

}  // namespace

decoded_text decode_text(const std::string& name, std::string bytes, encodings accepted) {
    const auto begins_with = [&](std::string_view mark) {
        return std::string_view{bytes}.substr(0, mark.size()) == mark;
    };
    for (const binary_kind& b : binaries)
        if (begins_with(b.magic)) throw input_error(name, say("är {}", "is {}", sentence{b.swedish, b.english}));
    decoded_text out;
    const bool little = begins_with("\xff\xfe"), big = begins_with("\xfe\xff");
    byte_order order = big ? byte_order::big : byte_order::little;
    if (!big && !little) order = order_without_mark(bytes);
    if (order != byte_order::none) {
        out.read_as = encoding::utf16;
        bytes = from_utf16(std::string_view{bytes}.substr(little || big ? 2 : 0), order == byte_order::little);
        make_line_feeds(bytes);
        if (const std::size_t broken = bytes.find("\xef\xbf\xbd"); broken != std::string::npos)
            refuse(name, bytes, broken,
                   {"är trasig UTF-16 här: ett halvt tecken", "is broken UTF-16 here: half a character"}, false);
    } else {
        if (begins_with("\xef\xbb\xbf")) bytes.erase(0, 3);
        make_line_feeds(bytes);
    }
    if (bytes.find_first_not_of("\n \t") == std::string::npos)
        throw input_error(name,
                          sentence{"är tom; det finns inget att kontrollera", "is empty; there is nothing to check"});
    if (const std::size_t nul = bytes.find('\0'); nul != std::string::npos)
        refuse(name, bytes, nul,
               {"innehåller ett nolltecken; en textfil behövs", "holds a NUL byte; a text file is needed"}, false);
    if (const std::size_t bad = first_invalid_utf8(bytes); bad != std::string::npos) {
        if (accepted == encodings::utf8)
            refuse(name, bytes, bad,
                   {"är inte UTF-8 här; spara filen som UTF-8", "is not UTF-8 here; save the file as UTF-8"}, true);
        out.line = position_of(bytes, bad).first;
        out.read_as = code_page_of(name, bytes);
        if (out.read_as == encoding::windows_1252) bytes = from_code_page(bytes, windows_1252);
        else bytes = from_code_page(bytes, out.read_as == encoding::code_page_850 ? code_page_850 : code_page_437);
    }
    out.text = std::move(bytes);
    return out;
}

}  // namespace tools
