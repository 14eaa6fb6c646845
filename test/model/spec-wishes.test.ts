import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import type { ConfigInput } from '../../src/config/config-input.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/index.ts'
import type { Command } from '../../src/model/command.ts'

const SPEC = '# Login\n\n- [AUTH-1001] It MUST lock. See [the door](door.md).\n'

/** How many facts of each kind a run of some commands holds. */
function gathered(commands: readonly Command[], given: ConfigInput = {}) {
  const config = toConfig(given)
  if ('message' in config) throw new Error(String(config.message))
  const files = memory({ 'specs/login.md': SPEC, 'specs/door.md': '# Door\n' })
  const { trace } = analyze(config, files, commands)
  const count = (of: (one: (typeof trace.documents)[number]) => readonly unknown[]) =>
    trace.documents.flatMap(of).length
  return {
    links: count((one) => one.links),
    anchors: count((one) => one.anchors),
    sentences: trace.sentences.length,
    prose: trace.prose.length,
    lines: trace.lines.length,
  }
}

test('MM-SPEED-0009: a command gathers of a spec what its rules and reports look at, and no more', () => {
  const nothing = { links: 0, anchors: 0, sentences: 0, prose: 0, lines: 0 }
  expect(gathered(['extract'])).toEqual(nothing)
  expect(gathered(['lint'])).toEqual({ ...nothing, sentences: 1, prose: 2 })
  expect(gathered(['lint'], { rules: { 'line-length': 'info' } }).lines).toBe(1)
  expect(gathered(['links'])).toEqual({ ...nothing, links: 1, anchors: 2 })
  expect(gathered(['xref'])).toEqual({ ...nothing, sentences: 1, prose: 2 })
  expect(gathered(['extract', 'lint', 'links', 'xref'])).toEqual({
    links: 1,
    anchors: 2,
    sentences: 1,
    prose: 2,
    lines: 0,
  })
})
