import { dialects, readSpec } from '../dialects/index.ts'
import { idFinder, ruleOf } from '../ids/index.ts'
import type { Config, SpecSource } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { SpecFacts } from '../model/facts.ts'
import type { Files } from '../model/files.ts'
import { isGenerated } from '../model/generated.ts'
import { decode, findDeepLine, MAX_NESTING } from '../parse/index.ts'
import type { Selected } from './select-specs.ts'

/** The facts of the specs that could be read, and why others could not. */
export interface SpecRound {
  facts: SpecFacts[]
  problems: Problem[]
  /** Selected paths that are specs: not gone from the disk, and not written by ourselves. */
  present: Set<string>
}

/** Reads and parses every selected spec, each once. */
// MM-FILE-0001
export function readSpecs(config: Config, files: Files, selected: readonly Selected[]): SpecRound {
  const readers = config.specs.map(readerOf)
  const round: SpecRound = { facts: [], problems: [], present: new Set() }
  for (const { path, entries } of selected) {
    const read = files.read(path)
    // Listed by git and gone: a deletion that is not committed yet.
    if ('reason' in read && read.absent) continue
    const text = 'reason' in read ? read.reason : textOf(read.bytes, config)
    if (typeof text === 'string') {
      round.present.add(path)
      round.problems.push({
        path,
        message: `Unexpected spec that ${text}, expected a text file`,
      })
      continue
    }
    if ('text' in text && isGenerated(text.text)) continue
    round.present.add(path)
    const facts = 'text' in text ? readers[entries[0] as number]?.(text.text, path) : text
    if (!facts) continue
    if ('message' in facts) round.problems.push({ ...facts, path })
    else round.facts.push(facts)
  }
  return round
}

type Reader = (text: string, path: string) => SpecFacts | Problem

function readerOf(entry: SpecSource): Reader {
  const options = {
    dialects: entry.dialects.flatMap((name) => dialects.find((one) => one.name === name) ?? []),
    find: idFinder(entry.ids.map(ruleOf)),
    lowercase: entry.lowercase,
  }
  return (text, path) => {
    try {
      return readSpec(text, path, options)
    } catch (error) {
      // Inline marks nested by the thousand exhaust the stack of the parser or of a walk.
      if (!(error instanceof RangeError)) throw error
      return {
        message: `Unexpected nesting that exhausts the stack (${error.message})`,
      }
    }
  }
}

function textOf(bytes: Uint8Array, config: Config): { text: string } | Problem {
  const { bytes: limit } = config.limits
  if (bytes.length > limit) {
    const message = `Unexpected size of ${bytes.length} bytes, expected at most ${limit} (limits.bytes)`
    return { message }
  }
  const decoded = decode(bytes)
  if (!('text' in decoded)) return decoded
  const deep = findDeepLine(decoded.text)
  if (!deep) return decoded
  return {
    start: { line: deep.line, column: 1, offset: 0 },
    message: `Unexpected nesting of up to ${deep.depth} quotes and lists, expected at most ${MAX_NESTING}`,
  }
}
