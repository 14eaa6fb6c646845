import { chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Ran, type Repository, repository } from './repository.ts'

const NOBODY = 65534

/**
 * Runs a command line without the rights of root, which may read and write everything, in a
 * repository that belongs to nobody. Where the tests do not run as root they have no such rights.
 *
 * @param deny takes rights away from files of the repository
 */
export async function runUnprivileged(
  repo: Repository,
  line: string | readonly string[],
  deny: () => void,
): Promise<Ran> {
  if (process.geteuid?.() !== 0) {
    deny()
    return repo.run(line)
  }
  await warmUp()
  for (const name of ['', ...(readdirSync(repo.root, { recursive: true }) as string[])]) {
    chownSync(join(repo.root, name), NOBODY, NOBODY)
  }
  deny()
  process.seteuid?.(NOBODY)
  try {
    return await repo.run(line)
  } finally {
    process.seteuid?.(0)
  }
}

/** What is loaded at the first run lies where nobody may not read. */
async function warmUp(): Promise<void> {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n' })
  for (const line of ['spec-extract', 'spec-lint', 'spec-links', 'spec-xref', 'mustmark check']) {
    await repo.run(line)
  }
  await repo.run(['mustmark', 'retire', 'A-2', '--reason', 'gone'])
}
