import type { EarlierText } from '../../model/suspect.ts'

/** So much of a text is shown, from a little before the place where it changed. */
const SHOWN = 120
const BEFORE = 40

/** Two texts in one line, cut to what differs: `"It MUST walk." became "It MUST run."`. */
// MM-GATE-0017
export function textChange(earlier: EarlierText, now: EarlierText): string {
  const [old, today] = [earlier, now].map(({ statement }) => statement.replace(/\s+/g, ' ')) as [
    string,
    string,
  ]
  if (old === today && earlier.level !== now.level) {
    return `${earlier.level ?? 'no level'} became ${now.level ?? 'no level'}`
  }
  let same = 0
  while (same < old.length && old[same] === today[same]) same++
  const from = same <= BEFORE ? 0 : old.lastIndexOf(' ', same - BEFORE) + 1
  return `"${cut(old, from)}" became "${cut(today, from)}"`
}

function cut(text: string, from: number): string {
  const shown = text.slice(from, from + SHOWN)
  return `${from > 0 ? '… ' : ''}${shown}${from + SHOWN < text.length ? ' …' : ''}`
}
