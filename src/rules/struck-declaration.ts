import type { Rule } from './types.ts'

/** A struck declaration is withdrawn; the extractor leaves it out and says so. */
// MM-STATE-0004
export const struckDeclaration: Rule = {
  id: 'struck-declaration',
  command: 'extract',
  severity: 'warning',
  description: 'A declaration is not struck through as a whole: such an ID is to be retired.',
  source: 'Design section 4; GFM 6.5, strikethrough',
  examples: [
    {
      files: { 'specs/a.md': '- [A-1] It MUST run ~~fast~~.\n' },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n- ~~[A-2] It MUST stop.~~\n',
      },
      findings: [
        'specs/a.md:2:6 Unexpected declaration of A-2 that is struck through, expected it to be removed and retired',
      ],
    },
  ],
  check(trace) {
    return trace.struck.map(({ id, path, position }) => ({
      path,
      start: position.start,
      subject: id,
      message: `Unexpected declaration of ${id} that is struck through, expected it to be removed and retired`,
    }))
  },
}
