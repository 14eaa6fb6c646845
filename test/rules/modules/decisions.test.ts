import { expect, test } from 'vitest'
import { type Edit, foundAfter } from './found.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'

/** What is wrong, how it comes about, and which rules find it at which lines. */
const faults: [what: string, edits: Edit[], found: string[]][] = [
  [
    'MM-MRULE-0060: one ID for two decisions, which differ in a zero alone',
    [
      [PAY, '### D-002 — Two banks', '### D-01 — Two banks'],
      [PAY, '- **Supersedes:** D-001\n', ''],
      [PAY, 'superseded by D-002', 'active'],
    ],
    ['decision-id: ### D-01 — Two banks'],
  ],
  [
    'MM-MRULE-0060: a decision without an ID',
    [
      [PAY, '### D-002 — Two banks', '### Two banks'],
      [PAY, 'superseded by D-002', 'active'],
    ],
    ['decision-id: ### Two banks'],
  ],
  [
    'MM-MRULE-0061: a status that is none',
    [[PAY, '- **Status:** active', '- **Status:** approved']],
    ['decision-status: - **Status:** approved'],
  ],
  [
    'MM-MRULE-0062: a decision without a reason and without a risk',
    [
      [PAY, '- **Why:** The bank was down.\n', ''],
      [PAY, '- **Risk accepted:** The bank is down.\n', ''],
    ],
    ['decision-detail: ### D-001 — One bank', 'decision-field: ### D-002 — Two banks'],
  ],
  [
    'MM-MRULE-0063: what is superseded is active',
    [[PAY, 'superseded by D-002', 'active']],
    ['superseded-decision: - **Supersedes:** D-001'],
  ],
  [
    'MM-MRULE-0063: an unknown decision is superseded, and a known one by none',
    [
      [PAY, '- **Supersedes:** D-001', '- **Supersedes:** D-003'],
      [PAY, 'superseded by D-002', 'superseded'],
    ],
    ['superseded-decision: ### D-001 — One bank', 'superseded-decision: - **Supersedes:** D-003'],
  ],
  [
    'MM-MRULE-0063: two decisions supersede each other',
    [
      [
        PAY,
        '- **Rejected alternatives:** Two banks.',
        '- **Rejected alternatives:** Two banks.\n- **Supersedes:** D-002',
      ],
      [PAY, '- **Status:** active', '- **Status:** superseded by D-001'],
    ],
    ['superseded-decision: ### D-001 — One bank'],
  ],
  [
    'MM-MRULE-0064: a decision that no log has',
    [[CART, 'It holds what', 'As D-009 says, and UTF-8, it holds what']],
    [
      'unknown-decision: As D-009 says, and UTF-8, it holds what a buyer wants, for [the shop](../shop.spec.md).',
    ],
  ],
]

test.each(faults)('%s', (_, edits, found) => {
  expect(foundAfter(...edits)).toEqual(found)
})
