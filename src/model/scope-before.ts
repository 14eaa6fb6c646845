/** What a spec's path, its end, or a package's name is made of. */
const PATH_CHARACTER = /[\p{L}\p{N}_@./+~-]/u
const MAX_SCOPE = 256

/** What stands before an ID. */
export interface Before {
  scope?: string
  /** Where it begins, with the scope. */
  from: number
  /** The ID is part of a path or an address, so that nobody says anything of it. */
  inPath: boolean
}

/**
 * Reads what stands directly before an ID: `001-login/spec#`, `@acme/core#`, or the rest of a path.
 *
 * @param listEnd where the ID before it ends, which a slash parts from it in a list
 */
// MM-REF-0003
export function scopeBefore(text: string, start: number, listEnd: number): Before {
  const mark = text[start - 1] ?? ' '
  if (!'#/\\=&:%'.includes(mark)) return { from: start, inPath: false }
  if (isInAddress(text, start)) return { from: start, inPath: true }
  const from = pathStart(text, start - 1)
  if (mark === '#') {
    const scope = text.slice(from, start - 1).replace(/^(?:\.{0,2}\/)+/, '')
    return /[\p{L}\p{N}]/u.test(scope)
      ? { scope, from, inPath: false }
      : { from: start, inPath: false }
  }
  const isPath = (mark === '/' || mark === '\\') && from < start - 1 && listEnd !== start - 1
  return { from: start, inPath: isPath }
}

/** Whether a path goes on behind an ID: `OC-1/notes`. */
export function goesOnAsPath(text: string, end: number): boolean {
  return /^\/[\p{L}\p{N}_.]/u.test(text.slice(end, end + 2))
}

/** `https://host/path?id=`. */
function isInAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_SCOPE), start)
  const scheme = before.lastIndexOf('://')
  return scheme > 0 && !/[\s"'`<>]/.test(before.slice(scheme))
}

function pathStart(text: string, end: number): number {
  let at = end
  while (at > end - MAX_SCOPE && PATH_CHARACTER.test(text[at - 1] ?? '')) at--
  return at
}
