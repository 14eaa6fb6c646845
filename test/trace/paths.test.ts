import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const FILES = { 'src/lib.rs': '', 'specs/local.rs': '', Makefile: '' }

function pathsOf(markdown: string): string[] | undefined {
  const texts = { ...FILES, 'specs/sub/a.md': markdown }
  return analyzeMarkdown(texts, { ids: ['A-\\d+'] }).trace.items[0]?.paths
}

describe("MM-OUT-0007: the paths of an item's block are", () => {
  test.each([
    ['a link, from the folder of the spec', '[text](../x/y.md)', ['specs/x/y.md']],
    ['a link without its anchor', '[text](y.md#z)', ['specs/sub/y.md']],
    ['a link with an escape', '[text](y%20z.md)', ['specs/sub/y z.md']],
    ['a link from the root', '[text](/src/a.ts)', ['src/a.ts']],
    ['no link elsewhere', '[text](https://example.org/a.ts)', []],
    ['no anchor alone', '[text](#z)', []],
    ['no link out of the root', '[text](../../../a.ts)', []],
    ['code with a known ending, from the root', '`src/none.ts`', ['src/none.ts']],
    ['code that is a file', '`Makefile`', ['Makefile']],
    ['code that is a folder', '`src`', ['src']],
    ['code that is a folder with a slash', '`src/`', ['src']],
    ['code that begins with a dot, from its folder', '`../local.rs`', ['specs/local.rs']],
    ['no code without a slash that is no file', '`none.ts`', []],
    ['no code with an unknown ending', '`and/or`', []],
    ['no code with more than a path', '`cat src/lib.rs`', []],
    ['no bare word', 'src/lib.rs', []],
    [
      'each once, in the one order',
      '`src/b10.ts` `src/b9.ts` `src/b10.ts`',
      ['src/b9.ts', 'src/b10.ts'],
    ],
  ])('%s', (_, text, expected) => {
    expect(pathsOf(`- [A-1] It MUST run ${text} now.`)).toEqual(expected)
  })
})

describe("MM-OUT-0007: the paths of a section's `See:` lines are", () => {
  const item = '- [A-1] It MUST run.'

  test.each([
    [
      'bare words with a slash, from its folder',
      'See: x/y.rs, ../z.ts.',
      ['specs/sub/x/y.rs', 'specs/z.ts'],
    ],
    ['links', 'See: [text](x.md)', ['specs/sub/x.md']],
    ['code', 'See: `src/a.ts`', ['src/a.ts']],
    ['no prose', 'See: and/or the rest', []],
    ['nothing of other lines', 'As [text](x.md) says', []],
    ['nothing of a line before', 'As [text](x.md) says.\nSee: `src/a.ts`', ['src/a.ts']],
  ])('%s', (_, line, expected) => {
    expect(pathsOf(`# Title\n\n${line}\n\n${item}`)).toEqual(expected)
  })

  test('not those of another section', () => {
    expect(pathsOf(`# Other\n\nSee: \`src/a.ts\`\n\n# Title\n\n${item}`)).toEqual([])
  })
})
