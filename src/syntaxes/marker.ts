import type { ReferenceKind } from '../model/code.ts'
import type { Syntax } from './types.ts'

const VERBS: Readonly<Record<string, ReferenceKind>> = {
  impl: 'implements',
  implements: 'implements',
  verify: 'verifies',
  verifies: 'verifies',
  depends: 'cites',
  related: 'cites',
  define: 'cites',
}

/** `r[auth.login]`, as tracey reads it: https://github.com/bearcove/tracey */
// MM-REF-0015
export const marker: Syntax = {
  name: 'marker',
  description: 'A marker: `r[auth.login]`, `r[impl auth.login]`, `r[verify auth.login+2]`.',
  pattern:
    '\\b(?<prefix>[a-z][a-z0-9]*)\\[(?:(?<verb>[a-z]+)[ \\t]+)?(?<id>[^\\s\\[\\](){},;:"\'`=+~]+(?:[+~]\\d+)?)\\]',
  verbs: (verb) => (Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined),
  unsureWithout: 'verb',
  examples: [
    {
      code: '// r[impl auth.login+2]\nfn login() {}\n',
      references: [
        { id: 'auth.login', kind: 'implements', prefix: 'r', verb: 'impl', revision: '2' },
      ],
    },
    {
      code: '// r[verify auth.login] r[depends auth.token]\n#[test]\nfn logs_in() {}\n',
      references: [
        { id: 'auth.login', kind: 'verifies', prefix: 'r', verb: 'verify' },
        { id: 'auth.token', kind: 'cites', prefix: 'r', verb: 'depends' },
      ],
    },
    {
      code: '// r[auth.login] as in items[0]\nfn login() { let a = r[other]; }\n',
      references: [
        { id: 'auth.login', kind: 'implements', prefix: 'r', loose: true },
        { id: '0', kind: 'implements', prefix: 'items', loose: true },
      ],
    },
  ],
}
