// SPDX-License-Identifier: MIT
#include <functional>

#include "../common/console.hpp"
#include "../common/diagnostics.hpp"
#include "../common/input.hpp"
#include "../common/text.hpp"
#include "start.hpp"

namespace tools {

using namespace lifecare;

namespace {

class interview : public one_language {
public:
    interview(language l, console& io) : one_language{l}, io_{io} {}

    /// Asks until `fault_of` has nothing against the answer.
    std::string ask(const std::string& question, const std::string& accepted, const std::string& preset,
                    const std::function<std::string(const std::string&)>& fault_of) {
        for (;;) {
            io_.report(question + " (" + accepted + ") [" + preset + "]: ");
            const std::optional<std::string> line = io_.read_line();
            if (!line) {
                io_.report("\n");
                throw input_error("lifecare-check init",
                                  word("svaren tog slut före frågorna; inget är skrivet",
                                       "the answers ended before the questions; nothing is written"));
            }
            std::string answer(trimmed(*line));
            if (answer.empty()) return preset;
            const std::string fault = first_invalid_utf8(answer) == std::string::npos
                                          ? fault_of(answer)
                                          : word("är inte UTF-8", "is not UTF-8");
            if (fault.empty()) return answer;
            io_.report("  \"" + printable(answer) + "\" " + fault + '\n');
        }
    }
    /// One of some words, in any case.
    std::string choose(const std::string& question, const std::vector<std::string_view>& words,
                       std::string_view preset) {
        std::string list;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i != 0) list += i + 1 < words.size() ? ", " : word(" eller ", " or ");
            list += std::string(words[i]);
        }
        const auto meant = [&](std::string_view answer) {
            for (std::string_view w : words)
                if (same_ignoring_case(w, answer)) return w;
            return std::string_view{};
        };
        return std::string(meant(ask(question, list, std::string(preset), [&](const std::string& answer) {
            if (!meant(answer).empty()) return std::string{};
            const std::string_view near = nearest(answer, words);
            return word("går inte", "is not accepted") +
                   (near.empty() ? "" : word("; menar du \"", "; did you mean \"") + std::string(near) + "\"?");
        })));
    }
    bool yes(const std::string& question) { return choose(question, {word_yes(), word_no()}, word_no()) == word_yes(); }
    /// A count, or 0 where it is not known.
    std::uint32_t count(const std::string& question) {
        const std::string unknown = word("vet inte", "not known");
        std::uint32_t n = 0;
        const std::string answer = ask(question, word("ett heltal, som 37 816", "a whole number, such as 37 816"),
                                       unknown, [&](const std::string& given) {
                                           return parse_count(given, n).empty()
                                                      ? std::string{}
                                                      : word("är inte ett heltal från 0 till 4294967295",
                                                             "is not a whole number from 0 to 4294967295");
                                       });
        return answer == unknown ? 0 : n;
    }

private:
    [[nodiscard]] std::string_view word_yes() const { return lang == language::swedish ? "ja" : "yes"; }
    [[nodiscard]] std::string_view word_no() const { return lang == language::swedish ? "nej" : "no"; }

    console& io_;
};

}  // namespace

void ask_starting_point(starting_point& of, const already_told& told, language lang, console& io) {
    interview i(lang, io);
    if (!told.customer)
        of.customer =
            i.ask(i.word("Vems installation är det?", "Whose installation is it?"), i.word("ett namn", "a name"),
                  of.customer, [](const std::string&) { return std::string{}; });
    if (!told.family)
        of.family =
            *parse_family(i.choose(i.word("Vilken verksamhet?", "Which family?"), {"welfare", "education"}, "welfare"));
    if (!told.hosting && newest_document(hosting::cloud, of.family))
        of.hosting = *parse_hosting(
            i.choose(i.word("Var driftas den?", "Where does it run?"), {"on-premises", "cloud"}, "on-premises"));
    if (of.hosting == hosting::cloud) return;  // Tietoevry's servers, sized by Tietoevry
    if (!told.inhabitants) of.inhabitants = i.count(i.word("Hur många invånare?", "How many inhabitants?"));
    if (!told.users) of.users = i.count(i.word("Hur många samtidiga användare?", "How many concurrent users?"));
    if (!told.one_server)
        of.one_server = i.yes(
            i.word("Står allt utom webbservern på en server?", "Is everything but the web server on one server?"));
}

std::string ask_file_name(language lang, console& io) {
    interview i(lang, io);
    for (;;) {
        const std::string name = i.ask(
            i.word("Till vilken fil?", "To which file?"),
            i.word("ett filnamn, - för standard ut", "a file name, - for standard output"), "installation.toml",
            [&](const std::string& given) {
                return io.kind_of(given) == file_kind::folder ? i.word("är en mapp", "is a folder") : std::string{};
            });
        if (name == "-" || io.kind_of(name) == file_kind::none ||
            i.yes(printable(name) + i.word(" finns redan. Skriva över den?", " exists. Write over it?")))
            return name;
    }
}

}  // namespace tools
