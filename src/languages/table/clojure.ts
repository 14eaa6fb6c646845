import type { Language } from '../../model/language.ts'

const raw = String.raw

export const clojure: Language = {
  name: 'clojure',
  extensions: ['.clj', '.cljs', '.cljc', '.edn', '.bb'],
  interpreters: ['bb', 'clojure', 'clj'],
  comments: [{ open: ';' }, { open: raw`(?<![^])#!` }],
  strings: [
    // Characters: `\;`, `\"`.
    { open: raw`\\[^\s]` },
    { open: '#?"', close: '"', escape: raw`\\`, multiline: true },
  ],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*\((?:defn-?|defmacro|defmulti|defmethod|s/fdef)[ \t]+(?:\^\S+[ \t]+)?(?<name>[^\s()[\]{}";]+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*\((?:defrecord|defprotocol|deftype)[ \t]+(?<name>[^\s()[\]{}";]+)`,
    },
  ],
  tests: [
    {
      kind: 'test',
      pattern: raw`^[ \t]*\((?:deftest-?|defspec)[ \t]+(?:\^(?:\{[^}\n]*\}|\S+)[ \t]+)?(?<name>[^\s()[\]{}";]+)`,
    },
    { kind: 'suite', pattern: raw`^[ \t]*\(testing[ \t]+"(?<title>[^"]*)"` },
  ],
}
