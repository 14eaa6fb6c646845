import type { Outcome, TestResult } from '../model/result.ts'
import { readTapLine, type TapLine } from './tap-line.ts'
import type { Fault, ReportFormat } from './types.ts'

/** A test, and those within it. */
interface Node {
  name: string
  outcome: Outcome
  inner: Node[]
  file?: string
  line?: number
}

/** The tests of one indentation. */
interface Level {
  indent: number
  /** Offset of its first line. */
  start: number
  plan?: number
  nodes: Node[]
  /** Tests of deeper levels that wait for the test that they belong to. */
  waiting: Node[]
}

/** Where a test stands; Node's runner writes it into its YAML. */
const LOCATION = /^\s*location:\s*'?(.+?):(\d+):\d+'?\s*$/

/** TAP 12, 13 and 14 with subtests, which stand in front of the test that they belong to. */
// MM-RES-0024 MM-RES-0025
export const tap: ReportFormat = {
  name: 'tap',
  title: 'TAP',
  detects: (text) =>
    /^(?:TAP version \d+|1\.\.\d+(?=\s|$)|(?:not )?ok(?= \S|$))/m.test(text.slice(0, 20_000)),
  read(text) {
    const faults: Fault[] = []
    const levels: [Level, ...Level[]] = [{ indent: 0, start: 0, nodes: [], waiting: [] }]
    let yaml: number | undefined
    let offset = 0
    for (const line of text.split(/(?<=\n)/)) {
      if (yaml !== undefined) {
        locate(line, innermost(levels).nodes.at(-1))
        if (line.slice(0, yaml).trim() === '' && line.slice(yaml).trim() === '...') yaml = undefined
      } else {
        const read = readTapLine(line.replace(/\r?\n$/, ''))
        if (read?.kind === 'yaml') yaml = read.indent
        else if (read?.kind === 'bail out') {
          faults.push({
            kind: 'incomplete',
            offset,
            message: 'Unexpected "Bail out!", expected every test to run',
          })
          break
        } else if (read) follow(read, levels, offset, faults)
      }
      offset += line.length
    }
    const isStopped = faults.some(({ message }) => message.includes('Bail out!'))
    while (levels.length > 1) leave(levels, faults, isStopped)
    if (!isStopped) checkPlan(levels[0], faults)
    return { results: resultsOf([...levels[0].nodes, ...levels[0].waiting]), faults }
  },
}

function innermost(levels: readonly [Level, ...Level[]]): Level {
  return levels.at(-1) as Level
}

function locate(line: string, node: Node | undefined): void {
  const [, file, number] = LOCATION.exec(line) ?? []
  if (!node || file === undefined) return
  node.file = file
  node.line = Number(number)
}

function follow(
  line: Exclude<TapLine, { kind: 'yaml' | 'bail out' }>,
  levels: [Level, ...Level[]],
  offset: number,
  faults: Fault[],
): void {
  while (levels.length > 1 && innermost(levels).indent > line.indent) leave(levels, faults, false)
  if (line.kind === 'close') {
    const { nodes, waiting } = innermost(levels)
    nodes.at(-1)?.inner.push(...waiting.splice(0))
    return
  }
  if (innermost(levels).indent < line.indent) {
    levels.push({ indent: line.indent, start: offset, nodes: [], waiting: [] })
  }
  const level = innermost(levels)
  if (line.kind === 'plan') level.plan = line.count
  else level.nodes.push({ name: line.name, outcome: line.outcome, inner: level.waiting.splice(0) })
}

/** What stood in a level waits for the next test of the one around it. */
function leave(levels: [Level, ...Level[]], faults: Fault[], isStopped: boolean): void {
  const level = levels.pop() as Level
  if (!isStopped) checkPlan(level, faults)
  for (const one of [...level.nodes, ...level.waiting]) innermost(levels).waiting.push(one)
}

function checkPlan({ plan, nodes, start }: Level, faults: Fault[]): void {
  if (plan === nodes.length || (plan === undefined && nodes.length === 0)) return
  const counted = nodes.length === 1 ? '1 test' : `${nodes.length} tests`
  const planned = plan === undefined ? 'a plan that counts them' : `the ${plan} of the plan`
  faults.push({
    kind: 'incomplete',
    offset: start,
    message: `Unexpected ${counted}, expected ${planned}`,
  })
}

/** Outer before inner, each with the names around it. */
function resultsOf(nodes: readonly Node[]): TestResult[] {
  const results: TestResult[] = []
  const left = nodes.map((node) => ({ node, around: [] as string[] })).reverse()
  for (let next = left.pop(); next; next = left.pop()) {
    const { name, outcome, inner, file, line } = next.node
    const names = [...next.around, name].filter((one) => one !== '')
    results.push({
      ...(file !== undefined && { file }),
      names,
      outcome,
      ...(line !== undefined && { line }),
    })
    for (const node of inner.toReversed()) left.push({ node, around: names })
  }
  return results
}
