/** The five levels of RFC 2119, sections 1 to 5. */
export type Level = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY'

/** Levels as totals and gates group them; `none` holds items without a key word. */
export type LevelGroup = 'MUST' | 'SHOULD' | 'MAY' | 'none'

/** Strongest first. */
export const LEVEL_GROUPS: readonly LevelGroup[] = ['MUST', 'SHOULD', 'MAY', 'none']

/** Every key word of RFC 2119 and the level it stands for. */
export const KEY_WORDS: Readonly<Record<string, Level>> = {
  MUST: 'MUST',
  SHALL: 'MUST',
  REQUIRED: 'MUST',
  'MUST NOT': 'MUST NOT',
  'SHALL NOT': 'MUST NOT',
  SHOULD: 'SHOULD',
  RECOMMENDED: 'SHOULD',
  'SHOULD NOT': 'SHOULD NOT',
  'NOT RECOMMENDED': 'SHOULD NOT',
  MAY: 'MAY',
  OPTIONAL: 'MAY',
}

export function levelGroup(level: Level | undefined): LevelGroup {
  if (level === undefined) return 'none'
  return level.startsWith('MUST') ? 'MUST' : level.startsWith('SHOULD') ? 'SHOULD' : 'MAY'
}

/**
 * The level of a text with these key words, in the order in which they stand there: the strongest
 * group wins, and within it the first key word, so that a `MUST NOT` is kept.
 */
// MM-LEVEL-0002
export function levelOf(keywords: readonly string[]): Level | undefined {
  const levels = keywords.map((word) => KEY_WORDS[word])
  for (const group of LEVEL_GROUPS) {
    const first = levels.find((level) => level !== undefined && levelGroup(level) === group)
    if (first !== undefined) return first
  }
  return undefined
}
