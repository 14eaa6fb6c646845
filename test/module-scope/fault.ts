import { CONTRACTS, type Edit, LOANS, REMINDERS, SCOPE } from './scope.ts'

/** A finding at a place of the changed scope. */
export interface Expected {
  rule: string
  path: string
  /** A text that stands in the file once, `¦` where the finding begins; left out for the whole file. */
  at?: string
}

/** One mistake, and what `mustmark check` says of it. */
export interface Fault extends Expected {
  /** Of the check in our note on module specs. */
  note: number
  name: string
  edit: Edit
  /** What follows from it beside. */
  also?: readonly (Expected & { why: string })[]
}

/** Whose text changes, and where the finding stands where nothing else is said. */
type Made = Omit<Fault, 'note' | 'name' | 'edit' | 'path'> & { path?: string }

const faultIn =
  (path: string) =>
  (
    note: number,
    name: string,
    [from, to]: readonly [from: string, to: string],
    made: Made,
  ): Fault => ({
    path,
    ...made,
    note,
    name,
    edit: { path, from, to },
  })

export const inScope = faultIn(SCOPE)
export const inLoans = faultIn(LOANS)
export const inReminders = faultIn(REMINDERS)
export const inContracts = faultIn(CONTRACTS)

/** A fault in a file of code, which a spec is told of. */
export const fault = (note: number, name: string, edit: Edit, made: Expected): Fault => ({
  ...made,
  note,
  name,
  edit,
})
