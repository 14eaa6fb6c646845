import type { Destination } from '../model/link.ts'
import type { Repository } from '../model/repository.ts'

/** What the reading of a URL depends on. */
export interface Where {
  /** The file that the link stands in, from the root. */
  path: string
  /** Where it is on GitHub, if that is known. */
  repository?: Repository | undefined
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** `main.go:10` is no scheme; nor is the drive of a Windows path. */
const FILE_AND_LINE = /^[^/:]+\.[a-z0-9]+:\d+/i
const MACHINE = /^(?:file:|[a-z]:[\\/]|~\/)/i
const TEMPLATE = /\{\{|\{%|<%|\$\{/
/** Pages of a repository on GitHub that are no files; `../../issues` leads to them from the root. */
const PAGES = new Set(
  `actions branches commit commits compare contributors discussions fork forks graphs issues labels
  milestone milestones network packages projects pull pulls pulse releases security settings stargazers
  subscription tags watchers wiki`.split(/\s+/),
)
/** Names under which the tree at hand is linked; another branch or a commit has a tree of its own. */
const DEFAULT_BRANCHES = new Set(['main', 'master', 'HEAD'])

/** Where a URL leads from a file, as GitHub shows it. */
// MM-LINK-0002
export function destinationOf(url: string, where: Where): Destination {
  if (url === '') return { kind: 'empty' }
  if (MACHINE.test(url)) return { kind: 'outside' }
  if (TEMPLATE.test(url)) return { kind: 'external' }
  const own = ownPath(url, where.repository)
  if (own !== undefined) return inside(`/${own}`, where, false)
  if (url.startsWith('//') || (SCHEME.test(url) && !FILE_AND_LINE.test(url))) {
    return { kind: 'external' }
  }
  return inside(url, where, url.startsWith('/'))
}

function inside(url: string, where: Where, absolute: boolean): Destination {
  const [, written = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const decoded = decode(written)
  const fragment = hash === undefined ? undefined : decode(hash)
  const { path: from } = where
  const parts = absolute || url.startsWith('/') ? [] : from.split('/').slice(0, -1)
  let above = 0
  const rest = decoded.text.split('/')
  for (const [index, part] of rest.entries()) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) above++
    else continue
    if (above > 0 && part !== '..') return beyond(above, rest.slice(index), where, fragment)
  }
  if (above > 0) return beyond(above, [], where, fragment)
  const self = written === ''
  return {
    kind: 'inside',
    path: self ? from : parts.join('/'),
    ...(fragment !== undefined && { fragment: fragment.text }),
    self,
    absolute,
    misencoded: decoded.broken,
  }
}

/**
 * GitHub shows a file below `/owner/name/blob/<branch>/`, so that a relative link can leave the tree
 * and still lead to a page of the repository: two levels above the root lies `issues`.
 */
function beyond(
  above: number,
  rest: readonly string[],
  where: Where,
  fragment: Decoded | undefined,
): Destination {
  // Our root is a folder of the repository: what lies beside it is there and cannot be seen.
  const depth = where.repository?.directory.split('/').filter(Boolean).length ?? 0
  const levels = above - depth
  if (levels <= 0) return { kind: 'external' }
  if (levels > 2) return { kind: 'outside' }
  const [page = '', branch = '', ...path] = levels === 1 ? ['blob', ...rest] : rest
  if (levels === 2 && PAGES.has(page)) return { kind: 'external' }
  if (!/^(?:blob|tree|raw)$/.test(page)) return { kind: 'outside' }
  if (!DEFAULT_BRANCHES.has(branch)) return { kind: levels === 2 ? 'external' : 'outside' }
  const hash = fragment === undefined ? '' : `#${encodeURIComponent(fragment.text)}`
  return inside(`/${path.map(encodeURIComponent).join('/')}${hash}`, where, false)
}

/** The path in this repository that an address of it on GitHub names. */
function ownPath(url: string, repository: Repository | undefined): string | undefined {
  if (repository === undefined) return undefined
  const match =
    /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/([^/?#]+)(?:\/(.*))?$/is.exec(
      url,
    )
  if (!match || match[1]?.toLowerCase() !== repository.name.toLowerCase()) return undefined
  if (!DEFAULT_BRANCHES.has(match[2] ?? '')) return undefined
  const [path = '', folder] = [match[3], repository.directory]
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

interface Decoded {
  text: string
  broken: boolean
}

function decode(text: string): Decoded {
  try {
    return { text: decodeURIComponent(text), broken: false }
  } catch {
    return { text, broken: true }
  }
}
