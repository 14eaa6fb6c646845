/** A name in a folder, both from the root; the root's own name is empty. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** A path and an anchor as the target of a Markdown link; no character of them can end it. */
export function linkTarget(path: string, anchor = ''): string {
  const target = path.split('/').map(encode).join('/')
  return anchor === '' ? target : `${target}#${encode(anchor)}`
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29'))
}

/** The folder of a path; empty for one in the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Every folder that one of the paths lies in, however deep; the root is left out. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}
