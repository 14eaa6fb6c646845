import type { Repository } from '../model/repository.ts'

const ADDRESS =
  /^(?:git\+)?(?:https?:\/\/|ssh:\/\/git@|git@|git:\/\/)?(?:www\.)?github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?].*)?$/i
const SHORT = /^(?:github:)?([\w-]+)\/([\w.-]+)$/

/** A repository on GitHub, from its address or npm's short form of it. */
// MM-LINK-0008
export function githubRepository(
  address: string | undefined,
  directory = '',
): Repository | undefined {
  const match = ADDRESS.exec(address ?? '') ?? SHORT.exec(address ?? '')
  return match ? { name: `${match[1]}/${match[2]}`, directory } : undefined
}
