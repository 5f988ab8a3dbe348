/** Data with another value at a place. */

/** The data with a value at a place, whose holder exists; the place after the last item of a list adds one. Parts that do not change are the same objects. */
export function withValueAt<Data>(data: Data, place: readonly (string | number)[], value: unknown): Data {
  const [key, ...rest] = place;
  if (key === undefined) return value as Data;
  if (Array.isArray(data)) {
    const list: readonly unknown[] = data;
    const changed = list.map((item, index) => (index === key ? withValueAt(item, rest, value) : item));
    return (key === list.length && rest.length === 0 ? [...changed, value] : changed) as Data;
  }
  const holder = data as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: withValueAt(holder[key], rest, value) } as Data;
}
