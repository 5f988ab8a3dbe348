import { describe, expect, it } from 'vitest';
import { renderBandChart, renderBarChart, renderLineChart } from '../../src/report/index.ts';

const seen = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/[\u202F\u00A0]/g, ' '));

const words = { x: { fr: 'revenu (€)', en: 'income (€)' }, y: { fr: 'cotisation (€)', en: 'contribution (€)' } };

describe('renderLineChart', () => {
  it('draws a floor, a slope and a dotted jump; the value at the jump is that of the right segment', () => {
    const lines = renderLineChart(
      [
        { from: { x: '0', y: '10' }, to: { x: '400', y: '10' } },
        { from: { x: '400', y: '10' }, to: { x: '1000', y: '40' } },
        { from: { x: '1000', y: '60' }, to: { x: '1600', y: '60' } },
      ],
      { language: 'fr', width: 38, height: 8, ...words },
    );
    expect(seen(lines)).toEqual([
      'cotisation (€)',
      '60 ┤                     ╭────────────',
      '50 ┤                     ┊',
      '40 ┤                   ╭─╯',
      '30 ┤               ╭───╯',
      '20 ┤           ╭───╯',
      '10 ┤───────────╯',
      ' 0 ┤',
      '   └┬────────────────────┬────────────',
      '    0                  1 000',
      '                            revenu (€)',
    ]);
  });

  it('draws a line at zero above negative heights', () => {
    const lines = renderLineChart([{ from: { x: '0', y: '10' }, to: { x: '10', y: '-10' } }], {
      language: 'en',
      width: 20,
      height: 5,
      ...words,
    });
    expect(lines).toEqual([
      'contribution (€)',
      ' 10 ┤──╮',
      '  5 ┤  ╰───╮',
      '  0 ┤┄┄┄┄┄┄╰──╮┄┄┄┄┄',
      ' -5 ┤         ╰───╮',
      '-10 ┤             ╰─',
      '    └┬─────────────┬',
      '     0            10',
      '          income (€)',
    ]);
  });

  it('refuses a line without width', () => {
    const options = { language: 'fr', ...words } as const;
    expect(() => renderLineChart([], options)).toThrow(RangeError);
    expect(() => renderLineChart([{ from: { x: '1', y: '0' }, to: { x: '1', y: '5' } }], options)).toThrow(RangeError);
  });
});

describe('renderBandChart', () => {
  it('shades what lies between two lines, and draws one line where they meet', () => {
    const ends = (top: string): { from: { x: string; y: string }; to: { x: string; y: string } }[] => [
      { from: { x: '0', y: '10' }, to: { x: '10', y: '10' } },
      { from: { x: '10', y: '10' }, to: { x: '20', y: top } },
    ];
    const options = { language: 'en', width: 26, height: 7, ...words } as const;
    expect(renderBandChart({ lowest: ends('10'), highest: ends('60') }, options)).toEqual(BAND);
    expect(() => renderBandChart({ lowest: [], highest: ends('60') }, options)).toThrow(RangeError);
  });
});

const BAND: readonly string[] = [
  'contribution (€)',
  '60 ┤                    ╭─',
  '50 ┤                  ╭─╯░',
  '40 ┤                ╭─╯░░░',
  '30 ┤              ╭─╯░░░░░',
  '20 ┤            ╭─╯░░░░░░░',
  '10 ┤────────────╯─────────',
  ' 0 ┤',
  '   └┬────────────────────┬',
  '    0                   20',
  '                income (€)',
];

describe('renderBarChart', () => {
  it('draws negative amounts left of the axis, and a visible bar for one cent', () => {
    const bars = [
      { label: '02/2023', cents: 60_000 },
      { label: '03/2023', cents: 1 },
      { label: '04/2023', cents: 0 },
      { label: '05/2023', cents: -1 },
      { label: '06/2023', cents: -20_000 },
    ];
    expect(seen(renderBarChart(bars, { language: 'fr', width: 40 }))).toEqual([
      '02/2023      │████████████████  600,00 €',
      '03/2023      │▏                   0,01 €',
      '04/2023      │                    0,00 €',
      '05/2023     ▓│                   -0,01 €',
      '06/2023 ▓▓▓▓▓│                 -200,00 €',
    ]);
  });

  it('draws nothing without bars', () => {
    expect(renderBarChart([], { language: 'fr' })).toEqual([]);
  });
});
