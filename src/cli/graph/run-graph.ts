import type { Problem } from '../../model/diagnostic.ts'
import { ledgerPaths } from '../../model/ledger-paths.ts'
import type { GraphRemark, ModuleGraph } from '../../model/module-graph.ts'
import { scopeKey } from '../../model/module-names.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import {
  dotText,
  graphJson,
  mermaidText,
  type Picture,
  pictureOf,
} from '../../reports/graph/index.ts'
import { plural, problemsText } from '../../reports/index.ts'
import { moduleGraphOf } from '../../trace/index.ts'
import { deliver } from '../deliver.ts'
import { openRun, type Run } from '../open-run.ts'
import { paintFor } from '../paint.ts'
import { refuse } from '../refuse.ts'
import type { ExitCode, GraphOptions, Session } from '../session.ts'
import { findScope } from './find-scope.ts'
import { readModules } from './read-modules.ts'

/** Runs `mustmark graph`: the graph to standard output, what differs to standard error. */
// MM-GRAPH-0001 MM-GRAPH-0017 MM-GRAPH-0020 MM-GRAPH-0021
export function runGraph(
  name: string | undefined,
  options: GraphOptions,
  session: Session,
): ExitCode {
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], session, options.color)
  const { modules, problems, read, notes } = readModules(run.config, run.files)
  const refused = (...more: Problem[]) => refuse([...problems, ...more], session, options.color)
  if (modules.length === 0) return refused(...(problems.length > 0 ? [] : [noModules(run, read)]))
  const graph = moduleGraphOf(modules, run.config.contracts.vocabulary)
  const scope =
    name === undefined ? undefined : findScope(name, graph.scopes, { ...session, ...run })
  if (scope && 'message' in scope) return refused(scope)
  const picture = pictureOf(graph, scope?.key)
  if (picture.groups.length + picture.nodes.length === 0) {
    return refused(noModules(run, read, scope?.key))
  }
  const { remarks, compared } = within(graph, modules, scope?.key)
  const text = textOf(graph, picture, remarks, problems, options)
  const kept = [...read, ...ledgerPaths(run.config), run.config.source ?? 'mustmark.yaml']
  const delivery = { reports: [{ text, file: options.output }], root: run.root, folders: [], kept }
  problems.push(...deliver(delivery, session))

  const paint = paintFor(session.stderr, session, options.color)
  for (const { severity, ...one } of remarks) {
    if (severity === 'warning' && options.quiet) continue
    session.stderr.write(problemsText([one as Problem], paint, severity))
  }
  if (options.verbose) for (const note of notes) session.stderr.write(`${note}\n`)
  if (!options.quiet) session.stderr.write(summary(compared.length, picture, remarks))
  if (problems.length > 0) return refused()
  const errors = remarks.filter((one) => one.severity === 'error').length
  const { maxWarnings = Number.POSITIVE_INFINITY } = options
  return errors > 0 || remarks.length - errors > maxWarnings ? 1 : 0
}

/** What is said of the specs of one scope; a circle is told where its first module stands. */
function within(
  graph: ModuleGraph,
  modules: readonly TracedModule[],
  scope: string | undefined,
): Pick<ModuleGraph, 'remarks' | 'compared'> {
  if (scope === undefined) return graph
  const own = modules.filter((spec) => spec.path === scope || scopeKey(spec) === scope)
  const paths = new Set(own.map(({ path }) => path))
  return {
    remarks: graph.remarks.filter(({ path }) => paths.has(path)),
    compared: graph.compared.filter((path) => paths.has(path)),
  }
}

function textOf(
  graph: ModuleGraph,
  picture: Picture,
  remarks: readonly GraphRemark[],
  problems: readonly Problem[],
  { format }: GraphOptions,
): string {
  if (format === 'json') return graphJson(graph, picture, remarks, problems)
  return format === 'dot' ? dotText(picture) : mermaidText(picture)
}

// MM-GRAPH-0017
function noModules({ config }: Run, read: readonly string[], scope?: string): Problem {
  const globs = config.specs.flatMap((entry) => entry.include.map((glob) => glob.pattern))
  const of = scope === undefined ? '' : ` of ${scope}`
  const message =
    `Unexpected lack of module specs${of}, expected files such as ` +
    `specs/<scope>/<module>/<module>.spec.md among the ${plural(read.length, 'file')} that ` +
    `${globs.join(', ')} of \`specs\` match${globs.length === 1 ? 'es' : ''}`
  return { message }
}

function summary(
  compared: number,
  { groups, nodes, edges }: Picture,
  remarks: readonly GraphRemark[],
): string {
  const all = [...groups.flatMap((group) => group.nodes), ...nodes]
  const modules = all.filter(({ kind }) => kind === 'module').length
  const errors = remarks.filter((one) => one.severity === 'error').length
  const warnings = plural(remarks.length - errors, 'warning')
  return `${plural(modules, 'module')}, ${plural(edges.length, 'arrow')}, ${plural(compared, 'drawn graph')} compared: ${plural(errors, 'difference')}, ${warnings}\n`
}
