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
