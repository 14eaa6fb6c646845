import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { compare } from '../model/order.ts'
import type { Trace } from '../model/trace.ts'
import { brokenMarker } from './broken-marker.ts'
import { danglingRelation } from './dangling-relation.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptySpec } from './empty-spec.ts'
import { emptyStatement } from './empty-statement.ts'
import { idHyphen } from './id-hyphen.ts'
import { ignoredOutput } from './ignored-output.ts'
import { missingScenario } from './missing-scenario.ts'
import { mixedPrefix } from './mixed-prefix.ts'
import { needsClarification } from './needs-clarification.ts'
import { retiredId } from './retired-id.ts'
import { specOverlap } from './spec-overlap.ts'
import { struckDeclaration } from './struck-declaration.ts'
import type { Rule } from './types.ts'
import { vanishedId } from './vanished-id.ts'

/** Every rule; register a new one by a line here. */
export const rules: readonly Rule[] = [
  brokenMarker,
  danglingRelation,
  duplicateId,
  emptySpec,
  emptyStatement,
  idHyphen,
  ignoredOutput,
  missingScenario,
  mixedPrefix,
  needsClarification,
  retiredId,
  specOverlap,
  struckDeclaration,
  vanishedId,
]

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** What the rules find, by path, place, severity and rule. */
export function runRules(trace: Trace, active: readonly Rule[] = rules): Diagnostic[] {
  const found = active.flatMap(({ id, severity, check }) =>
    check(trace).map(
      (finding): Diagnostic => ({
        rule: id,
        severity,
        related: [],
        ...finding,
      }),
    ),
  )
  return found.sort(
    (a, b) =>
      compare(a.path, b.path) ||
      (a.start?.line ?? 0) - (b.start?.line ?? 0) ||
      (a.start?.column ?? 0) - (b.start?.column ?? 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

export type { Rule, RuleExample } from './types.ts'
