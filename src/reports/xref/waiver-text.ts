import type { ItemWaiver } from '../../model/cross-references.ts'

/** `verified until 2026-12-31 (QA): no device yet`: gate, last day, who answers, and why. */
// MM-EVID-0064
export function waiverText({ gate, expires, owner, reason }: ItemWaiver): string {
  return `${gate} until ${expires} (${owner}): ${reason}`
}
