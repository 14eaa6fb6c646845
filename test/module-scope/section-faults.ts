import { type Fault, inContracts, inLoans, inReminders, inScope } from './fault.ts'
import { LOANS, REMINDERS, SCOPE } from './scope.ts'

const HANDOFF =
  '- **Pivot Invalidation List:** None\n- **Open risks & validation needs:** None\n<!--/SECTION:HANDOFF-->'

/** Checks 1 to 14: markers, sections, placeholders, types and paths. */
export const SECTION_FAULTS: readonly Fault[] = [
  inLoans(1, 'a section that does not close', ['<!--/SECTION:HANDOFF-->\n', ''], {
    rule: 'section-balance',
    at: '¦<!--SECTION:HANDOFF-->',
  }),
  inLoans(1, 'a section that does not open', ['<!--SECTION:PUBLIC_OPTIONS-->\n', ''], {
    rule: 'section-balance',
    at: '¦<!--/SECTION:PUBLIC_OPTIONS-->',
  }),
  inLoans(
    1,
    'a comment that does not end',
    ['<!--/SECTION:IMPLEMENTATION_INSIGHTS-->', '<!--/SECTION:IMPLEMENTATION_INSIGHTS'],
    {
      rule: 'section-balance',
      at: '¦<!--/SECTION:IMPLEMENTATION_INSIGHTS',
    },
  ),
  inScope(
    1,
    'a comment that does not end and hides all that follows',
    ['<!--SECTION:SCOPE_DEPENDENCIES-->', '<!--SECTION:SCOPE_DEPENDENCIES'],
    {
      rule: 'section-balance',
      at: '¦<!--SECTION:SCOPE_DEPENDENCIES',
    },
  ),
  inReminders(
    2,
    'a section within another',
    [
      '<!--/SECTION:MODULE_VISION-->\n\n<!--SECTION:MODULE_USAGE_EXAMPLE-->',
      '<!--SECTION:MODULE_USAGE_EXAMPLE-->\n\n<!--/SECTION:MODULE_VISION-->',
    ],
    {
      rule: 'nested-section',
      at: '¦<!--SECTION:MODULE_USAGE_EXAMPLE-->',
    },
  ),
  inContracts(
    3,
    'a section twice',
    [
      '<!--/SECTION:VISION-->\n',
      '<!--/SECTION:VISION-->\n\n<!--SECTION:VISION-->\n## 3. Notes\n\nЕщё.\n<!--/SECTION:VISION-->\n',
    ],
    {
      rule: 'duplicate-section',
      at: '<!--/SECTION:VISION-->\n\n¦<!--SECTION:VISION-->\n## 3.',
    },
  ),
  inContracts(
    4,
    'an end in front of its beginning',
    [
      '<!--SECTION:VISION-->\n## 2. Vision & Primary Goal\n\nОдин вид сообщения для всех программ двора: кому, о чём и к какому сроку.\n<!--/SECTION:VISION-->',
      '<!--/SECTION:VISION-->\n## 2. Vision & Primary Goal\n\nОдин вид.\n<!--SECTION:VISION-->',
    ],
    {
      rule: 'reversed-section',
      at: '¦<!--/SECTION:VISION-->',
    },
  ),
  inLoans(5, 'a blank in a marker', ['<!--SECTION:HANDOFF-->', '<!-- SECTION:HANDOFF -->'], {
    rule: 'section-marker-form',
    at: '¦<!-- SECTION:HANDOFF -->',
  }),
  inLoans(5, 'a marker in small letters', ['<!--/SECTION:HANDOFF-->', '<!--/section:handoff-->'], {
    rule: 'section-marker-form',
    at: '¦<!--/section:handoff-->',
  }),
  inLoans(
    6,
    'a section without a heading of the second level',
    ['## 11. Implementation Insights', '### 11. Implementation Insights'],
    {
      rule: 'section-placement',
      at: '¦<!--SECTION:IMPLEMENTATION_INSIGHTS-->',
    },
  ),
  inScope(6, 'two headings in a section', ['### 5.3 Out-of-Scope', '## 5.3 Out-of-Scope'], {
    rule: 'section-placement',
    at: '¦## 5.3 Out-of-Scope',
  }),
  inLoans(
    6,
    'a heading outside all markers',
    ['<!--SECTION:HANDOFF-->', '## Notes\n\nЕщё.\n\n<!--SECTION:HANDOFF-->'],
    {
      rule: 'section-placement',
      at: '¦## Notes',
    },
  ),
  inScope(
    7,
    'a marker within a list',
    ['None\n<!--/SECTION:HANDOFF-->', 'None\n  <!--/SECTION:HANDOFF-->'],
    {
      rule: 'section-marker-indent',
      at: '¦<!--/SECTION:HANDOFF-->',
    },
  ),
  inLoans(
    8,
    'a module without its options',
    [
      '<!--SECTION:PUBLIC_OPTIONS-->\n## 6. Public Options & Policies\n\n- `--days`: читает `LoanDesk`, кладёт в `LoanPeriod`; без неё семь дней.\n<!--/SECTION:PUBLIC_OPTIONS-->\n\n',
      '',
    ],
    {
      rule: 'missing-section',
      also: [
        {
          rule: 'dropped-flag',
          path: SCOPE,
          at: '¦`--days`; без него',
          why: 'the scope promises the option, and no module offers it any more',
        },
      ],
    },
  ),
  inScope(
    8,
    'a product without its architecture',
    [
      '<!--SECTION:ARCHITECTURE-->\n## 6. Architecture\n\nДва модуля: `loans` ведёт журнал выдач, `reminders` читает его и сообщает о сроках. Всё внешнее стоит\nза портами.\n<!--/SECTION:ARCHITECTURE-->\n\n',
      '',
    ],
    { rule: 'missing-section' },
  ),
  inContracts(
    9,
    'a section without text',
    ['Один вид сообщения для всех программ двора: кому, о чём и к какому сроку.\n', ''],
    { rule: 'empty-section', at: '¦## 2. Vision & Primary Goal' },
  ),
  inReminders(
    9,
    'a section with the text of its template',
    ['None — всё решено на уровне `toolshed`.', '[D-NNN entries at module level.]'],
    { rule: 'empty-section', at: '¦## 8. Module Decision Log' },
  ),
  inReminders(
    9,
    'a section with a comment alone',
    ['None — всё решено на уровне `toolshed`.', '<!-- потом -->'],
    { rule: 'empty-section', at: '¦## 8. Module Decision Log' },
  ),
  inScope(10, 'a number twice', ['## 8. Scope Dependencies', '## 7. Scope Dependencies'], {
    rule: 'section-order',
    at: '¦## 7. Scope Dependencies',
  }),
  inLoans(
    10,
    'a heading of another section',
    ['## 8. Module Decision Log', '## 8. File Structure'],
    {
      rule: 'section-heading',
      at: '¦## 8. File Structure',
    },
  ),
  inLoans(11, 'a placeholder in a text', ['его журнал читает', 'его <имя журнала> читает'], {
    rule: 'placeholder',
    at: '¦<имя журнала>',
  }),
  inLoans(11, 'a placeholder as code', ['в `shed.jsonl`', 'в `<TBD>`'], {
    rule: 'placeholder',
    at: '¦`<TBD>`',
  }),
  inScope(12, 'a scope of an unknown type', ['\nproduct\n', '\nprodukt\n'], {
    rule: 'scope-type',
    at: '¦produkt',
  }),
  inScope(12, 'modules of a scope of contracts', ['\nproduct\n', '\ncontracts\n'], {
    rule: 'scope-type',
    path: LOANS,
    also: [{ rule: 'scope-type', path: REMINDERS, why: 'it is the other module of the scope' }],
  }),
  inScope(12, 'a scope of two types', ['\nproduct\n', '\nproduct, library\n'], {
    rule: 'scope-type',
    at: 'product, ¦library',
  }),
  inScope(
    13,
    'contracts in a scope spec',
    [
      HANDOFF,
      `${HANDOFF}\n\n<!--SECTION:MODULE_CONTRACTS-->\n## 12. Module Contracts\n\nNone\n<!--/SECTION:MODULE_CONTRACTS-->`,
    ],
    {
      rule: 'scope-detail',
      at: '¦## 12. Module Contracts',
    },
  ),
]
