import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { renderBandChart, renderBarChart, renderLineChart } from '../../src/report/index.ts';

const anyLanguage = fc.constantFrom('fr' as const, 'en' as const);
const anyCents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });

/** Segments from left to right, with jumps, gaps and slopes of either sign. */
const anySegments = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 8 }),
    fc.array(fc.tuple(anyCents, anyCents, fc.boolean()), { minLength: 8, maxLength: 8 }),
  )
  .map(([places, heights]) => {
    const [...sorted] = places.sort((left, right) => left - right);
    return sorted.slice(1).flatMap((to, at) => {
      const [y0, y1, gap] = heights[at]!;
      const inner = at > 0 && at < sorted.length - 2;
      return gap && inner ? [] : [{ from: { x: `${sorted[at]!}`, y: `${y0}` }, to: { x: `${to}`, y: `${y1}` } }];
    });
  });

const words = { x: { fr: 'revenu', en: 'income' }, y: { fr: 'cotisation', en: 'contribution' } };

describe('renderLineChart', () => {
  test.prop([anySegments, anyLanguage, fc.integer({ min: 60, max: 160 }), fc.integer({ min: 4, max: 40 })])(
    'a line chart is no wider than its width',
    (segments, language, width, height) => {
      const lines = renderLineChart(segments, { language, width, height, ...words });
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(width);
      expect(lines.join('')).toMatch(/[─╭╮╰╯]/);
    },
  );
});

describe('renderBandChart', () => {
  test.prop([anySegments, anyCents, anyLanguage, fc.integer({ min: 60, max: 160 }), fc.integer({ min: 4, max: 40 })])(
    'a chart of a band is no wider than its width',
    (highest, depth, language, width, height) => {
      const lowest = highest.map(({ from, to }) => ({
        from: { ...from, y: String(Number(from.y) - Math.abs(depth)) },
        to: { ...to, y: String(Number(to.y) - Math.abs(depth)) },
      }));
      const lines = renderBandChart({ lowest, highest }, { language, width, height, ...words });
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(width);
      expect(lines.join('')).toMatch(/[─╭╮╰╯]/);
    },
  );
});

const anyBars = fc.array(fc.record({ label: fc.string({ maxLength: 10 }), cents: anyCents }), { maxLength: 12 });

describe('renderBarChart', () => {
  test.prop([anyBars, anyLanguage, fc.integer({ min: 60, max: 160 })])(
    'a bar chart is no wider than its width',
    (bars, language, width) => {
      for (const line of renderBarChart(bars, { language, width }))
        expect(Array.from(line).length).toBeLessThanOrEqual(width);
    },
  );

  test.prop([fc.array(anyCents, { minLength: 1, maxLength: 12 }), anyLanguage])(
    'a bar is there where its amount is not zero, on the side of its sign, and no shorter than that of a smaller amount',
    (amounts, language) => {
      const lines = renderBarChart(
        amounts.map((cents) => ({ label: '', cents })),
        { language },
      );
      const lengths = lines.map((line) => ({
        below: line.split('▓').length - 1,
        above: (/[█▉▊▋▌▍▎▏]+/.exec(line) ?? [''])[0].length,
      }));
      amounts.forEach((cents, place) => {
        const { below, above } = lengths[place]!;
        expect(below > 0).toBe(cents < 0);
        expect(above > 0).toBe(cents > 0);
        amounts.forEach((other, at) => {
          if (other > cents && cents > 0) expect(lengths[at]!.above).toBeGreaterThanOrEqual(above);
          if (other < cents && cents < 0) expect(lengths[at]!.below).toBeGreaterThanOrEqual(below);
        });
      });
    },
  );
});
