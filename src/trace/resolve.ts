import type { Candidate, Form } from '../model/facts.ts'
import { compare } from '../model/order.ts'
import { isNormative } from './statement.ts'

/** A candidate with the place that its file gives it. */
export interface Placed extends Candidate {
  path: string
}

/** What one ID comes to in its scope. */
export interface Resolution {
  /** One, or more where the ID is declared more than once; by path and place. */
  declarations: Placed[]
  /** Those of a declaring form that only mention. */
  mentions: Placed[]
}

const RANK: Readonly<Record<Form, number>> = {
  item: 0,
  paragraph: 0,
  heading: 1,
  row: 2,
}

/**
 * Decides between the blocks that carry one ID in a declaring form: items and paragraphs declare
 * before headings, headings before rows; if exactly one of those that are left has a key word, it
 * declares. Otherwise the ID is declared more than once.
 */
// MM-DECL-0009 MM-DECL-0010
export function resolve(candidates: readonly Placed[]): Resolution {
  const first = Math.min(...candidates.map((one) => RANK[one.form]))
  const left = candidates.filter((one) => RANK[one.form] === first)
  const normative = left.filter(isNormative)
  const declaring = normative.length === 1 ? normative : left
  const stands = new Set(declaring)
  return {
    declarations: [...declaring].sort(byPlace),
    mentions: candidates.filter((one) => !stands.has(one)),
  }
}

/** Specs by path, items by their place. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.path, b.path) ||
    a.block.start.offset - b.block.start.offset ||
    a.position.start.offset - b.position.start.offset
  )
}
