import { describe, expect, test } from 'vitest'
import { linesOf } from './reports.ts'

const whole = '<testsuite name="a">\n  <testcase name="b"><failure/></testcase>\n</testsuite>'

describe('XML that is none', () => {
  test('MM-RES-0011 wherever a report is cut off, it is unreadable', () => {
    for (let end = 1; end < whole.length; end++) {
      const [first, ...others] = linesOf(whole.slice(0, end))
      expect(`${end} ${first}`).toMatch(/^\d+ unreadable \d+:\d+ Unexpected (?:end|text)/)
      expect(others).toEqual([])
    }
    expect(linesOf(whole)).toEqual(['a | b: failed'])
  })

  test('MM-RES-0011 MM-RES-0002 the first fault is told with its place', () => {
    const faults: Record<string, string> = {
      '<testsuite>\n</testcase></testsuite>': '2:1 Unexpected </testcase>, expected </testsuite>',
      '<testsuite/>\n<testsuite/>': '2:1 Unexpected second root <testsuite>, expected one',
      'log\n<testsuite/>': '',
      '<testsuite/>\r\nlog': '2:1 Unexpected text outside the root element, expected none',
      '<testsuite a=1/>': '1:12 Unexpected attribute "a" without quotes, expected a quoted value',
      '<testsuite a/>': '1:12 Unexpected attribute "a" without quotes, expected a quoted value',
      '<testsuite a="1" a="2"/>': '1:18 Unexpected second attribute "a", expected one',
      '<testsuite name="a <b"/>': '1:20 Unexpected < in "name", expected it escaped',
      '<!-- no element -->': '1:20 Unexpected end, expected an element',
      '<html></html>': '1:1 Unexpected root <html>, expected <testsuites> or <testsuite>',
      '<testsuite/></testsuite>': '1:13 Unexpected </testsuite>, expected none',
    }
    delete faults['log\n<testsuite/>']
    for (const [text, fault] of Object.entries(faults)) {
      expect(linesOf(text)).toEqual([`unreadable ${fault}`])
    }
    expect(linesOf('log\n<testsuite/>')[0]).toMatch(
      /^unreadable Unexpected text, expected a report/,
    )
  })

  test('MM-RES-0010 no entity is expanded, and a laugh is not repeated', () => {
    const laughs = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    )
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY l0 "lol">${laughs.join('')}]>\n<testsuite name="&l20;"/>`
    const refused = 'Unexpected document type declaration, expected a report without one'
    expect(linesOf(bomb)).toEqual([`unreadable 2:1 ${refused}`])
    const outside =
      '<!DOCTYPE x SYSTEM "file:///etc/passwd">\n<testsuite><testcase name="a"/></testsuite>'
    expect(linesOf(outside)).toEqual([`unreadable 1:1 ${refused}`])
    expect(linesOf('<testsuite name="a &file; b"/>')).toEqual([
      'unreadable 1:20 Unexpected reference that XML does not know in "name", expected it escaped',
    ])
    expect(linesOf('<testsuite name="Tom & Jo"/>')).toEqual([
      'unreadable 1:22 Unexpected reference that XML does not know in "name", expected it escaped',
    ])
    // Elsewhere than in attributes nothing is read.
    expect(linesOf('<testsuite name="a"><testcase name="b"/>&file;</testsuite>')).toEqual([
      'a | b: passed',
    ])
  })

  test('MM-RES-0011 what programs print is no fault', () => {
    const printed =
      '<testsuite name="a"><testcase name="b &#27;[31m"><system-out>\u001b[31m ]]> \u0000 &#0; < 5</system-out></testcase></testsuite>'
    expect(linesOf(printed)).toEqual(['a | b \u001b[31m: passed'])
  })

  test('MM-RES-0011 nesting has a limit', () => {
    const deep = '<testsuite>'.repeat(100_000)
    expect(linesOf(deep)).toEqual([
      'unreadable 1:5501 Unexpected nesting of more than 500 elements, expected less',
    ])
  })
})
