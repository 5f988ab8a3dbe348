// What a fence of the documentation runs with: its printed text is kept, and its claims are compared.
import { formatWithOptions, inspect } from 'node:util';

/** No-break spaces, as Intl writes them in French, count as spaces: a claim is typed on a keyboard. */
const plain = (text) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const shown = (value) => plain(inspect(value, { depth: null, sorted: true, breakLength: 100 }));
let printed = [];
console.log = (...values) => printed.push(formatWithOptions({ breakLength: 120, compact: 5 }, ...values));

function compare(where, actual, expected) {
  if (actual === expected) return;
  console.error(`${where}\n  written: ${expected}\n  is:      ${actual}`);
  process.exitCode = 1;
}

globalThis.checkValue = (where, actual, expected) => compare(where, shown(actual), shown(expected));
globalThis.checkPrinted = (where, expected) => {
  compare(where, plain(printed.join('\n')), expected);
  printed = [];
};
