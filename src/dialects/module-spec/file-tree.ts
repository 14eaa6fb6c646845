import type { Code } from 'mdast'
import type { FileTree, TreeEntry, TreeProblem } from '../../model/module-structure.ts'
import { codeLines } from './code-lines.ts'
import type { Reader } from './reader.ts'

const CONNECTOR = /[├└╰╚╠]\s?[─—━═-]{0,4}\s?|\|-{1,3}\s|[+`\\]-{1,3}\s/y
const DRAWN = /[├└╰╚╠]|^\s*(?:\|-{2}|`-{2}|\+-{2})/m
/** What may stand behind a name; two blanks part as well. */
const COMMENT = /^(?:\s{2}|\s(?:#|\/\/|←|<-|—|–|--?\s|→|\())/
/** `service/`, `index.ts`, `<name>-port.<ext>`, `*.sh`, `{a,b}.ts`, `LICENSE`. */
const NAME = /^[^\s│|├└─:;=]+$/u
/** A level of a drawing is four characters wide at most, with room for a wide one. */
const WIDEST = 6

interface Level {
  column: number
  index: number
}

/**
 * A tree of files drawn with lines, or by indentation alone.
 *
 * @returns none where the block draws no tree
 */
// MM-MOD-0050 MM-MOD-0051
export function fileTreeOf(node: Code, reader: Reader): FileTree | undefined {
  const drawn = DRAWN.test(node.value)
  if (!drawn && !looksLikePaths(node)) return undefined
  const entries: TreeEntry[] = []
  const problems: TreeProblem[] = []
  const open: Level[] = []
  for (const { text, place } of codeLines(node, reader)) {
    const lead = /^(?:[\s│║┃]|\|(?!-))*/.exec(text)?.[0].length ?? 0
    if (lead === text.length) continue
    CONNECTOR.lastIndex = lead
    const connector = CONNECTOR.exec(text)
    const at = lead + (connector?.[0].length ?? 0)
    const name = /^\S*/.exec(text.slice(at))?.[0] ?? ''
    const rest = text.slice(at + name.length)
    const problem = (kind: TreeProblem['kind']): void => {
      problems.push({ kind, text: text.trim(), position: place(lead, text.trimEnd().length) })
    }
    if (/^(?:\.\.\.|…)$/.test(name)) continue
    if (!isName(name, rest) || (drawn && !connector && !isRoot(text, lead, open))) {
      problem('unreadable')
      continue
    }
    // A drawn line stands below what begins at its own column.
    const column = connector ? lead + 0.5 : lead
    let left: Level | undefined
    while (open.length > 0 && (open.at(-1) as Level).column >= column) left = open.pop()
    const parent = open.at(-1)
    const isJump = connector && column - (parent?.column ?? 0) > WIDEST
    if (isJump || (left && left.column > column)) problem('level')
    const above = parent ? entries[parent.index] : undefined
    if (above) above.folder = true
    const bare = name.replace(/\/+$/, '')
    const path = above ? `${above.path}/${bare}` : bare
    const comment = rest.trim()
    entries.push({
      path,
      folder: name.endsWith('/'),
      ...(comment === '' ? {} : { comment: comment.replace(/^(?:#|\/\/|←|<-|—|–|--?|→)\s*/, '') }),
      position: place(at, at + name.length),
    })
    open.push({ column, index: entries.length - 1 })
  }
  if (entries.length === 0) return undefined
  return { entries, problems, position: reader.places.ofNode(node) }
}

function isName(name: string, rest: string): boolean {
  return NAME.test(name) && (rest.trim() === '' || COMMENT.test(rest))
}

/** Without a connector, the top of a drawing: nothing is open, or it stands at the very left. */
function isRoot(text: string, lead: number, open: readonly Level[]): boolean {
  if (/[│|║┃]/.test(text.slice(0, lead))) return false
  return open.length === 0 || lead <= (open[0]?.column ?? 0)
}

/** A block without lines is a tree if it has no other language and all of it looks like paths. */
function looksLikePaths({ value, lang }: Code): boolean {
  if (lang && !/^(?:text|txt|tree|plain|plaintext|bash|sh)$/i.test(lang)) return false
  const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim())
  const parts = lines.filter((line) => line !== '').map((line) => /^(\S+)(.*)$/s.exec(line))
  const isPath = (name: string, rest: string) =>
    isName(name, rest) && /[./]/.test(name) && !/^[$>]/.test(name)
  const every = parts.every((part) => isPath(part?.[1] ?? '', part?.[2] ?? ''))
  return every && parts.some((part) => part?.[1]?.endsWith('/'))
}
