import * as fc from 'fast-check'

/** A part of a spec and how many IDs stand in it. */
export interface Part {
  text: string
  ids: number
}

/** Fixed: the same documents on every machine. */
export const SEED = 20251120

const id = fc.constantFrom('A-1', 'A-2', 'A-10', 'OC-CORE-1', 'OC-CORE-02', 'B\u20113', 'ÄB-4')
const word = fc.constantFrom(
  'runs',
  'Größe',
  'İstanbul',
  'ısı',
  '値を',
  '😀',
  'e\u0301te',
  '|',
  '`x`',
  '**bold**',
  '1.5',
)
const keyword = fc.constantFrom('MUST', 'MUST NOT', 'SHOULD', 'MAY', 'must', '')
const words = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), keyword, word)
  .map(([before, key, after]) => [...before, key, after].filter(Boolean).join(' '))

type Make = (a: string, b: string, text: string) => [string, number]

/** Forms in which an ID declares, or may. */
const DECLARING: Make[] = [
  (a, _, text) => [`- [${a}] It ${text}.`, 1],
  (a, b, text) => [`* It ${text} [${a}, ${b}].`, 2],
  (a, _, text) => [`1. **${a}**: it ${text}:\n\n   - one\n   - two`, 1],
  (a, _, text) => [`- \`${a}\` it ${text}`, 1],
  (a, _, text) => [`> ${a} — it ${text}`, 1],
  (a, _, text) => [`### [${a}] Title\n\nIt ${text}.`, 1],
  (a, _, text) => [`#### ${a}\n\n> It ${text}.`, 1],
  (a, b, text) => [
    `| ID | Text |\n| -- | -- |\n| ${a} | ${text.replaceAll('|', '')} |\n| ${b} | x |`,
    2,
  ],
  (a, b, text) => [`- [${a}] It ${text}\n  - [${b}] and ${text}\n  - [${a}] again`, 3],
  (a, _, text) => [`- [${a}+2] It ${text}.`, 1],
  (a, _, text) => [`- ~~[${a}] It ${text}~~`, 1],
]

/** Places where an ID does not declare. */
const OTHER: Make[] = [
  (a, b, text) => [`As ${a} and ${b} say, it ${text}.`, 2],
  (a, b) => [`- ${a}..${b} → all of them`, 2],
  (a, b, text) => [`It ${text}:\n\n\`\`\`text\n- [${a}] It MUST.\n${b}\n\`\`\``, 2],
  (a, _, text) => [`<!-- [${a}] It ${text.replaceAll('-', '')} -->`, 1],
  (a, b) => [`See [${a}](other.md#${b} "${a}").`, 3],
  (a) => [`The code is \`x ${a}\`.`, 1],
  (a) => [`<a id="${a}"></a>`, 1],
  (a, b) => [`    indented ${a}\n    ${b}`, 2],
  (a, b) => [`| ${a} | ${b} |\n| -- | -- |\n| x | y |`, 2],
  () => ['See: [code](../src/a.ts), ../src/b.ts', 0],
  (_, __, text) => [`## ${text} section`, 0],
]

const part: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom(...DECLARING, ...OTHER), id, id, words)
  .map(([make, a, b, text]) => {
    const [made, ids] = make(a, b, text)
    return { text: made, ids }
  })

/** Paragraphs of text between the parts keep a list from taking the next part. */
const document: fc.Arbitrary<Part> = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => ({
    text: `# Spec\n\n${parts.map((one) => `${one.text}\n`).join('\nText.\n\n')}`,
    ids: parts.reduce((sum, one) => sum + one.ids, 0),
  }))

/** `ÄB-4` and `OC-CORE-1` alike; everything else has its own pattern. */
export const CONFIG = `specs:
  - include: ["specs/**/*.md"]
    ids: [{ pattern: '[A-ZÄ]+(-[A-Z]+)*-\\d+', scope: package, optional: true }]
`

const NAMES = ['specs/10-one.md', 'specs/2-two.md', 'specs/größe.md', 'specs/pkg/SPEC.md']

/** A repository: its files by path, and how many IDs stand in its specs. */
export interface Generated {
  texts: Record<string, string>
  ids: number
}

/** @param patterns false for the default pattern, which takes some words for no IDs */
export function repositories(patterns: boolean): fc.Arbitrary<Generated> {
  return fc.tuple(...NAMES.map(() => fc.option(document, { freq: 3 }))).map((documents) => {
    const texts: Record<string, string> = {
      'src/a.ts': '',
      'src/b.ts': '',
      'specs/pkg/package.json': '{ "name": "@acme/pkg" }',
      // One item at least: a run that finds nothing writes nothing.
      'specs/z.md': '- [Z-1] It MUST run.\n',
    }
    if (patterns) texts['mustmark.yaml'] = CONFIG
    let ids = 1
    for (const [index, one] of documents.entries()) {
      if (one === null) continue
      texts[NAMES[index] as string] = one.text
      ids += one.ids
    }
    return { texts, ids }
  })
}
