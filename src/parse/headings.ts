import type { ParserChoice } from '../model/parser.ts'
import { beyondLimits } from './limits.ts'
import { parse } from './markdown.ts'
import { outlineOf } from './outline.ts'

/** The titles of the headings of a Markdown text; none where it is not parsed. */
// MM-LINT-0021
export function headingsOf(text: string, parser?: ParserChoice): string[] {
  if (beyondLimits(text)) return []
  try {
    return outlineOf(parse(text, parser)).sections.map((section) => section.title)
  } catch (error) {
    // Inline marks nested by the thousand exhaust the stack of the parser.
    if (error instanceof RangeError) return []
    throw error
  }
}
