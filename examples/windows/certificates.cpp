// SPDX-License-Identifier: MIT
#include <lifecare/certificates.hpp>
#include <lifecare/rulebook/security.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

namespace {

/// What the basis of a last day is: told, the document's validity of the agent's certificate, or the limit of public
/// authorities.
std::string basis_of(const question& q, const certificate& c, const certificate_answer& v, std::optional<document> d) {
    if (c.expires.valid()) return "given";
    if (v.longest->limit) return q.say("external: högst {} dagar", "external: at most {} days", v.longest->limit->days);
    const provenance& source = v.longest->printed->source;
    const citation* asked = d ? source.find(*d) : nullptr;
    return "derived: " + str(asked ? *asked : source.newest());
}
/// Its verdict in words.
std::string verdict_words(const question& q, const certificate& c, const certificate_answer& v) {
    std::string out;
    switch (v.state) {
        case certificate_state::expired: out = q.word("HAR GÅTT UT", "EXPIRED"); break;
        case certificate_state::not_yet_valid:
            out = q.say("GÄLLER INTE ÄN, först {}", "NOT YET VALID, first on {}", str(c.issued));
            break;
        case certificate_state::renew: out = q.word("FÖRNYA NU", "RENEW NOW"); break;
        case certificate_state::valid: out = q.word("giltigt", "valid"); break;
        case certificate_state::replaced:
            out = v.last_day < q.opt.day() ? q.word("ersatt", "replaced")
                                           : q.word("giltigt; efterföljaren finns", "valid; its successor is at hand");
            break;
        case certificate_state::in_reserve:
            out = q.say("gäller från {}, till dess ett annat", "valid from {}, another until then", str(c.issued));
            break;
        case certificate_state::not_known:
            out = v.last_day < q.opt.day()
                      ? q.word("har gått ut om en publik utfärdare gav det; ange expires",
                               "expired if a public authority issued it; give expires")
                      : q.word("giltigt högst så länge om en publik utfärdare gav det; ange expires",
                               "valid no longer than that if a public authority issued it; give expires");
            break;
    }
    if (v.too_long && v.longest->printed)
        out += q.say("; längre än dokumentets {}", "; longer than the document's {}", str(v.longest->end_day));
    if (v.too_long && v.longest->limit)
        out += q.say("; längre än en publik utfärdare får ge ({} dagar)",
                     "; longer than a public authority may give ({} days)", v.longest->limit->days);
    return out;
}
/// The validities, where they are printed and how a term is counted.
std::string explain_certificates(const question& q, const std::vector<certificate>& held, std::optional<document> d) {
    std::string out;
    for (const certificate& c : held) {
        const auto term = longest_term(c, d);
        if (!term) continue;
        out += c.name.empty() ? std::string{} : printable(c.name) + ": ";
        if (term->printed) {
            const citation* asked = d ? term->printed->source.find(*d) : nullptr;
            out += q.say("{} + {} år = {}", "{} + {} years = {}", str(c.issued), term->printed->value,
                         str(term->end_day)) +
                   q.source(asked ? *asked : term->printed->source.newest());
        } else {
            out += q.say("{} + {} dagar = {}  [{}, extern källa]\n", "{} + {} days = {}  [{}, external]\n",
                         str(c.issued), term->limit->days, str(term->end_day), str(term->limit->source.place()));
        }
    }
    out += q.assumed(
        "en löptid räknas från utfärdandets klockslag: sista dag får vara slutdagen, sista hela dag är dagen före; från en skottdag till februaris sista",
        "a term is counted from the hour of issue: a last day may be the end day, the last whole day is the one before; from a leap day to the last of February");
    for (const auto& l : rulebook::certificate_limit_rows::rows)
        out += q.say("utfärdat från {}: högst {} dagar  [{}, {}, {}, extern källa]\n",
                     "issued from {}: at most {} days  [{}, {}, {}, external]\n", str(l.issued_from), l.days,
                     str(l.source.publisher()), str(l.source.place()), str(l.source.as_of()));
    return out;
}

}  // namespace

int certificates(const question& q, const std::vector<certificate>& held, std::optional<document> d,
                 const std::vector<std::int32_t>& reminders) {
    answer a;
    a.heading = q.word("Certifikat  |  ", "Certificates  |  ") + str(q.opt.day()) + '\n';
    a.table.columns = {{"name"},       {"use"},   {"last_day"}, {"days_left", alignment::right},
                       {"renew_from"}, {"basis"}, {"verdict"}};
    a.calendar_name = q.word("Certifikat", "Certificates");
    bool found = false;
    std::vector<certificate_answer> answers(held.size());
    std::vector<std::uint32_t> order(held.size());
    verdicts_among({held.data(), held.size()}, d, q.opt.day(), answers.data(), order.data(),
                   {reminders.data(), reminders.size()});
    for (const certificate& c : held) {
        const std::string name(c.name);
        const certificate_answer& v = answers[static_cast<std::size_t>(&c - held.data())];
        if (!v.last_day.valid())
            throw input_error(
                name.empty() ? "certificates" : name,
                c.issued.valid()
                    ? say("har ett utfärdandedatum men ingen sista dag, och ingen giltighetstid är känd för det; ange "
                          "expires",
                          "has an issue day and no last day, and no validity is known for it; give expires")
                    : say("har varken utfärdandedatum eller sista dag; ange issued eller expires",
                          "has neither an issue day nor a last day; give issued or expires"));
        if (c.issued.valid() && v.last_day < c.issued)
            throw input_error(name, say("går ut innan det är utfärdat", "expires before it is issued"));
        const std::string how = basis_of(q, c, v, d), verdict = verdict_words(q, c, v);
        found = found || needs_action(v);
        a.table.rows.push_back({name, c.use ? str(lifecare::to_text(*c.use)) : "", str(v.last_day),
                                std::to_string(v.last_day.days() - q.opt.day().days()), str(v.renew_from), how,
                                verdict});
        a.events.push_back({event_uid({"certificate", name, "end"}),
                            v.last_day,
                            {},
                            {},
                            q.word("Certifikat går ut: ", "Certificate expires: ") + name,
                            how,
                            0});
        for (const std::int32_t r : reminders)
            if (!v.succeeded && (!c.issued.valid() || r < v.last_day.days() - c.issued.days()))
                a.events.push_back({event_uid({"certificate", name, "renew", std::to_string(r)}),
                                    v.last_day.plus_days(-r),
                                    {},
                                    {},
                                    q.word("Förnya certifikat (", "Renew the certificate (") +
                                        counted(static_cast<std::uint64_t>(r), nouns::days, q.opt.lang) +
                                        q.word(" kvar): ", " left): ") + name,
                                    "",
                                    0});
    }
    if (const auto* routine =
            d ? find_row(rulebook::security_requirements, "certificate-renewal-routine", *d) : nullptr)
        a.closing = q.say("En rutin för förnyelse innan ett certifikat förfaller krävs ({}). ",
                          "A routine for renewal before a certificate expires is demanded ({}). ",
                          str(*routine->source.find(*d)));
    a.closing += q.word("Påminnelsernas dagar är antagna; välj dem med --remind.\n",
                        "The days of the reminders are assumed; choose them with --remind.\n");
    if (q.opt.explain) a.closing += explain_certificates(q, held, d);
    write(q, std::move(a));
    return found ? findings : clean;
}

}  // namespace tools::windows
