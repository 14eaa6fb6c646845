import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { copiesOf, type Repository } from '../repository.ts'
import type { XrefReport } from '../xref/xref-report.ts'
import { append, NET } from './base.ts'
import { CODE_FAULTS } from './code-faults.ts'
import { all, atTest, covered, inCode, inFile, type ReferenceFault } from './reference-base.ts'
import { TEST_FAULTS } from './test-faults.ts'

const KEY = 'OC-CORE-1001'

const copy = copiesOf(covered)

async function stateOf(repo: Repository, key: string): Promise<string | undefined> {
  const { stdout } = await repo.run('spec-xref --format json')
  const { items } = JSON.parse(stdout) as XrefReport
  return items.find((item) => item.key === key)?.attribution
}

/** The fault changes the outputs too, which are accepted first: what is left is what it is about. */
async function caught(fault: ReferenceFault, left: 'implemented' | 'tested'): Promise<void> {
  const { key = KEY, state = left, says, code = 1 } = fault
  const repo = await copy()
  fault.edit(repo)
  await repo.run('spec-extract')
  const before = repo.files()
  const ran = await repo.run('mustmark check --max-warnings 0 --format unix')
  if (says) expect(ran.stdout + ran.stderr).toMatch(says)
  expect(ran.code).toBe(code)
  expect(repo.files()).toEqual(before)
  if (code === 2) return
  expect(await stateOf(repo, key)).toBe(state)
  const uncovered = ran.stdout
    .split('\n')
    .filter((line) => line.endsWith('[warning/uncovered-requirement]'))
  expect(uncovered.some((line) => line.includes(key))).toBe(state !== 'both')
}

describe('MM-REF-0006 MM-CODE-0010 MM-CODE-0014: code that implements nothing covers nothing', () => {
  for (const [promise, fault] of Object.entries(CODE_FAULTS)) {
    test(promise, () => caught(fault, 'tested'))
  }
})

describe('MM-REF-0007 MM-CODE-0010 MM-CODE-0014: a test that proves nothing covers nothing', () => {
  for (const [promise, fault] of Object.entries(TEST_FAULTS)) {
    test(promise, () => caught(fault, 'implemented'))
  }
})

/** Edits that keep what is true. */
const CONTROLS: Record<string, (repo: Repository) => void> = {
  'a block comment': inCode('/* OC-CORE-1001 */\n'),
  'a comment of several lines': inCode('/**\n * Says why.\n *\n * OC-CORE-1001\n */\n'),
  'a comment within the function': all(inCode(''), (repo) =>
    repo.write('src/queue.rs', repo.read('src/queue.rs').replace('!full', '!full // OC-CORE-1001')),
  ),
  'a verb': inCode('// implements OC-CORE-1001\n'),
  'another file in another language': inFile('lib/queue.rb', '# OC-CORE-1001\ndef push\nend\n'),
  'a full stop behind it': inCode('// As asked by OC-CORE-1001.\n'),
  'brackets around it': inCode('// The queue [OC-CORE-1001] (OC-NET-2001)\n'),
  'a list': inCode('// OC-CORE-1003, 1001\n'),
  'a range': inCode('// OC-CORE-1001..1003\n'),
  'a comment within the test': all(atTest(''), (repo) =>
    repo.write(
      'tests/admission.rs',
      repo
        .read('tests/admission.rs')
        .replace('    assert_eq', '    // OC-CORE-1001\n    assert_eq'),
    ),
  ),
  'the name of the test': all(atTest(''), (repo) =>
    repo.write(
      'tests/admission.rs',
      repo.read('tests/admission.rs').replace('fn has', 'fn oc_core_1001_has'),
    ),
  ),
  'a comment before the attributes': atTest('/// Says why: OC-CORE-1001\n'),
  CRLF: (repo) => repo.write('src/queue.rs', repo.read('src/queue.rs').replaceAll('\n', '\r\n')),
  'a mention in a spec beside it': append(NET, '\nAs OC-CORE-1001 says.\n'),
  'a string beside it': inCode('// OC-CORE-1001\npub const ID: &str = "OC-CORE-1001";\n\n'),
}

describe('MM-CODE-0010: a reference that is true covers, however it is written', () => {
  for (const [name, edit] of Object.entries(CONTROLS)) {
    test(name, async () => {
      const repo = await copy()
      edit(repo)
      await repo.run('spec-extract')
      expect(await stateOf(repo, KEY)).toBe('both')
      const { code, stdout } = await repo.run('mustmark check --max-warnings 0')
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    })
  }
})

test('the README lists the promises, each with its fault', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, list = ''] = /<!-- promises: .*?-->\n(.*?)<!-- \/promises -->/s.exec(readme) ?? []
  const promises = [...list.matchAll(/^- (.*)$/gm)].map((match) => match[1])
  expect(promises).toEqual([...Object.keys(CODE_FAULTS), ...Object.keys(TEST_FAULTS)])
})
