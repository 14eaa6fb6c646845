import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { main } from '../src/cli/main.ts'
import { compare } from '../src/model/order.ts'

/** What a command line did. */
export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** A small repository on disk that lives as long as its test. */
export interface Repository {
  /** Absolute, without links. */
  root: string
  path(name: string): string
  write(name: string, text: string | Uint8Array): void
  read(name: string): string
  remove(name: string): void
  /** Texts by path of every file but those of git, in the one order. */
  files(): Record<string, string>
  git(...args: string[]): string
  /** Runs `spec-extract --check` or `mustmark retire …` in this process. */
  run(line: string | readonly string[], options?: RunOptions): Promise<Ran>
}

export interface RunOptions {
  /** From the root. */
  cwd?: string
  stdin?: string | Uint8Array
  /** Standard output and error are a terminal. */
  tty?: boolean
  env?: Record<string, string>
}

/**
 * Makes a repository in a folder for temporary files.
 *
 * @param texts texts or bytes by path
 * @param options `git: true` makes it a checkout; otherwise .gitignore alone decides
 */
export function repository(
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: { git?: boolean } = {},
): Repository {
  const repo = repositoryIn(temporaryFolder())
  onTestFinished(() => fs.rmSync(repo.root, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(texts)) repo.write(name, text)
  if (options.git) repo.git('init', '--quiet')
  return repo
}

/** Makes a repository once for all tests of a file; each has a copy of its own. */
export function copiesOf(make: () => Promise<Repository>): () => Promise<Repository> {
  let made: Promise<string> | undefined
  const folders: string[] = []
  afterAll(() => {
    for (const one of folders) fs.rmSync(one, { recursive: true, force: true })
  })
  const copy = (from: string): string => {
    const folder = temporaryFolder()
    folders.push(folder)
    fs.cpSync(from, folder, { recursive: true })
    return folder
  }
  return async () => {
    made ??= make().then(({ root }) => copy(root))
    return repositoryIn(copy(await made))
  }
}

function temporaryFolder(): string {
  return fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'mustmark-test-')))
}

function repositoryIn(root: string): Repository {
  const path = (name: string) => join(root, name)
  const write = (name: string, text: string | Uint8Array) => {
    fs.mkdirSync(dirname(path(name)), { recursive: true })
    fs.writeFileSync(path(name), text)
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
  return {
    root,
    path,
    write,
    read: (name) => fs.readFileSync(path(name), 'utf8'),
    remove: (name) => fs.rmSync(path(name), { recursive: true }),
    files: () => filesBelow(root),
    git,
    run: (line, runOptions) => run(root, line, runOptions),
  }
}

async function run(
  root: string,
  line: string | readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  const [name, ...argv] = typeof line === 'string' ? line.split(' ') : line
  const ran: Ran = { code: 0, stdout: '', stderr: '' }
  ran.code = await main(name as string, argv, {
    cwd: join(root, options.cwd ?? ''),
    env: options.env ?? {},
    stdout: { write: (text) => (ran.stdout += text), isTTY: options.tty ?? false },
    stderr: { write: (text) => (ran.stderr += text), isTTY: options.tty ?? false },
    stdin: () => options.stdin ?? '',
  })
  return ran
}

function filesBelow(root: string): Record<string, string> {
  const names = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((name) => !name.startsWith('.git/'))
  return Object.fromEntries(
    names.sort(compare).map((name) => [name, fs.readFileSync(join(root, name), 'utf8')]),
  )
}
