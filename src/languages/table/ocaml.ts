import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

export const ocaml: Language = {
  name: 'ocaml',
  extensions: ['.ml', '.mli', '.mll', '.mly'],
  interpreters: ['ocaml'],
  comments: [{ open: raw`\(\*(?!\))`, close: raw`\*\)`, nested: true }],
  strings: [
    { open: raw`\{([a-z_]*)\|`, close: raw`\|$1\}`, multiline: true },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    // Not the variable of a type: 'a.
    CHARACTER,
  ],
  blocks: 'indentation',
  continues: raw`(?:end|in|done)\b`,
  definitions: [
    // Local bindings are no functions of their own.
    { kind: 'function', pattern: raw`^(?:let|and)[ \t]+(?:rec[ \t]+)?(?<name>[a-z_][\w']*)` },
    { kind: 'function', pattern: raw`^[ \t]*(?:val|method|external)[ \t]+(?<name>[a-z_][\w']*)` },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:module(?:[ \t]+type)?|class|type)[ \t]+(?:'\w+[ \t]+)?(?<name>\w+)`,
    },
  ],
  tests: [
    // Inline tests.
    { kind: 'test', pattern: raw`^[ \t]*let%(?:test|test_unit|expect_test)[ \t]+(?=")` },
    // Alcotest and OUnit.
    { kind: 'test', pattern: raw`\btest_case[ \t]+(?=")` },
    { kind: 'test', pattern: raw`(?="[^"\n]*"[ \t]*>::[ \t(])` },
    { kind: 'suite', pattern: raw`(?="[^"\n]*"[ \t]*>:::)` },
    {
      kind: 'test',
      byName: true,
      pattern: raw`^let[ \t]+(?<name>test_\w+)(?=[ \t]+(?:\(\)|_\w*)[ \t]*=)`,
    },
  ],
}
