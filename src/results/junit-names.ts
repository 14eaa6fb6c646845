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
  const told = titledClass(className, suites.at(-1))
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
    names: [...outer, ...(told === undefined ? [] : [className]), ...own],
    ...(className !== '' && !isFile && { className: told ?? className }),
    ...(Number.isSafeInteger(line) && line >= 0 && { line }),
  }
}

/**
 * The suite around a class that Surefire calls by its title: it has the name or the title of the
 * outermost class, and nothing else says where a nested one stands.
 */
// MM-RES-0017
function titledClass(className: string, suite: XmlElement | undefined): string | undefined {
  const { attributes } = suite ?? {}
  const isSurefire = attributes?.get('xsi:noNamespaceSchemaLocation')?.includes('surefire')
  const around = attributes?.get('name') ?? ''
  if (!isSurefire || around === '' || className === '' || className === around) return undefined
  return /^\w+(?:[.$]\w+)+$/.test(className) ? undefined : around
}

/** Of the innermost element that has it. */
function attributeOf(elements: readonly XmlElement[], name: string): string | undefined {
  const values = elements.map(({ attributes }) => attributes.get(name) ?? '')
  return values.findLast((one) => one !== '')
}
