import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

// An annotation may stand on the same line.
const HEAD = raw`^[ \t]*(?:@[\w.]+(?:\([^()\n]*\))?[ \t]+)*(?:(?:override|private|protected|final|sealed|abstract|implicit|inline|open|lazy)(?:\[\w+\])?[ \t]+)*`

export const scala: Language = {
  name: 'scala',
  extensions: ['.scala', '.sc', '.sbt'],
  interpreters: ['scala', 'scala-cli', 'amm'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/`, nested: true }],
  strings: [
    {
      open: raw`\b[a-z]\w*"""`,
      close: raw`"""(?!")`,
      multiline: true,
      interpolation: ['\\$\\{', '\\}'],
    },
    { open: '"""', close: raw`"""(?!")`, multiline: true },
    { open: raw`\b[a-z]\w*"`, close: '"', escape: raw`\\`, interpolation: ['\\$\\{', '\\}'] },
    { open: '"', close: '"', escape: raw`\\` },
    CHARACTER,
  ],
  // Scala 3 needs no braces, and whoever writes them indents all the same.
  blocks: 'indentation',
  attributes: raw`^[ \t]*@\w+(?:\.\w+)*\b(?![^\n]*\b(?:def|class|object|trait|val|var)\b)`,
  definitions: [
    { kind: 'function', pattern: raw`${HEAD}def[ \t]+(?<name>\w+)` },
    {
      kind: 'type',
      pattern: raw`${HEAD}(?:case[ \t]+)?(?:class|object|trait|enum)[ \t]+(?<name>[A-Z]\w*)`,
    },
  ],
  assertions: {
    // ScalaTest, MUnit, ScalaMock.
    inherited: '(?<!\\.[ \\t]*|\\bnew[ \\t]+|\\w)$|\\bthis\\.$',
    compares:
      '\\bassert\\w{0,40}\\s*(?:\\[[^\\[\\]\\n]{0,80}\\]\\s*)?[({]|\\b(?:expect|verify)\\w{0,40}\\s*[({]',
    // ScalaTest, specs2.
    fails:
      '\\b(?:should|must|shouldBe|mustBe|shouldEqual|mustEqual|thrownBy|intercept|theSameElementsAs|a(?:n)?\\s+\\[)\\b|\\bfail\\s*\\(',
    mayFail: '\\bthrow\\b|\\bforAll\\b|\\b(?:IO|ZIO|Future)\\b|===|==>|<->',
  },
  tests: [
    { kind: 'test', pattern: raw`${HEAD}def[ \t]+(?<name>\w+)`, attribute: raw`@(?:\w+\.)*Test\b` },
    // ScalaTest, munit, specs2, ZIO: the body stands behind the brackets of the title.
    { kind: 'test', pattern: raw`^[ \t]*(?:test|it|they|Scenario|property)\(\s*"` },
    { kind: 'test', pattern: raw`^[ \t]*ignore\(\s*"`, todo: true },
    { kind: 'suite', pattern: raw`^[ \t]*(?:describe|Feature|suite)\(\s*"` },
    {
      kind: 'test',
      pattern: raw`^[ \t]*(?<title>(?:it|they|"[^"\n]*")[ \t]+(?:should|must|can)[ \t]+"[^"\n]*")(?=[ \t]+in\b)`,
    },
    { kind: 'test', pattern: raw`^[ \t]*(?="[^"\n]*"[ \t]+in\b)` },
    {
      kind: 'suite',
      pattern: raw`^[ \t]*(?="[^"\n]*"[ \t]+(?:(?:should|must|can|when|which|that)\b|-)[ \t]*(?:[{:][ \t]*)?$)`,
    },
  ],
  tags: [raw`@(?:\w+\.)*(?:Tag|Tags|Category)\(`],
  titles: [raw`@(?:\w+\.)*DisplayName\(`],
}
