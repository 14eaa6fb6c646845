import { describe, expect, test } from 'vitest'
import { rulesIn } from './check-links.ts'

/** The repository that the links below stand in, each in a file of its own. */
const TREE: Readonly<Record<string, string>> = {
  'README.md': '# Home\n\n## Set up\n',
  LICENSE: 'MIT\n',
  'docs/README.md': '# Docs\n',
  'docs/b.md': '# B\n\n## Two words\n\n## Two words\n\n<a name="Old"></a>\n',
  'docs/a b.md': '# Blank\n',
  'docs/gr\u00f6\u00dfe.md': '# Gr\u00f6\u00dfe\n',
  'docs/x (1).md': '# X\n',
  'docs/100%.md': '# Full\n',
  'docs/a#b.md': '# Hash\n',
  'docs/deep/c.md': '# C\n',
  'docs/Case.md': '# Case\n',
  'img/p.png': '',
  'src/main.rs': 'a\nb\nc\n',
  'src/empty.rs': '',
}

/** What is written, what github.com does with it in the view of that file, and the rules that fire. */
type Row = [text: string, github: string, fires: string[]]

function decide(on: string, [text, , fires]: Row, more: Record<string, string> = {}) {
  expect(rulesIn(on, { ...TREE, ...more, [on]: `${text}\n` })).toEqual(fires)
}

describe('MM-LINK-0002 MM-LINK-0010: a path in a file in docs/', () => {
  test.each<Row>([
    ['[x](b.md)', 'opens docs/b.md', []],
    ['[x](./b.md)', 'opens docs/b.md', []],
    ['[x](../README.md)', 'opens the file in the root', []],
    ['[x](deep/../b.md)', 'opens docs/b.md', []],
    ['[x](/docs/b.md)', 'opens it from the root of the repository', []],
    ['[x](/b.md)', 'does not find it in the root', ['broken-link']],
    ['[x](gone.md)', 'answers 404', ['broken-link']],
    ['[x](deep)', 'opens the folder', []],
    ['[x](deep/)', 'opens the folder', []],
    ['[x](.)', 'opens docs/', []],
    ['[x](..)', 'opens the root', []],
    ['[x](gone/)', 'answers 404', ['broken-link']],
    ['[x](b)', 'adds no ending', ['broken-link']],
    ['[x](../LICENSE)', 'opens a file without an ending', []],
    ['[x](a%20b.md)', 'decodes the blank', []],
    ['[x](<a b.md>)', 'reads a blank between angle brackets', []],
    ['[x](a b.md)', 'shows it as text: a blank ends the target', []],
    ['[x](gr%C3%B6%C3%9Fe.md)', 'decodes UTF-8', []],
    ['[x](gr\u00f6\u00dfe.md)', 'encodes the letters itself', []],
    // Git keeps the bytes of a name: the same letters as o and two dots are another name.
    ['[x](gro\u0308\u00dfe.md)', 'answers 404', ['broken-link']],
    ['[x](x%20%281%29.md)', 'decodes brackets', []],
    ['[x](<x (1).md>)', 'reads brackets between angle brackets', []],
    ['[x](deep%2Fc.md)', 'decodes the slash too', []],
    ['[x](100%25.md)', 'decodes the sign', []],
    // What a lone sign means is up to the viewer, so that it is said and not called broken.
    ['[x](100%.md)', 'answers 400, where editors open the file', ['link-encoding']],
    ['[x](100%zz.md)', 'answers 400', ['broken-link']],
    ['[x](100%E4.md)', 'answers 400: the byte is no UTF-8', ['broken-link']],
    ['[x](a%23b.md)', 'opens a file with # in its name', []],
    ['[x](a#b.md)', 'takes the rest for a fragment of the file a', ['broken-link']],
    ['[x](b.md?raw=true)', 'leaves the query out of the path', []],
    ['[x](b.md?plain=1#L3)', 'opens the source at a line', []],
    ['[x](b.md:10)', 'finds no such file: an editor would', ['broken-link']],
    ['[x](docs\\b.md)', 'encodes the backslash, which no path has', ['broken-link']],
    ['[x](www.example.org)', 'reads a host without a scheme as a path', ['broken-link']],
    ['[x](a@example.org)', 'reads an address without mailto: as a path', ['broken-link']],
    ['![x](../img/p.png)', 'shows the image', []],
    ['![x](../img/p.png?raw=true)', 'shows the image', []],
    ['![x](img/p.png)', 'shows no image', ['broken-link']],
    ['[![x](../img/no.png)](no.md)', 'does neither', ['broken-link', 'broken-link']],
    ['[x]: gone.md\n\n[x] [x][] [y][x]', 'answers 404, at the definition', ['broken-link']],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row))
})

describe('MM-LINK-0002 MM-LINK-0014: a link that leaves the tree', () => {
  test.each<[on: string, ...Row]>([
    ['README.md', '[x](../../issues)', 'opens the issues: the file lies below blob/main/', []],
    ['README.md', '[x](../../issues/new)', 'opens a page below', []],
    ['README.md', '[x](../../wiki/Home)', 'opens the wiki', []],
    ['README.md', '[x](../..)', 'opens the first page of the repository', []],
    ['README.md', '[x](../../blob/main/docs/b.md)', 'opens docs/b.md', []],
    ['README.md', '[x](../../tree/main/docs)', 'opens docs/', []],
    ['README.md', '![x](../../raw/main/img/p.png)', 'shows the image', []],
    ['README.md', '[x](../../blob/main/gone.md)', 'answers 404', ['broken-link']],
    ['README.md', '[x](../../blob/main/docs/b.md#no)', 'stays at the top', ['broken-anchor']],
    ['README.md', '[x](../../blob/v1/gone.md)', 'looks in another tree', []],
    ['README.md', '[x](../../tree/feature)', 'looks in another tree', []],
    ['README.md', '[x](../master/docs/b.md)', 'opens docs/b.md', []],
    ['README.md', '[x](../master/gone.md)', 'answers 404', ['broken-link']],
    ['README.md', '[x](../docs/b.md)', 'takes docs for a branch', ['escaping-link']],
    ['README.md', '[x](../../docs/b.md)', 'knows no such page', ['escaping-link']],
    // It may work on GitHub, and in no clone: the rule is about links that stay in the repository.
    ['README.md', '[x](../../../other)', 'opens another repository', ['escaping-link']],
    ['README.md', '[x](../../../blob/main/LICENSE)', 'knows no such owner', ['escaping-link']],
    ['docs/a.md', '[x](../../../issues)', 'opens the issues', []],
    ['docs/a.md', '[x](../../issues)', 'takes issues for a branch', ['escaping-link']],
    ['docs/a.md', '[x](../issues)', 'looks for a file in the root', ['broken-link']],
    ['docs/a.md', '[x](../../master/docs/b.md)', 'opens docs/b.md', []],
    ['docs/a.md', '[x](C:\\docs\\b.md)', 'drops the target', ['escaping-link']],
    ['docs/a.md', '[x](file:///docs/b.md)', 'drops the target', ['escaping-link']],
    ['docs/a.md', '[x](~/b.md)', 'looks for a folder of that name', ['broken-link']],
    // The text is shown below issues/ or pull/, where GitHub leaves links as they are.
    ['.github/pull_request_template.md', '[x](../blob/main/docs/b.md)', 'opens docs/b.md', []],
    ['.github/ISSUE_TEMPLATE/bug.md', '[x](../blob/main/no.md)', 'answers 404', ['broken-link']],
    ['.github/ISSUE_TEMPLATE/bug.md', '[x](../issues)', 'opens the issues', []],
  ])('in %s, %s: GitHub %s', (on, ...row) => decide(on, row))
})

describe('MM-LINK-0002: what is no path is not looked up', () => {
  test.each<Row>([
    ['<https://example.org/gone.md> https://example.org/no.md www.example.org/no', 'links', []],
    ['[x](https://example.org/gone.md) [y](HTTP://example.org)', 'links to the web', []],
    ['[x](mailto:a@example.org) [y](tel:+1) [z](//example.org/x)', 'links', []],
    ['![x](data:image/png;base64,AAAA) a@example.org', 'shows the data, or drops it', []],
    ['[x](vscode:extension/a.b)', 'drops the target', []],
    ['[x]({{page.url}}) [y](<%= url %>) [z]($\u007burl})', 'sees it before it is filled in', []],
    ['`[x](gone.md)`', 'shows code', []],
    ['```md\n[x](gone.md)\n```', 'shows code', []],
    ['    [x](gone.md)', 'shows code', []],
    ['<!-- [x](gone.md) <a href="gone.md"> -->', 'shows nothing', []],
    ['\\[x](gone.md)', 'shows the brackets', []],
    ['---\nurl: "[x](gone.md)"\n---', 'shows a table of the front matter', []],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row))
})

describe('MM-LINK-0001: raw HTML', () => {
  test.each<Row>([
    ['<img src="../img/p.png">', 'shows the image', []],
    ['<img src="../img/no.png">', 'shows no image', ['broken-link']],
    ["<a href='gone.md'>x</a> <A HREF=no.md>y</A>", '404', ['broken-link', 'broken-link']],
    ['<p>\n<a href="a&amp;b.md">x</a>\n</p>', 'resolves the reference', ['broken-link']],
    ['<video src="no.mp4"></video>', 'shows no film', ['broken-link']],
    ['<img data-src="no.png" alt="<a href=no.md>">', 'reads neither', []],
    // GitHub serves `<picture>` for dark and light pages; a source that is missing shows nothing.
    [
      '<picture><source srcset="no.png 2x, ../img/p.png"><img src="../img/p.png"></picture>',
      'takes the sources of a picture',
      ['broken-link'],
    ],
    ['> <p>\n> <a href="no.md">x</a>\n> </p>', 'reads it in a quote', ['broken-link']],
    ['text <a href="no.md">x</a> text', 'reads it in a line', ['broken-link']],
    ['<div>\n\n[x](no.md)\n\n</div>', 'reads Markdown behind an empty line', ['broken-link']],
    ['<div>\n[x](no.md)\n</div>', 'reads no Markdown within HTML', []],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row))
})

describe('MM-LINK-0003 MM-LINK-0011: an anchor of another file', () => {
  test.each<Row>([
    ['[x](b.md#two-words) [y](b.md#two-words-1)', 'counts the second heading', []],
    ['[x](b.md#two-words-2)', 'has no third', ['broken-anchor']],
    ['[x](b.md#user-content-two-words)', 'finds it with its prefix', []],
    ['[x](b.md#Old)', 'finds a name', []],
    ['[x](b.md#top) [y](b.md#) [z](b.md#Top)', 'goes to the top', []],
    ['[x](b.md#readme)', 'has a box of that name on the page', []],
    ['[x](b.md#:~:text=words)', 'leaves it to the browser', []],
    ['[x](b.md#b:~:text=words)', 'leaves the end of it to the browser', []],
    ['[x](gr%C3%B6%C3%9Fe.md#gr%C3%B6%C3%9Fe)', 'decodes the fragment', []],
    ['[x](gone.md#x)', 'answers 404: one finding', ['broken-link']],
    ['[x](../docs#docs) [y](./#docs) [z](../#set-up)', 'shows the README of the folder', []],
    ['[x](../docs/#gone)', 'shows the README of the folder', ['broken-anchor']],
    ['[x](deep/#gone)', 'has no README there, and only its own page', []],
    ['[x](../img/p.png#gone)', 'has a page that nobody knows', []],
    ['[x][y]\n\n[y]: b.md#gone', 'stays at the top', ['broken-anchor']],
    ['<a href="b.md#gone">x</a>', 'stays at the top', ['broken-anchor']],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row))
})

/** A text with headings and the anchors that GitHub gives it, in the order of the text. */
describe('MM-LINK-0003: the anchors of a text', () => {
  test.each<[text: string, anchors: string[], not: string[]]>([
    ['# Foo\n\n# Foo\n\n# Foo-1\n\n# Foo', ['foo', 'foo-1', 'foo-1-1', 'foo-2'], ['foo-3']],
    ['# Hello, World & Co.', ['hello-world--co'], ['hello-world-co']],
    ['# a \u2013 b', ['a--b'], ['a-b']],
    ['# \u{1F680} Rocket', ['-rocket'], ['rocket']],
    // The shortcode is replaced after the anchors are made.
    ['# :rocket: Rocket', ['rocket-rocket'], ['-rocket']],
    ['# \u00dcber die Gr\u00f6\u00dfe', ['\u00fcber-die-gr\u00f6\u00dfe'], ['uber-die-grosse']],
    ['# \u4e2d\u6587 \u6807\u9898', ['\u4e2d\u6587-\u6807\u9898'], []],
    ['# snake_case and `code_x`', ['snake_case-and-code_x'], ['snakecase-and-codex']],
    ['# A `<b>` **c** _d_', ['a-b-c-d'], []],
    ['# [Link](b.md) and [Ref][r]\n\n[r]: b.md', ['link-and-ref'], ['linkbmd-and-ref']],
    ['# <b>Bold</b> <!-- no --> end', ['bold--end'], ['bboldb']],
    ['# ![logo](../img/p.png) Name', ['-name'], ['logo-name']],
    ['# A &amp; B &copy;', ['a--b-'], ['a-amp-b']],
    ['# \\*A\\* 1.2.3', ['a-123'], []],
    ['Two\nlines\n===', ['twolines'], ['two-lines']],
    ['Set\n---', ['set'], []],
    ['> # Quoted\n\n- # Listed', ['quoted', 'listed'], []],
    ['# Closed ##', ['closed'], ['closed-']],
    ['```\n# Code\n```\n\n    # Too\n\n#None', [], ['code', 'too', 'none']],
    ['<h2>Raw <i>one</i></h2>', ['raw-one'], []],
    ['# A\n\n<h2>A</h2>\n\n# A', ['a', 'a-1', 'a-2'], ['a-3']],
    // Blanks count and line ends do not, as in many a centred title.
    [
      '<h1 align="center">\n  <img src="../img/p.png">\n  <br>\n  Name\n</h1>',
      ['------name'],
      ['name'],
    ],
    ['<h1>\n\nName `x`\n\n</h1>\n\ntext', ['name-x'], ['text']],
    ['A line <h3>Inside</h3>', ['inside'], []],
    ['<h2>Never closed\n\n# Next\n\ntext', ['next'], ['text']],
    ['<p id="Own"></p> <a name=bare></a> <i id=user-content-c></i>', ['Own', 'bare', 'c'], []],
    ['# <a id="x"></a>Title', ['x', 'title'], ['a-idxatitle']],
    ['<!-- <a id="x"></a> -->', [], ['x']],
    ['text[^n] text[^n]\n\n[^n]: Note', ['fn-n', 'fnref-n', 'fnref-n-2', 'footnote-label'], ['n']],
  ])('%j', (text, anchors, not) => {
    for (const name of anchors) {
      for (const prefix of ['', 'user-content-']) {
        const link = `[a](c.md#${encodeURIComponent(prefix + name)})`
        expect([
          link,
          rulesIn('docs/a.md', { ...TREE, 'docs/c.md': text, 'docs/a.md': link }),
        ]).toEqual([link, []])
      }
      const self = `[self](#${encodeURIComponent(name)})\n\n${text}`
      expect(rulesIn('docs/c.md', { ...TREE, 'docs/c.md': self })).toEqual([])
    }
    for (const name of not) {
      const link = `[a](c.md#${encodeURIComponent(name)})`
      expect([
        link,
        rulesIn('docs/a.md', { ...TREE, 'docs/c.md': text, 'docs/a.md': link }),
      ]).toEqual([link, ['broken-anchor']])
    }
  })
})

describe('MM-LINK-0012: the case of a path and of an anchor', () => {
  test.each<[...Row, more?: Record<string, string>]>([
    ['[x](case.md)', 'answers 404', ['link-case']],
    ['[x](../DOCS/b.md)', 'answers 404', ['link-case']],
    ['[x](../Img/)', 'answers 404', ['link-case']],
    ['[x](B.md#B)', 'answers 404', ['link-case', 'link-case']],
    ['[x](B.md#gone)', 'answers 404', ['broken-anchor', 'link-case']],
    ['[x](b.md#Two-Words)', 'may look for the anchor as it stands', ['link-case']],
    ['[x](b.md#old)', 'has the name with a capital', ['link-case']],
    ['[x](../docs/#Docs)', 'may look for the anchor as it stands', ['link-case']],
    ['[x](../DOCS#docs)', 'answers 404', ['link-case']],
    ['[x](gr\u00d6\u00dfe.md)', 'answers 404', ['link-case']],
    ['[x](t/C.md) [y](t/c.md)', 'tells them apart', [], { 'docs/t/C.md': '', 'docs/t/c.md': '' }],
    // Which of them is meant only the writer knows.
    ['[x](t/AB.md)', 'answers 404', ['broken-link'], { 'docs/t/Ab.md': '', 'docs/t/ab.md': '' }],
    [
      '[x](t.md#AB)',
      'finds none',
      ['broken-anchor'],
      { 'docs/t.md': '<i id=Ab></i><i id=ab></i>' },
    ],
    ['[x](t.md#Ab)', 'finds the one', [], { 'docs/t.md': '<i id=Ab></i><i id=ab></i>' }],
  ])('%s: GitHub %s', (text, github, fires, more) => {
    decide('docs/a.md', [text, github, fires], more)
  })
})

describe('MM-LINK-0006 MM-LINK-0013: a fragment that names lines', () => {
  test.each<Row>([
    ['[x](../src/main.rs#L3) [y](../src/main.rs#L1-L3)', 'marks the lines', []],
    ['[x](../src/main.rs#L1C1-L3C2) [y](../src/main.rs#L2C5)', 'marks the characters', []],
    ['[x](../src/main.rs#L1-3)', 'marks the lines', []],
    ['[x](../src/main.rs#L4)', 'has no line 4', ['line-anchor']],
    ['[x](../src/main.rs#L2-L9)', 'has no line 9', ['line-anchor']],
    ['[x](../src/main.rs#L9C1-L10C2)', 'has no line 9', ['line-anchor']],
    ['[x](../src/main.rs#L9-L2)', 'has no line 9, turned round or not', ['line-anchor']],
    ['[x](../src/empty.rs#L1)', 'shows an empty file', ['line-anchor']],
    ['[x](../src/main.rs#main)', 'has symbols that nobody knows here', []],
    ['[x](b.md?plain=1#L7)', 'opens the source at its last line', []],
    ['[x](b.md?plain=1#L8)', 'has no line 8', ['line-anchor']],
    ['[x](b.md#L8)', 'has no line 8', ['line-anchor']],
    ['[x](#L9)', 'has one line, in this very file', ['line-anchor']],
    ['[x](../src/gone.rs#L1)', 'answers 404: one finding', ['broken-link']],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row))
})

describe('MM-LINK-0008: an address of this repository', () => {
  const own = { 'package.json': '{"name":"n","repository":"https://github.com/o/r.git"}' }
  test.each<Row>([
    ['[x](https://github.com/o/r/blob/main/docs/b.md)', 'opens the file', []],
    ['[x](https://github.com/o/r/blob/main/docs/gone.md)', 'answers 404', ['broken-link']],
    ['[x](https://github.com/O/R/blob/master/gone.md)', 'answers 404', ['broken-link']],
    ['[x](https://www.github.com/o/r/tree/HEAD/gone)', 'answers 404', ['broken-link']],
    ['[x](https://github.com/o/r/tree/main) [y](https://github.com/o/r/tree/main/docs/)', 'ok', []],
    ['[x](https://github.com/o/r/blob/main/docs/b.md#gone)', 'stays at the top', ['broken-anchor']],
    ['[x](https://github.com/o/r/blob/main/src/main.rs#L4)', 'has no line 4', ['line-anchor']],
    ['[x](https://github.com/o/r/blob/main/docs/B.md)', 'answers 404', ['link-case']],
    ['[x](https://github.com/o/r/tree/main/docs#readme)', 'shows the README', []],
    ['![x](https://github.com/o/r/raw/main/img/no.png)', 'answers 404', ['broken-link']],
    ['![x](https://github.com/o/r/raw/refs/heads/main/img/p.png)', 'shows it', []],
    ['![x](https://raw.githubusercontent.com/o/r/main/img/no.png)', '404', ['broken-link']],
    ['![x](https://raw.githubusercontent.com/o/r/v1/img/no.png)', 'looks in another tree', []],
    ['[x](https://github.com/o/r/blob/v1.0.0/gone.md)', 'looks in another tree', []],
    ['[x](https://github.com/o/r/blob/0123456789abcdef0123456789abcdef01234567/gone.md)', '…', []],
    ['[x](https://github.com/o/r2/blob/main/gone.md)', 'looks in another repository', []],
    ['[x](https://github.com/o/r/issues/1) [y](https://github.com/o/r)', 'opens its page', []],
    ['[x](https://github.com/o/r/edit/main/gone.md)', 'opens a page', []],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row, own))

  const json = { type: 'git', url: 'git+https://github.com/o/r.git', directory: 'packages/n' }
  const folder = { 'package.json': JSON.stringify({ name: 'n', repository: json }) }
  test.each<Row>([
    ['[x](https://github.com/o/r/blob/main/packages/n/docs/b.md)', 'opens the file', []],
    ['[x](https://github.com/o/r/blob/main/packages/n/no.md)', 'answers 404', ['broken-link']],
    ['[x](https://github.com/o/r/tree/main/packages/n)', 'opens our root', []],
    ['[x](https://github.com/o/r/blob/main/no.md)', 'shows what lies beside our root', []],
    ['[x](/packages/n/docs/b.md)', 'counts from the top of the repository', []],
    ['[x](/packages/n/no.md)', 'counts from the top of the repository', ['broken-link']],
    ['[x](/docs/no.md)', 'shows what lies beside our root', []],
    ['[x](../../m/b.md)', 'shows what lies beside our root', []],
    ['[x](../../../../../../issues)', 'is above all', ['escaping-link']],
    ['[x](../../../../../issues)', 'opens the issues', []],
    ['[x](../../../../main/packages/n/no.md)', 'answers 404', ['broken-link']],
  ])('in a folder of it, %s: GitHub %s', (...row) => decide('docs/a.md', row, folder))
})

describe('MM-LINK-0004 MM-LINK-0021 MM-LINK-0022 MM-LINK-0023: references', () => {
  test.each<Row>([
    ['[t][x] [x][] [x]\n\n[x]: b.md', 'links three times', []],
    ['![t][x]\n\n[x]: ../img/p.png', 'shows an image', []],
    ['[t][X  y]\n\n[x\ny]: b.md', 'folds case and blanks', []],
    ['[t][\u1e9e]\n\n[SS]: b.md', 'folds case as Unicode does', []],
    ['[t][x]', 'shows the brackets', ['undefined-reference']],
    ['[x][]', 'shows the brackets', ['undefined-reference']],
    ['![t][x]', 'shows the brackets', ['undefined-reference']],
    ['text[^1]', 'shows the brackets', ['undefined-reference']],
    ['[t][`x`] and [`t`][x]', 'shows the brackets', ['undefined-reference', 'undefined-reference']],
    ['| a |\n| - |\n| [t][x] |', 'shows the brackets in a cell', ['undefined-reference']],
    ['[x] - [ ] [1] [WIP]', 'shows text, as the writer meant it', []],
    ['- [x] done\n- [ ] open', 'shows boxes', []],
    ['a[0][1] `[t][x]` \\[t][x] \\[t\\]\\[x\\]', 'shows text or code', []],
    ['    [t][x]', 'shows code', []],
    ['[^a-z] [^\\s]', 'shows a regular expression', []],
    ['> [!NOTE]\n> text', 'shows an alert', []],
    ['[x]: b.md', 'shows nothing', ['unused-definition']],
    ['[^1]: Note', 'shows nothing', ['unused-definition']],
    [
      '[x]: b.md\n[y]: #x\n\n[x]',
      'shows nothing of the second',
      ['unused-definition', 'broken-anchor'],
    ],
    ['[//]: # (text)\n[//]: # "more"\n[comment]: <> (text)\n[a]: # "b"', 'shows nothing', []],
    ['[x]\n\n[x]: b.md\n[X]: b.md', 'takes the first', ['duplicate-definition']],
    ['[x]\n\n> [x]: b.md\n\n[x]: b.md', 'takes the first, in a quote', ['duplicate-definition']],
    ['t[^1]\n\n[^1]: One\n\n[^1]: Two', 'takes the first', ['duplicate-definition']],
    ['```\n[x]: gone.md\n```', 'shows code', []],
  ])('%j: GitHub %s', (text, _, fires) => {
    const all = rulesIn('docs/a.md', { ...TREE, 'docs/a.md': `${text}\n` })
    expect(all.sort()).toEqual([...fires].sort())
  })

  test('of a file that is read for its anchors alone are not told', () => {
    const files = { 'a.md': '[x](b.md#b)\n', 'b.md': '# B\n\n[t][x] [y](z.md)\n\n[z]: #no\n' }
    expect(rulesIn('b.md', files, { ignore: ['b.md'] })).toEqual([])
    expect(rulesIn('a.md', files, { ignore: ['b.md'] })).toEqual([])
    expect(rulesIn('b.md', files)).toHaveLength(4)
  })
})

describe('MM-LINK-0018: an empty target', () => {
  test.each<Row>([
    ['[x]()', 'links to the page itself', ['empty-link']],
    ['[x](<>)', 'links to the page itself', ['empty-link']],
    ['![x]()', 'shows no image', ['empty-link']],
    ['[x]\n\n[x]: <>', 'links to the page itself', ['empty-link']],
    ['<a href="">x</a> <img src=" ">', 'links to the page itself', ['empty-link', 'empty-link']],
    ['[x](#) [y](.)', 'goes to the top, and to the folder', []],
    ['<a id="x"></a> <img alt="x">', 'has no link', []],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row))
})

describe('MM-LINK-0020: a per cent sign that encodes nothing', () => {
  const more = { 'docs/50%af.md': '', 'docs/5% x.md': '', 'docs/9%/a.md': '' }
  test.each<Row>([
    ['[x](50%25af.md) [y](5%25%20x.md)', 'decodes both', []],
    ['[x](50%af.md)', 'answers 400: the byte is no UTF-8', ['link-encoding']],
    ['[x](5%%20x.md)', 'answers 400', ['link-encoding']],
    ['[x](9%/a.md) [y](9%)', 'answers 400', ['link-encoding', 'link-encoding']],
    ['[x](b.md#50%)', 'leaves the fragment as it stands', ['broken-anchor']],
    ['[x](https://example.org/50%)', 'leaves the web to itself', []],
  ])('%s: GitHub %s', (...row) => decide('docs/a.md', row, more))
})

describe('MM-LINK-0015 MM-LINK-0019: links that a team does not want', () => {
  const config = { rules: { 'absolute-link': 'warn', 'external-link': 'warn' } } as const
  test.each<[text: string, fires: string[]]>([
    ['[x](/docs/b.md)', ['absolute-link']],
    ['[x](b.md) [y](../README.md) [z](#l)', ['broken-anchor']],
    ['<img src="/img/p.png">', ['absolute-link']],
    ['[x](https://example.org/)', ['external-link']],
    ['<https://example.org> www.example.org a@b.org', Array(3).fill('external-link')],
    ['[x](../../../issues)', ['external-link']],
    ['`https://example.org/`', []],
  ])('%s', (text, fires) => {
    const files = { ...TREE, 'docs/a.md': `${text}\n` }
    expect(rulesIn('docs/a.md', files, config)).toEqual(fires)
    const quiet = rulesIn('docs/a.md', files).filter((one) => one !== 'broken-anchor')
    expect(quiet).toEqual([])
  })
})

describe('MM-LINK-0007 MM-LINK-0017: what a spec names without a link', () => {
  test.each<[text: string, fires: string[]]>([
    ['See `src/main.rs`, `/src/main.rs` and `../src/main.rs`.', []],
    ['See `src/gone.rs`.', ['missing-path']],
    ['See `./gone.md`.', ['missing-path']],
    ['See `SRC/main.rs`.', ['link-case']],
    ['Words `and/or`, `gone.rs`, `a/*.rs` and `a/b`.', []],
    ['```\nsrc/gone.rs\n```', []],
    ['See: ../src/main.rs, ../docs/b.md', []],
    ['See: ../src/gone.rs', ['missing-path']],
    ['[`src/gone.rs`](../src/main.rs)', []],
    ['[`src/gone.rs`](../src/gone.rs)', ['broken-link']],
  ])('%j', (text, fires) => {
    const config = { specs: [{ include: ['specs/*.md'] }] }
    expect(rulesIn('specs/s.md', { ...TREE, 'specs/s.md': text }, config)).toEqual(fires)
    const elsewhere = rulesIn(
      'notes/s.md',
      { ...TREE, 'specs/s.md': '', 'notes/s.md': text },
      config,
    )
    expect(elsewhere).toEqual(fires.filter((one) => one === 'broken-link'))
  })
})
