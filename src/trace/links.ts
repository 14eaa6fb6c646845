import { destinationOf, fragmentFile, fragmentFinder, lineFragment } from '../links/index.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Destination, Found, FragmentFound, Link } from '../model/link.ts'
import type { Repository } from '../model/repository.ts'

/** What the join of links needs beside the facts. */
export interface LinkOptions {
  /** What stands at the paths from the root that links name. */
  found: ReadonlyMap<string, Found>
  /** Facts of Markdown files by path: those that were asked for, and those that links lead to. */
  documents: ReadonlyMap<string, DocumentFacts>
  /** How many lines other files have that links with lines lead to. */
  lines: ReadonlyMap<string, number>
  /** Where the repository is on GitHub, if that is known. */
  repository?: Repository | undefined
}

/** The links of some Markdown files, each with what it leads to. */
// MM-LINK-0001
export function linksOf(facts: readonly DocumentFacts[], options: LinkOptions): Link[] {
  const finders = new Map<string, (text: string) => FragmentFound>()
  return facts.flatMap(({ path, links }) =>
    links.map((link): Link => {
      const destination = destinationOf(link.url, { path, repository: options.repository })
      if (destination.kind !== 'inside') return { ...link, path, destination }
      const found: Found = destination.self
        ? { state: 'file' }
        : (options.found.get(destination.path) ?? { state: 'missing' })
      const fragment = fragmentOf(destination, found)
      return { ...link, path, destination, found, ...(fragment && { fragment }) }
    }),
  )

  function fragmentOf(
    destination: Extract<Destination, { kind: 'inside' }>,
    found: Found,
  ): FragmentFound | undefined {
    const { fragment } = destination
    if (fragment === undefined) return undefined
    const path = fragmentFile(destination.path, found, (one) => options.documents.has(one))
    if (path === undefined) return undefined
    const document = options.documents.get(path)
    if (!document) return lineFragment(fragment, options.lines.get(path))
    const finder = finders.get(path) ?? fragmentFinder(document)
    finders.set(path, finder)
    return finder(fragment)
  }
}
