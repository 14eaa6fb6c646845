import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { nearest } from '../model/nearest.ts'
import { scopeTypeOf, scopeTypes } from '../model/scope-type.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

/** The type of a scope decides what its spec must say, and whether it has modules at all. */
// MM-MRULE-0016
export const scopeType: Rule = {
  id: 'scope-type',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A scope spec has one type, and modules only where its type has them.',
  source: 'Seed 003, H_INVALID_SCOPE_TYPE (number 12 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: '# shop: Library Specification\n\n## Scope Type\n\n`library`\n',
      [CART]: '# Module: cart\n',
    }),
    moduleExample(
      {
        [SHOP]: '# shop: Contracts Specification\n\n## Scope Type\n\ncontracts\n',
        [CART]: '# Module: cart\n',
        'specs/a/a.spec.md': '# a: Product Specification\n\n## Scope Type\n\nprodukt\n',
        'specs/b/b.spec.md': '# b: Product Specification\n\n## Scope Type\n\nproduct | library\n',
      },
      'specs/a/a.spec.md:5:1 Unexpected scope type "produkt", did you mean "product"?',
      'specs/b/b.spec.md:5:11 Unexpected second scope type "library", expected "product" alone',
      `${CART} Unexpected module of a scope of type contracts (${SHOP}), expected one of type library or product`,
    ),
  ],
  check({ modules, moduleVocabulary: words }) {
    const scopes = new Map(modules.map((spec) => [spec.path, spec]))
    return modules.flatMap((spec) =>
      spec.kind === 'scope' ? typesOf(spec, words) : underScope(spec, scopes, words),
    )
  },
}

function typesOf(spec: TracedModule, words: ModuleVocabulary): Finding[] {
  const { scopeType } = spec
  // What the section lacks altogether is told of the section.
  if (!scopeType || scopeType.words.length === 0) return []
  const [first, ...others] = scopeTypes(spec, words)
  if (first) {
    return others.map(({ text, position }) => {
      const message = `Unexpected second scope type "${text}", expected "${first.text}" alone`
      return findingAt(spec, position, text, message)
    })
  }
  const text = scopeType.words[0]?.text ?? ''
  const near = nearest(text, words.scopeTypes)
  const expected = `expected one of ${words.scopeTypes.join(', ')}`
  const hint = near === undefined ? expected : `did you mean "${near}"?`
  const message = `Unexpected scope type "${text}", ${hint}`
  return [findingAt(spec, scopeType.text.position, text, message)]
}

function underScope(
  spec: TracedModule,
  scopes: ReadonlyMap<string, TracedModule>,
  words: ModuleVocabulary,
): Finding[] {
  const scope = scopes.get(spec.scopePath ?? '')
  const type = scope && scopeTypeOf(scope, words)
  if (type === undefined || words.scopesWithModules.includes(type)) return []
  const expected = words.scopesWithModules.join(' or ')
  const message = `Unexpected module of a scope of type ${type} (${scope?.path}), expected one of type ${expected}`
  return [{ path: spec.path, subject: type, message }]
}
