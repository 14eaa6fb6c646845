// A copy of the project in the folder for temporary files, in which code can be broken.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'

const LIMIT_MS = 300_000

/**
 * Hands a copy of the tracked files, as they are now, to a function, and removes it again.
 *
 * @param use is given the folder, `read`, which reads a file of it, and `runTests`
 */
export function inScratchCopy(root, use) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mustmark-broken-')))
  try {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    const paths = tracked.split('\0').filter((path) => path !== '' && existsSync(`${root}/${path}`))
    for (const path of paths) cpSync(`${root}/${path}`, `${folder}/${path}`)
    symlinkSync(`${root}/node_modules`, `${folder}/node_modules`, 'junction')
    const read = (path) => readFileSync(`${folder}/${path}`, 'utf8')
    return use({ folder, read, runTests: (ids) => runTests(folder, paths, read, ids) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the tests whose full names hold one of the IDs: `{ file, name, status }` of each. */
function runTests(folder, paths, read, ids) {
  const files = paths.filter(
    (path) => path.endsWith('.test.ts') && ids.some((id) => read(path).includes(id)),
  )
  // Some tests start the programs in bin/, which are those of dist/.
  if (files.some((path) => /process\.ts'|\/dist\//.test(read(path)))) build(folder)
  const report = `${folder}/report.json`
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts']
  const options = ['--cache=false', '--reporter=json', `--outputFile=${report}`]
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, ...options, '-t', ids.join('|'), ...files],
    { cwd: folder, encoding: 'utf8', timeout: LIMIT_MS },
  )
  if (!existsSync(report)) throw new Error(`No report of ${ids} (exit code ${status}):\n${stderr}`)
  return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((one) => {
    // Code that cannot even be loaded is no broken behaviour.
    if (one.status === 'failed' && one.assertionResults.length === 0) {
      throw new Error(`${ids}: ${one.name} cannot be loaded: ${one.message}`)
    }
    const file = relative(folder, one.name).split(sep).join('/')
    return one.assertionResults.map(({ fullName, status }) => ({ file, name: fullName, status }))
  })
}

/** Broken code may have wrong types: the programs are made all the same. */
function build(folder) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['ci/scripts/build/index.js', '--no-types'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The programs cannot be built:\n${stderr}`)
}
