import { cellsOf } from './cells.ts'
import type { Shapes } from './choose-shape.ts'
import type { Shape } from './shape.ts'
import type { WaitingBlock } from './types.ts'

/** Where an ID goes, and what stands around it there. */
export interface IdPlace {
  offset: number
  before: string
  after: string
}

const TASK_BOX = /^\[[ xX]\][ \t]+/
/** The first line of an alert on GitHub, and the marks of the quote in front of its text. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?/i

/**
 * Where the ID of a block goes: behind its list mark and task box, or at its end.
 *
 * @returns a reason where no cell of a table row can take it
 */
// MM-ASSIGN-0001 MM-ASSIGN-0016
export function placeOf(block: WaitingBlock, shapes: Shapes, source: string): IdPlace | string {
  if (block.form === 'row') return placeInRow(block, shapes.row, source)
  const { start, end } = block.block
  const text = source.slice(start.offset, end.offset)
  const { at, before, after, inStop } = shapes.text
  if (at === 'start') {
    const box = block.form === 'item' ? (TASK_BOX.exec(text)?.[0].length ?? 0) : 0
    const alert = ALERT.exec(text.slice(box))?.[0].length ?? 0
    return { offset: start.offset + box + alert, before, after }
  }
  const said = text.trimEnd()
  const stop = inStop && said.endsWith('.') ? 1 : 0
  return { offset: start.offset + said.length - stop, before, after }
}

/** A row whose ID leads needs its key word in another cell; brackets may also end it. */
function placeInRow({ block, sentence }: WaitingBlock, shape: Shape, source: string) {
  const cells = cellsOf(source, block.start.offset, block.end.offset)
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return 'no cell was found'
  if (shape.at === 'start' && sentence.start.offset >= first.end) {
    const { before, after } = shape
    if (first.text !== '') return { offset: first.at, before, after }
    return { offset: first.at, before, after: `${withoutMark(after)}${first.gap}` }
  }
  if (shape.form === 'leading') return 'an ID that leads a row needs the key word in another cell'
  const [open, close] = shape.form === 'bracketed' ? ['[', ']'] : ['(', ')']
  if (last.text === '') return { offset: last.at, before: open, after: `${close}${last.gap}` }
  return { offset: last.at + last.text.length, before: ` ${open}`, after: close }
}

/** In a cell of its own nothing needs to set the ID off. */
function withoutMark(after: string): string {
  return after.trimEnd().replace(/[ \t]*[:：–—―−.-]+$/, '')
}
