/** The style sheet of reports in HTML. */
import type { Markup } from '../markup.ts';

/** The style sheet. Sizes on paper are in points, and `fitTable` computes with them. */
export const STYLE_SHEET: Markup = `
@page { size: A4; margin: 16mm 16mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #444; } }
@page side { size: A4 landscape; margin: 16mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #1c1c1c; font: 1.0625rem/1.5 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", "Noto Serif", Georgia, serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header { border-bottom: 3px solid #12436d; margin-bottom: 1.75rem; padding-bottom: .9rem; }
h1, h2, h3, figcaption, caption, table, dl, .note { font-family: "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
header p { color: #444; font-size: 1.1rem; margin: .4rem 0 0; }
h2 { border-bottom: 1px solid #9a9a9a; color: #12436d; font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .9rem; padding-bottom: .25rem; }
h3 { font-size: 1.08rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
p { margin: 0 0 .8rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem; }
li { margin-bottom: .3rem; }
p.answer { border-left: 4px solid #12436d; font-size: 1.15rem; margin: 0 0 .5rem; padding: .15rem 0 .15rem .9rem; }
p.answer + :not(.answer) { margin-top: 1rem; }
p.warning { border: 1px solid #444; border-left-width: 8px; margin: 0 0 .8rem; padding: .5rem .9rem; }
figure { margin: 1.5rem 0 .75rem; }
h2 + .chart figure, h3 + .chart figure { margin-top: .5rem; }
figcaption, caption { color: #1c1c1c; font-size: .95rem; font-weight: 600; line-height: 1.35; padding-bottom: .4rem; text-align: left; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid #12436d; outline-offset: 2px; }
svg { display: block; height: auto; max-width: none; min-width: 40rem; width: 100%; }
.table { margin: 1rem 0 1.75rem; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums lining-nums; line-height: 1.35; width: 100%; }
th, td { padding: .28rem .45em; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1c1c1c; vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody tr { border-bottom: 1px solid #cfcfcf; }
.total { border-bottom: 2px solid #1c1c1c; border-top: 2px solid #1c1c1c; }
.total th, .total td { font-weight: 700; }
th.number, td.number { text-align: right; }
tbody .number, tbody .month { white-space: nowrap; }
.text { min-width: 8em; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.scroll + .scroll { margin-top: 1rem; }
.note { color: #444; font-size: .82rem; line-height: 1.4; margin: .4rem 0 0; }
dl { margin: 0 0 1.25rem; }
dl div { border-bottom: 1px solid #cfcfcf; display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); padding: .4rem 0; }
dt { font-size: .9rem; font-weight: 600; }
dd { font-size: .9rem; margin: 0; }
dd.origin { color: #444; font-size: .82rem; grid-column: 2; }
cite { font-style: normal; }
@media (max-width: 30rem) {
  main { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.45rem; }
  dl div { grid-template-columns: minmax(0, 1fr); }
  dd.origin { grid-column: 1; }
}
@media print {
  html { font-size: 10.5pt; line-height: 1.42; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2, h3, figcaption, caption { break-after: avoid; }
  .new-page { break-before: page; margin-top: 0; }
  p, li { orphans: 3; widows: 3; }
  p.answer, p.warning, figure, tr, .end, dl div, .note { break-inside: avoid; }
  .scroll { overflow: visible; }
  svg { min-width: 0; }
  thead { display: table-header-group; }
  .note { break-before: avoid; }
  th, td { padding-bottom: 1.6pt; padding-top: 1.6pt; }
  .plain table { font-size: 9pt; }
  .small table { font-size: 8pt; }
  .smaller table { font-size: 7.5pt; }
  .wide, .wide-small, :is(h2, h3, p):has(+ :is(.wide, .wide-small)), h2:has(+ :is(h3, p) + :is(.wide, .wide-small)) { page: side; }
  .wide table { font-size: 8.5pt; }
  .wide-small table { font-size: 7.5pt; }
}
` as Markup;

/** The hash of the style sheet, by which the content security policy allows it. */
export const STYLE_HASH = 'sha256-P+cRMISKYFvsVmFLYi8KH1re+gNmWP8CB4XNR8/qdq0=';
