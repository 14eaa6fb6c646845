import type { StringSyntax } from '../../model/language.ts'

/**
 * Literals whose delimiter is free to choose behind a prefix: `%w[…]`, `~r/…/`, `q{…}`. A bracket
 * is closed by its counterpart; one that nests closes at the first, which loses no comment.
 *
 * @param prefix a source
 */
export function delimited(
  prefix: string,
  interpolation?: StringSyntax['interpolation'],
): StringSyntax[] {
  return DELIMITERS.map(([open, close]) => ({
    open: prefix + open,
    close,
    escape: '\\\\',
    multiline: true,
    ...(interpolation && { interpolation }),
  }))
}

const DELIMITERS = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['\\{', '\\}'],
  ['<', '>'],
  // The first group of what opens stands for itself.
  ['([|/!#~%^@"\'])', '$1'],
] as const
