import { repairPercent } from '../model/percent.ts'
import type { Rule } from './types.ts'

/** Some viewers take it as it stands, others refuse the address. */
// MM-LINK-0020
export const linkEncoding: Rule = {
  id: 'link-encoding',
  command: 'links',
  severity: 'warning',
  description: 'A per cent sign in a link to a file begins an encoded byte.',
  source: 'RFC 3986 section 2.1',
  examples: [
    { files: { 'a.md': '[b](100%25.md)\n', '100%.md': '' }, findings: [] },
    {
      files: { 'a.md': '[b](100%.md)\n', '100%.md': '' },
      findings: ['a.md:1:1 Unexpected "%" in 100%.md that encodes nothing, expected %25'],
    },
  ],
  check({ links }) {
    return links.flatMap(({ path, position, url, span, destination, found }) => {
      if (destination.kind !== 'inside' || !destination.misencoded) return []
      // Where nothing has the name as it stands, broken-link says what is wrong.
      if (found?.state !== 'file' && found?.state !== 'folder') return []
      const message = `Unexpected "%" in ${url} that encodes nothing, expected %25`
      const written = url.slice(0, url.search(/[?#]|$/))
      const end = (span?.start ?? 0) + written.length
      const fix = span && { path, start: span.start, end, text: repairPercent(written) }
      return [{ path, ...position, subject: url, message, ...(fix && { fix }) }]
    })
  },
}
