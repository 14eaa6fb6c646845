import type { Language } from '../../model/language.ts'

const raw = String.raw

export const tcl: Language = {
  name: 'tcl',
  extensions: ['.tcl', '.tm', '.exp'],
  interpreters: ['tclsh', 'wish', 'expect'],
  // Only where a command may begin.
  comments: [{ open: raw`#(?<=(?:^|;)[ \t]*#|\{[ \t]+#)` }],
  strings: [
    { open: raw`\\[^\r\n]` },
    { open: raw`(?<![^\s[{(])"`, close: '"', escape: raw`\\`, multiline: true },
  ],
  blocks: 'indentation',
  definitions: [
    { kind: 'function', pattern: raw`^[ \t]*(?:proc|method)[ \t]+(?<name>[\w:.-]+)` },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:namespace[ \t]+eval|oo::class[ \t]+create)[ \t]+(?<name>[\w:]+)`,
    },
  ],
  tests: [
    {
      kind: 'test',
      pattern: raw`^[ \t]*(?:(?:::)?tcltest::)?test[ \t]+(?<name>[\w.:-]+)(?=[ \t]+["{])`,
    },
  ],
}
