import type { Language } from '../../model/language.ts'

const raw = String.raw

export const julia: Language = {
  name: 'julia',
  extensions: ['.jl'],
  interpreters: ['julia'],
  comments: [{ open: '#=', close: '=#', nested: true }, { open: '#' }],
  strings: [
    { open: '"""', close: '"""', escape: raw`\\`, multiline: true },
    { open: '"', close: '"', escape: raw`\\`, multiline: true, interpolation: ['\\$\\(', '\\)'] },
    { open: '`', close: '`', escape: raw`\\`, multiline: true },
    // Not the quote that transposes: `A'`.
    { open: raw`(?<![\w)\]}.'])'(?:\\[^'\n]+|\\'|[^'\\\n])'` },
  ],
  blocks: 'indentation',
  continues: raw`(?:end|else|elseif|catch|finally)\b`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:@\w+[ \t]+)*(?:function|macro)[ \t]+(?:\w+\.)*(?<name>\w+!?)`,
    },
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:@\w+[ \t]+)*(?<name>\w+!?)\([^()\n=]*\)[ \t]*=(?!=)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:@\w+[ \t]+)*(?:(?:mutable[ \t]+)?struct|module|abstract[ \t]+type)[ \t]+(?<name>\w+)`,
    },
  ],
  tests: [{ kind: 'test', pattern: raw`@(?:testset|testitem)[ \t]+(?:\w+[ \t]+)?(?=")` }],
}
