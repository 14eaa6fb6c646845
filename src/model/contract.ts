import type { Position } from './position.ts'

/** What a clause is to the operation that it belongs to, in this order. */
export const CLAUSE_ROLES = ['precondition', 'postcondition', 'invariant'] as const

export type ClauseRole = (typeof CLAUSE_ROLES)[number]

/** The labels that say of a contract how it is backed, verified, and what of it comes later. */
export type ContractLabel = 'backing' | 'verification' | 'deferredScope'

/** Words of labels beside the built-in ones: by role, and those that say that nothing is asked. */
export type ClauseVocabulary = Partial<
  Record<ClauseRole | 'none' | ContractLabel, readonly string[]>
>

/** Where a clause belongs. */
export interface ClausePlace {
  role: ClauseRole
  /** Index of the heading that names what it holds for, into the sections of its file; else -1. */
  section: number
}

/** A label such as Preconditions, and whether anything stands below it. */
export interface ClauseLabel extends ClausePlace {
  /** As it is written. */
  text: string
  position: Position
  /** Neither a clause nor a word such as None stands there. */
  empty: boolean
  /** It begins a line within a paragraph, whose text it is. */
  inner?: boolean
}

/** What a contract says of itself beside its clauses. */
export interface ContractFields {
  /** As written: `real-runtime`, `simulation`. */
  runtimeBacking?: string
  verificationLevels?: string[]
  /** What does not run yet; left out where the spec says none. */
  deferredScope?: string
}

/** A heading with clauses, in one spec. */
export interface ContractFacts extends ContractFields {
  /** What the clauses hold for: `PaymentGateway`. */
  entity: string
  /** Port, Adapter and the like, where the heading says so. */
  kind?: string
  /** Index of the heading into the sections of its file; -1 where none stands above. */
  section: number
}

/** A contract and the keys of its clauses, in the order of the spec. */
export interface Contract extends ContractFields {
  entity: string
  kind?: string
  package: string
  /** The spec, from the root. */
  path: string
  /** Title and anchor of its heading; empty where none stands above. */
  section: string
  anchor: string
  clauses: Record<ClauseRole, string[]>
}
