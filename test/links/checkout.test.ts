import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import { workTree } from '../../src/io/work-tree.ts'
import { type Repository, repository } from '../repository.ts'
import { checkLinks, rulesIn } from './check-links.ts'

function fired(repo: Repository, link: string): string[] {
  repo.write('a.md', `${link}\n`)
  return rulesIn('a.md', workTree(repo.root))
}

describe.each([{ git: true }, { git: false }])('in a folder with %o', (options) => {
  const files = {
    '.gitignore': 'dist/\nout/*\n*.log\n!kept.log\n',
    'b.md': '# B\n',
    'dist/x.js': '',
    'out/y.md': '# Y\n',
    'run.log': '',
    'kept.log': '',
    'node_modules/p/README.md': '# P\n',
  }

  test('MM-LINK-0005 MM-LINK-0016: what git ignores is no missing file, and in no clone', () => {
    const repo = repository(
      { ...files, '.gitignore': `${files['.gitignore']}node_modules\n` },
      options,
    )
    expect(fired(repo, '[x](dist/x.js) [y](dist) [z](dist/)')).toEqual(
      Array(3).fill('ignored-target'),
    )
    // Git keeps no empty folder: that of the ignored files is in no clone either.
    expect(fired(repo, '[x](out/y.md) [y](out/)')).toEqual(Array(2).fill('ignored-target'))
    expect(fired(repo, '[x](run.log) [y](kept.log)')).toEqual(['ignored-target'])
    expect(fired(repo, '[x](node_modules/p/README.md#p)')).toEqual(['ignored-target'])
    expect(fired(repo, '[x](dist/no.js) [y](DIST/x.js)')).toEqual(Array(2).fill('broken-link'))
    if (options.git) expect(fired(repo, '[x](.git/config)')).toEqual(['ignored-target'])
  })

  test('MM-LINK-0005: the list decides the case, whatever the disk takes for the same', () => {
    const repo = repository({ 'Docs/B.md': '', 'docs/b.md': '', 'docs/c.md': '' }, options)
    expect(fired(repo, '[x](Docs/B.md) [y](docs/b.md)')).toEqual([])
    expect(fired(repo, '[x](Docs/c.md) [y](docs/C.md)')).toEqual(Array(2).fill('link-case'))
    expect(fired(repo, '[x](Docs/b.md)')).toEqual(['broken-link'])
  })

  test('MM-LINK-0005: a symbolic link is a file of the list, and nothing lies below it', () => {
    const repo = repository({ 'docs/b.md': '# B\n', 'b.md': '' }, options)
    symlinkSync('docs', repo.path('folder'))
    symlinkSync('docs/b.md', repo.path('file.md'))
    symlinkSync('gone', repo.path('dangling'))
    expect(fired(repo, '[x](folder) [y](file.md#b) [z](dangling)')).toEqual([])
    // GitHub answers 404: the tree has no such path.
    expect(fired(repo, '[x](folder/b.md)')).toEqual(['broken-link'])
    expect(fired(repo, '[x](file.md#gone)')).toEqual(['broken-anchor'])
  })

  test('MM-LINK-0005: a path below a symbolic link hides nothing of what git ignores', () => {
    const repo = repository({ '.gitignore': 'x.log\n', 'x.log': '', 'docs/b.md': '' }, options)
    symlinkSync('docs', repo.path('folder'))
    expect(fired(repo, '[x](folder/b.md) [y](x.log)')).toEqual(['broken-link', 'ignored-target'])
  })

  test('MM-LINK-0001: the links of a file whose name holds blanks, # and % are looked up', () => {
    const repo = repository(
      { 'b.md': '', 'to do/a #1 50%.md': '[x](../b.md) [y](b.md)\n' },
      options,
    )
    expect(rulesIn('to do/a #1 50%.md', workTree(repo.root))).toEqual(['broken-link'])
    expect(fired(repo, '[x](to%20do/a%20%231%2050%25.md)')).toEqual([])
  })
})

test('MM-LINK-0005: nobody can see into a submodule, fetched or not', () => {
  const repo = repository({ 'lib/.gitkeep': '' }, { git: true })
  const sub = repository({ 'x.md': '# X\n' }, { git: true })
  sub.git('add', '.')
  sub.git('-c', 'user.name=n', '-c', 'user.email=n@example.org', 'commit', '-qm', 'x')
  repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sub.root, 'lib/sub')
  const link = '[x](lib/sub) [y](lib/sub/x.md#gone) [z](lib/sub/other.md) [w](lib/no.md)'
  expect(fired(repo, link)).toEqual(['broken-link'])
  repo.remove('lib/sub')
  expect(fired(repo, link)).toEqual(['broken-link'])
  mkdirSync(repo.path('lib/sub'))
  expect(fired(repo, link)).toEqual(['broken-link'])
  repo.write('.gitignore', '*.log\n')
  repo.write('x.log', '')
  expect(fired(repo, `${link} [v](x.log)`)).toEqual(['broken-link', 'ignored-target'])
})

test('MM-LINK-0005: a repository of its own within this one is left to itself', () => {
  const repo = repository({ 'b.md': '' }, { git: true })
  repo.write('inner/x.md', '')
  repo.git('init', '--quiet', 'inner')
  expect(fired(repo, '[x](inner/x.md) [y](inner)')).toEqual([])
})

test('MM-LINK-0005: a file that is listed and gone, or not yet committed, is one of the list', () => {
  const repo = repository({ 'b.md': '', 'c.md': '' }, { git: true })
  repo.git('add', 'b.md')
  repo.remove('b.md')
  expect(fired(repo, '[x](b.md) [y](c.md)')).toEqual([])
})

test('MM-LINK-0001: every Markdown file is read, whatever its ending, and what ignore leaves out is not', () => {
  const names = ['a.md', 'b.MD', 'c.markdown', 'd.mkd', 'deep/er/e.mdown', '.github/f.md']
  const files = Object.fromEntries(names.map((name) => [name, '[x](gone.md)\n']))
  const found = checkLinks(files)
  expect(found.map((one) => one.path).sort()).toEqual([...names].sort())
  expect(checkLinks(files, { ignore: ['**/*.md'] })).toHaveLength(4)
  expect(checkLinks({ 'a.mdx': '[x](gone.md)', 'a.txt': '[x](gone.md)' })).toEqual([])
})

test('MM-LINK-0001: a file is parsed once, and its facts serve all that asks', () => {
  const files = memory({
    'a.md': '[x](b.md#b)\n',
    'b.md': '# B\n\n[x](a.md#no)\n',
    'c.md': '[x](b.md#c)',
  })
  const reads: string[] = []
  const read = (path: string) => {
    reads.push(path)
    return files.read(path)
  }
  const { trace } = analyze(toConfig({}), { ...files, read }, ['links'])
  expect(reads.filter((path) => /^[abc]\.md$/.test(path)).sort()).toEqual(['a.md', 'b.md', 'c.md'])
  expect(trace.links.map((one) => [one.path, one.fragment?.state])).toEqual([
    ['a.md', 'found'],
    ['b.md', 'missing'],
    ['c.md', 'missing'],
  ])
})

test('MM-LINK-0001: a Markdown file that cannot be read is a problem and no broken link', () => {
  const files = memory({ 'a.md': '[x](b.md)\n', 'b.md': new Uint8Array([0x23, 0x20, 0xff, 0x0a]) })
  const { problems, diagnostics } = analyze(toConfig({}), files, ['links'])
  expect(problems.map((one) => [one.path, one.start?.line, one.start?.column])).toEqual([
    ['b.md', 1, 3],
  ])
  expect(diagnostics).toEqual([])
})

test('MM-LINK-0010 MM-LINK-0011: the nearest name is named, and none where nothing is near', () => {
  const files = { 'docs/setup.md': '# Install\n', 'docs/x/README.md': '', 'src/only.rs': '' }
  const message = (link: string) => checkLinks({ ...files, 'docs/a.md': link })[0]?.message
  expect(message('[x](setpu.md)')).toContain('did you mean docs/setup.md?')
  expect(message('[x](only.rs)')).toContain('did you mean src/only.rs?')
  expect(message('[x](setup.md#instal)')).toContain('did you mean #install?')
  // Every second folder has a README: one of them is no hint.
  expect(message('[x](../README.md)')).not.toContain('did you mean')
  expect(message('[x](quite-other.md)')).not.toContain('did you mean')
})

test('MM-LINK-0011: an ID that was taken for an anchor is an error that says where it stands', () => {
  const spec = '# One\n\n- [AB-1] It MUST run.\n\n## Two\n\n- [AB-2] It MUST stop.\n'
  const files = { 'specs/a.md': spec, 'specs/b.md': '# Ab 3\n' }
  const found = (link: string) =>
    checkLinks({ ...files, 'docs/a.md': link }).map(({ severity, message }) => [severity, message])
  // As the headings of GitHub would spell it, and as the spec does.
  for (const anchor of ['ab-2', 'AB-2']) {
    expect(found(`[x](../specs/a.md#${anchor})`)).toEqual([
      [
        'error',
        `Unexpected anchor #${anchor}, which specs/a.md does not have; AB-2 stands in #two`,
      ],
    ])
  }
  expect(found('[x](../specs/a.md#ab-1)')).toEqual([
    ['error', expect.stringMatching(/; AB-1 stands in #one$/)],
  ])
  // It stands in another file, and the heading of that name is one.
  expect(found('[x](../specs/b.md#ab-2)')).toEqual([
    ['error', expect.not.stringContaining('stands in')],
  ])
  expect(found('[x](../specs/b.md#ab-3)')).toEqual([])
})

test('MM-LINK-0010: thousands of missing names among thousands cost hints and no time', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `d/name-${index}.md`)
  const links = names.map((name) => `[x](${name.replace('name', 'nome')})`).join('\n\n')
  const found = checkLinks({
    'a.md': links,
    ...Object.fromEntries(names.map((name) => [name, ''])),
  })
  expect(found).toHaveLength(5000)
  expect(found[0]?.message).toContain('did you mean d/name-0.md?')
  expect(found.at(-1)?.message).not.toContain('did you mean')
})
