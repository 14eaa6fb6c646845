import type { Language } from '../../model/language.ts'
import { ecmascript } from '../families/ecmascript.ts'

export const javascript: Language = {
  name: 'javascript',
  extensions: ['.js', '.jsx', '.mjs', '.cjs', '.es6'],
  interpreters: ['node', 'nodejs', 'bun'],
  ...ecmascript,
}
