/** One step into a config: the name of a key or the index of a list. */
export type KeyPath = readonly (string | number)[]

/** A config that cannot be used; the message is one sentence that names the key. */
export class ConfigError extends Error {
  readonly keyPath: KeyPath

  constructor(keyPath: KeyPath, message: string) {
    super(message)
    this.name = 'ConfigError'
    this.keyPath = keyPath
  }
}

/** `specs[0].ids`, as messages and docs write it; "the config" for the whole. */
export function formatKeyPath(keyPath: KeyPath): string {
  let text = ''
  for (const key of keyPath)
    text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${key}`
  return text || 'the config'
}
