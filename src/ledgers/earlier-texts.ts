import { isMap, parseDocument } from 'yaml'
import type { EarlierText } from '../model/suspect.ts'

/** An item under an older fingerprint. */
export interface Earlier {
  key: string
  fingerprint: string
}

/** What a generated YAML of an earlier day says of items, of those that it has under that fingerprint. */
// MM-GATE-0017
export function earlierTexts<T extends Earlier>(
  text: string,
  wanted: readonly T[],
): { one: T; earlier: EarlierText }[] {
  const here = wanted.filter(({ fingerprint }) => text.includes(fingerprint))
  if (here.length === 0) return []
  const document = parseDocument(text, { prettyErrors: false })
  return here.flatMap((one) => {
    const entry: unknown = document.getIn(['requirements', one.key])
    if (!isMap(entry) || entry.get('fingerprint') !== one.fingerprint) return []
    const [statement, level] = [entry.get('statement'), entry.get('level')]
    if (typeof statement !== 'string') return []
    return [{ one, earlier: { statement, ...(typeof level === 'string' && { level }) } }]
  })
}
