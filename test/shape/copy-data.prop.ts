import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { documentShape } from '../../src/caisse/shapes/document.ts';
import { householdShape } from '../../src/household/index.ts';
import { type AnyShape, checkShape, copyData } from '../../src/shape/index.ts';

const isFrozen = (data: unknown): boolean =>
  typeof data !== 'object' || data === null || (Object.isFrozen(data) && Object.values(data).every(isFrozen));

test.prop([fc.jsonValue()])('the copy of plain data equals it and is frozen at all levels', (data) => {
  const copied = copyData(data);
  if (!copied.ok) throw new Error(copied.diagnostic.code);
  expect(copied.data).toEqual(data);
  expect(isFrozen(copied.data)).toBe(true);
});

/** Data around a value: with properties that throw, revoked proxies and objects that contain themselves. */
function hostile(data: unknown, which: number): unknown {
  const thrower = {
    get members(): never {
      throw new Error('unreadable');
    },
  };
  const cyclic: Record<string, unknown> = { members: data };
  cyclic['answers'] = cyclic;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return [data, thrower, { members: [thrower] }, cyclic, proxy, { members: [data, proxy] }][which];
}

const anyData = fc.anything({ withMap: true, withDate: true, withNullPrototype: true, withBigInt: true });

test.prop([anyData, fc.nat(5)])('any data is read or refused, and never throws', (data, which) => {
  const shapes: readonly AnyShape[] = [householdShape, documentShape];
  for (const shape of shapes) {
    const shaped = checkShape(shape, hostile(data, which));
    expect(shaped.ok || shaped.diagnostics.length > 0).toBe(true);
  }
});
