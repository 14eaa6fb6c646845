import { analyze } from '../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Files } from '../../src/model/files.ts'
import { rules } from '../../src/rules/index.ts'

const LINK_RULES = new Set(rules.filter((one) => one.command === 'links').map((one) => one.id))

/**
 * What the rules over links find.
 *
 * @param files texts by path, or a tree on disk
 * @throws where a run could not do its work: no link is a reason for that
 */
export function checkLinks(
  files: Readonly<Record<string, string>> | Files,
  config: ConfigInput = {},
): Diagnostic[] {
  const tree = 'list' in files && typeof files.list === 'function' ? (files as Files) : undefined
  const handed = tree ?? memory(files as Record<string, string>)
  const { diagnostics, problems } = analyze(toConfig(config), handed, ['links'])
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return diagnostics.filter((one) => LINK_RULES.has(one.rule))
}

/** The rules that fire in one file, in the order of the places. */
export function rulesIn(
  path: string,
  files: Readonly<Record<string, string>> | Files,
  config: ConfigInput = {},
): string[] {
  return checkLinks(files, config)
    .filter((one) => one.path === path)
    .map((one) => one.rule)
}

/** The text with every fix applied, last one first. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const fixes = diagnostics.flatMap((one) => (one.fix ? [one.fix] : []))
  return fixes
    .sort((a, b) => b.start - a.start)
    .reduce(
      (before, { start, end, text: by }) => before.slice(0, start) + by + before.slice(end),
      text,
    )
}
