import type { Problem } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'

/** A report that is wanted: in which format, and in which file if not on standard output. */
export interface Target<Name extends string> {
  format: Name
  file?: string
}

/**
 * Reads `--format name` and `--format name=file`, and `--output`, which names the file of the one that
 * has none.
 *
 * @param names of the formats that the command has; `text` is one
 * @returns the targets, or one sentence: an unknown format, two for one place
 */
// MM-SEL-0007
export function targetsOf<Name extends string>(
  given: readonly string[],
  output: string | undefined,
  names: readonly (Name | 'text')[],
): Target<Name | 'text'>[] | Problem {
  const targets: Target<Name | 'text'>[] = []
  for (const one of given.length === 0 ? ['text'] : given) {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(one) ?? []
    const format = names.find((known) => known === name)
    if (format === undefined) {
      const near = nearest(name, names)
      const hint = near === undefined ? '' : ` Did you mean ${near}?`
      return {
        message: `Unexpected format "${name}", expected one of ${names.join(', ')}.${hint}`,
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
