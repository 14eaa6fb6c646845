import type { TestResult } from '../model/result.ts'

const SKIPPED = /^(?:skipped|skip|disabled|ignored|pending|notrun|suppressed|todo)$/i
const FAILED = /^(?:fail|failed|failure|error)$/i

/**
 * What became of a test case, by the elements directly in it and the attributes in which GoogleTest,
 * CTest and others say it.
 */
// MM-RES-0014 MM-RES-0015
export function outcomeOf(
  attributes: ReadonlyMap<string, string>,
  says: readonly { name: string; type: string }[],
): Pick<TestResult, 'outcome' | 'reruns' | 'flaky'> {
  const count = (pattern: RegExp) => says.filter(({ name }) => pattern.test(name)).length
  const flakes = count(/^flaky(?:Failure|Error)$/)
  const reruns = flakes + count(/^rerun(?:Failure|Error)$/)
  const outcome = outcomeWithout(attributes, says)
  return {
    outcome,
    ...(reruns > 0 && { reruns }),
    ...(flakes > 0 && outcome === 'passed' && { flaky: true }),
  }
}

function outcomeWithout(
  attributes: ReadonlyMap<string, string>,
  says: readonly { name: string; type: string }[],
): TestResult['outcome'] {
  // Node's runner lets what is to do fail.
  if (says.some(({ name, type }) => name === 'skipped' && type === 'todo')) return 'skipped'
  if (says.some(({ name }) => name === 'failure' || name === 'error')) return 'failed'
  const states = [attributes.get('status') ?? '', attributes.get('result') ?? '']
  if (states.some((one) => FAILED.test(one))) return 'failed'
  if (says.some(({ name }) => SKIPPED.test(name))) return 'skipped'
  return states.some((one) => SKIPPED.test(one)) ? 'skipped' : 'passed'
}
