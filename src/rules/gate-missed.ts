import type { GateOutcome } from '../model/gates-trace.ts'
import type { Rule } from './types.ts'

/** More names than these tell a reader nothing. */
const NAMES = 5

const SPEC = '- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n- [AB-103] It MAY log.\n'
const CODE = '// AB-101\nexport function run() {}\n'

/** A gate says what a release needs; whoever wants less of it changes the gate, or answers for an item. */
// MM-GATE-0010 MM-GATE-0011
export const gateMissed: Rule = {
  id: 'gate-missed',
  command: 'xref',
  severity: 'error',
  description:
    'As many requirements are implemented, tested, verified and reviewed as a gate asks for.',
  source: 'Issue 6, point 3: gates by level group',
  final: true,
  examples: [
    {
      files: {
        'mustmark.yaml': 'gates: { MUST: { implemented: 50, tested: 0 } }\n',
        'specs/a.md': SPEC,
        'src/run.ts': CODE,
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'gates: { MUST: { implemented: 100 } }\n',
        'requirements/waivers.yaml':
          'AB-102:\n  implemented: { reason: comes in May, owner: ann, expires: 2026-05-31 }\n',
        'specs/a.md': SPEC,
        'src/run.ts': CODE,
      },
      date: '2026-05-31',
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'gates:\n  MUST: { implemented: 100 }\n  MAY: { tested: 1 }\n',
        'specs/a.md': SPEC,
        'src/run.ts': CODE,
      },
      findings: [
        'mustmark.yaml:2:11 Unexpected 1 of 2 MUST items implemented (50 %), expected 100 %; it lacks AB-102',
        'mustmark.yaml:3:10 Unexpected 0 of 1 MAY items tested (0 %), expected 1 %; it lacks AB-103',
      ],
    },
  ],
  check({ evidence: { gates } }) {
    return gates.outcomes
      .filter((one) => one.state === 'missed')
      .map((one) => ({
        path: gates.path,
        ...(one.start && { start: one.start }),
        subject: `${one.level} ${one.gate}`,
        message: messageOf(one),
      }))
  },
}

function messageOf({
  level,
  gate,
  held,
  met,
  waived,
  percent,
  required,
  failing,
}: GateOutcome): string {
  const items = level === 'none' ? 'items without a level' : `${level} items`
  const others = waived === 0 ? '' : ` and ${waived} waived`
  const names = failing.slice(0, NAMES).join(', ')
  const more = failing.length - NAMES
  const rest = more > 0 ? ` and ${more} more` : ''
  return `Unexpected ${met} of ${held} ${items} ${gate} (${percent} %)${others}, expected ${required} %; it lacks ${names}${rest}`
}
