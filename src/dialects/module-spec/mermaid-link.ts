import { decodeLabel } from './mermaid-label.ts'

/** A link between two nodes of a flow chart. */
export interface MermaidLink {
  dotted: boolean
  label?: string
  /** Behind it. */
  end: number
}

/** `-->`, `---`, `==>`, `--x`, `<-->`; more dashes make it longer. */
const SOLID = /<?(?:-{2,20}[->xo]|={2,20}[=>xo])/y
const DOTTED = /<?-\.{1,20}-[>xo]?/y
/** `-- text -->`, `== text ==>`, `-. text .->`. */
const OPEN = /<?(--|==|-\.)\s/y
const CLOSE: Readonly<Record<string, RegExp>> = {
  '--': /\s-{2,20}[->xo]/g,
  '==': /\s={2,20}[=>xo]/g,
  '-.': /\s?\.{1,20}-[>xo]?/g,
}

/** The link that stands at an offset of a line. */
export function linkAt(text: string, at: number): MermaidLink | undefined {
  const dotted = matchAt(DOTTED, text, at)
  if (dotted !== undefined) return withPipes(text, dotted, true)
  const solid = matchAt(SOLID, text, at)
  if (solid !== undefined) return withPipes(text, solid, false)
  OPEN.lastIndex = at
  const open = OPEN.exec(text)
  const close = CLOSE[open?.[1] ?? '']
  if (!open || !close) return undefined
  const from = at + open[0].length
  close.lastIndex = from
  const match = close.exec(text)
  if (!match) return undefined
  const label = plain(text.slice(from, match.index))
  return { dotted: open[1] === '-.', label, end: match.index + match[0].length }
}

/** `-->|text|` */
function withPipes(text: string, end: number, dotted: boolean): MermaidLink {
  const blanks = /^[ \t]{0,20}\|/.exec(text.slice(end, end + 21))?.[0].length
  const close = blanks === undefined ? -1 : text.indexOf('|', end + blanks)
  if (blanks === undefined || close === -1) return { dotted, end }
  return { dotted, label: plain(text.slice(end + blanks, close)), end: close + 1 }
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : undefined
}

function plain(label: string): string {
  return decodeLabel(label.trim().replace(/^"(.*)"$/s, '$1'))
}
