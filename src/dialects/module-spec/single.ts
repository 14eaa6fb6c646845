/** White space made single, none at the ends. */
export function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
