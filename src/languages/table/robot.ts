import type { Language } from '../../model/language.ts'

const raw = String.raw

// A name stands alone on its line; two blanks part the cells of any other.
const ONE_CELL = raw`[^\s*#|]\S*(?:[ ]\S+)*`

export const robot: Language = {
  name: 'robot',
  extensions: ['.robot', '.resource'],
  ignoreCase: true,
  // Only where a cell begins.
  comments: [{ open: raw`#(?<=(?:^|[ ]{2}|\t)#)` }],
  strings: [],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'type',
      pattern: raw`^\*{1,3}[ ]*(?<name>keywords|settings|variables)\b`,
      end: raw`^\*`,
    },
    {
      kind: 'function',
      pattern: raw`^(?<name>${ONE_CELL})(?=[ \t]*$)`,
    },
  ],
  tests: [
    {
      kind: 'suite',
      pattern: raw`^\*{1,3}[ ]*(?<name>test cases?|tasks?)\b`,
      end: raw`^\*`,
    },
    {
      kind: 'test',
      pattern: raw`^(?<title>${ONE_CELL})[ \t]*$(?:\r?\n[ \t]+(?:\[|\.\.\.).*|\r?\n[ \t]*$)*`,
      within: raw`^\*{1,3}[ ]*(?:test cases?|tasks?)\b`,
    },
  ],
  tags: [raw`(?<!\S)(?<=^[ \t]+\[tags\][^\n]{1,500})(?<name>\S+)`],
}
