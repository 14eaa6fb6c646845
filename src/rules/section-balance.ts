import { isHidden } from './shared/hidden-marker.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Whoever asks for one section of a file gets all that follows where its end is missing. */
// MM-MRULE-0010
export const sectionBalance: Rule = {
  id: 'section-balance',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'Each marker of a module spec that opens a section has one that closes it.',
  source: 'Seed 003, SECTION anchors (number 1 of our list of checks)',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n<!--SECTION:HANDOFF-->\n## Handoff\n\nNone\n\n<!--/SECTION:HANDOFF-->\n',
    }),
    moduleExample(
      {
        [CART]: '# Module: cart\n\n<!--SECTION:HANDOFF-->\n## Handoff\n\n<!--/SECTION:HANDOF-->\n',
      },
      `${CART}:3:1 Unexpected end of the text in section HANDOFF, expected <!--/SECTION:HANDOFF-->`,
      `${CART}:6:1 Unexpected <!--/SECTION:HANDOF-->, expected <!--SECTION:HANDOF--> above it`,
    ),
    moduleExample(
      { [CART]: '# Module: cart\n\n<!--SECTION:HANDOFF\n## Handoff\n\nNone\n' },
      `${CART}:3:1 Unexpected comment that does not end, expected -->`,
    ),
  ],
  check(trace) {
    return trace.modules.flatMap((spec) => {
      const { unterminated, faults } = spec.markers
      const open = faults.flatMap(({ kind, name, position }) => {
        const message = messageOf(kind, name)
        const other = kind === 'unclosed' ? `/SECTION:${name}` : `<!--SECTION:${name}`
        return message === undefined || isHidden(other, spec, trace)
          ? []
          : [findingAt(spec, position, `${kind} ${name}`, message)]
      })
      if (!unterminated) return open
      const message = 'Unexpected comment that does not end, expected -->'
      return [findingAt(spec, unterminated, 'unterminated', message), ...open]
    })
  },
}

function messageOf(kind: string, name: string): string | undefined {
  if (kind === 'unclosed') {
    return `Unexpected end of the text in section ${name}, expected <!--/SECTION:${name}-->`
  }
  if (kind !== 'unopened') return undefined
  return `Unexpected <!--/SECTION:${name}-->, expected <!--SECTION:${name}--> above it`
}
