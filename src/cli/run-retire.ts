import { analyze } from '../analyze.ts'
import { writeRetired } from '../ledgers/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import type { Trace } from '../model/trace.ts'
import { plural } from '../reports/index.ts'
import { openRun } from './open-run.ts'
import { refuse } from './refuse.ts'
import type { ExitCode, RetireOptions, Session } from './session.ts'
import { writeLedger } from './write-ledger.ts'

const EMPTY_REASON: Problem = { message: 'Unexpected empty --reason, expected a sentence' }

/** Runs `mustmark retire`: all of the IDs, or none. */
// MM-OUT-0014
export function runRetire(
  ids: readonly string[],
  options: RetireOptions,
  session: Session,
): ExitCode {
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], session)
  const { trace, problems } = analyze({ ...run.config, code: false }, run.files)
  const refusals = [
    ...problems,
    ...(options.reason.trim() === '' ? [EMPTY_REASON] : []),
    ...[...new Set(ids)].flatMap((id) => refusalOf(id, trace)),
  ]
  if (refusals.length > 0) return refuse(refusals, session)

  const added = [...new Set(ids)].map((key) => ({
    key,
    reason: options.reason.trim(),
  }))
  const text = writeRetired([...trace.retired, ...added])
  const failures = writeLedger(run.root, run.config.retired, text)
  if (failures.length > 0) return refuse(failures, session)
  if (!options.quiet) {
    session.stderr.write(
      `${plural(added.length, 'ID')} retired in ${run.config.retired}; now run: npx --no-install spec-extract\n`,
    )
  }
  return 0
}

/** Only what was declared once and is not any more can be retired, once. */
function refusalOf(id: string, trace: Trace): Problem[] {
  const declared = trace.items.find((item) => item.key === id)
  if (declared) {
    const { path, position } = declared
    const message = `Unexpected ID ${id}, which is declared here, expected one that no spec declares`
    return [{ path, start: position.start, message }]
  }
  const retired = trace.retired.find((entry) => entry.key === id)
  if (retired)
    return [
      {
        message: `Unexpected ID ${id}, which is retired already: ${retired.reason}`,
      },
    ]
  const known = trace.previous.flatMap((output) => output.items.map((item) => item.key))
  if (known.includes(id)) return []
  const near = nearest(id, known)
  const hint = near === undefined ? '' : `; did you mean ${near}?`
  return [
    {
      message: `Unexpected ID ${id}, expected one of the generated YAML${hint}`,
    },
  ]
}
