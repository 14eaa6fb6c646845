import type { Lexeme } from '../model/code.ts'
import type { Attributes } from './attributes.ts'
import { lineOf } from './line-table.ts'
import { regexOf } from './regex-of.ts'
import { firstBeginning, type Source } from './source.ts'

/**
 * Where the head of a definition begins: the first of the attributes and comments directly above
 * it. A blank line parts a comment from what comes next, and a comment behind code on its line
 * belongs to that code; an attribute belongs to what comes next in any case.
 */
// MM-LANG-0008
export function headOf(source: Source, attributes: Attributes, start: number): number {
  for (let head = start; ; ) {
    const before = lastVisible(source.code, head)
    const attribute = attributes.starts.get(before + 1)
    if (attribute === undefined) return commentsAbove(source, before, head)
    head = attribute
  }
}

/** The offset of the last character of code before an offset; -1 for none. */
function lastVisible(code: string, offset: number): number {
  let at = offset - 1
  while (at >= 0 && /\s/.test(code[at] as string)) at--
  return at
}

/** Where the comments begin that stand directly above an offset, behind the last code before it. */
function commentsAbove(source: Source, before: number, offset: number): number {
  const { text, code, comments } = source
  const gap = code.slice(before + 1, offset)
  const firstLineEnd = before + 1 + gap.search(/[\r\n]/)
  const lastLineEnd = before + 1 + Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
  // A comment behind code on its line; where the definition stands on that line too, it is its own.
  const trails = ({ start, end }: Lexeme) =>
    before >= 0 && start < firstLineEnd && end <= lastLineEnd
  let top = offset
  for (let index = firstBeginning(comments, offset) - 1; index >= 0; index--) {
    const comment = comments[index] as Lexeme
    if (comment.start <= before || trails(comment)) break
    if (BLANK_LINE.test(text.slice(comment.end, top))) break
    if (isInner(source, comment) || isDeeper(source, comment, offset)) break
    top = comment.start
  }
  return top
}

const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/

function isInner({ text, language }: Source, { start }: Lexeme): boolean {
  return language.comments.some(({ open, inner }) => {
    if (!inner) return false
    const regex = regexOf(open, language.ignoreCase, 'y')
    regex.lastIndex = start
    return regex.test(text)
  })
}

/** Where indentation tells bodies, a comment that is indented deeper belongs to the body above it. */
function isDeeper({ language, lines }: Source, { start }: Lexeme, offset: number): boolean {
  if (language.blocks !== 'indentation') return false
  const column = (at: number) => lines.textIndents[lineOf(lines.starts, at)] as number
  return column(start) > column(offset)
}
