import type { Problem } from '../../model/diagnostic.ts'
import { MATRIX_FORMATS } from '../../reports/xref/index.ts'
import type { Target } from '../check/targets.ts'
import type { XrefOptions } from '../session.ts'

/** Options that make no sense with IDs, which are answered whole: a sentence each. */
// MM-SEL-0005
export function refuseXref(
  ids: readonly string[],
  options: XrefOptions,
  targets: readonly Target<string>[],
): Problem[] {
  if (ids.length === 0) return []
  const faults: [boolean, string][] = [
    [options.rule !== undefined, '--rule'],
    [options.since !== undefined, '--since'],
    [options.maxFindings !== undefined, '--max-findings'],
    [options.maxWarnings !== undefined, '--max-warnings'],
    [options.updateBaseline === true, '--update-baseline'],
    [options.pruneBaseline === true, '--prune-baseline'],
    [options.ratchet === true, '--ratchet'],
    [options.updateRatchet === true, '--update-ratchet'],
    [options.unreferenced === true, '--unreferenced'],
    ...targets.map(({ format }): [boolean, string] => [
      !MATRIX_FORMATS.some((one) => one === format),
      `--format ${format}`,
    ]),
  ]
  return faults
    .filter(([isWrong]) => isWrong)
    .map(([, option]) => ({
      message: `Unexpected ${option} with IDs, which are no findings, expected a run without IDs`,
    }))
}
