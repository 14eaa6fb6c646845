import type { Language } from '../../model/language.ts'

const raw = String.raw

export const haskell: Language = {
  name: 'haskell',
  extensions: ['.hs', '.hs-boot', '.hsc'],
  interpreters: ['runghc', 'runhaskell', 'stack'],
  comments: [
    // Pragmas are code.
    { open: raw`\{-(?!#)`, close: raw`-\}`, nested: true },
    // An operator may begin so: -->, and end so: |--.
    { open: raw`(?<![!#$%&*+./<=>?@\\^|~:-])--+(?![!#$%&*+./<=>?@\\^|~:-])` },
  ],
  strings: [
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: raw`(?<![\w'])'(?:\\[^'\n]+|\\'|[^'\\\n])'` },
  ],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^(?!(?:module|import|type|data|where|infixl?|infixr|instance|class|newtype|deriving|default|foreign|pattern)\b)(?<name>[a-z_][\w']*)`,
    },
    {
      kind: 'type',
      pattern: raw`^(?:data|newtype|type(?:[ \t]+family)?)[ \t]+(?<name>[A-Z][\w']*)`,
    },
    { kind: 'type', pattern: raw`^class[ \t]+(?:[^\s=][^\n=]*=>[ \t]*)?(?<name>[A-Z][\w']*)` },
  ],
  tests: [
    // hspec, tasty.
    { kind: 'test', pattern: raw`\b(?:it|specify|prop|testCase|testProperty)[ \t]+(?=")` },
    { kind: 'test', pattern: raw`\b(?:xit|xspecify|pendingWith)[ \t]+(?=")`, todo: true },
    { kind: 'suite', pattern: raw`\b(?:describe|context|testGroup)[ \t]+(?=")` },
    // QuickCheck.
    { kind: 'test', byName: true, pattern: raw`^(?<name>prop_\w[\w']*)` },
  ],
}
