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
    return trace.hyphens.map(({ id, path, position }) => ({
      path,
      ...position,
      subject: id,
      message: `Unexpected U+2010 or U+2011 in ${id}, expected "-"`,
    }))
  },
}
