/**
 * A text as the content of an element or of an attribute in double quotes. White space that a
 * parser would change (XML 1.0 sections 2.11 and 3.3.3) is written as references; characters that
 * XML 1.0 cannot hold (section 2.2) become U+FFFD.
 */
// MM-FORM-0034
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/g, reference)
}

const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function reference(character: string): string {
  return NAMES[character] ?? `&#${character.charCodeAt(0)};`
}

/** Attributes as they stand in a tag, each behind a blank; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

/** Stands before every document. */
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'
