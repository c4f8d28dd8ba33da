// SPDX-License-Identifier: MIT
#include "encoding.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include "../diagnostics.hpp"
#include "../text.hpp"
#include "workbook_file.hpp"

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
    {"\xd0\xcf\x11\xe0",
     "en arbetsbok eller ett dokument från äldre Office, eller har lösenord; spara som .xlsx utan lösenord",
     "a workbook or document of older Office, or has a password; save it as .xlsx without one"},
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

/// UTF-16 without its mark: of mostly Latin letters every other byte is zero, and of the others none.
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

bool is_letter(std::string_view s, std::size_t i) {
    return i < s.size() && ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z'));
}
bool is_lower(std::string_view s, std::size_t i) { return i < s.size() && s[i] >= 'a' && s[i] <= 'z'; }

// Lines -------------------------------------------------------------------------------------------

/// Line and column of a byte.
std::pair<std::size_t, std::size_t> position_of(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, byte);
    const std::size_t line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {line, width(before.substr(start)) + 1};
}

[[noreturn]] void refuse_text(const std::string& name, std::string_view text, std::size_t byte, std::size_t first_line,
                              sentence message, bool shown) {
    const auto [line, column] = position_of(text, byte);
    const std::size_t start = text.substr(0, byte).rfind('\n') + 1;
    throw input_error(diagnostic{name, first_line + line - 1, column, std::move(message),
                                 shown ? std::string(text.substr(start, text.find('\n', start) - start)) : ""});
}

}  // namespace

text_beginning beginning_of(const std::string& name, std::string_view bytes) {
    if (begins_archive(bytes)) throw input_error(name, other_archive());
    for (const binary_kind& b : binaries)
        if (bytes.substr(0, b.magic.size()) == b.magic)
            throw input_error(name, say("är {}", "is {}", sentence{b.swedish, b.english}));
    if (bytes.substr(0, 2) == "\xff\xfe") return {byte_order::little, 2};
    if (bytes.substr(0, 2) == "\xfe\xff") return {byte_order::big, 2};
    if (bytes.substr(0, 3) == "\xef\xbb\xbf") return {byte_order::none, 3};
    return {order_without_mark(bytes), 0};
}

void append_utf16(std::string& out, std::string_view bytes, byte_order order) {
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        if (i + 1 >= bytes.size()) return 0xfffd;
        const std::uint32_t a = byte_at(bytes, i), b = byte_at(bytes, i + 1);
        return order == byte_order::little ? b << 8 | a : a << 8 | b;
    };
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
}

std::string encoded(std::string_view text, text_beginning as) {
    if (as.order == byte_order::none) return (as.mark > 0 ? "\xef\xbb\xbf" : "") + std::string(text);
    std::string out;
    out.reserve(2 * text.size() + as.mark);
    const auto add = [&](std::uint32_t unit) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xff);
        out += as.order == byte_order::little ? low : high;
        out += as.order == byte_order::little ? high : low;
    };
    if (as.mark > 0) add(0xfeff);
    for (std::size_t i = 0; i < text.size();) {
        const auto [code, length] = lifecare::character_at(text, i);
        i += length ? length : 1;
        if (code < 0x10000) add(code);
        if (code < 0x10000) continue;
        add(0xd800 + ((code - 0x10000) >> 10));
        add(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
    return out;
}

void append_code_page(std::string& out, std::string_view bytes, encoding e) {
    const char16_t* upper = windows_1252;
    if (e == encoding::code_page_850) upper = code_page_850;
    if (e == encoding::code_page_437) upper = code_page_437;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint32_t b = byte_at(bytes, i);
        append_utf8(out, b < 0x80 ? b : std::uint32_t{upper[b - 0x80]});
    }
}

std::size_t line_feeds::make(char* text, std::size_t size) {
    if (!after_return_ && std::memchr(text, '\r', size) == nullptr && std::memchr(text, '\f', size) == nullptr) {
        pass({text, size});
        return size;
    }
    std::size_t to = 0;
    for (std::size_t i = 0; i < size; ++i) {
        char c = text[i];
        const bool is_return = c == '\r', new_page = c == '\f' && at_start_;
        if (c == '\f') c = ' ';
        if (is_return) c = '\n';
        const bool second = c == '\n' && !is_return && after_return_;  // of CRLF
        after_return_ = is_return;
        at_start_ = c == '\n' || new_page;
        if (!second && !new_page) text[to++] = c;
    }
    return to;
}

void code_page_evidence::fit::count(bool before, bool after, bool lower_before, bool upper, std::size_t line) {
    if (!before && !after) return;
    if (upper && (!after || lower_before)) return;  // a capital does not end a word
    ++(before && after ? within : at_ends);
    if (before && after && first_line == 0) first_line = line;
}

void code_page_evidence::add(std::string_view text) {
    // The last byte waits for the one behind it.
    std::string bytes = std::exchange(kept_, {});
    const std::size_t first = bytes.empty() ? 0 : bytes.size() - 1;
    bytes += text;
    for (std::size_t i = first; i + 1 < bytes.size(); ++i) look_at(bytes, i);
    kept_ = bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 2));
}

void code_page_evidence::look_at(std::string_view s, std::size_t i) {
    // Letters of the Nordic languages, German and French; bytes that are punctuation between letters are left out.
    constexpr std::string_view console_lower = "\x81\x82\x84\x86\x8a\x94\x9b",
                               console_upper = "\x8e\x8f\x90\x99\x9a\x9d", quotation = "\x84\x94\x82\x8b\x9b",
                               boxes = "\xb5\xb6\xb7\xb8\xbd\xbe\xc6\xc7\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8";
    line_ += s[i] == '\n';
    const std::uint32_t b = byte_at(s, i);
    if (b < 0x80) return;
    // Å, ä and the like in UTF-8: what these are elsewhere no text has beside each other.
    constexpr std::string_view second_of_two = "\x84\x85\x86\x89\x96\x98\x9c\xa4\xa5\xa6\xa9\xb6\xb8\xbc";
    if (b == 0xc3 && i + 1 < s.size() && second_of_two.find(s[i + 1]) != std::string_view::npos && unicode_line_ == 0)
        unicode_line_ = line_;
    no_windows_ += std::string_view{"\x81\x8d\x8f\x90\x9d"}.find(s[i]) != std::string_view::npos;
    const bool before = i > 0 && is_letter(s, i - 1), after = is_letter(s, i + 1),
               lower_before = i > 0 && is_lower(s, i - 1);
    const bool lower = console_lower.find(s[i]) != std::string_view::npos,
               upper = console_upper.find(s[i]) != std::string_view::npos;
    if (lower || upper) {
        const std::size_t ends = console_.at_ends;
        console_.count(before, after, lower_before, upper, line_);
        if (console_.at_ends != ends && quotation.find(s[i]) == std::string_view::npos) ++certain_ends_;
    }
    if (b >= 0xc0 && b != 0xd7 && b != 0xf7) windows_.count(before, after, lower_before, b < 0xdf, line_);
    if (b == 0x84 || b == 0x93 || b == 0x94) {
        opening_ += !before && after;
        closing_ += before && !after;
    }
    const auto is_digit = [&](std::size_t at) { return at < s.size() && s[at] >= '0' && s[at] <= '9'; };
    if (b == 0xff && i > 0 && is_digit(i - 1) && is_digit(i + 1)) ++grouped_digits_;
    // Double and single lines joined are letters in code page 850.
    if (boxes.find(s[i]) != std::string_view::npos && i > 0 &&
        std::string_view{"\xc4\xcd\xb3\xba"}.find(s[i - 1]) != std::string_view::npos)
        ++drawn_;
}

encoding code_page_evidence::judge(const std::string& name) {
    if (!kept_.empty()) look_at(kept_, kept_.size() - 1);
    kept_.clear();
    if (unicode_line_ > 0)
        throw input_error(name, say("har två teckenkodningar: UTF-8 på rad {} och en annan på andra rader; spara den "
                                    "som UTF-8",
                                    "is in two encodings: UTF-8 at line {} and another one at other lines; save it as "
                                    "UTF-8",
                                    unicode_line_));
    const encoding of_console = drawn_ > 0 ? encoding::code_page_437 : encoding::code_page_850;
    if (console_.within > 0 && windows_.within > 0 && console_.within < 4 * windows_.within &&
        windows_.within < 4 * console_.within)
        throw input_error(name,
                          say("har två teckenkodningar: Windows-1252 kring rad {}, teckentabell 850 kring rad {}; "
                              "spara den som UTF-8",
                              "is in two encodings: Windows-1252 by line {}, code page 850 by line {}; "
                              "save it as UTF-8",
                              windows_.first_line, console_.first_line));
    if (console_.within != windows_.within)
        return console_.within > windows_.within ? of_console : encoding::windows_1252;
    if (grouped_digits_ > 0 || drawn_ > 0 || (no_windows_ > 0 && windows_.at_ends == 0)) return of_console;
    const bool quotes = certain_ends_ == 0 && opening_ == closing_;
    return console_.at_ends > 0 && windows_.at_ends == 0 && !quotes ? of_console : encoding::windows_1252;
}

std::size_t judge_text(const std::string& name, std::string_view text, encoding read_as, encodings accepted,
                       std::size_t first_line) {
    if (const std::size_t broken = read_as == encoding::utf16 ? text.find("\xef\xbf\xbd") : std::string::npos;
        broken != std::string::npos)
        refuse_text(name, text, broken, first_line,
                    {"är trasig UTF-16 här: ett halvt tecken", "is broken UTF-16 here: half a character"}, false);
    if (const std::size_t nul = text.find('\0'); nul != std::string::npos)
        refuse_text(name, text, nul, first_line,
                    {"innehåller ett nolltecken; en textfil behövs", "holds a NUL byte; a text file is needed"}, false);
    if (read_as != encoding::utf8) return 0;
    const std::size_t bad = first_invalid_utf8(text);
    if (bad == std::string::npos) return 0;
    if (accepted == encodings::utf8)
        refuse_text(name, text, bad, first_line,
                    {"är inte UTF-8 här; spara filen som UTF-8", "is not UTF-8 here; save the file as UTF-8"}, true);
    return first_line + position_of(text, bad).first - 1;
}

void refuse_empty(const std::string& name) {
    throw input_error(name, sentence{"är tom; det finns inget att kontrollera", "is empty; there is nothing to check"});
}

namespace {

bool has_returns(std::string_view text) {
    std::size_t with = 0;
    for (std::size_t at = text.find('\r'); at < text.size(); at = text.find('\r', at + 1))
        with += text.substr(at + 1, 1) == "\n";
    return with > 0 && with * 2 > static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

decoded_text decode_text(const std::string& name, std::string bytes, encodings accepted) {
    decoded_text out;
    if (accepted == encodings::any_common && begins_archive(bytes)) {
        sheet_text sheet = read_workbook(name, bytes);
        bytes = std::move(sheet.csv);
        out.note = std::move(sheet.note);
    }
    const text_beginning begins = beginning_of(name, bytes);
    out.begins = begins;
    if (begins.order != byte_order::none) {
        out.read_as = encoding::utf16;
        out.text.reserve(bytes.size() / 2);
        append_utf16(out.text, std::string_view{bytes}.substr(begins.mark), begins.order);
    } else {
        bytes.erase(0, begins.mark);
        out.text = std::move(bytes);
    }
    out.returns = has_returns(out.text);
    out.text.resize(line_feeds{}.make(out.text.data(), out.text.size()));
    if (out.text.find_first_not_of("\n \t") == std::string::npos) refuse_empty(name);
    out.line = judge_text(name, out.text, out.read_as, accepted, 1);
    if (out.line != 0) {
        code_page_evidence evidence;
        evidence.add(out.text);
        out.read_as = evidence.judge(name);
        std::string decoded;
        decoded.reserve(out.text.size() + out.text.size() / 8);
        append_code_page(decoded, out.text, out.read_as);
        out.text = std::move(decoded);
    }
    return out;
}

}  // namespace tools
