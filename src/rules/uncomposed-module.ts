import type { TracedModule } from '../model/module-trace.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { moduleNames, targetOf } from './shared/module-targets.ts'
import { surfacesOf } from './shared/surfaces.ts'
import type { Finding, Rule } from './types.ts'

const golden = (text: string) =>
  `# shop: Product Specification\n\n## Approved Golden DX Example\n\n${text}\n`
const SURFACE = '# Module: cart\n\n## Entity Surfaces\n\n### `Cart`\n\n- **Type:** Entity\n'

/** What no example composes nobody has seen at work. */
// MM-MRULE-0078
export const uncomposedModule: Rule = {
  id: 'uncomposed-module',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'error' },
  description:
    'A module with surfaces has a link or its name in the Golden DX of its scope, or says that it is internal-only.',
  source: 'Seed 003, composition view (number 61 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: golden('See [cart](./cart/cart.spec.md#2-module-usage-example).'),
      [CART]: SURFACE,
    }),
    moduleExample({
      [SHOP]: golden('Nothing.'),
      [CART]: `${SURFACE}\n## Module Decision Log\n\ninternal-only — not in composition view\n`,
    }),
    moduleExample(
      { [SHOP]: golden('Nothing.'), [CART]: SURFACE },
      `${CART} Unexpected module that the Golden DX of ${SHOP} does not compose, expected a link to it there, or "internal-only — not in composition view" in the decision log`,
    ),
  ],
  check(trace) {
    const scopes = new Map(trace.modules.map((spec) => [spec.path, spec]))
    return modulesIn(trace).flatMap((spec): Finding[] => {
      const scope = scopes.get(spec.scopePath ?? '')
      if (!scope?.scope?.goldenDx || surfacesOf(spec).length === 0) return []
      if (isComposed(spec, scope) || isInternal(spec)) return []
      const message = `Unexpected module that the Golden DX of ${scope.path} does not compose, expected a link to it there, or "internal-only — not in composition view" in the decision log`
      return [{ path: spec.path, subject: scope.path, message }]
    })
  },
}

function isComposed(spec: TracedModule, scope: TracedModule): boolean {
  const { links = [], code = [], fences = [] } = scope.scope?.goldenDx ?? {}
  if (links.some(({ url }) => targetOf(url, scope)?.path === spec.path)) return true
  const names = moduleNames(spec)
  if (code.some(({ text }) => names.includes(text.toLowerCase()))) return true
  const words = new Set(fences.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}_-]+/u)))
  return names.some((name) => words.has(name))
}

/** One writes it with any of the three dashes. */
function isInternal({ decisionLog }: TracedModule): boolean {
  const { texts = [], decisions = [] } = decisionLog ?? {}
  const fields = decisions.flatMap((one) => one.fields.map(({ value }) => value.text))
  return [...texts.map(({ text }) => text), ...decisions.map(({ title }) => title), ...fields].some(
    (text) => /\binternal-only\s*[-–—]\s*not in composition view/i.test(text),
  )
}
