import type { Diagnostic, Fix } from '../../model/diagnostic.ts'
import { isGenerated } from '../../model/generated.ts'
import { groupBy } from '../../model/group.ts'
import type { TextChange } from '../../reports/index.ts'

/** Texts that fixes change, and how many of them were made. */
export interface Fixed {
  changes: Required<TextChange>[]
  count: number
}

/**
 * Makes the edits of findings that count. Of two that overlap the first is made; a generated file is
 * mended by what generates it.
 *
 * @param sources the texts that the findings are about, by path
 */
// MM-FIX-0001
export function applyFixes(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): Fixed {
  const fixes = diagnostics.flatMap(({ fix, suppressed }) => (fix && !suppressed ? [fix] : []))
  let count = 0
  const changes = [...groupBy(fixes, (fix) => fix.path)].flatMap(([path, own]) => {
    const before = sources.get(path)
    if (before === undefined || isGenerated(before)) return []
    const chosen = withoutOverlaps(own)
    count += chosen.length
    return [{ path, before, after: edited(before, chosen) }]
  })
  return { changes, count }
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = []
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(fix)
  }
  return chosen
}

function edited(text: string, fixes: readonly Fix[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of fixes) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
