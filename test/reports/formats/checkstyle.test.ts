import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats } from '../../../src/reports/formats/index.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'
import { elements } from './parsers.ts'

test('MM-FORM-0034: the format checkstyle', () => {
  const findings = [
    aFileFinding({ message: 'a "b" & <c>' }),
    aFinding({ message: 'x', severity: 'error' }),
    aFinding({ path: 'specs/b.md', message: 'y', severity: 'info' }),
  ]
  expect(formats.checkstyle(aReport(findings, { more: 2 }))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="specs/a.md">
    <error severity="warning" message="a &quot;b&quot; &amp; &lt;c&gt;" source="mustmark.require-id"/>
    <error line="3" column="15" severity="error" message="x" source="mustmark.require-id"/>
  </file>
  <file name="specs/b.md">
    <error line="3" column="15" severity="info" message="y" source="mustmark.require-id"/>
  </file>
  <!-- 2 more findings are not shown (max-findings) -->
</checkstyle>
`,
  )
})

/** XML 1.0 section 2.2, production 2, by number. */
function isXmlCharacter(code: number): boolean {
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}

test('MM-FORM-0034: any text survives XML, but for characters that XML cannot hold', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 })
      .map((codes) => String.fromCharCode(...codes)),
    fc.string({
      unit: fc.constantFrom('\n', '\r', '\t', ' ', '\0', '<', '&', '"', ']]>', '\ud83d'),
    }),
  )
  fc.assert(
    fc.property(text, (message) => {
      const xml = formats.checkstyle(aReport([aFinding({ message, path: message })]))
      const expected = [...message]
        .map((one) => (isXmlCharacter(one.codePointAt(0) as number) ? one : '\uFFFD'))
        .join('')
      const [error] = elements(xml, '/checkstyle/file/error')
      expect(error?.attr('message')?.value).toBe(expected)
      expect(error?.parent?.attr('name')?.value).toBe(expected)
    }),
    { seed: 2119, numRuns: 1000 },
  )
})
