/** The title of a heading without the number in front of it. */
export function withoutNumber(title: string): string {
  return title.replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\S)/, '')
}
