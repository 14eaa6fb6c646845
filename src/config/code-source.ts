import { extendLanguages, languages } from '../languages/index.ts'
import type { CodeSource, CodeSyntax } from '../model/config.ts'
import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import type { Language } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import { compileSyntax, syntaxes } from '../syntaxes/index.ts'
import { ConfigError } from './config-error.ts'
import type { ConfigInput } from './config-input.ts'
import { type GlobInput, globOf } from './globs.ts'

type CodeInput = Exclude<NonNullable<ConfigInput['code']>, false>

/** What runners look for by themselves; `api-spec.yaml`, `read-spec.ts` and the folder `spec` are no tests. */
const DEFAULT_TESTS = [
  '**/{test,tests,__tests__,e2e,features}/**',
  '**/*{.,_}{test,tests}.*',
  '**/*{.,_}spec.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,rb,cr,lua,php,exs,hs}',
  '**/test_*.*',
  '**/*{Test,Tests,Spec,IT}.{java,kt,kts,scala,groovy,cs,fs,vb,swift,php,m,mm,cpp,cc}',
  '**/*.{feature,bats,robot,t}',
]

/**
 * Where code and tests stand, with the defaults.
 *
 * @throws {ConfigError} for a glob, language or syntax that cannot be
 */
// MM-CODE-0003
export function codeSource({
  include,
  tests,
  syntaxes: used = [],
  languages: own = {},
}: CodeInput): CodeSource {
  const globsAt = (globs: readonly GlobInput[], key: string) =>
    globs.map((one, index) => globOf(one, false, ['code', key, index]))
  return {
    ...(include && { include: globsAt(include, 'include') }),
    tests: tests
      ? globsAt(tests, 'tests')
      : DEFAULT_TESTS.map((pattern) => ({ pattern, optional: true, keyPath: [] })),
    syntaxes: used.map(syntaxOf),
    languages: languagesOf(own),
  }
}

// MM-REF-0019
function syntaxOf(given: NonNullable<CodeInput['syntaxes']>[number], index: number): CodeSyntax {
  const keyPath = ['code', 'syntaxes', index]
  if (typeof given === 'string') return { name: knownSyntax(given, keyPath) }
  try {
    compileSyntax(given)
  } catch (error) {
    const place = formatKeyPath([...keyPath, 'pattern'])
    throw new ConfigError([...keyPath, 'pattern'], `${(error as Error).message}, at ${place}`)
  }
  return given
}

function knownSyntax(name: string, keyPath: KeyPath): string {
  const names = syntaxes.map((one) => one.name)
  if (names.includes(name)) return name
  const near = nearest(name, names)
  const hint =
    near === undefined ? `expected ${names.join(', ')} or a map` : `did you mean "${near}"?`
  throw new ConfigError(
    keyPath,
    `Unexpected syntax "${name}" at ${formatKeyPath(keyPath)}, ${hint}`,
  )
}

function languagesOf(own: NonNullable<CodeInput['languages']>): readonly Language[] {
  return Object.entries(own).reduce<readonly Language[]>((table, [name, given]) => {
    const keyPath = ['code', 'languages', name]
    try {
      return extendLanguages(table, { [name]: given })
    } catch (error) {
      throw new ConfigError(keyPath, `${(error as Error).message}, at ${formatKeyPath(keyPath)}`)
    }
  }, languages)
}
