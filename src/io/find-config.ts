import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
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
  if (!config) return { root }
  if ('reason' in config) {
    return {
      path: config.path,
      message: `Unexpected config that ${config.reason}, expected a file`,
    }
  }
  return { root, config }
}

function readGiven(folder: string, root: string, given: string): Found | Problem {
  const full = resolve(folder, given)
  const inside = full.startsWith(root + sep)
  const path = inside ? relative(root, full).split(sep).join('/') : given
  const text = readText(full)
  if (typeof text !== 'string') {
    return { path, message: `Unexpected --config that ${text.reason}, expected a file` }
  }
  return { root, config: { path, text, within: withinOf(basename(full)) } }
}

/** The configs in a folder; one that cannot be read counts, so that it is not passed over. */
function configsIn(folder: string): (FoundConfig | Unreadable)[] {
  const found: (FoundConfig | Unreadable)[] = []
  for (const name of NAMES) {
    const file = join(folder, name)
    if (!lstatSync(file, { throwIfNoEntry: false })) continue
    const text = readText(file)
    const isPackage = name === 'package.json'
    if (isPackage && (typeof text !== 'string' || !hasKey(text))) continue
    if (typeof text !== 'string') found.push({ path: name, ...text })
    else found.push({ path: name, text, within: withinOf(name) })
  }
  return found
}

interface Unreadable {
  path: string
  reason: string
}

function readText(file: string): string | { reason: string } {
  try {
    const stat = statSync(file)
    if (stat.isDirectory()) return { reason: 'is a directory' }
    if (!stat.isFile()) return { reason: 'is no regular file' }
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { reason: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` }
  }
}

function withinOf(name: string): string[] {
  return name === 'package.json' ? ['mustmark'] : []
}

function hasKey(packageJson: string): boolean {
  try {
    return 'mustmark' in (JSON.parse(packageJson) as object)
  } catch {
    // Damaged: if our key seems to stand in it, reading it as a config will name the place.
    return packageJson.includes('"mustmark":')
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
