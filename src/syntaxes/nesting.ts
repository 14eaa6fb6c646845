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
}

/** The definitions of a file, nested; by place, the outer before the inner. */
export function nest(definitions: readonly Definition[]): Nested[] {
  const open: Nested[] = []
  const spans = definitions.map((definition) => {
    return { start: Math.min(definition.head, definition.start), end: definition.end, definition }
  })
  return inOrder(spans).map((span) => {
    while (open.length > 0 && (open.at(-1) as Nested).end < span.end) open.pop()
    const nested = nestedIn(span, open.at(-1))
    open.push(nested)
    if (nested.definition.kind === 'test') tellAround(nested)
    return nested
  })
}

function nestedIn(span: Span & { definition: Definition }, around: Nested | undefined): Nested {
  const { kind, name, todo } = span.definition
  const names = around?.names ?? NO_NAMES
  const nested: Nested = {
    ...span,
    ...(around ? { around } : {}),
    ...(around?.test ? { test: around.test } : {}),
    inSuite: kind === 'suite' || (around?.inSuite ?? false),
    isTodo: todo === true || (around?.isTodo ?? false),
    holdsTest: false,
    holdsTodo: false,
    names: kind === 'test' || kind === 'suite' ? [...names.slice(-MAX_NAMES), name] : names,
  }
  if (kind === 'test') nested.test = nested
  return nested
}

const NO_NAMES: readonly string[] = []
/** Deeper nesting than people write keeps its innermost names only, so that it costs no square. */
const MAX_NAMES = 50

/** A test is told to all that holds it, up to the first that knows of one already. */
function tellAround(test: Nested): void {
  const key = test.isTodo ? 'holdsTodo' : 'holdsTest'
  for (let one: Nested | undefined = test; one && !one[key]; one = one.around) one[key] = true
}
