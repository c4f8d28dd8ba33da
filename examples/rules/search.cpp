// SPDX-License-Identifier: MIT
#include "search.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "question_words.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr double of_weak = 0.4;         ///< of a word that only says of what kind an answer is
constexpr double of_kind_asked = 1.25;  ///< of a row that states an amount, or a time, where one is asked for
constexpr double rarest = 5;            ///< weight of a term that few rows have
constexpr double counts_as_had = 0.2;   ///< from which value on a row has a term
constexpr double enough = 0.55;         ///< of what a question asks for, for a row to answer it
constexpr double with_best = 0.45;      ///< of the best row's score, for a row to be shown with it

/// How well a row has a term.
double value_of(const indexed_row& row, const asked_term& c) {
    double most = 0;
    for (const auto& wording : c.wordings) {
        double sum = 0, least = 1;
        for (const reach& part : wording.parts) {
            double value = 0;
            for (const auto& w : row.words) value = std::max(value, part[w.word] * w.weight);
            sum += value;
            least = std::min(least, value);
        }
        // A row with only some of the parts has little of the whole.
        const double mean = sum / static_cast<double>(wording.parts.size());
        most = std::max(most, wording.weight * (least > 0 ? mean : 0.35 * mean));
    }
    if (c.port.empty()) return most;
    const std::uint64_t port = c.port.size() <= 5 && c.port.find('.') == std::string::npos ? std::stoull(c.port) : 0;
    for (const auto& [first, last] : row.ports)
        if (first <= port && port <= last) return first == last ? 1.2 : 0.9;
    return 0.6 * most;
}

/// Words of the question that come one after another in the row too.
double neighbours_in(const indexed_row& row, const std::vector<asked_term>& asked, const std::vector<double>& weights) {
    double sum = 0;
    for (std::size_t i = 1; i < asked.size(); ++i) {
        if (!asked[i].follows) continue;
        for (std::size_t at = 1; at < row.sequence.size(); ++at)
            if (asked[i - 1].exact[row.sequence[at - 1]] >= 0.9 && asked[i].exact[row.sequence[at]] >= 0.9) {
                sum += weights[i - 1] + weights[i];
                break;
            }
    }
    return sum;
}

/// Rows of one key in several editions: the best one's place.
void keep_best_of_key(std::vector<found_row>& rows) {
    std::map<std::pair<const catalogue_table*, std::size_t>, found_row> best;
    for (const found_row& r : rows) {
        std::size_t first = r.row;
        while (first > 0 && r.table->same_key(first - 1, r.row)) --first;
        found_row& kept = best[{r.table, first}];
        if (r.score > kept.score) kept = r;
    }
    rows.clear();
    for (const auto& [key, r] : best) rows.push_back(r);
}

}  // namespace

search_result search(const search_index& index, std::string_view question, std::optional<document> only) {
    search_result result;
    const asked_question read = read_question(index, question);
    const std::vector<asked_term>& asked = read.terms;
    result.asked_for_nothing = asked.empty();
    const std::size_t n = asked.size();
    const double all = static_cast<double>(index.rows().size());

    std::vector<std::vector<double>> values(index.rows().size(), std::vector<double>(n));
    std::vector<double> weights(n);
    double strong = 0, total = 0;
    for (std::size_t c = 0; c < n; ++c) {
        double with = 0;
        for (std::size_t r = 0; r < index.rows().size(); ++r) {
            values[r][c] = value_of(index.rows()[r], asked[c]);
            if (values[r][c] > counts_as_had) ++with;
        }
        weights[c] = std::min(rarest, std::log((all + 1) / (with + 0.5))) * (asked[c].weak ? of_weak : 1);
        if (asked[c].weak && with == 0) weights[c] = 0;
        total += weights[c];
        if (!asked[c].weak) strong += weights[c];
        if (asked[c].unknown && !asked[c].weak) result.unknown.push_back(asked[c].word);
        if (!asked[c].read_as.empty()) result.read_as.emplace_back(asked[c].word, asked[c].read_as);
    }
    if (total <= 0) return result;

    std::vector<double> had(index.rows().size());
    double best_score = 0, best_had = 0;
    for (std::size_t r = 0; r < index.rows().size(); ++r) {
        const indexed_row& row = index.rows()[r];
        if (only && !row.table->source(row.row).in(*only)) continue;
        double score = 0, covered = 0, of_strong = 0;
        for (std::size_t c = 0; c < n; ++c) {
            score += weights[c] * values[r][c];
            if (values[r][c] <= counts_as_had) continue;
            covered += weights[c];
            if (!asked[c].weak) of_strong += weights[c];
        }
        if (score <= 0) continue;
        score += 0.25 * neighbours_in(row, asked, weights);
        score *= row.weight * (0.35 + 0.65 * covered / total) / total;
        if ((read.amount && row.states_amount) || (read.time && row.states_time) ||
            (read.meaning && row.states_meaning))
            score *= of_kind_asked;
        score *= 1 - std::min(0.08, 0.0004 * static_cast<double>(row.sequence.size()));
        result.rows.push_back({row.table, row.row, score});
        if (score > best_score) best_score = score, best_had = strong > 0 ? of_strong / strong : covered / total;
    }
    keep_best_of_key(result.rows);
    std::sort(result.rows.begin(), result.rows.end(), [](const found_row& a, const found_row& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.table != b.table ? a.table < b.table : a.row < b.row;
    });
    result.rows.erase(std::find_if(result.rows.begin(), result.rows.end(),
                                   [&](const found_row& r) { return r.score < with_best * best_score; }),
                      result.rows.end());
    result.answered = best_had >= enough;
    return result;
}

}  // namespace tools::rules
