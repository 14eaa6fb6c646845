const ENTITY = /#(?:(\d{1,7})|([a-z]{2,4}));/g
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
}

/** A label as a reader sees it: `#quot;` and `#35;` stand for a character. */
// MM-MOD-0055
export function decodeLabel(text: string): string {
  return text.replace(ENTITY, (whole, number?: string, name?: string) => {
    if (number === undefined) return NAMED[name ?? ''] ?? whole
    const code = Number(number)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
