import type { Baseline } from '../model/baseline.ts'
import type { CodeFacts } from '../model/code.ts'
import type { Companion, PackageFolder } from '../model/companion.ts'
import type { SpecFacts } from '../model/facts.ts'
import type { Item } from '../model/item.ts'
import type { ModuleCode } from '../model/module-code.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { compare } from '../model/order.ts'
import { joinPath } from '../model/path.ts'
import type { Previous, PreviousOutput, Retired, Trace } from '../model/trace.ts'
import { type CodeOptions, codeTraceOf } from './code.ts'
import { contractsOf } from './contracts.ts'
import { countsOf } from './counts.ts'
import { moduleGraphOf } from './graph/module-graph.ts'
import { join } from './join.ts'
import { hyphensIn, lintTraceOf } from './lint.ts'
import { modulesOf } from './modules.ts'
import type { Packages } from './packages.ts'

/** What the trace is made of beside the facts of the specs. */
export interface BuildOptions {
  packages: Packages
  /** Folder of the YAML, from the root. */
  requirements: string
  /** Path of COMPLIANCE.md, from the root, or false. */
  compliance: string | false
  previous: PreviousOutput[]
  retired: Retired[]
  baseline: Baseline
  overlaps: Trace['overlaps']
  /** Whether every spec was read; else nobody knows what vanished. */
  complete: boolean
  /** Markdown files beside the specs. */
  companions: Companion[]
  /** Folders with a manifest that names a package. */
  packageFolders: PackageFolder[]
  /** The words of module specs. */
  moduleVocabulary: ModuleVocabulary
  /** Texts of Markdown files, by path. */
  sources: ReadonlyMap<string, string>
  /** Facts of Markdown files, by path. */
  documents: Trace['documents']
  links: Trace['links']
  code: Pick<CodeOptions, 'scanned' | 'notRead'> & {
    facts: readonly CodeFacts[]
    modules?: ModuleCode
  }
  /** Whether a path from the root is a listed file, or a folder of one. */
  exists(path: string): boolean
  /** Which of these paths git ignores. */
  ignored(paths: string[]): string[]
}

/** Specs, items and what earlier runs wrote, joined. */
export function buildTrace(
  facts: readonly SpecFacts[],
  options: BuildOptions,
): Omit<Trace, 'evidence' | 'parser'> {
  const { packages, previous, retired, baseline, overlaps, complete, exists } = options
  const { sources, documents, links } = options
  const joined = join(facts, { packages: packages.bySpec, exists })
  const { items, decisions, mentions, skipped, struck } = joined
  const modules = modulesOf(facts, exists)
  const outputs = outputsOf(items, options)
  return {
    specs: facts.map((one) => ({
      path: one.path,
      package: packages.bySpec.get(one.path) ?? '',
      ...(one.title === undefined ? {} : { title: one.title }),
      sections: one.sections.map(({ title, anchor, depth }) => ({
        title,
        anchor,
        depth,
      })),
    })),
    items,
    decisions,
    contracts: contractsOf(facts, items, packages.bySpec),
    clauseLabels: facts.flatMap(({ path, clauseLabels }) =>
      clauseLabels.map((label) => ({ ...label, path })),
    ),
    mentions,
    skipped,
    counts: countsOf(facts, joined, sources),
    previous,
    retired,
    vanished: complete ? vanishedOf(items, previous, retired) : [],
    outputs,
    // What git lists it does not ignore, so that most runs need not ask.
    ignored: options.ignored(
      [
        ...outputs.map((output) => output.path),
        ...(options.compliance === false ? [] : [options.compliance]),
      ].filter((path) => !exists(path)),
    ),
    hyphens: hyphensIn(facts, skipped),
    struck: struck.map(({ id, path, position }) => ({ id, path, position })),
    relations: facts.flatMap(({ path, candidates, anonymous }) =>
      [...candidates, ...anonymous].flatMap(({ relations = [] }) =>
        relations.map((relation) => ({ ...relation, path })),
      ),
    ),
    mixedPrefixes: facts
      .filter((one) => one.prefixes.length > 1)
      .map(({ path, prefixes }) => ({ path, prefixes })),
    brokenMarkers: facts.flatMap(({ path, brokenMarkers }) =>
      brokenMarkers.map((position) => ({ path, position })),
    ),
    empty: facts.filter((one) => one.empty).map((one) => one.path),
    overlaps,
    baseline,
    code: codeTraceOf(options.code.facts, {
      ...options.code,
      items,
      decisions,
      skipped,
      prefixes: new Set(facts.flatMap((one) => one.prefixes)),
    }),
    complete,
    ...lintTraceOf(facts, items, options.companions),
    packageFolders: options.packageFolders,
    modules,
    graphRemarks: moduleGraphOf(modules, options.moduleVocabulary).remarks,
    ...(options.code.modules && { moduleCode: options.code.modules }),
    moduleVocabulary: options.moduleVocabulary,
    sources,
    documents,
    links,
  }
}

/** Packages without an item have no YAML. */
function outputsOf(items: readonly Item[], { packages, requirements }: BuildOptions) {
  const filled = new Set(items.map((item) => item.package))
  return [...packages.files]
    .filter(([name]) => filled.has(name))
    .map(([name, file]) => ({
      package: name,
      path: joinPath(requirements, `${file}.yaml`),
    }))
    .sort((a, b) => compare(a.path, b.path))
}

/** A bare ID is still there if any item bears it; a scoped one only under its own key. */
// MM-OUT-0013
function vanishedOf(
  items: readonly Item[],
  previous: readonly PreviousOutput[],
  retired: readonly Retired[],
): Previous[] {
  const known = new Set(retired.map((entry) => entry.key))
  for (const { key, id } of items) known.add(key).add(id ?? key)
  const isLost = ({ key }: Previous) => !known.has(key) && !isDerivedAddress(key)
  return previous.flatMap((output) => output.items.filter(isLost))
}

/** The address of an item without ID: it goes with its text, and nobody can name it. */
function isDerivedAddress(key: string): boolean {
  return /~1:[0-9a-f]{12}(?:\.\d+)?$/.test(key)
}
