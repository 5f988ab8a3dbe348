/** Runs what a sample asks of an engine. */
import { expect } from 'vitest';
import { conformanceOf, FURTHER, type Sample } from './conformance.ts';
import { dialectWords } from './dialect-words.ts';
import type { Engine } from './engines.ts';
import { tableStatements } from './households.ts';

/**
 * Every check gives the lines that it must give; `false` where the rules are refused as too large, or where an engine without wider integers than 64
 * bits says that a sum is beyond them.
 */
export async function assertConforms(sample: Sample, engine: Engine): Promise<boolean> {
  const conformance = conformanceOf(sample, engine.dialect);
  if (conformance === null) return false;
  const { columns, rows, checks } = conformance;
  await engine.run(...tableStatements(engine.dialect, columns, rows, FURTHER));
  for (const { query, expected } of checks) {
    const found = await engine.run(query).catch((problem: unknown) => {
      if (dialectWords[engine.dialect].overflows && String(problem).includes('integer overflow')) return null;
      throw problem;
    });
    if (found === null) return false;
    expect(found.map((row) => Object.values(row).join('|')).sort()).toEqual([...expected].sort());
  }
  return true;
}
