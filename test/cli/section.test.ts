import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'
import { bin, start } from './process.ts'

const SPEC = `# Module: Payments

<!--SECTION:MODULE_VISION-->
## 1. Module Vision

Take money.

<!--/SECTION:MODULE_VISION-->

<!--SECTION:MODULE_CONTRACTS-->
## 5. Module Contracts (DbC)

### Port: \`Gateway\`

- Preconditions:
  - none

  <!--/SECTION:MODULE_CONTRACTS-->

<!--SECTION:HANDOFF-->
## 10. Handoff

### Tests

None.
<!--/SECTION:HANDOFF-->
`

/** Runs `mustmark section a.md <words>` over one text. */
function section(text: string | Uint8Array, ...words: string[]) {
  return repository({ 'a.md': text }).run(['mustmark', 'section', 'a.md', ...words])
}

/** A section of a file around some lines. */
const marked = (lines: string) => `<!--SECTION:A-->\n${lines}<!--/SECTION:A-->\n`

describe('MM-SECT-0007: the lines between the markers, to the last byte', () => {
  test.each([
    ['a section', SPEC, 'MODULE_VISION', '## 1. Module Vision\n\nTake money.\n\n'],
    [
      'a close marker that a formatter indented',
      SPEC,
      'MODULE_CONTRACTS',
      '## 5. Module Contracts (DbC)\n\n### Port: `Gateway`\n\n- Preconditions:\n  - none\n\n',
    ],
    [
      'CR LF',
      SPEC.replaceAll('\n', '\r\n'),
      'HANDOFF',
      '## 10. Handoff\r\n\r\n### Tests\r\n\r\nNone.\r\n',
    ],
    ['a lone CR', '<!--SECTION:A-->\rone\r<!--/SECTION:A-->', 'A', 'one\r'],
    ['a byte-order mark, which is not added', `\uFEFF${marked('one\n')}`, 'A', 'one\n'],
    [
      'white space, tabs and astral characters',
      marked(' \tä 😀 \u00A0 \n\n\n'),
      'A',
      ' \tä 😀 \u00A0 \n\n\n',
    ],
    [
      'an example in a fence beside the real one',
      `\`\`\`\n${marked('no\n')}\`\`\`\n\n${marked('yes\n')}`,
      'A',
      'yes\n',
    ],
    ['an example in a quote', `> <!--SECTION:A-->\n> no\n\n${marked('yes\n')}`, 'A', 'yes\n'],
    [
      'two markers on one line',
      '<!--SECTION:B-->\none\n<!--/SECTION:B--><!--SECTION:A-->\ntwo\n<!--/SECTION:A-->\n',
      'A',
      'two\n',
    ],
    [
      'a fence that holds the marker of another',
      marked('```\n<!--SECTION:B-->\n```\n'),
      'A',
      '```\n<!--SECTION:B-->\n```\n',
    ],
  ])('%s', async (_, text, name, stdout) => {
    expect(await section(text, name)).toEqual({ code: 0, stdout, stderr: '' })
  })

  test.each([
    ['behind the first', '<!--SECTION:A--> text\none\n<!--/SECTION:A-->\n', 'a.md:1:1'],
    ['before the last', '<!--SECTION:A-->\none\n\ntext <!--/SECTION:A-->\n', 'a.md:4:6'],
  ])('a text %s is no part of it, and a warning says so', async (_, text, place) => {
    const { code, stdout, stderr } = await section(text, 'A')
    expect([code, stdout.trim()]).toEqual([0, 'one'])
    expect(stderr).toMatch(new RegExp(`^${place}: warning: Unexpected text .*\\n$`))
  })

  test('text outside, comments and the mark of a list item are none', async () => {
    const text = 'x <!--SECTION:A--> <!-- note -->\none\n\n- <!-- note --> <!--/SECTION:A--> x\n'
    expect(await section(text, 'A')).toEqual({ code: 0, stdout: 'one\n\n', stderr: '' })
  })
})

describe('MM-SECT-0008: the markers of a name before a heading', () => {
  const both = `# A\n\nheading\n\n${marked('marked\n')}`

  test('where there are both', async () => {
    expect((await section(both, 'A')).stdout).toBe('marked\n')
    expect((await section(both, '#a')).stdout).toContain('heading')
  })

  test('also where they are not in order, are nearly markers or are hidden', async () => {
    expect((await section('# A\n\ntext\n\n<!--SECTION:A-->\n', 'A')).code).toBe(3)
    expect((await section('# A\n\ntext\n\n<!-- SECTION:A -->\n', 'A')).code).toBe(2)
    expect((await section(`# A\n\ntext\n\n\`\`\`\n${marked('## B\n')}\`\`\`\n`, 'A')).code).toBe(2)
  })

  test('where there are none, a heading in capitals is found', async () => {
    expect((await section('# A\n\ntext\n', 'A')).stdout).toBe('\ntext\n')
  })
})

const HEADINGS = `intro

# One

a

## Two

b

### Three

c

## Two

d

Setext
======

e`

describe('MM-SECT-0009: #slug prints the lines below a heading', () => {
  test.each([
    ['#one', '\na\n\n## Two\n\nb\n\n### Three\n\nc\n\n## Two\n\nd\n\n'],
    ['#two', '\nb\n\n### Three\n\nc\n\n'],
    ['#three', '\nc\n\n'],
    ['#two-1', '\nd\n\n'],
    ['#setext', '\ne'],
  ])('%s', async (slug, stdout) => {
    expect(await section(HEADINGS, slug)).toEqual({ code: 0, stdout, stderr: '' })
    const windows = HEADINGS.replaceAll('\n', '\r\n')
    expect((await section(windows, slug)).stdout).toBe(stdout.replaceAll('\n', '\r\n'))
  })

  test.each([
    ['Cyrillic', '# Обзор модуля\n\nx\n', '#обзор-модуля'],
    ['code and emphasis', '# Port: `X` *now*\n\nx\n', '#port-x-now'],
    ['a repeat of a heading in HTML', '<h1>One</h1>\n\n# One\n\nx\n', '#one-1'],
    ['a byte-order mark', '\uFEFF# One\n\nx\n', '#one'],
  ])('%s', async (_, text, slug) => {
    expect(await section(text, slug)).toEqual({ code: 0, stdout: '\nx\n', stderr: '' })
  })

  test.each([
    ['a fence, which has no headings', '# A\n\n```\n# B\n```\n\n# C\n', '\n```\n# B\n```\n\n'],
    ['a comment', '# A\n\n<!--\n# B\n-->\n\n# C\n', '\n<!--\n# B\n-->\n\n'],
    [
      'a heading in a quote, which ends nothing outside',
      '# A\n\n> # B\n\nx\n\n# C\n',
      '\n> # B\n\nx\n\n',
    ],
  ])('through %s', async (_, text, stdout) => {
    expect((await section(text, '#a')).stdout).toBe(stdout)
  })

  test('in a list item it ends with it', async () => {
    expect((await section('- # A\n\n  x\n\n- y\n', '#a')).stdout).toBe('\n  x\n')
  })
})

describe('MM-SECT-0010: a heading by its text', () => {
  test.each([
    ['## 5. Module Contracts (DbC)', '5. Module Contracts (DbC)'],
    ['## 5. Module Contracts (DbC)', 'Module Contracts (DbC)'],
    ['## 5. Module Contracts (DbC)', 'Module Contracts'],
    ['## 5.1 Ports', 'Ports'],
    ['## 5.1.2) Ports', 'Ports'],
    ['## Ports', ' Ports '],
    ['## Many   blanks', 'Many blanks'],
    ['## `code` and *more*', 'code and more'],
  ])('%s as %j', async (heading, name) => {
    expect(await section(`${heading}\n\nx\n`, name)).toEqual({
      code: 0,
      stdout: '\nx\n',
      stderr: '',
    })
  })

  test('the more exact text wins', async () => {
    const text = '## 1. Ports\n\na\n\n## Ports\n\nb\n\n## Ports (old)\n\nc\n'
    expect((await section(text, 'Ports')).stdout).toBe('\nb\n\n')
    expect((await section(text, '1. Ports')).stdout).toBe('\na\n\n')
  })

  test('another number is another heading', async () => {
    const { code, stderr } = await section('## 2023 Report\n\nx\n', '2024 Report')
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean "2023 Report"?')
  })

  test('a text that two headings have says which', async () => {
    const { code, stdout, stderr } = await section(HEADINGS, 'Two')
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(
      /^a\.md:15:1: error: Unexpected second heading "Two".*line 7.*#two, #two-1\n$/,
    )
  })
})

describe('MM-SECT-0011: markers that are not in order', () => {
  const open = '<!--SECTION:A-->'
  const close = '<!--/SECTION:A-->'
  test.each([
    ['one that nothing closes', `${open}\none\n`, /^a\.md:1:1: error: .*nothing closes.*\n$/],
    ['one that nothing opens', `one\n${close}\n`, /^a\.md:2:1: error: .*nothing opens.*\n$/],
    ['the wrong order', `${close}\none\n${open}\n`, /^a\.md:1:1: error: .*above its.*\n$/],
    [
      'two sections of a name',
      marked('one\n') + marked('two\n'),
      /^a\.md:4:1: error: .*second.*line 1\n$/,
    ],
    [
      'two open markers',
      `${open}\none\n${open}\ntwo\n${close}\n`,
      /^a\.md:3:1: error: .*second.*\n$/,
    ],
    [
      'a close marker with blanks',
      `${open}\none\n<!-- /SECTION:A -->\n`,
      /^a\.md:1:1: .*\na\.md:3:1: .*no marker, expected <!--\/SECTION:A-->\n$/,
    ],
    [
      'a close marker in a fence',
      `${open}\n\`\`\`\n## x\n${close}\n\`\`\`\n`,
      /^a\.md:1:1: .*\na\.md:2:1: .*code block.*\n$/,
    ],
    [
      'a marker without its end',
      `# T\n\n<!--SECTION:A\none\n${close}\n`,
      /^a\.md:3:1: error: Unexpected comment that nothing ends.*\n$/,
    ],
    [
      'a marker without its end, alone',
      '# T\n\n<!--SECTION:A\none\n',
      /^a\.md:3:1: error: Unexpected comment that nothing ends.*\n$/,
    ],
    [
      'a comment that swallows it',
      `<!-- note\n\n${open}\none\n${close}\n`,
      /^a\.md:5:1: .*nothing opens.*\na\.md:1:1: .*nothing ends.*\n$/,
    ],
  ])('%s', async (_, text, stderr) => {
    const ran = await section(text, 'A')
    expect([ran.code, ran.stdout]).toEqual([3, ''])
    expect(ran.stderr).toMatch(stderr)
  })

  const crossed =
    '<!--SECTION:A-->\na\n<!--SECTION:B-->\nb\n<!--/SECTION:A-->\nc\n<!--/SECTION:B-->\n'
  test.each([
    ['A', /^a\.md:1:1: error: Unexpected section A that interleaves with B \(lines 3 to 7\).*\n$/],
    ['B', /^a\.md:3:1: error: Unexpected section B that interleaves with A \(lines 1 to 5\).*\n$/],
  ])('%s, which interleaves with another', async (name, stderr) => {
    const ran = await section(crossed, name)
    expect([ran.code, ran.stdout]).toEqual([3, ''])
    expect(ran.stderr).toMatch(stderr)
  })

  test('the one that is inside one section and across another', async () => {
    const text = ['A', 'B', 'C', '/A', '/C', '/B']
      .map((word) => `<!--${word.replace(/^(\/?)/, '$1SECTION:')}-->\nx\n`)
      .join('')
    for (const name of ['A', 'B', 'C']) expect((await section(text, name)).code).toBe(3)
  })

  test('faults of others, and sections wholly within, are no reason', async () => {
    const inner = '<!--SECTION:B-->\none\n<!--/SECTION:B-->\n'
    const text = `${marked(inner)}<!--SECTION:C-->\n<!--/SECTION:D-->\n`
    expect(await section(text, 'A')).toEqual({ code: 0, stdout: inner, stderr: '' })
    expect(await section(text, 'B')).toEqual({ code: 0, stdout: 'one\n', stderr: '' })
  })
})

describe('MM-SECT-0012: what is not there, or empty, is said', () => {
  test.each([
    [
      'a name that is nearly there',
      SPEC,
      'HANDOF',
      /^a\.md: error: Unexpected section "HANDOF", .*did you mean "HANDOFF"\?\n$/,
    ],
    ['a name in small letters', SPEC, 'handoff', /did you mean "HANDOFF"\?\n$/],
    [
      'a heading in other letters',
      SPEC,
      'module vision',
      /did you mean "MODULE_VISION"\?\n$|did you mean "Module Vision"\?\n$/,
    ],
    ['a slug that is nearly there', SPEC, '#10-handof', /did you mean "#10-handoff"\?\n$/],
    [
      'a name that is far from all',
      SPEC,
      'ZZZZZZZZ',
      /expected one of MODULE_VISION, MODULE_CONTRACTS, HANDOFF\n$/,
    ],
    ['a slug that is far from all', '# A\n\n# B\n', '#zzzzzzzz', /expected one of #a, #b\n$/],
    ['a file without sections', 'text\n', 'A', /which has no headings and no section markers\n$/],
    ['an empty file', '', 'A', /^a\.md: error: .*no headings and no section markers\n$/],
    [
      'a marker with blanks',
      `x\n\n<!-- SECTION:A -->\none\n<!--/SECTION:B-->\n`,
      'A',
      /^a\.md: error: .*\na\.md:3:1: error: .*no marker, expected <!--SECTION:A-->\n$/,
    ],
    [
      'no line between the markers',
      marked(''),
      'A',
      /^a\.md:1:1: error: Unexpected section A without text.*\n$/,
    ],
    [
      'blank lines alone',
      marked('\n \t\n'),
      'A',
      /^a\.md:1:1: error: Unexpected section A without text.*\n$/,
    ],
    [
      'a section on one line',
      '<!--SECTION:A--> one <!--/SECTION:A-->\n',
      'A',
      /^a\.md:1:1: .*without text.*\na\.md:1:1: .*Unexpected text on the line.*\n$/,
    ],
    [
      'a heading with nothing below',
      '# A\n\n# B\n\nx\n',
      '#a',
      /^a\.md:1:1: error: Unexpected heading "A" without text.*\n$/,
    ],
    [
      'a heading that ends the file',
      '# A\n\nx\n\n# B',
      'B',
      /^a\.md:5:1: error: Unexpected heading "B" without text.*\n$/,
    ],
  ])('%s', async (_, text, name, stderr) => {
    const ran = await section(text, name)
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(stderr)
  })

  test('many names are counted', async () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `<!--SECTION:A${i}-->\n<!--/SECTION:A${i}-->\n`,
    ).join('')
    expect((await section(text, 'ZZZZZZZZ')).stderr).toMatch(
      /one of A0, .*, A7 and 4 more \(--list\)\n$/,
    )
  })

  // Note 1.2 and the issue: the fence hides what a person sees.
  test('where all markers stand in one code block, it is said once', async () => {
    const sections = ['A', 'B', 'C'].map(
      (name) => `<!--SECTION:${name}-->\n## ${name}\n\nx\n<!--/SECTION:${name}-->\n`,
    )
    const { code, stdout, stderr } = await section(`# T\n\n\`\`\`\n${sections.join('\n')}`, 'B')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.match(/^a\.md:3:1: error: .*code block.*$/gm)).toHaveLength(1)
    expect(stderr.split('\n')).toHaveLength(3)
  })

  test('several such blocks are counted', async () => {
    const block = `\`\`\`\n${marked('## One\n')}\`\`\`\n\n`
    const { stderr } = await section(block + block + block, 'A')
    expect(stderr).toMatch(/^a\.md:1:1: error: .*code block.*\(and in 2 other code blocks\)$/m)
  })
})

describe('MM-SECT-0013: --list', () => {
  test('names, lines and headings in the order of the text', async () => {
    expect(await section(SPEC, '--list')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        '#module-payments\t2-26\tModule: Payments',
        'MODULE_VISION\t4-7\t1. Module Vision',
        '#1-module-vision\t5-10\t1. Module Vision',
        'MODULE_CONTRACTS\t11-17\t5. Module Contracts (DbC)',
        '#5-module-contracts-dbc\t12-20\t5. Module Contracts (DbC)',
        '#port-gateway\t14-20\tPort: Gateway',
        'HANDOFF\t21-25\t10. Handoff',
        '#10-handoff\t22-26\t10. Handoff',
        '#tests\t24-26\tTests',
        '',
      ].join('\n'),
    })
  })

  test('every name in it prints exactly its lines', async () => {
    const text = SPEC.replaceAll('\n', '\r\n')
    const repo = repository({ 'a.md': text })
    const { stdout } = await repo.run('mustmark section a.md --list')
    const rows = stdout.trimEnd().split('\n')
    expect(rows).toHaveLength(9)
    const lines = text.split(/(?<=\n)/)
    for (const row of rows) {
      const [name = '', range = ''] = row.split('\t')
      const [first = 0, last = 0] = range.split('-').map(Number)
      const ran = await repo.run(['mustmark', 'section', 'a.md', name])
      expect(ran).toEqual({ code: 0, stdout: lines.slice(first - 1, last).join(''), stderr: '' })
    }
  })

  test('what is empty has no lines, what has no heading no heading', async () => {
    expect((await section(`${marked('\n')}# H\n`, '--list')).stdout).toBe('A\t-\t\n#h\t-\tH\n')
  })

  test('markers that are not in order exit 3; what is whole is listed', async () => {
    const { code, stdout, stderr } = await section(`${marked('x\n')}<!--SECTION:B-->\n`, '--list')
    expect([code, stdout]).toEqual([3, 'A\t2-2\t\n'])
    expect(stderr).toMatch(/^a\.md:4:1: error: .*<!--SECTION:B--> that nothing closes.*\n$/)
  })

  test.each([
    [
      'one inside another',
      marked('<!--SECTION:B-->\nx\n<!--/SECTION:B-->\n'),
      /^a\.md:2:1: error: Unexpected section B inside A/,
    ],
    [
      'an unended comment',
      '# A\n\nx\n\n<!-- note\n',
      /^a\.md:5:1: warning: Unexpected comment that nothing ends/,
    ],
  ])('%s exits 3', async (_, text, stderr) => {
    const ran = await section(text, '--list')
    expect(ran.code).toBe(3)
    expect(ran.stderr).toMatch(stderr)
  })

  test('a comment that is nearly a marker is a warning', async () => {
    const { code, stderr } = await section('# A\n\n<!-- SECTION:B -->\n', '--list')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^a\.md:3:1: warning: .*expected <!--SECTION:B-->\n$/)
  })

  test('a file without sections exits 2', async () => {
    const { code, stdout, stderr } = await section('text\n', '--list')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^a\.md: error: Unexpected file without sections.*\n$/)
  })
})

describe('MM-SECT-0014: a file that cannot be read exits 1', () => {
  const deep = `${'> '.repeat(600)}x\n`
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      'bytes that are no UTF-8',
      Uint8Array.of(0x61, 0x0a, 0x62, 0xff),
      /^a\.md:2:2: error: Unexpected byte 0xFF.*\n$/,
    ],
    ['a NUL byte', 'ab\0', /^a\.md:1:3: error: Unexpected NUL byte.*\n$/],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x23, 0x00),
      /^a\.md:1:1: error: Unexpected byte 0xFF.*\n$/,
    ],
    [
      'more than 8 MiB',
      'x'.repeat(8 * 1024 * 1024 + 1),
      /^a\.md: error: Unexpected size of 8388609 bytes, .*\n$/,
    ],
    ['deep nesting', deep, /^a\.md:1:1: error: Unexpected nesting of up to \d+.*\n$/],
    [
      'marks that parsers stand still on',
      '*a_ '.repeat(80_000),
      /^a\.md:1:1: error: Unexpected block of 80000 .*\n$/,
    ],
  ])('%s', async (_, text, stderr) => {
    const ran = await section(text, 'A')
    expect([ran.code, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(stderr)
  })

  test.each([
    ['missing.md', 'does not exist'],
    ['folder', 'is a directory'],
    ['folder/a.md/b.md', 'does not exist'],
    ['broken.md', 'is a broken symbolic link'],
    ['circle.md', 'is a symbolic link that leads in a circle'],
    ['pipe.md', 'is no regular file'],
  ])('%s %s', async (name, reason) => {
    const repo = repository({ 'folder/a.md': '# A\n' })
    symlinkSync('nowhere.md', repo.path('broken.md'))
    symlinkSync('circle.md', repo.path('circle.md'))
    execFileSync('mkfifo', [repo.path('pipe.md')])
    for (const word of ['A', '--list']) {
      expect(await repo.run(['mustmark', 'section', name, word])).toEqual({
        code: 1,
        stdout: '',
        stderr: `${name}: error: Unexpected file that ${reason}, expected a Markdown file\n`,
      })
    }
  })

  test('marks of emphasis within each other that exhaust the stack', async () => {
    const repo = repository({ 'a.md': '*a '.repeat(1000) + 'b*'.repeat(1000) })
    // With the stack that Node has by default it would take a text on which the parser spends minutes.
    const line = [process.execPath, '--stack-size=150', bin('mustmark'), 'section', 'a.md', 'A']
    const { code, stdout, stderr } = await start(line, { cwd: repo.root })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^a\.md: error: Unexpected nesting that exhausts the stack.*\n$/)
  })

  test('one without the right to read', async () => {
    const repo = repository({ 'a.md': SPEC })
    await repo.run('mustmark section a.md --list')
    const ran = await runUnprivileged(repo, 'mustmark section a.md HANDOFF', () =>
      chmodSync(repo.path('a.md'), 0),
    )
    expect([ran.code, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/^a\.md: error: Unexpected file that cannot be read \(EACCES\).*\n$/)
  })
})

describe('MM-SECT-0015: a command line that cannot be understood exits 4', () => {
  test.each([
    [[], /missing required argument 'file'/],
    [['a.md'], /lack of a name.*quotes/],
    [['a.md', ''], /empty name/],
    [['a.md', ' '], /empty name/],
    [['a.md', '#'], /empty name/],
    [['', 'A'], /empty file name/],
    [['a.md', 'A', 'B'], /too many arguments/],
    [['a.md', 'A', '--list'], /--list with the name "A"/],
    [['a.md', '--lst'], /Did you mean --list\?/],
    [['a.md', '<!--SECTION:A-->'], /expected A\n/],
    [['a.md', '/SECTION:A'], /expected A\n/],
    [['missing.md', '#'], /empty name/],
  ])('%j', async (words, stderr) => {
    const ran = await repository({ 'a.md': SPEC }).run(['mustmark', 'section', ...words])
    expect([ran.code, ran.stdout]).toEqual([4, ''])
    expect(ran.stderr).toMatch(/^error: /)
    expect(ran.stderr).toMatch(stderr)
  })

  test('other commands keep their code', async () => {
    expect((await repository({}).run('mustmark retire')).code).toBe(2)
    expect((await repository({}).run('mustmark sectoin a.md A')).code).toBe(2)
  })
})

describe('MM-SECT-0016: one file and nothing else', () => {
  test('whatever config stands beside it', async () => {
    const repo = repository({ 'mustmark.yaml': 'nonsense: [', 'folder/a.md': SPEC })
    const ran = await repo.run('mustmark section folder/a.md HANDOFF')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(await repo.run('mustmark section a.md HANDOFF', { cwd: 'folder' })).toEqual(ran)
  })

  test('outside of the working folder, and through a link that leads there', async () => {
    const repo = repository({ 'a.md': SPEC, 'inner/b.md': '' })
    symlinkSync(repo.path('a.md'), repo.path('inner/link.md'))
    for (const file of ['../a.md', repo.path('a.md'), 'link.md']) {
      const ran = await repo.run(['mustmark', 'section', file, 'MODULE_VISION'], { cwd: 'inner' })
      expect(ran.stdout).toBe('## 1. Module Vision\n\nTake money.\n\n')
    }
  })

  test('the exit codes stand in the help, with examples', async () => {
    const { code, stdout } = await repository({}).run('mustmark section --help')
    expect(code).toBe(0)
    for (const number of [0, 1, 2, 3, 4])
      expect(stdout).toMatch(new RegExp(`^ {2}${number} \\w`, 'm'))
    expect(stdout).toMatch(/^Examples:$/m)
    expect(stdout).toMatch(/^ {2}--list\b/m)
    expect((await repository({}).run('mustmark --help')).stdout).toMatch(/^ {2}section /m)
  })

  test('nothing is written', async () => {
    const repo = repository({ 'a.md': SPEC })
    await repo.run('mustmark section a.md HANDOFF')
    expect(repo.files()).toEqual({ 'a.md': SPEC })
  })
})

// The bad input: five megabytes, and the one marker is closed nowhere.
test('MM-SECT-0011: a section that is opened at the end of 5 MB and never closed is told', async () => {
  const block = `${'word '.repeat(20)}\n`.repeat(1000)
  const text = `\`\`\`\n${block.repeat(50)}\`\`\`\n\n<!--SECTION:A-->\n\ntext\n`
  expect(text.length).toBeGreaterThan(5_000_000)
  const { code, stdout, stderr } = await section(text, 'A')
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toBe(
    'a.md:50004:1: error: Unexpected <!--SECTION:A--> that nothing closes, expected <!--/SECTION:A--> below it\n',
  )
  const unended = await section(text.replace('<!--SECTION:A-->', '<!--SECTION:A'), 'A')
  expect(unended.code).toBe(3)
  expect(unended.stderr).toMatch(/^a\.md:50004:1: error: Unexpected comment that nothing ends/)
})

test('MM-CLI-0007: colours stand on a terminal alone', async () => {
  const line = 'mustmark section a.md B'
  const repo = repository({ 'a.md': '# A\n' })
  expect((await repo.run(line, { tty: true })).stderr).toContain('\u001B[31merror')
  expect((await repo.run(`${line} --no-color`, { tty: true })).stderr).not.toContain('\u001B')
  expect((await repo.run(line)).stderr).not.toContain('\u001B')
})
