import type { PlacedCode } from '../../model/placed-text.ts'
import { visitType } from '../../parse/visit.ts'
import type { Reader } from './reader.ts'

const COMMENT = /<!--.*?(?:-->|$)/gs
const HEADING = /^ {0,3}(#{2,6}[ \t]+\S.*?)[ \t]*$/gm

/**
 * Lines of raw HTML that look like headings: an element such as `<details>` swallows all that follows up
 * to the next blank line. What stands in a comment is meant to be hidden.
 */
// MM-MOD-0008
export function hiddenHeadingsIn({ tree, source, places }: Reader): PlacedCode[] {
  const found: PlacedCode[] = []
  visitType(tree, 'html', ({ position }) => {
    const from = position?.start.offset ?? 0
    const raw = source.slice(from, position?.end.offset ?? from)
    if (!/^ {0,3}##/m.test(raw)) return
    const bare = raw.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '))
    for (const match of bare.matchAll(HEADING)) {
      const [whole, text = ''] = match
      const start = from + match.index + whole.indexOf(text)
      found.push({ text, position: places.ofRange(start, start + text.length) })
    }
  })
  return found
}
