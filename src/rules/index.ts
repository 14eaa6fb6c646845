import { absentReport } from './absent-report.ts'
import { absoluteLink } from './absolute-link.ts'
import { ambiguousReference } from './ambiguous-reference.ts'
import { ambiguousResult } from './ambiguous-result.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { brokenMarker } from './broken-marker.ts'
import { bundledRequirements } from './bundled-requirements.ts'
import { clauseWithoutHeading } from './clause-without-heading.ts'
import { codeEncoding } from './code-encoding.ts'
import { conformanceLanguage } from './conformance-language.ts'
import { danglingMention } from './dangling-mention.ts'
import { danglingReference } from './dangling-reference.ts'
import { danglingRelation } from './dangling-relation.ts'
import { duplicateDefinition } from './duplicate-definition.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptyContract } from './empty-contract.ts'
import { emptyGate } from './empty-gate.ts'
import { emptyLink } from './empty-link.ts'
import { emptySpec } from './empty-spec.ts'
import { emptyStatement } from './empty-statement.ts'
import { escapingLink } from './escaping-link.ts'
import { expiredWaiver } from './expired-waiver.ts'
import { externalLink } from './external-link.ts'
import { failingTest } from './failing-test.ts'
import { fallenCount } from './fallen-count.ts'
import { fixedFinding } from './fixed-finding.ts'
import { gateMissed } from './gate-missed.ts'
import { idArea } from './id-area.ts'
import { idForm } from './id-form.ts'
import { idHyphen } from './id-hyphen.ts'
import { idOrder } from './id-order.ts'
import { idleReport } from './idle-report.ts'
import { ignoredOutput } from './ignored-output.ts'
import { ignoredTarget } from './ignored-target.ts'
import { lineAnchor } from './line-anchor.ts'
import { lineLength } from './line-length.ts'
import { linkCase } from './link-case.ts'
import { linkEncoding } from './link-encoding.ts'
import { looseRatchet } from './loose-ratchet.ts'
import { lowercaseKeyword } from './lowercase-keyword.ts'
import { missingKeyword } from './missing-keyword.ts'
import { missingPath } from './missing-path.ts'
import { missingReason } from './missing-reason.ts'
import { missingScenario } from './missing-scenario.ts'
import { mixedPrefix } from './mixed-prefix.ts'
import { needsClarification } from './needs-clarification.ts'
import { outdatedReference } from './outdated-reference.ts'
import { packageSpec } from './package-spec.ts'
import { referenceOutsideTest } from './reference-outside-test.ts'
import { requireId } from './require-id.ts'
import { retiredId } from './retired-id.ts'
import { specNumber } from './spec-number.ts'
import { specOverlap } from './spec-overlap.ts'
import { specWithoutRequirements } from './spec-without-requirements.ts'
import { staleResult } from './stale-result.ts'
import { struckDeclaration } from './struck-declaration.ts'
import { suspectReference } from './suspect-reference.ts'
import type { Rule } from './types.ts'
import { uncheckedGate } from './unchecked-gate.ts'
import { unclosedCode } from './unclosed-code.ts'
import { uncoveredRequirement } from './uncovered-requirement.ts'
import { undefinedReference } from './undefined-reference.ts'
import { unknownSuppression } from './unknown-suppression.ts'
import { unknownVerb } from './unknown-verb.ts'
import { unknownWaiver } from './unknown-waiver.ts'
import { unplacedFailure } from './unplaced-failure.ts'
import { unreadCode } from './unread-code.ts'
import { unreferencedCode } from './unreferenced-code.ts'
import { unreferencedTest } from './unreferenced-test.ts'
import { unusedDefinition } from './unused-definition.ts'
import { unusedReview } from './unused-review.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { unusedWaiver } from './unused-waiver.ts'
import { vagueWording } from './vague-wording.ts'
import { vanishedId } from './vanished-id.ts'
import { weakTest } from './weak-test.ts'

/** Every rule; register a new one by a line here. */
export const rules: readonly Rule[] = [
  absoluteLink,
  absentReport,
  ambiguousReference,
  ambiguousResult,
  brokenAnchor,
  brokenLink,
  brokenMarker,
  bundledRequirements,
  clauseWithoutHeading,
  codeEncoding,
  conformanceLanguage,
  danglingMention,
  danglingReference,
  danglingRelation,
  duplicateDefinition,
  duplicateId,
  emptyGate,
  emptyLink,
  emptyContract,
  emptySpec,
  emptyStatement,
  escapingLink,
  expiredWaiver,
  externalLink,
  failingTest,
  fallenCount,
  fixedFinding,
  gateMissed,
  idArea,
  idForm,
  idHyphen,
  idOrder,
  idleReport,
  ignoredOutput,
  ignoredTarget,
  lineAnchor,
  lineLength,
  linkCase,
  linkEncoding,
  looseRatchet,
  lowercaseKeyword,
  missingKeyword,
  missingPath,
  missingReason,
  missingScenario,
  mixedPrefix,
  needsClarification,
  outdatedReference,
  packageSpec,
  referenceOutsideTest,
  requireId,
  retiredId,
  specNumber,
  specOverlap,
  specWithoutRequirements,
  staleResult,
  struckDeclaration,
  suspectReference,
  uncheckedGate,
  unclosedCode,
  uncoveredRequirement,
  undefinedReference,
  unknownSuppression,
  unknownVerb,
  unknownWaiver,
  unreadCode,
  unreferencedCode,
  unreferencedTest,
  unplacedFailure,
  unusedDefinition,
  unusedReview,
  unusedSuppression,
  unusedWaiver,
  vagueWording,
  vanishedId,
  weakTest,
]

export { explain, listRules, severityWord } from './engine/documentation.ts'
export { type Findings, isReported, type RunOptions, runRules } from './engine/run-rules.ts'
export { isRuleOn } from './engine/settings.ts'
export { settle } from './engine/settle.ts'
export { packageSpec } from './package-spec.ts'
export type { Rule, RuleExample } from './types.ts'
