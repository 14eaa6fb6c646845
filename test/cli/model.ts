import type { Model } from '../../src/index.ts'
import { repository } from '../repository.ts'

/** Two specs that have a bit of everything that the model tells. */
export const TEXTS = {
  'src/pool.ts': '',
  'specs/10-pool.md': `# Pools

## 1) Queue & more

See: ../src/pool.ts

- [OC-1] Each Pool MUST be **bounded**.
- [OC-2+3] It SHOULD wait; it MAY stop, as OC-1 says and OC-9 does.

### [OC-3] Title

It shall be.
`,
  'specs/other.md': '<!-- OC-7 -->\n\n* A second one MUST NOT be here [OC-1].\n',
}

/** What `--format json` prints. */
export async function modelOf(
  texts: Record<string, string | Uint8Array>,
  flags = '',
): Promise<Model> {
  const { stdout } = await repository(texts).run(`spec-extract --format json${flags}`)
  return JSON.parse(stdout) as Model
}
