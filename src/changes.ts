import type { Config } from './model/config.ts'
import type { Problem } from './model/diagnostic.ts'
import type { Files } from './model/files.ts'
import { isGenerated } from './model/generated.ts'
import { groupBy } from './model/group.ts'
import { ledgerPaths } from './model/ledger-paths.ts'
import { compare } from './model/order.ts'
import { outputPlaces } from './model/output-places.ts'
import type { Trace } from './model/trace.ts'
import type { Output, TextChange } from './reports/index.ts'

/** What a run would do to the disk. */
export interface Plan {
  /** By path; files that stay as they are do not stand here. */
  changes: TextChange[]
  unchanged: number
  /** Generated files that are left alone because an ID vanished from them. */
  held: string[]
  problems: Problem[]
}

/** Compares the outputs with what is there. Line ends are git's business and make no difference. */
// MM-OUT-0010 MM-OUT-0011 MM-OUT-0013
export function planChanges(
  outputs: readonly Output[],
  trace: Trace,
  config: Config,
  files: Files,
  overwrite: boolean,
): Plan {
  const plan: Plan = {
    changes: [],
    unchanged: 0,
    held: [],
    problems: placeClashes(outputs, config),
  }
  const held = heldPaths(trace, config)
  const wanted = new Set(outputs.map((output) => output.path))
  for (const { path, text: after } of outputs) {
    if (held.has(path)) {
      plan.held.push(path)
      continue
    }
    const before = existing(path)
    if (before === undefined) plan.changes.push({ path, after })
    else if (before.replaceAll('\r\n', '\n') === after) plan.unchanged++
    else if (isGenerated(before) || overwrite) {
      plan.changes.push({ path, before, after: withLineEndsOf(before, after) })
    } else plan.problems.push(foreign(path))
  }
  // MM-OUT-0015: what no output replaces belonged to a spec that is gone.
  for (const path of generatedIn(config, files)) {
    if (wanted.has(path)) continue
    if (held.has(path)) plan.held.push(path)
    else plan.changes.push({ path, before: existing(path) ?? '' })
  }
  plan.changes.sort((a, b) => compare(a.path, b.path))
  plan.held.sort(compare)
  return plan

  function existing(path: string): string | undefined {
    const read = files.read(path)
    if ('bytes' in read) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes)
    if (!read.absent) {
      plan.problems.push({
        path,
        message: `Unexpected output path that ${read.reason}`,
      })
    }
    return undefined
  }
}

function foreign(path: string): Problem {
  const message =
    'Unexpected file in the place of an output, expected one that spec-extract wrote; ' +
    'move it, or replace it with --overwrite'
  return { path, message }
}

/** A file that git has checked out with CR LF keeps them, so that the change is the change alone. */
function withLineEndsOf(before: string, after: string): string {
  const isWindows = before.includes('\r\n') && !/(?<!\r)\n/.test(before)
  return isWindows ? after.replaceAll('\n', '\r\n') : after
}

/** Two files in one place, also where only their case differs: one would overwrite the other. */
export function placeClashes(outputs: readonly { path: string }[], config: Config): Problem[] {
  const places = groupBy(
    [...outputs.map((output) => output.path), ...ledgerPaths(config)],
    (path) => path.toLowerCase(),
  )
  return [...places.values()]
    .filter((paths) => paths.length > 1)
    .map(([path, other]) => {
      const message = `Unexpected place of two files (${path} and ${other}), expected one; see "requirements", "compliance", "ledgers" and "package" in the config`
      return { message }
    })
}

/** The YAML of a package that lost an ID, wherever it lies, and COMPLIANCE.md. */
function heldPaths(trace: Trace, config: Config): Set<string> {
  const held = new Set<string>()
  if (trace.vanished.length === 0) return held
  if (config.compliance !== false) held.add(config.compliance)
  for (const lost of trace.vanished) {
    held.add(lost.path)
    for (const output of trace.outputs) if (output.package === lost.package) held.add(output.path)
  }
  return held
}

/** Files that carry our header, wherever an output may lie. */
function generatedIn(config: Config, files: Files): string[] {
  return outputPlaces(config, files).filter((path) => {
    const read = files.read(path)
    return 'bytes' in read && isGenerated(new TextDecoder().decode(read.bytes))
  })
}
