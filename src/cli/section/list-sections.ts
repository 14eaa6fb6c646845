import type { Sections } from '../../parse/index.ts'

interface Row {
  name: string
  /** From 1, both included. */
  first: number
  last: number
  heading: string
  offset: number
}

/**
 * What can be asked for, in the order of the text, a line each: the name, the lines that would be
 * printed, `-` where there are none, and the heading, with tabs between them.
 */
// MM-SECT-0013
export function listSections({ text, starts, sections, headings }: Sections): string {
  const rows: Row[] = headings.map(({ slug, title, first, last, start }) => {
    return { name: `#${slug}`, first, last, heading: title, offset: start.offset }
  })
  let next = 0
  for (const { name, open, close } of sections) {
    const { offset } = open.position.start
    while ((headings[next]?.start.offset ?? Number.POSITIVE_INFINITY) < offset) next++
    const heading = headings[next]
    const isInside = heading && heading.start.offset < close.position.start.offset
    const [first, last] = [open.position.end.line + 1, close.position.start.line - 1]
    rows.push({ name, first, last, heading: isInside ? heading.title : '', offset })
  }
  return rows
    .sort((a, b) => a.offset - b.offset)
    .map((row) => `${row.name}\t${linesOf(row)}\t${row.heading}\n`)
    .join('')

  function linesOf({ first, last }: Row): string {
    const isEmpty = last < first || text.slice(starts[first - 1], starts[last]).trim() === ''
    return isEmpty ? '-' : `${first}-${last}`
  }
}
