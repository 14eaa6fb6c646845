import type { Manifest } from './types.ts'

/** npm: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const packageJson: Manifest = {
  file: 'package.json',
  name(text) {
    const name = (JSON.parse(text) as { name?: unknown } | null)?.name
    return typeof name === 'string' && name !== '' ? name : undefined
  },
}
