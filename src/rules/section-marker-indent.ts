import type { SectionMarker } from '../model/section-marker.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

/** Programs that look for markers line by line miss one that a formatter has moved into a list. */
// MM-MRULE-0012
export const sectionMarkerIndent: Rule = {
  id: 'section-marker-indent',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'A marker of a section stands at the start of its line, outside every list.',
  source:
    'Seed 003, SECTION anchors (number 7 of our list of checks); Prettier before 3.10 moves them',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\n<!--SECTION:A-->\n\n- one\n  - two\n\n<!--/SECTION:A-->\n',
    }),
    moduleExample(
      { [CART]: '# Module: cart\n\n<!--SECTION:A-->\n\n- one\n  - two\n\n  <!--/SECTION:A-->\n' },
      `${CART}:8:3 Unexpected <!--/SECTION:A--> within a list, expected it at the start of the line`,
    ),
  ],
  check({ modules, sources }) {
    return modules.flatMap((spec) =>
      spec.markers.markers
        .filter(({ inList }) => inList)
        .map((marker): Finding => {
          const comment = `<!--${marker.kind === 'open' ? '' : '/'}SECTION:${marker.name}-->`
          const message = `Unexpected ${comment} within a list, expected it at the start of the line`
          const fix = fixOf(marker, spec.path, sources.get(spec.path) ?? '')
          const finding = findingAt(spec, marker.position, comment, message)
          return { ...finding, ...(fix && { fix }) }
        }),
    )
  },
}

/** Blanks alone stand before it and nothing of the list behind it, so that nothing else moves. */
function fixOf({ position, below }: SectionMarker, path: string, text: string): Finding['fix'] {
  const { offset, column } = position.start
  const start = offset - column + 1
  const isAlone = column > 1 && /^[ \t]+$/.test(text.slice(start, offset))
  const next = /^(?:[ \t]*\r?\n)*([^\r\n]*)/.exec(text.slice(below))?.[1] ?? ''
  const isOutside = next === '' || /^(?:#|<!--)/.test(next)
  return isAlone && isOutside ? { path, start, end: offset, text: '' } : undefined
}
