import { resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { readConfig } from '../config/index.ts'
import { configText, propose, type Survey, survey } from '../init/index.ts'
import { findConfig, WriteError, workTree, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { findingsText, outputsOf, plural, problemsText, summaryText } from '../reports/index.ts'
import { shownFindings } from './findings.ts'
import { paintFor } from './paint.ts'
import { refuse } from './refuse.ts'
import type { ExitCode, InitOptions, Session } from './session.ts'

const NAME = 'mustmark.yaml'

/** Runs `mustmark init`: look, propose, try the proposal, write it. */
// MM-INIT-0001 MM-INIT-0003 MM-INIT-0004
export function runInit(options: InitOptions, session: Session): ExitCode {
  const found = findConfig(session.cwd, { root: options.root })
  if ('message' in found) return refuse([found], session)
  if (found.config) {
    const { path } = found.config
    return refuse(
      [{ path, message: 'Unexpected config, expected none: init never replaces one' }],
      session,
    )
  }
  const files = workTree(found.root)
  const listing = files.list()
  if ('reason' in listing) return refuse([{ message: listing.reason }], session)

  const seen = survey(files, listing.paths)
  const entries = propose(seen)
  session.stderr.write(seenText(seen))
  if (entries.length === 0) return refuse([{ message: emptyText(seen) }], session)

  const text = configText(entries, seen)
  session.stderr.write(
    entries
      .map(
        ({ dialects, include, reasons }) =>
          `Chosen: ${dialects.join(', ')} in ${include.join(', ')}: ${reasons.join('; ')}\n`,
      )
      .join(''),
  )
  if (entries.some((entry) => entry.dialects.includes('sentence')))
    session.stderr.write(HOW_TO_GET_IDS)
  if (options.dryRun) session.stdout.write(text)
  else {
    const problem = write(resolve(found.root, NAME), text, found.root)
    if (problem) return refuse([problem], session)
    session.stderr.write(`Written: ${NAME}\n`)
  }
  return preview(text, files, session)
}

/** What the first spec-extract will do under this config. */
function preview(text: string, files: Files, session: Session): ExitCode {
  const config = readConfig({ path: NAME, text, within: [] })
  if ('message' in config) return refuse([config], session)
  const { trace, diagnostics, problems } = analyze({ ...config, code: false }, files)
  const paint = paintFor(session.stderr, session, true)
  const summary = summaryText(trace.counts, 0, diagnostics, trace.parser)
  session.stderr.write(`\nThe first spec-extract will find:\n${summary}`)
  const outputs = outputsOf(trace, config).map((output) => output.path)
  session.stderr.write(`and write ${plural(outputs.length, 'file')}: ${outputs.join(', ')}\n`)
  const findings = shownFindings(diagnostics, {})
  if (findings.length + problems.length > 0) {
    session.stderr.write(`What it will have to say, to be settled in the specs or in ${NAME}:\n`)
    session.stderr.write(findingsText(findings, paint) + problemsText(problems, paint))
  }
  return 0
}

const HOW_TO_GET_IDS =
  'No IDs declare anything here, so every sentence with a key word is taken as it stands. Code and\n' +
  'tests can only name what has an ID: put one in front, as in "- [AREA-0001] The client MUST …",\n' +
  'or have all of them put there: mustmark assign --family AREA-\n'

function seenText({
  markdown,
  unread,
  seen,
  keywords,
  manifests,
  code: languages,
}: Survey): string {
  const words = [...keywords.values()].reduce((sum, count) => sum + count, 0)
  const code = languages.slice(0, 5).map(([name, count]) => `${count} ${name}`)
  const lines = [
    `Seen: ${plural(markdown.length, 'Markdown file')}, ${plural(words, 'key word')} in ${keywords.size} of them, ${plural(seen.length, 'ID')} in declaring places`,
    `      ${plural(manifests.length, 'manifest')}; code: ${code.join(', ') || 'none'}`,
    ...unread.map((path) => `      not read: ${path}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function emptyText({ markdown }: Survey): string {
  return markdown.length === 0
    ? 'Unexpected repository without Markdown, expected specs in files that end in .md'
    : 'Unexpected lack of requirements, expected IDs or key words (MUST, SHOULD, MAY) in the Markdown'
}

function write(path: string, text: string, within: string): Problem | undefined {
  try {
    writeFiles([{ path, text, within }])
    return undefined
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    return { path: NAME, message: `Unexpected failure to write: ${error.message}` }
  }
}
