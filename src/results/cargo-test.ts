import type { Outcome, TestResult } from '../model/result.ts'
import type { Fault, ReportFormat } from './types.ts'

/** Colours of a terminal. */
const COLOUR = /\u001b\[[0-9;]*m/g
const RUNNING = /^\s*Running (?:unittests )?(?:(\S+\.rs) )?\(?(\S+?)\)?\s*$/
const DOC_TESTS = /^\s*Doc-tests (\S+)\s*$/
const TEST = /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|failed|ignored)(?:[,\s].*|<.*)?$/
const DOC_TEST = /^(\S+\.rs) - (.*)\(line (\d+)\)(?: - .*)?$/
const RESULT = /^test result: \S+\. (\d+) passed; (\d+) failed; (\d+) ignored;/

const OUTCOMES: Readonly<Record<string, Outcome>> = { ok: 'passed', ignored: 'skipped' }

/** The tests of one binary. */
interface Binary {
  start: number
  announced: number
  counts: Record<Outcome, number>
  /** What tests said follows; it may look like results. */
  isOver: boolean
}

/**
 * What `cargo test` prints: for each binary its file (only on standard error), its tests and a
 * summary, which must agree.
 */
// MM-RES-0023
export const cargoTest: ReportFormat = {
  name: 'cargo-test',
  title: 'the text of cargo test',
  detects: (text) => /^running \d+ tests?\s*$/m.test(text) && /^test /m.test(text),
  read(text) {
    const results: TestResult[] = []
    const faults: Fault[] = []
    let place: Pick<TestResult, 'file' | 'className'> = {}
    let binary: Binary | undefined
    let offset = 0
    for (const written of text.split('\n')) {
      const line = written.replace(COLOUR, '').trimEnd()
      place = placeOf(line) ?? place
      const announced = /^running (\d+) tests?$/.exec(line)?.[1]
      if (announced !== undefined && !binary?.isOver) {
        if (binary) faults.push(cutOff(binary))
        const counts = { passed: 0, failed: 0, skipped: 0 }
        binary = { start: offset, announced: Number(announced), counts, isOver: false }
      }
      const result = binary && !binary.isOver ? resultOf(line, place) : undefined
      if (binary && result) {
        results.push(result)
        binary.counts[result.outcome]++
      }
      if (binary && (line === 'failures:' || line === 'successes:')) binary.isOver = true
      const summary = RESULT.exec(line)
      if (binary && summary) {
        const told = summary.slice(1, 4).map(Number).join()
        const { passed, failed, skipped } = binary.counts
        if (told !== [passed, failed, skipped].join()) faults.push(differing(binary, offset))
        binary = undefined
        place = {}
      }
      offset += written.length + 1
    }
    if (binary) faults.push(cutOff(binary))
    return { results, faults }
  },
}

/** `src/lib.rs (target/debug/deps/my_crate-0123456789abcdef)`. */
function placeOf(line: string): Pick<TestResult, 'file' | 'className'> | undefined {
  const crate = DOC_TESTS.exec(line)?.[1]
  if (crate !== undefined) return { className: crate }
  const running = RUNNING.exec(line)
  if (!running) return undefined
  const name = running[2]
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/(?:-[0-9a-f]{8,})?(?:\.exe)?$/, '')
  return {
    ...(running[1] && { file: running[1].replaceAll('\\', '/') }),
    ...(name && { className: name }),
  }
}

function resultOf(
  line: string,
  place: Pick<TestResult, 'file' | 'className'>,
): TestResult | undefined {
  const match = TEST.exec(line)
  if (!match) return undefined
  const outcome = OUTCOMES[match[2] as string] ?? 'failed'
  const name = match[1] as string
  const doc = DOC_TEST.exec(name)
  if (!doc) return { ...place, names: [name], outcome }
  const file = (doc[1] as string).replaceAll('\\', '/')
  return { ...place, file, names: [name], outcome, line: Number(doc[3]) }
}

function cutOff({ start, announced }: Binary): Fault {
  const message = `Unexpected end of a run of ${announced} tests, expected its "test result"`
  return { kind: 'incomplete', offset: start, message }
}

function differing({ counts, announced }: Binary, offset: number): Fault {
  const read = counts.passed + counts.failed + counts.skipped
  const message = `Unexpected "test result" that differs from the ${read} of ${announced} tests above it, expected the same counts`
  return { kind: 'incomplete', offset, message }
}
