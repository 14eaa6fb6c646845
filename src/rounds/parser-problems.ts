import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import { nativeParser } from '../parse/index.ts'

/** Why the parser that the config names cannot be used on this machine. */
// MM-PARSE-0003
export function parserProblems({ parser, source }: Config): Problem[] {
  if (parser !== 'satteri') return []
  const native = nativeParser()
  if ('parse' in native) return []
  const message = `Unexpected parser satteri, which does not load here (${native.reason}), expected auto or remark`
  return [source === undefined ? { message } : { path: source, message }]
}
