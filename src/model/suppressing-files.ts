import type { DocumentFacts } from './document.ts'
import type { CodeTrace } from './reference.ts'

/** A file and what its comments suppress. */
type Suppressing = Pick<DocumentFacts, 'path' | 'suppressions' | 'badSuppressions'>

/** Every file whose comments suppress findings, each once: Markdown files and files of code. */
export function suppressingFiles(trace: {
  documents: readonly DocumentFacts[]
  code: Pick<CodeTrace, 'files'>
}): Suppressing[] {
  const parsed = new Set(trace.documents.map((one) => one.path))
  return [...trace.documents, ...trace.code.files.filter((one) => !parsed.has(one.path))]
}
