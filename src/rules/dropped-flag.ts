import { modulesIn } from './shared/entities.ts'
import { isHidden } from './shared/hidden-marker.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const PRODUCT =
  '# shop: Product Specification\n\n## Requirements & Constraints\n\n- It takes `--include <glob>`.\n'

/** What the scope promises and no module takes up is lost between the two. */
// MM-MRULE-0051
export const droppedFlag: Rule = {
  id: 'dropped-flag',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each flag that a scope promises is a public option of one of its modules.',
  source: 'Seed 003, Public Options & Policies (number 41 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: PRODUCT,
      [CART]: '# Module: cart\n\n## Public Options\n\n- `--include`: deferred to v2\n',
    }),
    moduleExample(
      { [SHOP]: PRODUCT, [CART]: '# Module: cart\n\n## Public Options\n\nNone\n' },
      `${SHOP}:5:12 Unexpected flag --include, which no module has as a public option, expected one, bound or deferred`,
    ),
  ],
  check(trace) {
    const all = modulesIn(trace)
    return trace.modules.flatMap((spec) => {
      const own = all.filter(({ scopePath }) => scopePath === spec.path)
      // What no module seems to offer may stand in a section that nobody can read.
      const isKnown = !own.some((one) => isHidden('SECTION:PUBLIC_OPTIONS', one, trace))
      if (own.length === 0 || !isKnown) return []
      const known = new Set(
        own
          .flatMap(({ options }) => options?.options ?? [])
          .flatMap(({ names }) => names.map(flagOf)),
      )
      const seen = new Set<string>()
      return (spec.scope?.flags ?? []).flatMap(({ flag, position }) => {
        if (known.has(flag) || seen.has(flag)) return []
        seen.add(flag)
        const message = `Unexpected flag ${flag}, which no module has as a public option, expected one, bound or deferred`
        return [findingAt(spec, position, flag, message)]
      })
    })
  },
}

/** `--include <glob>` is the flag `--include`. */
function flagOf({ text }: { text: string }): string {
  return /^--?[\w-]+/.exec(text)?.[0] ?? text
}
