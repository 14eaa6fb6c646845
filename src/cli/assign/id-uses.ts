import { type Use, useFinder } from '../../assign/index.ts'
import { readRevision } from '../../io/index.ts'
import type { Config } from '../../model/config.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { Files } from '../../model/files.ts'
import { isGenerated } from '../../model/generated.ts'
import type { Trace } from '../../model/trace.ts'
import { decodeLoosely } from '../../parse/index.ts'

/** Where IDs may be in use. */
export interface Places {
  /** Absolute. */
  root: string
  config: Config
  files: Files
  /** Every file of the run, from the root. */
  listed: Iterable<string>
  trace: Trace
  /** A git revision whose files count as well. */
  after?: string | undefined
}

/** What a link leads to is a file of its own, or none of the repository; a pipe has no text. */
const NO_TEXT = /symbolic link|directory|no regular file/

/** Every use of the families: in specs, code, tests, ledgers, generated YAML and a revision. */
// MM-ASSIGN-0003 MM-ASSIGN-0004 MM-ASSIGN-0005
export function idUses(
  families: readonly string[],
  { root, config, files, listed, trace, after }: Places,
): { uses: Use[]; problems: Problem[] } {
  const find = useFinder(families)
  const specs = new Set(trace.specs.map((spec) => spec.path))
  const keys = [...trace.retired, ...trace.previous.flatMap((output) => output.items)]
  const uses = keys.flatMap(({ key }) => find.inKey(key))
  const problems: Problem[] = []

  const look = (path: string, bytes: Uint8Array) => {
    const text = decodeLoosely(bytes)
    // What the ledger and the generated files say, their keys have said with its scope.
    if (text === undefined || path === config.retired || isGenerated(text)) return
    for (const use of find.inText(text, specs.has(path) ? path : undefined)) uses.push(use)
  }
  for (const path of listed) {
    const read = files.read(path)
    if ('bytes' in read) look(path, read.bytes)
    else if (!read.absent && !NO_TEXT.test(read.reason)) {
      const message = `Unexpected file that ${read.reason}, expected to look for IDs in it`
      problems.push({ path, message })
    }
  }
  const failed = after === undefined ? undefined : readRevision(root, after, look)
  if (failed) {
    const message = `Unexpected --after "${after}", expected ${failed.expected}`
    problems.push({ message })
  }
  return { uses, problems }
}
