import type { Language } from '../../src/model/language.ts'

/** All sources of regular expressions of a language. */
export function sourcesOf(language: Language): string[] {
  const { comments, strings, tests = [], definitions = [], cases = [] } = language
  const all = [
    ...comments.flatMap(({ open, close }) => [open, close]),
    ...strings.flatMap(({ open, close, escape: before, interpolation = [] }) => [
      open,
      close,
      before,
      ...interpolation,
    ]),
    language.recognizedBy,
    language.continues,
    language.attributes,
    ...tests.flatMap((one) => [one.pattern, one.behind, one.end, one.attribute, one.comment]),
    ...tests.map(({ within }) => within),
    ...definitions.flatMap((one) => [one.pattern, one.behind, one.end]),
    ...(language.tags ?? []),
    ...(language.titles ?? []),
    ...cases.flatMap(({ pattern, where }) => [pattern, where]),
  ]
  return [...new Set(all.filter((source) => source !== undefined))]
}
