import { idFinder, idSuspecter, ruleOf } from '../../src/ids/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { CodeFacts, FoundReference } from '../../src/model/code.ts'
import {
  type CompiledSyntax,
  compileSyntax,
  readCode,
  type Syntax,
  type SyntaxInput,
  syntaxes,
} from '../../src/syntaxes/index.ts'

/** How a test reads a file. */
export interface Reading {
  /** Whether its path is one of a test; by its name, if left out. */
  isTest?: boolean
  patterns?: string[]
  /** The default pattern stands in. */
  builtIn?: boolean
  syntaxes?: (Syntax | SyntaxInput)[]
  slugs?: boolean
}

/** Patterns as a team writes them, one with lower-case letters and one with words in front. */
export const PATTERNS = [
  '(?:OC-[A-Z]+|ORCH|FR|A|B|SRS|OC)-\\d+',
  'SYS-\\d+(?:\\.\\d+)*',
  'Requirement \\d+(?:\\.\\d+)+',
]

/** Reads one file. */
export function read(path: string, text: string, reading: Reading = {}): CodeFacts {
  const patterns = reading.patterns ?? PATTERNS
  const rules = patterns.map((pattern) =>
    ruleOf({ pattern, scope: 'repository', builtIn: reading.builtIn ?? false }),
  )
  return readCode(
    { path, text, isTest: reading.isTest ?? /test|spec|feature/.test(path) },
    {
      find: idFinder(rules),
      suspects: idSuspecter(rules),
      languages,
      syntaxes: (reading.syntaxes ?? []).map(compiled),
      tests: true,
      ...(reading.slugs ? { slugs: true } : {}),
    },
  )
}

/** What is built to be tried a thousand times is compiled once. */
const known = new Map<Syntax | SyntaxInput, CompiledSyntax>()

function compiled(syntax: Syntax | SyntaxInput): CompiledSyntax {
  const one = known.get(syntax) ?? compileSyntax(syntax)
  known.set(syntax, one)
  return one
}

/** The syntax of that name. */
export function syntaxNamed(name: string): Syntax {
  return syntaxes.find((one) => one.name === name) as Syntax
}

/** The references of a file in one line each: `line ID kind place (doubt)`. */
export function references(path: string, text: string, reading?: Reading): string[] {
  return read(path, text, reading).references.map(inShort)
}

function inShort({ id, to, kind, place, doubt, scope, position }: FoundReference): string {
  const whole = `${scope === undefined ? '' : `${scope}#`}${id}${to === undefined ? '' : `..${to}`}`
  const end = doubt === undefined ? '' : ` (${doubt})`
  return `${position.start.line} ${whole} ${kind} ${place}${end}`
}

/** What is said of the IDs of one comment in a function that is no test: `ID kind`. */
export function said(comment: string): string[] {
  const text = `fn push() {\n    // ${comment}\n}\n`
  return read('src/queue.rs', text).references.map(
    ({ id, kind, doubt }) => `${id} ${kind}${doubt === undefined ? '' : ` (${doubt})`}`,
  )
}
