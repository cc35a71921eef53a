//===- HtmlStyle.h - how a report's page looks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_REPORT_HTMLSTYLE_H
#define TP_LIB_REPORT_HTMLSTYLE_H

namespace tp {

/// Four series: computing and communication, forward and backward; the same
/// colours in bars and legends, told apart by lightness too.
inline constexpr char kHtmlStyle[] = R"(
:root { color-scheme: light dark; --ground: #fff; --ink: #1c2128; --soft: #59636e; --line: #d8dee4; --band: #f3f5f7;
  --fw: #2f6fb5; --fc: #e08a2e; --bw: #7fb0e0; --bc: #f3c48d; --always: #b6c2cf; --live: #2f6fb5; --limit: #c0392b; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181d; --ink: #e3e8ee; --soft: #97a3b0; --line: #303841; --band: #1c2229;
    --fw: #4e8fd6; --fc: #e39a47; --bw: #2b5580; --bc: #8a5a22; --always: #48535f; --live: #4e8fd6; --limit: #ef6a5b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 28px 20px 60px; }
h1 { font-size: 22px; margin: 0 0 2px; overflow-wrap: anywhere; }
h2 { font-size: 17px; margin: 36px 0 6px; }
h3 { font-size: 13px; margin: 12px 0 2px; color: var(--soft); font-weight: 600; }
p { margin: 4px 0; }
.soft { color: var(--soft); }
code, .mono { font: 12.5px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px; margin: 18px 0; }
.tile { border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; }
.tile b { display: block; font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums; }
.tile span { color: var(--soft); font-size: 13px; }
.bar { display: flex; height: 10px; border-radius: 3px; overflow: hidden; background: var(--band); }
.bar.wide { height: 22px; }
.bar i { display: block; }
.fw { background: var(--fw); } .fc { background: var(--fc); } .bw { background: var(--bw); } .bc { background: var(--bc); }
.always { background: var(--always); } .live { background: var(--live); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 6px 0; font-size: 13px; color: var(--soft); }
.legend i { display: inline-block; width: 11px; height: 11px; border-radius: 2px; margin-right: 6px; }
.scroll { overflow-x: auto; }
td code { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; }
th { text-align: left; font-weight: 600; color: var(--soft); vertical-align: bottom; }
th, td { padding: 4px 8px; border-bottom: 1px solid var(--line); }
td { vertical-align: top; }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.detail > td { padding: 0 8px 6px; }
tr.row > td { border-bottom: 0; padding-top: 8px; }
tr.sum > td { font-weight: 600; }
td.share { min-width: 150px; }
details > summary { cursor: pointer; color: var(--soft); font-size: 13px; }
details[open] > summary { margin-bottom: 4px; }
details table { background: var(--band); }
svg { width: 100%; min-width: 640px; height: auto; display: block; }
svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
svg .grid { stroke: var(--line); } svg .edge { stroke: var(--ink); stroke-dasharray: 3 3; opacity: .6; }
svg .limit { stroke: var(--limit); stroke-width: 1.5; } svg .limit-text { fill: var(--limit); }
svg .a { fill: var(--always); } svg .l { fill: var(--live); fill-opacity: .75; }
svg .hit { fill: transparent; } svg .hit:hover { fill: var(--ink); fill-opacity: .12; }
svg .peak { fill: var(--ink); }
@media print { details > * { display: revert; } }
)";

} // namespace tp

#endif // TP_LIB_REPORT_HTMLSTYLE_H
