/** The IDs of decisions: `D-003`, `D-M012`, `D-MON-4`, `IC-DL-3`; unique in their log. */
// MM-MOD-0083
export const DECISION_ID = 'D-([A-Z]+-?)?\\d+|([A-Z][A-Z0-9]*-)+DL-\\d+'

const WHOLE = new RegExp(`^(?:${DECISION_ID})$`)

/** Whether an ID is that of a decision, by its form. */
export function isDecisionId(id: string): boolean {
  return WHOLE.test(id)
}
