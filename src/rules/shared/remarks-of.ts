import type { GraphRemark, GraphRemarkKind } from '../../model/module-graph.ts'
import type { Finding } from '../types.ts'

/** What the comparison of lists, maps and drawn graphs found of one kind. */
export function remarksOf(kind: GraphRemarkKind, remarks: readonly GraphRemark[]): Finding[] {
  return remarks.flatMap(({ kind: own, severity, message, ...place }) =>
    own === kind ? [{ ...place, subject: message.replace(/,? ?for .*$/, ''), message }] : [],
  )
}
