import { expect, test } from 'vitest'
import { foundAfter, foundIn } from './found.ts'
import { good } from './good.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'
const SHOP = 'shop.spec.md'

test('a scope that keeps every rule has no finding', () => {
  expect(foundAfter()).toEqual([])
})

test('MM-MRULE-0010: a section that nothing closes', () => {
  expect(foundAfter([CART, '<!--/SECTION:FILE_STRUCTURE-->\n', ''])).toEqual([
    'section-balance: <!--SECTION:FILE_STRUCTURE-->',
  ])
})

test('MM-MRULE-0010: a section that nothing opens', () => {
  expect(foundAfter([CART, '<!--SECTION:HANDOFF-->\n', ''])).toEqual([
    'section-balance: <!--/SECTION:HANDOFF-->',
  ])
})

test('MM-MRULE-0010: a section within another', () => {
  expect(
    foundAfter(
      [CART, '<!--/SECTION:PUBLIC_OPTIONS-->\n', ''],
      [
        CART,
        '<!--/SECTION:FILE_STRUCTURE-->',
        '<!--/SECTION:FILE_STRUCTURE-->\n<!--/SECTION:PUBLIC_OPTIONS-->',
      ],
    ),
  ).toEqual(['nested-section: <!--SECTION:FILE_STRUCTURE-->'])
})

test('MM-MRULE-0010: a section that closes before it opens', () => {
  expect(
    foundAfter(
      [CART, '<!--SECTION:HANDOFF-->', '<!--X-->'],
      [CART, '<!--/SECTION:HANDOFF-->', '<!--SECTION:HANDOFF-->'],
      [CART, '<!--X-->', '<!--/SECTION:HANDOFF-->'],
    ),
  ).toEqual(['reversed-section: <!--/SECTION:HANDOFF-->'])
})

test('MM-MRULE-0010: a second section of one name', () => {
  expect(foundAfter([CART, /MODULE_DECISION_LOG/g, 'PUBLIC_OPTIONS'])).toEqual([
    'duplicate-section: <!--SECTION:PUBLIC_OPTIONS-->',
    'section-heading: ## 8. Module Decision Log',
    'section-order: ## 8. Module Decision Log',
  ])
})

test('MM-MRULE-0010: a comment that is nearly a marker', () => {
  expect(
    foundAfter([SHOP, '## 6. Architecture', '<!-- SECTION:ARCHITECTURE -->\n## 6. Architecture']),
  ).toEqual(['section-marker-form: <!-- SECTION:ARCHITECTURE -->'])
})

test('MM-MRULE-0011: a heading without markers where others have them', () => {
  expect(
    foundAfter([
      CART,
      '<!--/SECTION:HANDOFF-->',
      '<!--/SECTION:HANDOFF-->\n\n## 11. Notes\n\nText',
    ]),
  ).toEqual(['section-placement: ## 11. Notes'])
})

test('MM-MRULE-0012: a marker within a list', () => {
  expect(
    foundAfter([CART, '\n<!--/SECTION:ENTITY_SURFACES-->', '  <!--/SECTION:ENTITY_SURFACES-->']),
  ).toEqual(['section-marker-indent: <!--/SECTION:ENTITY_SURFACES-->'])
})

test('MM-MRULE-0013: sections that are missing, of a module and of a product', () => {
  expect(foundAfter([PAY, /## 7\.[^#]*/, ''], [SHOP, /## 6\.[^#]*/, ''])).toEqual([
    'missing-section: pay/pay.spec.md',
    'missing-section: shop.spec.md',
  ])
})

test('MM-MRULE-0013: a section with nothing in it', () => {
  expect(
    foundAfter([PAY, '## 6. Public Options & Policies\n\nNone', '## 6. Public Options & Policies']),
  ).toEqual(['empty-section: ## 6. Public Options & Policies'])
})

test('MM-MRULE-0014: two sections in the other order', () => {
  expect(
    foundAfter([
      SHOP,
      /(## 8\.[^#]*)(## 9\.[^#]*)/,
      '## 8. Bootstrap Requirements\n\nNone\n\n## 9. Scope Dependencies\n\n- **Depends on:** None\n\n',
    ]),
  ).toEqual(['section-order: ## 9. Scope Dependencies'])
})

test('MM-MRULE-0014: a number that stands there twice', () => {
  expect(foundAfter([PAY, '## 6. Public', '## 5. Public'])).toEqual([
    'section-order: ## 5. Public Options & Policies',
  ])
})

test('MM-MRULE-0014: a mistyped marker, which hides nothing that stands below it', () => {
  expect(
    foundAfter(
      [CART, '<!--SECTION:ENTITY_INVENTORY-->', '<!--SECTION:ENTITY_INVENTRY-->'],
      [CART, '<!--/SECTION:ENTITY_INVENTORY-->', '<!--/SECTION:ENTITY_INVENTRY-->'],
    ),
  ).toEqual(['section-heading: ## 3. Entity Inventory (Closed-World)'])
})

test('MM-MRULE-0015: a text that is still to be written', () => {
  expect(foundAfter([SHOP, 'Two modules.', 'Modules: <modules>.'])).toEqual([
    'placeholder: Modules: <modules>.',
  ])
})

test('MM-MRULE-0016: modules of a scope that has none, and a type that is none', () => {
  expect(foundAfter([SHOP, '\nproduct\n', '\ninfrastructure\n'])).toEqual([
    'scope-type: cart/cart.spec.md',
    'scope-type: pay/pay.spec.md',
  ])
})

test('MM-MRULE-0016: a scope of an unknown type', () => {
  expect(foundAfter([SHOP, '\nproduct\n', '\nprodukt\n'])).toEqual(['scope-type: produkt'])
})

test('MM-MRULE-0016: entities in a scope spec', () => {
  expect(
    foundAfter([SHOP, '## 11. Handoff', '## 11. Entity Inventory\n\nText\n\n## 12. Handoff']),
  ).toEqual(['scope-detail: ## 11. Entity Inventory'])
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
