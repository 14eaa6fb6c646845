import { expect, test } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../../src/config/index.ts'
import { moduleVocabulary } from '../../../src/dialects/index.ts'
import { wordsOf } from '../../../src/dialects/module-spec/words.ts'
import { memory } from '../../../src/io/memory.ts'
import { repository } from '../../repository.ts'
import { foundIn } from './found.ts'
import { good } from './good.ts'

/** What the good specs say in English, in German; the longer texts first. */
const GERMAN: Readonly<Record<string, string>> = {
  'Entity Inventory': 'Bestand',
  'Entity Surfaces': 'Oberflächen',
  'Module Contracts': 'Verträge',
  'File Structure': 'Dateien',
  'Module Map': 'Karte der Module',
  'Scope Type': 'Art des Bereichs',
  '| Name | Type | Purpose |': '| Wer | Art | Zweck |',
  'Public Operations:': 'Aufrufe:',
  'Runtime Backing:': 'Rückhalt:',
  'Verification Levels:': 'Prüfstufen:',
  'Preconditions:': 'Vorbedingungen:',
  'Consumers:': 'Nutzer:',
  'Internal:': 'Innen:',
  'Type:** Port': 'Art:** Anschluss',
  'Type:** Adapter': 'Art:** Adapter',
  'Type:** Entity': 'Art:** Entity',
  '| Port |': '| Anschluss |',
  'Port: `Payment`': 'Anschluss: `Payment`',
  '`real-runtime`': '`echt`',
  'Status:** active': 'Status:** in Kraft seit heute',
  '`unit`': '`Einheit`',
  'Supersedes:': 'Ersetzt:',
  'Depends on:': 'Braucht:',
  '\nproduct\n': '\nProdukt\n',
  'the complete list': 'die ganze Liste',
  'Deferred Runtime Scope:** None': 'Deferred Runtime Scope:** nichts',
}

const CONFIG: ConfigInput = {
  contracts: {
    words: { preconditions: ['Vorbedingungen'], none: ['nichts'] },
    aliases: {
      sections: {
        ENTITY_INVENTORY: ['Bestand'],
        ENTITY_SURFACES: ['Oberflächen'],
        MODULE_CONTRACTS: ['Verträge'],
        FILE_STRUCTURE: ['Dateien'],
        MODULE_MAP: ['Karte der Module'],
        SCOPE_TYPE: ['Art des Bereichs'],
      },
      labels: {
        type: ['Art'],
        operations: ['Aufrufe'],
        backing: ['Rückhalt'],
        verification: ['Prüfstufen'],
        consumers: ['Nutzer'],
        internal: ['Innen'],
        supersedes: ['Ersetzt'],
        dependsOn: ['Braucht'],
      },
      columns: { name: ['Wer'], type: ['Art'], purpose: ['Zweck'] },
      types: { Port: ['Anschluss'] },
      statuses: { active: ['in Kraft'] },
      scopeTypes: { product: ['Produkt'] },
      runtimeBackings: { 'real-runtime': ['echt'] },
      verificationLevels: { unit: ['Einheit'] },
    },
    vocabularies: { closed: { add: ['ganze Liste'] } },
  },
}

function german(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(good).map(([path, text]) => [
      path,
      Object.entries(GERMAN).reduce((all, [from, to]) => all.replaceAll(from, to), text),
    ]),
  )
}

test('MM-MOD-0092: specs in other words are found as good as those in the words of the seed', () => {
  const files = german()
  for (const to of Object.values(GERMAN)) expect(Object.values(files).join('')).toContain(to)
  expect(foundIn(files, CONFIG)).toEqual([])
  expect(foundIn(files).length).toBeGreaterThan(8)
})

/** One fault in the German specs, each of a rule that looks at an alias. */
test.each([
  ['runtime-backing', '`echt`', '`echd`'],
  ['verification-level', '`Einheit`', '`Einhait`'],
  ['entity-type', '| Anschluss |', '| Anschluß |'],
  ['decision-status', 'in Kraft seit heute', 'im Kraft'],
  ['scope-type', '\nProdukt\n', '\nProdukte\n'],
  ['missing-clause', 'Vorbedingungen:', 'Davor:'],
  ['unread-clause', 'Vorbedingungen:', 'Bedingungen:'],
  ['open-inventory', '| Takes none |', '| Takes none usw. |'],
])('MM-MOD-0092: and so are their faults: %s', (rule, from, to) => {
  const files = german()
  const path = Object.keys(files).find((one) => files[one]?.includes(from)) ?? ''
  files[path] = files[path]?.replace(from, to) ?? ''
  const config = structuredClone(CONFIG)
  if (config.contracts?.vocabularies) config.contracts.vocabularies.openEnded = ['usw']
  expect(foundIn(files, config).map((one) => one.split(':')[0])).toContain(rule)
})

test('MM-MOD-0093: a narrowed vocabulary refuses what it leaves out, a wider one takes more', () => {
  const files = { ...good }
  const cart = 'specs/shop/cart/cart.spec.md'
  const narrow = { contracts: { vocabularies: { types: ['Port', 'Adapter'] } } }
  expect(foundIn(files, narrow)).toEqual(['entity-type: | `Cart` | Entity | Holds lines |'])
  files[cart] = (good[cart] ?? '')
    .replace('| Entity |', '| function |')
    .replace('Type:** Entity', 'Type:** Function')
  expect(foundIn(files)).toEqual(['entity-type: | `Cart` | function | Holds lines |'])
  expect(foundIn(files, { contracts: { vocabularies: { types: { add: ['Function'] } } } })).toEqual(
    [],
  )
})

test('MM-MOD-0091: a section of the own is asked for by its name, and found by its heading', () => {
  const contracts = {
    aliases: { sections: { THREATS: ['Threats'] } },
    vocabularies: { required: { module: { add: ['THREATS'] } } },
  }
  const found = foundIn(good, { contracts })
  expect(found).toEqual(['missing-section: cart/cart.spec.md', 'missing-section: pay/pay.spec.md'])
  const pay = 'specs/shop/pay/pay.spec.md'
  const files = { ...good, [pay]: `${good[pay]}\n## 11. Threats\n\nNone\n` }
  expect(foundIn(files, { contracts })).toEqual(['missing-section: cart/cart.spec.md'])
})

test('MM-MOD-0094: clauses below the alias of a label are clauses in every spec', async () => {
  const text =
    '# A\n\n## Port: `Pay`\n\n- **Rückhalt:** echt\n\n**Stets:**\n\n- [P-INV-1] It is paid.\n'
  const repo = repository({
    'mustmark.yaml':
      'contracts: { aliases: { labels: { invariants: [Stets], backing: [Rückhalt] } } }\n',
    'specs/a.md': text,
  })
  const { stdout } = await repo.run('spec-extract --format json')
  const { items, contracts } = JSON.parse(stdout)
  expect(items).toMatchObject([{ id: 'P-INV-1', kind: 'clause', clause: { role: 'invariant' } }])
  expect(contracts).toMatchObject([{ entity: 'Pay', runtimeBacking: 'echt' }])
})

test('MM-MOD-0095: one vocabulary serves specs and rules, and is made ready once', () => {
  const config = toConfig({ profile: 'sdd', ...CONFIG })
  const { vocabulary } = config.contracts
  expect(analyze(config, memory(german()), ['lint']).trace.moduleVocabulary).toBe(vocabulary)
  expect(wordsOf(vocabulary)).toBe(wordsOf(vocabulary))
  expect(wordsOf(moduleVocabulary)).not.toBe(wordsOf(vocabulary))
})
