const MEASURES = { cpuMs: 'CPU', wallMs: 'wall time' }

/** What must be at most so many times what, on which tree; small tree first. */
function bars(name, base, measure, [small, large]) {
  return [
    { tree: 'small', name, base, measure, most: small },
    { tree: 'large', name, base, measure, most: large },
  ]
}

/** Bars of ours; peers do the same job on the same requirements in their own manner. */
export const BARS = [
  { tree: 'small', name: 'spec-extract', base: 'node -e 0', measure: 'cpuMs', most: 6 },
  { tree: 'large', name: 'spec-extract', base: 'rg', measure: 'cpuMs', most: 5 },
  { tree: 'small', name: 'mustmark check', base: 'node -e 0', measure: 'cpuMs', most: 8 },
  { tree: 'large', name: 'mustmark check', base: 'rg', measure: 'cpuMs', most: 6 },
  ...['OpenFastTrace', 'StrictDoc', 'Doorstop'].flatMap((peer) =>
    bars('mustmark check', peer, 'wallMs', [1 / 5, 1 / 10]),
  ),
  ...['duvet', 'tracey'].flatMap((peer) => bars('mustmark check', peer, 'wallMs', [2, 1])),
  ...bars('spec-links', 'remark-validate-links', 'wallMs', [1 / 10, 1 / 20]),
]

/** One line a bar that can be held against these results; a peer that failed has no time. */
export function barLines(treeName, results) {
  return BARS.filter((bar) => bar.tree === treeName).flatMap(({ name, base, measure, most }) => {
    const [one, other] = [name, base].map((wanted) => results.find((row) => row.name === wanted))
    if (!one?.[measure] || !other?.[measure] || !other.verdict.right) return []
    const times = one[measure] / other[measure]
    const held = times <= most ? 'held' : 'MISSED'
    return [`${name}: ${figure(times)} x ${base} (${MEASURES[measure]}), at most ${most}: ${held}`]
  })
}

function figure(times) {
  return times.toFixed(times < 1 ? 2 : 1)
}
