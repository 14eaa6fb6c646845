import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { nearest } from '../model/nearest.ts'
import type { Entry } from '../model/placed-text.ts'
import { wordMeant } from '../model/word-meant.ts'
import { contractsOf, contractsOfType, type NamedContract } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { fieldOf } from './shared/surfaces.ts'
import type { Finding, Rule } from './types.ts'

/** How a contract is to be verified is decided with it, not when its tests are written. */
// MM-MRULE-0044
export const verificationLevel: Rule = {
  id: 'verification-level',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'The verification levels of a contract are words of the vocabulary, each once; Ports and Adapters have some.',
  source: 'Seed 003, Verification Levels (number 34 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: contracted('#### Port: `Pay`', '- **Verification Levels:** `contract`, unit (fast)'),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Port: `Pay`',
          '- **Verification Levels:** unit, manual, unit',
          '',
          '#### Port: `Ship`',
          '- **Verification Levels:**',
        ),
      },
      `${CART}:5:28 Unexpected second verification level "unit" of Pay, expected it once`,
      `${CART}:5:28 Unexpected verification level "manual" of Pay, expected one of contract, unit, integration, e2e`,
      `${CART}:7:1 Unexpected Ship without verification levels, expected some of contract, unit, integration, e2e`,
    ),
  ],
  check(trace) {
    const words = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) => {
      const asked = [
        ...contractsOfType(spec, 'Port', words),
        ...contractsOfType(spec, 'Adapter', words),
      ]
      return contractsOf(spec).flatMap((one) => levelsOf(one, spec, words, asked.includes(one)))
    })
  },
}

function levelsOf(
  { name, fields, heading }: NamedContract,
  spec: TracedModule,
  vocabulary: ModuleVocabulary,
  isAsked: boolean,
): Finding[] {
  const known = vocabulary.verificationLevels
  const entry = fieldOf(fields, 'verification')
  const words = entry ? wordsOf(entry) : []
  if (!entry || words.length === 0) {
    if (!isAsked) return []
    const message = `Unexpected ${name.text} without verification levels, expected some of ${known.join(', ')}`
    return [findingAt(spec, heading, name.text, message)]
  }
  const { position } = entry.value.text === '' ? entry : entry.value
  const seen = new Set<string>()
  return words.flatMap((word): Finding[] => {
    const subject = `${name.text} ${word}`
    const level = wordMeant(word, 'verificationLevels', vocabulary)
    const isSecond = seen.has(level ?? word)
    seen.add(level ?? word)
    if (level === undefined) {
      const near = nearest(word, known)
      const hint =
        near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
      const message = `Unexpected verification level "${word}" of ${name.text}, ${hint}`
      return [findingAt(spec, position, subject, message)]
    }
    if (!isSecond) return []
    const message = `Unexpected second verification level "${word}" of ${name.text}, expected it once`
    return [findingAt(spec, position, subject, message)]
  })
}

function wordsOf({ value, items }: Entry): string[] {
  return [value, ...items.map((item) => item.value)].flatMap(({ text }) =>
    text
      .replace(/\([^()]*\)/g, '')
      .split(/[,;+/]|\s(?:and|и)\s/)
      .map((word) => word.replace(/\.$/, '').trim().toLowerCase())
      .filter((word) => word !== ''),
  )
}
