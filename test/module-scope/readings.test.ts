import { describe, expect, test } from 'vitest'
import { edited, findings, LOANS, REMINDERS, SCOPE, scope } from './scope.ts'

/** The rules that find something in the scope after some changes, each with the line that it points at. */
function rulesAfter(...edits: readonly [path: string, from: string, to: string][]): string[] {
  let files: Record<string, string> = { ...scope }
  for (const [path, from, to] of edits) files = edited(files, { path, from, to })
  return findings(files).map(({ rule, line }) =>
    line === undefined ? rule : `${rule}: ${line.trim()}`,
  )
}

/** Where the seed contradicts itself: what we read out of it, and what is still wrong. */
describe('MM-MRULE-0071: C1, the link back to the scope', () => {
  test('is right where it leads there, one folder up', () => {
    expect(rulesAfter()).toEqual([])
  })

  test('is wrong as the seed writes it, two folders up, and the right path is named', () => {
    const files = edited(scope, {
      path: LOANS,
      from: '(../toolshed.spec.md)',
      to: '(../../toolshed.spec.md)',
    })
    const found = findings(files).map(({ rule, message }) => `${rule}: ${message}`)
    expect(found).toContain(
      'scope-link: Unexpected path ../../toolshed.spec.md, which is not there, did you mean ../toolshed.spec.md?',
    )
  })
})

describe('MM-MRULE-0079: C2, a path in inline code', () => {
  test('is a reference that must lead somewhere', () => {
    expect(
      rulesAfter([REMINDERS, '(`../loans/loans.spec.md`)', '(`../../loans/loans.spec.md`)']),
    ).toEqual(['missing-spec: - **Depends on:** `loans` (`../../loans/loans.spec.md`)'])
  })

  test('that is no path to Markdown up or beside is none', () => {
    expect(
      rulesAfter([LOANS, 'Строка журнала', 'Строка `docs/log.md`, `../*.md` журнала']),
    ).toEqual([])
  })
})

describe('MM-MOD-0002 MM-MOD-0003: C3 and C5, a section', () => {
  test('is known whatever its number', () => {
    expect(rulesAfter([SCOPE, '## 10. Module Map', '## 10.5 Module Map'])).toEqual([])
    expect(rulesAfter([SCOPE, '## 10. Module Map', '## Module Map'])).toEqual([])
  })

  test('is known with and without a parenthesis', () => {
    expect(
      rulesAfter([LOANS, '## 3. Entity Inventory (Closed-World)', '## Entity Inventory']),
    ).toEqual([])
  })

  test('is known by its marker where its heading says something else', () => {
    expect(rulesAfter([LOANS, '## 3. Entity Inventory (Closed-World)', '## 3. Сущности'])).toEqual(
      [],
    )
  })
})

describe('MM-MRULE-0013: C4, the sections that a scope must have', () => {
  const before =
    '<!--SECTION:PROJECT_TYPE-->\n## 3. Project Type\n\n`cli-utility`\n<!--/SECTION:PROJECT_TYPE-->\n\n'
  const api =
    '<!--SECTION:PUBLIC_API_SURFACE-->\n## Public API Surface\n\nДва класса.\n<!--/SECTION:PUBLIC_API_SURFACE-->\n\n'

  test('are those of a product: a project type', () => {
    expect(rulesAfter([SCOPE, before, ''])).toEqual(['missing-section'])
  })

  test('are those of a library: no project type and no map, but a public API', () => {
    expect(rulesAfter([SCOPE, before, ''], [SCOPE, '\nproduct\n', '\nlibrary\n'])).toEqual([
      'missing-section',
    ])
    expect(
      rulesAfter(
        [SCOPE, before, ''],
        [SCOPE, '\nproduct\n', '\nlibrary\n'],
        [SCOPE, '<!--SECTION:ARCHITECTURE-->\n', `${api}<!--SECTION:ARCHITECTURE-->\n`],
      ),
    ).toEqual([])
  })
})

describe('MM-MRULE-0021: C6, the types of entities', () => {
  test.each(['Pattern', 'Utility'])(
    'hold %s of the contracts beside the eight of the surfaces',
    (type) => {
      expect(
        rulesAfter(
          [LOANS, '`LoanPeriod`       | Value Object', `\`LoanPeriod\`       | ${type}`],
          [
            LOANS,
            '### `LoanPeriod`\n\n- **Type:** Value Object',
            `### \`LoanPeriod\`\n\n- **Type:** ${type}`,
          ],
        ),
      ).toEqual([])
    },
  )
})

describe('MM-MRULE-0034: C7, an operation', () => {
  test('may have arguments with types and a result', () => {
    expect(
      rulesAfter([
        REMINDERS,
        '`run(today) -> Reminder[]`',
        '`run(today: Date, limit: Count) -> Reminder`',
      ]),
    ).toEqual([])
  })

  test.each([
    'async run(today)',
    'run(today) -> Promise<Reminder>',
    '(today) => Reminder',
    'function run(today)',
    'fn run(today) -> Reminder',
    'run(today): void {',
  ])('may not be %s', (operation) => {
    expect(rulesAfter([REMINDERS, '`run(today) -> Reminder[]`', `\`${operation}\``])).toEqual([
      `surface-syntax: - \`${operation}\` — передать всё, что пора передать.`,
    ])
  })
})

describe('MM-MOD-0021: C8, consumers', () => {
  const NESTED = '- **Consumers:**\n  - Internal: `src/cli.ts`\n  - External: CLI'

  test.each([
    ['nested', '- **Consumers:**\n  - Internal: N/A\n  - External: CLI'],
    [
      'on one line as the golden example has them',
      '- **Consumers:** Internal — N/A; External CLI.',
    ],
    ['on one line with colons', '- **Consumers:** Internal: N/A; External: CLI.'],
  ])('are known %s', (_, text) => {
    expect(rulesAfter([REMINDERS, NESTED, text])).toEqual([])
  })

  test.each([
    ['nested', '- **Consumers:**\n  - Internal: N/A\n  - External: N/A', '- **Consumers:**'],
    [
      'on one line',
      '- **Consumers:** Internal N/A; External — N/A.',
      '- **Consumers:** Internal N/A; External — N/A.',
    ],
  ])('that are none are missed %s', (_, text, line) => {
    expect(rulesAfter([REMINDERS, NESTED, text])).toEqual([`missing-consumer: ${line}`])
  })
})

describe('MM-MRULE-0046: C9, a port with one adapter', () => {
  const DETACH: [string, string, string] = [
    LOANS,
    'LoanLedgerPort` (`src/loans/ports/loan-ledger.ts`)\n- **Purpose:** Хранит журнал в памяти',
    'NotifierPort`\n- **Purpose:** Хранит журнал в памяти',
  ]
  const DECIDED = '`LoanLedgerPort` остаётся портом ради проверок'
  const PORT = 'single-adapter: #### Port: `LoanLedgerPort`'
  const SEAM =
    '- **Supporting Artifacts:** None\n- **Runtime Backing:** `real-runtime`\n- **Verification Levels:** `contract`'

  test('is right with a live decision that names it, with a test seam, and with a second adapter', () => {
    expect(rulesAfter(DETACH)).toEqual([])
    expect(
      rulesAfter(
        DETACH,
        [LOANS, DECIDED, 'и всё'],
        [LOANS, SEAM, `- **Test Seam:** проверки\n${SEAM}`],
      ),
    ).toEqual([])
    expect(rulesAfter([LOANS, DECIDED, 'и всё'])).toEqual([])
  })

  test('is a warning without any of them', () => {
    expect(rulesAfter(DETACH, [LOANS, DECIDED, 'и всё'])).toEqual([PORT])
  })
})

describe('MM-MRULE-0041 MM-MRULE-0044: C10, a contract', () => {
  test('of a port needs neither purpose nor consumers', () => {
    expect(
      rulesAfter([
        LOANS,
        '- **Purpose:** Журнал выдач, где бы он ни лежал.\n- **Consumers:**\n  - Internal: `LoanDesk`\n  - External: N/A\n- **Supporting Artifacts:** None\n',
        '',
      ]),
    ).toEqual([])
  })

  test('of a real adapter needs neither purpose nor deferred scope, but what it implements', () => {
    const implemented = '- **Implements:** `LoanLedgerPort` (`src/loans/ports/loan-ledger.ts`)\n'
    const purpose =
      '- **Purpose:** Хранит журнал строками в файле.\n- **Supporting Artifacts:** None\n- **Runtime Backing:** `real-runtime`\n'
    expect(
      rulesAfter([
        LOANS,
        implemented + purpose,
        `${implemented}- **Runtime Backing:** \`real-runtime\`\n`,
      ]),
    ).toEqual([])
    expect(rulesAfter([LOANS, implemented + purpose, purpose])).toContain(
      'adapter-port: #### Adapter: `FileLoanLedger`',
    )
  })
})

describe('MM-MOD-0002: C12, names of sections are the author’s', () => {
  test('an unknown name is no error, a required one that is missing is', () => {
    const own = '<!--SECTION:GLOSSARY-->\n## 12. Glossary\n\nСарай.\n<!--/SECTION:GLOSSARY-->\n'
    expect(
      rulesAfter([
        LOANS,
        '<!--/SECTION:IMPLEMENTATION_INSIGHTS-->\n',
        `<!--/SECTION:IMPLEMENTATION_INSIGHTS-->\n\n${own}`,
      ]),
    ).toEqual([])
    const insights =
      'Строка журнала дописывается одним вызовом, иначе при сбое остаётся её половина.'
    expect(
      rulesAfter([
        LOANS,
        `<!--SECTION:IMPLEMENTATION_INSIGHTS-->\n## 11. Implementation Insights\n\n${insights}\n<!--/SECTION:IMPLEMENTATION_INSIGHTS-->\n`,
        '',
      ]),
    ).toEqual([])
  })
})

describe('MM-MRULE-0081: C13, a module that was added without touching its sibling', () => {
  test('is a warning, never an error', () => {
    const files = edited(scope, {
      path: LOANS,
      from: '- **Provides to:** [reminders](../reminders/reminders.spec.md)',
      to: '- **Provides to:** None',
    })
    expect(findings(files).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning one-sided-dependency',
    ])
    expect(findings({ ...files, 'mustmark.yaml': 'profile: sdd\n' })).toEqual([])
  })
})
