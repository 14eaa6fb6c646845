import { nearest } from '../model/nearest.ts'
import { modulesIn, siblingsOf } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { moduleFor, moduleNames } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const depends = (text: string) =>
  `# Module: cart\n\n## Inter-Module Dependencies\n\n- **Depends on:** ${text}\n`
const OTHERS = {
  [SHOP]: '# shop: Product Specification\n',
  'specs/shop/pay/pay.spec.md': '# Module: pay\n',
}

/** A dependency on nothing is one that was renamed, or is still to be written. */
// MM-MRULE-0073
export const unknownDependency: Rule = {
  id: 'unknown-dependency',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'What a module depends on in inline code without a link is a module of its scope.',
  source: 'Seed 003, Inter-Module Dependencies (number 52 of our list of checks)',
  examples: [
    moduleExample({ ...OTHERS, [CART]: depends('`pay`, [the shop](../shop.spec.md)') }),
    moduleExample(
      { ...OTHERS, [CART]: depends('`paye`, [ship](../ship/ship.spec.md), money') },
      `${CART}:5:19 Unexpected dependency paye, which is no module of the scope, did you mean "pay"?`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      (spec.dependencies?.dependsOn?.names ?? []).flatMap((one) => {
        const { name, url, inCode, position } = one
        // Words without code may be any; whether a link leads anywhere is told elsewhere.
        if (url !== undefined || !inCode || moduleFor(one, spec, trace)) return []
        const names = siblingsOf(spec, trace).flatMap(moduleNames)
        const near = nearest(name, names)
        const hint =
          near === undefined ? 'expected one, or a link beside it' : `did you mean "${near}"?`
        const message = `Unexpected dependency ${name}, which is no module of the scope, ${hint}`
        return [findingAt(spec, position, name, message)]
      }),
    )
  },
}
