// SPDX-License-Identifier: MIT
/// \file
/// A finding as sentences that a program writes as it likes: a pattern with named places, "{subject}: {title}", filled
/// part by part without allocation.
///
/// Places: id, severity, state, subject, field, title, remedy, question, part, detail, database, have, want, compare,
/// day, day-is, document, section, source, basis. One that the finding has nothing for is empty. The title says what is
/// wrong: of what is not known (`finding::state`) the question does instead.
///
/// write_identity: what a finding is about, by which it is known again another day.
#pragma once

#include <lifecare/words/keys.hpp>

namespace lifecare {

/// What stands around the name of a database: "did you mean NAME?".
struct words_around {
    label before = {};  ///< before the name
    text after = {};    ///< behind it, in both languages
};
/// The words around the database that a finding of a check names; none where the name says it all.
[[nodiscard]] constexpr words_around words_around_database(check c) noexcept {
    if (c == check::database_name) return {{"menar du ", "did you mean "}, "?"};
    if (c == check::database_older) return {{"det nya namnet är ", "the new name is "}, {}};
    return {};
}

/// Calls `sink(std::string_view)` with the parts of what a finding is about, "MBYDB01: memory": the same whatever the
/// language, the values and the order of servers and programs. The check's id and this tell whether a finding was there
/// last night. False when the sink stops.
template <class Sink>
constexpr bool write_identity(const finding& f, Sink&& sink) {
    const std::string_view whole = "installation";
    if (!detail::wants_more(sink, f.subject.empty() ? whole : f.subject)) return false;
    const database_name_text database = f.database.row != nullptr ? name_of(f.database) : database_name_text{};
    const std::string_view between = ": ";
    for (std::string_view s : {f.part.en.view(), f.detail, database.view()})
        if (!s.empty() && !(detail::wants_more(sink, between) && detail::wants_more(sink, s))) return false;
    return true;
}

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
        if (f.citation != nullptr) source_ = to_text(*f.citation, lang), section_ = place_in(*f.citation, lang);
        field_ = to_text(f.field);
    }

    finding_words(const finding&&, language) = delete;  // it would point into what is gone

    /// The words for a place; nothing for a place that there is not.
    [[nodiscard]] constexpr std::optional<std::string_view> at(std::string_view place) const noexcept {
        const rulebook::check_row* row = f_.row;
        const auto words = [&](const label& l) -> std::string_view { return l.in(lang_); };
        if (place == "id") return row ? row->code.view() : std::string_view{};
        if (place == "severity") return words(label_of(severity_of(f_)));
        if (place == "state") return words(label_of(f_.state));
        if (place == "subject") return f_.subject;
        if (place == "field") return field_.view();
        if (place == "title") return row ? words(row->title.sv.empty() ? row->question : row->title) : words(f_.part);
        if (place == "remedy") return words(remedy_of(f_));
        if (place == "question") return row ? words(row->question) : std::string_view{};
        if (place == "part") return words(f_.part);
        if (place == "detail") return f_.detail;
        if (place == "database") return database_.view();
        if (place == "have") return have_.view();
        if (place == "want") return want_.view();
        if (place == "compare") return words(label_of(f_.compare));
        if (place == "day") return day_.view();
        if (place == "day-is") return f_.day.valid() ? words(f_.day_is) : std::string_view{};
        if (place == "document") return f_.citation ? to_text(f_.citation->document()).view() : std::string_view{};
        if (place == "section") return section_.view();
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
    /// has less than the minimum: memory 8.0 GB, at least 16.0 GB". What is not known is a question: "Is HTTPS used?".
    /// False when the sink stops.
    template <class Sink>
    constexpr bool write(Sink&& sink) const {
        bool more = true;
        const auto give = [&](std::string_view s) { more = more && (s.empty() || detail::wants_more(sink, s)); };
        const auto add = [&](std::string_view between, std::string_view s) {
            if (!s.empty()) give(between);
            give(s);
        };
        const bool asks = f_.state == finding_state::not_known && !at("question")->empty();
        give(f_.subject);
        add(f_.subject.empty() ? "" : ": ", asks ? *at("question") : *at("title"));
        const std::string_view before = asks ? " (" : ": ";
        std::string_view between = before;
        // The words of the description before what they are: "Safari: the version".
        const bool detail_first = f_.unit == finding_unit::none && f_.row != nullptr && !f_.detail.empty();
        for (std::string_view place :
             {detail_first ? "detail" : "part", detail_first ? "part" : "detail", "database", "have", "day-is"}) {
            std::string_view words = *at(place);
            // A program's own finding has its title there, and "processors 2 processors" says one thing twice.
            if (place == "part" && (f_.row == nullptr || f_.unit == finding_unit::processors)) continue;
            if (words.empty()) continue;
            const bool of_all = place == "have" && f_.unit == finding_unit::balanced_servers;  // "0 of at least 4"
            if (of_all) words = words.substr(0, words.find(' '));
            const words_around around = place == "database" ? words_around_database(f_.check) : words_around{};
            for (std::string_view s : {between, around.before.in(lang_).view(), words, around.after.view()}) give(s);
            between = place == "part" && f_.unit == finding_unit::bytes ? " " : ", ";
            if (place == "detail" && detail_first && !at("part")->empty()) between = ": ";
            if (place == "day-is") add(" ", day_.view());
            if (place != "have") continue;
            if (f_.compare != comparison::none) {
                add(of_all ? (lang_ == language::swedish ? " av " : " of ") : ", ",
                    label_of(f_.compare).in(lang_).view());
                add(" ", want_.view());
            } else if (f_.have != f_.want) {
                add("-", want_.view());
            }
        }
        if (asks && between != before) give(")");
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
        if (f_.unit != finding_unit::ports)
            (to += ' ') += (n == 1 ? one_of(f_.unit) : label_of(f_.unit)).in(lang_).view();
    }
    static constexpr label one_of(finding_unit unit) noexcept {
        switch (unit) {
            case finding_unit::processors: return {"processor", "processor"};
            case finding_unit::characters: return {"tecken", "character"};
            case finding_unit::servers: return {"server", "server"};
            case finding_unit::balanced_servers: return {"lastbalanserad server", "load-balanced server"};
            case finding_unit::milliseconds: return {"millisekund", "millisecond"};
            case finding_unit::microseconds: return {"mikrosekund", "microsecond"};
            case finding_unit::megabits: return {"megabit i sekunden", "megabit a second"};
            case finding_unit::days: return {"dag", "day"};
            default: return label_of(unit);
        }
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
    inline_text<128> source_, section_;
    database_name_text database_;
};

}  // namespace lifecare
