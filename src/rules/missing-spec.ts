import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { nearPath } from './shared/near-path.ts'
import type { Rule } from './types.ts'

/** A path in inline code is a link that nobody clicks, and that goes stale unseen. */
// MM-MRULE-0079
export const missingSpec: Rule = {
  id: 'missing-spec',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A relative path to a Markdown file in inline code leads to one that is there.',
  source: 'Seed 003, references between specs (number 58 of our list of checks, C2)',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\nSee `pay` (`../pay/pay.spec.md#handoff`).\n',
      'specs/shop/pay/pay.spec.md': '# Module: pay\n',
    }),
    moduleExample(
      {
        [CART]: '# Module: cart\n\nSee `pay` (`../../pay/pay.spec.md`) and `./no.md`.\n',
        'specs/shop/pay/pay.spec.md': '# Module: pay\n',
      },
      `${CART}:3:12 Unexpected path ../../pay/pay.spec.md, which is not there, did you mean ../pay/pay.spec.md?`,
      `${CART}:3:41 Unexpected path ./no.md, which is not there, expected a file of the repository`,
    ),
  ],
  check({ modules }) {
    const known = new Set(modules.map(({ path }) => path))
    return modules.flatMap((spec) =>
      spec.references.flatMap(({ kind, url, position }, index) => {
        const target = spec.targets[index]
        if (kind !== 'code' || !target || target.exists) return []
        const near = nearPath(url, spec.path, (path) => known.has(path))
        const hint =
          near === undefined ? 'expected a file of the repository' : `did you mean ${near}?`
        const message = `Unexpected path ${url}, which is not there, ${hint}`
        return [findingAt(spec, position, url, message)]
      }),
    )
  },
}
