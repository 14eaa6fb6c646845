/**
 * A language as data: how its comments and strings are written, what defines a function, a type or a
 * test. One small lexer reads all of them. Texts that open and close are sources of regular
 * expressions (ECMAScript, flags `u` and `m`); they match at one place and never backtrack far.
 */
export interface Language {
  /** As people write it in small letters: `rust`, `c++`. */
  name: string
  /** Endings of file names with their full stop: `.rs`, `.d.ts`; the longest that fits wins. */
  extensions: readonly string[]
  /** Whole file names: `Makefile`, `Dockerfile`. */
  fileNames?: readonly string[]
  /** Programs that `#!` names, without version: `python`, `bash`. */
  interpreters?: readonly string[]
  /**
   * Another language has one of its extensions too (`.m`, `.pl`): it is this one where the source
   * matches in the beginning of the text, else the one that has none.
   */
  recognizedBy?: string
  /** Capitals and small letters are the same: all its sources get the flag `i`. */
  ignoreCase?: true
  comments: readonly CommentSyntax[]
  strings: readonly StringSyntax[]
  /**
   * A slash opens a literal of a regular expression where no value stands before it (ECMAScript,
   * Ruby, Perl).
   */
  slashLiterals?: true
  /** How a definition's body is told; a language without one has no definitions. */
  blocks?: 'braces' | 'indentation'
  /**
   * With indentation: a line no deeper than the head that begins so goes on with the body (`rescue`,
   * `begin`, `end`).
   */
  continues?: string
  /** Which lines belong to the definition below them: `@Test`, `#[test]`, `[Fact]`. A line begins so. */
  attributes?: string
  /** What is not a test. Tests are looked for first. */
  definitions?: readonly DefinitionSyntax[]
  tests?: readonly TestSyntax[]
  /**
   * Codes whose string arguments are tags of the test that they stand at: `@Tag(`, `[Category(`. They
   * match on code up to and with the opening bracket.
   */
  tags?: readonly string[]
  /**
   * Codes whose string is the title of the test that they stand at: `@DisplayName(`. They match on
   * code up to the string, or up to and with the bracket whose first argument it is.
   */
  titles?: readonly string[]
  /** Titles of single cases of a test, which keeps its name. */
  cases?: readonly CaseSyntax[]
  /** What asserts in a test; left out where nobody knows. */
  assertions?: AssertionSyntax
  /** Comments of it are no part of a program: Markdown, HTML. Nothing in it implements or verifies. */
  prose?: true
}

/** A comment. Without `close` it ends with its line. */
export interface CommentSyntax {
  open: string
  /** It speaks of what it stands in, never of what comes next: `//!`. */
  inner?: true
  /** A source; `$1` stands for the first group of what opened, escaped. */
  close?: string
  nested?: true
}

/** A string, or a literal that looks like one (a character, a regular expression). */
export interface StringSyntax {
  open: string
  /** A source; `$1` stands for the first group of what opened, escaped. Left out: `open` is all of it. */
  close?: string
  /** Takes the meaning from the character behind it; mostly `\`. */
  escape?: string
  /** It goes over the ends of lines; otherwise a line's end closes it. */
  multiline?: true
  /** Code within: `${` and `}`, `#{` and `}`. Sources. */
  interpolation?: readonly [open: string, close: string]
  /** The text begins on the next line and ends at a line that matches `close` (here document). */
  heredoc?: true
  /** A string that stands alone as a statement is a comment (PEP 257). */
  docstring?: true
}

/** What defines a function, method or type. */
export interface DefinitionSyntax {
  kind: 'function' | 'type'
  /** Matches on code (comments and contents of strings are blank); the group `name` is its name. */
  pattern: string
  /**
   * Matches on the code behind the bracket that the pattern ends with, once that is closed; else it
   * is none. Where it ends with a bracket itself, that is the one of the body.
   */
  behind?: string
  /** Its body reaches to where this source next matches on code, or to the end: `@end`. */
  end?: string
  /** It is one in files of tests alone: a module that may hold some. */
  byName?: true
}

/** What is a test, or a group of tests. */
export interface TestSyntax {
  kind: 'test' | 'suite'
  /**
   * Matches on code; the group `name` is its name. A pattern that ends with an opening bracket is a
   * call: its body reaches to the closing one, and the first string in it is its title. Of any
   * other without a name, the string that begins where the match ends is the title. The group
   * `title` is a title that is no string, `group` a suite that goes before the name.
   */
  pattern: string
  /**
   * Matches on the code behind the bracket that the pattern ends with, once that is closed; else it
   * is none. Where it ends with a bracket itself, that is the one of the call: `test.each(…)(`.
   */
  behind?: string
  /** Its body reaches to where this source next matches on code, or to the end: `***`. */
  end?: string
  /** One of the attribute lines above it matches; without them it is none. */
  attribute?: string
  /** The comment directly above it matches: `@test`. With `attribute`, one of the two will do. */
  comment?: string
  /**
   * It stands directly within a definition whose head matches: a class that extends TestCase. At
   * the top of the file that head is the empty text.
   */
  within?: string
  /**
   * Nothing but its name makes it one: a runner runs it in files of tests alone (`def test_queue`);
   * elsewhere it is a function or type like others.
   */
  byName?: true
  /** It is one directly in a suite only: a module among tests, which names them (`tests::full::rejects`). */
  inSuite?: true
  /** Nothing runs: `it.todo`. */
  todo?: true
  /** It passes only as long as what it says does not hold: `it.fails`. */
  failing?: true
}

/** The title of a single case of a test: `id=` of pytest, `name:` in the table of a Go test. */
export interface CaseSyntax {
  /** Matches on code up to the string, or up to and with the bracket whose strings they all are. */
  pattern: string
  /** They stand in the body of a test whose body matches; left out: they stand at its head. */
  where?: string
}

/**
 * What asserts in a test. All match on code, so that what stands in comments and strings is none; they
 * never backtrack far.
 */
export interface AssertionSyntax {
  /**
   * An assertion: `expect(`. What it reads stands in the bracket that the match ends with, else up to
   * the end of its statement.
   */
  compares: string
  /** An assertion that reads what stands elsewhere: `t.Fatal(`, `#[should_panic]`. */
  fails?: string
  /** No assertion, but it can let a test fail: `.unwrap()`, `throw`. */
  mayFail?: string
  /** The same in a string or comment: the `>>> ` of a doctest. */
  quoted?: string
  /** A test in which this does not match has its body elsewhere: `it('runs', helper)`. */
  body?: string
  /**
   * What stands directly before the name of a method that the class of a test may inherit: `self.`. A
   * call so of what the file does not define may assert.
   */
  inherited?: string
  /** A call needs no brackets. */
  bareCalls?: true
}
