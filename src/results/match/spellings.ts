import type { NamedTest } from '../../model/result.ts'
import type { Spellings } from './consume.ts'
import type { Family } from './families.ts'

/** A text with single blanks. */
export function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** How a report may write the names of a test. */
// MM-RES-0032
export function spellingsOf({ names, codeNames }: NamedTest, family: Family): Spellings {
  const pairs = names.map((name, i) => [name, codeNames?.[i] ?? name].map(normalize))
  if (family === 'go') return pairs.map((all) => distinct([...all, ...all.map(underscored)]))
  if (family === 'c') return pairs.flatMap(parted)
  return pairs.map(distinct)
}

/** Go puts underscores where a subtest has blanks. */
function underscored(name: string): string {
  return name.replace(/\s/g, '_')
}

/** GoogleTest's `TEST(Suite, Name)` is one name in code and two in a report. */
function parted(all: readonly string[]): string[][] {
  const words = /^([A-Za-z_]\w*)\.([A-Za-z_]\w*)$/.exec(all[0] ?? '')
  if (!words) return [distinct(all)]
  const [, suite = '', name = ''] = words
  return [[suite], distinct([name, name.replace(/^DISABLED_/, '')])]
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)]
}
