import * as v from 'valibot'
import { locate } from './shared/locate.ts'
import { VAGUE_WORDS } from './shared/vague-words.ts'
import type { Rule } from './types.ts'

const words = v.array(v.pipe(v.string(), v.regex(/\S/, 'Unexpected blank, expected a word')))
const options = v.strictObject({
  add: v.optional(v.pipe(words, v.description('Words or phrases that are vague as well.')), []),
  allow: v.optional(
    v.pipe(words, v.description('Words of the list that are no finding here.')),
    [],
  ),
})

/** What each reader takes in another way, no test can verify. */
// MM-LINT-0024
export const vagueWording: Rule<v.InferOutput<typeof options>> = {
  id: 'vague-wording',
  command: 'lint',
  severity: 'warning',
  description: 'A statement holds no word that leaves to its reader what is required.',
  source:
    'INCOSE, Guide to Writing Requirements, R7 to R9; ISO/IEC/IEEE 29148, 5.2.7; NASA ARM; Wiegers and Beatty',
  options,
  examples: [
    {
      files: {
        'specs/a.md':
          '- [A-1] It MUST run `as appropriate` within 5 s. That is fast, etc.\n- [A-2] It MUST open the appropriate page (text for specs) and close gracefully, saving all.\n\nIt runs fast, if possible.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          '- [A-1] It MUST run, if\n  possible, and log A, B, etc.\n- [A-2] TBD: it MUST stop.\n',
      },
      findings: [
        'specs/a.md:1:22 Unexpected "if possible" in A-1, expected the condition',
        'specs/a.md:2:27 Unexpected "etc." in A-1, expected the whole list, or the rule that makes it',
        'specs/a.md:3:9 Unexpected "TBD" in A-2, expected the answer',
      ],
    },
    {
      files: {
        'mustmark.yaml':
          'specs: [{ include: ["specs/*.md"] }]\nrules: { vague-wording: [warn, { add: [as usual], allow: [TBD] }] }\n',
        'specs/a.md': '- [A-1] TBD: it MUST run as usual.\n',
      },
      findings: [
        'specs/a.md:1:26 Unexpected "as usual" in A-1, expected words that a test can verify',
      ],
    },
  ],
  check({ items, prose, sentences }, { optionsFor }) {
    const byKey = new Map(items.map((item) => [item.key, item]))
    const finders = new Map<unknown, Finder>()
    const normative = new Set(sentences.map((one) => `${one.path}\n${one.position.start.offset}`))
    const blocks = new Set(sentences.map((one) => `${one.path}\n${one.block.start.offset}`))
    return prose.flatMap((sentence) => {
      // Beside a sentence with a key word, one without explains it.
      const isStated =
        normative.has(`${sentence.path}\n${sentence.position.start.offset}`) ||
        !blocks.has(`${sentence.path}\n${sentence.block.start.offset}`)
      if (!isStated) return []
      const { path, text, items: keys } = sentence
      const given = optionsFor(path)
      const name = JSON.stringify(given)
      const finder = finders.get(name) ?? finderOf(given)
      finders.set(name, finder)
      const id = keys.map((key) => byKey.get(key)?.id).find((one) => one !== undefined)
      return finder(text).map(({ start, end, expected }) => {
        const word = text.slice(start, end).replace(/\s+/g, ' ')
        const message = `Unexpected "${word}" in ${id ?? 'a requirement'}, expected ${expected}`
        const subject = `${id ?? text} ${word.toLowerCase()}`
        return { path, ...locate(sentence, start, end), subject, message }
      })
    })
  },
}

/** `the appropriate view (specs for items, code for files)`, `gracefully, showing what is there`. */
const EXPLAINED =
  /^(?:[^.,:;()]{0,40}\((?!\s*(?:e\.g\.|i\.e\.|see|such as)|[^)]*\betc\b)[^)]* [^)]*\)|,\s+(?:by\s+)?\p{Ll}+ing\b)/u

type Finder = (text: string) => { start: number; end: number; expected: string }[]

/** Finds whole words in any case, a blank matching any white space; the longest wins. */
function finderOf({ add, allow }: v.InferOutput<typeof options>): Finder {
  const allowed = new Set(allow.map(plain))
  const expected = new Map<string, string>()
  for (const group of VAGUE_WORDS)
    for (const word of group.words) expected.set(word, group.expected)
  for (const word of add) expected.set(plain(word), 'words that a test can verify')
  const names = [...expected.keys()]
    .filter((word) => !allowed.has(word))
    .sort((a, b) => b.length - a.length)
  if (names.length === 0) return () => []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.~/\\p{Pd}])(?<!["“‘«]\\s?)(?:${names.map(patternOf).join('|')})(?![\\p{L}\\p{N}_~/\\p{Pd}]|\\.[\\p{L}\\p{N}]|\\s?["”»])`,
    'giu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const single = found.replace(/\s+/g, ' ').toLowerCase()
      const name = names.find((one) => new RegExp(`^(?:${patternOf(one)})$`, 'iu').test(found))
      const wanted =
        expected.get(single) ??
        expected.get(single.replaceAll(' ', '-')) ??
        expected.get(name ?? '')
      const end = index + found.length
      if (/^(?:a number|what can)/.test(wanted ?? '') && EXPLAINED.test(text.slice(end))) return []
      return { start: index, end, expected: wanted ?? 'words that a test can verify' }
    })
}

function plain(word: string): string {
  return word.trim().replace(/\s+/g, ' ').toLowerCase()
}

function patternOf(word: string): string {
  const escaped = word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  return escaped.replace(/[\s-]+/g, '[\\s-]+').replace(/\\\.$/, '\\.?')
}
