import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

const F_SHARP_LET = raw`(?:\[<[^\n]*?>\][ \t]*)?(?:let|and)[ \t]+(?:(?:inline|private|internal|rec|mutable)[ \t]+)*`
const F_SHARP_MEMBER = raw`^[ \t]*(?:\[<[^\n]*?>\][ \t]*)?(?:static[ \t]+)?(?:member|override|default|abstract)[ \t]+(?:\w+\.)?`
const F_SHARP_TEST = raw`\[<.*\b(?:Fact|Theory|Test|TestCase|TestMethod|Property)\b`

export const fSharp: Language = {
  name: 'f#',
  extensions: ['.fs', '.fsi', '.fsx'],
  interpreters: ['dotnet-fsi'],
  comments: [{ open: raw`\(\*(?!\))`, close: raw`\*\)`, nested: true }, { open: '//' }],
  strings: [
    { open: raw`[$]{0,9}"""`, close: '"""', multiline: true },
    { open: raw`@\$?"|\$@"`, close: '"', multiline: true },
    { open: raw`\$?"`, close: '"', escape: raw`\\`, multiline: true },
    CHARACTER,
  ],
  blocks: 'indentation',
  // Before a definition on the same line it belongs to its pattern.
  attributes: raw`^[ \t]*\[<(?![^\n]*\b(?:let|member|type)\b)`,
  definitions: [
    { kind: 'function', pattern: raw`^${F_SHARP_LET}(?<name>[\w']+)` },
    // A local value without parameters is none.
    { kind: 'function', pattern: raw`^[ \t]+${F_SHARP_LET}(?<name>[\w']+)(?=[ \t]*\(|[ \t]+\w)` },
    { kind: 'function', pattern: raw`^[ \t]*${F_SHARP_LET}\x60\x60(?<name>[^\x60\n]+)\x60\x60` },
    { kind: 'function', pattern: raw`${F_SHARP_MEMBER}(?<name>\w+)` },
    { kind: 'type', pattern: raw`^[ \t]*(?:type|module)[ \t]+(?:rec[ \t]+)?(?<name>[\w.]+)` },
  ],
  tests: [
    // xUnit, NUnit, MSTest.
    {
      kind: 'test',
      pattern: raw`^[ \t]*${F_SHARP_LET}\x60\x60(?<name>[^\x60\n]+)\x60\x60`,
      attribute: F_SHARP_TEST,
    },
    { kind: 'test', pattern: raw`^[ \t]*${F_SHARP_LET}(?<name>[\w']+)`, attribute: F_SHARP_TEST },
    {
      kind: 'test',
      pattern: raw`${F_SHARP_MEMBER}\x60\x60(?<name>[^\x60\n]+)\x60\x60`,
      attribute: F_SHARP_TEST,
    },
    { kind: 'test', pattern: raw`${F_SHARP_MEMBER}(?<name>\w+)`, attribute: F_SHARP_TEST },
    // Expecto.
    {
      kind: 'test',
      pattern: raw`\bf?test(?:Case|CaseAsync|CaseTask|Async|Task|Property)?[ \t]+(?=")`,
    },
    { kind: 'test', pattern: raw`\bptest(?:Case|Async|Task|Property)?[ \t]+(?=")`, todo: true },
    { kind: 'suite', pattern: raw`\b[fp]?testList[ \t]+(?=")` },
  ],
  tags: [raw`\b(?:Trait|Category|TestCategory|Property)\((?<=\[<[^\n]{1,300})`],
}
