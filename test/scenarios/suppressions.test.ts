import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type Repository, repository } from '../repository.ts'

const CONFIG = "specs: [{ include: ['specs/*.md'], ids: ['A-\\d+'] }]\n"

function specs(text: string, more: Record<string, string> = {}): Repository {
  return repository({ 'mustmark.yaml': CONFIG, 'specs/a.md': text, ...more })
}

async function diagnosticsOf(repo: Repository): Promise<Diagnostic[]> {
  const { stdout } = await repo.run('spec-extract --format json')
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

const next = (rule: string) => `<!-- mustmark-ignore-next-line ${rule} -- it comes in May -->`

/** Specs of which a comment suppresses the only finding. */
const SUPPRESSED: Record<string, string> = {
  'the next line': `- [A-2] It MUST run.\n\n${next('empty-statement')}\n\n- [A-1]\n`,
  'an error on the next line': `${next('duplicate-id')}\n- [A-1] It MUST run.\n- [A-1] It MUST stop.\n`,
  'within a list item': `- text\n\n  ${next('empty-statement')}\n  - [A-1]\n- [A-2] It MUST.\n`,
  'within a quote': `> ${next('struck-declaration')}\n> - ~~[A-1] It MUST.~~\n\n- [A-2] It MUST.\n`,
  'behind an item': `- [A-2] It MUST run. ${next('empty-statement')}\n- [A-1]\n`,
  'from a table cell': `| ID | Text |\n| - | - |\n| A-2 | It MUST. ${next('duplicate-id')} |\n| A-1 | It MUST run. |\n| A-1 | It MUST stop. |\n`,
  'a range': `- [A-2] It MUST.\n<!-- mustmark-ignore-start empty-statement -- soon -->\n- [A-1]\n<!-- mustmark-ignore-end empty-statement -->\n`,
  'a file, at its end, over three lines': `- [A-1]\n- [A-2] It MUST.\n\n<!-- mustmark-ignore-file\n  empty-statement\n  -- by and by -->`,
}

describe('MM-SUPP-0001: a comment suppresses a finding', () => {
  const forms: [string, (text: string) => string][] = [
    ['LF', (text) => text],
    ['CR LF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['no line end at the end', (text) => text.trimEnd()],
  ]
  for (const [name, text] of Object.entries(SUPPRESSED)) {
    test.each(forms)(`${name}, with %s`, async (_, form) => {
      const repo = specs(form(text))
      const silent = await repo.run('spec-extract --max-warnings 0')
      expect([silent.stdout, silent.code]).toEqual(['', 0])
      expect(silent.stderr).toContain('\n1 finding suppressed by comments\n')
      // Without the comment the finding is there.
      const bare = specs(form(text.replace(/<!-- mustmark-ignore-[^>]*>/g, '<!-- x -->')))
      const loud = await bare.run('spec-extract --max-warnings 0')
      expect(loud.stdout.split('\n')).toHaveLength(2)
      expect(loud.code).toBe(1)
      expect(loud.stderr).not.toContain('suppressed')
    })
  }

  test.each(forms)('one of two comments on a line, with %s', async (_, form) => {
    const two = `${next('id-hyphen')} ${next('empty-statement')}\n- [A-1]\n- [A‑2] It MUST.\n`
    const text = form(`${two}\n<!-- mustmark-ignore-file id-hyphen -- as printed -->\n`)
    const { stdout, stderr, code } = await specs(text).run('spec-extract --verbose')
    // The hyphen is on another line than the first comment means; the one of the file has it.
    expect(stdout).toBe(
      `specs/a.md:1:${text.startsWith('\uFEFF') ? 2 : 1}: warning: Unexpected suppression of id-hyphen that suppresses nothing, expected none (unused-suppression)\n`,
    )
    expect(stderr).toContain('2 findings suppressed by comments\n')
    expect(code).toBe(0)
  })

  test.each([
    ['another rule', `${next('duplicate-id')}\n- [A-1]\n- [A-2] It MUST.\n`],
    ['another line', `${next('empty-statement')}\n- [A-2] It MUST.\n- [A-1]\n`],
    ['code', `\`\`\`\n${next('empty-statement')}\n\`\`\`\n- [A-1]\n- [A-2] It MUST.\n`],
    [
      'the lines behind a range',
      '<!-- mustmark-ignore-start empty-statement -- r -->\n<!-- mustmark-ignore-end empty-statement -->\n- [A-1]\n- [A-2] It MUST.\n',
    ],
  ])('and not one that it is not meant for: %s', async (_, text) => {
    const { stdout, code } = await specs(text).run('spec-extract')
    expect(stdout).toMatch(/: warning: Unexpected declaration of A-1 without text.*\(empty-st/)
    expect(code).toBe(0)
  })

  test('nor one in another file', async () => {
    const { stdout } = await specs(
      '- [A-2] It MUST.\n\n<!-- mustmark-ignore-file empty-statement -- r -->\n',
      { 'specs/b.md': '- [A-1]\n' },
    ).run('spec-extract')
    expect(stdout).toMatch(/^specs\/a\.md:3:1: .*\(unused-suppression\)\nspecs\/b\.md:1:3: .*\(em/)
  })
})

describe('MM-SUPP-0004: a comment for the file', () => {
  test('suppresses findings on every line, and those without one', async () => {
    const repo = repository({
      'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], dialects: [marker] }]\n',
      'specs/a.md':
        'r[a.b]\nIt MUST run.\n\nreq[a.c]\nIt MUST stop.\n\n<!-- mustmark-ignore-file mixed-prefix -- two teams -->\n',
    })
    expect(await diagnosticsOf(repo)).toMatchObject([
      { rule: 'mixed-prefix', suppressed: { by: 'comment', reason: 'two teams' } },
    ])
    expect((await diagnosticsOf(repo))[0]).not.toHaveProperty('start')
  })
})

describe('MM-SUPP-0005: a comment that cannot be read', () => {
  test.each([
    ['<!-- mustmark-ignore-file empty-statement -->', 'without a reason'],
    ['<!-- mustmark-ignore-file -- why -->', 'without a rule'],
    ['<!-- mustmark-ignore-line empty-statement -- why -->', 'comment mustmark-ignore-line'],
    ['<!-- mustmark-ignore-start empty-statement -- why -->', 'start without an end'],
    ['<!-- mustmark-ignore-end empty-statement -->', 'end for empty-statement'],
  ])('%s is exit code 2 with its place, and nothing is written', async (comment, message) => {
    const repo = specs(`- [A-2] It MUST run.\n\n${comment}\n\n- [A-1]\n`)
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(new RegExp(`^specs/a\\.md:3:1: error: Unexpected .*${message}.*\\n$`))
    expect(stdout).toMatch(/^specs\/a\.md:5:3: warning: .*\(empty-statement\)\n$/)
    expect(code).toBe(2)
    expect(Object.keys(repo.files())).toEqual(['mustmark.yaml', 'specs/a.md'])
  })
})

test('MM-SUPP-0006: a name that no rule has is an error, with the nearest', async () => {
  const repo = specs(`${next('Empty-Statement')}\n- [A-1]\n- [A-2] It MUST.\n`)
  const { stdout, code } = await repo.run('spec-extract')
  expect(stdout).toMatch(
    /^specs\/a\.md:1:1: error: Unexpected suppression of Empty-Statement, which is no rule; did you mean empty-statement\? \(unknown-suppression\)\nspecs\/a\.md:2:3: warning: /,
  )
  expect(code).toBe(1)
})

describe('MM-SUPP-0007: a suppression that suppresses nothing', () => {
  const COMMENT = '- [A-1] It MUST.\n\n<!-- mustmark-ignore-file empty-statement -- why -->\n'

  test('is a warning at its place, also in a file without any finding', async () => {
    const repo = specs(COMMENT)
    const { stdout, code } = await repo.run('spec-extract')
    expect(stdout).toBe(
      'specs/a.md:3:1: warning: Unexpected suppression of empty-statement that suppresses nothing, expected none (unused-suppression)\n',
    )
    expect(code).toBe(0)
    expect((await repo.run('spec-extract --max-warnings 0')).code).toBe(1)
  })

  test.each([
    ['belongs to another command', COMMENT.replace('empty-statement', 'require-id'), ''],
    ['is off', COMMENT, 'rules: { empty-statement: off }\n'],
    [
      'is off for the file',
      COMMENT,
      'overrides: [{ files: ["specs/a.md"], rules: { empty-statement: off } }]\n',
    ],
  ])('is none where its rule %s', async (_, text, config) => {
    const repo = specs(text, { 'mustmark.yaml': CONFIG + config })
    const { stdout, code } = await repo.run('spec-extract --max-warnings 0')
    expect([stdout, code]).toEqual(['', 0])
  })

  test('is one where its rule is off for other files only', async () => {
    const off = 'overrides: [{ files: ["specs/b.md"], rules: { empty-statement: off } }]\n'
    const repo = specs(COMMENT, { 'mustmark.yaml': CONFIG + off, 'specs/b.md': '# B\n' })
    expect((await repo.run('spec-extract')).stdout).toContain('(unused-suppression)')
  })

  test('is none while a spec that nobody could read may have the finding', async () => {
    const text = COMMENT.replace('empty-statement', 'duplicate-id')
    const repo = specs(text, { 'specs/b.md': '- [A-1] It MUST.\n\0' })
    const { stdout, stderr, code } = await repo.run('spec-extract')
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toMatch(/^specs\/b\.md:2:1: error: Unexpected NUL byte.*\n$/)
  })
})

describe('MM-SUPP-0008: what is suppressed', () => {
  test('keeps its place in the JSON, with the reason of the comment nearest above it', async () => {
    const repo = specs(
      `- [A-1]\n- [A-2] It MUST run.\n\n<!-- mustmark-ignore-file empty-statement -- all -->\n<!-- mustmark-ignore-start empty-statement -- range -->\n${next('empty-statement')}\n- [A-3]\n- [A-4]\n<!-- mustmark-ignore-end empty-statement -->\n\n- ~~[A-5] It MUST.~~\n`,
    )
    const found = await diagnosticsOf(repo)
    expect(
      found.map(({ rule, start, suppressed }) => [start?.line, rule, suppressed?.reason]),
    ).toEqual([
      [1, 'empty-statement', 'all'],
      [7, 'empty-statement', 'it comes in May'],
      [8, 'empty-statement', 'range'],
      [11, 'struck-declaration', undefined],
    ])
    expect(found.map((one) => one.suppressed?.by)).toEqual([
      'comment',
      'comment',
      'comment',
      undefined,
    ])
  })

  test('is not shown with --verbose either, nor counted as hidden', async () => {
    const repo = specs(
      `- [A‑1] It MUST.\n\n<!-- mustmark-ignore-file id-hyphen -- as printed -->\n`,
    )
    for (const line of ['spec-extract', 'spec-extract --verbose']) {
      const { stdout, stderr } = await repo.run(line)
      expect(stdout).toBe('')
      expect(stderr).toContain('\n1 finding suppressed by comments\n')
      expect(stderr).not.toContain('severity info')
    }
  })

  test('is not in a summary that has none', async () => {
    expect((await specs('- [A-1] It MUST.\n').run('spec-extract')).stderr).not.toContain('suppress')
  })
})

describe('MM-SUPP-0009: nothing suppresses', () => {
  test('findings about suppressions and the baseline', async () => {
    const repo = specs(
      '- [A-1] It MUST.\n\n<!-- mustmark-ignore-file unknown-suppression, unused-suppression, fixed-finding -- r -->\n<!-- mustmark-ignore-file nothing-like-it -- r -->\n<!-- mustmark-ignore-file empty-spec -- r -->\n',
    )
    const found = await diagnosticsOf(repo)
    expect(found.map(({ start, rule, severity }) => [start?.line, rule, severity])).toEqual([
      [3, 'unknown-suppression', 'error'],
      [3, 'unknown-suppression', 'error'],
      [3, 'unknown-suppression', 'error'],
      [4, 'unknown-suppression', 'error'],
      [5, 'unused-suppression', 'warning'],
    ])
    const entries = found.map(
      ({ fingerprint, rule, path }) =>
        `  "${fingerprint}": { rule: ${rule}, path: ${path}, message: x }\n`,
    )
    repo.write('requirements/baseline.yaml', `schema: 1\nfindings:\n${entries.join('')}`)
    const after = await diagnosticsOf(repo)
    expect(after.filter((one) => one.suppressed)).toEqual([])
    expect(after).toEqual(found)
  })

  test('reasons for exit code 2', async () => {
    const repo = specs('<!-- mustmark-ignore-file duplicate-id, empty-spec -- r -->\n')
    const { code, stderr } = await repo.run('spec-extract')
    expect(code).toBe(2)
    expect(stderr).not.toContain('suppressed')
  })
})
