import { lex, outline } from '../../src/languages/index.ts'
import type { Definition } from '../../src/model/code.ts'
import { languageNamed } from './parts.ts'

/**
 * The outline of a text, a line each: how deep it is, its kind and name, then the number of the line
 * where its head, itself and its end are (`2/4-6`; `4-6` without a head), its titles in quotes unless
 * that is its name, its tags with `#`.
 */
export function outlined(text: string, name: string, { inTests = true } = {}): string[] {
  const language = languageNamed(name)
  const around: Definition[] = []
  return outline(text, lex(text, language), language, inTests).map((one) => {
    while (around.length > 0 && (around.at(-1) as Definition).end <= one.start) around.pop()
    const depth = '  '.repeat(around.length)
    around.push(one)
    return `${depth}${one.kind} ${one.name} ${linesOf(text, one)}${labelsOf(text, one)}`
  })
}

function linesOf(text: string, { head, start, end }: Definition): string {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const above = head === start ? '' : `${lineOf(head)}/`
  return `${above}${lineOf(start)}-${lineOf(end - 1)}`
}

function labelsOf(text: string, { name, titles, tags, todo }: Definition): string {
  const texts = (spans: Definition['titles']) =>
    spans.map((span) => text.slice(span.start, span.end))
  return [
    ...texts(titles).flatMap((title) => (title === name ? [] : ` "${title}"`)),
    ...texts(tags).map((tag) => ` #${tag}`),
    ...(todo ? [' todo'] : []),
  ].join('')
}
