export { languageOf } from './language-of.ts'
export { lex } from './lex.ts'
export { outline } from './outline.ts'
export { languages } from './table/index.ts'
