/** Changes data and text at random. */
import type { Random } from './random.ts';
import { MONTHS, TEXTS, VALUES } from './values.ts';

type Group = Record<string | number, unknown>;

/** A place in data: a list or group, and a key in it. */
interface Place {
  readonly parent: Group;
  readonly key: string | number;
}

/** A copy of data with some changes: values replaced, moved, repeated or removed, keys renamed. */
export function mutateData(data: unknown, random: Random, count: number): unknown {
  const root: Group = { data: structuredClone(data) };
  for (let change = 0; change < count; change += 1) mutateOnce(root, random);
  return root['data'];
}

function mutateOnce(root: Group, random: Random): void {
  const places = placesIn(root);
  const { parent, key } = random.pick(places);
  const other = random.pick(places);
  switch (random.below(9)) {
    case 0:
      parent[key] = structuredClone(random.pick(VALUES));
      break;
    case 1:
      parent[key] = random.pick(TEXTS);
      break;
    case 2:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else if (parent !== root) Reflect.deleteProperty(parent, key);
      break;
    case 3:
      parent[key] = structuredClone(other.parent[other.key]);
      root['data'] = withoutCycles(root['data']);
      break;
    case 4: {
      const value = parent[key];
      parent[key] = other.parent[other.key];
      other.parent[other.key] = random.once(2) ? structuredClone(value) : value;
      root['data'] = withoutCycles(root['data']);
      break;
    }
    case 5:
      if (Array.isArray(parent)) parent.push(structuredClone(random.pick(parent as unknown[])));
      else setOwn(parent, random.once(2) ? random.pick(TEXTS) : String(other.key), parent[key]);
      break;
    case 6:
      parent[key] = random.once(2) ? [parent[key]] : { [random.pick(TEXTS)]: parent[key] };
      break;
    case 7:
      parent[key] = mutateText(textOf(parent[key]), random, 1);
      break;
    default:
      parent[key] = changedAlike(parent[key], random);
  }
}

/** A value as a text; an object may have a key `toString`, which is no function. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function changedAlike(value: unknown, random: Random): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d$/.test(value)) return random.pick(MONTHS);
  if (typeof value !== 'number') return typeof value === 'boolean' ? !value : structuredClone(random.pick(VALUES));
  return random.pick([-value, value + 1, value - 1, value * 100, value / 100, value * 1e9, value + 0.001]);
}

/** Sets a key, also `__proto__`, as data. */
function setOwn(parent: Group, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(root: Group): Place[] {
  const places: Place[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ parent: value as Group, key: Array.isArray(value) ? Number(key) : key });
      visit((value as Group)[key]);
    }
  };
  visit(root);
  return places;
}

function withoutCycles(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return null;
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item) => withoutCycles(item, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutCycles(item, inside)]));
}

/** A text with some changes: characters removed, repeated, exchanged or inserted, lines moved, the end cut. */
export function mutateText(text: string, random: Random, count: number): string {
  let changed = text;
  for (let change = 0; change < count; change += 1) {
    const at = random.below(changed.length + 1);
    const end = Math.min(changed.length, at + 1 + random.below(8));
    const [before, part, after] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)];
    switch (random.below(7)) {
      case 0:
        changed = before + after;
        break;
      case 1:
        changed = before + part + part + after;
        break;
      case 2:
        changed = before + random.pick(TEXTS).slice(0, 200) + part + after;
        break;
      case 3:
        changed =
          before + random.pick([' ', '\n', '\t', '  ', '\n  - ', ': ', ', ', '"', "'", '[', '}', ';']) + part + after;
        break;
      case 4:
        changed = random.once(4) ? before : before + part.split('').reverse().join('') + after;
        break;
      case 5:
        changed = lineMoved(changed, random);
        break;
      default:
        changed = before + part.repeat(1 + random.below(50)) + after;
    }
  }
  return changed;
}

function lineMoved(text: string, random: Random): string {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(random.below(lines.length), 1);
  lines.splice(random.below(lines.length + 1), 0, random.once(2) ? `  ${line}` : line.replace(/^ {2}/, ''));
  return lines.join('\n');
}
