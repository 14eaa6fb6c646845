import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { ModuleCode } from '../model/module-code.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { Position } from '../model/position.ts'
import { contractsOf, type NamedContract } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { runtimeBacking } from './shared/runtime-backing.ts'
import { fieldOf, isFilled } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

const PORT = ['#### Port: `Pay`', '- **Verification Levels:** `integration`']
const HANDOFF = '\n## Handoff\n\n- **Test files:** `test/pay.test.ts`\n'

/** A contract that says how it is verified and shows nothing for it has said what somebody hopes. */
// MM-MRULE-0090
export const verificationEvidence: Rule = {
  id: 'verification-evidence',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description:
    'A contract with verification levels has a test file that is there, or a test that names one of its clauses.',
  source: 'Seed 003, Verification Levels (number 36 of our list of checks)',
  examples: [
    moduleExample({ [CART]: contracted(...PORT) + HANDOFF, 'test/pay.test.ts': '' }),
    moduleExample({
      [CART]: contracted(...PORT, '', '- **Preconditions:**', '  - [PAY-PRE-1] It is open.'),
      'test/pay.test.ts': '// PAY-PRE-1\n',
    }),
    moduleExample({ [CART]: contracted(...PORT, '- **Runtime Backing:** not-implemented') }),
    moduleExample(
      { [CART]: contracted(...PORT) + HANDOFF, 'src/pay.ts': 'pay()\n' },
      `${CART}:5:1 Unexpected verification levels of Pay without evidence, expected a test file that is there, or a test that names one of its clauses`,
    ),
  ],
  check(trace) {
    const { moduleCode, moduleVocabulary: words } = trace
    // In a repository of specs alone nobody can tell what is tested.
    const { code, tests } = moduleCode?.words ?? {}
    if (!moduleCode || !code || !tests || code.size + tests.size === 0) return []
    const clauses = groupBy(
      trace.items.filter(({ id, clause }) => id !== undefined && clause !== undefined),
      ({ path }) => path,
    )
    return modulesIn(trace).flatMap((spec) => {
      if (handsOverTests(spec, moduleCode)) return []
      return contractsOf(spec).flatMap((one) => {
        const entry = fieldOf(one.fields, 'verification')
        if (!entry || !isFilled(entry) || entry.value.none) return []
        if (runtimeBacking(one, words) === 'not-implemented') return []
        const own = (clauses.get(spec.path) ?? []).filter((item) => isWithin(item, one.position))
        const isNamed = own.some(({ id = '' }) => tests.has(id))
        if (isNamed || namesTest(one, spec, moduleCode)) return []
        const message = `Unexpected verification levels of ${one.name.text} without evidence, expected a test file that is there, or a test that names one of its clauses`
        return [findingAt(spec, entry.position, one.name.text, message)]
      })
    })
  },
}

function handsOverTests({ path, handoff }: TracedModule, { paths }: ModuleCode): boolean {
  const known = paths.get(path)
  return handoff?.testFiles?.paths.some(({ text }) => known?.has(text)) ?? false
}

/** A path or a link of the contract leads to a file of tests. */
function namesTest(
  { fields }: NamedContract,
  { path }: TracedModule,
  { paths, files }: ModuleCode,
): boolean {
  const texts = fields.flatMap(({ value, items }) => [value, ...items.map((one) => one.value)])
  const named = texts.flatMap(({ code, links }) => [
    ...code.map(({ text }) => text),
    ...links.map(({ url }) => url),
  ])
  return named.some((one) => files.get(paths.get(path)?.get(one) ?? '')?.isTest)
}

function isWithin({ position }: Item, { start, end }: Position): boolean {
  return position.start.offset >= start.offset && position.end.offset <= end.offset
}
