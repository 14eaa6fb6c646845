import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../../src/results/index.ts'

interface Suite {
  name: string
  cases: { name: string; className: string; says: string }[]
  suites: Suite[]
}

// No text that is a path of a script, and none that Node's runner puts there.
const name = fc
  .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 8 })
  .map((one) => `n${one.replaceAll('.', ' ')}`)

/** Suites that nest at most so deep. */
function suites(depth: number): fc.Arbitrary<Suite> {
  return fc.record({
    name,
    cases: fc.array(
      fc.record({
        name,
        className: fc.oneof(fc.constant(''), name),
        says: fc.constantFrom('', 'failure', 'error', 'skipped'),
      }),
      { maxLength: 3 },
    ),
    suites: depth === 0 ? fc.constant([]) : fc.array(suites(depth - 1), { maxLength: 2 }),
  })
}

test('MM-RES-0012 MM-RES-0014 every tree of suites is read as it was written', () => {
  fc.assert(
    fc.property(suites(4), fc.boolean(), (tree, hasComments) => {
      const { report, problems } = readReport(
        'r',
        `<testsuites>${written(tree, hasComments)}</testsuites>`,
      )
      expect(problems.filter(({ kind }) => kind !== 'empty')).toEqual([])
      expect(report?.results).toEqual(expected(tree, []))
    }),
    { numRuns: 500 },
  )
})

function written({ name, cases, suites }: Suite, hasComments: boolean): string {
  const inner = [
    ...cases.map(({ name, className, says }) => {
      const told =
        says === ''
          ? ''
          : `<${says} message="${escaped(name)}"><![CDATA[<testcase name="x"/>]]></${says}>`
      return `<testcase name="${escaped(name)}" classname='${escaped(className)}'>${told}</testcase>`
    }),
    ...suites.map((one) => written(one, hasComments)),
  ]
  return `<testsuite name="${escaped(name)}">${inner.join(hasComments ? '<!-- </testsuite> -->\n' : '')}</testsuite>`
}

function escaped(text: string): string {
  return [...text]
    .map((one) => (/[\w ]/.test(one) ? one : `&#x${one.codePointAt(0)?.toString(16)};`))
    .join('')
}

function expected({ name, cases, suites }: Suite, around: string[]): unknown[] {
  const names = [...around, name]
  return [
    ...cases.map((one) => ({
      names: one.className === '' ? [...names, one.name] : [one.name],
      ...(one.className !== '' && { className: one.className }),
      outcome: one.says === '' ? 'passed' : one.says === 'skipped' ? 'skipped' : 'failed',
    })),
    ...suites.flatMap((one) => expected(one, names)),
  ]
}
