import type { CrossReferences } from '../../model/cross-references.ts'
import type { MatrixHead } from '../../model/matrix-head.ts'
import { plural } from '../summary-text.ts'
import { table } from './page-table.ts'
import { NOT_CHECKED } from './result-text.ts'

/** What a matrix was made from, and with what: no clock and no place of this machine. */
// MM-EVID-0069
export function headText(
  { config, inputs, files, commit, clean, filters }: MatrixHead,
  version: string,
  { state, reports }: CrossReferences['results'],
): string {
  const tree = clean ? 'nothing differs from it' : 'with changes that are not committed'
  return table(
    ['Made', 'from'],
    [
      ['tool', `mustmark ${version}`],
      ['config', `sha256 ${config}`],
      ['inputs', `sha256 ${inputs}, ${plural(files, 'file')}`],
      ['commit', commit === undefined ? 'unknown' : `${commit}, ${tree}`],
      ['results', RESULTS[state] ?? plural(reports.length, 'report')],
      ['filters', filters.length > 0 ? filters.join(' ') : 'none'],
    ],
  )
}

const RESULTS: Readonly<Record<string, string>> = {
  'left out': NOT_CHECKED,
  'none set': 'no reports are set',
}
