import type {
  CrossReferencedItem,
  CrossReferences,
  ReferenceSite,
} from '../../model/cross-references.ts'

/** Where the run says that no report is to be read. */
// MM-EVID-0067
export const NOT_CHECKED = 'verified: not checked'

type Results = Pick<CrossReferences['results'], 'verified'>

/** What the tests of an item came to; empty where none verifies it. */
export function itemResult({ result, verifies }: CrossReferencedItem, results: Results): string {
  if (verifies.length === 0) return ''
  return results.verified === 'not checked' ? 'not checked' : (result ?? '')
}

/** What became of the test at a place that verifies. */
export function siteResult({ result, flaky }: ReferenceSite, results: Results): string {
  if (results.verified === 'not checked') return 'not checked'
  return `${result ?? ''}${flaky ? ' (flaky)' : ''}`
}
