// SPDX-License-Identifier: MIT
// Tables as text on a terminal: cut between words, and a block for each row where that is not enough.
#include "common/output.hpp"

#include <doctest/doctest.h>

TEST_CASE("a table that no terminal has room for is a block for each row") {
    const tools::sheet wide{
        {{"from"}, {"port", tools::alignment::right}, {"role"}},
        {{"applikationsservrar och databasservrar", "1433", "databasserver"}, {"webbserver", "23110", ""}}};
    CHECK(tools::to_text(wide, 41, lifecare::language::swedish, true) ==
          "Från                  Port  Roll\n"
          "-------------------  -----  -------------\n"
          "applikationsservrar   1433  databasserver\n"
          "och databasservrar\n"
          "webbserver           23110\n");
    CHECK(tools::to_text(wide, 40, lifecare::language::swedish, true) ==
          "Från: applikationsservrar och\n"
          "  databasservrar\n"
          "Port: 1433\n"
          "Roll: databasserver\n"
          "\n"
          "Från: webbserver\n"
          "Port: 23110\n");
}

TEST_CASE("a long word goes on behind a mark, an address and a day do not") {
    const tools::sheet names{{{"name"}, {"address"}, {"day"}},
                             {{"HCW.Welfare.KIR.ServiceModel.IISHost", "10.20.0.11", "2026-03-18"}}};
    CHECK(tools::to_text(names, 37, lifecare::language::swedish, true) ==
          "Namn           Adress      Dag\n"
          "-------------  ----------  ----------\n"
          "HCW.Welfare.   10.20.0.11  2026-03-18\n"
          "KIR.\n"
          "ServiceModel.\n"
          "IISHost\n");
    CHECK(tools::to_text(names, 36, lifecare::language::swedish, true) ==
          "Namn:\n"
          "  HCW.Welfare.KIR.ServiceModel.\n"
          "  IISHost\n"
          "Adress: 10.20.0.11\n"
          "Dag: 2026-03-18\n");
}
