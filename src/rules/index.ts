import { absentReport } from './absent-report.ts'
import { absoluteLink } from './absolute-link.ts'
import { adapterClause } from './adapter-clause.ts'
import { adapterEffects } from './adapter-effects.ts'
import { adapterPort } from './adapter-port.ts'
import { ambiguousMention } from './ambiguous-mention.ts'
import { ambiguousReference } from './ambiguous-reference.ts'
import { ambiguousResult } from './ambiguous-result.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { brokenMarker } from './broken-marker.ts'
import { bundledRequirements } from './bundled-requirements.ts'
import { clauseSyntax } from './clause-syntax.ts'
import { clauseWithoutHeading } from './clause-without-heading.ts'
import { codeEncoding } from './code-encoding.ts'
import { compositionAnchor } from './composition-anchor.ts'
import { conformanceLanguage } from './conformance-language.ts'
import { danglingMention } from './dangling-mention.ts'
import { danglingReference } from './dangling-reference.ts'
import { danglingRelation } from './dangling-relation.ts'
import { decisionDetail } from './decision-detail.ts'
import { decisionField } from './decision-field.ts'
import { decisionId } from './decision-id.ts'
import { decisionStatus } from './decision-status.ts'
import { deferredScope } from './deferred-scope.ts'
import { dependencyCycle } from './dependency-cycle.ts'
import { dependencyGraph } from './dependency-graph.ts'
import { droppedFlag } from './dropped-flag.ts'
import { duplicateDefinition } from './duplicate-definition.ts'
import { duplicateEntity } from './duplicate-entity.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateSection } from './duplicate-section.ts'
import { emptyContract } from './empty-contract.ts'
import { emptyGate } from './empty-gate.ts'
import { emptyLink } from './empty-link.ts'
import { emptySection } from './empty-section.ts'
import { emptySpec } from './empty-spec.ts'
import { emptyStatement } from './empty-statement.ts'
import { entityPurpose } from './entity-purpose.ts'
import { entityType } from './entity-type.ts'
import { entityWithoutCode } from './entity-without-code.ts'
import { escapingLink } from './escaping-link.ts'
import { expiredWaiver } from './expired-waiver.ts'
import { externalLink } from './external-link.ts'
import { failingTest } from './failing-test.ts'
import { fallenCount } from './fallen-count.ts'
import { fileMapping } from './file-mapping.ts'
import { fileName } from './file-name.ts'
import { fileSize } from './file-size.ts'
import { fileTree } from './file-tree.ts'
import { fixedFinding } from './fixed-finding.ts'
import { foreignModule } from './foreign-module.ts'
import { gateMissed } from './gate-missed.ts'
import { graphLine } from './graph-line.ts'
import { handoffField } from './handoff-field.ts'
import { handoffFile } from './handoff-file.ts'
import { hiddenHeading } from './hidden-heading.ts'
import { idArea } from './id-area.ts'
import { idForm } from './id-form.ts'
import { idHyphen } from './id-hyphen.ts'
import { idOrder } from './id-order.ts'
import { idleReport } from './idle-report.ts'
import { ignoredOutput } from './ignored-output.ts'
import { ignoredTarget } from './ignored-target.ts'
import { inventoryColumns } from './inventory-columns.ts'
import { inventoryStatement } from './inventory-statement.ts'
import { lineAnchor } from './line-anchor.ts'
import { lineLength } from './line-length.ts'
import { linkCase } from './link-case.ts'
import { linkEncoding } from './link-encoding.ts'
import { longPurpose } from './long-purpose.ts'
import { looseRatchet } from './loose-ratchet.ts'
import { lowercaseKeyword } from './lowercase-keyword.ts'
import { missingClause } from './missing-clause.ts'
import { missingConsumer } from './missing-consumer.ts'
import { missingContract } from './missing-contract.ts'
import { missingKeyword } from './missing-keyword.ts'
import { missingPath } from './missing-path.ts'
import { missingReason } from './missing-reason.ts'
import { missingScenario } from './missing-scenario.ts'
import { missingSection } from './missing-section.ts'
import { missingSpec } from './missing-spec.ts'
import { missingSurface } from './missing-surface.ts'
import { mixedPrefix } from './mixed-prefix.ts'
import { moduleMap } from './module-map.ts'
import { modulePath } from './module-path.ts'
import { needsClarification } from './needs-clarification.ts'
import { nestedSection } from './nested-section.ts'
import { oneSidedDependency } from './one-sided-dependency.ts'
import { openInventory } from './open-inventory.ts'
import { outdatedReference } from './outdated-reference.ts'
import { packageSpec } from './package-spec.ts'
import { placeholder } from './placeholder.ts'
import { portFolder } from './port-folder.ts'
import { referenceOutsideTest } from './reference-outside-test.ts'
import { requireId } from './require-id.ts'
import { retiredId } from './retired-id.ts'
import { reversedSection } from './reversed-section.ts'
import { ruleCategory } from './rule-category.ts'
import { ruleSource } from './rule-source.ts'
import { runtimeBacking } from './runtime-backing.ts'
import { scopeDetail } from './scope-detail.ts'
import { scopeLink } from './scope-link.ts'
import { scopeType } from './scope-type.ts'
import { sectionBalance } from './section-balance.ts'
import { sectionHeading } from './section-heading.ts'
import { sectionMarkerForm } from './section-marker-form.ts'
import { sectionMarkerIndent } from './section-marker-indent.ts'
import { sectionOrder } from './section-order.ts'
import { sectionPlacement } from './section-placement.ts'
import { sharedEntity } from './shared-entity.ts'
import { singleAdapter } from './single-adapter.ts'
import { specNumber } from './spec-number.ts'
import { specOverlap } from './spec-overlap.ts'
import { specWithoutRequirements } from './spec-without-requirements.ts'
import { staleResult } from './stale-result.ts'
import { struckDeclaration } from './struck-declaration.ts'
import { supersededDecision } from './superseded-decision.ts'
import { surfaceDetail } from './surface-detail.ts'
import { surfaceField } from './surface-field.ts'
import { surfaceSyntax } from './surface-syntax.ts'
import { surfaceType } from './surface-type.ts'
import { suspectReference } from './suspect-reference.ts'
import type { Rule } from './types.ts'
import { unboundOption } from './unbound-option.ts'
import { uncheckedGate } from './unchecked-gate.ts'
import { unclosedCode } from './unclosed-code.ts'
import { uncomposedModule } from './uncomposed-module.ts'
import { uncoveredRequirement } from './uncovered-requirement.ts'
import { undefinedReference } from './undefined-reference.ts'
import { undrawnDependency } from './undrawn-dependency.ts'
import { unknownAbstraction } from './unknown-abstraction.ts'
import { unknownConsumer } from './unknown-consumer.ts'
import { unknownContract } from './unknown-contract.ts'
import { unknownDecision } from './unknown-decision.ts'
import { unknownDependency } from './unknown-dependency.ts'
import { unknownSuppression } from './unknown-suppression.ts'
import { unknownSurface } from './unknown-surface.ts'
import { unknownVerb } from './unknown-verb.ts'
import { unknownWaiver } from './unknown-waiver.ts'
import { unlistedExport } from './unlisted-export.ts'
import { unlistedModule } from './unlisted-module.ts'
import { unmappedEntity } from './unmapped-entity.ts'
import { unmappedFile } from './unmapped-file.ts'
import { unplacedFailure } from './unplaced-failure.ts'
import { unreadClause } from './unread-clause.ts'
import { unreadCode } from './unread-code.ts'
import { unreferencedCode } from './unreferenced-code.ts'
import { unreferencedTest } from './unreferenced-test.ts'
import { unusedDefinition } from './unused-definition.ts'
import { unusedReview } from './unused-review.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { unusedWaiver } from './unused-waiver.ts'
import { usageExample } from './usage-example.ts'
import { vagueWording } from './vague-wording.ts'
import { vanishedId } from './vanished-id.ts'
import { verificationEvidence } from './verification-evidence.ts'
import { verificationLevel } from './verification-level.ts'
import { weakTest } from './weak-test.ts'

/** Every rule; register a new one by a line here. */
export const rules: readonly Rule[] = [
  absentReport,
  absoluteLink,
  adapterClause,
  adapterEffects,
  adapterPort,
  ambiguousMention,
  ambiguousReference,
  ambiguousResult,
  brokenAnchor,
  brokenLink,
  brokenMarker,
  bundledRequirements,
  clauseSyntax,
  clauseWithoutHeading,
  codeEncoding,
  compositionAnchor,
  conformanceLanguage,
  danglingMention,
  danglingReference,
  danglingRelation,
  decisionDetail,
  decisionField,
  decisionId,
  decisionStatus,
  deferredScope,
  dependencyCycle,
  dependencyGraph,
  droppedFlag,
  duplicateDefinition,
  duplicateEntity,
  duplicateId,
  duplicateSection,
  emptyContract,
  emptyGate,
  emptyLink,
  emptySection,
  emptySpec,
  emptyStatement,
  entityPurpose,
  entityType,
  entityWithoutCode,
  escapingLink,
  expiredWaiver,
  externalLink,
  failingTest,
  fallenCount,
  fileMapping,
  fileName,
  fileSize,
  fileTree,
  fixedFinding,
  foreignModule,
  gateMissed,
  graphLine,
  handoffField,
  handoffFile,
  hiddenHeading,
  idArea,
  idForm,
  idHyphen,
  idOrder,
  idleReport,
  ignoredOutput,
  ignoredTarget,
  inventoryColumns,
  inventoryStatement,
  lineAnchor,
  lineLength,
  linkCase,
  linkEncoding,
  longPurpose,
  looseRatchet,
  lowercaseKeyword,
  missingClause,
  missingConsumer,
  missingContract,
  missingKeyword,
  missingPath,
  missingReason,
  missingScenario,
  missingSection,
  missingSpec,
  missingSurface,
  mixedPrefix,
  moduleMap,
  modulePath,
  needsClarification,
  nestedSection,
  oneSidedDependency,
  openInventory,
  outdatedReference,
  packageSpec,
  placeholder,
  portFolder,
  referenceOutsideTest,
  requireId,
  retiredId,
  reversedSection,
  ruleCategory,
  ruleSource,
  runtimeBacking,
  scopeDetail,
  scopeLink,
  scopeType,
  sectionBalance,
  sectionHeading,
  sectionMarkerForm,
  sectionMarkerIndent,
  sectionOrder,
  sectionPlacement,
  sharedEntity,
  singleAdapter,
  specNumber,
  specOverlap,
  specWithoutRequirements,
  staleResult,
  struckDeclaration,
  supersededDecision,
  surfaceDetail,
  surfaceField,
  surfaceSyntax,
  surfaceType,
  suspectReference,
  unboundOption,
  uncheckedGate,
  unclosedCode,
  uncomposedModule,
  uncoveredRequirement,
  undefinedReference,
  undrawnDependency,
  unknownAbstraction,
  unknownConsumer,
  unknownContract,
  unknownDecision,
  unknownDependency,
  unknownSuppression,
  unknownSurface,
  unknownVerb,
  unknownWaiver,
  unlistedExport,
  unlistedModule,
  unmappedEntity,
  unmappedFile,
  unplacedFailure,
  unreadClause,
  unreadCode,
  unreferencedCode,
  unreferencedTest,
  unusedDefinition,
  unusedReview,
  unusedSuppression,
  unusedWaiver,
  usageExample,
  vagueWording,
  vanishedId,
  verificationEvidence,
  verificationLevel,
  weakTest,
]

/** Rules over module specs that look for words in all code. */
export const ofModuleWords: readonly Rule[] = [entityWithoutCode, verificationEvidence]

/** Rules over module specs that ask for files of code; off, they cost no reading. */
export const ofModuleCode: readonly Rule[] = [...ofModuleWords, fileSize, unlistedExport]

export { explain, listRules, severityWord } from './engine/documentation.ts'
export { type Findings, isReported, type RunOptions, runRules } from './engine/run-rules.ts'
export { isRuleOn } from './engine/settings.ts'
export { settle } from './engine/settle.ts'
export { lineLength } from './line-length.ts'
export { missingSpec } from './missing-spec.ts'
export { packageSpec } from './package-spec.ts'
export type { Rule, RuleExample } from './types.ts'
