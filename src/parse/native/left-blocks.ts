import type { NodeCondition } from './node-condition.ts'
import { endOf, startOf } from './node-range.ts'

const ROW_OF_MARKS = /[\r\n][ \t>]*[|:-][|: \t-]*(?:[\r\n]|$)/
const NUMBER = /^\d{1,9}[.)](?:[ \t\r\n]|$)/
/** The longest number with its mark and a blank. */
const NUMBER_LENGTH = 11

/** Blocks that remark begins or ends elsewhere. */
export const BLOCK_CONDITIONS: readonly NodeCondition[] = [
  {
    name: 'a text that begins as a list',
    types: ['paragraph', 'heading', 'tableRow'],
    // MM-PARSE-0030
    test: (node, { source }) =>
      NUMBER.test(source.slice(startOf(node), startOf(node) + NUMBER_LENGTH)),
  },
  {
    name: 'a list behind indented code',
    types: ['list'],
    // MM-PARSE-0031
    test: (node, { source, leaf }) =>
      node.type === 'list' &&
      node.ordered === true &&
      node.start !== 1 &&
      leaf?.type === 'code' &&
      !/[`~]/.test(source[startOf(leaf)] ?? ''),
  },
  {
    name: 'a box that is no task',
    types: ['paragraph'],
    // MM-PARSE-0032
    test: (node, { source, parent, before }) =>
      node.type === 'paragraph' &&
      before !== undefined &&
      parent.type === 'listItem' &&
      typeof parent.checked !== 'boolean' &&
      /^\[[ \txX]\]/.test(source.slice(startOf(node), startOf(node) + 3)),
  },
  {
    name: 'a label of several lines',
    types: ['definition'],
    // MM-PARSE-0034
    test: (node) => node.type === 'definition' && /[\r\n\ud800-\udfff]/.test(node.label ?? ''),
  },
  {
    name: 'a footnote of other than paragraphs',
    types: ['footnoteDefinition'],
    // MM-PARSE-0035
    test: (node) =>
      node.type === 'footnoteDefinition' &&
      (node.children.length === 0 || node.children.some((one) => one.type !== 'paragraph')),
  },
  {
    name: 'a footnote with a line below it',
    types: ['footnoteDefinition'],
    // MM-PARSE-0036
    test: (node, { source }) =>
      node.type === 'footnoteDefinition' && isFollowed(source, endOf(node)),
  },
  {
    name: 'a heading in a task',
    types: ['listItem'],
    // MM-PARSE-0037
    test: (node) =>
      node.type === 'listItem' &&
      typeof node.checked === 'boolean' &&
      node.children[0]?.type === 'heading',
  },
  {
    name: 'a row of marks in a text',
    types: ['paragraph'],
    // MM-PARSE-0038
    test: (node, { source }) =>
      node.type === 'paragraph' && ROW_OF_MARKS.test(source.slice(startOf(node), endOf(node))),
  },
]

const LINE = /([^\r\n]*)(?:\r\n?|\n)?/y
const BLANKS = /\s*/y

/** Whether what follows may be a part of a footnote: a line directly below, or an indented one. */
function isFollowed(source: string, end: number): boolean {
  LINE.lastIndex = end
  if (LINE.exec(source)?.[1]?.trim() !== '') return true
  const below = LINE.exec(source)?.[1] ?? ''
  if (below.trim() !== '') return !below.startsWith('[^')
  BLANKS.lastIndex = LINE.lastIndex
  return /[ \t]$/.test(BLANKS.exec(source)?.[0] ?? '') && BLANKS.lastIndex < source.length
}
