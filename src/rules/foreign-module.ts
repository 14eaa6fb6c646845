import { scopeTypeOf } from '../model/scope-type.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { moduleFor } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const depends = (text: string) =>
  `# Module: cart\n\n## Inter-Module Dependencies\n\n- **Depends on:** ${text}\n`
const scope = (name: string, type: string) =>
  `# ${name}: ${type} Specification\n\n## Scope Type\n\n${type.toLowerCase()}\n`
const BANK = {
  [SHOP]: scope('shop', 'Product'),
  'specs/bank/pay/pay.spec.md': '# Module: pay\n',
}

/** A product is free to change its modules as long as others know only what it offers. */
// MM-MRULE-0081
export const foreignModule: Rule = {
  id: 'foreign-module',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A module depends on no module of another product.',
  source: 'Seed 003, cross-scope references (number 56 of our list of checks)',
  examples: [
    moduleExample({
      ...BANK,
      'specs/bank/bank.spec.md': scope('bank', 'Library'),
      [CART]: depends('[pay](../../bank/pay/pay.spec.md)'),
    }),
    moduleExample(
      {
        ...BANK,
        'specs/bank/bank.spec.md': scope('bank', 'Product'),
        [CART]: depends('[pay](../../bank/pay/pay.spec.md)'),
      },
      `${CART}:5:19 Unexpected dependency on pay of another product (specs/bank/bank.spec.md), expected a scope of contracts between them`,
    ),
  ],
  check(trace) {
    const scopes = new Map(trace.modules.map((spec) => [spec.path, spec]))
    return modulesIn(trace).flatMap((spec) =>
      (spec.dependencies?.dependsOn?.names ?? []).flatMap((one) => {
        const other = moduleFor(one, spec, trace)
        const home = scopes.get(other?.scopePath ?? '')
        if (!home || home.path === spec.scopePath || other?.kind !== 'module') return []
        if (scopeTypeOf(home, trace.moduleVocabulary) !== 'product') return []
        const message = `Unexpected dependency on ${one.name} of another product (${home.path}), expected a scope of contracts between them`
        return [findingAt(spec, one.position, one.name, message)]
      }),
    )
  },
}
