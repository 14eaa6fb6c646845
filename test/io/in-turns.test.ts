import { expect, test } from 'vitest'
import { analyze, analyzeInSteps } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { inTurns, memory } from '../../src/io/index.ts'
import type { Config } from '../../src/model/config.ts'
import type { Steps } from '../../src/model/steps.ts'

function* threeSteps(seen: string[]): Steps<string> {
  for (const step of ['first', 'second', 'third']) {
    seen.push(step)
    yield
  }
  return 'done'
}

test('MM-SPEED-0012: the event loop turns between two steps', async () => {
  const seen: string[] = []
  const turn = () => {
    seen.push('turn')
    if (seen.length < 20) setImmediate(turn)
  }
  setImmediate(turn)
  expect(await inTurns(threeSteps(seen))).toBe('done')
  const turns = seen.join(' ')
  expect(turns).toMatch(/^first turn (?:turn )*second turn (?:turn )*third turn/)
})

test('What a step throws is thrown to whoever waits', async () => {
  // biome-ignore lint/correctness/useYield: the failure comes before the first pause
  function* failing(): Steps<void> {
    throw new RangeError('too deep')
  }
  await expect(inTurns(failing())).rejects.toThrow('too deep')
})

test('MM-SPEED-0012: specs and other Markdown files are parsed in steps, with the same result', async () => {
  const text = (path: string) => `# ${path}\n\n- [AB-${path.length}00] It MUST run.\n`
  const paths = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${folder}/${'x'.repeat(index + 1)}.md`)
  const named = [...paths('specs', 120), ...paths('doc', 60)]
  const files = memory(Object.fromEntries(named.map((path) => [path, text(path)])))
  const config = toConfig({}) as Config
  const countOf = (commands: Parameters<typeof analyze>[2]) =>
    [...analyzeInSteps(config, files, commands)].length
  expect(countOf(['extract'])).toBe(3)
  expect(countOf(['links'])).toBe(5)
  const { trace } = await inTurns(analyzeInSteps(config, files, ['links']))
  expect(trace.items).toHaveLength(120)
  expect(trace).toEqual(analyze(config, files, ['links']).trace)
})
