import type { Trace } from '../model/trace.ts'
import { leftToRemark } from '../parse/index.ts'

/** What parsed each Markdown file, for `--debug`: the parser of the run, then what it left to remark. */
// MM-PARSE-0004
export function parserText({ parser, documents, sources }: Trace): string {
  const left = documents.flatMap(({ path }) => {
    const source = parser === 'satteri' ? sources.get(path) : undefined
    const reason = source === undefined ? undefined : leftToRemark(source)
    return reason === undefined ? [] : [`${path} is parsed by remark (${reason})\n`]
  })
  return [`parsed by ${parser}\n`, ...left].join('')
}
