import type { ModuleSection } from '../model/module-sections.ts'
import type { TracedModule } from '../model/module-trace.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { sectionTitle } from './shared/section-title.ts'
import type { Finding, Rule } from './types.ts'

/** Who knows one spec finds his way in all others. */
// MM-MRULE-0014
export const sectionOrder: Rule = {
  id: 'section-order',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description:
    'The sections of a module spec stand in the order of their template, with numbers that grow.',
  source: 'Seed 003, templates of specs (number 10 of our list of checks)',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n## 1. Module Vision\n\nText\n\n## 2. Notes\n\nText\n\n## 5. Handoff\n\nNone\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n## 1. Handoff\n\nNone\n\n## 3. Module Vision\n\nText\n\n## 2. Notes\n\nText\n',
      },
      `${CART}:7:1 Unexpected MODULE_VISION (Module Vision) below HANDOFF (Handoff), expected it above`,
      `${CART}:11:1 Unexpected number 2 below number 3, expected 4 or more`,
    ),
  ],
  check({ modules, moduleVocabulary: words }) {
    return modules.flatMap((spec) => {
      const order = words.order[spec.kind]
      return [...disordered(spec, order, (name) => sectionTitle(name, words)), ...misnumbered(spec)]
    })
  },
}

/** Each section that should stand above one that stands above it. */
function disordered(
  spec: TracedModule,
  order: readonly string[],
  titleOf: (name: string) => string,
): Finding[] {
  let last = ''
  return spec.sections.flatMap(({ name = '', heading, position }) => {
    const rank = order.indexOf(name)
    if (rank === -1) return []
    if (last === '' || rank >= order.indexOf(last)) {
      last = name
      return []
    }
    const message = `Unexpected ${titleOf(name)} below ${titleOf(last)}, expected it above`
    return [findingAt(spec, heading?.position ?? position, name, message)]
  })
}

function misnumbered(spec: TracedModule): Finding[] {
  let last = 0
  return spec.sections.flatMap(({ heading }: ModuleSection) => {
    const number = Number(heading?.number)
    if (!heading || !Number.isSafeInteger(number)) return []
    const before = last
    last = Math.max(last, number)
    if (number > before) return []
    const message = `Unexpected number ${number} below number ${before}, expected ${before + 1} or more`
    return [findingAt(spec, heading.position, `number of ${heading.title}`, message)]
  })
}
