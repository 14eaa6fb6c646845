import { expect } from 'vitest'
import { type Repository, repository } from '../repository.ts'

export const CORE = 'specs/10-core.md'
export const NET = 'specs/20-net.md'
export const CONFIG = 'mustmark.yaml'

/** A repository without a finding: two dialects, two packages, all three groups of levels. */
const TEXTS = {
  [CONFIG]: `specs:
  - include: ["specs/*.md"]
    dialects: [bracketed, leading]
    ids: ['OC-[A-Z]+-\\d{4}']
`,
  [CORE]: `# Core

## Queue

See: [the queue](../src/queue.ts)

- [OC-CORE-1001] Each Pool MUST expose a bounded queue.
- [OC-CORE-1002] A full queue SHOULD reject new work and name the limit.

## Work

- [OC-CORE-1003] Workers MAY retry, as OC-NET-2001 says.
`,
  [NET]: `# Net

- **OC-NET-2001**: Every request MUST carry an ID.
- **OC-NET-2002**: A reply MUST NOT lose it.
`,
  'src/queue.ts': '',
  'src/net.ts': '',
}

/** The repository with its outputs written and nothing to say about it. */
export async function green(): Promise<Repository> {
  const repo = repository(TEXTS, { git: true })
  expect((await repo.run('spec-extract')).code).toBe(0)
  const { code, stdout } = await repo.run('spec-extract --check --verbose --max-warnings 0')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  return repo
}

/** One mistake, and how `spec-extract --check` tells of it. */
export interface Fault {
  edit(repo: Repository): void
  code: 1 | 2
  /** In what is printed, findings and reasons alike. */
  says: RegExp
  flags?: string
}

/** An edit that replaces a text which is there, so that no edit does nothing unseen. */
export function replace(path: string, from: string, to: string): (repo: Repository) => void {
  return (repo) => {
    const text = repo.read(path)
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
    repo.write(path, text.replace(from, to))
  }
}

/** An edit that adds lines to a file, which may be new. */
export function append(path: string, text: string): (repo: Repository) => void {
  return (repo) => {
    const before = path in repo.files() ? repo.read(path) : ''
    repo.write(path, before + text)
  }
}
