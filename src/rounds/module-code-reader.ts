import { languageOf } from '../languages/index.ts'
import type { CodeSource } from '../model/config.ts'
import type { Language } from '../model/language.ts'
import type { ModuleCode, ModuleFileFacts } from '../model/module-code.ts'
import { addWords, moduleFile } from './module-file.ts'

/** What rules over module specs ask of code. */
export interface ModuleWishes {
  /** The files that paths in module specs mean. */
  paths: ModuleCode['paths']
  /** Whether a rule looks for words in all code, and not in those files alone. */
  words: boolean
}

/** Takes what rules over module specs ask for out of each file that is read as code. */
export interface ModuleCodeReader {
  /** Whether a file is to be read at all. */
  wants(path: string): boolean
  read(path: string, text: string, isTest: boolean): void
  code(): ModuleCode
}

// MM-MRULE-0096
export function moduleCodeReader(
  { paths, words: wantsWords }: ModuleWishes,
  { languages }: CodeSource,
): ModuleCodeReader {
  const mapped = new Set([...paths.values()].flatMap((one) => [...one.values()]))
  const files = new Map<string, ModuleFileFacts>()
  const words = { code: new Set<string>(), tests: new Set<string>() }
  return {
    wants: (path) => mapped.has(path) || (wantsWords && isProgram(path, languages)),
    read(path, text, isTest) {
      if (mapped.has(path)) files.set(path, moduleFile({ path, text, isTest }, languages))
      if (!wantsWords || !isProgram(path, languages)) return
      addWords(text, isTest ? words.tests : words.code)
    },
    code: () => ({ paths, files, ...(wantsWords ? { words } : {}) }),
  }
}

/** By the name alone, so that a file that is none need not be read. */
function isProgram(path: string, languages: readonly Language[]): boolean {
  const language = languageOf(path, '', languages)
  return !language?.prose && (language?.definitions ?? language?.tests ?? []).length > 0
}
