import { measure } from './measure.js'
import { median } from './median.js'
import { verdictOn } from './verdict.js'
import { warm } from './warm.js'

/**
 * Runs all candidates in turn, A B A B, after one round that is not counted, and whose findings are
 * checked. Nothing of what is done before a run is timed.
 * `[{name, cpuMs, wallMs, peakBytes, spreadMs, runs, verdict}]`, medians.
 */
export function interleave(candidates, tree, runs, say) {
  const rows = candidates.map((candidate) => ({ candidate, costs: [], wrong: [] }))
  for (let round = 0; round <= runs; round++) {
    say(`${tree.name}: round ${round} of ${runs}`)
    for (const row of rows) {
      const { prepared, name } = row.candidate
      row.candidate.before?.(prepared)
      warm(prepared.folder)
      const result = measure(row.candidate.command(prepared), {
        cwd: prepared.folder,
        env: row.candidate.env,
      })
      const verdict = verdictOn(row.candidate, result, prepared)
      row.verdict ??= verdict
      if (!verdict.right) row.verdict = verdict
      if (round > 0) row.costs.push(result)
      say(`  ${name}: ${Math.round(result.wallMs)} ms`)
    }
  }
  return rows.map(({ candidate, costs, verdict }) => {
    const cpu = costs.map((one) => (one.userMs === null ? null : one.userMs + one.systemMs))
    return {
      name: candidate.name,
      version: candidate.version,
      cpuMs: median(cpu),
      userMs: median(costs.map((one) => one.userMs)),
      systemMs: median(costs.map((one) => one.systemMs)),
      wallMs: median(costs.map((one) => one.wallMs)),
      peakBytes: median(costs.map((one) => one.peakBytes)),
      leastCpuMs: cpu.includes(null) ? null : Math.min(...cpu),
      runs: costs.length,
      verdict,
    }
  })
}
