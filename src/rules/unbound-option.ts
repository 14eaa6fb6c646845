import type { PublicOption } from '../model/module-structure.ts'
import type { TracedModule } from '../model/module-trace.ts'
import { byScope } from './shared/by-scope.ts'
import { contractsOf } from './shared/contracts.ts'
import { areKnown, entityNames, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** An option that nothing reads is a promise that nobody keeps. */
// MM-MRULE-0050
export const unboundOption: Rule = {
  id: 'unbound-option',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A public option names what reads it, or says that it is deferred, and until when.',
  source: 'Seed 003, Public Options & Policies (number 40 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Cart` | Entity | Holds lines'],
        '## Public Options\n\n- `--max`: bound to `Cart`\n- `--gift`: deferred, see D-003\n',
      ),
    }),
    moduleExample(
      {
        [CART]: inventoried(
          ['`Cart` | Entity | Holds lines'],
          '## Public Options\n\n- `--max`: the limit\n- `--gift`: deferred\n',
        ),
      },
      `${CART}:11:1 Unexpected option --max without an entity that reads it, expected one in inline code, or deferred with a link, an ID or a version`,
      `${CART}:12:1 Unexpected option --gift that is deferred, expected a link, an ID or a version that says until when`,
    ),
  ],
  check(trace) {
    const namesFor = byScope(trace, namesAround)
    return modulesIn(trace).flatMap((spec) => {
      const known = namesFor(spec)
      if (!known) return []
      return (spec.options?.options ?? []).flatMap((option) => {
        const message = messageOf(option, known)
        const name = nameOf(option)
        return message === undefined ? [] : [findingAt(spec, option.position, name, message)]
      })
    })
  },
}

function messageOf(option: PublicOption, known: ReadonlySet<string>): string | undefined {
  const { bound, texts, deferred, pointers } = option
  if (bound.some(({ text }) => known.has(plainName(text)))) return undefined
  const words = texts.flatMap(({ prose }) => prose.split(/[^\p{L}\p{N}_]+/u))
  if (words.some((word) => known.has(word))) return undefined
  if (deferred === undefined) {
    return `Unexpected option ${nameOf(option)} without an entity that reads it, expected one in inline code, or deferred with a link, an ID or a version`
  }
  if (pointers.length > 0 || texts.some(({ text }) => /§\s*\d/.test(text))) return undefined
  return `Unexpected option ${nameOf(option)} that is deferred, expected a link, an ID or a version that says until when`
}

function nameOf({ names, texts }: PublicOption): string {
  return names[0]?.text ?? texts[0]?.text ?? ''
}

/** Nothing where a row of theirs may have escaped us. */
function namesAround(siblings: readonly TracedModule[]): Set<string> | undefined {
  if (!areKnown(siblings)) return undefined
  return new Set(
    siblings.flatMap((one) => [
      ...entityNames(one),
      ...contractsOf(one).map(({ name }) => plainName(name.text)),
    ]),
  )
}
