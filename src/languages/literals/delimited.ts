import type { StringSyntax } from '../../model/language.ts'

/**
 * Literals whose delimiter is free to choose behind a prefix: `%w[…]`, `~r/…/`, `q{…}`. A bracket
 * is closed by its counterpart; within it two more levels of the same are looked through.
 *
 * @param prefix a source
 */
export function delimited(
  prefix: string,
  interpolation?: StringSyntax['interpolation'],
): StringSyntax[] {
  return DELIMITERS.map(({ open, ...rest }) => ({
    open: prefix + open,
    ...rest,
    multiline: true,
    ...(interpolation && { interpolation }),
  }))
}

const DELIMITERS = [
  bracket('\\(', '\\)'),
  bracket('\\[', '\\]'),
  bracket('\\{', '\\}'),
  bracket('<', '>'),
  // The first group of what opens stands for itself.
  { open: '([|/!#~%^@"\'])', close: '$1', escape: '\\\\' },
]

/** Inner brackets up to their last character, which is the one that an escape takes along. */
function bracket(open: string, close: string) {
  // Runs of plain characters repeat as characters, not as groups, which an engine can do forever.
  const plain = `[^${open}${close}\\\\]*`
  const inner = `${open}${plain}(?:\\\\[^]${plain})*${close}`
  const outer = `${open}${plain}(?:(?:\\\\[^]|${inner})${plain})*(?=${close})`
  return { open, close, escape: `\\\\|${outer}` }
}
