import { githubRepository } from './github.ts'
import type { Manifest } from './types.ts'

/** Go: https://go.dev/ref/mod#go-mod-file-module; the last word of the path, without its version. */
export const goMod: Manifest = {
  file: 'go.mod',
  name(text) {
    const words = modulePath(text)
      ?.split('/')
      .filter((word) => !/^v\d+$/.test(word))
    return words?.at(-1)
  },
  reported(text) {
    const name = modulePath(text)
    return name === undefined ? undefined : { name, kind: 'module' }
  },
  repository(text) {
    const path = modulePath(text)
    return path?.startsWith('github.com/') ? githubRepository(path) : undefined
  },
}

function modulePath(text: string): string | undefined {
  return /^\s*module\s+(?:\(\s*)?"?([^\s"()]+)/m.exec(text)?.[1]
}
