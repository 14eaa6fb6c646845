import type { Form } from '../model/facts.ts'
import type { Item } from '../model/item.ts'
import { FORMS, type FormName } from './types.ts'

/** How a spec writes the ID of a block, to the letter. */
export interface Shape {
  form: FormName
  at: 'start' | 'end'
  /** What stands in front of the ID and behind it. */
  before: string
  after: string
  /** An ID at the end stands in front of the full stop. */
  inStop: boolean
}

/** The shape of a form that no spec shows yet. */
export const DEFAULT_SHAPES: Readonly<Record<FormName, Shape>> = {
  bracketed: { form: 'bracketed', at: 'start', before: '[', after: '] ', inStop: false },
  leading: { form: 'leading', at: 'start', before: '**', after: '**: ', inStop: false },
  'trailing-parenthesis': {
    form: 'trailing-parenthesis',
    at: 'end',
    before: ' (',
    after: ')',
    inStop: false,
  },
}

const OPENING = /^[*_`[(]*$/
/** What sets an ID off, and the blanks behind it. */
const MARK = '(?:[ \\t]*(?:[:：–—―−]|-{1,3}(?=[ \\t])|\\.(?=[ \\t*_`])))?'
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** The form that an item has, if `assign` can write it. */
export function formOf({ dialect }: Item): FormName | undefined {
  const names = Object.keys(FORMS) as FormName[]
  return names.find((name) => (FORMS[name] as readonly string[]).includes(dialect))
}

/**
 * How an item's ID stands in its block.
 *
 * @param source of the spec
 * @returns nothing for an ID that stands beside others, or on a line of its own
 */
// MM-ASSIGN-0006
export function shapeOf(item: Item, form: Form | undefined, source: string): Shape | undefined {
  const name = formOf(item)
  if (name === undefined || item.id === undefined || form === 'heading') return undefined
  const block = source.slice(item.position.start.offset, item.position.end.offset)
  const text = form === 'row' ? block.replace(/^\|?[ \t]*/, '') : block
  const start = startShape(text.replace(/^\[[ xX]\][ \t]+/, ''), item.id)
  if (start) return { form: name, ...start }
  const end = form === 'row' ? undefined : endShape(block.trimEnd(), item.id)
  return end && { form: name, ...end }
}

type Found = Omit<Shape, 'form'>

function startShape(text: string, id: string): Found | undefined {
  const at = text.indexOf(id)
  const before = text.slice(0, at)
  if (at === -1 || !OPENING.test(before)) return undefined
  // What opens has to close, or an ID alone would open what goes on behind it: `**A-1: It MUST run**`.
  const closers = closing(before).replace(/./g, `${MARK}\\$&`)
  const behind = new RegExp(`^(?:[+~]\\d+)?(${closers}${MARK}[ \\t]*)(.?)`).exec(
    text.slice(at + id.length),
  )
  const [, after = '', next = ''] = behind ?? []
  return after === '' || next === '' ? undefined : { at: 'start', before, after, inStop: false }
}

function closing(opening: string): string {
  return [...opening]
    .reverse()
    .map((one) => CLOSING[one] ?? one)
    .join('')
}

function endShape(text: string, id: string): Found | undefined {
  const at = text.lastIndexOf(id)
  if (at === -1) return undefined
  const before = /[ \t]?[*_`]*[[(][*_`]*$/.exec(text.slice(0, at))?.[0]
  const behind = /^(?:[+~]\d+)?([*_`]*[\])][*_`]*)(\.?)$/.exec(text.slice(at + id.length))
  if (before === undefined || !behind) return undefined
  const said = text.slice(0, at - before.length)
  const inStop = behind[2] === '.' && !/[.!?:;]$/.test(said.trimEnd())
  return { at: 'end', before, after: behind[1] as string, inStop }
}
