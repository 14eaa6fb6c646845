/** Words with what binds them, arrows, and every other character that is no blank. */
const TOKEN = /@?[\p{L}\p{N}_][\p{L}\p{N}_@'’-]*\.?|->|=>|[^\s]/gu

/** The words and marks of a stretch of a comment, in their order. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

/** Whether a token ends what is said before it. */
export function endsSentence(token: string): boolean {
  return /^(?:.*\.|[;,!?])$/.test(token)
}
