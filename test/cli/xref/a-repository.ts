/** A small repository with a bit of everything that spec-xref tells. */
export const TEXTS = {
  'specs/10-queue.md': `# Queue

The key words are those of RFC 2119.

- [OC-101] The queue MUST be bounded.
- [OC-102] A full queue MUST reject, as OC-101 says.
- [OC-103] Callers SHOULD back off.
- [OC-104] A pool MAY drain.
`,
  'src/queue.ts': '// OC-101\nexport function push() {}\n',
  'src/full.ts': '// OC-101, OC-102\nexport function reject() {}\n',
  'src/other.ts': 'export function other() {}\n',
  'src/queue.test.ts': "// OC-101\nit('is bounded', () => push())\n",
  'NOTES.txt': 'OC-103 is for later.\n',
}

/** The same with a reference that no spec answers. */
export const DANGLING = { ...TEXTS, 'src/lost.ts': '// OC-105\nexport function lost() {}\n' }

/** A repository whose MUSTs all have code and tests. */
export const GREEN = {
  'specs/10-queue.md': '# Queue\n\nRFC 2119\n\n- [OC-101] The queue MUST be bounded.\n',
  'src/queue.ts': '// OC-101\nexport function push() {}\n',
  'src/queue.test.ts': "// OC-101\nit('is bounded', () => push())\n",
}

/** Two specs that have the same ID. */
export const SCOPED = {
  'mustmark.yaml':
    "specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: spec }] }]\n",
  'specs/001-login/spec.md': '- **FR-001**: It MUST log in.\n',
  'specs/002-search/spec.md': '- **FR-001**: It MUST find.\n',
  'src/login.ts': '// 001-login/spec#FR-001\nexport function login() {}\n',
}
