import type { Manifest } from './types.ts'

/** npm: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const packageJson: Manifest = {
  file: 'package.json',
  name(text) {
    const manifest: unknown = JSON.parse(text)
    if (typeof manifest !== 'object' || manifest === null) throw new Error('it is no object')
    const { name } = manifest as { name?: unknown }
    return typeof name === 'string' && name !== '' ? name : undefined
  },
}
