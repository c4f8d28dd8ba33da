// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>

#include "diagnostics.hpp"
#include "text.hpp"

namespace tools {

namespace {

std::vector<std::size_t> widths_of(const sheet& s) {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < s.columns.size(); ++c) {
        std::size_t w = width(s.columns[c].key);
        for (const auto& row : s.rows) w = std::max(w, width(row[c]));
        widths.push_back(w);
    }
    return widths;
}

}  // namespace

std::string to_text(const sheet& s, std::size_t columns) {
    const std::vector<std::size_t> widths = widths_of(s);
    const std::size_t last = s.columns.size() - 1;
    std::size_t before_last = 0;
    for (std::size_t c = 0; c < last; ++c) before_last += widths[c] + 2;
    const std::size_t room = before_last + 20 < columns ? columns - before_last : 20;

    std::string out;
    const auto add_line = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t c = 0; c < last; ++c) line += (s.columns[c].stands == alignment::right ? right(cells[c], widths[c]) : left(cells[c], widths[c])) + "  ";
        bool first = true;
        for (const std::string& part : wrapped(cells[last], room)) {
            std::string full = (first ? line : std::string(before_last, ' ')) + (s.columns[last].stands == alignment::right ? right(part, widths[last]) : part);
            full.erase(full.find_last_not_of(' ') + 1);
            out += full + '\n';
            first = false;
        }
    };
    std::vector<std::string> headings, rule;
    for (std::size_t c = 0; c <= last; ++c) {
        headings.push_back(s.columns[c].key);
        rule.push_back(std::string(c == last ? std::min(widths[c], room) : widths[c], '-'));
    }
    add_line(headings);
    add_line(rule);
    for (const auto& row : s.rows) {
        std::vector<std::string> cells;
        for (const std::string& cell : row) cells.push_back(printable(cell));
        add_line(cells);
    }
    return out;
}

std::string csv_cell_text(std::string_view s) {
    // A leading =, +, -, @, tab or carriage return makes spreadsheets compute the cell; plain numbers may begin with a sign.
    const bool number = s.find_first_not_of("0123456789+-.") == std::string_view::npos;
    std::string cell = !s.empty() && std::strchr("=+-@\t\r", s.front()) && !number ? "'" : "";
    cell += s;
    if (cell.find_first_of(",\";\n\r\t") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string to_csv(const sheet& s) {
    std::string out;
    const auto add = [&](std::size_t c, std::string_view cell) {
        out += csv_cell_text(cell);
        out += c + 1 < s.columns.size() ? ',' : '\n';
    };
    for (std::size_t c = 0; c < s.columns.size(); ++c) add(c, s.columns[c].key);
    for (const auto& row : s.rows)
        for (std::size_t c = 0; c < row.size(); ++c) add(c, row[c]);
    return out;
}

std::string to_json(const sheet& s) {
    std::string out = "[";
    for (std::size_t r = 0; r < s.rows.size(); ++r) {
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        for (std::size_t c = 0; c < s.columns.size(); ++c) {
            const std::string& cell = s.rows[r][c];
            const bool number = s.columns[c].stands == alignment::right && !cell.empty() && cell.size() < 19 && cell.find_first_not_of("0123456789") == std::string::npos;
            if (number) object[s.columns[c].key] = std::stoull(cell);
            else object[s.columns[c].key] = cell;
        }
        out += (r ? ",\n " : "\n ") + object.dump();
    }
    return out + "\n]\n";
}

std::string markdown_text(std::string_view s) {
    std::string out;
    for (char c : printable(s)) {
        if (std::strchr("\\|*_`<>[]#~&", c)) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string to_markdown(const sheet& s) {
    std::string out = "|", rule = "|";
    for (const column& c : s.columns) {
        out += ' ' + markdown_text(c.key) + " |";
        rule += c.stands == alignment::right ? " ---: |" : " --- |";
    }
    out += '\n' + rule + '\n';
    for (const auto& row : s.rows) {
        out += '|';
        for (const std::string& cell : row) out += ' ' + markdown_text(cell) + " |";
        out += '\n';
    }
    return out;
}

std::string to_string(const sheet& s, format f) {
    switch (f) {
        case format::text: return to_text(s);
        case format::csv: return to_csv(s);
        case format::json: return to_json(s);
        case format::markdown: return to_markdown(s);
    }
    return {};
}

void write_output(const std::string& name, std::string_view content) {
    const auto failed = [&](const std::string& what) { return input_error(name.empty() || name == "-" ? "standard output" : name, what + ": " + std::strerror(errno)); };
    if (name.empty() || name == "-") {
        if (std::fwrite(content.data(), 1, content.size(), stdout) != content.size() || std::fflush(stdout) != 0) throw failed("cannot be written");
        return;
    }
    std::string temporary = name + ".XXXXXX";
    const int fd = mkstemp(temporary.data());
    if (fd < 0) throw failed("cannot be written");
    bool ok = true;
    for (std::size_t done = 0; ok && done < content.size();) {
        const ssize_t n = write(fd, content.data() + done, content.size() - done);
        if (n < 0 && errno == EINTR) continue;
        ok = n > 0;
        done += ok ? static_cast<std::size_t>(n) : 0;
    }
    ok = ok && fchmod(fd, 0644) == 0 && fsync(fd) == 0;
    ok = close(fd) == 0 && ok;
    if (!ok || std::rename(temporary.c_str(), name.c_str()) != 0) {
        const input_error e = failed("cannot be written");
        std::remove(temporary.c_str());
        throw e;
    }
}

}  // namespace tools
