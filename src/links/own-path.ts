import type { Repository } from '../model/repository.ts'
import { DEFAULT_BRANCHES } from './pages.ts'

const PAGE =
  /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/(?:refs\/heads\/)?([^/?#]+)(.*)$/is
const RAW =
  /^https?:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?([^/?#]+)(.*)$/is

/**
 * The path from the top of this repository, with its query and fragment, that an address of it on GitHub
 * names; none for other repositories and other branches.
 */
// MM-LINK-0008
export function ownPath(url: string, repository: Repository | undefined): string | undefined {
  if (repository === undefined) return undefined
  const [, name = '', branch = '', rest = ''] = PAGE.exec(url) ?? RAW.exec(url) ?? []
  if (name.toLowerCase() !== repository.name.toLowerCase()) return undefined
  return DEFAULT_BRANCHES.has(branch) ? rest : undefined
}
