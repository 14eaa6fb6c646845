import type { Nodes } from 'mdast'
import type { PathCandidate } from '../model/facts.ts'
import { folderOf } from '../model/path.ts'
import type { Flat } from './flatten.ts'
import { visit } from './visit.ts'

/** Endings of files that specs name; other words with a slash are prose such as `and/or`. */
const EXTENSIONS = new Set(
  `adb ads avsc bash bat bazel c cc cfg cjs clj cmake conf cpp cs css csv cxx dart ddl diff dockerfile
  erl ex exs feature fish fs go gql gradle graphql groovy h hcl hh hpp hrl hs html hxx idl ini ipynb java
  jl js json json5 jsonc jsonl jsx kt kts less lock log lua m make markdown md mdx mjs mk ml mli mm mts
  nim nix patch php pl pm proto ps1 puml py pyi r rb rego rs rst s sass scala scss sh sol sql svelte svg
  swift tcl tex tf thrift toml ts tsv tsx txt v vb vhd vhdl vue wasm wat wit xml xsd yaml yml zig zsh`.split(
    /\s+/,
  ),
)
const SEE = /^[ \t]*See:/m
const PATH = /^\.{0,2}[\w@/][\w@./+-]*$/

/**
 * The paths that a block names: its links, and inline code that is a path.
 *
 * @param from the offset in the source before which nothing counts
 */
// MM-OUT-0007
export function pathsIn(node: Nodes, spec: string, from = 0): PathCandidate[] {
  const found: PathCandidate[] = []
  visit(node, (child) => {
    if ((child.position?.start.offset ?? 0) < from) return
    if (child.type === 'link') addLink(found, child.url, spec)
    if (child.type === 'inlineCode') addCode(found, child.value, spec)
  })
  return found
}

/** The paths that the `See:` lines of a paragraph name: also bare words. */
// MM-OUT-0007
export function pathsInSeeLines(node: Nodes, flat: Flat, spec: string): PathCandidate[] {
  const see = seeIn(flat.text)
  if (!see) return []
  const from = flat.pieces.find((piece) => piece.end > see.index)?.node?.position?.start.offset ?? 0
  const found = pathsIn(node, spec, from)
  for (const { path } of seeWords(flat)) addResolved(found, folderOf(spec), path, true)
  return found
}

/** The bare words of a text that are paths and stand behind its `See:`, by offset in the text. */
export function seeWords({ text, pieces }: Flat): { path: string; start: number }[] {
  const see = seeIn(text)
  if (!see) return []
  return pieces
    .filter((piece) => !piece.code && !piece.link && !piece.struck && piece.end > see.index)
    .flatMap((piece) => {
      const from = Math.max(piece.start, see.index)
      return [...text.slice(from, piece.end).matchAll(/[^\s,;()]+/g)].map((word) => ({
        path: word[0].replace(/[.:]+$/, ''),
        start: from + word.index,
      }))
    })
    .filter(({ path }) => isPathWithExtension(path))
}

function seeIn(text: string): RegExpExecArray | null {
  return text.includes('See:') ? SEE.exec(text) : null
}

function addLink(found: PathCandidate[], url: string, spec: string): void {
  const path = decode(url.replace(/[?#].*$/s, ''))
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return
  if (path.startsWith('/')) addResolved(found, '', path.slice(1), true)
  else addResolved(found, folderOf(spec), path, true)
}

function addCode(found: PathCandidate[], code: string, spec: string): void {
  if (!PATH.test(code) || code.length > 256) return
  const folder = code.startsWith('.') && /^\.\.?\//.test(code) ? folderOf(spec) : ''
  addResolved(found, folder, code.replace(/^\//, ''), isPathWithExtension(code))
}

/** A path with a slash whose extension is one that specs name. */
export function isPathWithExtension(path: string): boolean {
  const ending = /[^/]\.([A-Za-z0-9]+)$/.exec(path)?.[1]
  return PATH.test(path) && path.includes('/') && ending !== undefined && EXTENSIONS.has(ending)
}

/** Adds the path from the root; one that leaves the root names nothing of this repository. */
function addResolved(found: PathCandidate[], folder: string, path: string, certain: boolean): void {
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return
  }
  if (parts.length > 0) found.push({ path: parts.join('/'), certain })
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
