import type { DocumentFacts } from '../model/document.ts'
import type { FragmentFound } from '../model/link.ts'
import { nearFinder } from './near.ts'

const LINES = /^L(\d+)(?:C\d+)?(?:-L?(\d+)(?:C\d+)?)?$/
/** Fragments that every page has: its top, and on GitHub the box of the text and the tabs above it. */
const EVERYWHERE = /^(?:|top|readme|.*-ov-file)$/i

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
  const hint = nearFinder()
  let names: Set<string> | undefined
  let byLowerCase: Map<string, Set<string>> | undefined
  return (fragment) => {
    // A browser looks for the text behind the mark, and the page never sees it.
    const text = fragment.replace(/:~:.*$/s, '')
    if (EVERYWHERE.test(text)) return { state: 'found' }
    const name = text.replace(/^user-content-/, '')
    names ??= new Set(anchors.map((anchor) => anchor.name))
    if (names.has(name) || names.has(text)) return { state: 'found' }
    if (lastLineOf(name) !== undefined) return lineFragment(name, lines)
    byLowerCase ??= groupedByLowerCase(names)
    const [actual, ...others] = byLowerCase.get(name.toLowerCase()) ?? []
    if (actual !== undefined && others.length === 0) return { state: 'case', actual }
    const near = actual ?? hint(name, [...names])
    return near === undefined ? { state: 'missing' } : { state: 'missing', near }
  }
}

function groupedByLowerCase(names: Iterable<string>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const name of names) {
    const group = groups.get(name.toLowerCase()) ?? new Set()
    groups.set(name.toLowerCase(), group.add(name))
  }
  return groups
}
