import { isDecisionId } from '../../model/decision-id.ts'
import type { DecisionId } from '../../model/module-decisions.ts'
import type { PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import type { Reader } from './reader.ts'

const WORD = /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9]{0,31}(?:-[A-Z0-9]{1,32}){0,6}(?![\p{L}\p{N}_-])/gu
const MARKDOWN = /\.(?:md|markdown)(?:#\S*)?$/i
/** As far as a file may stand from the ID that it defines: `D-013 in [cli](../cli.spec.md)`. */
const NEAR = 24

/** A text whose hyphens are all the one of the keyboard; as long as it was. */
export function withHyphens(text: string): string {
  return text.replace(/[\u2010\u2011]/g, '-')
}

/** An ID without its last number. */
export function familyOf(id: string): string {
  return /^(.*?)\d+$/.exec(id)?.[1] ?? id
}

/** The IDs of decisions in a text, code included, each with the file that is named beside it. */
// MM-MOD-0042
export function decisionIdsIn(
  text: PlacedText,
  families: ReadonlySet<string>,
  reader: Reader,
): DecisionId[] {
  if (!/[A-Z]/.test(text.text) || !/\d/.test(text.text)) return []
  const { raw, slice } = openText(text, reader)
  const found: DecisionId[] = []
  let files: { start: number; end: number; url: string }[] | undefined
  let next = 0
  for (const { 0: id, index } of withHyphens(raw).matchAll(WORD)) {
    if (!/\d$/.test(id)) continue
    if (!isDecisionId(id) && !families.has(familyOf(id))) continue
    files ??= filesIn(text)
    const { position } = slice([index, index + id.length])
    const { start, end } = position
    while (next < files.length && (files[next]?.start ?? 0) < start.offset) next++
    const [before, behind] = [files[next - 1], files[next]]
    const isNear = (from: number, to: number) =>
      to - from <= NEAR && !/[;!?]|\.\s/.test(reader.source.slice(from, to))
    const file =
      behind && isNear(end.offset, behind.start)
        ? behind.url
        : before && isNear(before.end, start.offset)
          ? before.url
          : undefined
    found.push({ id, ...(file === undefined ? {} : { file }), position })
  }
  return found
}

function filesIn({ links, code }: PlacedText) {
  const all = [
    ...links.map(({ url, position }) => ({ url, position })),
    ...code.map(({ text, position }) => ({ url: text, position })),
  ]
  return all
    .filter(({ url }) => MARKDOWN.test(url))
    .map(({ url, position }) => ({ url, start: position.start.offset, end: position.end.offset }))
    .sort((a, b) => a.start - b.start)
}
