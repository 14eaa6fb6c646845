import type { Language } from '../../model/language.ts'

const raw = String.raw

export const robot: Language = {
  name: 'robot',
  extensions: ['.robot', '.resource'],
  ignoreCase: true,
  // Only where a cell begins.
  comments: [{ open: raw`(?<=^|[ ]{2}|\t)#` }],
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
      pattern: raw`^(?<name>[^\s*#|].*?)(?=[ \t]*$)`,
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
      pattern: raw`^(?<name>[^\s*#|].*?)(?=[ \t]*$)`,
      within: raw`^\*{1,3}[ ]*(?:test cases?|tasks?)\b`,
    },
  ],
}
