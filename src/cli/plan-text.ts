import type { Analysis } from '../analyze.ts'
import { type Plan, planChanges } from '../changes.ts'
import { outputsOf, plural } from '../reports/index.ts'
import type { Run } from './open-run.ts'

/** What spec-extract would write, against what is on the disk. */
export function planOf({ config, files }: Run, { trace }: Analysis, overwrite: boolean): Plan {
  return planChanges(outputsOf(trace, config), trace, config, files, overwrite)
}

/** What a run did to the disk, or would do. */
export function planText({ changes, unchanged, held }: Plan, wrote: boolean): string {
  const lines = wrote ? [done(changes, unchanged)] : wouldDo(changes, unchanged)
  if (held.length > 0) {
    lines.push(`Left as they are until the IDs are settled: ${held.join(', ')}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

function done(changes: Plan['changes'], unchanged: number): string {
  const removed = changes.filter((change) => change.after === undefined).length
  const written = `${plural(changes.length - removed, 'file')} written, ${unchanged} unchanged`
  return removed === 0 ? written : `${written}, ${removed} removed`
}

function wouldDo(changes: Plan['changes'], unchanged: number): string[] {
  if (changes.length === 0)
    return unchanged === 0 ? [] : [`${plural(unchanged, 'file')} up to date`]
  const paths = changes.map((change) => change.path).join(', ')
  return [
    `${plural(changes.length, 'file')} would change: ${paths}`,
    'To accept: npx --no-install spec-extract',
  ]
}
