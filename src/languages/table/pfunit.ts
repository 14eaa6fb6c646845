import type { Language } from '../../model/language.ts'
import { fortran } from './fortran.ts'

/** Fortran with its framework for tests, which has files of its own. */
export const pfunit: Language = {
  ...fortran,
  name: 'pfunit',
  extensions: ['.pf'],
  attributes: String.raw`^[ \t]*@\w+`,
  tests: [
    {
      kind: 'test',
      pattern: String.raw`^[ \t]*subroutine[ \t]+(?<name>\w+)`,
      attribute: String.raw`@test\b`,
    },
  ],
}
