import type { Nodes } from 'mdast'

/** UTF-16 units from the start. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

/** Behind its last character. */
export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0
}
