// SPDX-License-Identifier: MIT
/// \file
/// A finding as sentences that a program writes as it likes: a pattern with named places, "{subject}: {title}", filled
/// part by part without allocation.
///
/// Places: id, severity, state, subject, field, title, remedy, question, part, detail, database, have, want, compare,
/// day, day-is, document, section, source, basis. One that the finding has nothing for is empty.
#pragma once

#include <lifecare/words/keys.hpp>

namespace lifecare {

/// The words of one finding in one language. Points into what the finding points into.
class finding_words {
public:
    /// The words of `f`, which may be a program's own without a row.
    constexpr finding_words(const finding& f, language lang) noexcept : f_{f}, lang_{lang} {
        if (f.unit == finding_unit::bytes) {
            const shown_sizes both = shown_apart(data_size{f.have}, data_size{f.want});
            have_ += both.first.view();
            want_ += both.second.view();
        } else if (f.unit != finding_unit::none) {
            number(have_, f.have);
            number(want_, f.want);
        }
        if (f.database.row != nullptr) database_ = name_of(f.database);
        if (f.day.valid()) day_ = to_text(f.day);
        if (f.citation != nullptr) source_ = to_text(*f.citation);
        field_ = to_text(f.field);
    }

    /// The words for a place; nothing for a place that there is not.
    [[nodiscard]] constexpr std::optional<std::string_view> at(std::string_view place) const noexcept {
        const rulebook::check_row* row = f_.row;
        const auto words = [&](const label& l) -> std::string_view { return l.in(lang_); };
        if (place == "id") return row ? row->code.view() : std::string_view{};
        if (place == "severity") return row ? words(label_of(severity_of(f_))) : std::string_view{};
        if (place == "state") return words(label_of(f_.state));
        if (place == "subject") return f_.subject;
        if (place == "field") return field_.view();
        if (place == "title") return row ? words(row->title.sv.empty() ? row->question : row->title) : words(f_.part);
        if (place == "remedy") return row ? words(row->remedy) : std::string_view{};
        if (place == "question") return row ? words(row->question) : std::string_view{};
        if (place == "part") return words(f_.part);
        if (place == "detail") return f_.detail;
        if (place == "database") return database_.view();
        if (place == "have") return have_.view();
        if (place == "want") return want_.view();
        if (place == "compare") return words(label_of(f_.compare));
        if (place == "day") return day_.view();
        if (place == "day-is") return words(f_.day_is);
        if (place == "document") return f_.citation ? to_text(f_.citation->document()).view() : std::string_view{};
        if (place == "section") return f_.citation ? f_.citation->place().view() : std::string_view{};
        if (place == "source") return source_.view();
        if (place == "basis") return words(label_of(f_.basis));
        return std::nullopt;
    }

    /// Calls `sink(std::string_view)` with the pattern's parts, its places filled: "[{id}] {subject}: {title}". False,
    /// and nothing written, for a pattern with a place that there is not or a brace that is not closed; false too when
    /// the sink stops.
    template <class Sink>
    constexpr bool write(std::string_view pattern, Sink&& sink) const {
        struct {
            constexpr void operator()(std::string_view) const noexcept {}
        } nothing;
        return parts(pattern, nothing) && parts(pattern, sink);
    }

    /// Calls `sink(std::string_view)` with the parts of one whole sentence without a full stop: "MBYDB01: The machine
    /// has less than the minimum: memory 8.0 GB, at least 16.0 GB". False when the sink stops.
    template <class Sink>
    constexpr bool write(Sink&& sink) const {
        bool more = true;
        const auto give = [&](std::string_view s) { more = more && (s.empty() || detail::wants_more(sink, s)); };
        const auto add = [&](std::string_view between, std::string_view s) {
            if (!s.empty()) give(between);
            give(s);
        };
        give(f_.subject);
        add(f_.subject.empty() ? "" : ": ", *at("title"));
        std::string_view between = ": ";
        for (std::string_view place : {"part", "detail", "database", "have", "day-is"}) {
            const std::string_view words = *at(place);
            if (words.empty() || (place == "part" && f_.row == nullptr)) continue;
            add(between, words);
            between = place == "part" ? " " : ", ";
            if (place == "day-is") add(" ", day_.view());
            if (place != "have") continue;
            if (f_.compare != comparison::none) add(", ", label_of(f_.compare).in(lang_).view());
            if (f_.compare != comparison::none) add(" ", want_.view());
            else if (f_.have != f_.want) add("-", want_.view());
        }
        return more;
    }

private:
    constexpr void number(inline_text<96>& to, std::uint64_t n) const noexcept {
        if (f_.unit == finding_unit::basis_points) {
            to.append_number(n / 100);
            if (n % 100 != 0) (to += lang_ == language::swedish ? ',' : '.').append_number(n % 100, 2);
            to += " %";
            return;
        }
        to.append_number(n);
        if (f_.unit != finding_unit::ports) (to += ' ') += label_of(f_.unit).in(lang_).view();
    }
    template <class Sink>
    constexpr bool parts(std::string_view pattern, Sink& sink) const {
        while (!pattern.empty()) {
            const std::size_t open = pattern.find('{');
            if (open != 0 && !detail::wants_more(sink, pattern.substr(0, open))) return false;
            if (open == std::string_view::npos) return true;
            const std::size_t close = pattern.find('}', open);
            if (close == std::string_view::npos) return false;
            const auto words = at(pattern.substr(open + 1, close - open - 1));
            if (!words || !detail::wants_more(sink, *words)) return false;
            pattern.remove_prefix(close + 1);
        }
        return true;
    }

    const finding& f_;
    language lang_;
    inline_text<96> have_, want_, field_;
    inline_text<10> day_;
    inline_text<128> source_;
    database_name_text database_;
};

}  // namespace lifecare
