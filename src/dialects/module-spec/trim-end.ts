/** A text without white space and marks at its end; a regular expression would try each of a long run. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && isTrimmed(text[end - 1] as string, marks)) end--
  return text.slice(0, end)
}

function isTrimmed(character: string, marks: string): boolean {
  return marks.includes(character) || character.trim() === ''
}
