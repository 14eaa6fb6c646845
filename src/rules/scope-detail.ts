import { moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { sectionTitle } from './shared/section-title.ts'
import type { Rule } from './types.ts'

/** What a module's spec says stands there alone, or the two come to differ. */
// MM-MRULE-0016
export const scopeDetail: Rule = {
  id: 'scope-detail',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'A scope spec leaves entities, surfaces and contracts to its modules.',
  source: 'Seed 003, the scope spec stays thin (number 13 of our list of checks)',
  examples: [
    moduleExample({ [SHOP]: '# shop: Product Specification\n\n## Architecture\n\nPorts.\n' }),
    moduleExample(
      { [SHOP]: '# shop: Product Specification\n\n## Module Contracts\n\nText\n' },
      `${SHOP}:3:1 Unexpected MODULE_CONTRACTS (Module Contracts) in a scope spec, expected it in a module's`,
    ),
  ],
  check({ modules, moduleVocabulary: words }) {
    return modules
      .filter(({ kind }) => kind === 'scope')
      .flatMap((spec) =>
        spec.sections.flatMap(({ name = '', heading, position }) => {
          if (!words.ofModules.includes(name)) return []
          const message = `Unexpected ${sectionTitle(name, words)} in a scope spec, expected it in a module's`
          return [findingAt(spec, heading?.position ?? position, name, message)]
        }),
      )
  },
}
