import type { Language } from '../../model/language.ts'

const VISIBLE = '(?:\\bpub\\b(?:\\([^)\\n]*\\))?\\s+)?'
const FN = `${VISIBLE}(?:\\b(?:default|const|async|unsafe|safe)\\s+)*(?:\\bextern\\b\\s*(?:"[^"\\n]*"\\s*)?)?\\bfn\\s+(?:r#)?(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)`

const MODULE = `${VISIBLE}\\bmod\\s+(?<name>\\w+)`

const FOR_TESTS = '#\\[\\s*cfg\\s*\\(\\s*(?:all\\s*\\(\\s*)?test\\s*[,)]'

export const rust: Language = {
  name: 'rust',
  extensions: ['.rs'],
  interpreters: ['rust-script', 'cargo'],
  comments: [
    { open: '(?<![^\\uFEFF])#!(?!\\s*\\[)' },
    { open: '\\/\\/!', inner: true },
    { open: '\\/\\/' },
    { open: '\\/\\*!', close: '\\*\\/', nested: true, inner: true },
    { open: '\\/\\*', close: '\\*\\/', nested: true },
  ],
  strings: [
    { open: '\\b(?:b|c)?r(#{0,255})"', close: '"$1', multiline: true },
    { open: '(?:\\b[bc])?"', close: '"', escape: '\\\\', multiline: true },
    // Anything else behind an apostrophe is a lifetime or a label.
    {
      open: "(?:\\bb)?'(?:[^'\\\\\\r\\n\\t]|\\\\(?:x[0-9a-fA-F]{2}|u\\{[0-9a-fA-F_]{1,8}\\}|[^xu\\r\\n]))'",
    },
  ],
  blocks: 'braces',
  attributes: '#\\[',
  assertions: {
    compares: '\\b\\w{0,40}assert\\w{0,40}!\\s*[(\\[{]',
    fails: '#\\[should_panic\\b|\\b(?:panic|unreachable)!',
    // What is no error or no value panics, or makes the test itself an error.
    mayFail:
      '\\.(?:unwrap|expect)\\w{0,20}\\s*\\(|\\?(?!\\w)|\\b(?:compile_fail|quickcheck|pass)\\s*\\(|\\btest_case\\b|\\bmust_use\\b|\\b(?:prop)?test\\w{0,20}!',
  },
  tests: [
    {
      kind: 'test',
      pattern: FN,
      attribute:
        '#\\[\\s*(?:\\w+\\s*::\\s*)*(?:test|rstest|test_case|test_matrix|proptest|quickcheck|wasm_bindgen_test|gtest)\\s*[\\](]',
    },
    // What is compiled for tests alone implements nothing.
    { kind: 'suite', pattern: FN, attribute: FOR_TESTS },
    { kind: 'suite', pattern: MODULE, attribute: FOR_TESTS },
    // A module among tests is part of their names.
    { kind: 'suite', pattern: `${MODULE}(?=\\s*\\{)`, inSuite: true },
  ],
  definitions: [
    // In a file of tests it is a suite once it holds one.
    { kind: 'type', pattern: `${MODULE}(?=\\s*\\{)`, byName: true },
    { kind: 'function', pattern: FN },
    {
      kind: 'type',
      pattern: `${VISIBLE}(?:\\bunsafe\\s+)?\\b(?:struct|enum|union|trait)\\s+(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)`,
    },
    {
      kind: 'type',
      pattern:
        '^[ \\t]*(?:unsafe[ \\t]+)?impl\\b[^\\n{;]*[ \\t]for[ \\t]+(?:&[ \\t]*)?(?:mut[ \\t]+)?(?:\\w+::)*(?<name>\\w+)',
    },
    {
      kind: 'type',
      pattern:
        '^[ \\t]*(?:unsafe[ \\t]+)?impl\\b(?![^\\n{;]*[ \\t]for[ \\t])(?:<[^\\n{;]*>)?[ \\t]+(?!where\\b)(?:\\w+::)*(?<name>\\w+)',
    },
  ],
}
