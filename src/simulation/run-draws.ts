/** The drawn values of each run. */
import type { LoweredDraw, LoweredScenario } from '../caisse/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { assumptionName, createStream } from './draw-stream.ts';
import { valueDrawer } from './draw-value.ts';
import type { DrawnValues } from './run-path.ts';

/** Returns the function that draws the values of the next run. */
export function createDraws(scenario: LoweredScenario, seed: number, months: number): () => DrawnValues {
  const next = scenario.draws.map((draw) => nextValues(scenario, draw, seed, months));
  return () => next.map((each) => each());
}

function nextValues(
  { source }: LoweredScenario,
  { path, every, values }: LoweredDraw,
  seed: number,
  months: number,
): () => DecimalText | readonly DecimalText[] {
  const name = assumptionName(source, path);
  const drawer = valueDrawer(values);
  if (every === 'run') {
    const stream = createStream(seed, name, null);
    return () => drawer(stream());
  }
  const streams = Array.from({ length: months }, (_, month) => createStream(seed, name, month));
  return () => streams.map((stream) => drawer(stream()));
}
