import { expect, test } from 'vitest'
import { foundAfter } from './found.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'

test('MM-MRULE-0060: one ID for two decisions, which differ in a zero alone', () => {
  expect(
    foundAfter(
      [PAY, '### D-002 — Two banks', '### D-01 — Two banks'],
      [PAY, '- **Supersedes:** D-001\n', ''],
      [PAY, 'superseded by D-002', 'active'],
    ),
  ).toEqual(['decision-id: ### D-01 — Two banks'])
})

test('MM-MRULE-0060: a decision without an ID', () => {
  expect(
    foundAfter(
      [PAY, '### D-002 — Two banks', '### Two banks'],
      [PAY, 'superseded by D-002', 'active'],
    ),
  ).toEqual(['decision-id: ### Two banks'])
})

test('MM-MRULE-0061: a status that is none', () => {
  expect(foundAfter([PAY, '- **Status:** active', '- **Status:** approved'])).toEqual([
    'decision-status: - **Status:** approved',
  ])
})

test('MM-MRULE-0062: a decision without a reason and without a risk', () => {
  expect(
    foundAfter(
      [PAY, '- **Why:** The bank was down.\n', ''],
      [PAY, '- **Risk accepted:** The bank is down.\n', ''],
    ),
  ).toEqual(['decision-detail: ### D-001 — One bank', 'decision-field: ### D-002 — Two banks'])
})

test('MM-MRULE-0063: what is superseded is active', () => {
  expect(foundAfter([PAY, 'superseded by D-002', 'active'])).toEqual([
    'superseded-decision: - **Supersedes:** D-001',
  ])
})

test('MM-MRULE-0063: an unknown decision is superseded, and a known one by none', () => {
  expect(
    foundAfter(
      [PAY, '- **Supersedes:** D-001', '- **Supersedes:** D-003'],
      [PAY, 'superseded by D-002', 'superseded'],
    ),
  ).toEqual([
    'superseded-decision: ### D-001 — One bank',
    'superseded-decision: - **Supersedes:** D-003',
  ])
})

test('MM-MRULE-0063: two decisions supersede each other', () => {
  expect(
    foundAfter(
      [
        PAY,
        '- **Rejected alternatives:** Two banks.',
        '- **Rejected alternatives:** Two banks.\n- **Supersedes:** D-002',
      ],
      [PAY, '- **Status:** active', '- **Status:** superseded by D-001'],
    ),
  ).toEqual(['superseded-decision: ### D-001 — One bank'])
})

test('MM-MRULE-0064: a decision that no log has', () => {
  expect(foundAfter([CART, 'It holds what', 'As D-009 says, and UTF-8, it holds what'])).toEqual([
    'unknown-decision: As D-009 says, and UTF-8, it holds what a buyer wants, for [the shop](../shop.spec.md).',
  ])
})
