import { describe, expect, test } from 'vitest'
import { edited, findings, LOANS, REMINDERS, SCOPE, scope } from './scope.ts'

type Files = Record<string, string>

/** Each finding of some files: where it stands, and what it says. */
function said(files: Files): string[] {
  return findings(files).map(
    ({ path, start, message }) => `${path}:${start?.line ?? ''} ${message}`,
  )
}

/** The same after one change of the scope. */
const saidAfter = (path: string, from: string, to: string) =>
  said(edited(scope, { path, from, to }))

const loans = scope[LOANS] ?? ''
const [HEADER = '', DASHES = ''] = /\| Name .*\n\| --.*\n/.exec(loans)?.[0].split('\n') ?? []
const TABLE = `${HEADER}\n${DASHES}\n`
const NO_TABLE = `${LOANS}:28 Unexpected table without a line of dashes below its header, expected one such as | - | - | - |`

describe('MM-MRULE-0020: an inventory that is no table says so, and nothing follows from it', () => {
  test.each([
    ['without a header', ''],
    ['without dashes', `${HEADER}\n`],
    ['with dashes alone', `${DASHES}\n`],
  ])('%s', (_, table) => {
    expect(saidAfter(LOANS, TABLE, table)).toEqual([NO_TABLE])
  })

  test('as a list', () => {
    const rows = loans.slice(
      loans.indexOf(TABLE),
      loans.indexOf('<!--/SECTION:ENTITY_INVENTORY-->'),
    )
    expect(saidAfter(LOANS, rows, '- `LoanDesk`\n- `LoanLedgerPort`\n')).toEqual([
      `${LOANS}:28 Unexpected list, expected a table with the columns Name, Type and Purpose`,
    ])
  })
})

test('MM-MRULE-0030: each of 10,000 entities without a surface is found, at its row', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `| \`E${i}\` | Entity | Сущность номер ${i}. |\n`,
  )
  const files = edited(scope, { path: LOANS, from: TABLE, to: TABLE + rows.join('') })
  const found = findings(files).filter(({ rule }) => rule === 'missing-surface')
  expect(found).toHaveLength(10_000)
  expect(found.map(({ start }) => start?.line)).toEqual(rows.map((_, i) => 30 + i))
})

describe('MM-MRULE-0082: a graph that cannot be read', () => {
  test.each([
    ['a line that is no arrow', 'graph TD\n  ((( ->> ]]', 228, '((( ->> ]]'],
    ['a first line that is no graph', 'это не диаграмма', 227, 'это не диаграмма'],
  ])('is told at %s', (_, graph, line, text) => {
    expect(saidAfter(LOANS, 'graph TD\n  reminders --> loans', graph)).toEqual([
      `${LOANS}:${line} Unexpected line of a graph: ${text}, expected nodes and arrows such as a --> b`,
    ])
  })

  test('in the map of a scope as well, where the other arrows still count', () => {
    const from = 'graph TD\n  reminders --> loans'
    expect(saidAfter(SCOPE, from, `${from}\n  reminders >--< loans`)).toEqual([
      `${SCOPE}:133 Unexpected line of a graph: reminders >--< loans, expected nodes and arrows such as a --> b`,
    ])
  })
})

test('MM-MRULE-0017: a second scope in the folder of the first is told to bear its name', () => {
  const files = { ...scope, 'specs/toolshed/shed.spec.md': scope[SCOPE] ?? '' }
  expect(said(files)).toEqual([
    'specs/toolshed/shed.spec.md: Unexpected path of a scope spec, expected specs/toolshed/toolshed.spec.md',
  ])
})

test('MM-MRULE-0001: of two scopes with one name each has the modules below its own folder', () => {
  const files: Files = { 'mustmark.yaml': 'profile: sdd-strict\nspecs:\n' }
  for (const [name, type] of [
    ['a', 'product'],
    ['b', 'contracts'],
  ]) {
    files['mustmark.yaml'] += `  - include: ["${name}/**/*.md"]\n    package: ${name}\n`
    files[`${name}/specs/shop/shop.spec.md`] =
      `# shop: Product Specification\n\n## Scope Type\n\n${type}\n`
    files[`${name}/specs/shop/pay/pay.spec.md`] = '# Module: pay\n\n[shop](../shop.spec.md)\n'
  }
  expect(said(files).filter((one) => one.includes('of type'))).toEqual([
    'b/specs/shop/pay/pay.spec.md: Unexpected module of a scope of type contracts (b/specs/shop/shop.spec.md), expected one of type library or product',
  ])
})

test('MM-MRULE-0016: modules of a scope of infrastructure are told once each', () => {
  expect(saidAfter(SCOPE, '\nproduct\n', '\ninfrastructure\n')).toEqual(
    [LOANS, REMINDERS].map(
      (path) =>
        `${path}: Unexpected module of a scope of type infrastructure (${SCOPE}), expected one of type library or product`,
    ),
  )
})

describe('MM-MRULE-0018: what hides sections is told once', () => {
  const HIDES =
    'Unexpected block of code that hides markers of sections, expected a fence that ends above them, or an example without them'

  test('a fence around all of a spec', () => {
    const [title = '', rest = ''] = loans.split(/\n\n(.*)/s)
    expect(said({ ...scope, [LOANS]: `${title}\n\n\`\`\`\`markdown\n${rest}\`\`\`\`\n` })).toEqual([
      `${LOANS}:3 ${HIDES}`,
      // A link of the scope no longer finds the heading that the fence has swallowed.
      `${SCOPE}:36 Unexpected anchor #2-module-usage-example, which ${LOANS} does not have, expected a heading or an id`,
    ])
  })

  test('a fence that is opened again where it should close', () => {
    const end = '<!--/SECTION:MODULE_USAGE_EXAMPLE-->'
    expect(saidAfter(LOANS, end, `\`\`\`\n${end}`)).toEqual([`${LOANS}:21 ${HIDES}`])
  })

  test('a marker that is nearly one beside its heading and its end', () => {
    expect(saidAfter(LOANS, '<!--SECTION:HANDOFF-->', '<!-- SECTION: Handoff -->')).toEqual([
      `${LOANS}:232 Unexpected <!-- SECTION: Handoff -->, expected <!--SECTION:HANDOFF-->`,
    ])
  })
})

test('MM-MRULE-0010: a section that is open at the end of a file of 5 MB', () => {
  const more = `\`\`\`text\n${'Слова и ещё слова, а потом опять слова.\n'.repeat(80_000)}\`\`\`\n`
  expect(Buffer.byteLength(more)).toBeGreaterThan(5_000_000)
  expect(saidAfter(LOANS, '<!--/SECTION:IMPLEMENTATION_INSIGHTS-->\n', more)).toEqual([
    `${LOANS}:254 Unexpected end of the text in section IMPLEMENTATION_INSIGHTS, expected <!--/SECTION:IMPLEMENTATION_INSIGHTS-->`,
  ])
})

test('MM-CLAUSE-0008: preconditions above every heading', () => {
  expect(
    saidAfter(LOANS, '# Module: loans\n', '- Preconditions:\n  - Есть дрель.\n\n# Module: loans\n'),
  ).toEqual([
    `${LOANS}:1 Unexpected "Preconditions" under no heading, expected one that names what the clauses hold for`,
  ])
})

test('MM-MOD-0010: an escaped pipe stands in its cell', () => {
  expect(saidAfter(LOANS, 'Срок выдачи в днях. ', 'Срок `a \\| b` \\| в днях.')).toEqual([])
})

describe('MM-MOD-0008 MM-MRULE-0019: a heading that HTML swallows', () => {
  const LOG = '<!--SECTION:MODULE_DECISION_LOG-->\n## 8.'

  test('is told, and its section is not said to have none', () => {
    expect(saidAfter(LOANS, LOG, `<details>\n<summary>Решения</summary>\n${LOG}`)).toEqual([
      `${LOANS}:201 Unexpected "## 8. Module Decision Log" within HTML, which hides it, expected a blank line above it`,
    ])
  })

  test('is told of a decision, which would be gone unseen', () => {
    const old = '### D-001 — Журнал в базе данных'
    expect(saidAfter(LOANS, old, `<details>\n<summary>Старое</summary>\n${old}`)).toContain(
      `${LOANS}:203 Unexpected "${old}" within HTML, which hides it, expected a blank line above it`,
    )
  })

  test('is none below a blank line, and none in a comment', () => {
    const old = '### D-001 — Журнал в базе данных'
    expect(saidAfter(LOANS, old, `<details>\n<summary>Старое</summary>\n\n${old}`)).toEqual([])
    expect(saidAfter(LOANS, old, `<!--\n### D-000 — Забытое\n-->\n\n${old}`)).toEqual([])
  })
})

describe('MM-MOD-0080: other ways to write the same text', () => {
  const specs = Object.keys(scope).filter((path) => path.endsWith('.md'))
  const changed = (change: (text: string) => string): Files => ({
    ...scope,
    ...Object.fromEntries(specs.map((path) => [path, change(scope[path] ?? '')])),
  })

  test('CRLF', () => {
    expect(said(changed((text) => text.replaceAll('\n', '\r\n')))).toEqual([])
  })

  test('a byte-order mark', () => {
    expect(said(changed((text) => `\uFEFF${text}`))).toEqual([])
  })

  test('MM-MOD-0040: U+2011 in the ID of a decision', () => {
    expect(said(changed((text) => text.replace(/\bD-(?=0)/g, 'D\u2011')))).toEqual([])
    expect(saidAfter(SCOPE, '(см. D-003)', '(см. D\u2011099)')).toEqual([
      `${SCOPE}:47 Unexpected decision D-099, which no log has, expected one of them`,
    ])
  })

  test('MM-MRULE-0044: U+2011 in a word of the vocabulary is told with the word', () => {
    const from = '- **Runtime Backing:** `real-runtime`\n- **Verification Levels:** `contract`'
    expect(saidAfter(LOANS, from, from.replace('l-r', 'l\u2011r'))).toEqual([
      `${LOANS}:126 Unexpected runtime backing "real\u2011runtime" of LoanLedgerPort, did you mean "real-runtime"?`,
    ])
  })
})
