import type { Definition } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import { inOrder } from './sweep.ts'

/** A definition with those around it; it begins with the comment directly above it. */
export interface Nested extends Span {
  definition: Definition
  around?: Nested
  /** The innermost test that it is or stands in. */
  test?: Nested
  /** It is a suite or stands in one. */
  inSuite: boolean
  /** It, or one around it, does not run. */
  isTodo: boolean
  /** It holds, or is, a test that runs; a test that does not. */
  holdsTest: boolean
  holdsTodo: boolean
  /** The names of the suites and tests that it is or stands in, the outermost first. */
  names: readonly string[]
  /** The same, as code calls them where one has a title. */
  codeNames: readonly string[]
}

/** The definitions of a text, nested; by place, the outer before the inner. */
export function nest(definitions: readonly Definition[], text: string): Nested[] {
  const open: Nested[] = []
  const spans = definitions.map((definition) => {
    return { start: Math.min(definition.head, definition.start), end: definition.end, definition }
  })
  return inOrder(spans).map((span) => {
    while (open.length > 0 && (open.at(-1) as Nested).end < span.end) open.pop()
    const nested = nestedIn(span, open.at(-1), text)
    open.push(nested)
    if (nested.definition.kind === 'test') tellAround(nested)
    return nested
  })
}

function nestedIn(
  { start, end, definition }: Span & { definition: Definition },
  around: Nested | undefined,
  text: string,
): Nested {
  const { kind, name, todo } = definition
  const isNamed = kind === 'test' || kind === 'suite'
  const names = around?.names ?? NO_NAMES
  const codeNames = around?.codeNames ?? NO_NAMES
  const nested: Nested = {
    start,
    end,
    definition,
    inSuite: kind === 'suite' || around?.inSuite === true,
    isTodo: todo === true || around?.isTodo === true,
    holdsTest: false,
    holdsTodo: false,
    names: isNamed ? [...names.slice(-MAX_NAMES), name] : names,
    codeNames: isNamed ? [...codeNames.slice(-MAX_NAMES), codeNameOf(definition, text)] : codeNames,
  }
  if (around) nested.around = around
  if (kind === 'test') nested.test = nested
  else if (around?.test) nested.test = around.test
  return nested
}

/** What code calls a test or suite that has a title beside its name; else its name. */
function codeNameOf({ name, nameAt, titles }: Definition, text: string): string {
  return nameAt && titles.length > 0 ? text.slice(nameAt.start, nameAt.end) : name
}

/** The names of code, where they are others than those that a runner shows. */
// MM-EVID-0060
export function codeNamesOf({ names, codeNames }: Nested): { codeNames?: string[] } {
  return names.every((one, i) => one === codeNames[i]) ? {} : { codeNames: [...codeNames] }
}

const NO_NAMES: readonly string[] = []
/** Deeper nesting than people write keeps its innermost names only, so that it costs no square. */
const MAX_NAMES = 50

/** A test is told to all that holds it, up to the first that knows of one already. */
function tellAround(test: Nested): void {
  const key = test.isTodo ? 'holdsTodo' : 'holdsTest'
  for (let one: Nested | undefined = test; one && !one[key]; one = one.around) one[key] = true
}
