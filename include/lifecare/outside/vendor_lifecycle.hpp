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
constexpr date on(std::uint32_t digits) noexcept { return date::from_digits(digits); }
// clang-format off
inline constexpr vendor_cycle rows[] = {
    // product            version    release    edition     released        fixes end       security ends   source         paid ends
    {windows,             "11",      "26H1",    enterprise, on(20260210),   on(20290313),   on(20290313),   eol_windows},
    {windows,             "11",      "26H1",    home_pro,   on(20260210),   on(20280314),   on(20280314),   eol_windows},
    {windows,             "11",      "25H2",    enterprise, on(20250930),   on(20281010),   on(20281010),   eol_windows},
    {windows,             "11",      "25H2",    home_pro,   on(20250930),   on(20271012),   on(20271012),   eol_windows},
    {windows,             "11",      "24H2",    iot_ltsc,   on(20241001),   on(20291009),   on(20341010),   eol_windows},
    {windows,             "11",      "24H2",    ltsc,       on(20241001),   on(20291009),   on(20291009),   eol_windows},
    {windows,             "11",      "24H2",    enterprise, on(20241001),   on(20271012),   on(20271012),   eol_windows},
    {windows,             "11",      "24H2",    home_pro,   on(20241001),   on(20261013),   on(20261013),   eol_windows},
    {windows,             "11",      "23H2",    enterprise, on(20231031),   on(20261110),   on(20261110),   eol_windows},
    {windows,             "11",      "23H2",    home_pro,   on(20231031),   on(20251111),   on(20251111),   eol_windows},
    {windows,             "10",      "22H2",    any,        on(20221018),   on(20251014),   on(20251014),   eol_windows,   on(20281010)},
    {windows,             "11",      "22H2",    enterprise, on(20220920),   on(20251014),   on(20251014),   eol_windows},
    {windows,             "11",      "22H2",    enterprise, on(20220920),   {},             on(20251014),   ms_windows},
    {windows,             "11",      "22H2",    home_pro,   on(20220920),   on(20241008),   on(20241008),   eol_windows},
    {windows,             "10",      "21H2",    iot_ltsc,   on(20211116),   on(20270112),   on(20320113),   eol_windows},
    {windows,             "10",      "21H2",    ltsc,       on(20211116),   on(20270112),   on(20270112),   eol_windows},
    {windows,             "10",      "21H2",    ltsc,       on(20211116),   on(20270112),   {},             ms_windows},
    {windows,             "10",      "21H2",    enterprise, on(20211116),   on(20240611),   on(20240611),   eol_windows},
    {windows,             "10",      "21H2",    enterprise, on(20211116),   {},             on(20240611),   ms_windows},
    {windows,             "10",      "21H2",    home_pro,   on(20211116),   on(20230613),   on(20230613),   eol_windows},
    {windows,             "11",      "21H2",    enterprise, on(20211004),   on(20241008),   on(20241008),   eol_windows},
    {windows,             "11",      "21H2",    enterprise, on(20211004),   {},             on(20241008),   ms_windows},
    {windows,             "11",      "21H2",    home_pro,   on(20211004),   on(20231010),   on(20231010),   eol_windows},
    {windows,             "10",      "21H1",    any,        on(20210518),   on(20221213),   on(20221213),   eol_windows},
    {windows,             "10",      "21H1",    enterprise, on(20210518),   {},             on(20221213),   ms_windows},
    {windows,             "10",      "20H2",    enterprise, on(20201020),   on(20230509),   on(20230509),   eol_windows},
    {windows,             "10",      "20H2",    enterprise, on(20201020),   {},             on(20230509),   ms_windows},
    {windows,             "10",      "20H2",    home_pro,   on(20201020),   on(20220510),   on(20220510),   eol_windows},
    {windows,             "10",      "2004",    any,        on(20200527),   on(20211214),   on(20211214),   eol_windows},
    {windows,             "10",      "2004",    enterprise, on(20200527),   {},             on(20211214),   ms_windows},
    {windows,             "10",      "1909",    enterprise, on(20191112),   on(20220510),   on(20220510),   eol_windows},
    {windows,             "10",      "1909",    enterprise, on(20191112),   {},             on(20220510),   ms_windows},
    {windows,             "10",      "1909",    home_pro,   on(20191112),   on(20210511),   on(20210511),   eol_windows},
    {windows,             "10",      "1903",    any,        on(20190521),   on(20201208),   on(20201208),   eol_windows},
    {windows,             "10",      "1903",    enterprise, on(20190521),   {},             on(20201208),   ms_windows},
    {windows,             "10",      "1809",    ltsc,       on(20181113),   on(20240109),   on(20290109),   eol_windows},
    {windows,             "10",      "1809",    ltsc,       on(20181113),   on(20240109),   on(20290109),   ms_windows},
    {windows,             "10",      "1809",    enterprise, on(20181113),   on(20210511),   on(20210511),   eol_windows},
    {windows,             "10",      "1809",    enterprise, on(20181113),   {},             on(20210511),   ms_windows},
    {windows,             "10",      "1809",    home_pro,   on(20181113),   on(20201110),   on(20201110),   eol_windows},
    {windows,             "10",      "1803",    enterprise, on(20180430),   on(20200511),   on(20210511),   eol_windows},
    {windows,             "10",      "1803",    enterprise, on(20180430),   {},             on(20210511),   ms_windows},
    {windows,             "10",      "1803",    home_pro,   on(20180430),   on(20191112),   on(20191112),   eol_windows},
    {windows,             "10",      "1709",    enterprise, on(20171017),   on(20201013),   on(20201013),   eol_windows},
    {windows,             "10",      "1709",    enterprise, on(20171017),   {},             on(20201013),   ms_windows},
    {windows,             "10",      "1709",    home_pro,   on(20171017),   on(20190409),   on(20190409),   eol_windows},
    {windows,             "10",      "1703",    enterprise, on(20170411),   on(20191008),   on(20191008),   eol_windows},
    {windows,             "10",      "1703",    enterprise, on(20170411),   {},             on(20191008),   ms_windows},
    {windows,             "10",      "1703",    home_pro,   on(20170411),   on(20181009),   on(20181009),   eol_windows},
    {windows,             "10",      "1607",    ltsc,       on(20160802),   on(20211012),   on(20261013),   eol_windows},
    {windows,             "10",      "1607",    enterprise, on(20160802),   on(20190409),   on(20190409),   eol_windows},
    {windows,             "10",      "1607",    enterprise, on(20160802),   {},             on(20190409),   ms_windows},
    {windows,             "10",      "1607",    home_pro,   on(20160802),   on(20180410),   on(20180410),   eol_windows},
    {windows,             "10",      "1511",    any,        on(20151110),   on(20171010),   on(20171010),   eol_windows},
    {windows,             "10",      "1511",    enterprise, on(20151110),   {},             on(20171010),   ms_windows},
    {windows,             "10",      "1507",    ltsc,       on(20150729),   on(20201013),   on(20251014),   eol_windows},
    {windows,             "10",      "1507",    any,        on(20150729),   on(20170509),   on(20170509),   eol_windows},
    {windows,             "10",      "1507",    iot_core,   on(20150429),   on(20201110),   on(20201110),   eol_windows},
    {windows,             "10",      "1507",    enterprise, on(20150729),   {},             on(20170509),   ms_windows},
    {windows,             "8.1",     "",        any,        on(20131113),   on(20180109),   on(20230110),   eol_windows},
    {windows,             "8.1",     "",        any,        on(20131113),   on(20180109),   on(20230110),   ms_windows},
    {windows,             "7",       "SP1",     any,        on(20110222),   on(20150113),   on(20200114),   eol_windows},
    {windows,             "7",       "",        any,        on(20091022),   on(20150113),   on(20200114),   ms_windows,    on(20230110)},
    {windows_server,      "2025",    "",        any,        on(20241101),   on(20291113),   on(20341114),   eol_server,    {}, {"rättat 2026-07-22 från 2029-10-09 och 2034-10-10", "corrected on 2026-07-22 from 2029-10-09 and 2034-10-10"}},
    {windows_server,      "23H2",    "AC",      any,        on(20231024),   on(20260512),   on(20260512),   eol_server},
    {windows_server,      "2022",    "",        any,        on(20210818),   on(20261013),   on(20311014),   eol_server},
    {windows_server,      "2022",    "",        any,        on(20211102),   on(20261013),   on(20311014),   ms_server},
    {windows_server,      "20H2",    "SAC",     any,        on(20201020),   on(20220809),   on(20220809),   eol_server},
    {windows_server,      "2004",    "SAC",     any,        on(20200527),   on(20211214),   on(20211214),   eol_server},
    {windows_server,      "1909",    "SAC",     any,        on(20191112),   on(20210511),   on(20210511),   eol_server},
    {windows_server,      "1903",    "SAC",     any,        on(20190521),   on(20201208),   on(20201208),   eol_server},
    {windows_server,      "1809",    "SAC",     any,        on(20181113),   on(20201110),   on(20201110),   eol_server},
    {windows_server,      "2019",    "",        any,        on(20181113),   on(20240109),   on(20290109),   eol_server},
    {windows_server,      "2019",    "",        any,        on(20181113),   on(20240109),   on(20290109),   ms_server},
    {windows_server,      "1803",    "SAC",     any,        on(20180430),   on(20191112),   on(20191112),   eol_server},
    {windows_server,      "1709",    "SAC",     any,        on(20171017),   on(20190409),   on(20190409),   eol_server},
    {windows_server,      "2016",    "",        any,        on(20161015),   on(20220111),   on(20270112),   eol_server,    on(20300112)},
    {windows_server,      "2016",    "",        any,        on(20161015),   on(20220111),   on(20270112),   ms_server},
    {windows_server,      "2012 R2", "",        any,        on(20131125),   on(20181009),   on(20231010),   eol_server,    on(20261013)},
    {windows_server,      "2012 R2", "",        any,        on(20131125),   on(20181009),   on(20231010),   ms_server,     on(20261013)},
    {windows_server,      "2012",    "",        any,        on(20121030),   on(20181009),   on(20231010),   eol_server,    on(20261013)},
    {windows_server,      "2012",    "",        any,        on(20121030),   on(20181009),   on(20231010),   ms_server,     on(20261013)},
    {windows_server,      "2008 R2", "SP1",     any,        on(20110222),   on(20150113),   on(20200114),   eol_server,    on(20230110)},
    {windows_server,      "2008 R2", "",        any,        on(20091022),   on(20150113),   on(20200114),   ms_server,     on(20240109)},
    {windows_server,      "2008",    "SP2",     any,        on(20090429),   on(20150113),   on(20200114),   eol_server,    on(20230110)},
    {windows_server,      "2008",    "",        any,        on(20080506),   on(20150113),   on(20200114),   ms_server,     on(20240109)},
    {windows_server,      "2003",    "SP2",     any,        on(20070313),   on(20100713),   on(20150714),   eol_server},
    {windows_server,      "2003",    "SP1",     any,        on(20050330),   on(20090414),   on(20090414),   eol_server},
    {windows_server,      "2003",    "",        any,        on(20030424),   on(20070410),   on(20070410),   eol_server},
    {windows_server,      "2000",    "",        any,        on(20000217),   on(20050630),   on(20100713),   eol_server},
    {sql_server,          "2025",    "",        any,        on(20251118),   on(20310106),   on(20360106),   eol_sql},
    {sql_server,          "2022",    "",        any,        on(20221116),   on(20280111),   on(20330111),   eol_sql},
    {sql_server,          "2016",    "SP3 ACP", any,        on(20220519),   on(20260714),   on(20260714),   eol_sql,       on(20290717)},
    {sql_server,          "2016",    "SP3",     any,        on(20210915),   on(20260714),   on(20260714),   eol_sql,       on(20290717),  {"ordinarie support gäller servicepacket; produktens var till 2021-07-13", "mainstream of the service pack; of the product 2021-07-13"}},
    {sql_server,          "2019",    "",        any,        on(20191104),   on(20250228),   on(20300108),   eol_sql,       {}, {"ordinarie support var till 2025-01-14, sedan 2025-01-07, nu 2025-02-28", "mainstream was 2025-01-14, then 2025-01-07, now 2025-02-28"}},
    {sql_server,          "2019",    "",        any,        on(20191104),   on(20250114),   on(20300108),   ms_sql},
    {sql_server,          "2014",    "SP3",     any,        on(20181030),   on(20190709),   on(20240709),   eol_sql,       on(20270712)},
    {sql_server,          "2016",    "SP2",     any,        on(20180424),   on(20221011),   on(20221011),   eol_sql},
    {sql_server,          "2012",    "SP4",     any,        on(20171005),   on(20220712),   on(20220712),   eol_sql,       on(20250708), {"ordinarie support gäller servicepacket; produktens var till 2017-07-11", "mainstream of the service pack; of the product 2017-07-11"}},
    {sql_server,          "2017",    "",        any,        on(20170929),   on(20221011),   on(20271012),   eol_sql},
    {sql_server,          "2017",    "",        any,        on(20170929),   on(20221011),   on(20271012),   ms_sql},
    {sql_server,          "2016",    "SP1",     any,        on(20161116),   on(20190709),   on(20190709),   eol_sql},
    {sql_server,          "2014",    "SP2",     any,        on(20160714),   on(20200114),   on(20200114),   eol_sql},
    {sql_server,          "2016",    "RTM",     any,        on(20160601),   on(20180109),   on(20180109),   eol_sql},
    {sql_server,          "2016",    "",        any,        on(20160601),   on(20210713),   on(20260714),   ms_sql},
    {sql_server,          "2012",    "SP3",     any,        on(20151201),   on(20181009),   on(20181009),   eol_sql},
    {sql_server,          "2014",    "SP1",     any,        on(20150414),   on(20171010),   on(20171010),   eol_sql},
    {sql_server,          "2008 R2", "SP3",     any,        on(20140707),   on(20140708),   on(20190709),   eol_sql,       on(20220712)},
    {sql_server,          "2012",    "SP2",     any,        on(20140610),   on(20170110),   on(20170110),   eol_sql},
    {sql_server,          "2014",    "RTM",     any,        on(20140605),   on(20160712),   on(20160712),   eol_sql},
    {sql_server,          "2014",    "",        any,        on(20140605),   on(20190709),   on(20240709),   ms_sql},
    {sql_server,          "2012",    "SP1",     any,        on(20121107),   on(20150714),   on(20150714),   eol_sql},
    {sql_server,          "2008 R2", "SP2",     any,        on(20120726),   on(20151013),   on(20151013),   eol_sql},
    {sql_server,          "2012",    "RTM",     any,        on(20120520),   on(20140114),   on(20140114),   eol_sql},
    {sql_server,          "2012",    "",        any,        on(20120520),   on(20170711),   on(20220712),   ms_sql,        on(20250708)},
    {sql_server,          "2008 R2", "SP1",     any,        on(20110712),   on(20131008),   on(20131008),   eol_sql},
    {sql_server,          "2008 R2", "RTM",     any,        on(20100720),   on(20120710),   on(20120710),   eol_sql},
    {sql_server,          "2008 R2", "",        any,        on(20100720),   on(20140708),   on(20190709),   ms_sql,        on(20230711)},
    {sql_server,          "2008",    "",        any,        on(20081106),   on(20140708),   on(20190709),   ms_sql,        on(20230711)},
    {ole_db_driver,       "19.4.1",  "",        any,        on(20250509),   {},             {},             ms_oledb},
    {dotnet_framework,    "4.8.1",   "",        any,        on(20220809),   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.8.1",   "",        any,        on(20220809),   {},             {},             ms_framework},
    {dotnet_framework,    "4.8",     "",        any,        on(20190418),   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.8",     "",        any,        on(20190418),   {},             {},             ms_framework},
    {dotnet_framework,    "4.7.2",   "",        any,        on(20180430),   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7.2",   "",        any,        on(20180430),   {},             {},             ms_framework},
    {dotnet_framework,    "4.7.1",   "",        any,        on(20171017),   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7.1",   "",        any,        on(20171017),   {},             {},             ms_framework},
    {dotnet_framework,    "4.7",     "",        any,        on(20170405),   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7",     "",        any,        on(20170411),   {},             {},             ms_framework},
    {dotnet_framework,    "4.6.2",   "",        any,        on(20160802),   {},             on(20270112),   eol_framework},
    {dotnet_framework,    "4.6.2",   "",        any,        on(20160802),   {},             {},             ms_framework},
    {dotnet_framework,    "4.6.1",   "",        any,        on(20151130),   {},             on(20220426),   eol_framework},
    {dotnet_framework,    "4.6.1",   "",        any,        on(20151130),   {},             on(20220426),   ms_framework},
    {dotnet_framework,    "4.6",     "",        any,        on(20150720),   {},             on(20220426),   eol_framework},
    {dotnet_framework,    "4.6",     "",        any,        on(20150729),   {},             on(20220426),   ms_framework},
    {dotnet_framework,    "4.5.2",   "",        any,        on(20140505),   {},             on(20220426),   eol_framework},
    {dotnet_framework,    "4.5.2",   "",        any,        on(20140505),   {},             on(20220426),   ms_framework},
    {dotnet_framework,    "4.5.1",   "",        any,        on(20131017),   {},             on(20160112),   eol_framework},
    {dotnet_framework,    "4.5.1",   "",        any,        on(20140115),   {},             on(20160112),   ms_framework},
    {dotnet_framework,    "4.5",     "",        any,        on(20120815),   {},             on(20160112),   eol_framework},
    {dotnet_framework,    "4.5",     "",        any,        on(20121009),   {},             on(20160112),   ms_framework},
    {dotnet_framework,    "4.0",     "",        any,        on(20100412),   {},             on(20160112),   eol_framework},
    {dotnet_framework,    "4.0",     "",        any,        on(20100412),   {},             on(20160112),   ms_framework},
    {dotnet_framework,    "3.5",     "SP1",     any,        on(20071119),   {},             on(20290109),   eol_framework, {}, {"på Windows före 10 1809 och Server 2019 slutar det med Windows", "on Windows before 10 1809 and Server 2019 it ends with Windows"}},
    {dotnet_framework,    "3.5",     "SP1",     any,        on(20071119),   {},             on(20290109),   ms_framework},
    {dotnet_framework,    "3.0",     "",        any,        on(20061121),   {},             on(20110712),   ms_framework},
    {dotnet_framework,    "2.0",     "",        any,        on(20060217),   {},             on(20110712),   ms_framework},
    {dotnet,              "10.0",    "",        any,        on(20251111),   {},             on(20281114),   eol_dotnet},
    {dotnet,              "9.0",     "",        any,        on(20241112),   {},             on(20261110),   eol_dotnet,    {}, {"var 2026-05-12 fram till 2025-09-17", "was 2026-05-12 until 2025-09-17"}},
    {dotnet,              "8.0",     "",        any,        on(20231114),   {},             on(20261110),   eol_dotnet},
    {dotnet,              "7.0",     "",        any,        on(20221108),   {},             on(20240514),   eol_dotnet},
    {dotnet,              "6.0",     "",        any,        on(20211108),   {},             on(20241112),   eol_dotnet},
    {dotnet,              "6.0",     "",        any,        on(20211108),   {},             on(20241112),   ms_dotnet},
    {dotnet,              "5.0",     "",        any,        on(20201110),   {},             on(20220510),   eol_dotnet},
    {dotnet,              "5.0",     "",        any,        on(20201110),   {},             on(20220510),   ms_dotnet},
    {dotnet,              "3.1",     "",        any,        on(20191203),   {},             on(20221213),   eol_dotnet},
    {dotnet,              "3.1",     "",        any,        on(20191203),   {},             on(20221213),   ms_dotnet},
    {dotnet,              "3.0",     "",        any,        on(20190923),   {},             on(20200303),   eol_dotnet},
    {dotnet,              "3.0",     "",        any,        on(20190923),   {},             on(20200303),   ms_dotnet},
    {dotnet,              "2.2",     "",        any,        on(20181204),   {},             on(20191223),   eol_dotnet},
    {dotnet,              "2.2",     "",        any,        on(20181204),   {},             on(20191223),   ms_dotnet},
    {dotnet,              "2.1",     "",        any,        on(20180530),   {},             on(20210821),   eol_dotnet},
    {dotnet,              "2.1",     "",        any,        on(20180530),   {},             on(20210821),   ms_dotnet},
    {dotnet,              "2.0",     "",        any,        on(20170814),   {},             on(20181001),   eol_dotnet},
    {dotnet,              "2.0",     "",        any,        on(20170814),   {},             on(20181001),   ms_dotnet},
    {dotnet,              "1.1",     "",        any,        on(20161116),   {},             on(20190627),   eol_dotnet},
    {dotnet,              "1.1",     "",        any,        on(20161116),   {},             on(20190627),   ms_dotnet},
    {dotnet,              "1.0",     "",        any,        on(20160627),   {},             on(20190627),   eol_dotnet},
    {dotnet,              "1.0",     "",        any,        on(20160627),   {},             on(20190627),   ms_dotnet},
    {rabbitmq,            "4.3",     "",        any,        on(20260423),   {},             {},             eol_rabbitmq},
    {rabbitmq,            "4.2",     "",        any,        on(20251027),   {},             on(20260731),   eol_rabbitmq,  on(20300630),  {"var 2026-01-31 fram till 2026-05-21", "was 2026-01-31 until 2026-05-21"}},
    {rabbitmq,            "4.1",     "",        any,        on(20250415),   {},             on(20260130),   eol_rabbitmq,  on(20280429)},
    {rabbitmq,            "4.0",     "",        any,        on(20240918),   {},             on(20250415),   eol_rabbitmq,  on(20270929)},
    {rabbitmq,            "3.13",    "",        any,        on(20240222),   {},             on(20240917),   eol_rabbitmq,  on(20271230)},
    {rabbitmq,            "3.12",    "",        any,        on(20230601),   {},             on(20240221),   eol_rabbitmq,  on(20250629)},
    {rabbitmq,            "3.11",    "",        any,        on(20220926),   {},             on(20230601),   eol_rabbitmq,  on(20240629)},
    {rabbitmq,            "3.10",    "",        any,        on(20220503),   {},             on(20220928),   eol_rabbitmq,  on(20231231)},
    {rabbitmq,            "3.9",     "",        any,        on(20210723),   {},             on(20230131),   eol_rabbitmq,  on(20230731)},
    {rabbitmq,            "3.8",     "",        any,        on(20191001),   {},             on(20220731),   eol_rabbitmq,  on(20220731)},
    {macos,               "26",      "",        any,        on(20250915),   {},             {},             eol_macos},
    {macos,               "15",      "",        any,        on(20240916),   {},             {},             eol_macos},
    {macos,               "14",      "",        any,        on(20230926),   {},             {},             eol_macos},
    {macos,               "13",      "",        any,        on(20221024),   {},             on(20250915),   eol_macos},
    {macos,               "12",      "",        any,        on(20211025),   {},             on(20240916),   eol_macos},
    {macos,               "11",      "",        any,        on(20201112),   {},             on(20260202),   eol_macos},
    {citrix_virtual_apps, "2603",    "",        any,        on(20260430),   on(20261030),   on(20271030),   eol_citrix,    {}, {"uppskattat av källan: utgivning + 6 och + 18 månader", "estimated by the source: release + 6 and + 18 months"}},
    {citrix_virtual_apps, "2511",    "",        any,        on(20251229),   on(20260629),   on(20270629),   eol_citrix},
    {citrix_virtual_apps, "2507",    "",        any,        on(20250819),   on(20280818),   on(20280818),   eol_citrix,    on(20330818)},
    {citrix_virtual_apps, "2503",    "",        any,        on(20250429),   on(20251029),   on(20261029),   eol_citrix},
    {citrix_virtual_apps, "2411",    "",        any,        on(20241203),   on(20250603),   on(20260603),   eol_citrix},
    {citrix_virtual_apps, "2407",    "",        any,        on(20240730),   on(20241231),   on(20251231),   eol_citrix},
    {citrix_virtual_apps, "2402",    "",        any,        on(20240414),   on(20290415),   on(20290415),   eol_citrix,    on(20340415)},
    {citrix_virtual_apps, "2311",    "",        any,        on(20231221),   on(20240420),   on(20250620),   eol_citrix},
    {citrix_virtual_apps, "2308",    "",        any,        on(20230914),   on(20240314),   on(20250314),   eol_citrix},
    {citrix_virtual_apps, "2305",    "",        any,        on(20230531),   on(20231130),   on(20241130),   eol_citrix},
    {citrix_virtual_apps, "2303",    "",        any,        on(20230320),   on(20230920),   on(20240920),   eol_citrix},
    {citrix_virtual_apps, "2212",    "",        any,        on(20221219),   on(20230619),   on(20240619),   eol_citrix},
    {citrix_virtual_apps, "2209",    "",        any,        on(20220929),   on(20230329),   on(20240329),   eol_citrix},
    {citrix_virtual_apps, "2206",    "",        any,        on(20220628),   on(20221228),   on(20231228),   eol_citrix},
    {citrix_virtual_apps, "2203",    "",        any,        on(20220323),   on(20270323),   on(20270323),   eol_citrix,    on(20320323)},
    {citrix_virtual_apps, "2112",    "",        any,        on(20211213),   on(20220614),   on(20230614),   eol_citrix},
    {citrix_virtual_apps, "2109",    "",        any,        on(20210927),   on(20220327),   on(20230327),   eol_citrix},
    {citrix_virtual_apps, "2106",    "",        any,        on(20210616),   on(20211216),   on(20221216),   eol_citrix},
    {citrix_virtual_apps, "2103",    "",        any,        on(20210317),   on(20210917),   on(20220917),   eol_citrix},
    {citrix_virtual_apps, "2012",    "",        any,        on(20201214),   on(20210614),   on(20220614),   eol_citrix},
    {citrix_virtual_apps, "2009",    "",        any,        on(20200929),   on(20210329),   on(20220329),   eol_citrix},
    {citrix_virtual_apps, "2006",    "",        any,        on(20200617),   on(20201217),   on(20211217),   eol_citrix},
    {citrix_virtual_apps, "2003",    "",        any,        on(20200326),   on(20200926),   on(20210926),   eol_citrix},
    {citrix_virtual_apps, "1912",    "",        any,        on(20191218),   on(20241218),   on(20241218),   eol_citrix,    on(20291218)},
    {citrix_virtual_apps, "7.15",    "",        any,        on(20170815),   on(20220815),   on(20220815),   eol_citrix,    on(20270815)},
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
