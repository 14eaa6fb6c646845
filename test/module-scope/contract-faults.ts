import { type Fault, inLoans, inReminders, inScope } from './fault.ts'
import { LOANS, REMINDERS, SCOPE } from './scope.ts'

const LEVELS =
  '- **Runtime Backing:** `real-runtime`\n- **Verification Levels:** `contract`, `unit`'

/** A port whose real adapter is no longer one of it. */
const NOT_IMPLEMENTED: Fault['also'] = [
  {
    rule: 'deferred-scope',
    path: REMINDERS,
    at: '¦#### Port: `NotifierPort`',
    why: 'only the simulation is left as an adapter of a port that says it is real',
  },
  {
    rule: 'single-adapter',
    path: REMINDERS,
    at: '¦#### Port: `NotifierPort`',
    why: 'one of its two adapters is none any more',
  },
]

/** Checks 28 to 41: contracts of ports and adapters, and public options. */
export const CONTRACT_FAULTS: readonly Fault[] = [
  inLoans(
    28,
    'a port without a contract',
    ['| `LoanDesk`         | Service ', '| `LoanDesk`         | Port '],
    {
      rule: 'missing-contract',
      at: '| ¦`LoanDesk`         | Port ',
      also: [
        {
          rule: 'surface-type',
          path: LOANS,
          at: '- **Type:** ¦Service',
          why: 'its surface still says what it was',
        },
      ],
    },
  ),
  inLoans(
    29,
    'a port without invariants',
    ['- Invariants:\n  - Один инструмент не записан за двумя соседями сразу.\n', ''],
    {
      rule: 'missing-clause',
      at: '¦#### Port: `LoanLedgerPort`',
    },
  ),
  inLoans(
    29,
    'preconditions that say nothing',
    [
      '  - [LOANS-PRE-1] У записи есть инструмент, сосед и срок.\n  - Срок записи не раньше дня выдачи.\n',
      '',
    ],
    {
      rule: 'missing-clause',
      at: '¦#### Port: `LoanLedgerPort`',
      also: [
        {
          rule: 'empty-contract',
          path: LOANS,
          at: '- ¦Preconditions:\n- Postconditions:',
          why: 'in any spec a label of clauses must have some below it, whatever it belongs to',
        },
      ],
    },
  ),
  inLoans(
    30,
    'preconditions of an adapter',
    [
      '**Side Effects:**\n\n- Дописывает',
      '- Preconditions:\n  - Файл не занят.\n\n**Side Effects:**\n\n- Дописывает',
    ],
    {
      rule: 'adapter-clause',
      at: '- ¦Preconditions:\n  - Файл не занят.',
    },
  ),
  inReminders(
    31,
    'an adapter of nothing',
    [
      '- **Implements:** `NotifierPort` (`src/reminders/ports/notifier.ts`)\n- **Purpose:** Печатает',
      '- **Purpose:** Печатает',
    ],
    {
      rule: 'adapter-port',
      at: '¦#### Adapter: `ConsoleNotifier`',
      also: NOT_IMPLEMENTED,
    },
  ),
  inReminders(
    31,
    'an adapter of a port that is nowhere',
    [
      '- **Implements:** `NotifierPort` (`src/reminders/ports/notifier.ts`)\n- **Purpose:** Печатает',
      '- **Implements:** `NotifyPort` (`src/reminders/ports/notifier.ts`)\n- **Purpose:** Печатает',
    ],
    {
      rule: 'adapter-port',
      at: '¦`NotifyPort`',
      also: NOT_IMPLEMENTED,
    },
  ),
  inReminders(
    31,
    'an adapter of a value object',
    [
      '- **Implements:** `NotifierPort` (`src/reminders/ports/notifier.ts`)\n- **Purpose:** Печатает',
      '- **Implements:** `Reminder` (`src/reminders/ports/notifier.ts`)\n- **Purpose:** Печатает',
    ],
    {
      rule: 'adapter-port',
      at: '- **Implements:** ¦`Reminder`',
      also: NOT_IMPLEMENTED,
    },
  ),
  inLoans(
    32,
    'an adapter without side effects',
    ['**Side Effects:**\n\n- Дописывает строку в `shed.jsonl`.\n', ''],
    {
      rule: 'adapter-effects',
      at: '¦#### Adapter: `FileLoanLedger`',
    },
  ),
  inLoans(
    33,
    'a backing that is no word of the list',
    [LEVELS, LEVELS.replace('real-runtime', 'real')],
    {
      rule: 'runtime-backing',
      at: '- **Runtime Backing:** ¦`real`\n',
    },
  ),
  inLoans(
    33,
    'two backings',
    [LEVELS, LEVELS.replace('`real-runtime`', '`real-runtime` | `simulation`')],
    {
      rule: 'runtime-backing',
      at: '- **Runtime Backing:** ¦`real-runtime` | `simulation`',
    },
  ),
  inLoans(
    33,
    'a port without a backing',
    [LEVELS, '- **Verification Levels:** `contract`, `unit`'],
    {
      rule: 'runtime-backing',
      at: '¦#### Port: `LoanLedgerPort`',
    },
  ),
  inLoans(
    34,
    'a verification level that is no word of the list',
    [LEVELS, LEVELS.replace('unit', 'manual')],
    {
      rule: 'verification-level',
      at: '- **Verification Levels:** ¦`contract`, `manual`',
    },
  ),
  inLoans(34, 'a verification level twice', [LEVELS, LEVELS.replace('unit', 'contract')], {
    rule: 'verification-level',
    at: '- **Verification Levels:** ¦`contract`, `contract`',
  }),
  inReminders(
    35,
    'a simulation that defers nothing',
    ['Отправка по SMTP, см. D-003 в toolshed.spec.md.', 'None'],
    {
      rule: 'deferred-scope',
      at: '¦#### Adapter: `MailNotifier`',
    },
  ),
  inLoans(
    37,
    'a port with one adapter',
    [
      '| `MemoryLoanLedger` | Adapter      | Хранит',
      '| `MemoryLoanLedger` | Service      | Хранит',
    ],
    {
      rule: 'surface-type',
      at: '### `MemoryLoanLedger`\n\n- **Type:** ¦Adapter',
    },
  ),
  inReminders(
    37,
    'a port with one adapter of its own',
    [
      '- **Implements:** `NotifierPort` (`src/reminders/ports/notifier.ts`)\n- **Purpose:** Складывает',
      '- **Implements:** `LoanLedgerPort` (`src/loans/ports/loan-ledger.ts`)\n- **Purpose:** Складывает',
    ],
    {
      rule: 'single-adapter',
      at: '¦#### Port: `NotifierPort`',
    },
  ),
  inLoans(
    38,
    'a contract without an entity',
    ['#### Adapter: `MemoryLoanLedger`', '#### Adapter: `RamLoanLedger`'],
    {
      rule: 'unknown-contract',
      at: '#### Adapter: ¦`RamLoanLedger`',
    },
  ),
  inLoans(
    39,
    'a clause in a programming language',
    ['Срок записи не раньше дня выдачи.', 'Срок считает (day) => number.'],
    {
      rule: 'clause-syntax',
      at: '¦Срок считает (day) => number.',
    },
  ),
  inLoans(
    40,
    'an option that nothing reads',
    ['читает `LoanDesk`, кладёт в `LoanPeriod`; без неё семь дней.', 'без неё семь дней.'],
    {
      rule: 'unbound-option',
      at: '¦- `--days`: без неё',
    },
  ),
  inReminders(
    40,
    'an option that is deferred for ever',
    ['deferred / not consumed in v1, включит v2', 'deferred / not consumed in v1'],
    {
      rule: 'unbound-option',
      at: '¦| `--mail`',
    },
  ),
  inLoans(41, 'a flag that no module takes up', ['- `--days`: читает', '- `--period`: читает'], {
    rule: 'dropped-flag',
    path: SCOPE,
    at: '¦`--days`; без него',
  }),
  inScope(
    41,
    'a flag of the Golden DX that no module takes up',
    ['Выдать дрель на неделю', 'С `--json` выдать дрель на неделю'],
    {
      rule: 'dropped-flag',
      at: '¦`--json`',
    },
  ),
]
