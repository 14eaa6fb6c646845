import { hasCrowdedWord, hasManyAddresses, hasManyReferences, mayHoldGfm } from './crowded.ts'

/** What makes a text one that remark parses: its name, and whether a text has it. */
export interface TextCondition {
  name: string
  /** A text that holds none of these does not have it, and need not be tested. */
  needs?: readonly string[]
  test(text: string): boolean
}

const MARK = String.raw`(?:[-+*]|\d{1,9}[.)])`
/** Marks of quotes, items and footnotes at the start of a line. */
const AROUND = String.raw`^[ \t>]*(?:(?:${MARK}[ \t>]|\[\^[^\]\r\n]*\]:)[ \t>]*)*`
const EMPTY_ITEM = new RegExp(String.raw`${AROUND}${MARK}[ \t>]*$`, 'm')
const TABBED_ITEM = new RegExp(String.raw`${AROUND}${MARK} *\t`, 'm')
/** The underline of a heading, or the row below the header of a table. */
const ROW_OF_MARKS = /[\r\n][ \t>]*[=|:-][|: \t=-]*$/gm
/** Lone surrogates, characters of later standards, and punctuation that came after Unicode 15. */
const UNSETTLED =
  /[\p{Cs}\p{Cn}\u1b4e\u1b4f\u1b7f\u20c1\u2427-\u2429\u2b96\ufbc3-\ufbd2\ufd90\ufd91\ufdc8-\ufdce]/u
/** Letters whose capitals are not a letter of their own, or that of another letter. */
const SPECIAL_LABEL =
  /\[[^\][]*[\u0131\u0390\u03b0\u1f52\u1f54\u1f56\u1fb7\u1fc7\u1fd2\u1fd3\u1fd7\u1fe2\u1fe3\u1fe7\u1ff7\ufb03\ufb04]/

/** Every pattern is linear: a row that may repeat never holds what begins the pattern. */
export const TEXT_CONDITIONS: readonly TextCondition[] = [
  {
    name: 'a control character',
    // MM-PARSE-0010
    test: (text) => /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\ufeff]/.test(text),
  },
  {
    name: 'an unsettled character',
    // MM-PARSE-0011
    test: (text) => UNSETTLED.test(text),
  },
  {
    name: 'an astral character beside a mark',
    // MM-PARSE-0012
    test: (text) => /[^\s*_~][*_~]+[\ud800-\udbff]|[\udc00-\udfff][*_~]+[^\s*_~]/.test(text),
  },
  {
    name: 'a label of special letters',
    needs: [']:'],
    // MM-PARSE-0013
    test: (text) => SPECIAL_LABEL.test(text),
  },
  {
    name: 'a footnote with a blank in its label',
    needs: ['[^'],
    // MM-PARSE-0014
    test: (text) => /\[\^[^\][\r\n \t]*[ \t]/.test(text),
  },
  {
    name: 'front matter that nothing closes',
    // MM-PARSE-0016
    test: opensFrontMatter,
  },
  {
    name: 'an empty list item',
    // MM-PARSE-0017
    test: (text) => EMPTY_ITEM.test(text),
  },
  {
    name: 'a tab behind the mark of a list',
    needs: ['\t'],
    // MM-PARSE-0018
    test: (text) => TABBED_ITEM.test(text),
  },
  {
    name: 'a task without text on its line',
    needs: ['[ ]', '[x]', '[X]', '[\t]'],
    // MM-PARSE-0019
    test: (text) => /\[[ \txX]\][ \t]*[\r\n]/.test(text),
  },
  {
    name: 'a row of marks that is an item',
    // MM-PARSE-0020
    test: (text) => /^[ \t>]*-[ \t]+[|:-][|: \t-]*$/m.test(text),
  },
  {
    name: 'a row of marks below a definition',
    needs: [']:'],
    // MM-PARSE-0021
    test: hasMarksBelow,
  },
  {
    name: 'an escaped mark beside another',
    needs: ['\\'],
    // MM-PARSE-0022
    test: (text) => /\\[*_~][*_~]/.test(text),
  },
  {
    name: 'very many underscores in a word beside marks of GFM',
    // MM-PARSE-0024
    test: (text) => hasCrowdedWord(text) && mayHoldGfm(text),
  },
  {
    name: 'very many addresses without a blank',
    // MM-PARSE-0026
    test: hasManyAddresses,
  },
  {
    name: 'very many character references in a block',
    // MM-PARSE-0025
    test: hasManyReferences,
  },
]

/** The first condition of the source that a text fulfils. */
export function leftInText(text: string): string | undefined {
  const mayHave = ({ needs }: TextCondition) => needs?.some((one) => text.includes(one)) ?? true
  return TEXT_CONDITIONS.find((one) => mayHave(one) && one.test(text))?.name
}

function opensFrontMatter(text: string): boolean {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*[\r\n])/.exec(text)?.[0]
  if (fence === undefined) return false
  const close = fence === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/
  return !close.test(text)
}

function hasMarksBelow(text: string): boolean {
  for (const { index } of text.matchAll(ROW_OF_MARKS)) {
    const end = text[index] === '\n' && text[index - 1] === '\r' ? index - 1 : index
    let start = end
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
    if (text.slice(start, end).includes(']:')) return true
  }
  return false
}
