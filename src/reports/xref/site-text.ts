import type { ReferenceSite, Site } from '../../model/cross-references.ts'
import { visible } from '../visible.ts'

/** `core/src/queue.rs:10`, or `core/src/queue.rs:10 · Queue::push` where it has a symbol. */
// MM-XREF-0003
export function siteText({ path, line, symbol }: Site & Pick<ReferenceSite, 'symbol'>): string {
  const place = `${visible(path)}:${line}`
  return symbol === undefined ? place : `${place} · ${visible(symbol)}`
}
