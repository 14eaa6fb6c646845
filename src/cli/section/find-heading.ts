import { withoutNumber } from '../../model/without-number.ts'
import type { Sections } from '../../parse/index.ts'
import type { Answer } from './answer.ts'

type Heading = Sections['headings'][number]

/** How a heading may be called, the more exact way first. */
const WAYS: readonly ((heading: Heading) => string)[] = [
  ({ title }) => title,
  ({ title }) => withoutNumber(title),
  ({ title }) => withoutNumber(title).replace(/\s*\([^()]*\)$/, ''),
]

/** The body of the heading that a `#slug` or a text means; nothing where none has it. */
// MM-SECT-0009 MM-SECT-0010
export function findHeading(name: string, all: Sections): Answer | undefined {
  const text = name.replace(/\s+/g, ' ').trim()
  const ways = text.startsWith('#') ? [({ slug }: Heading) => `#${slug}`] : WAYS
  for (const way of ways) {
    const [heading, ...others] = all.headings.filter((one) => way(one) === text)
    if (!heading) continue
    return others.length === 0 ? bodyOf(heading, all) : ambiguous(text, [heading, ...others])
  }
  return undefined
}

function bodyOf({ title, start, first, last }: Heading, { text, starts }: Sections): Answer {
  const body = text.slice(starts[first - 1] ?? text.length, starts[last] ?? text.length)
  if (last >= first && body.trim() !== '') return { text: body, notes: [] }
  const message = `Unexpected heading "${title}" without text below it, expected lines before the next`
  return { code: 2, problems: [{ start, message }] }
}

function ambiguous(text: string, headings: readonly Heading[]): Answer {
  const [first, second] = headings as [Heading, Heading]
  const slugs = headings.slice(0, 5).map(({ slug }) => `#${slug}`)
  const more = headings.length > 5 ? ` and ${headings.length - 5} more` : ''
  const message = `Unexpected second heading "${text}", expected one (the first stands in line ${first.start.line}); say which: ${slugs.join(', ')}${more}`
  return { code: 3, problems: [{ start: second.start, message }] }
}
