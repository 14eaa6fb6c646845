import type { DocumentFacts } from '../model/document.ts'
import type { FragmentFound } from '../model/link.ts'
import { nearest } from '../model/nearest.ts'

const LINES = /^L(\d+)(?:C\d+)?(?:-L?(\d+)(?:C\d+)?)?$/
/** Fragments that every page has: its top, and a text that a browser looks for. */
const EVERYWHERE = /^(?:|top|:~:.*)$/i

/** The line that a fragment such as `L10`, `L10-L20` or `L19C5-L21C11` reaches; none for others. */
export function lastLineOf(fragment: string): number | undefined {
  const match = LINES.exec(fragment)
  return match ? Math.max(Number(match[1]), Number(match[2] ?? 0)) : undefined
}

/** Finds line fragments in a file of so many lines. */
// MM-LINK-0006
export function lineFragment(fragment: string, lines: number | undefined): FragmentFound {
  const last = lastLineOf(fragment)
  if (last === undefined || lines === undefined) return { state: 'unknown' }
  return last > lines ? { state: 'past', lines } : { state: 'found' }
}

/** Finds fragments in one Markdown file; the names are gathered when the first is asked for. */
// MM-LINK-0003
export function fragmentFinder({ anchors, lines }: DocumentFacts): (text: string) => FragmentFound {
  let names: Set<string> | undefined
  let byLowerCase: Map<string, string> | undefined
  return (text) => {
    if (EVERYWHERE.test(text)) return { state: 'found' }
    const name = text.replace(/^user-content-/, '')
    names ??= new Set(anchors.map((anchor) => anchor.name))
    if (names.has(name) || names.has(text)) return { state: 'found' }
    if (lastLineOf(name) !== undefined) return lineFragment(name, lines)
    byLowerCase ??= new Map(anchors.map((anchor) => [anchor.name.toLowerCase(), anchor.name]))
    const actual = byLowerCase.get(name.toLowerCase())
    if (actual !== undefined) return { state: 'case', actual }
    const near = nearest(name, [...names])
    return near === undefined ? { state: 'missing' } : { state: 'missing', near }
  }
}
