import type { Language } from '../../model/language.ts'

const raw = String.raw

export const erlang: Language = {
  name: 'erlang',
  extensions: ['.erl', '.hrl', '.escript', '.app.src'],
  fileNames: ['rebar.config'],
  interpreters: ['escript'],
  comments: [{ open: '%' }, { open: raw`(?<![^])#!` }],
  strings: [
    // Characters: `$%`, `$"`.
    { open: raw`\$(?:\\.|[^\\\s])` },
    { open: '"""', close: raw`^[ \t]*"""`, multiline: true },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: "'", close: "'", escape: raw`\\` },
  ],
  blocks: 'indentation',
  definitions: [
    { kind: 'function', pattern: raw`^(?<name>[a-z]\w*)(?=\()` },
    { kind: 'type', pattern: raw`^-(?:type|opaque|record)[ \t(]+(?<name>[a-z]\w*)` },
  ],
  // EUnit.
  tests: [{ kind: 'test', byName: true, pattern: raw`^(?<name>[a-z]\w*_test_?)(?=\(\s*\))` }],
}
