import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

/** The statement of the first declaration, and its title where it has one. */
function statement(markdown: string) {
  const [item] = analyzeMarkdown(markdown, { ids: ['A-\\d+'] }).trace.items
  return item?.title === undefined ? item?.statement : [item.title, item.statement]
}

describe('MM-STATE-0001: the statement is the text without the ID', () => {
  test.each([
    ['and its bracket', '- [A-1] It MUST run.'],
    ['and its colon', '- **A-1**: It MUST run.'],
    ['and its dash', '- A-1 -- It MUST run.'],
    ['and its revision', '- [A-1+2] It MUST run.'],
    ['and its bracket and colon', '- [A-1]: It MUST run.'],
    ['unwrapped', '- [A-1] It\n  MUST\n  run.'],
    ['unwrapped in a quote', '> [A-1] It\n> MUST\n> run.'],
    ['with single blanks', '- [A-1]   It  MUST\trun.'],
    ['without emphasis', '- [A-1] It **MUST** _run_.'],
    ['without marks of code', '- [A-1] It MUST `run`.'],
    ['without links', '- [A-1] It [MUST](a.md) [run][b].\n\n[b]: b.md'],
    ['without footnotes', '- [A-1] It MUST run[^1].\n\n[^1]: Always.'],
    ['without images', '- [A-1] It MUST ![fast](a.png) run.'],
    ['without comments', '- [A-1] It MUST <!-- really --> run.'],
    ['without tags', '- [A-1] It <b>MUST</b> run.'],
    ['with a break as a blank', '- [A-1] It MUST<br>run.'],
    ['with a hard break as a blank', '- [A-1] It MUST\\\n  run.'],
    ['with references read', '- [A-1] It MUST&#32;run&period;'],
    ['in a table', '| a | b | c |\n| - | - | - |\n| A-1 | It MUST | run. |'],
  ])('%s', (_, markdown) => {
    expect(statement(markdown)).toBe('It MUST run.')
  })

  test('other IDs and escapes stay', () => {
    expect(statement('- [A-1] It MUST \\*run\\*, as A-2.')).toBe('It MUST *run*, as A-2.')
  })

  test('more paragraphs of the item are no part of it', () => {
    expect(statement('- [A-1] It MUST run.\n\n  A note.')).toBe('It MUST run.')
  })
})

describe('MM-STATE-0002: a colon at the end takes', () => {
  test.each([
    ['a list', '- [A-1] It MUST:\n  - run\n  - stop', 'It MUST: run stop'],
    ['a list of lists', '- [A-1] It MUST:\n  - run\n    - far\n  - stop', 'It MUST: run far stop'],
    ['a numbered list', '[A-1] It MUST:\n\n1. run\n2. stop', 'It MUST: run stop'],
    ['a list behind a paragraph', '[A-1] It MUST:\n\n- run\n- stop', 'It MUST: run stop'],
    ['a list behind an ID at the end', '- It MUST: [A-1]\n  - run', 'It MUST: run'],
    ['a quote', '[A-1] It MUST say:\n\n> Hello\n> you', 'It MUST say: Hello you'],
    ['a table', '[A-1] It MUST have:\n\n| a | b |\n| - | - |\n| c | d |', 'It MUST have: a b c d'],
    ['a fence', '[A-1] It MUST print:\n\n```\na\n  b\n\nc\n```', 'It MUST print:\na\n  b\n\nc'],
    [
      'a fence with CR LF',
      '[A-1] It MUST print:\r\n\r\n```\r\na\r\nb\r\n```',
      'It MUST print:\na\nb',
    ],
    ['a fence in an item', '- [A-1] It MUST print:\n  ```\n  a\n  ```', 'It MUST print:\na'],
    ['a list, its own items left out', '[A-1] It MUST:\n\n- run\n- [A-2] stop', 'It MUST: run'],
    [
      'a list where the colon is followed by struck text',
      '- [A-1] It MUST: ~~not~~\n  - run',
      'It MUST: run',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(statement(markdown)).toBe(expected)
  })

  test.each([
    ['behind a full stop', '- [A-1] It MUST run.\n  - far'],
    ['that does not follow directly', '[A-1] It MUST run.\n\nText:\n\n- far'],
    ['behind a colon that is struck', '- [A-1] It MUST run. ~~As in:~~\n  - far'],
  ])('no list %s', (_, markdown) => {
    expect(statement(markdown)).toBe('It MUST run.')
  })

  test('no paragraph', () => {
    expect(statement('[A-1] It MUST:\n\nrun')).toBe('It MUST:')
  })

  test('nothing of the next item', () => {
    expect(statement('- [A-1] It MUST:\n- [A-2] run')).toBe('It MUST:')
  })
})

describe('MM-STATE-0003: a heading', () => {
  test.each([
    ['only the ID, a paragraph', '# A-1\n\nIt MUST run.\n\nMore.', 'It MUST run.'],
    ['only the ID, a list', '# A-1\n\n- It MUST\n- run.', 'It MUST run.'],
    ['only the ID, a quote', '# A-1\n\n> It MUST run.', 'It MUST run.'],
    [
      'only the ID, badges first',
      '# A-1\n\n![a](b.svg) [![c](d.svg)](e)\n\nIt MUST run.',
      'It MUST run.',
    ],
    ['only the ID, a comment first', '# A-1\n\n<!-- x -->\n\nIt MUST run.', 'It MUST run.'],
    ['only the ID, nothing', '# A-1\n\n## Next\n\nIt MUST run.', ''],
    ['a title with a key word', '# [A-1] It MUST run\n\nText.', ['It MUST run', 'It MUST run']],
    ['a title without', '# [A-1] Running\n\nIt MUST run.', ['Running', 'It MUST run.']],
    ['a title behind a colon', '# A-1: Running\n\nIt MUST run.', ['Running', 'It MUST run.']],
    ['a title in front', '# Running [A-1]\n\nIt MUST run.', ['Running', 'It MUST run.']],
  ])('with %s', (_, markdown, expected) => {
    expect(statement(markdown)).toEqual(expected)
  })

  test('with a paragraph that ends in a colon takes its list', () => {
    expect(statement('# A-1\n\nIt MUST:\n\n- run\n- stop')).toBe('It MUST: run stop')
  })

  test('leaves items that declare an ID of their own', () => {
    expect(statement('# A-1\n\n- [A-2] It MUST stop.\n- It MUST run.')).toBe('It MUST run.')
  })
})
