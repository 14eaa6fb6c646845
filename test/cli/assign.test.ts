import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'

const THREE = '- [A-0001] It MUST run.\n- It MUST stop.\n- Nothing normative.\n- It SHOULD log.\n'
const THREE_DONE =
  '- [A-0001] It MUST run.\n- [A-0002] It MUST stop.\n- Nothing normative.\n- [A-0003] It SHOULD log.\n'

/** The YAML of a config with one entry. */
function config(entry: Record<string, unknown>): string {
  return JSON.stringify({ specs: [{ include: ['specs/**/*.md'], ...entry }] })
}

/** Runs `mustmark assign` with words that may hold blanks. */
function assign(repo: Repository, ...words: string[]) {
  return repo.run(['mustmark', 'assign', ...words])
}

/** What a spec is after `assign --write`; nothing else may have changed. */
async function assigned(
  files: Record<string, string | Uint8Array>,
  ...words: string[]
): Promise<string> {
  const repo = repository(files)
  const before = repo.files()
  const { stderr } = await assign(repo, '--write', ...words)
  expect(stderr).not.toContain('error:')
  const after = repo.files()
  const rest = Object.fromEntries(
    Object.entries(after).map(([path, text]) => [
      path,
      path === 'specs/a.md' ? before[path] : text,
    ]),
  )
  expect(rest).toEqual(before)
  return after['specs/a.md'] as string
}

describe('the exit code and what is printed', () => {
  test('MM-ASSIGN-0014: without --write it prints the patch, writes nothing and exits 1', async () => {
    const repo = repository({ 'specs/a.md': THREE })
    const { code, stdout, stderr } = await assign(repo)
    expect(code).toBe(1)
    expect(stdout).toBe(`--- a/specs/a.md
+++ b/specs/a.md
@@ -1,4 +1,4 @@
 - [A-0001] It MUST run.
-- It MUST stop.
+- [A-0002] It MUST stop.
 - Nothing normative.
-- It SHOULD log.
+- [A-0003] It SHOULD log.
`)
    expect(stderr).toBe(
      '2 IDs to assign in 1 file (A-0002 … A-0003)\nTo accept: the same command with --write\n',
    )
    expect(repo.files()).toEqual({ 'specs/a.md': THREE })
  })

  test('MM-ASSIGN-0014: the patch is what git applies', async () => {
    const repo = repository({ 'specs/a.md': THREE }, { git: true })
    repo.write('a.patch', (await assign(repo)).stdout)
    repo.git('apply', 'a.patch')
    expect(repo.read('specs/a.md')).toBe(THREE_DONE)
  })

  test('MM-ASSIGN-0014: with --write it edits and exits 0', async () => {
    const repo = repository({ 'specs/a.md': THREE })
    const { code, stderr } = await assign(repo, '--write')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '2 IDs assigned in 1 file (A-0002 … A-0003)\n',
    })
    expect(repo.files()).toEqual({ 'specs/a.md': THREE_DONE })
  })

  test('MM-ASSIGN-0013: a second run finds nothing and exits 0', async () => {
    const repo = repository({ 'specs/a.md': THREE })
    await assign(repo, '--write')
    const { code, stdout, stderr } = await assign(repo)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe('Nothing to assign: every normative sentence is in an item with an ID\n')
    expect(repo.files()).toEqual({ 'specs/a.md': THREE_DONE })
  })

  test('MM-ASSIGN-0002: with blocks left it exits 1, with --write as well and again', async () => {
    const text = '- [A-1] It MUST run.\n- It MUST stop. It\n  MUST log.\n- It MAY wait.\n'
    const repo = repository({ 'specs/a.md': text })
    const message =
      'specs/a.md:2:3: warning: Unexpected 2 normative sentences in one block, expected one, so that each can have an ID (bundled)\n'
    const first = await assign(repo, '--write', '--quiet')
    expect(first).toEqual({ code: 1, stdout: message, stderr: '' })
    expect(repo.read('specs/a.md')).toBe(text.replace('It MAY', '[A-2] It MAY'))
    const second = await assign(repo)
    expect(second).toEqual({
      code: 1,
      stdout: message,
      stderr: 'Nothing to assign; 1 block left: 1 with several normative sentences\n',
    })
  })
})

describe('MM-ASSIGN-0001: what gets an ID', () => {
  test.each([
    ['a paragraph', 'It MUST run.', '[A-0001] It MUST run.'],
    ['a wrapped paragraph', 'Also it\nMUST run.', '[A-0001] Also it\nMUST run.'],
    ['an item', '* It MUST run.', '* [A-0001] It MUST run.'],
    ['a numbered item', '10) It MUST run.', '10) [A-0001] It MUST run.'],
    ['a task', '- [ ] It MUST run.', '- [ ] [A-0001] It MUST run.'],
    ['a done task with emphasis', '- [x] **It** MUST run.', '- [x] [A-0001] **It** MUST run.'],
    ['a quote', '> > It MUST run.', '> > [A-0001] It MUST run.'],
    ['an alert', '> [!IMPORTANT]\n> It MUST run.', '> [!IMPORTANT]\n> [A-0001] It MUST run.'],
    ['a nested item', '- Either:\n  - it MUST run', '- Either:\n  - [A-0001] it MUST run'],
    ['emphasis in front', '**It MUST** run.', '[A-0001] **It MUST** run.'],
    ['a link in front', '[It](x.md) MUST run.', '[A-0001] [It](x.md) MUST run.'],
    ['code in front', '- `x` MUST run.', '- [A-0001] `x` MUST run.'],
    ['one normative sentence of two', 'It runs. It MUST stop.', '[A-0001] It runs. It MUST stop.'],
    ['a tab behind the mark', '-\tIt MUST run.', '-\t[A-0001] It MUST run.'],
    ['Chinese', '- 客户端MUST重试。', '- [A-0001] 客户端MUST重试。'],
    [
      'a lead-in and what it leads in',
      'It MUST:\n\n- run\n- log, and MUST stop',
      '[A-0001] It MUST:\n\n- run\n- [A-0002] log, and MUST stop',
    ],
  ])('%s', async (_, before, after) => {
    const text = await assigned({ 'specs/a.md': `# A\n\n${before}\n` }, '--family', 'A-')
    expect(text).toBe(`# A\n\n${after}\n`)
  })

  test.each([
    ['a heading', '## It MUST run'],
    ['a note', 'Note: it MUST run.'],
    ['an informative section', '## Example\n\nIt MUST run.'],
    ['the header of a table', '| MUST |\n| -- |\n| x |'],
    ['code', '```\nIt MUST run.\n```\n\n`MUST`'],
    ['a comment', '<!-- It MUST run. -->'],
    ['what an item with an ID leads in', '[A-1] It MUST:\n\n- run, and MUST stop'],
    ['the text below a heading with an ID', '### [A-1] Run\n\nIt MUST run.'],
  ])('%s does not', async (_, text) => {
    const repo = repository({ 'specs/a.md': `# A\n\nText.\n\n${text}\n` })
    const { code, stdout, stderr } = await assign(repo)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^Nothing to assign/)
  })

  test('a sentence of the dialect without IDs gets one', async () => {
    const files = {
      'mustmark.yaml': config({ dialects: ['bracketed', 'sentence'] }),
      'specs/a.md': 'It MUST run.\n\nIt MUST stop. It MUST log.\n',
    }
    const text = await assigned(files, '--family', 'A-')
    expect(text).toBe('[A-0001] It MUST run.\n\nIt MUST stop. It MUST log.\n')
  })
})

describe('MM-ASSIGN-0002: what is left', () => {
  test('a block that leads in a bundled one, so that it does not swallow it', async () => {
    const text = 'It MUST:\n\n- run; it MUST. It MUST stop.\n\nIt MUST log.\n'
    const repo = repository({ 'specs/a.md': text })
    const { code, stdout } = await assign(repo, '--family', 'A-', '--write')
    expect(code).toBe(1)
    expect(repo.read('specs/a.md')).toBe(text.replace('It MUST log', '[A-0001] It MUST log'))
    const places = [...stdout.matchAll(/^(specs\/a\.md:\S+): warning: .*\(bundled\)$/gm)]
    expect(places.map((one) => one[1])).toEqual(['specs/a.md:1:1', 'specs/a.md:3:3'])
  })

  test('the sentence that says what the key words mean is counted and gets none', async () => {
    const text =
      'The key words MUST, SHOULD and MAY are those of RFC 2119.\n\nLanguage: BCP-14 (MUST/MAY)\n\n' +
      'A spec MUST name RFC 2119.\n'
    const repo = repository({ 'specs/a.md': text })
    const { code, stderr } = await assign(repo, '--family', 'A-', '--write')
    expect(code).toBe(0)
    expect(repo.read('specs/a.md')).toBe(text.replace('A spec', '[A-0001] A spec'))
    expect(stderr).toBe(
      '1 ID assigned in 1 file (A-0001); 2 definitions of the key words passed over\n',
    )
  })
})

describe('MM-ASSIGN-0006: the form that the spec has, to the letter', () => {
  const all = { dialects: ['bracketed', 'leading', 'trailing-parenthesis'] }
  test.each([
    ['a task', '- [x] **A-1**: It MUST run.', '- **A-2**: It MUST stop.'],
    ['brackets and emphasis behind', '- [A-1] **It** MUST run.', '- [A-2] It MUST stop.'],
    ['bold brackets and a colon', '- **[A-1]:** It MUST run.', '- **[A-2]:** It MUST stop.'],
    ['brackets in front', '- [A-1] It MUST run.', '- [A-2] It MUST stop.'],
    ['brackets with a dash', '- [A-1] — It MUST run.', '- [A-2] — It MUST stop.'],
    ['bold brackets', '- **[A-1]** It MUST run.', '- **[A-2]** It MUST stop.'],
    ['brackets behind', '- It MUST run. [A-1]', '- It MUST stop. [A-2]'],
    ['brackets before the stop', '- It MUST run [A-1].', '- It MUST stop [A-2].'],
    ['bold and a colon', '- **A-1**: It MUST run.', '- **A-2**: It MUST stop.'],
    ['a colon in bold', '- **A-1:** It MUST run.', '- **A-2:** It MUST stop.'],
    ['code', '- `A-1` It MUST run.', '- `A-2` It MUST stop.'],
    ['a colon', '- A-1: It MUST run.', '- A-2: It MUST stop.'],
    ['a dash', '- A-1 — It MUST run.', '- A-2 — It MUST stop.'],
    ['a blank', '- A-1 It MUST run.', '- A-2 It MUST stop.'],
    ['parentheses', '- It MUST run. (A-1)', '- It MUST stop. (A-2)'],
    ['parentheses before the stop', '- It MUST run (A-1).', '- It MUST stop (A-2).'],
    ['a revision', '- [A-1+3] It MUST run.', '- [A-2] It MUST stop.'],
  ])('%s', async (_, model, expected) => {
    const files = {
      'mustmark.yaml': config(all),
      'specs/a.md': `${model}\n- It MUST stop.\n`,
    }
    expect(await assigned(files)).toBe(`${model}\n${expected}\n`)
  })

  test('an emphasised ID behind a task box', async () => {
    const text = await assigned(
      { 'specs/a.md': '- [ ] It MUST run.\n' },
      '--family',
      'A-',
      '--form',
      'leading',
    )
    expect(text).toBe('- [ ] **A-0001**: It MUST run.\n')
  })

  test('most items decide', async () => {
    const own = '- [A-1] It MUST run.\n- **A-2**: It MUST log.\n- **A-3**: It MUST wait.\n'
    expect(await assigned({ 'specs/a.md': `${own}- It MUST stop.\n` })).toBe(
      `${own}- **A-4**: It MUST stop.\n`,
    )
  })

  test('a spec without items takes the form of the others of its entry, and no other entry', async () => {
    const files = {
      'mustmark.yaml': JSON.stringify({
        specs: [{ include: ['specs/*.md'] }, { include: ['more/*.md'] }],
      }),
      'specs/a.md': 'It MUST stop.\n',
      'specs/b.md': '`B-1` It MUST run.\n',
      'more/c.md': '- C-1: It MUST run.\n- C-2: It MUST run.\n',
    }
    expect(await assigned(files, '--family', 'A-', 'specs/a.md')).toBe('`A-0001` It MUST stop.\n')
  })

  test('--form names another', async () => {
    const files = { 'mustmark.yaml': config(all), 'specs/a.md': THREE }
    expect(await assigned(files, '--form', 'leading')).toContain('- **A-0002**: It MUST stop.\n')
    expect(await assigned(files, '--form', 'trailing-parenthesis')).toContain(
      '- It MUST stop. (A-0002)\n',
    )
  })

  test('an entry without brackets takes a form that it has', async () => {
    const files = {
      'mustmark.yaml': config({ dialects: ['trailing-parenthesis'] }),
      'specs/a.md': 'It MUST run  \n',
    }
    expect(await assigned(files, '--family', 'A-')).toBe('It MUST run (A-0001)  \n')
  })

  test('Spec Kit: items in bold, numbers of the spec', async () => {
    const files = {
      'mustmark.yaml': config({ dialects: ['spec-kit'] }),
      'specs/a.md':
        '- **FR-001**: It MUST run.\n- **SC-001**: 5 % MUST.\n- **SC-002**: 6 % MUST.\n- It MUST stop.\n',
      'specs/b.md': '- **FR-001**: It MUST run.\n- **FR-020**: It MUST log.\n',
    }
    expect(await assigned(files)).toMatch(/\n- \*\*FR-002\*\*: It MUST stop\.\n$/)
  })
})

test('MM-ASSIGN-0007: a form that no dialect of the entry reads', async () => {
  const repo = repository({
    'mustmark.yaml': config({ dialects: ['bracketed'] }),
    'specs/a.md': 'It MUST run.\n',
  })
  expect(await assign(repo, '--form', 'leading', '--family', 'A-')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'specs/a.md: error: Unexpected form leading, expected one that the dialects of specs[0] (bracketed) read; 1 block waits for an ID\n',
  })
  repo.write('mustmark.yaml', config({ dialects: ['sentence'] }))
  const { code, stderr } = await assign(repo, '--family', 'A-')
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^specs\/a\.md: error: .*specs\[0\] \(sentence\).*add "bracketed" to `dialects`/,
  )
})

describe('MM-ASSIGN-0016: table rows', () => {
  const head = '| Name | Text |\n| --- | --- |\n'
  test.each([
    ['the key word in another cell', '| run | It MUST run. |', '| [A-0001] run | It MUST run. |'],
    ['an empty first cell', '|  | It MUST run. |', '| [A-0001] | It MUST run. |'],
    ['one blank in it', '| | It MUST run. |', '| [A-0001] | It MUST run. |'],
    ['nothing in it', '|| It MUST run. |', '|[A-0001] | It MUST run. |'],
    ['the key word in the first cell', '| It MUST run. | x |', '| It MUST run. | x [A-0001] |'],
    ['no bars around', 'run | It MUST run', '[A-0001] run | It MUST run'],
    ['an escaped bar', '| a \\| b | It MUST run. |', '| [A-0001] a \\| b | It MUST run. |'],
    ['a bar in code', '| MUST | `a \\| b` |', '| MUST | `a \\| b` [A-0001] |'],
  ])('%s', async (_, before, after) => {
    const text = await assigned({ 'specs/a.md': `${head}${before}\n` }, '--family', 'A-')
    expect(text).toBe(`${head}${after}\n`)
  })

  test('a column of IDs is filled as it stands', async () => {
    const rows = '| ID | Text |\n| --- | --- |\n| FR-001 | It MUST run. |\n'
    const text = await assigned({ 'specs/a.md': `${rows}|        | It MUST stop. |\n` })
    expect(text).toBe(`${rows}| FR-002       | It MUST stop. |\n`)
  })

  test('a row that no place can take is left and reported', async () => {
    const repo = repository({
      'mustmark.yaml': config({ dialects: ['leading'] }),
      'specs/a.md': `${head}| It MUST run. | x |\n`,
    })
    const { code, stdout, stderr } = await assign(repo, '--family', 'A-')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^specs\/a\.md:3:3: warning: .*another cell \(no-place\)\n$/)
    expect(stderr).toBe('Nothing to assign; 1 block left: 1 without a place for an ID\n')
  })
})

describe('MM-ASSIGN-0008: the family', () => {
  test('of two in a spec the one that most requirements have', async () => {
    const own = '- [B-7] It MUST run.\n- [A-1] It MUST log.\n- [A-2] It MUST wait.\n'
    expect(await assigned({ 'specs/a.md': `${own}- It MUST stop.\n` })).toContain(
      '- [A-3] It MUST stop.',
    )
  })

  test('--family leaves a spec alone that has one', async () => {
    expect(await assigned({ 'specs/a.md': THREE }, '--family', 'B-')).toBe(THREE_DONE)
  })

  test('numbers run on through the specs in the order of paths', async () => {
    const repo = repository({
      'specs/10-x.md': 'It MUST run.\n',
      'specs/9-y.md': 'It MUST stop.\n\nIt MUST log.\n',
    })
    const { stderr } = await assign(repo, '--family', 'A-', '--write')
    expect(repo.read('specs/9-y.md')).toBe('[A-0001] It MUST stop.\n\n[A-0002] It MUST log.\n')
    expect(repo.read('specs/10-x.md')).toBe('[A-0003] It MUST run.\n')
    expect(stderr).toContain('3 IDs assigned in 2 files (A-0001 … A-0003)')
  })

  test('without one the message names each spec with its blocks', async () => {
    const repo = repository({
      'specs/a.md': THREE,
      'specs/b.md': 'It MUST run.\n',
      'specs/c.md': 'It MUST stop.\n\nIt MUST log.\n',
    })
    expect(await assign(repo, '--write')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: Unexpected lack of a family: 3 blocks wait in specs without an ID whose family could go on, specs/b.md (1), specs/c.md (2); expected --family, such as --family AREA-\n',
    })
    expect(repo.read('specs/a.md')).toBe(THREE)
  })
})

describe('MM-ASSIGN-0009: digits', () => {
  test.each([
    ['as its members with a zero', 'FR-001', [], 'FR-002'],
    ['none where its members have none', 'FR-9', [], 'FR-10'],
    ['past the width', 'FR-099', [], 'FR-100'],
    ['--width is for new families', 'FR-001', ['--width', '6'], 'FR-002'],
  ])('%s', async (_, id, words, next) => {
    const text = await assigned(
      { 'specs/a.md': `- [${id}] It MUST run.\n- It MUST stop.\n` },
      ...words,
    )
    expect(text).toContain(`[${next}] It MUST stop.`)
  })

  test('a new family has four, or as many as asked', async () => {
    const files = { 'specs/a.md': 'It MUST run.\n' }
    expect(await assigned(files, '--family', 'A-')).toBe('[A-0001] It MUST run.\n')
    expect(await assigned(files, '--family', 'A-', '--width', '2')).toBe('[A-01] It MUST run.\n')
  })

  test('a family of another spec keeps its width', async () => {
    const files = { 'specs/a.md': 'It MUST run.\n', 'specs/b.md': '[A-01] It MUST run.\n' }
    expect(await assigned(files, '--family', 'A-')).toBe('[A-02] It MUST run.\n')
  })
})

describe('MM-ASSIGN-0010: an ID that no pattern fits', () => {
  test.each([
    ['another width', 'A-\\d{3}', 'A-', /ID A-0001, .*specs\[0\]: A-\\d\{3\}; --width 3 would fit/],
    ['no hyphen', 'A-\\d+', 'A', /ID A0001, .*did you mean --family A-\?/],
    ['nothing near', 'A-\\d+', 'B-', /ID B-0001, .*specs\[0\]: A-\\d\+\n$/],
  ])('%s', async (_, pattern, family, message) => {
    const repo = repository({
      'mustmark.yaml': config({ ids: [pattern] }),
      'specs/a.md': 'It MUST run.\n',
    })
    const { code, stdout, stderr } = await assign(repo, '--family', family)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  test('a pattern without members yet is no problem', async () => {
    const files = { 'mustmark.yaml': config({ ids: ['A-\\d{4}'] }), 'specs/a.md': 'It MUST run.\n' }
    expect(await assigned(files, '--family', 'A-')).toBe('[A-0001] It MUST run.\n')
  })

  test('a well-known name is no family', async () => {
    const repo = repository({ 'specs/a.md': 'It MUST run.\n' })
    const { code, stderr } = await assign(repo, '--family', 'RFC-')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^specs\/a\.md: error: Unexpected family RFC-/)
  })
})

describe('MM-ASSIGN-0003 MM-ASSIGN-0004: a number that is in use is not given', () => {
  const spec = '- [A-1] It MUST run.\n- [A-3] It MUST log.\n- It MUST stop.\n'
  const binary = Uint8Array.of(0x41, 0x2d, 0x39, 0, 0xff)
  const utf16 = Uint8Array.from(Buffer.from('\uFEFFA-9', 'utf16le'))
  const latin1 = Uint8Array.of(0xe9, 0x20, 0x41, 0x2d, 0x39, 0x20)
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a gap is not filled', {}, 'A-4'],
    ['retired', { 'requirements/retired.yaml': 'A-9: { reason: x }\n' }, 'A-10'],
    ['in code', { 'src/a.ts': '// A-9: runs' }, 'A-10'],
    ['in a test of no spec', { 'test/a.test.ts': "test('A-9')" }, 'A-10'],
    ['in Latin-1', { 'src/a.c': latin1 }, 'A-10'],
    ['in UTF-16', { 'src/a.cs': utf16 }, 'A-10'],
    ['with U+2011', { 'src/a.ts': '// A\u20119' }, 'A-10'],
    ['mentioned in another spec', { 'specs/b.md': 'See A-9.\n' }, 'A-10'],
    ['in code of a spec', { 'specs/b.md': '```\nA-9\n```\n' }, 'A-10'],
    ['in a comment of a spec', { 'specs/b.md': '<!-- A-9 -->\n' }, 'A-10'],
    ['in another spelling: passed over', { 'src/a.rs': 'fn a_4() {} fn test_a_5_x() {}' }, 'A-6'],
    ['in a longer ID: passed over', { 'src/a.rs': '// X-A-4' }, 'A-5'],
    ['a date in another spelling', { 'src/a.rs': 'a_20240101' }, 'A-4'],
    ['a binary file', { 'a.png': binary }, 'A-4'],
    ['another family', { 'src/a.ts': 'AA-9 ÄA-9 B-9' }, 'A-4'],
  ])('%s', async (_, files, id) => {
    expect(await assigned({ 'specs/a.md': spec, ...files })).toBe(
      spec.replace('It MUST stop', `[${id}] It MUST stop`),
    )
  })

  test('a reference that is named like an ID', async () => {
    const text = 'It MUST run.\n\nIt MUST stop.\n\n[A-0001]: https://example.org\n'
    const repo = repository({ 'specs/a.md': text })
    const { code, stdout } = await assign(repo, '--family', 'A-', '--write')
    expect(code).toBe(0)
    expect(repo.read('specs/a.md')).toBe(
      text
        .replace('It MUST run', '[A-0002] It MUST run')
        .replace('It MUST stop', '[A-0003] It MUST stop'),
    )
    expect(stdout).not.toContain('warning')
  })

  test('the generated YAML remembers what no spec declares any more', async () => {
    const repo = repository({ 'specs/a.md': `${spec}- [A-8] It MUST wait.\n` })
    await repo.run('spec-extract')
    repo.write('specs/a.md', spec)
    await assign(repo, '--write')
    expect(repo.read('specs/a.md')).toContain('[A-9] It MUST stop.')
  })

  test('a file that cannot be read is a problem', async () => {
    const repo = repository({ 'specs/a.md': spec, 'src/a.ts': '' })
    // What is loaded at the first run lies where nobody may not read.
    await assign(repo)
    const deny = () => chmodSync(repo.path('src/a.ts'), 0)
    const { code, stdout, stderr } = await runUnprivileged(repo, 'mustmark assign --write', deny)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(
      'src/a.ts: error: Unexpected file that cannot be read (EACCES), expected to look for IDs in it\n',
    )
    expect(repo.read('specs/a.md')).toBe(spec)
  })

  test('links to nowhere and deleted files are passed over', async () => {
    const repo = repository({ 'specs/a.md': spec, 'src/gone.ts': 'A-9' }, { git: true })
    repo.git('add', '--all')
    repo.remove('src/gone.ts')
    mkdirSync(repo.path('lib'))
    symlinkSync('nowhere', repo.path('link'))
    symlinkSync('lib', repo.path('folder.link'))
    expect((await assign(repo, '--write')).code).toBe(0)
    expect(repo.read('specs/a.md')).toContain('[A-4] It MUST stop.')
  })
})

describe('MM-ASSIGN-0003: IDs that are unique in a smaller scope', () => {
  const scoped = (scope: string) => config({ ids: [{ pattern: 'FR-\\d{3}', scope }] })
  const own = '- [FR-001] It MUST run.\n- It MUST stop.\n'
  test.each<[string, string, Record<string, string>, string]>([
    ['a spec', 'spec', { 'specs/b.md': '- [FR-050] It MUST log, as FR-051.\n' }, 'FR-002'],
    ['a retired key of its own', 'spec', retired('specs/a.md#FR-007'), 'FR-008'],
    ['a retired key of another', 'spec', retired('specs/b.md#FR-007'), 'FR-002'],
    ['code: passed over', 'spec', { 'src/a.ts': '// FR-002 FR-009' }, 'FR-003'],
    ['a package of two specs', 'package', { 'specs/b.md': '- [FR-050] It MUST log.\n' }, 'FR-051'],
  ])('%s', async (_, scope, files, id) => {
    const named = scoped(scope).replace('{"include', '{"package":"one","include')
    const text = await assigned({
      'mustmark.yaml': scope === 'package' ? named : scoped(scope),
      'specs/a.md': own,
      ...files,
    })
    expect(text).toContain(`[${id}] It MUST stop.`)
  })

  test('each spec counts on its own', async () => {
    const repo = repository({
      'mustmark.yaml': scoped('spec'),
      'specs/a.md': own,
      'specs/b.md': own,
    })
    await repo.run('spec-extract')
    const { stderr } = await assign(repo, '--write')
    const done = own.replace('It MUST stop', '[FR-002] It MUST stop')
    expect([repo.read('specs/a.md'), repo.read('specs/b.md')]).toEqual([done, done])
    expect(stderr).toContain('(specs/a.md#FR-002, specs/b.md#FR-002)')
  })
})

function retired(key: string): Record<string, string> {
  return { 'requirements/retired.yaml': `"${key}": { reason: x }\n` }
}

describe('MM-ASSIGN-0005: --after', () => {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']

  /** `other` has A-7 in a spec that this branch lacks, and A-9 in code. */
  async function branched(): Promise<Repository> {
    const repo = repository({ 'specs/a.md': THREE }, { git: true })
    repo.git('checkout', '--quiet', '-b', 'main')
    repo.git('add', '--all')
    repo.git(...who, 'commit', '--quiet', '-m', 'one')
    repo.git('checkout', '--quiet', '-b', 'other')
    repo.write('src/größe\nb.ts', '// A-0009')
    repo.write('specs/c.md', '[A-0007] It MUST wait.\n')
    repo.git('add', '--all')
    repo.git(...who, 'commit', '--quiet', '-m', 'two')
    repo.git('checkout', '--quiet', 'main')
    return repo
  }

  test.each([
    [[], 'A-0002'],
    [['--after', 'main'], 'A-0002'],
    [['--after', 'other'], 'A-0010'],
  ])('%j', async (words, id) => {
    const repo = await branched()
    expect((await assign(repo, '--write', ...words)).code).toBe(0)
    expect(repo.read('specs/a.md')).toContain(`[${id}] It MUST stop.`)
  })

  test('below the top of the checkout', async () => {
    const repo = await branched()
    repo.write('part/mustmark.yaml', config({}))
    repo.write('part/specs/a.md', THREE)
    const { stdout } = await assign(repo, '--root', 'part', '--after', 'other')
    expect(stdout).toContain('[A-0002] It MUST stop.')
  })

  test.each(['nobody', '', 'HEAD:specs', '-h', '--exec=x', 'HEAD..main'])(
    'the ref %j is refused',
    async (ref) => {
      const repo = await branched()
      const { code, stdout, stderr } = await assign(repo, `--after=${ref}`, '--write')
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^error: Unexpected --after ".*", expected a commit, branch or tag\n$/)
      expect(repo.read('specs/a.md')).toBe(THREE)
    },
  )

  test('a folder that is no checkout', async () => {
    const repo = repository({ 'specs/a.md': THREE })
    expect(await assign(repo, '--after', 'main')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: Unexpected --after "main", expected a git checkout\n',
    })
  })
})

describe('MM-ASSIGN-0011: no other byte changes', () => {
  test.each([
    ['CRLF', '# A\r\n\r\n- It MUST run.\r\n- It\r\n  MUST stop.\r\n'],
    ['a lone CR', '# A\r\rIt MUST run.\r'],
    ['a byte-order mark in front', '\uFEFFIt MUST run.\n'],
    ['no end of line', 'It MUST run.'],
    ['blanks at the end', '- It MUST run.  \n- It MUST stop.\\\n  Yes.\t\n\n\n'],
    ['astral characters', '😀 It MUST 𝒓un. 👩‍👩‍👧\n\n- 😀 MUST\n'],
    ['references and escapes', '&amp; \\* It MUST run &copy; \\[x].\n'],
    ['front matter', '---\ntitle: It MUST run.\n---\n\nIt MUST run.\n'],
  ])('%s', async (_, text) => {
    for (const [form, pattern] of Object.entries({
      bracketed: /\[A-\d{4}\] /g,
      'trailing-parenthesis': / \(A-\d{4}\)/g,
    })) {
      const repo = repository({
        'mustmark.yaml': config({ dialects: ['bracketed', 'trailing-parenthesis'] }),
        'specs/a.md': text,
      })
      const { code } = await assign(repo, '--family', 'A-', '--write', '--form', form)
      expect(code).toBe(0)
      const after = repo.read('specs/a.md')
      expect(after).not.toBe(text)
      expect(after.replace(pattern, '')).toBe(text)
    }
  })
})

describe('MM-ASSIGN-0012: what a trial finds is left', () => {
  test('a label of an item, which would be lost to it', async () => {
    const text = '- [A-1] It MUST run.\n  - Rationale: it MUST not stop.\n- It MUST log.\n'
    const repo = repository({ 'specs/a.md': text })
    const { code, stdout } = await assign(repo, '--write', '--quiet')
    expect(code).toBe(1)
    expect(stdout).toBe(
      'specs/a.md:2:5: warning: Unexpected block whose ID would change what A-1 says (no-place)\n',
    )
    expect(repo.read('specs/a.md')).toBe(text.replace('It MUST log', '[A-2] It MUST log'))
  })

  test('a paragraph where only items can have the form', async () => {
    const repo = repository({
      'mustmark.yaml': config({ dialects: ['spec-kit'] }),
      'specs/a.md': '- **FR-001**: It MUST run.\n\nIt MUST stop.\n',
    })
    const { code, stdout } = await assign(repo)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^specs\/a\.md:3:1: warning: .*FR-002 would not be declared there \(no-place\)\n$/,
    )
  })

  test('a family that would make other words declarations is a problem', async () => {
    const repo = repository({ 'specs/a.md': '- [A-7] runs\n\nIt MUST stop.\n' })
    const { code, stderr } = await assign(repo, '--family', 'A-')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^specs\/a\.md:1:3: error: Unexpected A-7, /)
  })

  test('a spec that would be larger than the limit is a problem', async () => {
    const repo = repository({
      'mustmark.yaml': JSON.stringify({ limits: { bytes: 20 } }),
      'specs/a.md': 'It MUST run.\n',
    })
    const { code, stderr } = await assign(repo, '--family', 'A-', '--write')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^specs\/a\.md: error: Unexpected size/)
    expect(repo.read('specs/a.md')).toBe('It MUST run.\n')
  })
})

describe('MM-ASSIGN-0017: arguments', () => {
  const files = {
    'specs/a.md': 'It MUST run.\n',
    'specs/deep/b.md': 'It MUST stop.\n',
    'specs/deep/[c].md': 'It MUST log.\n',
  }
  test.each([
    [['specs/a.md'], '', ['specs/a.md']],
    [['./specs/../specs/a.md'], '', ['specs/a.md']],
    [['b.md'], 'specs/deep', ['specs/deep/b.md']],
    [['specs/deep'], '', ['specs/deep/b.md', 'specs/deep/[c].md']],
    [['specs/**/?.md'], '', ['specs/a.md', 'specs/deep/b.md']],
    [['specs/deep/[c].md'], '', ['specs/deep/[c].md']],
    [['.'], '', ['specs/a.md', 'specs/deep/b.md', 'specs/deep/[c].md']],
  ])('%j in %j', async (words, cwd, paths) => {
    const repo = repository(files)
    const line = ['mustmark', 'assign', '--family', 'A-', '--root', repo.root, '--write', ...words]
    expect((await repo.run(line, { cwd })).code).toBe(0)
    const changed = Object.entries(repo.files()).filter(
      ([path, text]) => text !== files[path as keyof typeof files],
    )
    expect(changed.map(([path]) => path).sort()).toEqual(paths.sort())
  })

  test('one that means no spec names the nearest, and nothing is written', async () => {
    const repo = repository(files)
    expect(
      await assign(repo, '--family', 'A-', '--write', 'specs/a.md', 'specs/deep/d.md'),
    ).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: Unexpected argument "specs/deep/d.md", expected a spec or a glob of specs; did you mean specs/deep/b.md?\n',
    })
    expect(repo.files()).toEqual(files)
  })
})

test.each([
  [['--form', 'brackets'], /brackets.*bracketed/],
  [['--width', '0'], /whole number from 1 to 9/],
  [['--width', 'x'], /whole number from 1 to 9/],
  [['--family', ''], /before its number/],
  [['--family', 'A-1'], /before its number/],
  [['--writ'], /--write/],
])('a bad option is refused: %j', async (words, message) => {
  const repo = repository({ 'specs/a.md': THREE })
  const { code, stdout, stderr } = await assign(repo, ...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test('a spec that cannot be read is a problem, and nothing is written', async () => {
  const repo = repository({ 'specs/a.md': THREE, 'specs/b.md': Uint8Array.of(0xff) })
  const { code, stderr } = await assign(repo, '--write')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^specs\/b\.md:1:1: error: /)
  expect(repo.read('specs/a.md')).toBe(THREE)
})
