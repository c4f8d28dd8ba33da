// SPDX-License-Identifier: MIT
#include "search.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "question_words.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr double of_weak = 0.4;            ///< of a word that only says of what kind an answer is
constexpr double of_kind_asked = 1.25;     ///< of a row that states an amount, or a time, where one is asked for
constexpr double of_port_asked = 1.5;      ///< of a row that states a port, where one is asked for
constexpr double rarest = 5;               ///< weight of a term that few rows have
constexpr double counts_as_had = 0.2;      ///< from which value on a row has a term
constexpr double named_so = 0.85;          ///< from which likeness on a word is the name of an end
constexpr double enough = 0.55;            ///< of what a question asks for, for a row to answer it
constexpr double of_second_wording = 0.1;  ///< of a term that a row says in two ways
constexpr double with_best = 0.45;         ///< of the best row's score, for a row to be shown with it

/// How well a row has a term.
double value_of(const indexed_row& row, const asked_term& c) {
    double most = 0, second = 0;
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
        const double value = wording.weight * (least > 0 ? mean : 0.35 * mean);
        second = std::max(second, std::min(most, value));
        most = std::max(most, value);
    }
    most += of_second_wording * second;
    if (c.users || c.inhabitants) {
        const auto& span = c.users ? row.users : row.inhabitants;
        const std::uint64_t asked = c.users ? *c.users : *c.inhabitants;
        if (!span || asked < span->first || span->second < asked) return 0;
        // Of "below 100" and "below 500" the one that is nearer.
        return 0.9 + 0.1 * static_cast<double>(asked) / static_cast<double>(span->second);
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

/// True where a question names both ends of what a row says: from a web server to an application server.
bool is_between(const indexed_row& row, const std::vector<asked_term>& asked) {
    const auto named = [&](const std::vector<word_id>& end, const asked_term& c) {
        return std::any_of(c.wordings.begin(), c.wordings.end(), [&](const asked_term::wording& one) {
            return one.parts.size() == 1 &&
                   std::any_of(end.begin(), end.end(), [&](word_id w) { return one.parts[0][w] >= named_so; });
        });
    };
    for (const asked_term& from : asked)
        for (const asked_term& to : asked)
            if (&from != &to && named(row.from, from) && named(row.to, to)) return true;
    return false;
}

/// Rows of one key in several editions: the best one's place. What is printed of the cloud is no edition of what is
/// printed of a customer's own servers.
void keep_best_of_key(std::vector<found_row>& rows) {
    std::map<std::tuple<const catalogue_table*, std::size_t, bool>, found_row> best;
    for (const found_row& r : rows) {
        std::size_t first = r.row;
        while (first > 0 && r.table->same_key(first - 1, r.row)) --first;
        found_row& kept = best[{r.table, first, r.table->source(r.row).in(document::cloud_6_2)}];
        if (r.score > kept.score) kept = r;
    }
    rows.clear();
    for (const auto& [key, r] : best) rows.push_back(r);
}

bool is_searched(const indexed_row& row, std::optional<document> only) {
    return !only || row.table->source(row.row).in(*only);
}

/// What each word of a question weighs, and how well each row has it.
struct weighed_question {
    std::vector<std::vector<double>> values;  ///< of each row, of each word
    std::vector<double> weights;
    std::vector<bool> in_rows;  ///< whether any row of those that are searched has it
    double strong = 0, total = 0;

    weighed_question(const search_index& index, const std::vector<asked_term>& asked, std::optional<document> only)
        : values(index.rows().size(), std::vector<double>(asked.size())), weights(asked.size()), in_rows(asked.size()) {
        const double all = static_cast<double>(index.rows().size());
        for (std::size_t c = 0; c < asked.size(); ++c) {
            double with = 0;
            for (std::size_t r = 0; r < values.size(); ++r) {
                values[r][c] = value_of(index.rows()[r], asked[c]);
                if (values[r][c] <= counts_as_had) continue;
                ++with;
                if (is_searched(index.rows()[r], only)) in_rows[c] = true;
            }
            weights[c] = std::min(rarest, std::log((all + 1) / (with + 0.5))) * (asked[c].weak ? of_weak : 1);
            if (asked[c].weak && with == 0) weights[c] = 0;
            total += weights[c];
            if (!asked[c].weak) strong += weights[c];
        }
    }
};

/// What a row has of a question.
struct share {
    double score = 0, covered = 0, of_strong = 0;  ///< sums of weights
    bool all = true;                               ///< every word that the question is about and that any row has
    bool numbers = true;                           ///< every number
};

share share_of(const indexed_row& row, const std::vector<double>& values, const weighed_question& weighed,
               const std::vector<asked_term>& asked) {
    const std::vector<double>& weights = weighed.weights;
    share has;
    for (std::size_t c = 0; c < asked.size(); ++c) {
        has.score += weights[c] * values[c];
        if (values[c] > counts_as_had) {
            has.covered += weights[c];
            if (!asked[c].weak) has.of_strong += weights[c];
        } else if (!asked[c].weak) {
            has.all = has.all && !weighed.in_rows[c];
            has.numbers = has.numbers && !is_number(asked[c].word);
        }
    }
    has.score += 0.25 * neighbours_in(row, asked, weights);
    return has;
}

/// True where most of a question is known to some row, though none has it all: what is nearest is worth to be shown.
bool worth_showing(const share& best, const weighed_question& weighed, const std::vector<asked_term>& asked) {
    std::size_t in_rows = 0, in_none = 0;
    for (std::size_t c = 0; c < asked.size(); ++c)
        if (!asked[c].weak) ++(weighed.in_rows[c] ? in_rows : in_none);
    return best.of_strong > 0 && best.numbers && 2 * in_none <= in_rows;
}

}  // namespace

search_result search(const search_index& index, std::string_view question, std::optional<document> only) {
    search_result result;
    const asked_question read = read_question(index, question);
    const std::vector<asked_term>& asked = read.terms;
    result.asked_for_nothing = asked.empty();
    for (const asked_term& c : asked) {
        if (c.unknown && !c.weak) result.unknown.push_back(as_written(question, c.word));
        if (!c.read_as.empty()) result.read_as.emplace_back(as_written(question, c.word), c.read_as);
    }
    const weighed_question weighed{index, asked, only};
    if (weighed.total <= 0) return result;

    double best_score = 0;
    share best;
    for (std::size_t r = 0; r < index.rows().size(); ++r) {
        const indexed_row& row = index.rows()[r];
        if (!is_searched(row, only)) continue;
        const share has = share_of(row, weighed.values[r], weighed, asked);
        if (has.score <= 0) continue;
        result.has_all = result.has_all || has.all;
        double score = has.score * row.weight * (0.35 + 0.65 * has.covered / weighed.total) / weighed.total;
        if ((read.amount && row.states_amount) || (read.time && row.states_time) ||
            (read.meaning && row.states_meaning))
            score *= of_kind_asked;
        if (read.port && !row.ports.empty()) score *= of_port_asked;
        if (read.between && is_between(row, asked)) score *= of_kind_asked;
        score *= 1 - std::min(0.08, 0.0004 * static_cast<double>(row.sequence.size()));
        result.rows.push_back({row.table, row.row, score});
        if (score > best_score) best_score = score, best = has;
    }
    keep_best_of_key(result.rows);
    std::sort(result.rows.begin(), result.rows.end(), [](const found_row& a, const found_row& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.table != b.table ? a.table < b.table : a.row < b.row;
    });
    result.rows.erase(std::find_if(result.rows.begin(), result.rows.end(),
                                   [&](const found_row& r) { return r.score < with_best * best_score; }),
                      result.rows.end());
    const double had = weighed.strong > 0 ? best.of_strong / weighed.strong : best.covered / weighed.total;
    result.answered = had >= enough || worth_showing(best, weighed, asked);
    return result;
}

}  // namespace tools::rules
