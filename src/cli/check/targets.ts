import type { Problem } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'
import { FORMAT_NAMES, type FormatName } from '../../reports/index.ts'

/** A report that is wanted: in which format, and in which file if not on standard output. */
export interface Target {
  format: FormatName
  file?: string
}

/**
 * Reads `--format name` and `--format name=file`, and `--output`, which names the file of the one that
 * has none.
 *
 * @returns the targets, or one sentence: an unknown format, two for one place
 */
// MM-SEL-0007
export function targetsOf(
  given: readonly string[],
  output: string | undefined,
): Target[] | Problem {
  const targets: Target[] = []
  for (const one of given.length === 0 ? ['text'] : given) {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(one) ?? []
    const format = FORMAT_NAMES.find((known) => known === name)
    if (format === undefined) {
      const near = nearest(name, FORMAT_NAMES)
      const hint = near === undefined ? '' : ` Did you mean ${near}?`
      return {
        message: `Unexpected format "${name}", expected one of ${FORMAT_NAMES.join(', ')}.${hint}`,
      }
    }
    if (file === '') return { message: `Unexpected --format ${one} without a file behind "="` }
    const to = file ?? output
    targets.push(to === undefined ? { format } : { format, file: to })
  }
  // A report in files alone leaves people without a word.
  if (targets.every((one) => one.file !== undefined) && output === undefined) {
    targets.push({ format: 'text' })
  }
  const places = targets.map((one) => one.file ?? 'standard output')
  const twice = places.find((place, index) => places.indexOf(place) !== index)
  if (twice === undefined) return targets
  return { message: `Unexpected second report for ${twice}, expected --format <name>=<file>` }
}
