// SPDX-License-Identifier: MIT
#include "page.hpp"

namespace tools {

// The colours of text have a contrast of at least 4.5 to 1 on every ground, those of lines and shapes 3 to 1, in light
// and in dark.
const char* const page_style = R"css(
:root { color-scheme: light; --ink: #1a1d21; --quiet: #4d5560; --paper: #fff; --soft: #f3f5f8; --line: #7d8794; --faint: #d5dae1;
  --error: #a3121f; --warning: #7a4a00; --note: #1f4e8c; --good: #14602f; --hue0: #1f4e8c; --hue1: #a3121f; --hue2: #14602f; --hue3: #8a4b00; --hue4: #6a2c91; --hue5: #0b6470; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #ececec; --quiet: #b4bcc7; --paper: #14171c; --soft: #1f242c; --line: #8b96a5; --faint: #3a424d;
  --error: #ff9aa2; --warning: #ffcc7a; --note: #9cc4ff; --good: #8fdca8; --hue0: #9cc4ff; --hue1: #ff9aa2; --hue2: #8fdca8; --hue3: #ffcc7a; --hue4: #d9b3ff; --hue5: #7fdbe6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1rem; font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { margin: .5rem 0; font-size: 2rem; line-height: 1.2; } h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); } h3 { margin: 2rem 0 .8rem; } h4 { margin: 0; font-size: 1rem; }
a { color: var(--note); } :focus-visible { outline: 3px solid var(--note); outline-offset: 2px; } :target { scroll-margin-top: 1rem; }
.error { --mark: var(--error); } .warning { --mark: var(--warning); } .note { --mark: var(--note); } .good { --mark: var(--good); }
.verdict { margin: 1rem 0; padding: .9rem 1.1rem; background: var(--soft); border-left: .5rem solid var(--mark); font-size: 1.15rem; }
.verdict strong { color: var(--mark); }
.figures, nav ul { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0; padding: 0; list-style: none; }
.figures li { flex: 1 1 7.5rem; } .figures a { display: block; height: 100%; padding: .5rem .8rem; color: var(--ink); background: var(--soft); border-top: .25rem solid var(--mark, var(--line)); text-decoration: none; }
.figures a:hover span { text-decoration: underline; } .figures b { display: block; white-space: nowrap; font-size: 1.6rem; line-height: 1.2; color: var(--mark, var(--ink)); } .figures span { font-size: .9rem; }
nav ul { gap: .3rem 1.2rem; }
.finding { margin: .7rem 0; padding: .6rem .9rem; border: 1px solid var(--faint); border-left: .35rem solid var(--mark, var(--line)); }
.finding p { margin: .3rem 0 0; } .finding ul { margin: .3rem 0; padding-left: 1.2rem; } .finding .source { color: var(--quiet); font-size: .9rem; } cite { color: var(--quiet); font-style: normal; font-size: .9rem; }
.first { margin: 1rem 0; padding: 0 0 0 1.6rem; } .first li { margin: .3rem 0; } .first time, .first .left { color: var(--mark); font-weight: 600; }
details { margin: 1rem 0; } summary { padding: .4rem 0; font-weight: 600; color: var(--note); cursor: pointer; }
.scroll { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; width: 100%; font-size: .95rem; } caption { padding: .3rem 0; text-align: left; font-weight: 600; }
th, td { padding: .35rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--faint); overflow-wrap: normal; } thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
th[scope=row], th[scope=rowgroup] { font-weight: 600; overflow-wrap: anywhere; min-width: 11rem; } th[colspan] { background: var(--soft); } td.error, td.warning { color: var(--mark); font-weight: 600; min-width: 9rem; }
td cite { white-space: nowrap; } .number, .port, .day { white-space: nowrap; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
svg { vertical-align: middle; } svg text { fill: var(--ink); font: 13px system-ui, "Segoe UI", sans-serif; }
.bar .track { fill: var(--soft); } .bar .have { fill: var(--note); } .bar .way { stroke: var(--mark, var(--note)); stroke-width: 3; } .bar .dot { fill: var(--mark, var(--note)); } .bar .need { stroke: var(--ink); stroke-width: 2; }
.time text { font-size: 12px; } .time .year { stroke: var(--faint); } .time .day { stroke: var(--ink); stroke-width: 2; } .time .bar { fill: var(--note); } .time .ended { fill: var(--error); } .time .soon { fill: var(--warning); }
.time .mark { fill: none; stroke: var(--note); stroke-width: 3; } .time .mark.ended { stroke: var(--error); } .time .mark.soon { fill: var(--warning); stroke: var(--paper); stroke-width: 1; } .time .unknown { font-weight: 700; }
@media screen and (max-width: 600px) { thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } table, caption, tbody, tfoot, tr, th[scope=row], th[scope=rowgroup] { display: block; }
  tbody tr, tfoot tr { margin: .5rem 0; padding: .3rem .6rem; border: 1px solid var(--faint); } th[scope=row], th[scope=rowgroup] { border: 0; padding: .2rem 0; } tbody[aria-hidden] { display: none; }
  td { display: flex; justify-content: space-between; gap: 1rem; padding: .15rem 0; border: 0; text-align: right; } td[data-label]::before { content: attr(data-label); flex: 0 0 38%; color: var(--quiet); text-align: left; font-weight: 400; } td.number { white-space: normal; } td:empty { display: none; } td > svg { max-width: 60%; } }
@page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@page wide { size: A4 landscape; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } h2, h3, caption, summary, tr:has(th[scope=rowgroup]) { break-after: avoid; } .finding, tr, svg, .verdict, .figures { break-inside: avoid; }
  .figures { flex-wrap: nowrap; gap: .3rem; } .figures li { flex-basis: 0; } .figures a { padding: .3rem .5rem; } .figures b { font-size: 1.3rem; } .figures span { font-size: .8rem; }
  .scroll { overflow: visible; } table { font-size: 8.5pt; } th, td { padding: .2rem .4rem; } thead { display: table-header-group; }
  section:has(.network) { page: wide; } .finding { margin: .4rem 0; padding: .3rem .7rem; } th[scope=row], th[scope=rowgroup] { min-width: 7rem; } cite { font-size: inherit; }
  a { color: inherit; text-decoration: none; } summary { list-style: none; color: inherit; } td.ask { font-size: 0; } td.ask::after { content: attr(data-boxes); font-size: 8.5pt; white-space: nowrap; } td.ask + td { font-size: 7pt; } details::details-content { display: block; content-visibility: visible; block-size: auto; } * { print-color-adjust: exact; } }
)css";

}  // namespace tools
