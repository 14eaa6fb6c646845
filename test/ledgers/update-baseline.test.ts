import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import { pruneBaseline, updateBaseline, writeBaseline } from '../../src/ledgers/index.ts'
import type { Accepted } from '../../src/model/baseline.ts'
import type { Command } from '../../src/model/command.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

type Texts = Record<string, string>

const CONFIG = toConfig({
  specs: [{ include: ['specs/*.md'], ids: ['A-\\d+'] }],
  rules: { 'conformance-language': 'off' },
})

function check(texts: Texts, entries: readonly Accepted[], command: Command = 'extract'): Analysis {
  const files = { ...texts, 'requirements/baseline.yaml': writeBaseline(entries) }
  const analysis = analyze(CONFIG, memory(files), [command])
  expect(analysis.problems).toEqual([])
  return analysis
}

/** What a run writes after it has read the entries that stand there. */
function update(texts: Texts, entries: readonly Accepted[], command?: Command): Accepted[] {
  const { trace, diagnostics, ran } = check(texts, entries, command)
  return updateBaseline(trace.baseline.entries, diagnostics, ran)
}

function prune(texts: Texts, entries: readonly Accepted[], command?: Command): Accepted[] {
  const { trace, diagnostics, ran } = check(texts, entries, command)
  return pruneBaseline(trace.baseline.entries, diagnostics, ran)
}

/** The findings that fail a run, or would with `--max-warnings 0`, those on the baseline aside. */
function failing(texts: Texts, entries: readonly Accepted[], command?: Command): Diagnostic[] {
  return check(texts, entries, command).diagnostics.filter(
    (one) => !one.suppressed && one.severity !== 'info' && one.rule !== 'fixed-finding',
  )
}

function fixed(texts: Texts, entries: readonly Accepted[], command?: Command): number {
  const { diagnostics } = check(texts, entries, command)
  return diagnostics.filter((one) => one.rule === 'fixed-finding').length
}

const keys = (entries: readonly Accepted[]) => entries.map((one) => one.fingerprint)
const rulesOf = (found: readonly { rule: string }[]) => found.map((one) => one.rule).sort()

const STRUCK = '- ~~[A-2] It MUST stop.~~\n'
const ONE = { 'specs/a.md': `- [A-1] It MUST run.\n${STRUCK}` }
const TWO = { 'specs/a.md': `- [A-1] It MUST run.\n${STRUCK}\ntext\n\n${STRUCK}` }

describe('MM-SUPP-0014: an update', () => {
  test('accepts errors and warnings, and nothing of severity info', () => {
    const texts = {
      'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n- [A-2]\n- [A‑3] It MUST.\n',
    }
    const entries = update(texts, [])
    expect(rulesOf(entries)).toEqual(['duplicate-id', 'empty-statement'])
    expect(entries).toContainEqual({
      fingerprint: expect.stringMatching(/^1:[0-9a-f]{12}$/),
      rule: 'empty-statement',
      path: 'specs/a.md',
      message: 'Unexpected declaration of A-2 without text, expected a statement',
    })
    const { diagnostics } = check(texts, entries)
    expect(rulesOf(diagnostics.filter((one) => !one.suppressed))).toEqual(['id-hyphen'])
  })

  test('takes nothing that a comment suppresses', () => {
    const comment = '<!-- mustmark-ignore-file struck-declaration -- soon -->\n'
    expect(update({ 'specs/a.md': ONE['specs/a.md'] + comment }, [])).toEqual([])
  })

  test('takes no finding about suppressions', () => {
    const comment = '\n<!-- mustmark-ignore-file nonsense, empty-spec -- why -->\n'
    const texts = { 'specs/a.md': `- [A-1] It MUST run.\n${comment}` }
    expect(rulesOf(failing(texts, []))).toEqual(['unknown-suppression', 'unused-suppression'])
    expect(update(texts, [])).toEqual([])
  })

  test('keeps the entries of rules that did not run, and drops fixed ones', () => {
    const texts = { 'specs/a.md': `RFC 2119\n\n- [A-1] It MUST run.\n\nIt MUST wait.\n\n${STRUCK}` }
    const entries = update(texts, [], 'lint')
    expect(rulesOf(entries)).toEqual(['require-id', 'struck-declaration'])
    const settled = { 'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n' }
    expect(fixed(settled, entries, 'extract')).toBe(1)
    expect(rulesOf(update(settled, entries, 'extract'))).toEqual(['require-id'])
    expect(update(settled, entries, 'lint')).toEqual([])
  })

  test('keeps an entry whose rule is off for its file', () => {
    const overrides = [{ files: ['specs/a.md'], rules: { 'struck-declaration': 'off' as const } }]
    const config = toConfig({ specs: [{ include: ['specs/*.md'] }], overrides })
    const entries = update(ONE, [])
    const files = memory({ ...ONE, 'requirements/baseline.yaml': writeBaseline(entries) })
    const { trace, diagnostics, ran } = analyze(config, files)
    expect(diagnostics).toEqual([])
    expect(keys(updateBaseline(trace.baseline.entries, diagnostics, ran))).toEqual(keys(entries))
  })

  test('drops the entry of a rule that does not exist any more', () => {
    const old = { fingerprint: '1:0123456789ab', rule: 'gone', path: 'specs/a.md', message: 'x' }
    const texts = { 'specs/a.md': '- [A-1] It MUST run.\n' }
    expect(fixed(texts, [old])).toBe(1)
    expect(update(texts, [old])).toEqual([])
  })

  test('gives a new finding the number that is free', () => {
    const entries = update(TWO, [])
    const [first, second] = entries as [Accepted, Accepted]
    expect(second.fingerprint).toBe(`${first.fingerprint}.2`)
    expect(keys(update(TWO, [second]))).toEqual(keys(entries))
    expect(keys(update(TWO, [first]))).toEqual(keys(entries))
  })
})

describe('MM-SUPP-0010: equal findings are counted', () => {
  test('as many as were accepted are suppressed, and the next one fails', () => {
    const entries = update(ONE, [])
    expect(failing(ONE, entries)).toEqual([])
    expect(rulesOf(failing(TWO, entries))).toEqual(['struck-declaration'])
    expect(check(TWO, entries).diagnostics.map((one) => [one.start?.line, one.suppressed])).toEqual(
      [
        [2, { by: 'baseline' }],
        [6, undefined],
      ],
    )
  })

  test('one that a comment suppresses uses up no entry', () => {
    const comment = '<!-- mustmark-ignore-next-line struck-declaration -- soon -->\n'
    const commented = { 'specs/a.md': `- [A-1] It MUST run.\n${comment}${STRUCK}\n${STRUCK}` }
    const entries = update(commented, [])
    expect(entries).toHaveLength(1)
    // The comment goes with its finding: what was accepted is still accepted.
    expect(failing(ONE, entries)).toEqual([])
    expect(fixed(ONE, entries)).toBe(0)
    // Only the comment goes: that finding is new.
    expect(failing(TWO, entries)).toHaveLength(1)
  })
})

describe('MM-SUPP-0013: of two equal findings that were accepted', () => {
  test('one is fixed, and exactly one entry is reported at its line', () => {
    const entries = update(TWO, [])
    expect(entries).toHaveLength(2)
    const found = check(ONE, entries).diagnostics.filter((one) => one.rule === 'fixed-finding')
    expect(found).toHaveLength(1)
    const text = writeBaseline(entries)
    const line = text.split('\n').indexOf(`  ${entries[1]?.fingerprint}:`) + 1
    expect(found[0]).toMatchObject({
      path: 'requirements/baseline.yaml',
      severity: 'warning',
      start: { line, column: 3 },
    })
  })

  test('one gets a comment: its entry is not needed any more', () => {
    const comment = '<!-- mustmark-ignore-next-line struck-declaration -- soon -->\n'
    const entries = update(TWO, [])
    const texts = { 'specs/a.md': TWO['specs/a.md'].replace('text\n\n', `text\n\n${comment}`) }
    expect(fixed(texts, entries)).toBe(1)
    expect(keys(prune(texts, entries))).toEqual(keys(entries).slice(0, 1))
  })
})

test('MM-SUPP-0015: pruning drops what is fixed and takes nothing new', () => {
  const entries = update(ONE, [])
  const edited = { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2]\n' }
  expect(rulesOf(failing(edited, entries))).toEqual(['empty-statement'])
  expect(prune(edited, entries)).toEqual([])
  expect(rulesOf(update(edited, entries))).toEqual(['empty-statement'])
  expect(prune(ONE, entries).map(({ start, ...entry }) => entry)).toEqual(entries)
})

describe('whatever the specs were and are', () => {
  const line = fc.constantFrom(
    '- [A-1] It MUST run.',
    '- [A-2]',
    '- ~~[A-2] It MUST stop.~~',
    '- ~~[A-3] It MUST stop.~~',
    '- [A‑4] It MUST wait.',
    'It MUST log.',
    '',
    '<!-- mustmark-ignore-next-line struck-declaration, require-id -- soon -->',
    '<!-- mustmark-ignore-file empty-statement -- soon -->',
  )
  // The declaration keeps the spec one with IDs.
  const text = fc.array(line, { maxLength: 8 }).map((all) => `- [A-9] MUST.\n${all.join('\n')}\n`)
  const texts = fc
    .record({ 'specs/a.md': text, 'specs/b.md': text }, { requiredKeys: ['specs/a.md'] })
    .map((all) => all as Texts)
  const SETTINGS = { seed: 2119, numRuns: 150 }
  const ofText = (found: Diagnostic[]) => found.filter((one) => !/-suppression$/.test(one.rule))
  const bases = (found: readonly { fingerprint: string }[]) =>
    found.map((one) => one.fingerprint.replace(/\.\d+$/, '')).sort()

  /** What is left of a list when each of the others has taken one that equals it. */
  function minus(all: readonly string[], others: readonly string[]): string[] {
    const left = [...all]
    for (const one of others) {
      const at = left.indexOf(one)
      if (at !== -1) left.splice(at, 1)
    }
    return left
  }

  test('MM-SUPP-0014: after an update nothing fails, and a second one changes nothing', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const entries = update(after, update(before, []))
        expect(ofText(failing(after, entries))).toEqual([])
        expect(fixed(after, entries)).toBe(0)
        expect(writeBaseline(update(after, entries))).toBe(writeBaseline(entries))
      }),
      SETTINGS,
    )
  })

  test('MM-SUPP-0010: what is new fails, and nothing else', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const entries = update(before, [])
        const all = ofText(failing(after, []))
        expect(bases(ofText(failing(after, entries)))).toEqual(minus(bases(all), bases(entries)))
      }),
      SETTINGS,
    )
  })

  test('MM-SUPP-0015: pruning keeps what suppresses, drops what is reported, and only drops', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const entries = update(before, [])
        const pruned = prune(after, entries)
        expect(keys(entries)).toEqual(expect.arrayContaining(keys(pruned)))
        expect(entries.length - pruned.length).toBe(fixed(after, entries))
        expect(fixed(after, pruned)).toBe(0)
        expect(bases(failing(after, pruned))).toEqual(bases(failing(after, entries)))
      }),
      SETTINGS,
    )
  })
})
