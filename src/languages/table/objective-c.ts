import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

export const objectiveC: Language = {
  name: 'objective-c',
  extensions: ['.m', '.mm'],
  // MATLAB has `.m` too.
  recognizedBy: raw`^[ \t]*(?:#[ \t]*(?:import|include|define|pragma|if)|@(?:interface|implementation|protocol|import|class)\b|//|/\*)`,
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [{ open: '@?"', close: '"', escape: raw`\\` }, CHARACTER],
  blocks: 'braces',
  definitions: [
    { kind: 'function', pattern: raw`^[-+][ \t]*\([^)\n]*\)[ \t]*(?<name>\w+)` },
    {
      kind: 'function',
      pattern: raw`^(?!(?:return|else|typedef)\b)(?:[A-Za-z_]\w*[ \t*]+)+(?<name>\w+)\(`,
      behind: raw`\s*\{`,
    },
    {
      kind: 'type',
      pattern: raw`^@(?:interface|implementation|protocol)[ \t]+(?<name>\w+)`,
      end: raw`^@end\b`,
    },
  ],
  tests: [
    {
      kind: 'test',
      pattern: raw`^-[ \t]*\(void\)[ \t]*(?<name>test\w*)`,
      within: raw`@(?:interface|implementation)[ \t]+\w*Tests?\b`,
    },
  ],
}
