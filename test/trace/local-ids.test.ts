import { expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'
import { type Repository, repository } from '../repository.ts'

const LOCAL = { ids: [{ pattern: 'FR-\\d+', scope: 'spec' as const }] }

function mentions(specs: Record<string, string>) {
  return analyzeMarkdown(specs, LOCAL).trace.mentions.map(
    ({ path, id, key, candidates }) => `${path} ${id} ${key ?? candidates?.join(' or ') ?? 'none'}`,
  )
}

test('MM-ID-0008: zeros in front of a local number do not matter', () => {
  expect(
    mentions({ 'specs/a.md': '- **FR-001**: It MUST run.\n\nAs FR-1, FR-01, FR-10 say.\n' }),
  ).toEqual([
    'specs/a.md FR-1 specs/a.md#FR-001',
    'specs/a.md FR-01 specs/a.md#FR-001',
    'specs/a.md FR-10 none',
  ])
})

test('MM-ID-0008: FR-1 and FR-001 of one spec are declared twice', () => {
  const specs = { 'specs/a.md': '- **FR-001**: It MUST run.\n- **FR-1**: It MUST stop.\n' }
  const { trace, diagnostics } = analyzeMarkdown(specs, LOCAL)
  expect(trace.items.map(({ key, ambiguous }) => [key, ambiguous])).toEqual([
    ['specs/a.md#FR-001', true],
    ['specs/a.md#FR-001', true],
  ])
  expect(diagnostics.map(({ rule }) => rule)).toContain('duplicate-id')
})

test('MM-ID-0008: in the repository FR-1 and FR-001 are two', () => {
  const specs = { 'specs/a.md': '- **FR-001**: It MUST run.\n- **FR-1**: It MUST stop.\n' }
  const { items } = analyzeMarkdown(specs, { ids: [{ pattern: 'FR-\\d+' }] }).trace
  expect(items.map(({ key, ambiguous }) => [key, ambiguous])).toEqual([
    ['FR-001', false],
    ['FR-1', false],
  ])
})

test('MM-DECL-0011: a bare ID means that of its spec, then of the spec of a folder above, then the only one', () => {
  const own = '- **FR-1**: It MUST run.\n'
  expect(
    mentions({
      'specs/shop/shop.spec.md': own,
      'specs/shop/cart/cart.spec.md': 'As FR-1 says.\n',
      'specs/shop/cart/line/line.spec.md': `${own}\nAs FR-1 says.\n`,
      'specs/bank/bank.spec.md': `${own}- **FR-2**: It MUST pay.\n`,
      'specs/other.md': 'As FR-1 and FR-2 say.\n',
    }),
  ).toEqual([
    'specs/other.md FR-1 specs/bank/bank.spec.md#FR-1 or specs/shop/cart/line/line.spec.md#FR-1 or specs/shop/shop.spec.md#FR-1',
    'specs/other.md FR-2 specs/bank/bank.spec.md#FR-2',
    'specs/shop/cart/cart.spec.md FR-1 specs/shop/shop.spec.md#FR-1',
    'specs/shop/cart/line/line.spec.md FR-1 specs/shop/cart/line/line.spec.md#FR-1',
  ])
})

test('MM-DECL-0011: with a scope in front an ID of a spec means the one whose path ends so', () => {
  const own = '- **FR-1**: It MUST run.\n'
  expect(
    mentions({
      'specs/shop/shop.spec.md': own,
      'specs/bank/bank.spec.md': own,
      'specs/other.md':
        'As bank#FR-1, bank/bank.spec#FR-01, ../specs/shop/shop.spec.md#FR-1 and inn#FR-1 say.\n',
    }),
  ).toEqual([
    'specs/other.md FR-1 specs/bank/bank.spec.md#FR-1',
    'specs/other.md FR-01 specs/bank/bank.spec.md#FR-1',
    'specs/other.md FR-1 specs/shop/shop.spec.md#FR-1',
    'specs/other.md FR-1 none',
  ])
})

const log = (...decisions: string[]) =>
  decisions
    .map((one) => `### ${one}\n\n- **Status:** active\n- **Why:** It MUST be so.\n`)
    .join('\n')

function shop(code: string): Repository {
  return repository({
    'mustmark.yaml': 'profile: sdd\n',
    'specs/shop/shop.spec.md': `# Scope: shop\n\n## 4. Requirements & Constraints\n\n### Functional\n\n| ID | Text |\n| -- | ---- |\n| FR-01 | Заказ хранится. |\n| NFR-PERF-2 | Ответ быстрый. |\n\n## 6. Decision Log\n\n${log('D-001 — Ось', 'D-007 — Язык')}`,
    'specs/shop/cart/cart.spec.md': `# Module: cart\n\nFR-1 и D-7 из области, D-001 свой.\n\n## 3. Trace\n\n| ID | Port |\n| -- | ---- |\n| FR-01 | Cart |\n\n## 8. Module Decision Log\n\n${log('D-001 — Корзина', 'SH-DL-3 — Журнал')}`,
    'src/cart.ts': code,
  })
}

test('MM-MOD-0082: rows of the requirements declare IDs of their spec without a key word', async () => {
  const repo = shop('// FR-1\nexport const cart = 1\n')
  const { stdout } = await repo.run('spec-xref FR-01 NFR-PERF-2 --no-results')
  expect(stdout).toContain('specs/shop/shop.spec.md#FR-01  none  implemented\n  Заказ хранится.\n')
  expect(stdout).toContain('implemented by  src/cart.ts:1\n')
  expect(stdout).toContain('specs/shop/shop.spec.md#NFR-PERF-2  none  none\n')
  // The row of another section names the requirement of the scope.
  expect(stdout).toContain('specs/shop/cart/cart.spec.md:9')
  expect(stdout).not.toContain('cart.spec.md#FR-01')
})

test('MM-MOD-0082: patterns of the config stand alone', async () => {
  const repo = shop('export const cart = 1\n')
  repo.write(
    'mustmark.yaml',
    "profile: sdd\nspecs: [{ include: ['specs/**/*.md'], ids: ['NFR-[A-Z]+-\\d+'] }]\n",
  )
  const { stdout } = await repo.run('spec-extract --format json')
  expect(JSON.parse(stdout).items.map((one: { key: string }) => one.key)).toEqual(['NFR-PERF-2'])
})

test('MM-MOD-0083: code names a decision by its ID, with its scope where several logs have it', async () => {
  const repo = shop(
    '// cites cart#D-1, sees SH-DL-3\n// see D-7\n// D-001\n// D-099\nexport const cart = 1\n',
  )
  const { stdout } = await repo.run('spec-xref --no-results')
  expect(stdout.split('\n').filter((line) => line.startsWith('src/'))).toEqual([
    'src/cart.ts:3:4: error: Unexpected D-001, which fits specs/shop/cart/cart.spec.md#D-001 and specs/shop/shop.spec.md#D-001, expected one of them or an end of it that fits no other (ambiguous-reference)',
    'src/cart.ts:4:4: error: Unexpected reference to D-099, which no spec declares, expected one that is declared (dangling-reference)',
  ])
  const asked = await repo.run('spec-xref SH-DL-3 shop.spec#D-7 --no-results')
  expect(asked.code).toBe(0)
  expect(asked.stdout).toMatch(/cart\.spec\.md#SH-DL-3[\s\S]*Журнал[\s\S]*src\/cart\.ts:1/)
  expect(asked.stdout).toMatch(
    /shop\.spec\.md#D-007[\s\S]*Язык[\s\S]*src\/cart\.ts:2[\s\S]*cart\.spec\.md:3/,
  )
})

test('MM-MOD-0083: decisions are no requirements, whatever key words they hold', async () => {
  const repo = shop('// D-7\nexport const cart = 1\n')
  await repo.run('spec-extract')
  expect(repo.read('requirements/COMPLIANCE.md')).toContain('- Requirements: 2\n- MUST: 0 of 2\n')
  expect(Object.keys(repo.files()).filter((path) => path.startsWith('requirements/'))).toEqual([
    'requirements/COMPLIANCE.md',
    'requirements/shop.yaml',
  ])
})

test('MM-LINT-0027: a decision that several logs have is told, unless its file stands beside it', async () => {
  const repo = shop('export const cart = 1\n')
  repo.write(
    'specs/bank/bank.spec.md',
    '# Scope: bank\n\nD-001 of the shop; D-1 in [cart](../shop/cart/cart.spec.md); shop#D-001.\n',
  )
  const { stdout } = await repo.run('spec-lint --rule ambiguous-mention')
  expect(stdout).toBe(
    'specs/bank/bank.spec.md:3:1: error: Unexpected mention of D-001, which fits specs/shop/cart/cart.spec.md#D-001 and specs/shop/shop.spec.md#D-001, expected one of them with its scope in front (ambiguous-mention)\n',
  )
})
