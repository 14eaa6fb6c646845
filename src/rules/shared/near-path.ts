import { folderOf } from '../../model/path.ts'

/**
 * A relative path with one `../` more or less that leads to a wanted file; authors count from the file
 * instead of from its folder.
 *
 * @param url as it is written, with or without a fragment
 * @param from path of the file that it stands in, from the root
 * @returns the path to write, with its fragment
 */
export function nearPath(
  url: string,
  from: string,
  isWanted: (path: string) => boolean,
): string | undefined {
  const [bare = ''] = url.split('#')
  const fragment = url.slice(bare.length)
  const ways = [bare.replace(/^\.\.\//, ''), `../${bare.replace(/^\.\//, '')}`]
  const way = ways.find((one) => one !== bare && isWanted(resolve(folderOf(from), one)))
  return way === undefined ? undefined : way + fragment
}

function resolve(folder: string, url: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of url.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
