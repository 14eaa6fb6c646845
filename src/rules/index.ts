import { brokenMarker } from './broken-marker.ts'
import { danglingRelation } from './dangling-relation.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptySpec } from './empty-spec.ts'
import { emptyStatement } from './empty-statement.ts'
import { fixedFinding } from './fixed-finding.ts'
import { idHyphen } from './id-hyphen.ts'
import { ignoredOutput } from './ignored-output.ts'
import { missingScenario } from './missing-scenario.ts'
import { mixedPrefix } from './mixed-prefix.ts'
import { needsClarification } from './needs-clarification.ts'
import { requireId } from './require-id.ts'
import { retiredId } from './retired-id.ts'
import { specOverlap } from './spec-overlap.ts'
import { struckDeclaration } from './struck-declaration.ts'
import type { Rule } from './types.ts'
import { unknownSuppression } from './unknown-suppression.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { vanishedId } from './vanished-id.ts'

/** Every rule; register a new one by a line here. */
export const rules: readonly Rule[] = [
  brokenMarker,
  danglingRelation,
  duplicateId,
  emptySpec,
  emptyStatement,
  fixedFinding,
  idHyphen,
  ignoredOutput,
  missingScenario,
  mixedPrefix,
  needsClarification,
  requireId,
  retiredId,
  specOverlap,
  struckDeclaration,
  unknownSuppression,
  unusedSuppression,
  vanishedId,
]

export { type Findings, type RunOptions, runRules } from './run-rules.ts'
export { settle } from './settle.ts'
export type { Rule, RuleExample } from './types.ts'
