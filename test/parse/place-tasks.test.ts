import { expect, test } from 'vitest'
import { parse } from '../../src/parse/index.ts'

/** Where the paragraph of the first task begins, as line, column and offset. */
function startOf(text: string): number[] {
  const [list] = parse(text, 'auto').children
  const item = list?.type === 'list' ? list.children[0] : undefined
  const { line, column, offset } = item?.children[0]?.position?.start ?? {}
  return [line ?? 0, column ?? 0, offset ?? 0]
}

test.each([
  ['- [ ] plain', [1, 7, 6]],
  ['- [x] **bold** text', [1, 3, 2]],
  ['- [ ] `code`', [1, 3, 2]],
  ['- [x] <b>html</b>', [1, 3, 2]],
  ['1. [x] [link](a.md)', [1, 4, 3]],
  ['\uFEFF- [ ] *x*', [1, 4, 3]],
  ['- **bold**', [1, 3, 2]],
])('MM-PARSE-0006: the text of %j begins at %j', (text, start) => {
  expect(startOf(text)).toEqual(start)
  expect(parse(text, 'remark').children[0]?.position).toBeDefined()
})
