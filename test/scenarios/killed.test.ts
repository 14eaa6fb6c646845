import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bin } from '../cli/process.ts'
import { type Repository, repository } from '../repository.ts'

const SPECS = 200
const TEMPORARY = /\.tmp$/

function specs(verb: string): Record<string, string> {
  const names = Array.from({ length: SPECS }, (_, index) => `s${index}`)
  return Object.fromEntries(
    names.map((name, index) => [`specs/${name}.md`, `- [K-${index}] It MUST ${verb}.\n`]),
  )
}

function write(repo: Repository, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) repo.write(name, text)
}

/** The generated files, and whatever else lies beside them. */
function outputs(repo: Repository): Record<string, string> {
  return Object.fromEntries(
    Object.entries(repo.files()).filter(([path]) => path.startsWith('requirements/')),
  )
}

/** A repository whose outputs are those of one text, and what they would be with another. */
async function prepared() {
  const repo = repository(specs('run'))
  await repo.run('spec-extract')
  const runs = outputs(repo)
  write(repo, specs('stop'))
  await repo.run('spec-extract')
  const stops = outputs(repo)
  expect(Object.keys(stops)).toHaveLength(SPECS + 1)
  return {
    repo,
    versions: [
      { verb: 'run', files: runs },
      { verb: 'stop', files: stops },
    ] as const,
  }
}

type Moment = number | 'temporary file'

/** Starts the real program, ends it at a moment, and waits until it is gone. */
async function endAt(repo: Repository, signal: NodeJS.Signals, moment: Moment): Promise<void> {
  const child = spawn(process.execPath, [bin('spec-extract')], { cwd: repo.root, stdio: 'ignore' })
  const gone = once(child, 'exit')
  if (typeof moment === 'number') await setTimeout(moment)
  else {
    while (child.exitCode === null && !hasTemporary(repo)) await setTimeout(1)
  }
  child.kill(signal)
  await gone
}

function hasTemporary(repo: Repository): boolean {
  return readdirSync(repo.path('requirements')).some((name) => TEMPORARY.test(name))
}

/** From the start of the process to its end, and ten times as soon as it has begun to write. */
const MOMENTS: Moment[] = [
  ...Array.from({ length: 20 }, (_, index) => index * 30),
  ...Array.from({ length: 10 }, () => 'temporary file' as const),
]

test('MM-FILE-0009: killed, every output is old or new, and the next run tidies up', {
  timeout: 240_000,
}, async () => {
  const { repo, versions } = await prepared()
  let left = 0
  for (const [round, moment] of MOMENTS.entries()) {
    const [target, old] = round % 2 === 0 ? versions : ([versions[1], versions[0]] as const)
    write(repo, specs(target.verb))
    await endAt(repo, 'SIGKILL', moment)
    for (const [path, text] of Object.entries(outputs(repo))) {
      if (TEMPORARY.test(path)) left++
      else expect([old.files[path], target.files[path]]).toContain(text)
    }
    const { code } = await repo.run('spec-extract')
    expect(code).toBe(0)
    expect(outputs(repo)).toEqual(target.files)
  }
  // Otherwise no run was killed while it wrote, and this test has shown nothing.
  expect(left).toBeGreaterThan(0)
})

test('MM-FILE-0009: SIGTERM leaves all outputs old or all new, and no temporary file', {
  timeout: 240_000,
}, async () => {
  const { repo, versions } = await prepared()
  for (const [round, moment] of MOMENTS.entries()) {
    const [target, old] = round % 2 === 0 ? versions : ([versions[1], versions[0]] as const)
    write(repo, specs(target.verb))
    await endAt(repo, 'SIGTERM', moment)
    const found = outputs(repo)
    const first = 'requirements/s0.yaml'
    expect(found).toEqual(found[first] === target.files[first] ? target.files : old.files)
    expect((await repo.run('spec-extract')).code).toBe(0)
  }
})

test('MM-FILE-0009: a spec that is set back after a kill leaves no temporary file for ever', async () => {
  const { repo, versions } = await prepared()
  write(repo, specs('run'))
  await endAt(repo, 'SIGKILL', 'temporary file')
  // Only files whose text is still the old one: nothing is to be written now.
  write(repo, specs('stop'))
  for (const path of Object.keys(versions[1].files))
    repo.write(path, versions[1].files[path] as string)
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(outputs(repo)).toEqual(versions[1].files)
})
