import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { ParserName } from '../model/parser.ts'
import { nativeParser, parserOf } from '../parse/index.ts'

/** The parser of the run, and why the one that the config names cannot be used on this machine. */
// MM-PARSE-0003
export function parserRound({ parser, source }: Config): {
  name: ParserName
  problems: Problem[]
} {
  const name = parserOf(parser)
  const native = parser === 'satteri' ? nativeParser() : undefined
  if (!native || 'parse' in native) return { name, problems: [] }
  const message = `Unexpected parser satteri, which does not load here (${native.reason}), expected auto or remark`
  return { name, problems: [source === undefined ? { message } : { path: source, message }] }
}
