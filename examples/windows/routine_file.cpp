// SPDX-License-Identifier: MIT
#include "routine_file.hpp"

#include <algorithm>
#include <iterator>
#include <lifecare/words/parse.hpp>

#include "common/diagnostics.hpp"
#include "common/toml_mistakes.hpp"
#include "common/write/toml_text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

namespace {

constexpr std::string_view keys_of_step[] = {"key",      "phase",    "actor",       "action", "recipient",
                                             "modality", "deadline", "days_before", "time"};
constexpr std::string_view keys_of_file[] = {"name", "start", "end", "step"};
constexpr std::string_view modalities[] = {"must", "should", "should-not", "may", "may-not", "fact", "tip"};

/// The heading of a step's part: as printed, or in English.
std::string phase_name(const rulebook::service_window_step& step, language l) {
    constexpr label names[] = {{"Planering av servicefönster", "Planning"},
                               {"Testgrupp", "Test group"},
                               {"Information till användare", "Information to users"},
                               {"Dagen för servicefönster", "The day of the window"}};
    return str(names[static_cast<std::size_t>(step.phase)].in(l));
}

/// Reads one file, and collects what is wrong.
class reader {
public:
    explicit reader(const input& in) : in_{in}, file_{parse_toml(in, wrong_)} {}

    window_routine read() {
        window_routine r;
        r.file = in_.name;
        refuse_others(file_, keys_of_file);
        r.name = words(file_, "name");
        r.start_minute = minute(file_, "start");
        r.end_minute = minute(file_, "end");
        if (const auto* steps = file_.get("step")) read_steps(*steps, r);
        if (r.steps.empty() && wrong_.empty())
            complain({}, {"har inget [[step]]; 'lifecare-windows routine --write-template' skriver en fil som har",
                          "has no [[step]]; 'lifecare-windows routine --write-template' writes a file that has"});
        if (r.end_minute != 0 && r.end_minute <= r.start_minute && wrong_.empty())
            complain(file_.get("end")->at, {"end är inte efter start", "end is not after start"});
        if (!wrong_.empty()) throw input_error(wrong_);
        return r;
    }

private:
    void read_steps(const toml_value& steps, window_routine& r) {
        const sentence wanted{"ett steg skrivs som en tabell: [[step]], och under den action = \"...\"",
                              "a step is written as a table: [[step]], and below it action = \"...\""};
        if (steps.list() == nullptr) return complain(steps.at, wanted);
        for (const toml_value& entry : *steps.list()) {
            if (const auto* step = entry.table()) r.steps.push_back(read_step(*step, r.steps.size() + 1));
            else complain(entry.at, wanted);
        }
    }
    routine_step read_step(const toml_table& t, std::size_t place) {
        refuse_others(t, keys_of_step);
        routine_step s{words(t, "key"),       words(t, "phase"),
                       words(t, "actor"),     words(t, "action"),
                       words(t, "recipient"), modality::fact,
                       words(t, "deadline"),  {},
                       words(t, "time"),      nullptr};
        if (s.key.empty()) s.key = "step-" + std::to_string(place);
        if (s.action.empty()) complain(t.at, {"ett steg behöver action", "a step needs an action"});
        if (!s.time.empty()) minute(t, "time");
        if (const std::string force = words(t, "modality"); !force.empty()) {
            if (const auto m = parse_modality(force)) s.force = *m;
            else
                complain(t.get("modality")->at, say("\"{}\" godtas inte{}", "\"{}\" is not accepted{}", force,
                                                    suggestion(force, {std::begin(modalities), std::end(modalities)})));
        }
        if (const auto* node = t.get("days_before")) {
            const auto* days = node->whole();
            if (days && *days >= 0 && *days <= 365) s.days_before = static_cast<std::uint32_t>(*days);
            else
                complain(node->at,
                         {"days_before är ett heltal från 0 till 365", "days_before is a whole number from 0 to 365"});
        }
        return s;
    }

    std::string words(const toml_table& t, std::string_view key) {
        const auto* node = t.get(key);
        if (node == nullptr) return {};
        if (const auto* s = node->text()) return *s;
        complain(node->at, say("{} är text inom citattecken", "{} is text in quotation marks", std::string(key)));
        return {};
    }

    /// "8:00" as minutes from midnight.
    std::uint16_t minute(const toml_table& t, std::string_view key) {
        const std::string s = words(t, key);
        if (s.empty()) return 0;
        const std::size_t colon = s.find(':');
        const auto digits = [](std::string_view d) {
            return !d.empty() && d.size() <= 2 && d.find_first_not_of("0123456789") == std::string_view::npos;
        };
        if (colon != std::string::npos && digits(std::string_view(s).substr(0, colon)) && s.size() == colon + 3 &&
            digits(std::string_view(s).substr(colon + 1))) {
            const int hours = std::stoi(s.substr(0, colon)), minutes = std::stoi(s.substr(colon + 1));
            if (hours < 24 && minutes < 60) return static_cast<std::uint16_t>(hours * 60 + minutes);
        }
        complain(t.get(key)->at, say("\"{}\" är inget klockslag; skriv det som tt:mm",
                                     "\"{}\" is not a time of the day; write it as hh:mm", s));
        return 0;
    }

    template <std::size_t N>
    void refuse_others(const toml_table& t, const std::string_view (&accepted)[N]) {
        for (const auto& [key, at, value] : t)
            if (std::find(std::begin(accepted), std::end(accepted), key) == std::end(accepted))
                complain(at, say("okänd nyckel \"{}\"{}", "unknown key \"{}\"{}", key,
                                 suggestion(key, {std::begin(accepted), std::end(accepted)})));
    }

    void complain(file_position where, const sentence& message) {
        wrong_.push_back({in_.name, where.line, where.column, message, {}});
    }

    const input& in_;
    std::vector<diagnostic> wrong_;
    toml_table file_;
};

std::string clock(std::uint16_t minute) {
    const std::string minutes = std::to_string(minute % 60);
    return std::to_string(minute / 60) + ':' + (minutes.size() < 2 ? "0" : "") + minutes;
}

}  // namespace

window_routine routine_of_vellinge(language l) {
    const auto& sample = rulebook::sample_windows[0];
    window_routine r{"Vellinge", {}, sample.start_minute, sample.end_minute, {}};
    for (const auto& s : rulebook::service_window_steps) {
        std::optional<std::uint32_t> days;
        if (s.days_before != 0 || s.phase == rulebook::routine_phase::the_day) days = s.days_before;
        r.steps.push_back({str(s.key), phase_name(s, l), str(s.actor.in(l)), str(s.action.in(l)),
                           str(s.recipient.in(l)), s.force, str(s.deadline.in(l)), days, str(s.time), &s.source});
    }
    return r;
}

window_routine read_routine(const input& in) { return reader{in}.read(); }

std::string to_toml(const window_routine& r, language l) {
    const label head{
        "# Er rutin för servicefönster. Ändra stegen till era egna: vem som gör vad, för vem och när.\n"
        "# modality: must (ska), should (bör), tip (tips), may (kan), fact (så görs det).\n"
        "# days_before: dagar före fönstret, 0 på dagen. time: klockslag på fönstrets dag.\n",
        "# Your routine for service windows. Change the steps to your own: who does what, for whom and when.\n"
        "# modality: must, should, tip, may, fact (as it is done).\n"
        "# days_before: days before the window, 0 on its day. time: time of day on the day of the window.\n"};
    std::string out = str(head.in(l)) + "name = " + toml_text(r.name) +
                      "\nstart = " + toml_text(clock(r.start_minute)) + "\nend = " + toml_text(clock(r.end_minute)) +
                      '\n';
    for (const routine_step& s : r.steps) {
        out += "\n[[step]]\n";
        const auto line = [&](const char* key, const std::string& value) {
            if (!value.empty()) out += std::string(key) + " = " + toml_text(value) + '\n';
        };
        line("key", s.key);
        line("phase", s.phase);
        line("actor", s.actor);
        line("action", s.action);
        line("recipient", s.recipient);
        line("modality", str(lifecare::to_text(s.force)));
        line("deadline", s.deadline);
        if (s.days_before) out += "days_before = " + std::to_string(*s.days_before) + '\n';
        line("time", s.time);
    }
    return out;
}

}  // namespace tools::windows
