import { type Analysis, analyze } from '../src/analyze.ts'
import { type ConfigInput, toConfig } from '../src/config/index.ts'
import { memory } from '../src/io/memory.ts'
import type { Command } from '../src/model/command.ts'

/** One entry of `specs`, as a config has it. */
export type SpecsEntry = Partial<NonNullable<ConfigInput['specs']>[number]>

/**
 * Analyses Markdown in memory.
 *
 * @param texts one spec, or texts by path; specs lie in `specs/`
 * @param entry what the config says of the specs: dialects, patterns
 * @param commands whose facts are asked for
 */
export function analyzeMarkdown(
  texts: string | Readonly<Record<string, string>>,
  entry: SpecsEntry = {},
  commands?: readonly Command[],
): Analysis {
  const files = typeof texts === 'string' ? { 'specs/a.md': texts } : texts
  const config = toConfig({ specs: [{ include: ['specs/**/*.md'], ...entry }] })
  return analyze(config, memory(files), commands)
}

/** Every declaration as `<key> <level>: <statement>`, in the order of the output. */
export function declared({ trace }: Analysis): string[] {
  return trace.items.map(({ key, level = 'none', statement }) => `${key} ${level}: ${statement}`)
}

/** The IDs that are mentioned, in the order of the output. */
export function mentioned({ trace }: Analysis): string[] {
  return trace.mentions.map((mention) => mention.id)
}

/** What was found and counts for nothing, as `<ID> <reason>`. */
export function skipped({ trace }: Analysis): string[] {
  return trace.skipped.map(({ id, reason }) => `${id} ${reason}`)
}
