import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, readReport } from '../../src/results/index.ts'
import { goodReport, linesOf, reportBytes } from './reports.ts'

const latin = Buffer.from(
  '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite name="a"><testcase name="gr\u00fc\u00df"/></testsuite>',
  'latin1',
)
const xml = '<testsuite name="a"><testcase name="grüß"/></testsuite>'

describe('reports', () => {
  test('MM-RES-0001 each format is told by its content', () => {
    const formatOf = (content: string) => readReport('r', content).report?.format
    expect(formatOf('\n  <testsuites/>')).toBe('junit')
    expect(formatOf('{"testResults":[]}')).toBe('jest')
    expect(formatOf('{"Time":"2026-01-01T00:00:00Z","Action":"start","Package":"p"}\n')).toBe(
      'go-test',
    )
    expect(formatOf('TAP version 13\n1..0\n')).toBe('tap')
    expect(formatOf('ok 1\n1..1\n')).toBe('tap')
    expect(
      formatOf(
        'running 1 test\ntest a ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured\n',
      ),
    ).toBe('cargo-test')
    expect(formats.map(({ name }) => name)).toEqual([
      'junit',
      'go-test',
      'jest',
      'cargo-test',
      'tap',
    ])
  })

  test('MM-RES-0001 anything else is refused, and the formats are named', () => {
    const message =
      'unreadable Unexpected text, expected a report of tests: JUnit XML, go test -json, the JSON of Jest and Vitest, the text of cargo test, TAP'
    expect(linesOf('All tests passed.\n')).toEqual([message])
    expect(linesOf('ok  \texample.com/acme\t0.003s\n')).toEqual([message])
  })

  test('MM-RES-0002 a report without a test is empty and says so', () => {
    const empty = 'empty Unexpected report without a test, expected one'
    for (const one of [
      '<testsuites/>',
      '<testsuite name="a" tests="0"/>',
      '{"testResults":[]}',
      '1..0 # SKIP no\n',
    ]) {
      expect(linesOf(one)).toEqual([empty])
      expect(readReport('r', one).report?.results).toEqual([])
    }
    for (const one of ['', ' \n', '\uFEFF']) {
      expect(linesOf(one)).toEqual(['unreadable Unexpected empty file, expected a report of tests'])
      expect(readReport('r', one).report).toBeUndefined()
    }
  })

  test('MM-RES-0003 encodings are those that the bytes name', () => {
    expect(linesOf(latin)).toEqual(['a | grüß: passed'])
    expect(linesOf(Buffer.from(xml))).toEqual(['a | grüß: passed'])
    expect(linesOf(Buffer.from(`\uFEFF${xml}`))).toEqual(['a | grüß: passed'])
    expect(linesOf(Buffer.from(`\uFEFF${xml}`, 'utf16le'))).toEqual(['a | grüß: passed'])
    expect(linesOf(Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16())).toEqual(['a | grüß: passed'])
  })

  test('MM-RES-0003 bytes that are not in the encoding are refused', () => {
    expect(linesOf(Buffer.from(xml, 'latin1'))).toEqual([
      'unreadable 1:39 Unexpected byte 0xFC, expected text in UTF-8',
    ])
    expect(linesOf(Buffer.from(`<?xml version="1.0" encoding="klingon"?>${xml}`))).toEqual([
      'unreadable Unexpected encoding "klingon", expected one that is known, such as UTF-8',
    ])
    expect(linesOf(Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${xml}`))).toEqual([
      'unreadable Unexpected text that is not in "UTF-16", expected the encoding it names',
    ])
    expect(linesOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x3c]))).toEqual([
      'unreadable Unexpected bytes that are no utf-16le, expected text in that encoding',
    ])
  })

  test('MM-RES-0004 a time stamp does not depend on the zone of the machine', () => {
    const time = (stamp: string) =>
      goodReport('r', `<testsuite timestamp="${stamp}"><testcase name="a"/></testsuite>`).timestamp
    const noon = Date.UTC(2026, 0, 31, 12)
    expect(time('2026-01-31T12:00:00Z')?.time).toBe(noon)
    expect(time('2026-01-31T14:00:00.250+02:00')?.time).toBe(noon + 250)
    expect(time('2026-01-31T04:00-0800')?.time).toBe(noon)
    expect(time('2026-01-31T12:00:00')).toEqual({
      written: '2026-01-31T12:00:00',
      time: noon,
      zoneless: true,
    })
    for (const none of ['', 'yesterday', '2026-13-01T00:00:00', '31.01.2026'])
      expect(time(none)).toBeUndefined()
    expect(goodReport('r', reportBytes('jest.json')).timestamp).toEqual({
      written: '2026-11-21T15:22:27.487Z',
      time: Date.UTC(2026, 10, 21, 15, 22, 27, 487),
    })
    expect(goodReport('r', reportBytes('go-test.ndjson')).timestamp?.time).toBe(
      Date.UTC(2026, 10, 21, 15, 22, 5, 469),
    )
  })

  test('MM-RES-0001 MM-RES-0002 no content throws; it gives results or says why not', () => {
    const pieces = [
      '<testsuite',
      ' name="a"',
      '>',
      '<testcase ',
      '/>',
      '</',
      'testsuite>',
      '<!DOCTYPE a>',
      '&a;',
      '<![CDATA[',
      ']]>',
      '{"testResults":',
      '[',
      '{',
      '}',
      ']',
      '"',
      '{"Action":"run","Package":"p","Test":"T"}',
      'ok 1',
      'not ok',
      '    ',
      '\n',
      '1..2',
      '---',
      '...',
      'running 1 test',
      'test a ... ok',
      'test result: ok. 1 passed; 0 failed; 0 ignored;',
      '\u0000',
      '\uD800',
    ]
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
      fc.array(fc.constantFrom(...pieces)).map((all) => all.join('\n')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { report, problems } = readReport('r', text)
        expect(problems.length > 0 || (report?.results.length ?? 0) > 0).toBe(true)
        expect(report === undefined).toBe(problems.some(({ kind }) => kind === 'unreadable'))
        expect(JSON.parse(JSON.stringify(report ?? null))).toEqual(report ?? null)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readReport('r', bytes)).toHaveProperty('problems')
      }),
    )
  })
})
