import { brokenMarker } from './broken-marker.ts'
import { bundledRequirements } from './bundled-requirements.ts'
import { conformanceLanguage } from './conformance-language.ts'
import { danglingMention } from './dangling-mention.ts'
import { danglingRelation } from './dangling-relation.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptySpec } from './empty-spec.ts'
import { emptyStatement } from './empty-statement.ts'
import { idArea } from './id-area.ts'
import { idForm } from './id-form.ts'
import { idHyphen } from './id-hyphen.ts'
import { idOrder } from './id-order.ts'
import { ignoredOutput } from './ignored-output.ts'
import { lineLength } from './line-length.ts'
import { lowercaseKeyword } from './lowercase-keyword.ts'
import { missingKeyword } from './missing-keyword.ts'
import { missingScenario } from './missing-scenario.ts'
import { mixedPrefix } from './mixed-prefix.ts'
import { needsClarification } from './needs-clarification.ts'
import { packageSpec } from './package-spec.ts'
import { requireId } from './require-id.ts'
import { retiredId } from './retired-id.ts'
import { specNumber } from './spec-number.ts'
import { specOverlap } from './spec-overlap.ts'
import { specWithoutRequirements } from './spec-without-requirements.ts'
import { struckDeclaration } from './struck-declaration.ts'
import type { Rule } from './types.ts'
import { vagueWording } from './vague-wording.ts'
import { vanishedId } from './vanished-id.ts'

/** Every rule; register a new one by a line here. */
export const rules: readonly Rule[] = [
  brokenMarker,
  bundledRequirements,
  conformanceLanguage,
  danglingMention,
  danglingRelation,
  duplicateId,
  emptySpec,
  emptyStatement,
  idArea,
  idForm,
  idHyphen,
  idOrder,
  ignoredOutput,
  lineLength,
  lowercaseKeyword,
  missingKeyword,
  missingScenario,
  mixedPrefix,
  needsClarification,
  packageSpec,
  requireId,
  retiredId,
  specNumber,
  specOverlap,
  specWithoutRequirements,
  struckDeclaration,
  vagueWording,
  vanishedId,
]

export { packageSpec } from './package-spec.ts'
export { type Findings, type RunOptions, runRules } from './run-rules.ts'
export { isRuleOn } from './settings.ts'
export type { Rule, RuleExample } from './types.ts'
