import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Where a path leads, through links of it and of its folders; a file and folders that are not there
 * yet stand as they are written.
 *
 * @param path absolute
 */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path))
  }
}
