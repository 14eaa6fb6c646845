import type { Span } from './document.ts'
import type { Position } from './position.ts'
import type { BadSuppression, Suppression } from './suppression.ts'

/** A text taken apart by its language; offsets in UTF-16 units of the text. */
export interface Lexed {
  /** The text with comments, and the contents of strings, made blank; line ends stay. */
  code: string
  /** In their order; docstrings among them. */
  comments: Lexeme[]
  /** In their order; strings within the code of an interpolation are their own. */
  strings: Lexeme[]
  /** The comment or string that never ends, and reaches to the end of the text. */
  open?: { kind: 'comment' | 'string'; start: number }
}

/** A comment or a string, with what opens and closes it, and its content within. */
export interface Lexeme extends Span {
  content: Span
}

/** A function, type, test or suite. */
export interface Definition extends Span {
  kind: 'function' | 'type' | 'test' | 'suite'
  /** The name, or the title of a test that has one, with single blanks. */
  name: string
  /** Where the name stands in the code; left out where it has none but a title. */
  nameAt?: Span
  /** Where the first comment or attribute directly above it begins; `start` where there is none. */
  head: number
  /** Strings that are its title. */
  titles: Span[]
  /** Strings, or words of the code, that tag it. */
  tags: Span[]
  /** Nothing of it runs. */
  todo?: true
  /** Its runner expects it to fail. */
  failing?: true
}

/** Where in a file a reference stands. */
export type ReferencePlace =
  | 'comment'
  /** The title of a test or suite. */
  | 'title'
  /** The name of a test or suite. */
  | 'name'
  /** A tag of a test or suite. */
  | 'tag'
  /** A syntax of the config, or one that a dialect brings along. */
  | 'syntax'
  | 'string'
  | 'code'
  /** A file whose language nobody knows, or that is no code. */
  | 'text'

/** What a reference says; only the first two count. */
export type ReferenceKind = 'implements' | 'verifies' | 'cites' | 'exception' | 'todo'

/** Why a reference that could say more cites only, or says it with doubt. */
export type ReferenceDoubt =
  /** In a file of tests, in no test. */
  | 'outside a test'
  /** A verb that nobody knows; `verb` is it. */
  | 'unknown verb'
  /** Behind a comment or string that never ends. */
  | 'unclosed'
  /** An exception without a reason, a todo without a ticket. */
  | 'no reason'
  /** A test that does not run: `it.todo`. */
  | 'todo test'
  /** It names another revision than the declared one. */
  | 'outdated'

/** An ID that stands in a file that is no spec, and what it says there. */
export interface FoundReference {
  id: string
  /** The last ID of a range whose first is `id`: `ORCH-3065` of `ORCH-3060..3065`. */
  to?: string
  /** The list or range that it is read out of, where that is shorter: `ORCH-3060..3065`. */
  written?: string
  revision?: string
  /** What stands before a `#` and the ID: a spec, a package, or the end of one. */
  scope?: string
  /** Of a marker: `r` of `r[auth.login]`. It counts only where specs declare items with it. */
  prefix?: string
  place: ReferencePlace
  kind: ReferenceKind
  /** What decided the kind: its verb, where it stands, or the path of its file. */
  by: 'verb' | 'place' | 'path'
  verb?: string
  /** Of an exception or a todo. */
  reason?: string
  /** The enclosing function, method, type, test or suite; left out outside any. */
  symbol?: string
  /** The names of the suites and the test that it stands in or at, the outermost first. */
  test?: string[]
  /** What code calls those of `test` where one has a title: as many. */
  codeNames?: string[]
  doubt?: ReferenceDoubt
  /** Only the default pattern found it: its family decides whether it is an ID. */
  guessed: boolean
  /** Read out of a name or a tag, where many a word looks like an ID: counts if it is declared. */
  loose?: true
  position: Position
}

/** A test of a file. */
export interface FoundTest {
  /** Of the suites around it and its own, the outermost first. */
  names: string[]
  /** What code calls them where one has a title (`@DisplayName` over a method): as many as `names`. */
  codeNames?: string[]
  position: Position
  /** Some reference stands in it, at it, or in the title or tag of a suite around it. */
  referenced: boolean
  /** It is expected to fail: a pass says that what it tests does not hold. */
  failing?: true
  /** Left out where its language, or what it calls, does not show it. */
  asserts?: Assertions
}

/** What a test asserts, as far as its own code shows it. */
export interface Assertions {
  /** How many assertions stand in it. */
  count: number
  /** The last names of what they read, each once, by place; no more than a reader takes in. */
  fields: string[]
  /**
   * `nothing`: nothing in it can fail but by accident; `status`: every assertion only reads a name
   * such as `ok` or `statusCode`.
   */
  weak?: 'nothing' | 'status'
}

/** All that one file says that is no spec: plain JSON, from its bytes, its path and the config alone. */
export interface CodeFacts {
  path: string
  /** Left out where the table knows none. */
  language?: string
  /** Its language has functions or tests, so that something in it could name an item. */
  isProgram: boolean
  /** A test glob matches its path. */
  isTest: boolean
  /** By place. */
  references: FoundReference[]
  /** By place; empty in a language without test patterns. */
  tests: FoundTest[]
  /** How many words look like IDs by the default pattern and are none of `references`, by family. */
  idLike: Record<string, number>
  suppressions: Suppression[]
  badSuppressions: BadSuppression[]
  /** What was opened and never closed. */
  open?: { kind: 'comment' | 'string'; position: Position }
  /** The first byte that is no UTF-8, or the first NUL. */
  broken?: { kind: 'UTF-8' | 'NUL'; position: Position }
}
