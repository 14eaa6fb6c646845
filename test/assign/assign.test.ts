import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item, Model } from '../../src/index.ts'
import { SEED } from '../properties/specs.ts'
import { repository } from '../repository.ts'

/** A block of a spec, and how many normative sentences it has. */
interface Block {
  text: string
  sentences: number
  /** It has an ID already. */
  named: boolean
}

const word = fc.constantFrom(
  'runs',
  'Größe',
  '値を',
  '😀',
  'e\u0301te',
  '`x.  y`',
  '**bold**',
  '[link](x.md)',
  '&amp;',
  '\\*',
  '1.5',
  '"MUST"',
)
const keyword = fc.constantFrom('MUST', 'MUST NOT', 'SHOULD', 'MAY')
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const normative = fc
  .tuple(words, keyword, words)
  .map(([a, key, b]) => `${a} it ${key} be ${b} end.`)
const plain = words.map((text) => `It ${text} end.`)

/** Sentences of a block: none, one or two of them normative. */
const sentences = fc
  .array(fc.oneof(normative, plain), { minLength: 1, maxLength: 3 })
  .map((all) => ({
    text: all.join(' '),
    sentences: all.filter((one) => / it (?:MUST|SHOULD|MAY) /.test(one)).length,
  }))

const FORMS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(' end. ', ' end.\n'),
  (text) => `- ${text}  `,
  (text) => `7. ${text}`,
  (text) => `- [ ] ${text}`,
  (text) => `> ${text}`,
  (text) => `> [!WARNING]\n> ${text}`,
  (text) => `* Item.\n\n  ${text}`,
  (text) => `+ Item.\n  1) ${text}\n     - Below.`,
  (text) => `| Name | Text |\n| :-- | --- |\n| x | ${text} |`,
  (text) => `| Text | Name |\n| --- | --- |\n|  | ${text} |`,
]

const block = fc
  .tuple(fc.constantFrom(...FORMS), sentences)
  .map(([form, { text, sentences }]): Block => ({ text: form(text), sentences, named: false }))
const named = fc
  .tuple(fc.integer({ min: 1, max: 12 }), normative)
  .map(([n, text]): Block => ({ text: `- [A-${n}] ${text}`, sentences: 1, named: true }))

const spec = fc
  .tuple(
    fc.uniqueArray(named, { maxLength: 2, selector: (one) => one.text.slice(0, 7) }),
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([have, all, end, mark]) => {
    const blocks = [...have, ...all]
    const text = `# Spec\n\n${blocks.map((one) => `${one.text}\n`).join('\nPlain.\n\n')}`
    return { blocks, source: mark + text.replaceAll('\n', end) }
  })

/** What goes in with an ID: in an empty cell the ID alone. */
const INSERTED = {
  bracketed: (id: string) => new RegExp(`\\[${id}\\](?= \\|)|\\[${id}\\] |(?<!\\|) \\[${id}\\]`),
  leading: (id: string) => new RegExp(`\\*\\*${id}\\*\\*(?:: )?`),
  'trailing-parenthesis': (id: string) => new RegExp(` \\(${id}\\)`),
}
const form = fc.constantFrom(...(Object.keys(INSERTED) as (keyof typeof INSERTED)[]))

const CONFIG = (dialects: string) =>
  `specs:\n  - include: ["specs/*.md"]\n    dialects: [${dialects}]\n`
const DIALECTS = 'bracketed, leading, trailing-parenthesis'

test('MM-ASSIGN-0001 MM-ASSIGN-0011 MM-ASSIGN-0012 MM-ASSIGN-0013: any spec', async () => {
  await fc.assert(
    fc.asyncProperty(spec, form, async ({ blocks, source }, form) => {
      const repo = repository({ 'specs/a.md': source, 'mustmark.yaml': CONFIG(DIALECTS) })
      const modelOf = async (dialects: string) => {
        repo.write('mustmark.yaml', CONFIG(dialects))
        const { stdout } = await repo.run('spec-extract --format json --allow-empty')
        repo.write('mustmark.yaml', CONFIG(DIALECTS))
        return (JSON.parse(stdout) as Model).items
      }
      const before = await modelOf(DIALECTS)
      // Every normative sentence by itself, as a dialect says that knows no IDs.
      const alone = await modelOf('sentence')
      const words = ['mustmark', 'assign', '--write', '--family', 'A-', '--width', '1']
      const { code, stderr } = await repo.run([...words, '--form', form])

      const waiting = blocks.filter((one) => !one.named && one.sentences === 1).length
      const bundled = blocks.some((one) => one.sentences > 1)
      expect({ code, stderr }).toEqual({ code: bundled ? 1 : 0, stderr })

      const after = await modelOf(DIALECTS)
      const old = new Set(before.map((item) => item.id))
      const added = after.filter((item) => !old.has(item.id))
      expect(added).toHaveLength(waiting)
      expect(after.filter((item) => old.has(item.id)).map(said)).toEqual(before.map(said))
      for (const { statement, level, dialect } of added) {
        expect(dialect).toBe(form)
        const same = alone.filter((one) =>
          statement.includes(one.statement.replace(/^\[!\w+\] /, '')),
        )
        expect(same.map((one) => one.level)).toContain(level)
      }

      const largest = Math.max(0, ...before.map(({ id = '' }) => Number(id.slice(2))))
      const ids = added.map((item) => item.id as string)
      expect(ids).toEqual(ids.map((_, index) => `A-${largest + 1 + index}`))

      let text = repo.read('specs/a.md')
      for (const id of ids) text = text.replace(INSERTED[form](id), '')
      expect(text).toBe(source)

      const second = await repo.run([...words, '--form', form])
      expect(second.stdout).not.toContain('+++')
      expect(second.stderr).toMatch(/^Nothing to assign/)
    }),
    { seed: SEED, numRuns: 60 },
  )
}, 120_000)

function said({ id, level, statement, fingerprint }: Item) {
  return { id, level, statement, fingerprint }
}
