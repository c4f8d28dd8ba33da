// SPDX-License-Identifier: MIT
/// \file
/// The vendors' own support dates for the products that the suite runs on, as two publications gave them on their
/// days.
///
/// Facts from outside the documents: basis `external`, never the suite's rule. An end is the last supported day. Dates
/// are corrected by their publishers and disagree between them, so a cycle that both give has two rows, the newer copy
/// first; support.hpp lets the newer one bind and shows the other. endoflife.date is under the MIT licence, Microsoft's
/// lifecycle data under CC BY 4.0.
#pragma once

#include <lifecare/core/external_source.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/outside/software.hpp>

namespace lifecare {

/// Which editions of Windows a cycle is for.
enum class windows_edition : std::uint8_t {
    any,         ///< every edition, or not a Windows for clients
    home_pro,    ///< Home, Pro, Pro Education, Pro for Workstations
    enterprise,  ///< Enterprise, Education, IoT Enterprise
    ltsc,        ///< Enterprise LTSC, formerly LTSB
    iot_ltsc,    ///< IoT Enterprise LTSC
    iot_core,    ///< IoT Core
};

namespace rulebook {

/// The support of one release cycle of a product, by one publication.
struct vendor_cycle {
    software_product product;  ///< the product
    text version;              ///< its version: "2022", "2012 R2", "11", "8.0"
    text release;  ///< feature release, service pack or channel within the version: "23H2", "SP3", "SAC"; empty for the
                   ///< version itself
    windows_edition edition;  ///< of Windows: for which editions
    date released;            ///< first day
    date mainstream_end;      ///< last day of fixes other than security; no day where none is published
    date security_end;        ///< last day of security updates, which binds; no day where none is published
    external_source source;   ///< by whose word
    date paid_end = {};       ///< last day of security updates that are bought apart; no day where none is published
    label note = {};          ///< what the publication says about the dates, or that they were corrected

    friend constexpr bool same_key(const vendor_cycle& a, const vendor_cycle& b) noexcept {
        return a.product == b.product && a.version == b.version && a.release == b.release && a.edition == b.edition;
    }
};

namespace vendor_cycle_rows {
using enum software_product;
using enum windows_edition;
inline constexpr text eol = "endoflife.date", ms = "Microsoft";
inline constexpr date eol_day = "2026-08-22"_date, ms_day = "2023-01-25"_date;
inline constexpr external_source eol_windows{eol, "endoflife-date/endoflife.date:products/windows.md", eol_day},
    eol_server{eol, "endoflife-date/endoflife.date:products/windows-server.md", eol_day},
    eol_sql{eol, "endoflife-date/endoflife.date:products/mssqlserver.md", eol_day},
    eol_dotnet{eol, "endoflife-date/endoflife.date:products/dotnet.md", eol_day},
    eol_framework{eol, "endoflife-date/endoflife.date:products/dotnetfx.md", eol_day},
    eol_rabbitmq{eol, "endoflife-date/endoflife.date:products/rabbitmq.md", eol_day},
    eol_macos{eol, "endoflife-date/endoflife.date:products/macos.md", eol_day},
    eol_citrix{eol, "endoflife-date/endoflife.date:products/citrix-vad.md", eol_day},
    ms_windows{ms, "MicrosoftDocs/lifecycle-data-pr.sv-se:lifecycle-data/products/windows-*.yml", ms_day},
    ms_server{ms, "MicrosoftDocs/lifecycle-data-pr.sv-se:lifecycle-data/products/windows-server-*.yml", ms_day},
    ms_sql{ms, "MicrosoftDocs/lifecycle-data-pr.sv-se:lifecycle-data/products/*sql-server-*.yml", ms_day},
    ms_dotnet{ms, "MicrosoftDocs/lifecycle-data-pr.sv-se:lifecycle-data/products/microsoft-net-and-net-core.yml",
              ms_day},
    ms_framework{ms, "MicrosoftDocs/lifecycle-data-pr.sv-se:lifecycle-data/products/microsoft-net-framework.yml",
                 ms_day},
    ms_oledb{ms, "https://learn.microsoft.com/sql/connect/oledb/release-notes-for-oledb-driver-for-sql-server",
             "2025-05-09"_date};  // the newest known: later ones may be out
inline constexpr label with_windows{"inget eget slut: support så länge som det Windows som det är installerat på",
                                    "no end of its own: supported as long as the Windows it is installed on"};
// clang-format off
inline constexpr vendor_cycle rows[] = {
    // product            version    release    edition     released        fixes end       security ends   source         paid ends
    {windows,             "11",      "26H1",    enterprise, {2026, 2, 10},  {2029, 3, 13},  {2029, 3, 13},  eol_windows},
    {windows,             "11",      "26H1",    home_pro,   {2026, 2, 10},  {2028, 3, 14},  {2028, 3, 14},  eol_windows},
    {windows,             "11",      "25H2",    enterprise, {2025, 9, 30},  {2028, 10, 10}, {2028, 10, 10}, eol_windows},
    {windows,             "11",      "25H2",    home_pro,   {2025, 9, 30},  {2027, 10, 12}, {2027, 10, 12}, eol_windows},
    {windows,             "11",      "24H2",    iot_ltsc,   {2024, 10, 1},  {2029, 10, 9},  {2034, 10, 10}, eol_windows},
    {windows,             "11",      "24H2",    ltsc,       {2024, 10, 1},  {2029, 10, 9},  {2029, 10, 9},  eol_windows},
    {windows,             "11",      "24H2",    enterprise, {2024, 10, 1},  {2027, 10, 12}, {2027, 10, 12}, eol_windows},
    {windows,             "11",      "24H2",    home_pro,   {2024, 10, 1},  {2026, 10, 13}, {2026, 10, 13}, eol_windows},
    {windows,             "11",      "23H2",    enterprise, {2023, 10, 31}, {2026, 11, 10}, {2026, 11, 10}, eol_windows},
    {windows,             "11",      "23H2",    home_pro,   {2023, 10, 31}, {2025, 11, 11}, {2025, 11, 11}, eol_windows},
    {windows,             "10",      "22H2",    any,        {2022, 10, 18}, {2025, 10, 14}, {2025, 10, 14}, eol_windows,   {2028, 10, 10}},
    {windows,             "11",      "22H2",    enterprise, {2022, 9, 20},  {2025, 10, 14}, {2025, 10, 14}, eol_windows},
    {windows,             "11",      "22H2",    enterprise, {2022, 9, 20},  {},             {2025, 10, 14}, ms_windows},
    {windows,             "11",      "22H2",    home_pro,   {2022, 9, 20},  {2024, 10, 8},  {2024, 10, 8},  eol_windows},
    {windows,             "10",      "21H2",    iot_ltsc,   {2021, 11, 16}, {2027, 1, 12},  {2032, 1, 13},  eol_windows},
    {windows,             "10",      "21H2",    ltsc,       {2021, 11, 16}, {2027, 1, 12},  {2027, 1, 12},  eol_windows},
    {windows,             "10",      "21H2",    ltsc,       {2021, 11, 16}, {2027, 1, 12},  {},             ms_windows},
    {windows,             "10",      "21H2",    enterprise, {2021, 11, 16}, {2024, 6, 11},  {2024, 6, 11},  eol_windows},
    {windows,             "10",      "21H2",    enterprise, {2021, 11, 16}, {},             {2024, 6, 11},  ms_windows},
    {windows,             "10",      "21H2",    home_pro,   {2021, 11, 16}, {2023, 6, 13},  {2023, 6, 13},  eol_windows},
    {windows,             "11",      "21H2",    enterprise, {2021, 10, 4},  {2024, 10, 8},  {2024, 10, 8},  eol_windows},
    {windows,             "11",      "21H2",    enterprise, {2021, 10, 4},  {},             {2024, 10, 8},  ms_windows},
    {windows,             "11",      "21H2",    home_pro,   {2021, 10, 4},  {2023, 10, 10}, {2023, 10, 10}, eol_windows},
    {windows,             "10",      "21H1",    any,        {2021, 5, 18},  {2022, 12, 13}, {2022, 12, 13}, eol_windows},
    {windows,             "10",      "21H1",    enterprise, {2021, 5, 18},  {},             {2022, 12, 13}, ms_windows},
    {windows,             "10",      "20H2",    enterprise, {2020, 10, 20}, {2023, 5, 9},   {2023, 5, 9},   eol_windows},
    {windows,             "10",      "20H2",    enterprise, {2020, 10, 20}, {},             {2023, 5, 9},   ms_windows},
    {windows,             "10",      "20H2",    home_pro,   {2020, 10, 20}, {2022, 5, 10},  {2022, 5, 10},  eol_windows},
    {windows,             "10",      "2004",    any,        {2020, 5, 27},  {2021, 12, 14}, {2021, 12, 14}, eol_windows},
    {windows,             "10",      "2004",    enterprise, {2020, 5, 27},  {},             {2021, 12, 14}, ms_windows},
    {windows,             "10",      "1909",    enterprise, {2019, 11, 12}, {2022, 5, 10},  {2022, 5, 10},  eol_windows},
    {windows,             "10",      "1909",    enterprise, {2019, 11, 12}, {},             {2022, 5, 10},  ms_windows},
    {windows,             "10",      "1909",    home_pro,   {2019, 11, 12}, {2021, 5, 11},  {2021, 5, 11},  eol_windows},
    {windows,             "10",      "1903",    any,        {2019, 5, 21},  {2020, 12, 8},  {2020, 12, 8},  eol_windows},
    {windows,             "10",      "1903",    enterprise, {2019, 5, 21},  {},             {2020, 12, 8},  ms_windows},
    {windows,             "10",      "1809",    ltsc,       {2018, 11, 13}, {2024, 1, 9},   {2029, 1, 9},   eol_windows},
    {windows,             "10",      "1809",    ltsc,       {2018, 11, 13}, {2024, 1, 9},   {2029, 1, 9},   ms_windows},
    {windows,             "10",      "1809",    enterprise, {2018, 11, 13}, {2021, 5, 11},  {2021, 5, 11},  eol_windows},
    {windows,             "10",      "1809",    enterprise, {2018, 11, 13}, {},             {2021, 5, 11},  ms_windows},
    {windows,             "10",      "1809",    home_pro,   {2018, 11, 13}, {2020, 11, 10}, {2020, 11, 10}, eol_windows},
    {windows,             "10",      "1803",    enterprise, {2018, 4, 30},  {2020, 5, 11},  {2021, 5, 11},  eol_windows},
    {windows,             "10",      "1803",    enterprise, {2018, 4, 30},  {},             {2021, 5, 11},  ms_windows},
    {windows,             "10",      "1803",    home_pro,   {2018, 4, 30},  {2019, 11, 12}, {2019, 11, 12}, eol_windows},
    {windows,             "10",      "1709",    enterprise, {2017, 10, 17}, {2020, 10, 13}, {2020, 10, 13}, eol_windows},
    {windows,             "10",      "1709",    enterprise, {2017, 10, 17}, {},             {2020, 10, 13}, ms_windows},
    {windows,             "10",      "1709",    home_pro,   {2017, 10, 17}, {2019, 4, 9},   {2019, 4, 9},   eol_windows},
    {windows,             "10",      "1703",    enterprise, {2017, 4, 11},  {2019, 10, 8},  {2019, 10, 8},  eol_windows},
    {windows,             "10",      "1703",    enterprise, {2017, 4, 11},  {},             {2019, 10, 8},  ms_windows},
    {windows,             "10",      "1703",    home_pro,   {2017, 4, 11},  {2018, 10, 9},  {2018, 10, 9},  eol_windows},
    {windows,             "10",      "1607",    ltsc,       {2016, 8, 2},   {2021, 10, 12}, {2026, 10, 13}, eol_windows},
    {windows,             "10",      "1607",    enterprise, {2016, 8, 2},   {2019, 4, 9},   {2019, 4, 9},   eol_windows},
    {windows,             "10",      "1607",    enterprise, {2016, 8, 2},   {},             {2019, 4, 9},   ms_windows},
    {windows,             "10",      "1607",    home_pro,   {2016, 8, 2},   {2018, 4, 10},  {2018, 4, 10},  eol_windows},
    {windows,             "10",      "1511",    any,        {2015, 11, 10}, {2017, 10, 10}, {2017, 10, 10}, eol_windows},
    {windows,             "10",      "1511",    enterprise, {2015, 11, 10}, {},             {2017, 10, 10}, ms_windows},
    {windows,             "10",      "1507",    ltsc,       {2015, 7, 29},  {2020, 10, 13}, {2025, 10, 14}, eol_windows},
    {windows,             "10",      "1507",    any,        {2015, 7, 29},  {2017, 5, 9},   {2017, 5, 9},   eol_windows},
    {windows,             "10",      "1507",    iot_core,   {2015, 4, 29},  {2020, 11, 10}, {2020, 11, 10}, eol_windows},
    {windows,             "10",      "1507",    enterprise, {2015, 7, 29},  {},             {2017, 5, 9},   ms_windows},
    {windows,             "8.1",     "",        any,        {2013, 11, 13}, {2018, 1, 9},   {2023, 1, 10},  eol_windows},
    {windows,             "8.1",     "",        any,        {2013, 11, 13}, {2018, 1, 9},   {2023, 1, 10},  ms_windows},
    {windows,             "7",       "SP1",     any,        {2011, 2, 22},  {2015, 1, 13},  {2020, 1, 14},  eol_windows},
    {windows,             "7",       "",        any,        {2009, 10, 22}, {2015, 1, 13},  {2020, 1, 14},  ms_windows,    {2023, 1, 10}},
    {windows_server,      "2025",    "",        any,        {2024, 11, 1},  {2029, 11, 13}, {2034, 11, 14}, eol_server,    {}, {"rättat 2026-07-22 från 2029-10-09 och 2034-10-10", "corrected on 2026-07-22 from 2029-10-09 and 2034-10-10"}},
    {windows_server,      "23H2",    "AC",      any,        {2023, 10, 24}, {2026, 5, 12},  {2026, 5, 12},  eol_server},
    {windows_server,      "2022",    "",        any,        {2021, 8, 18},  {2026, 10, 13}, {2031, 10, 14}, eol_server},
    {windows_server,      "2022",    "",        any,        {2021, 11, 2},  {2026, 10, 13}, {2031, 10, 14}, ms_server},
    {windows_server,      "20H2",    "SAC",     any,        {2020, 10, 20}, {2022, 8, 9},   {2022, 8, 9},   eol_server},
    {windows_server,      "2004",    "SAC",     any,        {2020, 5, 27},  {2021, 12, 14}, {2021, 12, 14}, eol_server},
    {windows_server,      "1909",    "SAC",     any,        {2019, 11, 12}, {2021, 5, 11},  {2021, 5, 11},  eol_server},
    {windows_server,      "1903",    "SAC",     any,        {2019, 5, 21},  {2020, 12, 8},  {2020, 12, 8},  eol_server},
    {windows_server,      "1809",    "SAC",     any,        {2018, 11, 13}, {2020, 11, 10}, {2020, 11, 10}, eol_server},
    {windows_server,      "2019",    "",        any,        {2018, 11, 13}, {2024, 1, 9},   {2029, 1, 9},   eol_server},
    {windows_server,      "2019",    "",        any,        {2018, 11, 13}, {2024, 1, 9},   {2029, 1, 9},   ms_server},
    {windows_server,      "1803",    "SAC",     any,        {2018, 4, 30},  {2019, 11, 12}, {2019, 11, 12}, eol_server},
    {windows_server,      "1709",    "SAC",     any,        {2017, 10, 17}, {2019, 4, 9},   {2019, 4, 9},   eol_server},
    {windows_server,      "2016",    "",        any,        {2016, 10, 15}, {2022, 1, 11},  {2027, 1, 12},  eol_server,    {2030, 1, 12}},
    {windows_server,      "2016",    "",        any,        {2016, 10, 15}, {2022, 1, 11},  {2027, 1, 12},  ms_server},
    {windows_server,      "2012 R2", "",        any,        {2013, 11, 25}, {2018, 10, 9},  {2023, 10, 10}, eol_server,    {2026, 10, 13}},
    {windows_server,      "2012 R2", "",        any,        {2013, 11, 25}, {2018, 10, 9},  {2023, 10, 10}, ms_server,     {2026, 10, 13}},
    {windows_server,      "2012",    "",        any,        {2012, 10, 30}, {2018, 10, 9},  {2023, 10, 10}, eol_server,    {2026, 10, 13}},
    {windows_server,      "2012",    "",        any,        {2012, 10, 30}, {2018, 10, 9},  {2023, 10, 10}, ms_server,     {2026, 10, 13}},
    {windows_server,      "2008 R2", "SP1",     any,        {2011, 2, 22},  {2015, 1, 13},  {2020, 1, 14},  eol_server,    {2023, 1, 10}},
    {windows_server,      "2008 R2", "",        any,        {2009, 10, 22}, {2015, 1, 13},  {2020, 1, 14},  ms_server,     {2024, 1, 9}},
    {windows_server,      "2008",    "SP2",     any,        {2009, 4, 29},  {2015, 1, 13},  {2020, 1, 14},  eol_server,    {2023, 1, 10}},
    {windows_server,      "2008",    "",        any,        {2008, 5, 6},   {2015, 1, 13},  {2020, 1, 14},  ms_server,     {2024, 1, 9}},
    {windows_server,      "2003",    "SP2",     any,        {2007, 3, 13},  {2010, 7, 13},  {2015, 7, 14},  eol_server},
    {windows_server,      "2003",    "SP1",     any,        {2005, 3, 30},  {2009, 4, 14},  {2009, 4, 14},  eol_server},
    {windows_server,      "2003",    "",        any,        {2003, 4, 24},  {2007, 4, 10},  {2007, 4, 10},  eol_server},
    {windows_server,      "2000",    "",        any,        {2000, 2, 17},  {2005, 6, 30},  {2010, 7, 13},  eol_server},
    {sql_server,          "2025",    "",        any,        {2025, 11, 18}, {2031, 1, 6},   {2036, 1, 6},   eol_sql},
    {sql_server,          "2022",    "",        any,        {2022, 11, 16}, {2028, 1, 11},  {2033, 1, 11},  eol_sql},
    {sql_server,          "2016",    "SP3 ACP", any,        {2022, 5, 19},  {2026, 7, 14},  {2026, 7, 14},  eol_sql,       {2029, 7, 17}},
    {sql_server,          "2016",    "SP3",     any,        {2021, 9, 15},  {2026, 7, 14},  {2026, 7, 14},  eol_sql,       {2029, 7, 17}, {"ordinarie support gäller servicepacket; produktens var till 2021-07-13", "mainstream of the service pack; of the product 2021-07-13"}},
    {sql_server,          "2019",    "",        any,        {2019, 11, 4},  {2025, 2, 28},  {2030, 1, 8},   eol_sql,       {}, {"ordinarie support var till 2025-01-14, sedan 2025-01-07, nu 2025-02-28", "mainstream was 2025-01-14, then 2025-01-07, now 2025-02-28"}},
    {sql_server,          "2019",    "",        any,        {2019, 11, 4},  {2025, 1, 14},  {2030, 1, 8},   ms_sql},
    {sql_server,          "2014",    "SP3",     any,        {2018, 10, 30}, {2019, 7, 9},   {2024, 7, 9},   eol_sql,       {2027, 7, 12}},
    {sql_server,          "2016",    "SP2",     any,        {2018, 4, 24},  {2022, 10, 11}, {2022, 10, 11}, eol_sql},
    {sql_server,          "2012",    "SP4",     any,        {2017, 10, 5},  {2022, 7, 12},  {2022, 7, 12},  eol_sql,       {2025, 7, 8}, {"ordinarie support gäller servicepacket; produktens var till 2017-07-11", "mainstream of the service pack; of the product 2017-07-11"}},
    {sql_server,          "2017",    "",        any,        {2017, 9, 29},  {2022, 10, 11}, {2027, 10, 12}, eol_sql},
    {sql_server,          "2017",    "",        any,        {2017, 9, 29},  {2022, 10, 11}, {2027, 10, 12}, ms_sql},
    {sql_server,          "2016",    "SP1",     any,        {2016, 11, 16}, {2019, 7, 9},   {2019, 7, 9},   eol_sql},
    {sql_server,          "2014",    "SP2",     any,        {2016, 7, 14},  {2020, 1, 14},  {2020, 1, 14},  eol_sql},
    {sql_server,          "2016",    "RTM",     any,        {2016, 6, 1},   {2018, 1, 9},   {2018, 1, 9},   eol_sql},
    {sql_server,          "2016",    "",        any,        {2016, 6, 1},   {2021, 7, 13},  {2026, 7, 14},  ms_sql},
    {sql_server,          "2012",    "SP3",     any,        {2015, 12, 1},  {2018, 10, 9},  {2018, 10, 9},  eol_sql},
    {sql_server,          "2014",    "SP1",     any,        {2015, 4, 14},  {2017, 10, 10}, {2017, 10, 10}, eol_sql},
    {sql_server,          "2008 R2", "SP3",     any,        {2014, 7, 7},   {2014, 7, 8},   {2019, 7, 9},   eol_sql,       {2022, 7, 12}},
    {sql_server,          "2012",    "SP2",     any,        {2014, 6, 10},  {2017, 1, 10},  {2017, 1, 10},  eol_sql},
    {sql_server,          "2014",    "RTM",     any,        {2014, 6, 5},   {2016, 7, 12},  {2016, 7, 12},  eol_sql},
    {sql_server,          "2014",    "",        any,        {2014, 6, 5},   {2019, 7, 9},   {2024, 7, 9},   ms_sql},
    {sql_server,          "2012",    "SP1",     any,        {2012, 11, 7},  {2015, 7, 14},  {2015, 7, 14},  eol_sql},
    {sql_server,          "2008 R2", "SP2",     any,        {2012, 7, 26},  {2015, 10, 13}, {2015, 10, 13}, eol_sql},
    {sql_server,          "2012",    "RTM",     any,        {2012, 5, 20},  {2014, 1, 14},  {2014, 1, 14},  eol_sql},
    {sql_server,          "2012",    "",        any,        {2012, 5, 20},  {2017, 7, 11},  {2022, 7, 12},  ms_sql,        {2025, 7, 8}},
    {sql_server,          "2008 R2", "SP1",     any,        {2011, 7, 12},  {2013, 10, 8},  {2013, 10, 8},  eol_sql},
    {sql_server,          "2008 R2", "RTM",     any,        {2010, 7, 20},  {2012, 7, 10},  {2012, 7, 10},  eol_sql},
    {sql_server,          "2008 R2", "",        any,        {2010, 7, 20},  {2014, 7, 8},   {2019, 7, 9},   ms_sql,        {2023, 7, 11}},
    {sql_server,          "2008",    "",        any,        {2008, 11, 6},  {2014, 7, 8},   {2019, 7, 9},   ms_sql,        {2023, 7, 11}},
    {ole_db_driver,       "19.4.1",  "",        any,        {2025, 5, 9},   {},             {},             ms_oledb},
    {dotnet_framework,    "4.8.1",   "",        any,        {2022, 8, 9},   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.8.1",   "",        any,        {2022, 8, 9},   {},             {},             ms_framework},
    {dotnet_framework,    "4.8",     "",        any,        {2019, 4, 18},  {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.8",     "",        any,        {2019, 4, 18},  {},             {},             ms_framework},
    {dotnet_framework,    "4.7.2",   "",        any,        {2018, 4, 30},  {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7.2",   "",        any,        {2018, 4, 30},  {},             {},             ms_framework},
    {dotnet_framework,    "4.7.1",   "",        any,        {2017, 10, 17}, {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7.1",   "",        any,        {2017, 10, 17}, {},             {},             ms_framework},
    {dotnet_framework,    "4.7",     "",        any,        {2017, 4, 5},   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7",     "",        any,        {2017, 4, 11},  {},             {},             ms_framework},
    {dotnet_framework,    "4.6.2",   "",        any,        {2016, 8, 2},   {},             {2027, 1, 12},  eol_framework},
    {dotnet_framework,    "4.6.2",   "",        any,        {2016, 8, 2},   {},             {},             ms_framework},
    {dotnet_framework,    "4.6.1",   "",        any,        {2015, 11, 30}, {},             {2022, 4, 26},  eol_framework},
    {dotnet_framework,    "4.6.1",   "",        any,        {2015, 11, 30}, {},             {2022, 4, 26},  ms_framework},
    {dotnet_framework,    "4.6",     "",        any,        {2015, 7, 20},  {},             {2022, 4, 26},  eol_framework},
    {dotnet_framework,    "4.6",     "",        any,        {2015, 7, 29},  {},             {2022, 4, 26},  ms_framework},
    {dotnet_framework,    "4.5.2",   "",        any,        {2014, 5, 5},   {},             {2022, 4, 26},  eol_framework},
    {dotnet_framework,    "4.5.2",   "",        any,        {2014, 5, 5},   {},             {2022, 4, 26},  ms_framework},
    {dotnet_framework,    "4.5.1",   "",        any,        {2013, 10, 17}, {},             {2016, 1, 12},  eol_framework},
    {dotnet_framework,    "4.5.1",   "",        any,        {2014, 1, 15},  {},             {2016, 1, 12},  ms_framework},
    {dotnet_framework,    "4.5",     "",        any,        {2012, 8, 15},  {},             {2016, 1, 12},  eol_framework},
    {dotnet_framework,    "4.5",     "",        any,        {2012, 10, 9},  {},             {2016, 1, 12},  ms_framework},
    {dotnet_framework,    "4.0",     "",        any,        {2010, 4, 12},  {},             {2016, 1, 12},  eol_framework},
    {dotnet_framework,    "4.0",     "",        any,        {2010, 4, 12},  {},             {2016, 1, 12},  ms_framework},
    {dotnet_framework,    "3.5",     "SP1",     any,        {2007, 11, 19}, {},             {2029, 1, 9},   eol_framework, {}, {"på Windows före 10 1809 och Server 2019 slutar det med Windows", "on Windows before 10 1809 and Server 2019 it ends with Windows"}},
    {dotnet_framework,    "3.5",     "SP1",     any,        {2007, 11, 19}, {},             {2029, 1, 9},   ms_framework},
    {dotnet_framework,    "3.0",     "",        any,        {2006, 11, 21}, {},             {2011, 7, 12},  ms_framework},
    {dotnet_framework,    "2.0",     "",        any,        {2006, 2, 17},  {},             {2011, 7, 12},  ms_framework},
    {dotnet,              "10.0",    "",        any,        {2025, 11, 11}, {},             {2028, 11, 14}, eol_dotnet},
    {dotnet,              "9.0",     "",        any,        {2024, 11, 12}, {},             {2026, 11, 10}, eol_dotnet,    {}, {"var 2026-05-12 fram till 2025-09-17", "was 2026-05-12 until 2025-09-17"}},
    {dotnet,              "8.0",     "",        any,        {2023, 11, 14}, {},             {2026, 11, 10}, eol_dotnet},
    {dotnet,              "7.0",     "",        any,        {2022, 11, 8},  {},             {2024, 5, 14},  eol_dotnet},
    {dotnet,              "6.0",     "",        any,        {2021, 11, 8},  {},             {2024, 11, 12}, eol_dotnet},
    {dotnet,              "6.0",     "",        any,        {2021, 11, 8},  {},             {2024, 11, 12}, ms_dotnet},
    {dotnet,              "5.0",     "",        any,        {2020, 11, 10}, {},             {2022, 5, 10},  eol_dotnet},
    {dotnet,              "5.0",     "",        any,        {2020, 11, 10}, {},             {2022, 5, 10},  ms_dotnet},
    {dotnet,              "3.1",     "",        any,        {2019, 12, 3},  {},             {2022, 12, 13}, eol_dotnet},
    {dotnet,              "3.1",     "",        any,        {2019, 12, 3},  {},             {2022, 12, 13}, ms_dotnet},
    {dotnet,              "3.0",     "",        any,        {2019, 9, 23},  {},             {2020, 3, 3},   eol_dotnet},
    {dotnet,              "3.0",     "",        any,        {2019, 9, 23},  {},             {2020, 3, 3},   ms_dotnet},
    {dotnet,              "2.2",     "",        any,        {2018, 12, 4},  {},             {2019, 12, 23}, eol_dotnet},
    {dotnet,              "2.2",     "",        any,        {2018, 12, 4},  {},             {2019, 12, 23}, ms_dotnet},
    {dotnet,              "2.1",     "",        any,        {2018, 5, 30},  {},             {2021, 8, 21},  eol_dotnet},
    {dotnet,              "2.1",     "",        any,        {2018, 5, 30},  {},             {2021, 8, 21},  ms_dotnet},
    {dotnet,              "2.0",     "",        any,        {2017, 8, 14},  {},             {2018, 10, 1},  eol_dotnet},
    {dotnet,              "2.0",     "",        any,        {2017, 8, 14},  {},             {2018, 10, 1},  ms_dotnet},
    {dotnet,              "1.1",     "",        any,        {2016, 11, 16}, {},             {2019, 6, 27},  eol_dotnet},
    {dotnet,              "1.1",     "",        any,        {2016, 11, 16}, {},             {2019, 6, 27},  ms_dotnet},
    {dotnet,              "1.0",     "",        any,        {2016, 6, 27},  {},             {2019, 6, 27},  eol_dotnet},
    {dotnet,              "1.0",     "",        any,        {2016, 6, 27},  {},             {2019, 6, 27},  ms_dotnet},
    {rabbitmq,            "4.3",     "",        any,        {2026, 4, 23},  {},             {},             eol_rabbitmq},
    {rabbitmq,            "4.2",     "",        any,        {2025, 10, 27}, {},             {2026, 7, 31},  eol_rabbitmq,  {2030, 6, 30}, {"var 2026-01-31 fram till 2026-05-21", "was 2026-01-31 until 2026-05-21"}},
    {rabbitmq,            "4.1",     "",        any,        {2025, 4, 15},  {},             {2026, 1, 30},  eol_rabbitmq,  {2028, 4, 29}},
    {rabbitmq,            "4.0",     "",        any,        {2024, 9, 18},  {},             {2025, 4, 15},  eol_rabbitmq,  {2027, 9, 29}},
    {rabbitmq,            "3.13",    "",        any,        {2024, 2, 22},  {},             {2024, 9, 17},  eol_rabbitmq,  {2027, 12, 30}},
    {rabbitmq,            "3.12",    "",        any,        {2023, 6, 1},   {},             {2024, 2, 21},  eol_rabbitmq,  {2025, 6, 29}},
    {rabbitmq,            "3.11",    "",        any,        {2022, 9, 26},  {},             {2023, 6, 1},   eol_rabbitmq,  {2024, 6, 29}},
    {rabbitmq,            "3.10",    "",        any,        {2022, 5, 3},   {},             {2022, 9, 28},  eol_rabbitmq,  {2023, 12, 31}},
    {rabbitmq,            "3.9",     "",        any,        {2021, 7, 23},  {},             {2023, 1, 31},  eol_rabbitmq,  {2023, 7, 31}},
    {rabbitmq,            "3.8",     "",        any,        {2019, 10, 1},  {},             {2022, 7, 31},  eol_rabbitmq,  {2022, 7, 31}},
    {macos,               "26",      "",        any,        {2025, 9, 15},  {},             {},             eol_macos},
    {macos,               "15",      "",        any,        {2024, 9, 16},  {},             {},             eol_macos},
    {macos,               "14",      "",        any,        {2023, 9, 26},  {},             {},             eol_macos},
    {macos,               "13",      "",        any,        {2022, 10, 24}, {},             {2025, 9, 15},  eol_macos},
    {macos,               "12",      "",        any,        {2021, 10, 25}, {},             {2024, 9, 16},  eol_macos},
    {macos,               "11",      "",        any,        {2020, 11, 12}, {},             {2026, 2, 2},   eol_macos},
    {citrix_virtual_apps, "2603",    "",        any,        {2026, 4, 30},  {2026, 10, 30}, {2027, 10, 30}, eol_citrix,    {}, {"uppskattat av källan: utgivning + 6 och + 18 månader", "estimated by the source: release + 6 and + 18 months"}},
    {citrix_virtual_apps, "2511",    "",        any,        {2025, 12, 29}, {2026, 6, 29},  {2027, 6, 29},  eol_citrix},
    {citrix_virtual_apps, "2507",    "",        any,        {2025, 8, 19},  {2028, 8, 18},  {2028, 8, 18},  eol_citrix,    {2033, 8, 18}},
    {citrix_virtual_apps, "2503",    "",        any,        {2025, 4, 29},  {2025, 10, 29}, {2026, 10, 29}, eol_citrix},
    {citrix_virtual_apps, "2411",    "",        any,        {2024, 12, 3},  {2025, 6, 3},   {2026, 6, 3},   eol_citrix},
    {citrix_virtual_apps, "2407",    "",        any,        {2024, 7, 30},  {2024, 12, 31}, {2025, 12, 31}, eol_citrix},
    {citrix_virtual_apps, "2402",    "",        any,        {2024, 4, 14},  {2029, 4, 15},  {2029, 4, 15},  eol_citrix,    {2034, 4, 15}},
    {citrix_virtual_apps, "2311",    "",        any,        {2023, 12, 21}, {2024, 4, 20},  {2025, 6, 20},  eol_citrix},
    {citrix_virtual_apps, "2308",    "",        any,        {2023, 9, 14},  {2024, 3, 14},  {2025, 3, 14},  eol_citrix},
    {citrix_virtual_apps, "2305",    "",        any,        {2023, 5, 31},  {2023, 11, 30}, {2024, 11, 30}, eol_citrix},
    {citrix_virtual_apps, "2303",    "",        any,        {2023, 3, 20},  {2023, 9, 20},  {2024, 9, 20},  eol_citrix},
    {citrix_virtual_apps, "2212",    "",        any,        {2022, 12, 19}, {2023, 6, 19},  {2024, 6, 19},  eol_citrix},
    {citrix_virtual_apps, "2209",    "",        any,        {2022, 9, 29},  {2023, 3, 29},  {2024, 3, 29},  eol_citrix},
    {citrix_virtual_apps, "2206",    "",        any,        {2022, 6, 28},  {2022, 12, 28}, {2023, 12, 28}, eol_citrix},
    {citrix_virtual_apps, "2203",    "",        any,        {2022, 3, 23},  {2027, 3, 23},  {2027, 3, 23},  eol_citrix,    {2032, 3, 23}},
    {citrix_virtual_apps, "2112",    "",        any,        {2021, 12, 13}, {2022, 6, 14},  {2023, 6, 14},  eol_citrix},
    {citrix_virtual_apps, "2109",    "",        any,        {2021, 9, 27},  {2022, 3, 27},  {2023, 3, 27},  eol_citrix},
    {citrix_virtual_apps, "2106",    "",        any,        {2021, 6, 16},  {2021, 12, 16}, {2022, 12, 16}, eol_citrix},
    {citrix_virtual_apps, "2103",    "",        any,        {2021, 3, 17},  {2021, 9, 17},  {2022, 9, 17},  eol_citrix},
    {citrix_virtual_apps, "2012",    "",        any,        {2020, 12, 14}, {2021, 6, 14},  {2022, 6, 14},  eol_citrix},
    {citrix_virtual_apps, "2009",    "",        any,        {2020, 9, 29},  {2021, 3, 29},  {2022, 3, 29},  eol_citrix},
    {citrix_virtual_apps, "2006",    "",        any,        {2020, 6, 17},  {2020, 12, 17}, {2021, 12, 17}, eol_citrix},
    {citrix_virtual_apps, "2003",    "",        any,        {2020, 3, 26},  {2020, 9, 26},  {2021, 9, 26},  eol_citrix},
    {citrix_virtual_apps, "1912",    "",        any,        {2019, 12, 18}, {2024, 12, 18}, {2024, 12, 18}, eol_citrix,    {2029, 12, 18}},
    {citrix_virtual_apps, "7.15",    "",        any,        {2017, 8, 15},  {2022, 8, 15},  {2022, 8, 15},  eol_citrix,    {2027, 8, 15}},
};
// clang-format on
}  // namespace vendor_cycle_rows

/// The cycles, product by product, newest first.
inline constexpr table vendor_cycles{vendor_cycle_rows::rows};

/// How a vendor supports a product that has no list of dates here.
struct vendor_policy {
    software_product product;  ///< the product
    label rule;                ///< its rule
    external_source source;    ///< by whose word

    friend constexpr bool same_key(const vendor_policy& a, const vendor_policy& b) noexcept {
        return a.product == b.product;
    }
};

namespace vendor_policy_rows {
using enum software_product;
// clang-format off
inline constexpr vendor_policy rows[] = {
    // product       rule
    {dotnet,
     {"ny huvudversion varje november, varannan med långt stöd (3 år)", "a new major version every November, every other with long support (3 years)"},
     vendor_cycle_rows::eol_dotnet},
    {firefox,
     {"en version stöds tills nästa kommer; ESR har egna slut", "a version is supported until the next one; ESR versions have ends of their own"},
     {"endoflife.date", "endoflife-date/endoflife.date:products/firefox.md", vendor_cycle_rows::eol_day}},
    {chrome,
     {"bara senaste huvudversionen rättas; en ny var fjärde vecka, Extended Stable var åttonde", "only the latest major version is fixed; a new one every 4 weeks, Extended Stable every 8"},
     {"endoflife.date", "endoflife-date/endoflife.date:products/chrome.md", vendor_cycle_rows::eol_day}},
    {edge,
     {"bara aktuell version rättas; en ny var fjärde vecka, Extended Stable var åttonde", "only the current version is serviced; a new one every 4 weeks, Extended Stable every 8"},
     {"Microsoft", "MicrosoftDocs/Edge-Enterprise:edgeenterprise/microsoft-edge-support-lifecycle.md", "2024-10-24"_date}},
    {rabbitmq,
     {"den öppna versionen har kostnadsfri support; betald support (VMware Tanzu) har egna slutdatum", "community support; paid support (VMware Tanzu) has ends of its own"},
     vendor_cycle_rows::eol_rabbitmq},
    {macos,
     {"Apple publicerar inga slut; vanligen rättas de tre senaste", "Apple publishes no ends; usually the latest three are fixed"},
     vendor_cycle_rows::eol_macos},
    {citrix_virtual_apps,
     {"Current Release: rättningar 6 månader, säkerhet 18; LTSR: 5 år, betald förlängning till 10", "Current Release: fixes 6 months, security 18; LTSR: 5 years, paid extension to 10"},
     vendor_cycle_rows::eol_citrix},
};
// clang-format on
}  // namespace vendor_policy_rows

/// The rules, in the order of the products.
inline constexpr table vendor_policies{vendor_policy_rows::rows};

/// The build number by which a version of Windows, SQL Server or Outlook shows itself.
struct vendor_build {
    software_product product;  ///< the product
    std::uint32_t build;  ///< of Windows the build ("10.0.17763" is 17763), of SQL Server and Outlook the major version
                          ///< times 100 plus the minor (15.0 is 1500)
    text version;         ///< the version, as in the cycles
    text release;         ///< the release, as in the cycles
};

namespace vendor_build_rows {
using enum software_product;
/// The build numbers of the vendor's release information, as read on the day of the cycles.
inline constexpr external_source source{
    "Microsoft", "https://learn.microsoft.com/windows/release-health/release-information", vendor_cycle_rows::eol_day};
// clang-format off
inline constexpr vendor_build rows[] = {
    // product       build  version    release
    {windows,        2600,  "XP",      ""},
    {windows,        6000,  "Vista",   ""},
    {windows,        7600,  "7",       ""},
    {windows,        7601,  "7",       "SP1"},
    {windows,        9200,  "8",       ""},
    {windows,        9600,  "8.1",     ""},
    {windows,        10240, "10",      "1507"},
    {windows,        10586, "10",      "1511"},
    {windows,        14393, "10",      "1607"},
    {windows,        15063, "10",      "1703"},
    {windows,        16299, "10",      "1709"},
    {windows,        17134, "10",      "1803"},
    {windows,        17763, "10",      "1809"},
    {windows,        18362, "10",      "1903"},
    {windows,        18363, "10",      "1909"},
    {windows,        19041, "10",      "2004"},
    {windows,        19042, "10",      "20H2"},
    {windows,        19043, "10",      "21H1"},
    {windows,        19044, "10",      "21H2"},
    {windows,        19045, "10",      "22H2"},
    {windows,        22000, "11",      "21H2"},
    {windows,        22621, "11",      "22H2"},
    {windows,        22631, "11",      "23H2"},
    {windows,        26100, "11",      "24H2"},
    {windows,        26200, "11",      "25H2"},
    {windows,        26300, "11",      "26H2"},
    {windows,        28000, "11",      "26H1"},
    {windows_server, 2195,  "2000",    ""},
    {windows_server, 3790,  "2003",    ""},
    {windows_server, 6001,  "2008",    "SP1"},
    {windows_server, 6002,  "2008",    "SP2"},
    {windows_server, 6003,  "2008",    "SP2"},
    {windows_server, 7600,  "2008 R2", ""},
    {windows_server, 7601,  "2008 R2", "SP1"},
    {windows_server, 9200,  "2012",    ""},
    {windows_server, 9600,  "2012 R2", ""},
    {windows_server, 14393, "2016",    ""},
    {windows_server, 17763, "2019",    ""},
    {windows_server, 20348, "2022",    ""},
    {windows_server, 25398, "23H2",    "AC"},
    {windows_server, 26100, "2025",    ""},
    {sql_server,     1000,  "2008",    ""},
    {sql_server,     1050,  "2008 R2", ""},
    {sql_server,     1100,  "2012",    ""},
    {sql_server,     1200,  "2014",    ""},
    {sql_server,     1300,  "2016",    ""},
    {sql_server,     1400,  "2017",    ""},
    {sql_server,     1500,  "2019",    ""},
    {sql_server,     1600,  "2022",    ""},
    {sql_server,     1700,  "2025",    ""},
    {outlook,        800,   "97",      ""},
    {outlook,        850,   "98",      ""},
    {outlook,        900,   "2000",    ""},
    {outlook,        1000,  "2002",    ""},
    {outlook,        1100,  "2003",    ""},
    {outlook,        1200,  "2007",    ""},
    {outlook,        1400,  "2010",    ""},
    {outlook,        1500,  "2013",    ""},
    {outlook,        1600,  "2016",    ""},  // and every later one: 2019, 2021, 2024, Microsoft 365
};
// clang-format on
}  // namespace vendor_build_rows

/// The release behind a year of the Long-Term Servicing Channel: "Windows 10 Enterprise LTSC 2019".
struct ltsc_release {
    text year;     ///< the year in its name
    text version;  ///< the version, as in the cycles
    text release;  ///< the release, as in the cycles
};

namespace ltsc_release_rows {
// clang-format off
inline constexpr ltsc_release rows[] = {
    // year  version release
    {"2015", "10", "1507"},
    {"2016", "10", "1607"},
    {"2019", "10", "1809"},
    {"2021", "10", "21H2"},
    {"2024", "11", "24H2"},
};
// clang-format on
}  // namespace ltsc_release_rows

/// The version of Internet Information Services that a Windows Server brings: it has no releases of its own.
struct iis_release {
    text version;         ///< of Internet Information Services
    text windows_server;  ///< the Windows Server that it is a part of, as in the cycles
};

namespace iis_release_rows {
inline constexpr external_source source{
    "Microsoft", "https://learn.microsoft.com/lifecycle/products/internet-information-services-iis",
    vendor_cycle_rows::eol_day};
// clang-format off
inline constexpr iis_release rows[] = {
    // version  of Windows Server
    {"10.0",    "2025"},
    {"10.0",    "2022"},
    {"10.0",    "2019"},
    {"10.0",    "2016"},
    {"8.5",     "2012 R2"},
    {"8.0",     "2012"},
    {"7.5",     "2008 R2"},
    {"7.0",     "2008"},
    {"6.0",     "2003"},
};
// clang-format on
}  // namespace iis_release_rows

/// The version of .NET Framework that a Windows is installed with, where it meets the demand of 8.2 ("4.8 är ett
/// krav"): no list of programs names it. An older Windows gets its 4.8 by an update, of which nothing is known.
struct framework_release {
    text version;              ///< of .NET Framework
    software_product product;  ///< Windows or Windows Server
    text system;               ///< its version, as in the cycles
    text release;              ///< its feature release; empty for every one that is not a row
};

namespace framework_release_rows {
using enum software_product;
inline constexpr external_source source{
    "Microsoft", "https://learn.microsoft.com/dotnet/framework/install/versions-and-dependencies", "2025-10-20"_date};
// clang-format off
inline constexpr framework_release rows[] = {
    // version  with
    {"4.8.1",   windows_server, "2025", ""},
    {"4.8",     windows_server, "2022", ""},
    {"4.8.1",   windows,        "11",   "25H2"},
    {"4.8.1",   windows,        "11",   "24H2"},
    {"4.8.1",   windows,        "11",   "23H2"},
    {"4.8.1",   windows,        "11",   "22H2"},
    {"4.8",     windows,        "11",   ""},
    {"4.8",     windows,        "10",   "22H2"},
    {"4.8",     windows,        "10",   "21H2"},
    {"4.8",     windows,        "10",   "21H1"},
    {"4.8",     windows,        "10",   "20H2"},
    {"4.8",     windows,        "10",   "2004"},
    {"4.8",     windows,        "10",   "1909"},
    {"4.8",     windows,        "10",   "1903"},
};
// clang-format on
}  // namespace framework_release_rows

}  // namespace rulebook
}  // namespace lifecare
