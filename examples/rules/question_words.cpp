// SPDX-License-Identifier: MIT
#include "question_words.hpp"

#include <algorithm>
#include <unordered_set>

#include "asked_for.hpp"
#include "common/text.hpp"
#include "spelling.hpp"
#include "synonyms.hpp"

namespace tools::rules {

namespace {

constexpr double of_synonym = 0.88, of_broader = 0.45, of_parts = 0.8, of_misspelt = 0.8, known = 0.9;

/// A word or several, folded: "single sign on" is three.
using phrase = std::vector<std::string>;

phrase phrase_of(std::string_view words) {
    const std::string plain = folded(words);
    const auto parts = words_in(plain);
    return {parts.begin(), parts.end()};
}

/// A word among those that mean the same.
struct synonym {
    phrase words;
    bool of_the_kind = false;  ///< one of the kind that the others name
    bool only_asked = false;   ///< not looked for where another is asked
};

std::vector<std::vector<synonym>> read_synonyms() {
    std::vector<std::vector<synonym>> groups;
    for (const lifecare::text row : synonyms) {
        auto& group = groups.emplace_back();
        std::string_view rest = row.view();
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(','), rest.size());
            const std::string_view one = rest.substr(0, end);
            if (phrase p = phrase_of(one); !p.empty())
                group.push_back(
                    {std::move(p), one.find('>') != std::string_view::npos, one.find('<') != std::string_view::npos});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return groups;
}

std::unordered_set<std::string> word_set(lifecare::text words) {
    const phrase list = phrase_of(words.view());
    return {list.begin(), list.end()};
}

class question_reader {
public:
    explicit question_reader(const search_index& index) : index_{index} {}

    asked_question read(std::string_view question) const {
        const phrase words = with_whole_numbers(with_whole_verbs(phrase_of(question)));
        asked_question out;
        const auto has_one_of = [&](const std::unordered_set<std::string>& set) {
            return std::any_of(words.begin(), words.end(), [&](const std::string& w) { return set.count(w) != 0; });
        };
        out.amount = has_one_of(amount_);
        out.time = has_one_of(time_);
        out.meaning = has_one_of(meaning_) ||
                      std::any_of(std::begin(meaning_questions), std::end(meaning_questions),
                                  [&](lifecare::text q) { return begins(words, 0, phrase_of(q.view())); });
        out.between = std::any_of(words.begin(), words.end(),
                                  [](const std::string& w) { return w == "mellan" || w == "between"; });
        bool adjacent = false;
        std::string before;
        for (std::size_t i = 0; i < words.size();) {
            const std::size_t length = length_of_phrase(words, i);
            if (words[i] == "per") before = words[i];
            if (length == 1 && (stop_.count(words[i]) || (words[i].size() < 2 && !is_number(words[i])))) {
                ++i;
                adjacent = false;
                continue;
            }
            const phrase asked(words.begin() + static_cast<std::ptrdiff_t>(i),
                               words.begin() + static_cast<std::ptrdiff_t>(i + length));
            asked_term c = term_of(asked);
            c.follows = adjacent;
            if (is_number(words[i]) && same_stem(before, "port")) c.port = words[i], c.weak = false;
            if (length == 1 && before != "per" && i + 1 < words.size()) read_count(c, words[i], words[i + 1]);
            out.port = (out.port || same_stem(words[i], "port")) && c.port.empty();
            before = words[i];
            i += length;
            adjacent = true;
            out.terms.push_back(std::move(c));
        }
        return out;
    }

private:
    /// "80 000" as "80000".
    static phrase with_whole_numbers(phrase words) {
        for (std::size_t i = 0; i + 1 < words.size(); ++i)
            while (i + 1 < words.size() && words[i].size() <= 6 && words[i][0] != '0' && only_digits(words[i]) &&
                   words[i + 1].size() == 3 && only_digits(words[i + 1])) {
                words[i] += words[i + 1];
                words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            }
        return words;
    }

    /// "600 users" is a number of users.
    static void read_count(asked_term& c, const std::string& number, const std::string& of) {
        if (number.size() > 9 || !only_digits(number)) return;
        const auto is = [&](std::string_view swedish, std::string_view english) {
            return same_stem(of, swedish) || same_stem(of, english);
        };
        if (is("anvandare", "users")) c.users = std::stoull(number);
        if (is("invanare", "inhabitants")) c.inhabitants = std::stoull(number);
        if (c.users || c.inhabitants) c.weak = false;
    }

    /// How many words from here on are one: in a phrase of the synonyms, or one word of the index that was divided
    /// ("web server", "team viewer").
    std::size_t length_of_phrase(const phrase& words, std::size_t at) const {
        std::size_t longest = 1;
        for (const auto& group : groups_)
            for (const synonym& s : group)
                if (s.words.size() > longest && begins(words, at, s.words)) longest = s.words.size();
        if (longest == 1 && at + 1 < words.size() && !stop_.count(words[at]) && !stop_.count(words[at + 1]) &&
            !is_number(words[at + 1]) && index_.has(words[at] + words[at + 1]))
            longest = 2;
        return longest;
    }

    /// "hur loggar de in" as "hur inloggning de in".
    static phrase with_whole_verbs(phrase words) {
        for (const particle_verb& v : particle_verbs)
            for (std::size_t i = 0; i + 1 < words.size(); ++i)
                if (same_stem(words[i], v.verb.view()) && std::find(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                                                    words.end(), v.particle.view()) != words.end())
                    words[i] = v.meant.view();
        return words;
    }

    static bool begins(const phrase& words, std::size_t at, const phrase& p) {
        if (at + p.size() > words.size()) return false;
        for (std::size_t i = 0; i < p.size(); ++i)
            if (!same_stem(words[at + i], p[i])) return false;
        return true;
    }

    reach likenesses(std::string_view word, double weight = 1) const {
        reach r(index_.words().size());
        for (std::size_t i = 0; i < r.size(); ++i) r[i] = weight * likeness(word, index_.words()[i]);
        return r;
    }

    static void widen(reach& r, const reach& by) {
        for (std::size_t i = 0; i < r.size(); ++i) r[i] = std::max(r[i], by[i]);
    }

    static double best(const reach& r) { return r.empty() ? 0 : *std::max_element(r.begin(), r.end()); }

    /// Calls `use` with each other word that means the same, or of which the asked one is a kind, and its weight.
    template <class Use>
    void for_each_synonym(const phrase& asked, Use use) const {
        for (const auto& group : groups_) {
            const auto own = std::find_if(group.begin(), group.end(), [&](const synonym& s) {
                return s.words.size() == asked.size() && begins(asked, 0, s.words);
            });
            if (own == group.end()) continue;
            for (const synonym& s : group)
                if (s.words != asked && !s.only_asked) use(s.words, own->of_the_kind ? of_broader : of_synonym);
        }
    }

    /// A word with what means the same, where that is one word.
    reach reach_of(const std::string& word) const {
        reach r = likenesses(word);
        for_each_synonym({word}, [&](const phrase& p, double weight) {
            if (p.size() == 1) widen(r, likenesses(p[0], weight));
        });
        return r;
    }

    /// The two words of a compound that no row has as one: "minnes" and "behov" are "minne" and "behov".
    std::optional<std::pair<std::string, std::string>> parts_of(const std::string& compound) const {
        constexpr std::size_t longest = 60;  // of all words that are written by people
        if (compound.size() < 7 || compound.size() > longest) return {};
        for (std::size_t at = compound.size() - 3; at >= 3; --at) {
            const std::string tail = compound.substr(at);
            std::string head = compound.substr(0, at);
            if (stop_.count(tail) && tail.size() > 3) {
                // "minneskrav" asks for "minne".
                if (head.back() == 's' && !is_known(head)) head.pop_back();
                if (is_known(head)) return {{head, head}};
                continue;
            }
            if (!is_known(tail)) continue;
            if (is_known(head)) return {{head, tail}};
            if (head.back() == 's' && head.size() > 3) {
                head.pop_back();
                if (is_known(head)) return {{head, tail}};
            }
        }
        return {};
    }

    bool is_known(const std::string& word) const {
        if (word.size() < 3 || stop_.count(word)) return false;
        if (std::any_of(index_.words().begin(), index_.words().end(),
                        [&](const std::string& w) { return w == word || (word.size() > 3 && same_stem(word, w)); }))
            return true;
        bool found = false;
        for_each_synonym({word}, [&](const phrase&, double) { found = true; });
        return found;
    }

    asked_term term_of(const phrase& asked) const {
        asked_term c;
        std::string joined;
        for (const std::string& w : asked) {
            c.word += (c.word.empty() ? "" : " ") + w;
            joined += w;
        }
        // A number of five digits and more is a count of something: no row has it by itself.
        const auto of_kind = [&](const std::string& w) {
            return weak_.count(w) + amount_.count(w) + time_.count(w) + meaning_.count(w) != 0;
        };
        c.weak = asked.size() == 1 && (of_kind(asked[0]) || (is_number(asked[0]) && asked[0].size() > 4));
        std::vector<reach> own;
        for (const std::string& w : asked) own.push_back(likenesses(w));
        c.exact = own.back();
        reach one = likenesses(joined);
        bool has_synonym = false;
        for_each_synonym(asked, [&](const phrase& p, double weight) {
            has_synonym = true;
            if (p.size() == 1) {
                widen(one, likenesses(p[0], weight));
                return;
            }
            std::vector<reach> parts;
            std::string whole;
            for (const std::string& w : p) parts.push_back(likenesses(w)), whole += w;
            widen(one, likenesses(whole, weight));
            c.wordings.push_back({std::move(parts), weight});
        });
        const double nearest = best(one);
        c.wordings.push_back({{std::move(one)}, 1});
        if (asked.size() > 1) c.wordings.push_back({std::move(own), 1});
        if (asked.size() == 1) {
            if (const auto parts = parts_of(asked[0]))
                c.wordings.push_back({{reach_of(parts->first), reach_of(parts->second)}, of_parts});
            else if (nearest < 0.6 && !has_synonym) misread(c, asked[0]);
        }
        return c;
    }

    /// A word that no row has: one that differs by a slip of the keys, or none.
    void misread(asked_term& c, const std::string& word) const {
        reach r(index_.words().size());
        for (std::size_t i = 0; i < r.size(); ++i)
            if (misspelt(word, index_.words()[i])) {
                r[i] = of_misspelt;
                if (c.read_as.empty() || index_.words()[i].size() == word.size()) c.read_as = index_.words()[i];
            }
        c.unknown = c.read_as.empty();
        if (!c.unknown) c.wordings.push_back({{std::move(r)}, 1});
    }

    const search_index& index_;
    const std::vector<std::vector<synonym>> groups_ = read_synonyms();
    const std::unordered_set<std::string> stop_ = word_set(stop_words), weak_ = word_set(weak_words),
                                          amount_ = word_set(amount_words), time_ = word_set(time_words),
                                          meaning_ = word_set(meaning_words);
};

}  // namespace

asked_question read_question(const search_index& index, std::string_view question) {
    return question_reader{index}.read(question);
}

}  // namespace tools::rules
