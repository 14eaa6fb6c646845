import { expect, test } from 'vitest'
import { type Edit, foundAfter, foundIn } from './found.ts'
import { good } from './good.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'
const SHOP = 'shop.spec.md'

test('a scope that keeps every rule has no finding', () => {
  expect(foundAfter()).toEqual([])
})

/** What is wrong, how it comes about, and which rules find it at which lines. */
const faults: [what: string, edits: Edit[], found: string[]][] = [
  [
    'MM-MRULE-0010: a section that nothing closes',
    [[CART, '<!--/SECTION:FILE_STRUCTURE-->\n', '']],
    ['section-balance: <!--SECTION:FILE_STRUCTURE-->'],
  ],
  [
    'MM-MRULE-0010: a section that nothing opens',
    [[CART, '<!--SECTION:HANDOFF-->\n', '']],
    ['section-balance: <!--/SECTION:HANDOFF-->'],
  ],
  [
    'MM-MRULE-0010: a section within another',
    [
      [CART, '<!--/SECTION:PUBLIC_OPTIONS-->\n', ''],
      [
        CART,
        '<!--/SECTION:FILE_STRUCTURE-->',
        '<!--/SECTION:FILE_STRUCTURE-->\n<!--/SECTION:PUBLIC_OPTIONS-->',
      ],
    ],
    ['nested-section: <!--SECTION:FILE_STRUCTURE-->'],
  ],
  [
    'MM-MRULE-0010: a section that closes before it opens',
    [
      [CART, '<!--SECTION:HANDOFF-->', '<!--X-->'],
      [CART, '<!--/SECTION:HANDOFF-->', '<!--SECTION:HANDOFF-->'],
      [CART, '<!--X-->', '<!--/SECTION:HANDOFF-->'],
    ],
    ['reversed-section: <!--/SECTION:HANDOFF-->'],
  ],
  [
    'MM-MRULE-0010: a second section of one name',
    [[CART, /MODULE_DECISION_LOG/g, 'PUBLIC_OPTIONS']],
    [
      'duplicate-section: <!--SECTION:PUBLIC_OPTIONS-->',
      'section-heading: ## 8. Module Decision Log',
      'section-order: ## 8. Module Decision Log',
    ],
  ],
  [
    'MM-MRULE-0010: a comment that is nearly a marker',
    [[SHOP, '## 6. Architecture', '<!-- SECTION:ARCHITECTURE -->\n## 6. Architecture']],
    ['section-marker-form: <!-- SECTION:ARCHITECTURE -->'],
  ],
  [
    'MM-MRULE-0011: a heading without markers where others have them',
    [[CART, '<!--/SECTION:HANDOFF-->', '<!--/SECTION:HANDOFF-->\n\n## 11. Notes\n\nText']],
    ['section-placement: ## 11. Notes'],
  ],
  [
    'MM-MRULE-0012: a marker within a list',
    [[CART, '\n<!--/SECTION:ENTITY_SURFACES-->', '  <!--/SECTION:ENTITY_SURFACES-->']],
    ['section-marker-indent: <!--/SECTION:ENTITY_SURFACES-->'],
  ],
  [
    'MM-MRULE-0013: sections that are missing, of a module and of a product',
    [
      [PAY, /## 7\.[^#]*/, ''],
      [SHOP, /## 6\.[^#]*/, ''],
    ],
    ['missing-section: pay/pay.spec.md', 'missing-section: shop.spec.md'],
  ],
  [
    'MM-MRULE-0013: a section with nothing in it',
    [[PAY, '## 6. Public Options & Policies\n\nNone', '## 6. Public Options & Policies']],
    ['empty-section: ## 6. Public Options & Policies'],
  ],
  [
    'MM-MRULE-0014: two sections in the other order',
    [
      [
        SHOP,
        /(## 8\.[^#]*)(## 9\.[^#]*)/,
        '## 8. Bootstrap Requirements\n\nNone\n\n## 9. Scope Dependencies\n\n- **Depends on:** None\n\n',
      ],
    ],
    ['section-order: ## 9. Scope Dependencies'],
  ],
  [
    'MM-MRULE-0014: a number that stands there twice',
    [[PAY, '## 6. Public', '## 5. Public']],
    ['section-order: ## 5. Public Options & Policies'],
  ],
  [
    'MM-MRULE-0015: a text that is still to be written',
    [[SHOP, 'Two modules.', 'Modules: <modules>.']],
    ['placeholder: Modules: <modules>.'],
  ],
  [
    'MM-MRULE-0016: modules of a scope that has none, and a type that is none',
    [[SHOP, '\nproduct\n', '\ninfrastructure\n']],
    ['scope-type: cart/cart.spec.md', 'scope-type: pay/pay.spec.md'],
  ],
  [
    'MM-MRULE-0016: a scope of an unknown type',
    [[SHOP, '\nproduct\n', '\nprodukt\n']],
    ['scope-type: produkt'],
  ],
  [
    'MM-MRULE-0016: entities in a scope spec',
    [[SHOP, '## 11. Handoff', '## 11. Entity Inventory\n\nText\n\n## 12. Handoff']],
    ['scope-detail: ## 11. Entity Inventory'],
  ],
]

test.each(faults)('%s', (_, edits, found) => {
  expect(foundAfter(...edits)).toEqual(found)
})

test('MM-MRULE-0017: a spec that does not bear the name of its folder', () => {
  const { 'specs/shop/pay/pay.spec.md': pay = '', ...others } = good
  const found = foundIn({ ...others, 'specs/shop/pay/payment.spec.md': pay })
  expect(found).toContain('module-path: pay/payment.spec.md')
})

test('MM-MRULE-0012: the fix moves the marker, where nothing else of the list follows', async () => {
  const { repository } = await import('../../repository.ts')
  const text = (end: string) =>
    `# Module: a\n\n<!--SECTION:A-->\n## A\n\n- one\n  - two\n\n  <!--/SECTION:A-->\n${end}`
  const repo = repository({
    'mustmark.yaml': 'profile: sdd\n',
    'specs/s/a/a.spec.md': text('\n## B\n'),
    'specs/s/b/b.spec.md': text('\n  more of it\n'),
  })
  await repo.run('spec-lint --fix')
  expect(repo.read('specs/s/a/a.spec.md')).toBe(text('\n## B\n').replace('  <!--/', '<!--/'))
  expect(repo.read('specs/s/b/b.spec.md')).toBe(text('\n  more of it\n'))
})
