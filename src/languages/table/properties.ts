import type { Language } from '../../model/language.ts'

export const properties: Language = {
  name: 'properties',
  extensions: ['.properties'],
  comments: [{ open: '^[ \\t]*[#!]' }],
  strings: [],
}
