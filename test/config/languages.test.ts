import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPEC = { 'specs/a.md': 'Key words: RFC 2119.\n\n- [AB-101] It MUST run.\n' }

/** The places of code that name the item, with the languages of a config. */
async function cited(languages: string, files: Record<string, string>): Promise<string[]> {
  const repo = repository({
    ...SPEC,
    'mustmark.yaml': `code: { languages: ${languages} }\n`,
    ...files,
  })
  const { stdout, stderr } = await repo.run('spec-xref --format json')
  expect(stderr).not.toContain('error')
  const [item] = JSON.parse(stdout).items
  return item.implements.map((one: { path: string; line: number }) => `${one.path}:${one.line}`)
}

describe('MM-LANG-0090: languages of the config', () => {
  test('a known one has further files', async () => {
    const files = { 'a.star': '# AB-101\n', TILTFILE: '# AB-101\n' }
    const config = '{ python: { extensions: [.star], fileNames: [TILTFILE] } }'
    expect(await cited(config, files)).toEqual(['TILTFILE:1', 'a.star:1'])
    expect(await cited('{ python: { extensions: [.star] } }', files)).toEqual(['a.star:1'])
  })

  test('one is written like a known one', async () => {
    const files = { 'a.acme': '// AB-101\n"AB-101"\n/* AB-101 */\n' }
    expect(await cited('{ acme: { like: rust, extensions: [.acme] } }', files)).toEqual([
      'a.acme:1',
      'a.acme:3',
    ])
  })

  test('one has comments and strings of its own', async () => {
    const text = '%% AB-101\nAB-101\n(* AB-101\n   AB-101 *)\n"%% AB-101"\n"\\"%% AB-101"\n'
    const config =
      '{ acme: { extensions: [.acme], lineComments: ["%%"], blockComments: [["(*", "*)"]], strings: [\'"\'] } }'
    expect(await cited(config, { 'a.acme': text })).toEqual(['a.acme:1', 'a.acme:3', 'a.acme:4'])
  })

  test('takes an ending from the language that had it', async () => {
    const files = { 'a.py': '// AB-101\n# AB-101\n', 'b.rs': '// AB-101\n' }
    expect(await cited('{ acme: { like: rust, extensions: [.py] } }', files)).toEqual([
      'a.py:1',
      'b.rs:1',
    ])
  })

  test.each([
    [
      '{ acme: { like: pyton, extensions: [.x] } }',
      'Unexpected language "pyton", did you mean "python"?',
    ],
    [
      '{ acme: { extensions: [.x] } }',
      'Unexpected language "acme", which is not known, expected `like`',
    ],
    ['{ python: { extensions: [x] } }', 'Unexpected extension "x", expected one such as ".py"'],
    ['{ python: {} }', 'Unexpected language "python" without files'],
    [
      '{ python: { extensions: [.x], lineComments: ["%"] } }',
      'Unexpected comments or strings of "python", which is written like python',
    ],
    ['{ acme: { line: ["%"] } }', 'Unexpected key "line"'],
  ])('%s is exit code 2 with its place', async (languages, message) => {
    const config = `code:\n  languages: ${languages}\n`
    const repo = repository({ ...SPEC, 'mustmark.yaml': config, 'src/a.ts': '' })
    const { code, stderr } = await repo.run('spec-lint')
    expect(stderr).toMatch(/^mustmark\.yaml:2:\d+: error: /)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
