import type { TestResult, Timestamp } from '../model/result.ts'
import { namesOf } from './junit-names.ts'
import { outcomeOf } from './junit-outcome.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { earliest, readTimestamp } from './timestamp.ts'
import type { Fault, Reading, ReportFormat } from './types.ts'

/** An element that is open, and what stands in it so far. */
interface Open {
  /** Names of the elements directly in it that say what became of it. */
  says: { name: string; type: string }[]
  /** How many failures and errors stand anywhere in it. */
  failing: number
}

/**
 * JUnit XML of any runner. Nobody owns the format; read are what Ant wrote first, what Surefire adds
 * for reruns, and the attributes of the runners that are named in the tests.
 */
// MM-RES-0012
export const junit: ReportFormat = {
  name: 'junit',
  title: 'JUnit XML',
  detects: (text) => /^\s*</.test(text),
  read: readJunit,
}

function readJunit(text: string): Reading {
  const results: TestResult[] = []
  const faults: Fault[] = []
  const levels: Open[] = []
  let timestamp: Timestamp | undefined
  let root: XmlElement | undefined
  let isGotestsum = false
  const fault = readXml(text, {
    open(element, around) {
      root ??= element
      if (isSuite(element)) timestamp = earliest(timestamp, timestampOf(element))
      isGotestsum ||= element.name === 'property' && element.attributes.get('name') === 'go.version'
      if (isSuite(around.at(-1)) || around.at(-1)?.name === 'testcase') {
        const { name, attributes } = element
        levels.at(-1)?.says.push({ name, type: attributes.get('type') ?? '' })
      }
      levels.push({ says: [], failing: isFailing(element) ? 1 : 0 })
    },
    close(element, around) {
      const { says, failing } = levels.pop() as Open
      const parent = levels.at(-1)
      if (parent) parent.failing += failing
      if (element.name === 'testcase') {
        const told = outcomeOf(element.attributes, says)
        results.push({ ...namesOf(element, around), ...told })
      } else if (isSuite(element)) {
        // What fails in a suite and in no test of it, such as a hook.
        if (says.some(isFailing))
          results.push({ ...namesOf(undefined, [...around, element]), outcome: 'failed' })
        const declared = declaredBy(element, isGotestsum && failing > 0)
        if (declared > failing) faults.push(missing(element, declared, failing))
      }
    },
  })
  if (fault) return unreadable(fault)
  if (root && !isSuite(root)) {
    const message = `Unexpected root <${root.name}>, expected <testsuites> or <testsuite>`
    return unreadable({ offset: root.start, message })
  }
  return { results, ...(timestamp && { timestamp }), faults }
}

function unreadable(fault: Omit<Fault, 'kind'>): Reading {
  return { faults: [{ kind: 'unreadable', ...fault }] }
}

function isSuite(element: { name: string } | undefined): boolean {
  return element?.name === 'testsuite' || element?.name === 'testsuites'
}

function isFailing({ name }: { name: string }): boolean {
  return name === 'failure' || name === 'error'
}

/** GoogleTest gives what did not run the beginning of time. */
function timestampOf({ attributes }: XmlElement): Timestamp | undefined {
  const timestamp = readTimestamp(attributes.get('timestamp'))
  return timestamp?.written.startsWith('1970-01-01') ? undefined : timestamp
}

/** gotestsum counts what the compiler says as errors besides the failure of the package. */
function declaredBy({ name, attributes }: XmlElement, isGotestsum: boolean): number {
  const count = (which: string) => Number(attributes.get(which) ?? 0) || 0
  return count('failures') + (isGotestsum && name === 'testsuites' ? 0 : count('errors'))
}

/** A failure that no test shows would otherwise be a pass. */
// MM-RES-0013
function missing(
  { name, attributes, start }: XmlElement,
  declared: number,
  failing: number,
): Fault {
  const which = attributes.get('name') ?? ''
  const counted = declared === 1 ? '1 failure' : `${declared} failures`
  return {
    kind: 'incomplete',
    offset: start,
    message: `Unexpected count of ${counted} in <${name}> "${which}", expected the ${failing} that stand in it`,
  }
}
