/** What may stand between the letters and the number: blanks, dashes, character references. */
const BETWEEN = '(?:[\\s\\p{Pd}_:*`[\\]]|&#?\\w{1,8};){0,4}'
const STANDARDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:RFC${BETWEEN}(?:2119|8174)|BCP${BETWEEN}14)(?!\\p{N})`,
  'iu',
)

/**
 * Whether a text names one of the standards that say what MUST, SHOULD and MAY mean: RFC 2119, RFC
 * 8174, or BCP 14, which is both. Where it stands, in a sentence, a link or a list of references,
 * makes no difference: a reader finds it.
 */
// MM-LINT-0017
export function statesConformance(text: string): boolean {
  return STANDARDS.test(text)
}
