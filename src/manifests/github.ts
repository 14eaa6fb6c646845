import type { Repository } from '../model/repository.ts'

const ADDRESS =
  /^(?:git\+)?(?:https?:\/\/|ssh:\/\/git@|git@|git:\/\/)?(?:www\.)?github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/tree\/[^/]+\/([^#?]+))?(?:[/#?].*)?$/i
const SHORT = /^(?:github:)?([\w-]+)\/([\w.-]+)$/

/**
 * A repository on GitHub, from its address or npm's short form of it.
 *
 * @param directory the folder of it that is meant, where the address names none behind `/tree/<branch>/`
 */
// MM-LINK-0008
export function githubRepository(
  address: string | undefined,
  directory = '',
): Repository | undefined {
  const match = ADDRESS.exec(address ?? '') ?? SHORT.exec(address ?? '')
  if (!match) return undefined
  const folder = directory === '' ? (match[3] ?? '') : directory
  return { name: `${match[1]}/${match[2]}`, directory: folder.replace(/\/+$/, '') }
}
