import type { Problem } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'
import { withoutNumber } from '../../model/without-number.ts'
import type { Sections } from '../../parse/index.ts'
import { hiddenProblems } from './section-problems.ts'

const MAX_NAMES = 8

/** That a file has no section of a name, the name that was probably meant, and what may hide it. */
// MM-SECT-0012
export function missingSection(name: string, all: Sections): Problem[] {
  return [
    { message: `Unexpected section "${name}", ${expected(name, all)}` },
    ...hiddenProblems(all, name),
  ]
}

function expected(name: string, { markers, nearMisses, headings }: Sections): string {
  const marked = [...new Set(markers.map((one) => one.name))]
  const slugs = headings.map(({ slug }) => `#${slug}`)
  if (marked.length + slugs.length === 0) {
    return 'expected one of this file, which has no headings and no section markers'
  }
  const meant = nearMisses.flatMap((one) => /:(\w+)/.exec(one.expected)?.[1] ?? [])
  const titles = headings.flatMap(({ title }) => [withoutNumber(title), title])
  const known = name.startsWith('#') ? slugs : [...marked, ...meant, ...titles]
  const near = nearest(
    name,
    known.filter((one) => one !== name),
  )
  if (near !== undefined) return `expected one of this file; did you mean "${near}"?`
  const names = marked.length > 0 && !name.startsWith('#') ? marked : slugs
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more (--list)` : ''
  return `expected one of ${names.slice(0, MAX_NAMES).join(', ')}${more}`
}
