/** How often a mark occurs in a text; each occurrence is looked for from behind the start of the last. */
export function countOf(mark: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}
