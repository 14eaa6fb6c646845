/** The folders and the name of a path, without the ending of the name. */
export function segmentsOf(path: string): string[] {
  return path.replace(/\.[^./]*$/, '').split('/')
}

/** Whether a list ends with another one. */
export function endsWith(all: readonly string[], end: readonly string[]): boolean {
  return end.length <= all.length && end.every((one, i) => all[all.length - end.length + i] === one)
}
