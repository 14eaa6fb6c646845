/** What a job is counted in, and what the truth of a tree says about it. */
const JOBS = {
  ids: (truth) => new Set(truth.ids),
  'broken links': (truth) => truth.brokenLinks,
  specs: (truth) => truth.specs,
  'code files': (truth) => truth.code,
}

function difference(a, b) {
  return [...a].filter((one) => !b.has(one))
}

/**
 * Did a candidate do its job? `{right, text}`. It crashed, or found too little or too much, and
 * then its time says nothing. A candidate without a job (`node -e 0`) only has to end well.
 */
export function verdictOn(candidate, result, tree) {
  const { job, found, exitCodes = [0, 1] } = candidate
  if (!exitCodes.includes(result.status)) {
    const said = result.stderr.trim().split('\n').at(-1)
    return { right: false, text: `exit code ${result.status}: ${said}` }
  }
  if (job === undefined) return { right: true, text: 'no job' }
  const expected = JOBS[job](tree.truth)
  const actual = found(result, tree)
  if (typeof expected === 'number' || typeof actual === 'number') {
    const count = typeof expected === 'number' ? expected : expected.size
    return { right: actual === count, text: `${actual} of ${count} ${job}` }
  }
  const lost = difference(expected, actual)
  // In a folder of somebody's own an ID may stand in code alone: more is not wrong there.
  const extra = tree.given ? [] : difference(actual, expected)
  const text = `${expected.size - lost.length} of ${expected.size} ${job}`
  if (lost.length > 0) return { right: false, text: `${text}, not ${lost[0]}` }
  if (extra.length > 0) return { right: false, text: `${text}, and ${extra[0]}, which is none` }
  return { right: true, text }
}
