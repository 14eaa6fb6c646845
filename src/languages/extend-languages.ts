import type { Language } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'

/** A language as a config describes it: literal texts, no regular expressions. */
export interface OwnLanguage {
  /** A known language that it is written like. */
  like?: string | undefined
  /** Endings of file names, with their full stop. */
  extensions?: string[] | undefined
  fileNames?: string[] | undefined
  /** What begins a comment that ends with its line. */
  lineComments?: string[] | undefined
  blockComments?: [open: string, close: string][] | undefined
  /** What opens and closes a string. */
  strings?: string[] | undefined
}

/**
 * The table with the languages of a config: further endings and names for a known one, one that is
 * written like another, or one of its own. What they claim no other language has.
 *
 * @throws {Error} with one sentence, for a language that cannot be
 */
// MM-LANG-0090
export function extendLanguages(
  table: readonly Language[],
  own: Readonly<Record<string, OwnLanguage>>,
): Language[] {
  let languages = [...table]
  for (const [name, given] of Object.entries(own)) {
    const one = ownLanguage(name, given, table)
    const isTaken = (text: string, ours: readonly string[] = []) => ours.includes(text)
    languages = languages
      .filter((other) => other.name !== name)
      .map(({ extensions, fileNames = [], ...other }) => ({
        ...other,
        extensions: extensions.filter((text) => !isTaken(text, one.extensions)),
        fileNames: fileNames.filter((text) => !isTaken(text, one.fileNames)),
      }))
    languages.push(one)
  }
  return languages
}

function ownLanguage(name: string, given: OwnLanguage, table: readonly Language[]): Language {
  const { extensions = [], fileNames = [] } = given
  const bad = extensions.find((one) => !/^\.[^/]+$/.test(one))
  if (bad !== undefined)
    throw new Error(`Unexpected extension "${bad}", expected one such as ".py"`)
  if (extensions.length + fileNames.length === 0) {
    throw new Error(`Unexpected language "${name}" without files, expected extensions or fileNames`)
  }
  const known = table.find((one) => one.name === name)
  const model = given.like === undefined ? known : likeOf(given.like, table)
  const isWritten = [given.lineComments, given.blockComments, given.strings].some((one) => one)
  if (model && isWritten) {
    throw new Error(
      `Unexpected comments or strings of "${name}", which is written like ${model.name}, expected files alone`,
    )
  }
  if (known && given.like === undefined) {
    return {
      ...known,
      extensions: [...known.extensions, ...extensions],
      fileNames: [...(known.fileNames ?? []), ...fileNames],
    }
  }
  if (model) {
    const { interpreters, recognizedBy, ...rest } = model
    return { ...rest, name, extensions, fileNames }
  }
  return written(name, given)
}

function likeOf(like: string, table: readonly Language[]): Language {
  const model = table.find((one) => one.name === like)
  if (model) return model
  const near = nearest(
    like,
    table.map((one) => one.name),
  )
  const hint = near === undefined ? 'expected a known one' : `did you mean "${near}"?`
  throw new Error(`Unexpected language "${like}", ${hint}`)
}

function written(name: string, given: OwnLanguage): Language {
  const { extensions = [], fileNames = [] } = given
  const { lineComments = [], blockComments = [], strings = [] } = given
  if (lineComments.length + blockComments.length === 0) {
    throw new Error(
      `Unexpected language "${name}", which is not known, expected \`like\`, or its lineComments or blockComments`,
    )
  }
  return {
    name,
    extensions,
    fileNames,
    comments: [
      ...lineComments.map((open) => ({ open: escaped(open) })),
      ...blockComments.map(([open, close]) => ({ open: escaped(open), close: escaped(close) })),
    ],
    strings: strings.map((one) => ({ open: escaped(one), close: escaped(one), escape: '\\\\' })),
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
