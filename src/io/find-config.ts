import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../model/diagnostic.ts'

/** A file that holds a config; `within` leads to the config in it. */
export interface FoundConfig {
  /** From the root; as given where it lies outside. */
  path: string
  text: string
  within: string[]
}

/** Where a run takes place. */
export interface Found {
  /** Absolute. */
  root: string
  config?: FoundConfig
}

const NAMES = ['mustmark.yaml', 'mustmark.json', 'package.json']

/**
 * The root and its config. The root is the one given, else the nearest folder upwards that has a
 * config, else git's top level, else the working folder.
 *
 * @param folder the working folder, absolute
 */
// MM-CONFIG-0008
export function findConfig(
  folder: string,
  given: { root?: string | undefined; config?: string | undefined },
): Found | Problem {
  if (given.root !== undefined && !isFolder(resolve(folder, given.root))) {
    return { message: `Unexpected --root "${given.root}", expected a folder` }
  }
  const root =
    given.root === undefined
      ? (upwards(folder, (one) => configsIn(one).length > 0) ??
        upwards(folder, (one) => existsSync(join(one, '.git'))) ??
        folder)
      : resolve(folder, given.root)
  if (given.config !== undefined) return readGiven(folder, root, given.config)
  const [config, other] = configsIn(root)
  if (other) {
    return {
      path: other.path,
      message: `Unexpected second config beside ${config?.path}, expected one`,
    }
  }
  return config ? { root, config } : { root }
}

function readGiven(folder: string, root: string, given: string): Found | Problem {
  const full = resolve(folder, given)
  const inside = full.startsWith(root + sep)
  const path = inside ? relative(root, full).split(sep).join('/') : given
  try {
    const text = readFileSync(full, 'utf8')
    return {
      root,
      config: {
        path,
        text,
        within: basename(full) === 'package.json' ? ['mustmark'] : [],
      },
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return {
      path,
      message: `Unexpected --config that cannot be read (${code}), expected a file`,
    }
  }
}

function configsIn(folder: string): FoundConfig[] {
  return NAMES.flatMap((name) => {
    const file = join(folder, name)
    if (!existsSync(file)) return []
    const text = statSync(file).isFile() ? readFileSync(file, 'utf8') : ''
    if (name !== 'package.json') return [{ path: name, text, within: [] }]
    return hasKey(text) ? [{ path: name, text, within: ['mustmark'] }] : []
  })
}

function hasKey(packageJson: string): boolean {
  try {
    return 'mustmark' in (JSON.parse(packageJson) as object)
  } catch {
    return false
  }
}

function upwards(folder: string, test: (folder: string) => boolean): string | undefined {
  for (let one = folder; ; one = dirname(one)) {
    if (test(one)) return one
    if (one === dirname(one)) return undefined
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
