import type { Language } from '../../model/language.ts'
import { fortran } from './fortran.ts'

const raw = String.raw

const END = raw`^[ \t\d]*end[ \t]*(?:(?:subroutine|function|program|module)\b.*)?$`

export const fixedFortran: Language = {
  name: 'fortran 77',
  extensions: ['.f', '.for', '.f77', '.ftn'],
  ignoreCase: true,
  // In column 6 any sign goes on with the line before.
  comments: [{ open: '^[*CD]' }, { open: '(?<!^[ ]{5})!' }],
  strings: [
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  blocks: 'indentation',
  // Statements begin in column 7, whatever they stand in.
  definitions: fortran.definitions?.map((one) => ({ ...one, end: END })) ?? [],
}
