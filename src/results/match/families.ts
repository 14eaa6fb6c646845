/** Languages whose runners name tests alike, told by the ending of a path. */
export type Family = 'script' | 'python' | 'java' | 'jvm' | 'rust' | 'go' | 'c' | 'other'

const ENDINGS: readonly [RegExp, Family][] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i, 'script'],
  [/\.pyi?$/i, 'python'],
  [/\.java$/i, 'java'],
  [/\.(?:kts?|groovy|scala)$/i, 'jvm'],
  [/\.rs$/i, 'rust'],
  [/\.go$/i, 'go'],
  [/\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|mm?|cu)$/i, 'c'],
]

/** The family of the code at a path. */
export function familyOf(path: string): Family {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'other'
}
