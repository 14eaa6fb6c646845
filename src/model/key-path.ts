/** Steps into a config: the names of keys and the indexes of lists. */
export type KeyPath = readonly (string | number)[]

/** `specs[0].ids`, as messages and docs write it; "the config" for the whole. */
export function formatKeyPath(keyPath: KeyPath): string {
  let text = ''
  for (const key of keyPath) {
    text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${key}`
  }
  return text || 'the config'
}
