import { type Fault, fault, inLoans, inReminders, inScope } from './fault.ts'
import { LOANS, REMINDERS } from './scope.ts'

const HEAD =
  '| Name               | Type         | Purpose                                        |\n| ------------------ | ------------ | ---------------------------------------------- |\n'
const PERIOD =
  '| `LoanPeriod`       | Value Object | Срок выдачи в днях.                            |'

/** Checks 15 to 27: the inventory, surfaces and consumers. */
export const ENTITY_FAULTS: readonly Fault[] = [
  inLoans(15, 'a column that is missing', [HEAD, '| Name | Kind | Purpose |\n| - | - | - |\n'], {
    rule: 'inventory-columns',
    at: '¦| Name | Kind | Purpose |',
  }),
  inLoans(15, 'a row with too few cells', [PERIOD, '| `LoanPeriod` | Value Object |'], {
    rule: 'inventory-columns',
    at: '¦| `LoanPeriod` | Value Object |',
  }),
  inLoans(15, 'a row without a name', [PERIOD, `${PERIOD}\n|  | Entity | Кто-то ещё. |`], {
    rule: 'inventory-columns',
    at: '¦|  | Entity | Кто-то ещё. |',
  }),
  inLoans(
    16,
    'an entity of an unknown type',
    ['`LoanPeriod`       | Value Object', '`LoanPeriod`       | Helper'],
    {
      rule: 'entity-type',
      at: '`LoanPeriod`       | ¦Helper',
      also: [
        {
          rule: 'surface-type',
          path: LOANS,
          at: '### `LoanPeriod`\n\n- **Type:** ¦Value Object',
          why: 'its surface still says what it was',
        },
      ],
    },
  ),
  inLoans(
    17,
    'an entity twice',
    [PERIOD, `${PERIOD}\n| \`LoanPeriod\` | Value Object | Срок ещё раз. |`],
    {
      rule: 'duplicate-entity',
      at: '| ¦`LoanPeriod` | Value Object | Срок ещё раз.',
    },
  ),
  inLoans(
    17,
    'an entity of two modules',
    [PERIOD, `${PERIOD}\n| \`Reminder\` | Value Object | Напоминание. |`],
    {
      rule: 'shared-entity',
      path: REMINDERS,
      at: '| ¦`Reminder`        | Value Object | Кому',
      also: [
        {
          rule: 'missing-surface',
          path: LOANS,
          at: '| ¦`Reminder` | Value Object',
          why: 'the module that has it as well says nothing else of it',
        },
        {
          rule: 'unmapped-entity',
          path: LOANS,
          at: '| ¦`Reminder` | Value Object',
          why: 'nor in which file it lives',
        },
      ],
    },
  ),
  inLoans(
    18,
    'an inventory that goes on',
    ['Срок выдачи в днях.   ', 'Срок выдачи в днях и т. д. '],
    {
      rule: 'open-inventory',
      at: '| ¦Срок выдачи в днях и т. д.',
    },
  ),
  inReminders(
    18,
    'an inventory with dots',
    ['Решает, кому сегодня напомнить.  ', 'Решает, кому напомнить, … '],
    {
      rule: 'open-inventory',
      at: '| ¦Решает, кому напомнить, …',
    },
  ),
  inLoans(
    19,
    'an inventory of which nobody says that it is whole',
    [
      '_Это полный список сущностей модуля `loans`. Любая сущность помимо него требует правки этого текста._',
      'Сущности модуля:',
    ],
    {
      rule: 'inventory-statement',
      at: '¦| Name               |',
    },
  ),
  inLoans(20, 'an entity without a purpose', [PERIOD, '| `LoanPeriod` | Value Object | |'], {
    rule: 'entity-purpose',
    at: '| `LoanPeriod` | Value Object ¦| |',
  }),
  inLoans(
    20,
    'a purpose of two sentences',
    [PERIOD, '| `LoanPeriod` | Value Object | Срок выдачи. Он в днях. |'],
    {
      rule: 'long-purpose',
      at: '| ¦Срок выдачи. Он в днях. |',
    },
  ),
  inLoans(21, 'an entity without a surface', ['### `LoanPeriod`', '### LoanPeriod'], {
    rule: 'missing-surface',
    at: '| ¦`LoanPeriod`       | Value Object',
  }),
  inLoans(22, 'a surface without an entity', [PERIOD, ''], {
    rule: 'unknown-surface',
    at: '### ¦`LoanPeriod`',
    also: [
      {
        rule: 'unlisted-export',
        path: LOANS,
        at: '- ¦`src/loans/loan.ts`: ',
        why: 'the code still exports it',
      },
    ],
  }),
  inLoans(
    73,
    'an entity that no code has',
    [PERIOD, `${PERIOD}\n| LoanFine | Value Object | Плата за опоздание. |`],
    {
      rule: 'entity-without-code',
      at: '| ¦LoanFine |',
      also: [
        {
          rule: 'missing-surface',
          path: LOANS,
          at: '| ¦LoanFine |',
          why: 'it was put into the inventory alone',
        },
        {
          rule: 'unmapped-entity',
          path: LOANS,
          at: '| ¦LoanFine |',
          why: 'it was put into the inventory alone',
        },
      ],
    },
  ),
  fault(
    74,
    'an export that no inventory has',
    {
      path: 'src/loans/loan.ts',
      from: 'export interface LoanPeriod',
      to: 'export class Fine {}\n\nexport interface LoanPeriod',
    },
    { rule: 'unlisted-export', path: LOANS, at: '- ¦`src/loans/loan.ts`: ' },
  ),
  inScope(60, 'a type that no module has', ['new LoanDesk(ledger)', 'new LoanTable(ledger)'], {
    rule: 'unknown-abstraction',
    at: 'new ¦LoanTable(ledger)',
  }),
  inReminders(23, 'two types of one entity', ['- **Type:** Service', '- **Type:** Query'], {
    rule: 'surface-type',
    at: '- **Type:** ¦Query',
  }),
  inReminders(24, 'a surface without a type', ['- **Type:** Service\n', ''], {
    rule: 'surface-field',
    at: '¦### `ReminderPlanner`',
  }),
  inReminders(
    24,
    'a purpose that says nothing',
    ['- **Purpose:** Решает, кому сегодня напомнить.', '- **Purpose:**'],
    {
      rule: 'surface-field',
      at: '¦### `ReminderPlanner`',
    },
  ),
  inReminders(
    24,
    'a surface without a lifecycle',
    ['- **Lifecycle:** создаётся на одну команду.\n', ''],
    {
      rule: 'surface-detail',
      at: '¦### `ReminderPlanner`',
    },
  ),
  inReminders(
    25,
    'an entity that nobody uses',
    [
      '- **Consumers:** Internal: `NotifierPort`; External: N/A',
      '- **Consumers:** Internal: N/A; External: N/A',
    ],
    {
      rule: 'missing-consumer',
      at: '¦- **Consumers:** Internal: N/A; External: N/A',
    },
  ),
  inReminders(
    25,
    'a surface that says nothing of its users',
    ['- **Consumers:** Internal: `NotifierPort`; External: N/A\n', ''],
    {
      rule: 'missing-consumer',
      at: '¦### `Reminder`\n',
    },
  ),
  inReminders(
    25,
    'a user of the future',
    [
      '- **Consumers:** Internal: `NotifierPort`; External: N/A',
      '- **Consumers:** External: future feature',
    ],
    {
      rule: 'missing-consumer',
      at: '¦- **Consumers:** External: future feature',
    },
  ),
  inReminders(
    26,
    'a user that is nowhere',
    [
      '- **Consumers:** Internal: `NotifierPort`; External: N/A',
      '- **Consumers:** Internal: `Ghost`; External: N/A',
    ],
    {
      rule: 'unknown-consumer',
      at: '¦`Ghost`',
    },
  ),
  inReminders(
    27,
    'an operation in TypeScript',
    ['`run(today) -> Reminder[]`', '`async run(today): Promise<Reminder[]>`'],
    {
      rule: 'surface-syntax',
      at: '¦`async run(today): Promise<Reminder[]>`',
    },
  ),
]
