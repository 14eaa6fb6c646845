/**
 * A text without characters that would steer the terminal or end the line: control characters show
 * their picture (U+2400 to U+2421), those of C1 the replacement character. Tabs stay.
 */
// MM-FORM-0013
export function visible(text: string): string {
  return text.replace(/[\0-\x08\n-\x1F\x7F-\x9F]/g, picture)
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
}
