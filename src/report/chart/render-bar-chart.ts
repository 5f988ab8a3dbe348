/** Bar charts of amounts, as text. */
import { formatEuros, type Language, printable, checkArgument, checkLanguage, checkParts } from '../../money/index.ts';
import { displayWidth, pad } from '../plain-text.ts';
import { currencyOf, type CurrencyOptions } from '../table.ts';
import { checkCents, checkSize } from '../check-arguments.ts';

/** An amount and its label. */
export interface Bar {
  readonly label: string;
  /** The amount in cents. */
  readonly cents: number;
}

/** The language, the width and the currency of a bar chart. */
export interface BarChartOptions extends CurrencyOptions {
  readonly language: Language;
  /**
   * The width in characters.
   *
   * @defaultValue 80
   */
  readonly width?: number;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * Draws one bar per line for each amount, followed by the amount.
 *
 * @remarks
 * Negative amounts are left of the axis, with another pattern. Every amount other than zero has a visible bar.
 *
 * @param bars - the amounts, from top to bottom
 * @param options - the language and the width
 * @returns the lines
 * @law a bar chart is no wider than its width
 */
export function renderBarChart(bars: readonly Bar[], options: BarChartOptions): string[] {
  checkArgument('bars', bars, 'list');
  bars.forEach((bar, place) => {
    checkParts(`bars.${place}`, bar, { label: 'text' });
    checkCents(`bars.${place}.cents`, bar.cents);
  });
  const currency = currencyOf(options);
  const { language, width = 80 } = options;
  checkLanguage('options.language', language);
  checkSize('options.width', width);
  const labels = bars.map(({ label }) => printable(label));
  const values = bars.map(({ cents }) => formatEuros(cents, language, { currency }));
  const labelWidth = Math.max(0, ...labels.map(displayWidth));
  const valueWidth = Math.max(0, ...values.map(displayWidth));
  const room = Math.max(2, width - labelWidth - valueWidth - 3);
  const most = Math.max(0, ...bars.map(({ cents }) => cents));
  const least = Math.min(0, ...bars.map(({ cents }) => cents));
  const span = Math.max(1, most - least);
  const left = least === 0 ? 0 : Math.min(room - 1, Math.max(1, Math.round((room * -least) / span)));
  return bars.map(({ cents }, place) => {
    const below = cents < 0 ? '▓'.repeat(Math.min(left, Math.max(1, Math.round((left * cents) / least)))) : '';
    const above = cents > 0 ? positiveBar(cents, most, room - left) : '';
    const bar = `${pad(below, left, 'right')}│${pad(above, room - left, 'left')}`;
    return `${pad(labels[place]!, labelWidth, 'left')} ${bar} ${pad(values[place]!, valueWidth, 'right')}`;
  });
}

function positiveBar(cents: number, most: number, room: number): string {
  const eighths = Math.max(1, Math.round((8 * room * cents) / most));
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]!}`;
}
