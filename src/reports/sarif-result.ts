import type { Diagnostic } from '../model/diagnostic.ts'
import { artifactOf, locationOf, startsWithMark } from './sarif-location.ts'
import { messageOf } from './sarif-message.ts'
import { LEVELS } from './sarif-rule.ts'

/**
 * A finding as a result (section 3.27).
 *
 * @param ruleIndex the place of its rule among those of the driver
 */
// MM-FORM-0022
export function resultOf(diagnostic: Diagnostic, ruleIndex: number | undefined) {
  const { rule, severity, message, line, related, fingerprint, fix } = diagnostic
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: messageOf(message),
    locations: [locationOf(diagnostic, line)],
    ...(related.length > 0 && { relatedLocations: related.map((place) => locationOf(place)) }),
    partialFingerprints: { 'mustmark/v1': fingerprint },
    ...(fix && { fixes: [fixOf(diagnostic, fix)] }),
    suppressions: suppressionsOf(diagnostic),
  }
}

function fixOf({ path, start, line }: Diagnostic, fix: NonNullable<Diagnostic['fix']>) {
  const mark = fix.path === path && start && startsWithMark(start.line, line) ? 1 : 0
  const [from, to] = [fix.start, fix.end].map((offset) => Math.max(0, offset - mark)) as [
    number,
    number,
  ]
  const replacement = {
    deletedRegion: { charOffset: from, charLength: to - from },
    insertedContent: { text: fix.text },
  }
  return {
    artifactChanges: [{ artifactLocation: artifactOf(fix.path), replacements: [replacement] }],
  }
}

/** All results of a run have the list or none has (section 3.27.23): an empty one says "not". */
function suppressionsOf({ suppressed }: Diagnostic) {
  if (!suppressed) return []
  const { by, reason } = suppressed
  const kind = by === 'comment' ? 'inSource' : 'external'
  return [{ kind, ...(reason !== undefined && { justification: reason }) }]
}
