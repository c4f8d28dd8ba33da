// SPDX-License-Identifier: MIT
#include "timeline.hpp"

#include <algorithm>

#include "../diagnostics.hpp"
#include "../text.hpp"
#include "../write/html.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr int name_width = 290, chart_width = 620, label_width = 90, row_height = 36, top_margin = 64, bar_height = 11;
constexpr std::size_t product_columns = 38, machine_columns = 44;
constexpr const char* timeline_style = R"css(
text { font: 13px system-ui, "Segoe UI", sans-serif; fill: #1a1d21; } .title { font-weight: 700; } .machines, .year { font-size: 11px; fill: #4d5560; }
.grid { stroke: #d5dae1; } .today { stroke: #1a1d21; stroke-width: 2; } .suite { fill: #1f6f8b; } .vendor { fill: #b06a00; }
.open { fill: none; stroke-width: 11; stroke-dasharray: 3 4; } .open.suite { stroke: #1f6f8b; } .open.vendor { stroke: #b06a00; }
.last { font-size: 12px; } .ended { fill: #a3121f; font-weight: 700; } .end { stroke: #a3121f; stroke-width: 2; }
)css";

std::string day_or_dots(date d) { return d.valid() ? std::string(lifecare::to_text(d).view()) : "…"; }

/// Of many machines as many whole names as there is room for, and how many more there are: "A, B +2".
std::string fitting_machines(const std::string& all, std::size_t columns) {
    if (width(all) <= columns) return shortened(all, columns);
    std::string kept = all;
    for (std::size_t more = 1, end = kept.rfind(", "); end != std::string::npos; ++more, end = kept.rfind(", ")) {
        kept.resize(end);
        const std::string shown = kept + " +" + std::to_string(more);
        if (width(shown) <= columns) return shown;
    }
    return shortened(all, columns);
}

class timeline_drawing {
public:
    explicit timeline_drawing(const timeline_picture& p) : p_{p} {}

    std::string write() {
        const int width = name_width + chart_width + label_width,
                  height = top_margin + row_height * static_cast<int>(p_.rows.size()) + 44;
        {
            const auto svg =
                image_.in("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                                  {"role", "img"},
                                  {"viewBox", "0 0 " + std::to_string(width) + ' ' + std::to_string(height)}});
            image_.of("title", p_.title).style(timeline_style);
            image_.shape("rect", {{"width", "100%"}, {"height", "100%"}, {"fill", "#fff"}});
            image_.of("text", {{"class", "title"}, {"x", 10}, {"y", 24}}, p_.title);
            write_years(height);
            int y = top_margin;
            for (const timeline_row& r : p_.rows) {
                write_row(r, y);
                y += row_height;
            }
            if (p_.from <= p_.day && p_.day <= p_.to) {
                upright("today", x_of(p_.day), height);
                image_.of("text",
                          {{"class", "last"}, {"x", x_of(p_.day)}, {"y", height - 26}, {"text-anchor", "middle"}},
                          day_or_dots(p_.day));
            }
            write_legend(height - 10);
        }
        return image_.str().substr(1) + '\n';  // without the line end before the element
    }

private:
    [[nodiscard]] int x_of(date d) const {
        const std::int64_t span = p_.to.days() - p_.from.days(),
                           at = static_cast<std::int64_t>(d.days()) - p_.from.days();
        return name_width + static_cast<int>(std::clamp<std::int64_t>(at * chart_width / span, 0, chart_width));
    }
    void upright(const char* kind, int x, int height) {
        image_.shape("path", {{"class", kind},
                              {"d", "M" + std::to_string(x) + ' ' + std::to_string(top_margin - 10) + "V" +
                                        std::to_string(height - 40)}});
    }
    void write_years(int height) {
        int last_label = -100;
        for (std::int16_t y = static_cast<std::int16_t>(p_.from.year + 1); y <= p_.to.year; ++y) {
            const int x = x_of({y, 1, 1});
            upright("grid", x, height);
            if (x - last_label < 40) continue;
            image_.of("text", {{"class", "year"}, {"x", x}, {"y", top_margin - 16}, {"text-anchor", "middle"}},
                      std::to_string(y));
            last_label = x;
        }
    }
    void write_span(const timeline_row& r, const timeline_span& s, const char* kind, const std::string& who, int y) {
        if (!s.known || (s.first.valid() && p_.to < s.first) || (s.last.valid() && s.last < p_.from)) return;
        const int first = s.first.valid() ? x_of(s.first) : name_width,
                  last = s.last.valid() ? x_of(s.last.plus_days(1)) : name_width + chart_width;
        const auto g = image_.in("g");
        image_.of("title", r.name + ", " + who + ": " + day_or_dots(s.first) + " - " + day_or_dots(s.last));
        // What is not known is hatched: from today on where there is no last day, up to it where there is no first.
        const int day = std::clamp(x_of(p_.day), first, last);
        const int from = s.first.valid() || !s.last.valid() ? first : std::min(day, last),
                  to = s.last.valid() ? last : day;
        const auto hatched = [&](int left, int right) {
            if (left < right)
                image_.shape("path", {{"class", std::string("open ") + kind},
                                      {"d", "M" + std::to_string(left) + ' ' + std::to_string(y) + "m0 5.5H" +
                                                std::to_string(right)}});
        };
        hatched(first, from);
        if (from < to || first == last)
            image_.shape(
                "rect",
                {{"class", kind}, {"x", from}, {"y", y}, {"width", std::max(to - from, 1)}, {"height", bar_height}});
        hatched(to, last);
    }
    void write_row(const timeline_row& r, int y) {
        image_.of("text", {{"x", 10}, {"y", y + (r.machines.empty() ? 19 : 13)}}, shortened(r.name, product_columns));
        if (!r.machines.empty())
            image_.of("text", {{"class", "machines"}, {"x", 10}, {"y", y + 27}},
                      fitting_machines(r.machines, machine_columns));
        write_span(r, r.suite, "suite", p_.suite, y + 3);
        write_span(r, r.vendor, "vendor", p_.vendor, y + 16);
        const bool ended = r.last_day.valid() && r.last_day < p_.day;
        if (r.last_day.valid() && p_.from <= r.last_day && r.last_day <= p_.to) {
            const std::string x = std::to_string(x_of(r.last_day.plus_days(1)));
            if (ended) image_.shape("path", {{"class", "end"}, {"d", "M" + x + ' ' + std::to_string(y) + "v30"}});
        }
        image_.of("text",
                  {{"class", ended ? "last ended" : "last"}, {"x", name_width + chart_width + 8}, {"y", y + 19}},
                  r.last_day.valid() ? day_or_dots(r.last_day) : "?");
    }
    void write_legend(int y) {
        int x = 10;
        const auto entry = [&](const char* kind, const std::string& what, bool open) {
            if (open)
                image_.shape("path", {{"class", std::string("open ") + kind},
                                      {"d", "M" + std::to_string(x) + ' ' + std::to_string(y - 4) + "h24"}});
            else
                image_.shape("rect", {{"class", kind}, {"x", x}, {"y", y - 10}, {"width", 24}, {"height", bar_height}});
            image_.of("text", {{"class", "last"}, {"x", x + 30}, {"y", y}}, what);
            x += 50 + 7 * static_cast<int>(width(what));
        };
        entry("suite", p_.suite, false);
        entry("vendor", p_.vendor, false);
        entry("vendor", p_.unknown, true);
    }

    const timeline_picture& p_;
    html image_{""};
};

}  // namespace

std::string to_svg(const timeline_picture& p) { return timeline_drawing{p}.write(); }

}  // namespace tools
