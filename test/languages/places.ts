import { lex, outline } from '../../src/languages/index.ts'
import type { Definition, Lexed } from '../../src/model/code.ts'
import type { Span } from '../../src/model/document.ts'
import type { Language } from '../../src/model/language.ts'

/** Where the IDs of a sample stand, as a sample says it. */
export function placesOf(text: string, language: Language): string[] {
  const lexed = lex(text, language)
  const definitions = outline(text, lexed, language)
  return Array.from(text.matchAll(/(?<![A-Za-z])QU[-_]\d+/gi), ({ 0: id, index }) => {
    const around = definitions.filter(({ head, end }) => head <= index && index < end)
    const names = around.map(({ name }) => name).join(' > ')
    return `${id} ${placeOf(index, lexed, around)} ${names}`.trim()
  })
}

function placeOf(offset: number, lexed: Lexed, around: readonly Definition[]): string {
  const within = (spans: readonly Span[]) =>
    spans.some(({ start, end }) => start <= offset && offset < end)
  if (within(lexed.comments)) return 'comment'
  if (within(around.flatMap(({ titles }) => titles))) return 'title'
  if (within(around.flatMap(({ tags }) => tags))) return 'tag'
  const tests = around.filter(({ kind }) => kind === 'test' || kind === 'suite')
  if (within(tests.flatMap(({ nameAt }) => nameAt ?? []))) return 'name'
  return within(lexed.strings) ? 'string' : 'code'
}
