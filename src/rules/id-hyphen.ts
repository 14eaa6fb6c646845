import type { Fix } from '../model/diagnostic.ts'
import type { HyphenRemark } from '../model/trace.ts'
import type { Rule } from './types.ts'

/** A search for the ID as it is written elsewhere does not find this one. */
// MM-ID-0003
export const idHyphen: Rule = {
  id: 'id-hyphen',
  command: 'extract',
  severity: 'info',
  description: 'An ID is written with the hyphen of the keyboard, not with U+2010 or U+2011.',
  source: 'Design section 4; Unicode 16, section 6.2, dashes and hyphens',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n' }, findings: [] },
    {
      files: { 'specs/a.md': '- [A\u20111] It MUST run.\n' },
      findings: ['specs/a.md:1:4 Unexpected U+2010 or U+2011 in A-1, expected "-"'],
    },
  ],
  check(trace) {
    return trace.hyphens.map((remark) => {
      const { id, path, position } = remark
      const message = `Unexpected U+2010 or U+2011 in ${id}, expected "-"`
      const fix = fixOf(remark, trace.sources.get(path))
      return { path, ...position, subject: id, message, ...(fix && { fix }) }
    })
  },
}

/**
 * The hyphens of the keyboard, and no other change. Where the source is not the ID itself, but has
 * character references, escapes or marks of emphasis in it, an edit could be wrong.
 */
// MM-LINT-0025
function fixOf({ id, path, position, fixable }: HyphenRemark, source = ''): Fix | undefined {
  const [start, end] = [position.start.offset, position.end.offset]
  const text = source.slice(start, end).replace(/[\u2010\u2011]/g, '-')
  const isPlain = text === id || (text.startsWith(id) && /^[+~]\d+$/.test(text.slice(id.length)))
  return fixable && isPlain ? { path, start, end, text } : undefined
}
