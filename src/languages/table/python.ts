import type { Language, StringSyntax } from '../../model/language.ts'

/** A string with and without a prefix, which makes a docstring something else. */
function quoted(quote: string): StringSyntax[] {
  const triple = quote.repeat(3)
  const long = { close: triple, escape: '\\\\', multiline: true } as const
  const short = { close: quote, escape: '\\\\' }
  return [
    { open: `(?<!\\w)[bBfFtT][rR]?${triple}|(?<!\\w)[rR][bBfFtT]${triple}`, ...long },
    { open: `(?<!\\w)[bBfFtT][rR]?${quote}|(?<!\\w)[rR][bBfFtT]${quote}`, ...short },
    { open: `(?:(?<!\\w)[rRuU])?${triple}`, ...long, docstring: true },
    { open: `(?:(?<!\\w)[rRuU])?${quote}`, ...short, docstring: true },
  ]
}

const DEF = '^[ \\t]*(?:async[ \\t]+)?def[ \\t]+'

/** Classes whose methods pytest and unittest run. */
const TEST_CLASS = '^class[ \\t]+Test|^class[ \\t]+\\w+\\s*\\([^)]*TestCase'

export const python: Language = {
  name: 'python',
  extensions: ['.py', '.pyi', '.pyw', '.pyx'],
  fileNames: ['SConstruct', 'SConscript', 'Snakefile', 'wscript'],
  interpreters: ['python', 'pypy', 'pytest'],
  comments: [{ open: '#' }],
  strings: [...quoted('"'), ...quoted("'")],
  blocks: 'indentation',
  attributes: '^[ \\t]*@[\\w.]+',
  assertions: {
    quoted: '^[ \\t]*>>> ',
    // The statement, unittest, mock and numpy.testing; Playwright.
    inherited: '\\b(?:self|cls)\\.$',
    compares: '\\bassert\\b(?!\\s*[=,)])|\\bassert_?\\w{1,60}\\s*\\(|\\bexpect\\s*\\(',
    // pytest.raises, pytest.fail.
    fails: '\\b(?:raises|warns|deprecated_call|fail)\\s*\\(',
    mayFail:
      '\\braise\\b|\\bxfail\\b|\\b(?:benchmark|do_test)\\s*\\(|\\.assert\\w{1,60}(?!\\w|\\s*\\()|\\bexpected\\w{0,40}\\s*=|image_comp',
  },
  tests: [
    { kind: 'suite', byName: true, pattern: '^[ \\t]*class[ \\t]+(?<name>Test\\w*)' },
    { kind: 'suite', pattern: '^[ \\t]*class[ \\t]+(?<name>\\w+)\\s*\\((?=[^)]*TestCase\\b)' },
    { kind: 'test', byName: true, pattern: `${DEF}(?<name>test\\w*)`, within: TEST_CLASS },
    // At the top of a file `test` alone, or `testfile`, is as often something else.
    { kind: 'test', byName: true, pattern: `${DEF}(?<name>test[_A-Z\\d]\\w*)`, within: '^$' },
  ],
  definitions: [
    { kind: 'function', pattern: `${DEF}(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)` },
    { kind: 'type', pattern: '^[ \\t]*class[ \\t]+(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)' },
  ],
  tags: [
    '@pytest\\.mark\\.(?!parametrize\\b|usefixtures\\b|skipif\\b|xfail\\b|skip\\b)\\w+\\s*\\(',
  ],
  cases: [{ pattern: '\\bids\\s*=\\s*[\\[(]' }, { pattern: '\\bid\\s*=\\s*' }],
}
