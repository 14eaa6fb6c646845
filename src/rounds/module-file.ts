import { languageOf, lex } from '../languages/index.ts'
import type { Language } from '../model/language.ts'
import type { ModuleFileFacts } from '../model/module-code.ts'

/** Languages in which `export` stands in front of what others may use. */
const EXPORTING = ['typescript', 'javascript']

const EXPORT =
  /^export[ \t]+(?:default[ \t]+)?(?:declare[ \t]+)?(?:abstract[ \t]+)?(?:async[ \t]+)?(?:class|function[ \t]*\*?|interface|type|enum|namespace|const[ \t]+enum|const|let|var)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/gmu

/** What a file that a module maps has, as far as rules ask for it. */
// MM-MRULE-0091 MM-MRULE-0095
export function moduleFile(
  { path, text, isTest }: { path: string; text: string; isTest: boolean },
  languages: readonly Language[],
): ModuleFileFacts {
  const language = languageOf(path, text, languages)
  return { path, isTest, lines: linesIn(text), ...exportsIn(text, language) }
}

function linesIn(text: string): number {
  const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0
  return text === '' || /[\r\n]$/.test(text) ? ends : ends + 1
}

function exportsIn(text: string, language: Language | undefined): { exports?: string[] } {
  if (!language || !EXPORTING.includes(language.name)) return {}
  // What looks like an export within a comment or a string is none.
  const { code } = lex(text, language)
  return { exports: [...new Set([...code.matchAll(EXPORT)].map(([, name]) => name as string))] }
}

/**
 * The words of a text as somebody finds them who looks for a name or an ID: runs of letters, digits, `_`
 * and `$`, and such runs with hyphens between them.
 */
// MM-MRULE-0094
export function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+(?:-[\p{L}\p{N}_$]+)*/gu)) {
    words.add(word)
    if (word.includes('-')) for (const part of word.split('-')) words.add(part)
  }
}
