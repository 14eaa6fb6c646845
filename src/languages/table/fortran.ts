import type { Language } from '../../model/language.ts'

const raw = String.raw

export const fortran: Language = {
  name: 'fortran',
  extensions: ['.f90', '.f95', '.f03', '.f08', '.f18'],
  ignoreCase: true,
  comments: [{ open: '!' }],
  strings: [
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  blocks: 'indentation',
  continues: raw`(?:contains|end\w*)\b`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?!end\b)(?:(?:pure|elemental|recursive|impure|module|integer|real|logical|complex|character|type|double[ \t]+precision)(?:\([^()\n]*\))?[ \t]+)*(?:subroutine|function)[ \t]+(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:program|module(?![ \t]+(?:procedure|subroutine|function)\b)|submodule[ \t]*\([^()\n]*\)|type(?:[ \t]*(?:,[^:\n]*)?::)?)[ \t]+(?<name>[a-z]\w*)[ \t]*$`,
    },
  ],
}
