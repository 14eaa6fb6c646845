import { resolve } from 'node:path'
import type { Plan } from '../changes.ts'
import { removeLeftovers, type Write, WriteError, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import { refusePlaces } from './report-places.ts'
import type { Session } from './session.ts'

/** A report, and the file that it is for if not standard output. */
export interface Written {
  text: string
  file?: string | undefined
}

/** What a run has to show for itself. */
export interface Delivery {
  reports: readonly Written[]
  /** The changes to make below the root; none for a run that only reports. */
  plan?: Plan | undefined
  /** Absolute. */
  root: string
  /** Where outputs lie, from the root: what a killed run left there goes. */
  folders: string[]
  /** Files that no report may replace, from the root. */
  kept: readonly string[]
}

/** Writes the changes and the reports, all of them or none, and prints what goes to no file. */
// MM-CLI-0009 MM-CLI-0010 MM-FILE-0009
export function deliver(
  { reports, plan, root, folders, kept }: Delivery,
  session: Session,
): Problem[] {
  const files = reports.flatMap(({ file }) => file ?? [])
  const refused = refusePlaces(files, kept, { cwd: session.cwd, root })
  if (refused.length > 0) return refused
  const names = new Map<string, string>()
  const writes = (plan?.changes ?? []).map(({ path, after }): Write => {
    const full = resolve(root, path)
    names.set(full, path)
    return after === undefined
      ? { path: full, within: root }
      : { path: full, text: after, within: root }
  })
  if (plan) for (const folder of folders) removeLeftovers(resolve(root, folder))
  for (const { text, file } of reports) {
    if (file === undefined) session.stdout.write(text)
    else {
      const full = resolve(session.cwd, file)
      names.set(full, file)
      writes.push({ path: full, text, within: resolve('/') })
    }
  }
  try {
    writeFiles(writes)
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const path = names.get(error.path) ?? reports.find(({ file }) => file)?.file
    const message = `Unexpected failure to write: ${error.message}; nothing was changed`
    return [path === undefined ? { message } : { path, message }]
  }
}
