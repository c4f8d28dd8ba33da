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
/// One token for a compiler, of which each row has three or four: `20260210_day`.
constexpr date operator""_day(unsigned long long digits) noexcept {
    return date::from_digits(static_cast<std::uint32_t>(digits));
}
// clang-format off
inline constexpr vendor_cycle rows[] = {
    // product            version    release    edition     released        fixes end       security ends   source         paid ends
    {windows,             "11",      "26H1",    enterprise, 20260210_day,   20290313_day,   20290313_day,   eol_windows},
    {windows,             "11",      "26H1",    home_pro,   20260210_day,   20280314_day,   20280314_day,   eol_windows},
    {windows,             "11",      "25H2",    enterprise, 20250930_day,   20281010_day,   20281010_day,   eol_windows},
    {windows,             "11",      "25H2",    home_pro,   20250930_day,   20271012_day,   20271012_day,   eol_windows},
    {windows,             "11",      "24H2",    iot_ltsc,   20241001_day,   20291009_day,   20341010_day,   eol_windows},
    {windows,             "11",      "24H2",    ltsc,       20241001_day,   20291009_day,   20291009_day,   eol_windows},
    {windows,             "11",      "24H2",    enterprise, 20241001_day,   20271012_day,   20271012_day,   eol_windows},
    {windows,             "11",      "24H2",    home_pro,   20241001_day,   20261013_day,   20261013_day,   eol_windows},
    {windows,             "11",      "23H2",    enterprise, 20231031_day,   20261110_day,   20261110_day,   eol_windows},
    {windows,             "11",      "23H2",    home_pro,   20231031_day,   20251111_day,   20251111_day,   eol_windows},
    {windows,             "10",      "22H2",    any,        20221018_day,   20251014_day,   20251014_day,   eol_windows,   20281010_day},
    {windows,             "11",      "22H2",    enterprise, 20220920_day,   20251014_day,   20251014_day,   eol_windows},
    {windows,             "11",      "22H2",    enterprise, 20220920_day,   {},             20251014_day,   ms_windows},
    {windows,             "11",      "22H2",    home_pro,   20220920_day,   20241008_day,   20241008_day,   eol_windows},
    {windows,             "10",      "21H2",    iot_ltsc,   20211116_day,   20270112_day,   20320113_day,   eol_windows},
    {windows,             "10",      "21H2",    ltsc,       20211116_day,   20270112_day,   20270112_day,   eol_windows},
    {windows,             "10",      "21H2",    ltsc,       20211116_day,   20270112_day,   {},             ms_windows},
    {windows,             "10",      "21H2",    enterprise, 20211116_day,   20240611_day,   20240611_day,   eol_windows},
    {windows,             "10",      "21H2",    enterprise, 20211116_day,   {},             20240611_day,   ms_windows},
    {windows,             "10",      "21H2",    home_pro,   20211116_day,   20230613_day,   20230613_day,   eol_windows},
    {windows,             "11",      "21H2",    enterprise, 20211004_day,   20241008_day,   20241008_day,   eol_windows},
    {windows,             "11",      "21H2",    enterprise, 20211004_day,   {},             20241008_day,   ms_windows},
    {windows,             "11",      "21H2",    home_pro,   20211004_day,   20231010_day,   20231010_day,   eol_windows},
    {windows,             "10",      "21H1",    any,        20210518_day,   20221213_day,   20221213_day,   eol_windows},
    {windows,             "10",      "21H1",    enterprise, 20210518_day,   {},             20221213_day,   ms_windows},
    {windows,             "10",      "20H2",    enterprise, 20201020_day,   20230509_day,   20230509_day,   eol_windows},
    {windows,             "10",      "20H2",    enterprise, 20201020_day,   {},             20230509_day,   ms_windows},
    {windows,             "10",      "20H2",    home_pro,   20201020_day,   20220510_day,   20220510_day,   eol_windows},
    {windows,             "10",      "2004",    any,        20200527_day,   20211214_day,   20211214_day,   eol_windows},
    {windows,             "10",      "2004",    enterprise, 20200527_day,   {},             20211214_day,   ms_windows},
    {windows,             "10",      "1909",    enterprise, 20191112_day,   20220510_day,   20220510_day,   eol_windows},
    {windows,             "10",      "1909",    enterprise, 20191112_day,   {},             20220510_day,   ms_windows},
    {windows,             "10",      "1909",    home_pro,   20191112_day,   20210511_day,   20210511_day,   eol_windows},
    {windows,             "10",      "1903",    any,        20190521_day,   20201208_day,   20201208_day,   eol_windows},
    {windows,             "10",      "1903",    enterprise, 20190521_day,   {},             20201208_day,   ms_windows},
    {windows,             "10",      "1809",    ltsc,       20181113_day,   20240109_day,   20290109_day,   eol_windows},
    {windows,             "10",      "1809",    ltsc,       20181113_day,   20240109_day,   20290109_day,   ms_windows},
    {windows,             "10",      "1809",    enterprise, 20181113_day,   20210511_day,   20210511_day,   eol_windows},
    {windows,             "10",      "1809",    enterprise, 20181113_day,   {},             20210511_day,   ms_windows},
    {windows,             "10",      "1809",    home_pro,   20181113_day,   20201110_day,   20201110_day,   eol_windows},
    {windows,             "10",      "1803",    enterprise, 20180430_day,   20200511_day,   20210511_day,   eol_windows},
    {windows,             "10",      "1803",    enterprise, 20180430_day,   {},             20210511_day,   ms_windows},
    {windows,             "10",      "1803",    home_pro,   20180430_day,   20191112_day,   20191112_day,   eol_windows},
    {windows,             "10",      "1709",    enterprise, 20171017_day,   20201013_day,   20201013_day,   eol_windows},
    {windows,             "10",      "1709",    enterprise, 20171017_day,   {},             20201013_day,   ms_windows},
    {windows,             "10",      "1709",    home_pro,   20171017_day,   20190409_day,   20190409_day,   eol_windows},
    {windows,             "10",      "1703",    enterprise, 20170411_day,   20191008_day,   20191008_day,   eol_windows},
    {windows,             "10",      "1703",    enterprise, 20170411_day,   {},             20191008_day,   ms_windows},
    {windows,             "10",      "1703",    home_pro,   20170411_day,   20181009_day,   20181009_day,   eol_windows},
    {windows,             "10",      "1607",    ltsc,       20160802_day,   20211012_day,   20261013_day,   eol_windows},
    {windows,             "10",      "1607",    enterprise, 20160802_day,   20190409_day,   20190409_day,   eol_windows},
    {windows,             "10",      "1607",    enterprise, 20160802_day,   {},             20190409_day,   ms_windows},
    {windows,             "10",      "1607",    home_pro,   20160802_day,   20180410_day,   20180410_day,   eol_windows},
    {windows,             "10",      "1511",    any,        20151110_day,   20171010_day,   20171010_day,   eol_windows},
    {windows,             "10",      "1511",    enterprise, 20151110_day,   {},             20171010_day,   ms_windows},
    {windows,             "10",      "1507",    ltsc,       20150729_day,   20201013_day,   20251014_day,   eol_windows},
    {windows,             "10",      "1507",    any,        20150729_day,   20170509_day,   20170509_day,   eol_windows},
    {windows,             "10",      "1507",    iot_core,   20150429_day,   20201110_day,   20201110_day,   eol_windows},
    {windows,             "10",      "1507",    enterprise, 20150729_day,   {},             20170509_day,   ms_windows},
    {windows,             "8.1",     "",        any,        20131113_day,   20180109_day,   20230110_day,   eol_windows},
    {windows,             "8.1",     "",        any,        20131113_day,   20180109_day,   20230110_day,   ms_windows},
    {windows,             "7",       "SP1",     any,        20110222_day,   20150113_day,   20200114_day,   eol_windows},
    {windows,             "7",       "",        any,        20091022_day,   20150113_day,   20200114_day,   ms_windows,    20230110_day},
    {windows_server,      "2025",    "",        any,        20241101_day,   20291113_day,   20341114_day,   eol_server,    {}, {"rättat 2026-07-22 från 2029-10-09 och 2034-10-10", "corrected on 2026-07-22 from 2029-10-09 and 2034-10-10"}},
    {windows_server,      "23H2",    "AC",      any,        20231024_day,   20260512_day,   20260512_day,   eol_server},
    {windows_server,      "2022",    "",        any,        20210818_day,   20261013_day,   20311014_day,   eol_server},
    {windows_server,      "2022",    "",        any,        20211102_day,   20261013_day,   20311014_day,   ms_server},
    {windows_server,      "20H2",    "SAC",     any,        20201020_day,   20220809_day,   20220809_day,   eol_server},
    {windows_server,      "2004",    "SAC",     any,        20200527_day,   20211214_day,   20211214_day,   eol_server},
    {windows_server,      "1909",    "SAC",     any,        20191112_day,   20210511_day,   20210511_day,   eol_server},
    {windows_server,      "1903",    "SAC",     any,        20190521_day,   20201208_day,   20201208_day,   eol_server},
    {windows_server,      "1809",    "SAC",     any,        20181113_day,   20201110_day,   20201110_day,   eol_server},
    {windows_server,      "2019",    "",        any,        20181113_day,   20240109_day,   20290109_day,   eol_server},
    {windows_server,      "2019",    "",        any,        20181113_day,   20240109_day,   20290109_day,   ms_server},
    {windows_server,      "1803",    "SAC",     any,        20180430_day,   20191112_day,   20191112_day,   eol_server},
    {windows_server,      "1709",    "SAC",     any,        20171017_day,   20190409_day,   20190409_day,   eol_server},
    {windows_server,      "2016",    "",        any,        20161015_day,   20220111_day,   20270112_day,   eol_server,    20300112_day},
    {windows_server,      "2016",    "",        any,        20161015_day,   20220111_day,   20270112_day,   ms_server},
    {windows_server,      "2012 R2", "",        any,        20131125_day,   20181009_day,   20231010_day,   eol_server,    20261013_day},
    {windows_server,      "2012 R2", "",        any,        20131125_day,   20181009_day,   20231010_day,   ms_server,     20261013_day},
    {windows_server,      "2012",    "",        any,        20121030_day,   20181009_day,   20231010_day,   eol_server,    20261013_day},
    {windows_server,      "2012",    "",        any,        20121030_day,   20181009_day,   20231010_day,   ms_server,     20261013_day},
    {windows_server,      "2008 R2", "SP1",     any,        20110222_day,   20150113_day,   20200114_day,   eol_server,    20230110_day},
    {windows_server,      "2008 R2", "",        any,        20091022_day,   20150113_day,   20200114_day,   ms_server,     20240109_day},
    {windows_server,      "2008",    "SP2",     any,        20090429_day,   20150113_day,   20200114_day,   eol_server,    20230110_day},
    {windows_server,      "2008",    "",        any,        20080506_day,   20150113_day,   20200114_day,   ms_server,     20240109_day},
    {windows_server,      "2003",    "SP2",     any,        20070313_day,   20100713_day,   20150714_day,   eol_server},
    {windows_server,      "2003",    "SP1",     any,        20050330_day,   20090414_day,   20090414_day,   eol_server},
    {windows_server,      "2003",    "",        any,        20030424_day,   20070410_day,   20070410_day,   eol_server},
    {windows_server,      "2000",    "",        any,        20000217_day,   20050630_day,   20100713_day,   eol_server},
    {sql_server,          "2025",    "",        any,        20251118_day,   20310106_day,   20360106_day,   eol_sql},
    {sql_server,          "2022",    "",        any,        20221116_day,   20280111_day,   20330111_day,   eol_sql},
    {sql_server,          "2016",    "SP3 ACP", any,        20220519_day,   20260714_day,   20260714_day,   eol_sql,       20290717_day},
    {sql_server,          "2016",    "SP3",     any,        20210915_day,   20260714_day,   20260714_day,   eol_sql,       20290717_day,  {"ordinarie support gäller servicepacket; produktens var till 2021-07-13", "mainstream of the service pack; of the product 2021-07-13"}},
    {sql_server,          "2019",    "",        any,        20191104_day,   20250228_day,   20300108_day,   eol_sql,       {}, {"ordinarie support var till 2025-01-14, sedan 2025-01-07, nu 2025-02-28", "mainstream was 2025-01-14, then 2025-01-07, now 2025-02-28"}},
    {sql_server,          "2019",    "",        any,        20191104_day,   20250114_day,   20300108_day,   ms_sql},
    {sql_server,          "2014",    "SP3",     any,        20181030_day,   20190709_day,   20240709_day,   eol_sql,       20270712_day},
    {sql_server,          "2016",    "SP2",     any,        20180424_day,   20221011_day,   20221011_day,   eol_sql},
    {sql_server,          "2012",    "SP4",     any,        20171005_day,   20220712_day,   20220712_day,   eol_sql,       20250708_day, {"ordinarie support gäller servicepacket; produktens var till 2017-07-11", "mainstream of the service pack; of the product 2017-07-11"}},
    {sql_server,          "2017",    "",        any,        20170929_day,   20221011_day,   20271012_day,   eol_sql},
    {sql_server,          "2017",    "",        any,        20170929_day,   20221011_day,   20271012_day,   ms_sql},
    {sql_server,          "2016",    "SP1",     any,        20161116_day,   20190709_day,   20190709_day,   eol_sql},
    {sql_server,          "2014",    "SP2",     any,        20160714_day,   20200114_day,   20200114_day,   eol_sql},
    {sql_server,          "2016",    "RTM",     any,        20160601_day,   20180109_day,   20180109_day,   eol_sql},
    {sql_server,          "2016",    "",        any,        20160601_day,   20210713_day,   20260714_day,   ms_sql},
    {sql_server,          "2012",    "SP3",     any,        20151201_day,   20181009_day,   20181009_day,   eol_sql},
    {sql_server,          "2014",    "SP1",     any,        20150414_day,   20171010_day,   20171010_day,   eol_sql},
    {sql_server,          "2008 R2", "SP3",     any,        20140707_day,   20140708_day,   20190709_day,   eol_sql,       20220712_day},
    {sql_server,          "2012",    "SP2",     any,        20140610_day,   20170110_day,   20170110_day,   eol_sql},
    {sql_server,          "2014",    "RTM",     any,        20140605_day,   20160712_day,   20160712_day,   eol_sql},
    {sql_server,          "2014",    "",        any,        20140605_day,   20190709_day,   20240709_day,   ms_sql},
    {sql_server,          "2012",    "SP1",     any,        20121107_day,   20150714_day,   20150714_day,   eol_sql},
    {sql_server,          "2008 R2", "SP2",     any,        20120726_day,   20151013_day,   20151013_day,   eol_sql},
    {sql_server,          "2012",    "RTM",     any,        20120520_day,   20140114_day,   20140114_day,   eol_sql},
    {sql_server,          "2012",    "",        any,        20120520_day,   20170711_day,   20220712_day,   ms_sql,        20250708_day},
    {sql_server,          "2008 R2", "SP1",     any,        20110712_day,   20131008_day,   20131008_day,   eol_sql},
    {sql_server,          "2008 R2", "RTM",     any,        20100720_day,   20120710_day,   20120710_day,   eol_sql},
    {sql_server,          "2008 R2", "",        any,        20100720_day,   20140708_day,   20190709_day,   ms_sql,        20230711_day},
    {sql_server,          "2008",    "",        any,        20081106_day,   20140708_day,   20190709_day,   ms_sql,        20230711_day},
    {ole_db_driver,       "19.4.1",  "",        any,        20250509_day,   {},             {},             ms_oledb},
    {dotnet_framework,    "4.8.1",   "",        any,        20220809_day,   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.8.1",   "",        any,        20220809_day,   {},             {},             ms_framework},
    {dotnet_framework,    "4.8",     "",        any,        20190418_day,   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.8",     "",        any,        20190418_day,   {},             {},             ms_framework},
    {dotnet_framework,    "4.7.2",   "",        any,        20180430_day,   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7.2",   "",        any,        20180430_day,   {},             {},             ms_framework},
    {dotnet_framework,    "4.7.1",   "",        any,        20171017_day,   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7.1",   "",        any,        20171017_day,   {},             {},             ms_framework},
    {dotnet_framework,    "4.7",     "",        any,        20170405_day,   {},             {},             eol_framework, {}, with_windows},
    {dotnet_framework,    "4.7",     "",        any,        20170411_day,   {},             {},             ms_framework},
    {dotnet_framework,    "4.6.2",   "",        any,        20160802_day,   {},             20270112_day,   eol_framework},
    {dotnet_framework,    "4.6.2",   "",        any,        20160802_day,   {},             {},             ms_framework},
    {dotnet_framework,    "4.6.1",   "",        any,        20151130_day,   {},             20220426_day,   eol_framework},
    {dotnet_framework,    "4.6.1",   "",        any,        20151130_day,   {},             20220426_day,   ms_framework},
    {dotnet_framework,    "4.6",     "",        any,        20150720_day,   {},             20220426_day,   eol_framework},
    {dotnet_framework,    "4.6",     "",        any,        20150729_day,   {},             20220426_day,   ms_framework},
    {dotnet_framework,    "4.5.2",   "",        any,        20140505_day,   {},             20220426_day,   eol_framework},
    {dotnet_framework,    "4.5.2",   "",        any,        20140505_day,   {},             20220426_day,   ms_framework},
    {dotnet_framework,    "4.5.1",   "",        any,        20131017_day,   {},             20160112_day,   eol_framework},
    {dotnet_framework,    "4.5.1",   "",        any,        20140115_day,   {},             20160112_day,   ms_framework},
    {dotnet_framework,    "4.5",     "",        any,        20120815_day,   {},             20160112_day,   eol_framework},
    {dotnet_framework,    "4.5",     "",        any,        20121009_day,   {},             20160112_day,   ms_framework},
    {dotnet_framework,    "4.0",     "",        any,        20100412_day,   {},             20160112_day,   eol_framework},
    {dotnet_framework,    "4.0",     "",        any,        20100412_day,   {},             20160112_day,   ms_framework},
    {dotnet_framework,    "3.5",     "SP1",     any,        20071119_day,   {},             20290109_day,   eol_framework, {}, {"på Windows före 10 1809 och Server 2019 slutar det med Windows", "on Windows before 10 1809 and Server 2019 it ends with Windows"}},
    {dotnet_framework,    "3.5",     "SP1",     any,        20071119_day,   {},             20290109_day,   ms_framework},
    {dotnet_framework,    "3.0",     "",        any,        20061121_day,   {},             20110712_day,   ms_framework},
    {dotnet_framework,    "2.0",     "",        any,        20060217_day,   {},             20110712_day,   ms_framework},
    {dotnet,              "10.0",    "",        any,        20251111_day,   {},             20281114_day,   eol_dotnet},
    {dotnet,              "9.0",     "",        any,        20241112_day,   {},             20261110_day,   eol_dotnet,    {}, {"var 2026-05-12 fram till 2025-09-17", "was 2026-05-12 until 2025-09-17"}},
    {dotnet,              "8.0",     "",        any,        20231114_day,   {},             20261110_day,   eol_dotnet},
    {dotnet,              "7.0",     "",        any,        20221108_day,   {},             20240514_day,   eol_dotnet},
    {dotnet,              "6.0",     "",        any,        20211108_day,   {},             20241112_day,   eol_dotnet},
    {dotnet,              "6.0",     "",        any,        20211108_day,   {},             20241112_day,   ms_dotnet},
    {dotnet,              "5.0",     "",        any,        20201110_day,   {},             20220510_day,   eol_dotnet},
    {dotnet,              "5.0",     "",        any,        20201110_day,   {},             20220510_day,   ms_dotnet},
    {dotnet,              "3.1",     "",        any,        20191203_day,   {},             20221213_day,   eol_dotnet},
    {dotnet,              "3.1",     "",        any,        20191203_day,   {},             20221213_day,   ms_dotnet},
    {dotnet,              "3.0",     "",        any,        20190923_day,   {},             20200303_day,   eol_dotnet},
    {dotnet,              "3.0",     "",        any,        20190923_day,   {},             20200303_day,   ms_dotnet},
    {dotnet,              "2.2",     "",        any,        20181204_day,   {},             20191223_day,   eol_dotnet},
    {dotnet,              "2.2",     "",        any,        20181204_day,   {},             20191223_day,   ms_dotnet},
    {dotnet,              "2.1",     "",        any,        20180530_day,   {},             20210821_day,   eol_dotnet},
    {dotnet,              "2.1",     "",        any,        20180530_day,   {},             20210821_day,   ms_dotnet},
    {dotnet,              "2.0",     "",        any,        20170814_day,   {},             20181001_day,   eol_dotnet},
    {dotnet,              "2.0",     "",        any,        20170814_day,   {},             20181001_day,   ms_dotnet},
    {dotnet,              "1.1",     "",        any,        20161116_day,   {},             20190627_day,   eol_dotnet},
    {dotnet,              "1.1",     "",        any,        20161116_day,   {},             20190627_day,   ms_dotnet},
    {dotnet,              "1.0",     "",        any,        20160627_day,   {},             20190627_day,   eol_dotnet},
    {dotnet,              "1.0",     "",        any,        20160627_day,   {},             20190627_day,   ms_dotnet},
    {rabbitmq,            "4.3",     "",        any,        20260423_day,   {},             {},             eol_rabbitmq},
    {rabbitmq,            "4.2",     "",        any,        20251027_day,   {},             20260731_day,   eol_rabbitmq,  20300630_day,  {"var 2026-01-31 fram till 2026-05-21", "was 2026-01-31 until 2026-05-21"}},
    {rabbitmq,            "4.1",     "",        any,        20250415_day,   {},             20260130_day,   eol_rabbitmq,  20280429_day},
    {rabbitmq,            "4.0",     "",        any,        20240918_day,   {},             20250415_day,   eol_rabbitmq,  20270929_day},
    {rabbitmq,            "3.13",    "",        any,        20240222_day,   {},             20240917_day,   eol_rabbitmq,  20271230_day},
    {rabbitmq,            "3.12",    "",        any,        20230601_day,   {},             20240221_day,   eol_rabbitmq,  20250629_day},
    {rabbitmq,            "3.11",    "",        any,        20220926_day,   {},             20230601_day,   eol_rabbitmq,  20240629_day},
    {rabbitmq,            "3.10",    "",        any,        20220503_day,   {},             20220928_day,   eol_rabbitmq,  20231231_day},
    {rabbitmq,            "3.9",     "",        any,        20210723_day,   {},             20230131_day,   eol_rabbitmq,  20230731_day},
    {rabbitmq,            "3.8",     "",        any,        20191001_day,   {},             20220731_day,   eol_rabbitmq,  20220731_day},
    {macos,               "26",      "",        any,        20250915_day,   {},             {},             eol_macos},
    {macos,               "15",      "",        any,        20240916_day,   {},             {},             eol_macos},
    {macos,               "14",      "",        any,        20230926_day,   {},             {},             eol_macos},
    {macos,               "13",      "",        any,        20221024_day,   {},             20250915_day,   eol_macos},
    {macos,               "12",      "",        any,        20211025_day,   {},             20240916_day,   eol_macos},
    {macos,               "11",      "",        any,        20201112_day,   {},             20260202_day,   eol_macos},
    {citrix_virtual_apps, "2603",    "",        any,        20260430_day,   20261030_day,   20271030_day,   eol_citrix,    {}, {"uppskattat av källan: utgivning + 6 och + 18 månader", "estimated by the source: release + 6 and + 18 months"}},
    {citrix_virtual_apps, "2511",    "",        any,        20251229_day,   20260629_day,   20270629_day,   eol_citrix},
    {citrix_virtual_apps, "2507",    "",        any,        20250819_day,   20280818_day,   20280818_day,   eol_citrix,    20330818_day},
    {citrix_virtual_apps, "2503",    "",        any,        20250429_day,   20251029_day,   20261029_day,   eol_citrix},
    {citrix_virtual_apps, "2411",    "",        any,        20241203_day,   20250603_day,   20260603_day,   eol_citrix},
    {citrix_virtual_apps, "2407",    "",        any,        20240730_day,   20241231_day,   20251231_day,   eol_citrix},
    {citrix_virtual_apps, "2402",    "",        any,        20240414_day,   20290415_day,   20290415_day,   eol_citrix,    20340415_day},
    {citrix_virtual_apps, "2311",    "",        any,        20231221_day,   20240420_day,   20250620_day,   eol_citrix},
    {citrix_virtual_apps, "2308",    "",        any,        20230914_day,   20240314_day,   20250314_day,   eol_citrix},
    {citrix_virtual_apps, "2305",    "",        any,        20230531_day,   20231130_day,   20241130_day,   eol_citrix},
    {citrix_virtual_apps, "2303",    "",        any,        20230320_day,   20230920_day,   20240920_day,   eol_citrix},
    {citrix_virtual_apps, "2212",    "",        any,        20221219_day,   20230619_day,   20240619_day,   eol_citrix},
    {citrix_virtual_apps, "2209",    "",        any,        20220929_day,   20230329_day,   20240329_day,   eol_citrix},
    {citrix_virtual_apps, "2206",    "",        any,        20220628_day,   20221228_day,   20231228_day,   eol_citrix},
    {citrix_virtual_apps, "2203",    "",        any,        20220323_day,   20270323_day,   20270323_day,   eol_citrix,    20320323_day},
    {citrix_virtual_apps, "2112",    "",        any,        20211213_day,   20220614_day,   20230614_day,   eol_citrix},
    {citrix_virtual_apps, "2109",    "",        any,        20210927_day,   20220327_day,   20230327_day,   eol_citrix},
    {citrix_virtual_apps, "2106",    "",        any,        20210616_day,   20211216_day,   20221216_day,   eol_citrix},
    {citrix_virtual_apps, "2103",    "",        any,        20210317_day,   20210917_day,   20220917_day,   eol_citrix},
    {citrix_virtual_apps, "2012",    "",        any,        20201214_day,   20210614_day,   20220614_day,   eol_citrix},
    {citrix_virtual_apps, "2009",    "",        any,        20200929_day,   20210329_day,   20220329_day,   eol_citrix},
    {citrix_virtual_apps, "2006",    "",        any,        20200617_day,   20201217_day,   20211217_day,   eol_citrix},
    {citrix_virtual_apps, "2003",    "",        any,        20200326_day,   20200926_day,   20210926_day,   eol_citrix},
    {citrix_virtual_apps, "1912",    "",        any,        20191218_day,   20241218_day,   20241218_day,   eol_citrix,    20291218_day},
    {citrix_virtual_apps, "7.15",    "",        any,        20170815_day,   20220815_day,   20220815_day,   eol_citrix,    20270815_day},
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
