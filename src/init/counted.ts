/** A number and what is counted, for the comments of a config: `1 ID`, `2 IDs`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
