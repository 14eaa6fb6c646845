import { scopeTypeOf } from '../model/scope-type.ts'
import { isHidden } from './shared/hidden-marker.ts'
import { moduleExample } from './shared/module-example.ts'
import { sectionTitle } from './shared/section-title.ts'
import type { Finding, Rule } from './types.ts'

const LIBRARY = [
  '# lib: Library Specification',
  '## Scope Type',
  'library',
  '## Vision',
  '## Golden DX',
  '## Requirements & Constraints',
  '## Public API Surface',
  '## Architecture',
  '## Decision Log',
  '## Scope Dependencies',
  '## Bootstrap Requirements',
  '## Handoff',
].join('\n')

/** What a section does not say nobody has decided; a reader looks for it in vain. */
// MM-MRULE-0013
export const missingSection: Rule = {
  id: 'missing-section',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A module spec, or a scope spec of its type, has all sections of its template.',
  source: 'Seed 003, H_INCOMPLETE_SCOPE_SPEC (number 8 of our list of checks)',
  examples: [
    moduleExample({ 'specs/lib/lib.spec.md': `${LIBRARY}\n` }),
    moduleExample(
      {
        'specs/lib/lib.spec.md': `${LIBRARY.replace('## Vision\n', '').replace('## Handoff', '')}\n`,
      },
      'specs/lib/lib.spec.md Unexpected lack of 2 sections, expected VISION (Vision & Primary Goal), HANDOFF (Handoff)',
    ),
  ],
  check(trace) {
    const { modules, moduleVocabulary: words } = trace
    return modules.flatMap((spec): Finding[] => {
      const type = spec.kind === 'module' ? 'module' : (scopeTypeOf(spec, words) ?? '')
      const required = words.required[type] ?? words.required.scope ?? []
      const present = new Set(spec.sections.flatMap(({ name, byHeading }) => [name, byHeading]))
      // A module may call its vision a vision, and its log a log.
      const missing = required.filter(
        (name) =>
          !present.has(name) &&
          !present.has(name.replace(/^MODULE_/, '')) &&
          !isHidden(`SECTION:${name}`, spec, trace),
      )
      if (missing.length === 0) return []
      const names = missing.map((name) => sectionTitle(name, words)).join(', ')
      const count = missing.length === 1 ? 'a section' : `${missing.length} sections`
      const message = `Unexpected lack of ${count}, expected ${names}`
      const subject = missing.join(' ')
      return [{ path: spec.path, subject, message }]
    })
  },
}
