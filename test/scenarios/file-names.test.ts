import { readdirSync, writeFileSync } from 'node:fs'
import type { Link } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const SPEC = '# Part one\n\n- [A-1] It MUST run.\n'
const CONFIG = 'specs: [{ include: ["specs/**/*.md"], package: core }]\n'

const NAMES = [
  'a b.md',
  ' a.md',
  `it's "so".md`,
  'größe.md',
  'u\u0308ber.md',
  '仕様.md',
  '😀.md',
  'a#b.md',
  '100%.md',
  '%41.md',
  'a?b=c&d.md',
  'a(b.md',
  'a)b.md',
  'a[b].md',
  '{a,b}.md',
  'a*b.md',
  '-a.md',
  'a|b.md',
  'a`b.md',
  '$HOME.md',
  '#.md',
]

/** Where the links of COMPLIANCE.md lead, as paths from the root. */
function linked(repo: Repository): string[] {
  const targets: string[] = []
  const page = repo.read('requirements/COMPLIANCE.md')
  visit(unified().use(remarkParse).use(remarkGfm).parse(page), 'link', (link: Link) => {
    targets.push(decodeURIComponent(link.url))
  })
  return targets
}

describe('MM-OUT-0008: a file name of any letters is linked to', () => {
  test.each(NAMES.flatMap((name) => [[name, true] as const, [name, false] as const]))(
    '%j, in git: %s',
    async (name, git) => {
      const repo = repository({ 'mustmark.yaml': CONFIG, [`specs/${name}`]: SPEC }, { git })
      const { code, stdout } = await repo.run('spec-extract')
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
      expect(linked(repo)).toEqual([`../specs/${name}#part-one`])
      expect((await repo.run('spec-extract --check')).code).toBe(0)
    },
  )
})

test('MM-OUT-0008: a spec without items is linked to, whatever its name', async () => {
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a.md': SPEC,
    'specs/b (c%20.md': 'Text.\n',
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(linked(repo)).toContain('../specs/b (c%20.md')
})

test.each(['a b', 'größe', '仕様', 'a+b', 'v1.2', '01-9-b'])(
  'MM-OUT-0003: the stem %j is a package',
  async (stem) => {
    const repo = repository({ [`specs/${stem}.md`]: SPEC })
    expect((await repo.run('spec-extract')).code).toBe(0)
    expect(repo.read(`requirements/${stem.replace('01-', '')}.yaml`)).toContain('  A-1:\n')
  },
)

test('MM-FILE-0002: a tracked name that is no UTF-8 is not passed over in silence', async () => {
  const repo = repository({ 'specs/a.md': SPEC }, { git: true })
  const folder = Buffer.from(repo.path('specs/'))
  writeFileSync(
    Buffer.concat([folder, Buffer.from('caf\xE9.md', 'latin1')]),
    '- [B-1] It MUST stop.\n',
  )
  expect(readdirSync(repo.path('specs'))).toHaveLength(2)
  const { stdout, stderr } = await repo.run('spec-extract')
  expect(stdout + stderr).toMatch(/caf|2 requirements/)
})

test('MM-CLI-0004: a finding in a file with a strange name is still one line', async () => {
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a b #1%.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n',
  })
  const { stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(
    /^specs\/a b #1%\.md:1:3: error: [^\n]+ also at specs\/a b #1%\.md:2:3 \(duplicate-id\)\n$/,
  )
})

// Windows has no such names.
test.skipIf(process.platform === 'win32')(
  'MM-CLI-0004: a message that names a file with line breaks is still one line',
  async () => {
    const repo = repository({
      'mustmark.yaml': CONFIG,
      'specs/a.md': '- [A-1] It MUST run.\n',
      'specs/b\nc\r.md': '- [A-1] It MUST stop.\n',
    })
    const { stdout } = await repo.run('spec-extract')
    expect(stdout).toMatch(
      /^specs\/a\.md:1:3: error: [^\n\r]+ also at specs\/b␊c␍\.md:1:3 \(duplicate-id\)\n$/,
    )
  },
)
