/**
 * A name for each value that no other value has: the first of some ways that tells it from all others,
 * with a number behind it where none does.
 *
 * @param ways the shortest first
 */
export function uniqueNames<Value>(
  values: readonly Value[],
  ways: readonly ((value: Value) => string)[],
): Map<Value, string> {
  const names = new Map<Value, string>()
  const taken = new Set<string>()
  let left = [...values]
  for (const way of ways) {
    const counts = new Map<string, number>()
    for (const value of left) counts.set(way(value), (counts.get(way(value)) ?? 0) + 1)
    left = left.filter((value) => {
      const name = way(value)
      if (counts.get(name) !== 1 || taken.has(name)) return true
      names.set(value, name)
      taken.add(name)
      return false
    })
  }
  const last = ways.at(-1) as (value: Value) => string
  for (const value of left) {
    let number = 2
    while (taken.has(`${last(value)}_${number}`)) number++
    names.set(value, `${last(value)}_${number}`)
    taken.add(`${last(value)}_${number}`)
  }
  return names
}
