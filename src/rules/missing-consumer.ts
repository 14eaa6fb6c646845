import type { Surface } from '../model/module-entities.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { deferredEntities } from './shared/deferred-entities.ts'
import { modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { surfacesOf } from './shared/surfaces.ts'
import { wordIn } from './shared/word-in.ts'
import type { Finding, Rule } from './types.ts'

const surface = (name: string, consumers: string) =>
  `### \`${name}\`\n\n- **Type:** Entity\n- **Consumers:** ${consumers}\n`

/** What nobody uses nobody needs: it is left out, or deferred by name. */
// MM-MRULE-0033
export const missingConsumer: Rule = {
  id: 'missing-consumer',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each surface names a consumer that is there today, or says that it is deferred.',
  source: 'Seed 003, no surface without a consumer (number 25 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Cart` | Entity | Holds lines', '`Gift` | Entity | Wraps, deferred'],
        `## Entity Surfaces\n\n${surface('Cart', 'Internal: `Order`; External: N/A')}`,
        surface('Gift', 'N/A'),
      ),
    }),
    moduleExample(
      {
        [CART]: `# Module: cart\n\n## Entity Surfaces\n\n${surface('Cart', 'Internal: N/A; External: N/A')}\n${surface('Line', 'Internal: future')}\n### \`Sum\`\n\n- **Type:** Entity\n`,
      },
      `${CART}:8:1 Unexpected Cart without a consumer, expected one, or the word deferred`,
      `${CART}:13:1 Unexpected consumer "future" of Line, expected one that is there today, or the word deferred`,
      `${CART}:15:1 Unexpected Sum without a consumer, expected one, or the word deferred`,
    ),
  ],
  check(trace) {
    const words = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) => {
      const deferred = deferredEntities(spec, words)
      return surfacesOf(spec).flatMap((one) =>
        deferred.has(plainName(one.name.text)) ? [] : consumersOf(one, spec, words),
      )
    })
  },
}

function consumersOf(
  { name, consumers, heading, fields }: Surface,
  spec: TracedModule,
  { someday, deferred }: ModuleVocabulary,
): Finding[] {
  const isDeferred = fields.some(({ value }) => wordIn(value.text, deferred) !== undefined)
  if (isDeferred) return []
  const { internal = [], external = [], other = [], position = heading } = consumers ?? {}
  const named = [...internal, ...external, ...other].filter(
    ({ text, none }) => text !== '' && !none,
  )
  if (named.length === 0) {
    const message = `Unexpected ${name.text} without a consumer, expected one, or the word deferred`
    return [findingAt(spec, position, name.text, message)]
  }
  const vague = named.filter(
    ({ prose, code }) => code.length === 0 && wordIn(prose, someday) !== undefined,
  )
  if (vague.length < named.length) return []
  const said = vague.map(({ text }) => text).join('; ')
  const message = `Unexpected consumer "${said}" of ${name.text}, expected one that is there today, or the word deferred`
  return [findingAt(spec, position, name.text, message)]
}
