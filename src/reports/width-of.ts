import { eastAsianWidth } from 'get-east-asian-width'

/**
 * How many columns of a terminal a grapheme takes: 0, 1 or 2. Emoji and East Asian wide characters
 * take two (UAX 11), marks and invisible characters none of their own.
 *
 * @param grapheme one user-perceived character, no control character
 */
export function widthOf(grapheme: string): number {
  const base = grapheme.match(BASE)?.[0].codePointAt(0)
  if (base === undefined) return 0
  return EMOJI.test(grapheme) ? 2 : eastAsianWidth(base)
}

/** A character that is seen by itself. */
const BASE = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u

/** What is drawn as a picture though its first character alone would be narrow: ❤️, 1️⃣, flags. */
const EMOJI = /\uFE0F|\p{Regional_Indicator}{2}/u
