import type { FoundTest } from '../model/code.ts'
import { groupBy } from '../model/group.ts'
import type { Rule } from './types.ts'

/** A test that is named as proof, and proves nothing or next to nothing. */
// MM-EVID-0063
export const weakTest: Rule = {
  id: 'weak-test',
  command: 'xref',
  severity: 'warning',
  description: 'A test that verifies a requirement asserts something, and more than a status.',
  source: 'Issue 6, point 5; ISO/IEC/IEEE 29119-4: a test case has an expected result',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/run.ts': '// AB-101\nexport function run() {}\n',
        'src/run.test.ts':
          "it('AB-101 runs', () => expect(run()).toBe(1))\nit('stops', () => stop())\n",
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n- [AB-102] It MUST answer.\n',
        'src/run.ts':
          '// AB-101\nexport function run() {}\n// AB-102\nexport function answer() {}\n',
        'src/run.test.ts':
          "it('AB-101 runs', () => {\n  run()\n})\nit('AB-102 answers', () => expect(answer().status).toBe(200))\n",
      },
      findings: [
        'src/run.test.ts:1:5 Unexpected test of AB-101 without an assertion, expected one of what the requirement says',
        'src/run.test.ts:4:5 Unexpected test of AB-102 that asserts a status alone (status), expected an assertion of what the requirement says',
      ],
    },
  ],
  check({ code: { files, references } }) {
    const verifying = groupBy(
      references.filter((one) => one.kind === 'verifies' && one.test !== undefined),
      (one) => one.path,
    )
    return files.flatMap(({ path, tests }) => {
      const idsByTest = new Map<string, Set<string>>()
      for (const { test = [], id } of verifying.get(path) ?? []) {
        const key = test.join('\n')
        idsByTest.set(key, (idsByTest.get(key) ?? new Set()).add(id))
      }
      if (idsByTest.size === 0) return []
      return tests.flatMap((test) => {
        const what = weaknessOf(test)
        const ids = what === undefined ? [] : idsOf(test, idsByTest)
        if (ids.length === 0) return []
        const message = `Unexpected test of ${ids.join(', ')} ${what}`
        return [{ path, ...test.position, subject: test.names.join(' > '), message }]
      })
    })
  },
}

/** What stands at a suite around a test stands at the test. */
function idsOf({ names }: FoundTest, idsByTest: ReadonlyMap<string, Set<string>>): string[] {
  const ids = names.flatMap((_, i) => [...(idsByTest.get(names.slice(0, i + 1).join('\n')) ?? [])])
  return [...new Set(ids)]
}

function weaknessOf({ asserts }: FoundTest): string | undefined {
  if (asserts?.weak === 'nothing') {
    return 'without an assertion, expected one of what the requirement says'
  }
  if (asserts?.weak !== 'status') return undefined
  const fields = asserts.fields.join(', ')
  return `that asserts a status alone (${fields}), expected an assertion of what the requirement says`
}
