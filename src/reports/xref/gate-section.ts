import type { CrossReferences } from '../../model/cross-references.ts'
import { section } from './page-table.ts'
import { share } from './share.ts'

/** More keys in one cell nobody reads; json has all. */
const MOST = 20

const HEADER = ['Level', 'Gate', 'Asked', 'Met', 'Waived', 'State', 'Lacking']

/** What is asked before a release, and what it came to. */
// MM-EVID-0072
export function gateSection(gates: CrossReferences['gates']): string {
  if (gates === 'none set') return 'No gate is set.\n'
  return section(
    'Gates',
    HEADER,
    gates.map(({ level, gate, required, held, met, waived, state, failing }) => {
      const more = failing.length > MOST ? ` and ${failing.length - MOST} more` : ''
      const lacking = state === 'not checked' ? '' : `${failing.slice(0, MOST).join(', ')}${more}`
      return [level, gate, `${required} %`, share(met, held), String(waived), state, lacking]
    }),
  )
}
