import { expect } from 'vitest'
import type { AttributionState } from '../../src/model/reference.ts'
import { type Repository, repository } from '../repository.ts'
import { CONFIG, CORE, NET, replace } from './base.ts'

export const QUEUE = 'src/queue.rs'
export const ADMISSION = 'tests/admission.rs'
export const NET_TEST = 'src/net.test.ts'

/** Every MUST has code and a test: plain IDs, a revision, IDs of a spec's own, and markers. */
export const TEXTS = {
  [CONFIG]: `specs:
  - include: ["specs/*.md"]
    dialects: [bracketed]
    ids: ['OC-[A-Z]+-\\d{4}']
  - include: ["features/*/spec.md"]
    dialects: [bracketed]
    ids: [{ pattern: 'FR-\\d{3}', scope: spec }]
  - include: ["rules/*.md"]
    dialects: [marker]
code:
  tests: ["tests/**", "**/*.test.ts", "**/*_test.go"]
`,
  [CORE]: `# Core

The key words are those of RFC 2119.

- [OC-CORE-1001] Each Pool MUST have a bounded queue.
- [OC-CORE-1002+2] A full queue MUST reject new work.
- [OC-CORE-1003] Workers MAY retry.
`,
  [NET]: `# Net

The key words are those of RFC 2119.

- [OC-NET-2001] Every request MUST carry an ID.
`,
  'features/001-login/spec.md': `# Login

The key words are those of RFC 2119.

- [FR-001] A user MUST give a password.
`,
  'features/002-logout/spec.md': `# Logout

The key words are those of RFC 2119.

- [FR-001] A session MUST end.
`,
  'rules/auth.md': `# Auth

The key words are those of RFC 2119.

r[auth.expiry]
A token MUST expire.
`,
  [QUEUE]: `// OC-CORE-1001
pub fn push(full: bool) -> bool {
    !full
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> bool {
        true
    }

    #[test]
    fn oc_core_1002_rejects() {
        assert!(!push(full()));
    }
}
`,
  [ADMISSION]: `fn limit() -> usize {
    4
}

// OC-CORE-1001
#[test]
fn has_a_limit() {
    assert_eq!(limit(), 4);
}
`,
  'src/session.py': `# OC-CORE-1002+2
def reject(queue):
    return queue.full()


# 001-login/spec#FR-001
def login(password):
    return password != ""


# 002-logout/spec#FR-001
def logout():
    return None
`,
  'tests/test_session.py': `def test_login():
    """001-login/spec#FR-001"""
    assert True


def test_logout():
    """002-logout/spec#FR-001"""
    assert True
`,
  'src/net.ts': `/** OC-NET-2001 */
export function send(): string {
  return 'an ID'
}
`,
  [NET_TEST]: `import { beforeEach, describe, expect, it } from 'vitest'
import { send } from './net'

describe('net', () => {
  beforeEach(() => {
    send()
  })

  it('OC-NET-2001 carries an ID', () => {
    expect(send()).toContain('ID')
  })
})
`,
  'src/auth.go': `package auth

// r[impl auth.expiry]
func Expired(age int) bool {
	return age > 60
}
`,
  'src/auth_test.go': `package auth

import "testing"

// r[verify auth.expiry]
func TestExpired(t *testing.T) {
	if !Expired(61) {
		t.Fail()
	}
}
`,
  'README.md': '# Pool\n\nQueues work.\n',
  'CHANGELOG.md': '# Changes\n\n- Nothing yet.\n',
}

/** The repository with its outputs written, every MUST implemented and tested, and nothing to say. */
export async function covered(): Promise<Repository> {
  const repo = repository(TEXTS, { git: true })
  await repo.run('spec-extract')
  const { code, stdout } = await repo.run('mustmark check --max-warnings 0')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  return repo
}

/** A reference that says nothing of the kind, put in the place of the true one. */
export interface ReferenceFault {
  edit(repo: Repository): void
  /** The key of the item that it is about; OC-CORE-1001 where it is left out. */
  key?: string
  /** What is known of the item then, where it is not that the other half alone is left. */
  state?: AttributionState
  /** In what `mustmark check --max-warnings 0` prints, beside that the item is uncovered. */
  says?: RegExp
  code?: 1 | 2
}

/** Several edits as one. */
export function all(...edits: ((repo: Repository) => void)[]): (repo: Repository) => void {
  return (repo) => {
    for (const edit of edits) edit(repo)
  }
}

/** The comment that says what implements OC-CORE-1001 gives way to a text. */
export const inCode = (text: string) => replace(QUEUE, '// OC-CORE-1001\n', text)

/** The same, and the text stands in a file of its own. */
export const inFile = (path: string, text: string | Uint8Array) =>
  all(inCode(''), (repo) => repo.write(path, text))

/** The comment that says what tests OC-CORE-1001 gives way to a text. */
export const atTest = (text: string) => replace(ADMISSION, '// OC-CORE-1001\n', text)

/** The title that says what tests OC-NET-2001 gives way to one without an ID. */
export const withoutTitle = replace(NET_TEST, 'OC-NET-2001 carries', 'carries')
