import type { Language } from '../../model/language.ts'
import { ecmascript } from '../families/ecmascript.ts'

export const typescript: Language = {
  name: 'typescript',
  extensions: ['.ts', '.tsx', '.mts', '.cts'],
  interpreters: ['deno', 'ts-node', 'tsx'],
  ...ecmascript,
}
