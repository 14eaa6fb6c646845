import { githubRepository } from './github.ts'
import type { Manifest } from './types.ts'

/** npm: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const packageJson: Manifest = {
  file: 'package.json',
  name(text) {
    const { name } = read(text)
    return typeof name === 'string' && name !== '' ? name : undefined
  },
  repository(text) {
    const { repository } = read(text)
    const { url, directory = '' } =
      typeof repository === 'object' && repository ? repository : { url: repository }
    if (typeof url !== 'string' || typeof directory !== 'string') return undefined
    return githubRepository(url, directory.replace(/^\.?\/|\/+$/g, ''))
  },
}

interface Fields {
  name?: unknown
  repository?: { url?: unknown; directory?: unknown } | string | null
}

function read(text: string): Fields {
  const manifest: unknown = JSON.parse(text)
  if (typeof manifest !== 'object' || manifest === null) throw new Error('it is no object')
  return manifest as Fields
}
