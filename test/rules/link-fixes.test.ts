import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkTarget } from '../../src/model/path.ts'
import { applyFixes, checkLinks } from '../links/check-links.ts'

const TREE = {
  'docs/B.md': '# One Two\n\n<a id="Old"></a>\n',
  'docs/A b.md': '',
  'docs/gr\u00f6\u00dfe.md': '',
  'docs/100%.md': '',
  'docs/5%af x.md': '# X\n',
  'docs/9%/c.md': '',
  'Img/p.png': '',
  'package.json': '{"name":"n","repository":"o/r"}',
}

function fixed(text: string, path = 'docs/a.md'): string {
  const found = checkLinks({ ...TREE, [path]: text })
  const after = applyFixes(text, found)
  const again = checkLinks({ ...TREE, [path]: after }).filter((one) => one.fix)
  // What was fixed is right, and a second run has nothing to fix.
  expect(again).toEqual([])
  return after
}

describe('MM-LINK-0012: the fix of a case changes the letters and nothing else', () => {
  test.each<[text: string, after: string]>([
    ['[x](b.md)', '[x](B.md)'],
    ['[b.md](b.md "b.md") b.md', '[b.md](B.md "b.md") b.md'],
    ['![b.md](../img/P.png) [x](./b.md?b.md#b.md)', '![b.md](../Img/p.png) [x](./B.md?b.md#b.md)'],
    ['[x](../DOCS/b.md)', '[x](../docs/B.md)'],
    ['[x](/DOCS/b.md)', '[x](/docs/B.md)'],
    ['[x](../img/) [y](../img//)', '[x](../Img/) [y](../Img//)'],
    ['[x](a%20B.md)', '[x](A%20b.md)'],
    ['[x](<a B.md>)', '[x](<A b.md>)'],
    ['[x](GR%C3%B6%C3%9Fe.md)', '[x](gr%C3%B6%C3%9Fe.md)'],
    // An encoded letter that differs: nothing is offered.
    ['[x](gr%C3%96%C3%9Fe.md)', '[x](gr%C3%96%C3%9Fe.md)'],
    ['[x](%62.md)', '[x](%62.md)'],
    ['[x](b.md#ONE-two)', '[x](B.md#one-two)'],
    ['[x](B.md#old) [y](B.md#user-content-OLD)', '[x](B.md#Old) [y](B.md#user-content-Old)'],
    ['[x](B.md#ONE%2Dtwo)', '[x](B.md#one%2Dtwo)'],
    ['# Self\n\n[x](#SELF)', '# Self\n\n[x](#self)'],
    ['[x]\n\n[x]: b.md "b.md"', '[x]\n\n[x]: B.md "b.md"'],
    [
      '<p><a href="b.md">b.md</a> <img src=../img/p.png>',
      '<p><a href="B.md">b.md</a> <img src=../Img/p.png>',
    ],
    [
      '<img srcset="../img/p.png 2x, ../Img/P.png">',
      '<img srcset="../Img/p.png 2x, ../Img/p.png">',
    ],
    [
      '[x](https://github.com/O/R/blob/main/docs/b.md)',
      '[x](https://github.com/O/R/blob/main/docs/B.md)',
    ],
    ['[![b.md](../img/p.png)](b.md)', '[![b.md](../Img/p.png)](B.md)'],
    [
      '\uFEFF\u{1F600} [x](b.md)\r\n\r\n> [y](b.md)\r\n',
      '\uFEFF\u{1F600} [x](B.md)\r\n\r\n> [y](B.md)\r\n',
    ],
    // The target is written with an escape: nothing is offered.
    ['[x](b\\.md)', '[x](b\\.md)'],
  ])('%j', (text, after) => {
    expect(fixed(text)).toBe(after)
  })
})

describe('MM-LINK-0020: the fix of a per cent sign encodes it and changes nothing else', () => {
  test.each<[text: string, after: string]>([
    ['[100%.md](100%.md "100%")', '[100%.md](100%25.md "100%")'],
    ['[x](5%af%20x.md?100%#x)', '[x](5%25af%20x.md?100%#x)'],
    ['[x](9%/c.md) [y](./9%)', '[x](9%25/c.md) [y](./9%25)'],
    ['<a href="100%.md">100%</a>', '<a href="100%25.md">100%</a>'],
    ['[x]: 100%.md\n\n[x]', '[x]: 100%25.md\n\n[x]'],
    ['\uFEFF\u{1F600}\r\n[x](100%.md)', '\uFEFF\u{1F600}\r\n[x](100%25.md)'],
    ['[x](gone%.md)', '[x](gone%.md)'],
  ])('%j', (text, after) => {
    expect(fixed(text)).toBe(after)
  })
})

const part = fc
  .string({
    unit: fc.constantFrom(
      ...'abcABZ019 -_.,%()[]#?&+~!\'"\\\u00e9\u00d6\u00df\u0130\u01c5\u4e2d\u{1F600}',
    ),
    minLength: 1,
    maxLength: 8,
  })
  .filter((one) => !/^\.{1,2}$/.test(one) && one.trim() !== '')
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.x`)

test('MM-LINK-0002 MM-LINK-0010: a link that our own encoder wrote to a file is never reported', () => {
  fc.assert(
    fc.property(path, fc.constantFrom('', 'q/', 'q/r/'), (target, folder) => {
      const from = `${folder}a.md`
      const up = '../'.repeat(folder.split('/').length - 1)
      const texts = [`[x](${up}${linkTarget(target)})`, `[x](/${linkTarget(target)})`]
      for (const text of texts) expect(checkLinks({ [target]: '', [from]: text })).toEqual([])
    }),
    { seed: 46, numRuns: 500 },
  )
})

test('MM-LINK-0012: a link of another case is one finding, and its fix repairs it', () => {
  fc.assert(
    fc.property(path, fc.array(fc.boolean()), (target, flips) => {
      const mangled = [...target]
        .map((one, index) => (flips[index % (flips.length || 1)] ? swap(one) : one))
        .join('')
      const text = `\u{1F600} [x](${linkTarget(mangled)}) x`
      const found = checkLinks({ [target]: '', 'a.md': text })
      if (mangled === target) {
        expect(found).toEqual([])
        return
      }
      // Only what two names have in common when both are in lower case is a case.
      expect(found.map((one) => one.rule)).toEqual(['link-case'])
      const after = applyFixes(text, found)
      if (found[0]?.fix) expect(checkLinks({ [target]: '', 'a.md': after })).toEqual([])
      else expect(after).toBe(text)
      // ASCII letters are never encoded, so that they can always be repaired.
      if (/^[\x20-\x7e]*$/.test(target)) expect(found[0]?.fix).toBeDefined()
      expect(after.toLowerCase()).toBe(text.toLowerCase())
    }),
    { seed: 46, numRuns: 500 },
  )
})

/** The other case of a letter, where there is exactly one. */
function swap(letter: string): string {
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  const isPair = other.toLowerCase() === letter.toLowerCase() && other.length === letter.length
  return isPair ? other : letter
}
