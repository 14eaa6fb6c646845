import { uniqueNames } from './unique-names.ts'

/** Names that Mermaid takes as they are: letters, digits and low lines, with single hyphens between. */
const PLAIN =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9_]+(?:-[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9_]+)*$/u
/** Words of the language: a line or a name that begins with one is read as something else. */
const WORDS =
  /^(?:end|graph|flowchart|subgraph|style|linkstyle|class|classdef|click|call|href|callback|interpolate|default|direction|acctitle|accdescr|_self|_blank|_parent|_top|tb|td|bt|rl|lr)(?![\p{L}\p{N}_])/iu
const LETTERS = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9_]+/gu

/** The IDs by which a Mermaid graph knows some names: the name itself where that can be one. */
// MM-GRAPH-0013
export function mermaidIds(names: readonly string[]): Map<string, string> {
  return uniqueNames(names, [
    (name) => (isPlain(name) ? name : `module_${name.normalize('NFC').replace(LETTERS, '_')}`),
  ])
}

function isPlain(name: string): boolean {
  return PLAIN.test(name) && !WORDS.test(name) && name === name.normalize('NFC')
}
