import type { KeyPath } from '../model/key-path.ts'

/** A config that cannot be used; the message is one sentence that names the key. */
export class ConfigError extends Error {
  readonly keyPath: KeyPath

  constructor(keyPath: KeyPath, message: string) {
    super(message)
    this.name = 'ConfigError'
    this.keyPath = keyPath
  }
}
