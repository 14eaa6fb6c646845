import type { Manifest } from './types.ts'

/** Go: https://go.dev/ref/mod#go-mod-file-module; the last word of the path, without its version. */
export const goMod: Manifest = {
  file: 'go.mod',
  name(text) {
    const path = /^\s*module\s+(?:\(\s*)?"?([^\s"()]+)/m.exec(text)?.[1]
    const words = path?.split('/').filter((word) => !/^v\d+$/.test(word))
    return words?.at(-1)
  },
}
