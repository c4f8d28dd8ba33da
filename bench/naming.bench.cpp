// SPDX-License-Identifier: MIT
// How long does it take to tell what a database's name is? Against std::regex, RE2 (Set and captures), hash tables over
// the last word (std::unordered_map, gperf) and a linear scan of the patterns, all on the same names; the limit is
// finding the ends of the lines. Each peer answers the row and the domain. Peers that are not installed are left out:
// libre2-dev, gperf, ctre (-DLIFECARE_PEERS=FOLDER). Ratios within one run count, not the clock.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <lifecare/naming.hpp>
#include <memory>
#include <regex>
#include <string>
#include <unordered_map>
#include <vector>

#ifdef HAVE_RE2
#include <re2/re2.h>
#include <re2/set.h>
#endif
#ifdef HAVE_CTRE
#include <ctre.hpp>
#endif
#ifdef HAVE_GPERF
#include <naming_gperf.hpp>
#endif

namespace {

using namespace lifecare;
constexpr document from = techspec_2025;

/// What a peer found: which pattern, and the domain.
struct answer {
    std::size_t row = 0;
    std::string_view part;
};

/// Ten thousand names as a large server has them: nine in ten right, the others near and foreign.
struct corpus {
    std::string lines;
    std::vector<std::string_view> names;

    corpus() {
        std::uint64_t seed = 1;
        const auto next = [&](std::uint64_t below) {
            seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
            return (seed >> 33) % below;
        };
        const char* const domains[] = {"MBY", "Mönsterby", "SOC_A", "VELLINGE", "Åmål", "UTB", "k12", "Storstad_Syd"};
        std::vector<std::size_t> sizes;
        for (int i = 0; i < 10'000; ++i) {
            std::string name;
            if (next(10) == 0) {
                const char* const foreign[] = {"ReportServer", "HWE_MBY_TimeBok", "DBA_Tools",
                                               "master",       "MBY_KQO",         "SomeOtherApplication_Log"};
                name = foreign[next(6)];
            } else {
                do {
                    const rulebook::database& row = rulebook::databases[next(rulebook::databases.size())];
                    name = row.source.in(from) ? std::string(database_name(row, domains[next(8)])->view()) : "";
                } while (name.empty());
            }
            sizes.push_back(name.size());
            lines += name + '\n';
        }
        std::size_t at = 0;
        for (const std::size_t size : sizes) {
            names.push_back(std::string_view(lines).substr(at, size));
            at += size + 1;
        }
    }
};
const corpus& all() {
    static const corpus c;
    return c;
}

std::vector<const rulebook::database*> rows() {
    std::vector<const rulebook::database*> out;
    for (const rulebook::database& r : rulebook::databases.in(from)) out.push_back(&r);
    return out;
}
std::string pattern_of(const rulebook::database& r) {
    return std::string(r.prefix.view()) + (r.placeholder == name_placeholder::none ? "()" : "(.+)") +
           std::string(r.suffix.view());
}

template <class Find>
void each_name(benchmark::State& state, Find find) {
    const corpus& c = all();
    std::size_t right = 0;
    for (auto _ : state) {
        right = 0;
        for (const std::string_view name : c.names) {
            const answer a = find(name);
            right += a.row != 0;
            benchmark::DoNotOptimize(a);
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(c.names.size()));
    state.counters["right"] = static_cast<double>(right);
    state.counters["ns_a_name"] =
        benchmark::Counter(static_cast<double>(c.names.size()) * 1e-9,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

// The row and the domain of a right name, as classify_database finds them; a wrong one without its reasons.
void ours(benchmark::State& state) {
    each_name(state, [](std::string_view name) {
        const detail::database_pattern* p = detail::pattern_in(name, from);
        return p == nullptr || p->rows == nullptr
                   ? answer{}
                   : answer{static_cast<std::size_t>(p - detail::database_patterns.begin()) + 1, p->part_of(name)};
    });
}
BENCHMARK(ours);

// With the reason and the nearest right name of the one in ten that is wrong.
void ours_with_reasons(benchmark::State& state) {
    each_name(state, [](std::string_view name) {
        const database_classification c = classify_database(name, from);
        return answer{c.ok() ? 1u : 0u, c.part};
    });
}
BENCHMARK(ours_with_reasons);

void peer_linear_scan(benchmark::State& state) {
    each_name(state, [](std::string_view name) {
        for (const detail::database_pattern& p : detail::database_patterns)
            if (p.rows != nullptr && p.printed_in(from) && p.fits(name))
                return answer{static_cast<std::size_t>(&p - detail::database_patterns.begin()) + 1, p.part_of(name)};
        return answer{};
    });
}
BENCHMARK(peer_linear_scan);

/// The word after the last underscore, in lower case, and what stands before it.
struct last_word {
    char text[32];
    std::size_t size = 0, start = 0;
    explicit last_word(std::string_view name) {
        const std::size_t underscore = name.rfind('_');
        start = underscore == std::string_view::npos ? 0 : underscore + 1;
        for (std::size_t i = start; i < name.size() && size < sizeof text; ++i)
            text[size++] = lower_byte('\0', name[i]);
    }
};
/// Given the row that the last word names: the domain, if the beginning is right and it is text, as ours demands.
answer finish(std::string_view name, const rulebook::database& row, std::size_t index) {
    const std::string_view prefix = row.prefix;
    if (row.placeholder == name_placeholder::none) return same_letters(name, prefix) ? answer{index, {}} : answer{};
    if (name.size() <= prefix.size() + row.suffix.size() || !same_letters(name.substr(0, prefix.size()), prefix))
        return {};
    const std::string_view part = name.substr(prefix.size(), name.size() - prefix.size() - row.suffix.size());
    return is_name_text(part) ? answer{index, part} : answer{};
}
constexpr std::string_view messages = "HCWMYMESSAGES_";
std::string last_word_of(const rulebook::database& r) {
    const std::string name(r.name.view());
    const last_word w{name};
    return {w.text, w.size};
}

void peer_unordered_map(benchmark::State& state) {
    const auto table = rows();
    std::unordered_map<std::string_view, std::size_t> by_word;
    std::vector<std::string> words;
    for (const auto* r : table) words.push_back(last_word_of(*r));
    std::size_t customers = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        by_word[words[i]] = i;
        if (table[i]->placeholder == name_placeholder::customer) customers = i;
    }
    each_name(state, [&](std::string_view name) {
        if (same_letters(name.substr(0, messages.size()), messages))
            return finish(name, *table[customers], customers + 1);
        const last_word w{name};
        const auto found = by_word.find({w.text, w.size});
        return found == by_word.end() ? answer{} : finish(name, *table[found->second], found->second + 1);
    });
}
BENCHMARK(peer_unordered_map);

#ifdef HAVE_GPERF
void peer_gperf(benchmark::State& state) {
    const auto table = rows();
    std::unordered_map<const char*, std::size_t> by_entry;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string word = last_word_of(*table[i]);
        if (const char* entry = last_words::find(word.data(), static_cast<unsigned>(word.size()))) by_entry[entry] = i;
    }
    // gperf's own word lists are numbered by its hash: a flat array replaces the second lookup.
    const char* lowest = nullptr;
    for (const auto& [entry, i] : by_entry) lowest = lowest == nullptr || entry < lowest ? entry : lowest;
    std::vector<std::uint8_t> row_at(4096, 0);
    for (const auto& [entry, i] : by_entry)
        row_at.at(static_cast<std::size_t>(entry - lowest)) = static_cast<std::uint8_t>(i + 1);
    each_name(state, [&](std::string_view name) {
        if (same_letters(name.substr(0, messages.size()), messages)) return answer{1, name.substr(messages.size())};
        const last_word w{name};
        const char* entry = last_words::find(w.text, static_cast<unsigned>(w.size));
        if (entry == nullptr) return answer{};
        const std::size_t row = row_at[static_cast<std::size_t>(entry - lowest)];
        return row == 0 ? answer{} : finish(name, *table[row - 1], row);
    });
}
BENCHMARK(peer_gperf);
#endif

#ifdef HAVE_RE2
void peer_re2_set_and_capture(benchmark::State& state) {
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    RE2::Set set(options, RE2::ANCHOR_BOTH);
    std::vector<std::unique_ptr<RE2>> patterns;
    for (const auto* r : rows()) {
        const std::string p = pattern_of(*r);
        set.Add(p, nullptr);
        patterns.push_back(std::make_unique<RE2>(p, options));
    }
    set.Compile();
    std::vector<int> found;
    each_name(state, [&](std::string_view name) {
        const re2::StringPiece piece(name.data(), name.size());
        found.clear();
        if (!set.Match(piece, &found)) return answer{};
        const auto row = static_cast<std::size_t>(*std::min_element(found.begin(), found.end()));
        re2::StringPiece part;
        RE2::FullMatch(piece, *patterns[row], &part);
        return answer{row + 1, {part.data(), part.size()}};
    });
}
BENCHMARK(peer_re2_set_and_capture);
#endif

#ifdef HAVE_CTRE
/// The pattern of a row, known when it is compiled. Every row of every document has a place; one of another document
/// matches nothing that is asked.
template <std::size_t Row>
consteval auto ctre_pattern() {
    constexpr const rulebook::database& r = rulebook::databases[Row];
    constexpr std::string_view part = r.placeholder == name_placeholder::none ? "()" : "(.+)";
    char text[r.prefix.size() + part.size() + r.suffix.size() + 1]{};
    char* at = text;
    for (const std::string_view piece : {r.prefix.view(), part, r.suffix.view()})
        for (const char c : piece) *at++ = c;
    return ctll::fixed_string(text);
}
template <std::size_t Row>
bool try_ctre(std::string_view name, answer& found) {
    if constexpr (rulebook::databases[Row].source.in(from)) {
        static constexpr auto pattern = ctre_pattern<Row>();
        const auto m = ctre::match<pattern, ctre::case_insensitive>(name);
        if (m) found = {Row + 1, m.template get<1>().to_view()};
        return static_cast<bool>(m);
    }
    return false;
}
void peer_ctre(benchmark::State& state) {
    each_name(state, [](std::string_view name) {
        answer found;
        [&]<std::size_t... Row>(std::index_sequence<Row...>) { (void)(try_ctre<Row>(name, found) || ...); }
        (std::make_index_sequence<rulebook::databases.size()>());
        return found;
    });
}
BENCHMARK(peer_ctre);
#endif

void peer_std_regex(benchmark::State& state) {
    std::vector<std::regex> patterns;
    for (const auto* r : rows())
        patterns.emplace_back(pattern_of(*r), std::regex::ECMAScript | std::regex::icase | std::regex::optimize);
    each_name(state, [&](std::string_view name) {
        std::match_results<std::string_view::const_iterator> m;
        for (std::size_t i = 0; i < patterns.size(); ++i)
            if (std::regex_match(name.begin(), name.end(), m, patterns[i])) return answer{i + 1, {}};
        return answer{};
    });
}
BENCHMARK(peer_std_regex)->Unit(benchmark::kMillisecond);

// The limit: where each line ends.
void limit_finding_the_lines(benchmark::State& state) {
    const std::string& text = all().lines;
    for (auto _ : state) {
        std::size_t n = 0;
        for (const char *p = text.data(), *end = p + text.size(); p < end; ++n) {
            const auto* newline = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
            if (newline == nullptr) break;
            p = newline + 1;
        }
        benchmark::DoNotOptimize(n);
    }
    state.counters["ns_a_name"] =
        benchmark::Counter(static_cast<double>(all().names.size()) * 1e-9,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(limit_finding_the_lines);

}  // namespace
