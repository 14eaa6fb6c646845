import type { Span } from '../model/document.ts'

/**
 * Says which of the spans holds an offset: of several that are nested, the innermost. The offsets may
 * only grow from question to question, so that all of them together cost one pass.
 *
 * @param spans by their starts, the outer of two before the inner
 */
export function sweep<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  const open: T[] = []
  let next = 0
  return (offset) => {
    for (let span = spans[next]; span && span.start <= offset; span = spans[++next]) {
      if (span.end > offset) open.push(span)
    }
    while (open.length > 0 && (open.at(-1) as T).end <= offset) open.pop()
    return open.at(-1)
  }
}

/** Spans in the order that a sweep needs. */
export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
}
