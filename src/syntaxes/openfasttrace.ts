import type { Syntax } from './types.ts'

const ITEM = '[A-Za-z]+~\\p{L}[\\p{L}\\p{N}_.\\-]*~\\d+'

/** Tags of OpenFastTrace: https://github.com/itsallcode/openfasttrace */
// MM-REF-0016
export const openfasttrace: Syntax = {
  name: 'openfasttrace',
  description: 'A tag of OpenFastTrace: `[impl->dsn~login~1]`, `[utest~all~1->req~a~2, req~b~1]`.',
  pattern:
    `\\[[ \\t]*(?<verb>[A-Za-z]+)(?:~[\\p{L}\\p{N}_.\\-]*~\\d+)?[ \\t]*->[ \\t]*` +
    `(?<id>${ITEM}(?:[ \\t]*,[ \\t]*${ITEM})*)` +
    `[ \\t]*(?:>>[ \\t]*[A-Za-z]+(?:[ \\t]*,[ \\t]*[A-Za-z]+)*[ \\t]*)?\\]`,
  // `utest`, `itest`, `stest`: a kind of artefact that ends so is a test; `dsn` and others only name.
  verbs: (type) => (type === 'impl' ? 'implements' : type.endsWith('test') ? 'verifies' : 'cites'),
  examples: [
    {
      code: '// [impl->dsn~login~1]\nfn login() {}\n',
      references: [{ id: 'dsn~login', kind: 'implements', verb: 'impl', revision: '1' }],
    },
    {
      code: '// [utest~all~1->req~a~2, req~b.c~1>>itest]\n#[test]\nfn all() {}\n',
      references: [
        { id: 'req~a', kind: 'verifies', verb: 'utest', revision: '2' },
        { id: 'req~b.c', kind: 'verifies', verb: 'utest', revision: '1' },
      ],
    },
    {
      code: '// [dsn->req~login~1]\nfn login() {}\n',
      references: [{ id: 'req~login', kind: 'cites', verb: 'dsn', revision: '1' }],
    },
  ],
}
