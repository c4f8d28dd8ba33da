// SPDX-License-Identifier: MIT
#include "json_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <lifecare/core/characters.hpp>

#include "hidden.hpp"

namespace tools {

namespace {

/// As JSON has it: beyond the first plane as two halves.
void append_escape(std::string& out, std::uint32_t code) {
    char text[16];
    if (code < 0x10000) std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(code));
    else
        std::snprintf(text, sizeof text, "\\u%04x\\u%04x", static_cast<unsigned>(0xd7c0 + (code >> 10)),
                      static_cast<unsigned>(0xdc00 + (code & 0x3ff)));
    out += text;
}

/// How many bytes are the beginning of a character that is not there in full, at least 1: they become one U+FFFD.
std::size_t broken_length(std::string_view s, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
    const unsigned first = byte(at);
    std::size_t whole = 1;
    if (first >= 0xc2 && first <= 0xdf) whole = 2;
    else if (first >= 0xe0 && first <= 0xef) whole = 3;
    else if (first >= 0xf0 && first <= 0xf4) whole = 4;
    unsigned least = 0x80, most = 0xbf;  // of the second byte
    if (first == 0xe0) least = 0xa0;
    if (first == 0xed) most = 0x9f;
    if (first == 0xf0) least = 0x90;
    if (first == 0xf4) most = 0x8f;
    std::size_t n = 1;
    for (; n < whole && byte(at + n) >= least && byte(at + n) <= most; ++n) least = 0x80, most = 0xbf;
    return n;
}

void append_quoted(std::string& out, std::string_view s) {
    out += '"';
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        if (length == 0) {
            out += "\xef\xbf\xbd";
            i += broken_length(s, i);
            continue;
        }
        constexpr std::string_view escaped = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
        if (const std::size_t at = length == 1 ? escaped.find(s[i]) : std::string_view::npos;
            at != std::string_view::npos)
            (out += '\\') += letters[at];
        else if (code < 0x20 || (code >= 0x7f && is_hidden(code))) append_escape(out, code);
        else out.append(s, i, length);
        i += length;
    }
    out += '"';
}

/// The shortest decimal that reads as the same number, as 1.5, 2.0 or 1e+20.
void append_number(std::string& out, double n) {
    if (!std::isfinite(n)) {
        out += "null";
        return;
    }
    char text[32];
    for (int digits = 1; digits <= 17; ++digits) {
        std::snprintf(text, sizeof text, "%.*e", digits - 1, n);
        if (std::strtod(text, nullptr) == n) break;
    }
    std::string digits;
    const std::string_view written = text;
    const std::size_t e = written.find('e');
    for (const char c : written.substr(0, e))
        if (c >= '0' && c <= '9') digits += c;
    // NOLINTNEXTLINE(cert-err34-c): digits that snprintf wrote
    const int point = std::atoi(text + e + 1) + 1;  // digits before it
    const int count = static_cast<int>(digits.size());
    if (written.front() == '-') out += '-';
    if (n == 0) out += "0.0";
    else if (point >= count && point <= 15)
        out += digits + std::string(static_cast<std::size_t>(point - count), '0') + ".0";
    else if (point > 0 && point <= 15) out += digits.insert(static_cast<std::size_t>(point), ".");
    else if (point > -4 && point <= 0) out += "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    else {
        if (count > 1) digits.insert(1, ".");
        std::snprintf(text, sizeof text, "e%+03d", point - 1);
        out += digits + text;
    }
}

class json_writer {
public:
    explicit json_writer(int indent) : indent_{indent} {}

    void operator()(std::nullptr_t) { out_ += "null"; }
    void operator()(bool b) { out_ += b ? "true" : "false"; }
    void operator()(std::int64_t n) { out_ += std::to_string(n); }
    void operator()(std::uint64_t n) { out_ += std::to_string(n); }
    void operator()(double n) { append_number(out_, n); }
    void operator()(const std::string& s) { append_quoted(out_, s); }
    void operator()(const json::list& all) {
        between('[', ']', all, [&](const json& one) { one.visit(*this); });
    }
    void operator()(const json::object_members& all) {
        between('{', '}', all, [&](const json::member& one) {
            append_quoted(out_, one.key);
            out_ += indent_ < 0 ? ":" : ": ";
            one.value.visit(*this);
        });
    }

    std::string take() { return std::move(out_); }

private:
    template <class List, class Write>
    void between(char begin, char end, const List& all, const Write& write) {
        out_ += begin;
        ++depth_;
        bool first = true;
        for (const auto& one : all) {
            if (!std::exchange(first, false)) out_ += ',';
            new_line();
            write(one);
        }
        --depth_;
        if (!all.empty()) new_line();
        out_ += end;
    }
    void new_line() {
        if (indent_ >= 0)
            (out_ += '\n').append(static_cast<std::size_t>(indent_) * static_cast<std::size_t>(depth_), ' ');
    }

    int indent_, depth_ = 0;
    std::string out_;
};

}  // namespace

std::string json_text(const json& value, int indent) {
    json_writer w(indent);
    value.visit(w);
    return w.take();
}

std::string json_quoted(std::string_view text) {
    std::string out;
    append_quoted(out, text);
    return out;
}

}  // namespace tools
