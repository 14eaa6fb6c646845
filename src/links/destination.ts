import type { Destination } from '../model/link.ts'
import { decodePercent } from '../model/percent.ts'
import type { Repository } from '../model/repository.ts'
import { ownPath } from './own-path.ts'
import { DEFAULT_BRANCHES, isPage } from './pages.ts'

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
const MACHINE = /^(?:file:|[a-z]:[\\/])/i
/** Filled in later; Markdown takes the angle brackets of `<%= url %>` for its own. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|^%[=-]?\s.*%$/s
/** Texts that GitHub shows on a page such as `/owner/name/issues/1`, where links lead elsewhere. */
const FORM = /(?:^|\/)(?:issue|pull_request)_template(?:\/[^/]+)?\.md$/i

/** Where a URL leads from a file, as GitHub shows it. */
// MM-LINK-0002
export function destinationOf(url: string, where: Where): Destination {
  if (url === '') return { kind: 'empty' }
  if (MACHINE.test(url)) return { kind: 'outside' }
  if (TEMPLATE.test(url)) return { kind: 'external' }
  const own = ownPath(url, where.repository)
  if (own !== undefined) return fromTop(own, where, false)
  if (url.startsWith('//') || (SCHEME.test(url) && !FILE_AND_LINE.test(url))) {
    return { kind: 'external' }
  }
  return url.startsWith('/') ? fromTop(url, where, true) : fromFile(url, where)
}

function fromFile(url: string, where: Where): Destination {
  const { path, broken, fragment, written } = partsOf(url)
  const folder = where.path.split('/').slice(0, -1)
  const [first, page = ''] = path
  if (first === '..' && FORM.test(where.path) && (isPage(page) || isTree(page))) {
    return beyond(2, path.slice(1), url, where)
  }
  const { parts, above, rest } = walk(folder, path)
  if (above > 0) return beyond(above, rest, url, where)
  const self = written === ''
  return {
    kind: 'inside',
    path: self ? where.path : parts.join('/'),
    ...(fragment !== undefined && { fragment }),
    self,
    absolute: false,
    misencoded: broken,
  }
}

/** A path from the top of the repository, of which our root may be a folder. */
function fromTop(url: string, where: Where, absolute: boolean): Destination {
  const { path, broken, fragment } = partsOf(url)
  const { parts, above } = walk([], path)
  if (above > 0) return { kind: 'outside' }
  const top = topOf(where)
  // What lies beside our root is there and cannot be seen.
  if (top.some((part, index) => parts[index] !== part)) return { kind: 'external' }
  return {
    kind: 'inside',
    path: parts.slice(top.length).join('/'),
    ...(fragment !== undefined && { fragment }),
    self: false,
    absolute,
    misencoded: broken,
  }
}

/**
 * GitHub shows a file below `/owner/name/blob/<branch>/`, so that a relative link can leave the tree
 * and still lead to a page of the repository: two levels above the root lies `issues`.
 */
function beyond(above: number, rest: readonly string[], url: string, where: Where): Destination {
  const levels = above - topOf(where).length
  if (levels <= 0) return { kind: 'external' }
  if (levels > 2) return { kind: 'outside' }
  const [page = '', branch = '', ...path] = levels === 1 ? ['blob', ...rest] : rest
  if (levels === 2 && (page === '' || isPage(page))) return { kind: 'external' }
  if (!isTree(page)) return { kind: 'outside' }
  if (!DEFAULT_BRANCHES.has(branch)) return { kind: levels === 2 ? 'external' : 'outside' }
  const hash = /#.*$/s.exec(url)?.[0] ?? ''
  return fromTop(`/${path.map(encodeURIComponent).join('/')}${hash}`, where, false)
}

function isTree(page: string): boolean {
  return page === 'blob' || page === 'tree' || page === 'raw'
}

function topOf({ repository }: Where): string[] {
  return repository?.directory.split('/').filter(Boolean) ?? []
}

/** A URL without its query: the parts of its path and its fragment, decoded. */
function partsOf(url: string) {
  const [, written = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const { text, broken } = decodePercent(written)
  const fragment = hash === undefined ? undefined : decodePercent(hash).text
  const path = text.split('/').filter((part) => part !== '' && part !== '.')
  return { written, path, broken, fragment }
}

/** Walks down and up; what is left of the path once it is above the start, and by how many levels. */
function walk(from: readonly string[], path: readonly string[]) {
  const parts = [...from]
  for (const [index, part] of path.entries()) {
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) {
      const down = path.findIndex((one, at) => at > index && one !== '..')
      const end = down === -1 ? path.length : down
      return { parts, above: end - index, rest: path.slice(end) }
    }
  }
  return { parts, above: 0, rest: [] }
}
