/** Groups values by a key, in the order in which keys and values come. */
export function groupBy<T, K extends string | number>(
  values: Iterable<T>,
  keyOf: (value: T) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
