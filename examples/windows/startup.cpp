// SPDX-License-Identifier: MIT
#include <lifecare/schedule.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

int startup(const question& q, const installation_file& file) {
    if (file.hosting == hosting::cloud)
        throw input_error(
            "startup",
            say("hosting är \"cloud\": servrarna är Tietoevrys, och någon uppstartsordning för dem anges inte",
                "hosting is \"cloud\": the servers are Tietoevry's, and no start-up order is printed for them"));
    const document d = governing_document(hosting::on_premises, file.family.value_or(family::welfare), q.opt.day())
                           .value_or(newest_specification);
    struct started {
        unsigned rank;
        std::string server, roles, how;
    };
    std::vector<started> order;
    const auto add = [&](const std::string& name, enum_set<role> roles) {
        started s{0, name, "", "printed"};
        for (std::size_t i = 0; i < role_count; ++i) {
            const role r = static_cast<role>(i);
            const startup_rank rank = startup_rank_of(r, d);
            if (!roles.contains(r) || rank.rank == 0) continue;
            s.roles += (s.roles.empty() ? "" : " + ") + str(lifecare::to_text(endpoint{r}));
            // A server with several roles starts when the first of them must.
            if (s.rank == 0 || rank.rank < s.rank) s.rank = rank.rank, s.how = str(lifecare::to_text(rank.basis));
        }
        if (s.rank) order.push_back(std::move(s));
    };
    if (file.servers.empty())
        for (std::size_t i = 0; i < role_count; ++i) add("", static_cast<role>(i));
    for (const server& s : file.servers) add(std::string(s.name), s.roles);
    if (order.empty())
        throw input_error("startup", say("ingen server har en roll; det finns inget att starta",
                                         "no server has a role; there is nothing to start"));
    std::stable_sort(order.begin(), order.end(), [](const started& a, const started& b) { return a.rank < b.rank; });
    answer a;
    a.heading = q.word("Uppstartsordning när miljön startas om (6.4: core, applikation, sist webb)\n",
                       "Start-up order when the environment is restarted (6.4: core, application, last web)\n");
    a.table.columns = {{"step", alignment::right}, {"server"}, {"roles"}, {"basis"}};
    unsigned step = 0, last = 0;
    for (const started& s : order) {
        if (s.rank != last) ++step;
        last = s.rank;
        a.table.rows.push_back({std::to_string(step), s.server, s.roles, s.how});
    }
    a.closing = q.word(
        "Bara core, applikation och webb står i dokumentet; varje annan plats är antagen. Servrar i samma steg startas tillsammans; stäng av i omvänd ordning [antaget].\n",
        "Only core, application and web are printed; every other place is assumed. One step starts together; shut down in the opposite order [assumed].\n");
    if (q.opt.explain) {
        for (const auto& p : rulebook::startup_order.in(d))
            a.closing +=
                std::to_string(p.place) + ". " + str(lifecare::to_text(endpoint{p.role})) + q.source(*p.source.find(d));
        a.closing += q.assumed("databasservern först, eftersom coreservern behöver dess databaser",
                               "the database server first, because the core server needs its databases");
        a.closing += q.assumed(
            "compute-, analys- och eSenseservrar mellan applikation och webb; intranätserver med webbservrarna",
            "compute, analysis and eSense servers between application and web; an intranet server with the web servers");
        a.closing += q.assumed("en server med flera roller startas när den första av dem ska startas",
                               "a server with several roles starts when the first of them must");
    }
    refuse_calendar(q);
    write(q, std::move(a));
    return clean;
}

}  // namespace tools::windows
