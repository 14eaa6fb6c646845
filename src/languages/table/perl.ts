import type { Language } from '../../model/language.ts'
import { delimited } from '../literals/delimited.ts'
import { END_OF_TEXT } from '../literals/end-of-text.ts'

const raw = String.raw

export const perl: Language = {
  name: 'perl',
  extensions: ['.pl', '.pm', '.t', '.psgi'],
  fileNames: ['cpanfile'],
  interpreters: ['perl'],
  comments: [{ open: raw`^=[A-Za-z]\w*`, close: raw`^=cut\b.*$|${END_OF_TEXT}` }, { open: '#' }],
  strings: [
    // POD may follow.
    { open: '^__(?:END|DATA)__$', close: raw`^(?==[A-Za-z])|${END_OF_TEXT}`, multiline: true },
    // Variables that look like the beginning of a string or comment: `$#list`, `$"`.
    { open: raw`\$["'\x60/#;]` },
    { open: raw`<<~?["']([^"'\n]+)["']`, close: raw`[ \t]*$1`, heredoc: true },
    { open: raw`<<~?([A-Za-z_]\w*)`, close: raw`[ \t]*$1`, heredoc: true },
    // Behind =~ any sign delimits.
    {
      open: raw`\b(?:m|qr)([,:;=+*])(?<=[=!]~[ \t]*(?:m|qr).)`,
      close: '$1',
      escape: raw`\\`,
      multiline: true,
    },
    {
      open: raw`\b(?:s|tr|y)([,:;=+*])(?<=[=!]~[ \t]*(?:s|tr|y).)`,
      close: raw`$1(?:\\.|(?!$1)[^\\\n])*$1`,
      escape: raw`\\`,
    },
    ...delimited(raw`(?<![\w$@%&>{-])(?:q[qwrx]?|m)`),
    // With a blank before it only a bracket delimits: `q {…}`.
    {
      open: raw`(?<![\w$@%&>{-])(?:q[qwrx]?|m)[ \t]+\{`,
      close: raw`\}`,
      escape: raw`\\`,
      multiline: true,
    },
    { open: raw`(?<![\w$@%&>{-])(?:s|tr|y)\{`, close: raw`\}\s*\{[^}\n]*\}`, escape: raw`\\` },
    {
      open: raw`(?<![\w$@%&>{-])(?:s|tr|y)([/|!#~%^@])`,
      close: raw`$1(?:\\.|(?!$1)[^\\\n])*$1`,
      escape: raw`\\`,
    },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: "(?<!\\w)'", close: "'", escape: raw`\\`, multiline: true },
    { open: '`', close: '`', escape: raw`\\`, multiline: true },
  ],
  slashLiterals: true,
  blocks: 'braces',
  definitions: [
    { kind: 'function', pattern: raw`\bsub[ \t]+(?<name>[\w:]+)` },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:package|class|role)[ \t]+(?<name>\w+(?:::\w+)*)\b(?=[^;\n]*\{)`,
    },
  ],
  tests: [
    { kind: 'test', pattern: raw`\bsubtest[ \t(]+(?=["'])` },
    { kind: 'test', pattern: raw`\bsub[ \t]+(?<name>\w+)(?=[ \t]*:[ \t]*Tests?\b)` },
    // Test::More: the title is the last argument, where so many stand that it is one.
    {
      kind: 'test',
      pattern: raw`^[ \t]*(?:pass|fail)\b[ \t(]*["'](?<title>[^"'\n]*)["'](?=[ \t)]*;)`,
    },
    {
      kind: 'test',
      pattern: raw`^[ \t]*ok\b[ \t(]+[^ \t(,;"'\n][^,;"'\n]*,[ \t]*["'](?<title>[^"'\n]*)["'](?=[ \t]*(?:\)[ \t]*)?;)`,
    },
    {
      kind: 'test',
      pattern: raw`^[ \t]*(?:is|isnt|like|unlike|is_deeply)\b[ \t(]+[^ \t,;()\n][^,;()\n]*,[^,;()\n]+,[ \t]*["'](?<title>[^"'\n]*)["'](?=[ \t]*(?:\)[ \t]*)?;)`,
    },
  ],
}
