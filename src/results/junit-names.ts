import type { TestResult } from '../model/result.ts'
import type { XmlElement } from './read-xml.ts'

/** Runners of JavaScript put the path of the file where others have a class or a suite. */
const SCRIPT = /\.[cm]?[jt]sx?$/i

/**
 * What a test case, or a suite, is called and where it stands. Suites are names only where no class
 * name says more: pytest calls every one `pytest`, Surefire gives the class twice.
 */
// MM-RES-0016
export function namesOf(
  test: XmlElement | undefined,
  around: readonly XmlElement[],
): Pick<TestResult, 'file' | 'names' | 'className' | 'line'> {
  const suites = around.filter(({ name }) => name === 'testsuite')
  const titles = suites.map(({ attributes }) => attributes.get('name') ?? '')
  const name = test?.attributes.get('name') ?? ''
  const given = test?.attributes.get('classname') ?? ''
  // Node's runner has the kind of the test case there.
  const className = /^(?:test|suite)$/.test(given) ? '' : given
  const isFile = SCRIPT.test(className.trim())
  const file =
    attributeOf([...suites, ...(test ? [test] : [])], 'file') ??
    (isFile ? className.trim() : titles.findLast((one) => SCRIPT.test(one.trim()))?.trim())
  const line = Number(test?.attributes.get('line') ?? Number.NaN)
  const own = name === '' || name === file ? [] : [name]
  const outer =
    className === '' ? titles.filter((one) => one !== '' && !SCRIPT.test(one.trim())) : []
  return {
    ...(file !== undefined && { file }),
    names: [...outer, ...own],
    ...(className !== '' && !isFile && { className }),
    ...(Number.isSafeInteger(line) && line >= 0 && { line }),
  }
}

/** Of the innermost element that has it. */
function attributeOf(elements: readonly XmlElement[], name: string): string | undefined {
  const values = elements.map(({ attributes }) => attributes.get(name) ?? '')
  return values.findLast((one) => one !== '')
}
