import { uniqueNames } from './unique-names.ts'

/**
 * Names that Mermaid takes as they are: letters, digits and low lines, with single hyphens between. It
 * reads letters beyond ASCII one by one and may find a word of its own behind them, as in `éend`, so that
 * a name has letters of either kind.
 */
const PLAIN = /^[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*$/
/** Greek and Cyrillic letters, as far as Mermaid knows them. */
const BEYOND =
  /^[\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0481\u048A-\u0527\d_]+(?:-[\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0481\u048A-\u0527\d_]+)*$/
/** Words of the language: a line or a name that begins with one is read as something else. */
const WORDS =
  /^(?:end|graph|flowchart|subgraph|style|linkstyle|class|classdef|click|call|href|callback|interpolate|default|direction|acctitle|accdescr|_self|_blank|_parent|_top|tb|td|bt|rl|lr)(?![A-Za-z0-9_])/i
const MARKS = /\p{M}+/gu
const OTHERS = /[^A-Za-z0-9_]+/g

/** The IDs by which a Mermaid graph knows some names: the name itself where that can be one. */
// MM-GRAPH-0013
export function mermaidIds(names: readonly string[]): Map<string, string> {
  return uniqueNames(names, [(name) => (isPlain(name) ? name : madeOf(name))])
}

function isPlain(name: string): boolean {
  if (name !== name.normalize('NFC')) return false
  return BEYOND.test(name) || (PLAIN.test(name) && !WORDS.test(name))
}

function madeOf(name: string): string {
  return `module_${name.normalize('NFD').replace(MARKS, '').replace(OTHERS, '_')}`
}
