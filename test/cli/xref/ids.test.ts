import { describe, expect, test } from 'vitest'
import { repository } from '../../repository.ts'
import { DANGLING, SCOPED, TEXTS } from './a-repository.ts'

test('MM-XREF-0003: who implements OC-101, and which test is meant to prove it?', async () => {
  const { code, stdout, stderr } = await repository(TEXTS).run('spec-xref OC-101 OC-104')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [first, second] = stdout.split('\n\n')
  expect(first?.split('\n').slice(0, 3)).toEqual([
    'OC-101  MUST  both',
    '  The queue MUST be bounded.',
    '  declared at     specs/10-queue.md:5',
  ])
  expect(first).toMatch(/^ {2}implemented by {2}src\/full\.ts:1\b/m)
  expect(first).toMatch(/^ {18}src\/queue\.ts:1\b/m)
  expect(first).toMatch(/^ {2}tested by {7}src\/queue\.test\.ts:1\b/m)
  expect(first).toMatch(/^ {2}mentioned by {4}OC-102 {2}specs\/10-queue\.md:6$/m)
  expect(second).toMatch(/^OC-104 {2}MAY {2}none\n/)
})

describe('MM-XREF-0004: an ID that no spec declares is exit 1', () => {
  test('with the nearest, and the others are answered', async () => {
    const { code, stdout, stderr } = await repository(TEXTS).run('spec-xref OC-110 OC-101')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^OC-101 {2}MUST/)
    expect(stderr).toBe(
      'error: Unexpected ID OC-110, which no spec declares; did you mean OC-104?\n',
    )
  })

  test('with the places that name it', async () => {
    const { code, stdout, stderr } = await repository(DANGLING).run('spec-xref OC-105')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^OC-105 {2}dangling\n.*\n {2}referenced at {3}src\/lost\.ts:1\b.*\n$/)
    expect(stderr).toContain('did you mean OC-104?')
  })

  test('an empty one and a part of one are none', async () => {
    const repo = repository(TEXTS)
    for (const id of ['', 'OC-', '#OC-101', 'OC-1']) {
      const { code, stdout } = await repo.run(['spec-xref', id])
      expect({ id, code, stdout }).toEqual({ id, code: 1, stdout: '' })
    }
  })
})

describe('MM-XREF-0004: an ID of a smaller scope', () => {
  const heads = (stdout: string) => stdout.match(/^\S.*$/gm)

  test('is found by its key, or by an end of it, with or without .md', async () => {
    const repo = repository(SCOPED)
    for (const name of [
      'specs/001-login/spec.md#FR-001',
      'specs/001-login/spec#FR-001',
      '001-login/spec#FR-001',
      '001-login/spec.md#FR-001',
    ]) {
      const { code, stdout } = await repo.run(['spec-xref', name])
      expect(code).toBe(0)
      expect(heads(stdout)).toEqual(['specs/001-login/spec.md#FR-001  MUST  implemented'])
    }
  })

  test('bare, it is answered in every scope that has it', async () => {
    const { code, stdout } = await repository(SCOPED).run('spec-xref FR-001')
    expect(code).toBe(0)
    expect(heads(stdout)).toEqual([
      'specs/001-login/spec.md#FR-001  MUST  implemented',
      'specs/002-search/spec.md#FR-001  MUST  none',
    ])
  })

  test('a part of a folder is no end', async () => {
    const { code } = await repository(SCOPED).run(['spec-xref', 'login/spec#FR-001'])
    expect(code).toBe(1)
  })

  test('asked for twice, it is answered once', async () => {
    const { stdout } = await repository(SCOPED).run('spec-xref FR-001 001-login/spec#FR-001')
    expect(heads(stdout)).toHaveLength(2)
  })
})

describe('MM-XREF-0003 MM-XREF-0006: the other formats hold the items that were asked for', () => {
  test('json', async () => {
    const { code, stdout } = await repository(DANGLING).run('spec-xref OC-102 --format json')
    const { items, dangling, totals } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(items.map(({ key }: { key: string }) => key)).toEqual(['OC-102'])
    expect(dangling).toEqual([])
    expect(totals.all.total).toBe(4)
  })

  test('csv', async () => {
    const { stdout } = await repository(TEXTS).run('spec-xref OC-104 --format csv')
    expect(stdout.split('\r\n').slice(1)).toEqual([
      'OC-104,OC-104,MAY,none,,,,,,A pool MAY drain.',
      '',
    ])
  })
})

describe('MM-SEL-0005: options that make no sense with IDs are exit 2', () => {
  test.each([
    '--rule dangling-reference',
    '--since HEAD',
    '--max-findings 1',
    '--max-warnings 0',
    '--update-baseline',
    '--prune-baseline',
    '--unreferenced',
    '--format sarif',
    '--format text --format junit=x.xml',
  ])('%s', async (flags) => {
    const repo = repository(TEXTS)
    const { code, stdout, stderr } = await repo.run(`spec-xref OC-101 ${flags}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('with IDs, which are no findings')
    expect(Object.keys(repo.files())).toEqual(Object.keys(TEXTS).sort())
  })
})

test('MM-CLI-0002: a run that is not whole is exit 2, and the answer is printed all the same', async () => {
  const repo = repository({ ...TEXTS, 'specs/bad.md': Uint8Array.of(0x41, 0xff) })
  const { code, stdout, stderr } = await repo.run('spec-xref OC-101')
  expect(code).toBe(2)
  expect(stdout).toMatch(/^OC-101 {2}MUST/)
  expect(stderr).toContain('specs/bad.md:1:2: error: ')
})

test('MM-XREF-0003: functions and tests are named where they are known', async () => {
  const repo = repository({
    'specs/a.md': '- [OC-101] It MUST reject.\n',
    'src/queue.rs': [
      'impl Queue {',
      '    fn push(&mut self) {',
      '        // OC-101',
      '    }',
      '}',
      '',
      '#[cfg(test)]',
      'mod tests {',
      '    #[test]',
      '    fn oc_101_rejects_when_full() {}',
      '}',
      '',
    ].join('\n'),
    'config.json': '{ "about": "OC-101" }\n',
  })
  const { stdout } = await repo.run('spec-xref OC-101')
  expect(stdout.split('\n')).toEqual([
    'OC-101  MUST  both',
    '  It MUST reject.',
    '  declared at     specs/a.md:1',
    '  implemented by  src/queue.rs:3 · push',
    '  tested by       src/queue.rs:10 · oc_101_rejects_when_full',
    '  cited by        config.json:1',
    '',
  ])
})
