import type { Language } from '../model/language.ts'
import { nameOf } from '../model/path.ts'
import { regexOf } from './regex-of.ts'

interface Names {
  fileNames: Map<string, Language[]>
  extensions: Map<string, Language[]>
  interpreters: Map<string, Language[]>
}

const known = new WeakMap<readonly Language[], Names>()

/** Where two languages share an extension, so much of the text is looked at. */
const BEGINNING = 4096

/**
 * The language of a file: by its name, else by its longest extension, else by the program that the
 * `#!` of its first line names, without version; `#!` goes before an extension of a language with other
 * comments, for whatever runs the file reads it so. Of several languages it is the first whose
 * `recognizedBy` matches the beginning of the text, else the first that has none.
 */
// MM-LANG-0001
export function languageOf(
  path: string,
  text: string,
  languages: readonly Language[],
): Language | undefined {
  const { fileNames, extensions, interpreters } = namesOf(languages)
  const name = nameOf(path)
  const byName = fileNames.get(name)
  if (byName) return recognized(byName, text)
  for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
    const extension = name.slice(dot)
    const byExtension = extensions.get(extension) ?? extensions.get(extension.toLowerCase())
    const found = byExtension && recognized(byExtension, text)
    if (!found) continue
    const run = byFirstLine(text, interpreters)
    return run && JSON.stringify(run.comments) !== JSON.stringify(found.comments) ? run : found
  }
  return byFirstLine(text, interpreters)
}

function byFirstLine(text: string, interpreters: Names['interpreters']): Language | undefined {
  if (!/^\uFEFF?#!/.test(text)) return undefined
  const program = interpreterOf(text)
  const candidates = interpreters.get(program) ?? interpreters.get(withoutVersion(program))
  return candidates && recognized(candidates, text)
}

function namesOf(languages: readonly Language[]): Names {
  const found = known.get(languages)
  if (found) return found
  const names = {
    fileNames: byEach(languages, (language) => language.fileNames ?? []),
    extensions: byEach(languages, (language) => language.extensions),
    interpreters: byEach(languages, (language) => language.interpreters ?? []),
  }
  known.set(languages, names)
  return names
}

function byEach(
  languages: readonly Language[],
  namesOf: (language: Language) => readonly string[],
): Map<string, Language[]> {
  const map = new Map<string, Language[]>()
  for (const language of languages) {
    for (const name of namesOf(language)) map.set(name, [...(map.get(name) ?? []), language])
  }
  return map
}

function recognized(candidates: readonly Language[], text: string): Language | undefined {
  const beginning = text.slice(0, BEGINNING)
  const fits = ({ recognizedBy, ignoreCase }: Language) =>
    recognizedBy !== undefined && regexOf(recognizedBy, ignoreCase).test(beginning)
  return candidates.find(fits) ?? candidates.find(({ recognizedBy }) => recognizedBy === undefined)
}

/** The program of `#!/bin/bash` and `#!/usr/bin/env -S NAME=value python3 -u`; empty for none. */
function interpreterOf(text: string): string {
  const line = /^\uFEFF?#![ \t]*([^\r\n]*)/.exec(text.slice(0, BEGINNING))?.[1] ?? ''
  const [program = '', ...others] = line.split(/[ \t]+/)
  if (nameOf(program) !== 'env') return nameOf(program)
  const named = others.map((word) => word.replace(/^-S(?=.)/, ''))
  return nameOf(named.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '')
}

function withoutVersion(program: string): string {
  return program.replace(/[-.\d]+$/, '')
}
