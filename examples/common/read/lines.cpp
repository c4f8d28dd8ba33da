// SPDX-License-Identifier: MIT
#include "lines.hpp"

#include <algorithm>

namespace tools {

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t begin = line.find_first_not_of(" \t\r", i);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(line.find_first_of(" \t\r", begin), line.size());
        words.push_back(line.substr(begin, end - begin));
        i = end;
    }
    return words;
}

std::vector<std::string_view> parts_of(std::string_view s, char divider) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = s.find(divider);
        parts.push_back(trimmed(s.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        s.remove_prefix(end + 1);
    }
}

std::string folded_heading(std::string_view s) {
    std::string out;
    for (const char c : s)
        if (c != ' ' && c != '_' && c != '-') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
}

void left_out::add(const noun& what, std::size_t line, std::size_t count) {
    for (kind& k : all_)
        if (k.what.one.en.view() == what.one.en.view()) {
            k.count += count;
            return;
        }
    if (count > 0) all_.push_back({what, count, line});
}

std::vector<std::string> left_out::notes(lifecare::language lang) const {
    std::vector<std::string> out;
    for (const kind& k : all_) {
        if (k.line == 0) {  // of a form without lines
            out.push_back(counted(k.count, k.what, lang));
            continue;
        }
        out.push_back(counted(k.count, k.what, lang) +
                      (lang == lifecare::language::swedish ? (k.count == 1 ? ", rad " : ", den första rad ")
                                                           : (k.count == 1 ? ", line " : ", the first at line ")) +
                      std::to_string(k.line));
    }
    return out;
}

}  // namespace tools
