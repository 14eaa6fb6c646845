import type { IdFinder } from '../ids/index.ts'
import type { FoundReference, ReferenceKind } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import type { Language } from '../model/language.ts'

/** A syntax as the config writes it. */
export interface SyntaxInput {
  name: string
  /** A regular expression with the named group `id`, and perhaps `verb` and others. */
  pattern: string
  /** `Requirement ${id}`: the ID, made of the groups; `${id}` where it is left out. */
  id?: string | undefined
  /** What each reference says, whatever stands around it. */
  kind?: 'implements' | 'verifies' | 'cites' | undefined
}

/** A reference that an example shows. */
export type ExampleReference = Pick<FoundReference, 'id' | 'kind'> &
  Partial<
    Pick<FoundReference, 'scope' | 'revision' | 'reason' | 'verb' | 'loose' | 'prefix' | 'doubt'>
  >

/** An example of a syntax: its documentation and its test. */
export interface SyntaxExample {
  /** Of a file in Rust. */
  code: string
  references: ExampleReference[]
}

/** A way in which code refers to items: one file in this folder, one line in its index. */
export interface Syntax extends SyntaxInput {
  /** One sentence for people. */
  description: string
  /** What its verbs say, in lower case; where it has none, the usual ones. */
  verbs?: (verb: string) => ReferenceKind | undefined
  /** What the further groups of a match say. */
  details?: (groups: Groups) => Details
  /** Without this the words may be something else, and count only if they are declared. */
  unsureWithout?: 'verb' | 'pattern'
  examples: readonly SyntaxExample[]
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** What a syntax says beside the ID. */
export interface Details {
  verb?: string
  /** Of an exception or a todo. */
  reason?: string
}

/** A syntax that is ready to be searched for. */
export interface CompiledSyntax {
  name: string
  regex: RegExp
  /** Makes the ID of the groups; `id` is a single one. */
  idOf(groups: Groups): string
  kind?: ReferenceKind
  kindOf(verb: string): ReferenceKind | undefined
  detailsOf(groups: Groups): Details
  /** Counts in code and in any string too, as a syntax of the config does. */
  anywhere: boolean
  unsureWithout?: 'verb' | 'pattern'
}

/** How code is to be read. */
export interface CodeOptions {
  /** Finds the IDs that stand in text, by all patterns of the config. */
  find: IdFinder
  /** Whether such an ID may stand in a text once marks of comments are left out. */
  suspects(text: string): boolean
  languages: readonly Language[]
  syntaxes: readonly CompiledSyntax[]
  /** Some items have IDs that no pattern finds (slugs): `spec.md#slug` is read too. */
  slugs?: boolean
  /** The list of tests is asked for. */
  tests?: boolean
}

/** A file that is no spec. */
export interface CodeSource {
  path: string
  text: string
  /** A test glob matches its path. */
  isTest: boolean
}

/** An ID in the text of a file, before anybody asks what it says. */
export interface Occurrence extends Span {
  id: string
  to?: string
  written?: string
  revision?: string
  scope?: string
  guessed: boolean
  loose?: true
  /** Where it begins with what stands before its `#`. */
  from: number
  /** It is part of a path or an address: nobody says anything of it. */
  inPath?: true
  /** It stands in a list behind another one. */
  listed?: true
  /** What the syntax that found it says. */
  syntax?: { compiled: CompiledSyntax; details: Details }
  prefix?: string
}
