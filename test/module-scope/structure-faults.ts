import { type Fault, fault, inLoans, inReminders, inScope } from './fault.ts'
import { LOANS, REMINDERS, SCOPE } from './scope.ts'

/** What the Golden DX says of the second module, from its first line on. */
const COMPOSED = `import { ConsoleNotifier, ReminderPlanner } from 'toolshed/reminders'

const ledger = new FileLoanLedger('shed.jsonl')
new LoanDesk(ledger).lend('drill', 'anna', { days: 7 })
new ReminderPlanner(ledger, new ConsoleNotifier()).run('2026-05-04')
\`\`\`

Шаги по отдельности показывают [loans](./loans/loans.spec.md#2-module-usage-example) и
[reminders](./reminders/reminders.spec.md#2-module-usage-example).`

const DECISION = `
### D-02 — Ещё одно

- **Status:** active
- **Recorded:** session ModuleDecomposition, toolshed
- **Why:** Так вышло.
- **Risk accepted:** None
- **Rejected alternatives:** None
`

/** Checks 42 to 64: decisions, files, graphs, links, the map, the composition and the handoff. */
export const STRUCTURE_FAULTS: readonly Fault[] = [
  inScope(
    42,
    'an ID twice, leading zeros aside',
    ['<!--/SECTION:DECISION_LOG-->', `${DECISION}<!--/SECTION:DECISION_LOG-->`],
    { rule: 'decision-id', at: '### ¦D-02 — Ещё' },
  ),
  inLoans(42, 'a decision without an ID', ['### D-002 — Журнал', '### Журнал'], {
    rule: 'decision-id',
    at: '¦### Журнал в файле строк',
  }),
  inLoans(
    43,
    'a status that is no word of the list',
    ['- **Status:** active', '- **Status:** approved'],
    {
      rule: 'decision-status',
      at: '- **Status:** ¦approved',
    },
  ),
  inLoans(44, 'a decision without a reason', ['- **Why:** Хотелось запросов.\n', ''], {
    rule: 'decision-field',
    at: '¦### D-001 — Журнал',
  }),
  inLoans(
    44,
    'a decision of which nobody says what it risks',
    ['- **Risk accepted:** Базу надо обслуживать.\n', ''],
    {
      rule: 'decision-detail',
      at: '¦### D-001 — Журнал',
    },
  ),
  inLoans(
    45,
    'a decision that supersedes an unknown one',
    ['- **Supersedes:** D-001', '- **Supersedes:** D-009'],
    {
      rule: 'superseded-decision',
      at: '- **Supersedes:** ¦D-009',
    },
  ),
  inLoans(
    45,
    'a decision that supersedes itself',
    ['- **Supersedes:** D-001', '- **Supersedes:** D-002'],
    {
      rule: 'superseded-decision',
      at: '- **Supersedes:** ¦D-002',
    },
  ),
  inLoans(
    45,
    'a decision that supersedes one that holds',
    ['- **Status:** superseded by D-002', '- **Status:** active'],
    {
      rule: 'superseded-decision',
      at: '- **Supersedes:** ¦D-001',
    },
  ),
  inLoans(
    45,
    'a decision that an unknown one supersedes',
    ['- **Status:** superseded by D-002', '- **Status:** superseded by D-009'],
    { rule: 'superseded-decision', at: 'superseded by ¦D-009' },
  ),
  inScope(
    45,
    'a superseded decision that nothing supersedes',
    ['- **Status:** deferred', '- **Status:** superseded'],
    {
      rule: 'superseded-decision',
      at: '¦### D-003 — Настоящая',
    },
  ),
  inScope(46, 'a decision that no log has', ['(см. D-003)', '(см. D-099)'], {
    rule: 'unknown-decision',
    at: '(см. ¦D-099)',
  }),
  inLoans(
    47,
    'a line that is no part of a tree',
    ['│   └── loan-ledger.ts\n', '│   └── loan-ledger.ts\n  здесь пусто?\n'],
    {
      rule: 'file-tree',
      at: '  ¦здесь пусто?',
    },
  ),
  inLoans(
    47,
    'a file at a level that is not there',
    ['│   └── loan-ledger.ts', '│   │   │   └── loan-ledger.ts'],
    {
      rule: 'file-tree',
      at: '¦└── loan-ledger.ts\n├── adapters',
    },
  ),
  inLoans(
    48,
    'a path that the tree does not have',
    ['- `src/loans/loan.ts`: `Loan`', '- `src/loans/lone.ts`: `Loan`'],
    {
      rule: 'file-mapping',
      at: '¦`src/loans/lone.ts`',
      also: [
        {
          rule: 'missing-path',
          path: LOANS,
          at: '¦`src/loans/lone.ts`',
          why: 'the folder is there, and no such file is in it',
        },
        {
          rule: 'unmapped-file',
          path: LOANS,
          at: '└── ¦loan.ts',
          why: 'the file that was meant has no component now',
        },
      ],
    },
  ),
  inLoans(
    48,
    'a file without a component',
    [
      '- `src/loans/loan-desk.ts`: `LoanDesk`\n- `src/loans/loan.ts`: `Loan`',
      '- `src/loans/loan.ts`: `LoanDesk`, `Loan`',
    ],
    { rule: 'unmapped-file', at: '├── ¦loan-desk.ts' },
  ),
  fault(
    50,
    'a mapped file of more than 1,500 lines',
    {
      path: 'src/loans/loan.ts',
      from: 'export interface LoanPeriod',
      to: `${'//\n'.repeat(1500)}export interface LoanPeriod`,
    },
    { rule: 'file-size', path: LOANS, at: '- ¦`src/loans/loan.ts`: ' },
  ),
  inLoans(48, 'an entity without a file', ['`Loan`, `LoanPeriod`\n', '`Loan`\n'], {
    rule: 'unmapped-entity',
    at: '| ¦`LoanPeriod` ',
  }),
  inLoans(
    49,
    'an adapter in the folder of ports',
    [
      '`src/loans/ports/loan-ledger.ts`: `LoanLedgerPort`',
      '`src/loans/ports/loan-ledger.ts`: `LoanLedgerPort`, `MemoryLoanLedger`',
    ],
    {
      rule: 'port-folder',
      at: '¦`src/loans/ports/loan-ledger.ts`: `LoanLedgerPort`, `MemoryLoanLedger`',
    },
  ),
  inReminders(
    52,
    'a dependency on a module that is nowhere',
    [
      '- **Depends on:** `loans` (`../loans/loans.spec.md`)',
      '- **Depends on:** `loans` (`../loans/loans.spec.md`), `lones`',
    ],
    {
      rule: 'unknown-dependency',
      at: ', ¦`lones`',
    },
  ),
  inReminders(
    53,
    'an arrow of which the words know nothing',
    ['- **Depends on:** `loans` (`../loans/loans.spec.md`)', '- **Depends on:** None'],
    {
      rule: 'dependency-graph',
      at: '¦reminders --> loans',
      also: [
        {
          rule: 'dependency-graph',
          path: SCOPE,
          at: '¦reminders --> loans',
          why: 'the graph of the scope has the arrow as well',
        },
      ],
    },
  ),
  inLoans(
    54,
    'modules in a circle',
    ['- **Depends on:** None', '- **Depends on:** [reminders](../reminders/reminders.spec.md)'],
    {
      rule: 'dependency-cycle',
      at: '¦- **Depends on:** [reminders]',
      also: [
        {
          rule: 'one-sided-dependency',
          path: LOANS,
          at: '- **Depends on:** ¦[reminders]',
          why: 'the other module says that it provides to none',
        },
        {
          rule: 'undrawn-dependency',
          path: LOANS,
          at: '¦```mermaid',
          why: 'the graph has the other arrow alone',
        },
        {
          rule: 'undrawn-dependency',
          path: SCOPE,
          at: '¦```mermaid',
          why: 'so has the graph of the scope',
        },
      ],
    },
  ),
  inLoans(
    55,
    'a dependency that the other side does not know',
    ['- **Provides to:** [reminders](../reminders/reminders.spec.md)', '- **Provides to:** None'],
    {
      rule: 'one-sided-dependency',
      path: REMINDERS,
      at: '- **Depends on:** ¦`loans`',
    },
  ),
  inReminders(57, 'no link to the scope', ['[toolshed](../toolshed.spec.md)', 'toolshed'], {
    rule: 'scope-link',
  }),
  inReminders(
    58,
    'a path in inline code that leads nowhere',
    [
      '`message-contracts` (`../../message-contracts/message-contracts.spec.md`)',
      '`message-contracts` (`../message-contracts/message-contracts.spec.md`)',
    ],
    {
      rule: 'missing-spec',
      at: '¦`../message-contracts/message-contracts.spec.md`',
    },
  ),
  inScope(
    58,
    'a link that leads nowhere',
    ['[message-contracts](../message-contracts/', '[message-contracts](./message-contracts/'],
    {
      rule: 'broken-link',
      at: '¦[message-contracts](./',
    },
  ),
  inScope(
    58,
    'an anchor that is not there',
    ['message-contracts.spec.md)', 'message-contracts.spec.md#mission)'],
    {
      rule: 'broken-anchor',
      at: '¦[message-contracts](../message-contracts/message-contracts.spec.md#mission)',
    },
  ),
  inScope(
    59,
    'a module without a row',
    ['- [loans](./loans/loans.spec.md) — Кто, что и до какого числа взял\n', ''],
    {
      rule: 'unlisted-module',
      path: LOANS,
    },
  ),
  inScope(
    59,
    'a row twice',
    [
      '- [loans](./loans/loans.spec.md) — Кто',
      '- [loans](./loans/loans.spec.md) — То же\n- [loans](./loans/loans.spec.md) — Кто',
    ],
    {
      rule: 'module-map',
      at: '¦[loans](./loans/loans.spec.md) — Кто',
    },
  ),
  inScope(
    59,
    'a row that leads nowhere',
    [
      '- [loans](./loans/loans.spec.md) — Кто',
      '- [desk](./desk/desk.spec.md) — Стол\n- [loans](./loans/loans.spec.md) — Кто',
    ],
    {
      rule: 'module-map',
      at: '¦[desk](./desk/desk.spec.md)',
      also: [
        {
          rule: 'broken-link',
          path: SCOPE,
          at: '¦[desk](./desk/desk.spec.md)',
          why: 'any link that leads nowhere is one, in a row of a map or elsewhere',
        },
      ],
    },
  ),
  inScope(
    61,
    'a module that nothing composes',
    [
      COMPOSED,
      "new LoanDesk(ledger).lend('drill', 'anna', { days: 7 })\n```\n\nШаг показывает [loans](./loans/loans.spec.md#2-module-usage-example).",
    ],
    { rule: 'uncomposed-module', path: REMINDERS },
  ),
  inScope(
    62,
    'a link to the beginning of a module',
    ['(./loans/loans.spec.md#2-module-usage-example)', '(./loans/loans.spec.md)'],
    {
      rule: 'composition-anchor',
      at: '¦[loans](./loans/loans.spec.md) и',
    },
  ),
  inReminders(
    63,
    'a handoff without a word on rules',
    ['- **Module Rules Additions:** None\n', ''],
    {
      rule: 'handoff-field',
      at: '¦## 10. Handoff to task-scaffolding',
    },
  ),
  inReminders(
    63,
    'a handoff without tests',
    [
      '- **Test files to be created:** `test/reminders.spec.ts`',
      '- **Test files to be created:** None',
    ],
    {
      rule: 'handoff-field',
      at: '¦## 10. Handoff to task-scaffolding',
      also: [
        'Verification Levels:** `unit`\n- **Deferred Runtime Scope:** None',
        'Verification Levels:** `unit`\n- **Deferred Runtime Scope:** Отправка',
      ].map((at) => ({
        rule: 'verification-evidence',
        path: REMINDERS,
        at: `¦- **${at}`,
        why: 'no clause of an adapter is named by a test, so that its handoff was all the evidence',
      })),
    },
  ),
  inLoans(
    63,
    'a rule of an unknown category',
    ['| no-shared-clock | testing ', '| no-shared-clock | style '],
    {
      rule: 'rule-category',
      at: '| no-shared-clock | ¦style ',
    },
  ),
  inLoans(
    63,
    'a file that the tree does not have',
    ['  - `src/loans/loan-desk.ts`', '  - `src/loans/desk.ts`'],
    {
      rule: 'handoff-file',
      at: '¦`src/loans/desk.ts`',
    },
  ),
  inReminders(
    64,
    'an example in words alone',
    [
      "```ts\nimport { ConsoleNotifier, ReminderPlanner } from 'toolshed/reminders'\n\nconst planner = new ReminderPlanner(ledger, new ConsoleNotifier())\nplanner.run('2026-05-04')\n// → напечатано: anna, верните drill до 2026-05-05\n```",
      'Планировщик создают и запускают.',
    ],
    {
      rule: 'usage-example',
      at: '¦## 2. Module Usage Example',
    },
  ),
]
