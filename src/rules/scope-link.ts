import type { SpecReference } from '../model/module-sections.ts'
import type { TracedModule } from '../model/module-trace.ts'
import { nameOf } from '../model/path.ts'
import { modulesIn } from './shared/entities.ts'
import { isHidden } from './shared/hidden-marker.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { nearPath } from './shared/near-path.ts'
import type { Finding, Rule } from './types.ts'

const PRODUCT = '# shop: Product Specification\n'

interface Near {
  kind: SpecReference['kind']
  finding: Finding
}

/** A reader of the module finds out what it is for from its scope. */
// MM-MRULE-0071
export const scopeLink: Rule = {
  id: 'scope-link',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A module spec links to the spec of its scope.',
  source: 'Seed 003, module 1 links back (number 57 of our list of checks, C1)',
  examples: [
    moduleExample({
      [SHOP]: PRODUCT,
      [CART]: '# Module: cart\n\nOf [the shop](../shop.spec.md).\n',
    }),
    moduleExample(
      { [SHOP]: PRODUCT, [CART]: '# Module: cart\n\nOf [it](../../shop.spec.md).\n' },
      `${CART}:3:4 Unexpected path ../../shop.spec.md, which is not there, did you mean ../shop.spec.md?`,
    ),
    moduleExample(
      { [SHOP]: PRODUCT, [CART]: '# Module: cart\n' },
      `${CART} Unexpected module spec without a link to its scope, expected one to ${SHOP}`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec): Finding[] => {
      const { scopePath, targets, path } = spec
      if (scopePath === undefined || targets.some((one) => one?.path === scopePath)) return []
      if (isHidden(nameOf(scopePath), spec, trace)) return []
      const near = nearMiss(spec, scopePath)
      // What stands in inline code is told by the rule on such paths.
      if (near) return near.kind === 'code' ? [] : [near.finding]
      const message = `Unexpected module spec without a link to its scope, expected one to ${scopePath}`
      return [{ path, subject: scopePath, message }]
    })
  },
}

/** A reference that leads to no file, and to the scope with one `../` more or less. */
function nearMiss(spec: TracedModule, scopePath: string): Near | undefined {
  for (const [index, { kind, url, position }] of spec.references.entries()) {
    if (spec.targets[index]?.exists) continue
    const meant = nearPath(url, spec.path, (path) => path === scopePath)
    if (meant === undefined) continue
    const message = `Unexpected path ${url}, which is not there, did you mean ${meant}?`
    return { kind, finding: findingAt(spec, position, url, message) }
  }
  return undefined
}
