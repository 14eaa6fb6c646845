import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'
import { delimited } from '../literals/delimited.ts'

const raw = String.raw

export const crystal: Language = {
  name: 'crystal',
  extensions: ['.cr'],
  interpreters: ['crystal'],
  comments: [{ open: '#' }],
  strings: [
    { open: raw`<<-'?([A-Za-z_]\w*)'?`, close: raw`[ \t]*$1`, heredoc: true },
    // Behind a method's name and a blank, and before none, it is an argument.
    {
      open: raw`\/(?<=[\w?!][ \t]+\/)(?![\s=])`,
      close: '/',
      escape: raw`\\`,
      interpolation: [raw`#\{`, raw`\}`],
    },
    ...delimited(raw`(?<![\w)\].%])%[qQwirx]`, [raw`#\{`, raw`\}`]),
    { open: '"', close: '"', escape: raw`\\`, multiline: true, interpolation: [raw`#\{`, raw`\}`] },
    { open: raw`\x60`, close: raw`\x60`, escape: raw`\\`, interpolation: [raw`#\{`, raw`\}`] },
    CHARACTER,
  ],
  slashLiterals: true,
  blocks: 'indentation',
  continues: raw`(?:end|rescue|ensure|else|elsif|when|in)\b`,
  attributes: raw`^[ \t]*@\[`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:(?:private|protected|abstract)[ \t]+)*(?:def|macro)[ \t]+(?:self\.)?(?<name>\w+[?!=]?)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:(?:private|abstract)[ \t]+)*(?:class|module|struct|enum|lib)[ \t]+(?<name>[A-Z][\w:]*)`,
    },
  ],
  tests: [
    { kind: 'test', pattern: raw`^[ \t]*pending[ \t(]+(?=")`, todo: true },
    { kind: 'test', pattern: raw`^[ \t]*it[ \t(]+(?=")` },
    { kind: 'suite', pattern: raw`^[ \t]*(?:describe|context)[ \t(]+(?=")` },
    { kind: 'suite', pattern: raw`^[ \t]*(?:describe|context)[ \t(]+(?<name>[A-Z][\w:]*)` },
  ],
}
