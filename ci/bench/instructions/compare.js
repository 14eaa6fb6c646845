/**
 * Two runs differ by 0.05 %, and where the folders lie makes 1 %; more than this is a change of what
 * we do.
 */
export const MOST_PERCENT = 3

/** Millions with one digit behind the point, which is finer than two runs agree. */
function millions(instructions) {
  return Math.round(instructions / 1e5) / 10
}

function markOf(percent, verdict) {
  // What did another job has taken the instructions of that one.
  if (!verdict.right) return ''
  if (percent === null) return 'no figure'
  if (percent > MOST_PERCENT) return 'MISSED'
  return percent < -MOST_PERCENT ? 'held, less: record it' : 'held'
}

/**
 * Holds counts against a record. Node's own share is taken off first, so that what is compared is
 * ours alone.
 *
 * @param results `[{name, instructions, verdict}]`, the first being `node -e 0`
 * @param recorded millions by name, undefined without a record
 * @returns `[{name, instructions, ratio, ownMillions, recorded, percent, mark, verdict}]`; what does
 *   not apply is null, and no mark stands at `node -e 0` and at a wrong job
 */
export function compare(results, recorded) {
  const [{ instructions: floor }] = results
  return results.map(({ name, instructions, verdict }, index) => {
    const row = { name, instructions, ratio: instructions / floor, verdict }
    const none = { ownMillions: null, recorded: null, percent: null, mark: '' }
    if (index === 0) return { ...row, ...none }
    const ownMillions = millions(instructions - floor)
    const figure = recorded?.[name] ?? null
    const percent = figure === null ? null : ((ownMillions - figure) * 100) / figure
    return { ...row, ownMillions, recorded: figure, percent, mark: markOf(percent, verdict) }
  })
}
