import type { Root, RootContent } from 'mdast'
import type { ModuleSpec } from '../../model/module-spec.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import type { Outline } from '../../parse/outline.ts'
import { pairMarkers } from '../../parse/pair-markers.ts'
import { sectionMarkers } from '../../parse/section-markers.ts'
import { contractsIn } from './contracts.ts'
import { decisionMentions } from './decision-mentions.ts'
import { decisionsIn } from './decisions.ts'
import { dependenciesIn } from './dependencies.ts'
import { fileStructureIn } from './file-structure.ts'
import { usageExampleOf } from './golden-dx.ts'
import { handoffIn } from './handoff.ts'
import { hiddenHeadingsIn } from './hidden-headings.ts'
import { inventoryOf } from './inventory.ts'
import { kindByPath, kindBySections } from './kind.ts'
import { namedTypeIn } from './named-type.ts'
import { optionsIn } from './options.ts'
import { placeholdersIn } from './placeholders.ts'
import { readerOf } from './reader.ts'
import { referencesIn } from './references.ts'
import { scopeFactsOf } from './scope-facts.ts'
import { sectionsIn } from './sections.ts'
import { surfacesIn } from './surfaces.ts'
import { titleOf } from './title.ts'
import { vocabulary as seed } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** How module specs are to be read. */
export interface ModuleOptions {
  vocabulary?: ModuleVocabulary | undefined
}

/**
 * What a module spec or a scope spec says.
 *
 * @returns none where neither path, title nor a section tells that it is one
 */
// MM-MOD-0001 MM-MOD-0080
export function readModuleSpec(
  tree: Root,
  source: string,
  path: string,
  outline: Outline,
  { vocabulary = seed }: ModuleOptions = {},
): ModuleSpec | undefined {
  const reader = readerOf(tree, source, path, wordsOf(vocabulary))
  const found = sectionMarkers(tree, source)
  const markers = { ...found, ...pairMarkers(found.markers) }
  const read = sectionsIn(reader, outline, markers)
  const sections = read.map(({ section }) => section)
  const titled = titleOf(reader)
  const byPath = kindByPath(path)
  const kind = titled?.kind ?? kindBySections(sections) ?? byPath
  if (!kind) return undefined

  const nodesOf = (...names: string[]): RootContent[] | undefined => {
    const named = read.filter(({ section }) => names.includes(section.name ?? ''))
    const best = named.find(({ section }) => section.filling === 'filled') ?? named[0]
    return best?.nodes
  }
  const part = <Name extends string, Value>(
    name: Name,
    section: readonly string[],
    readPart: (nodes: RootContent[]) => Value | undefined,
  ): { [K in Name]?: Value } => {
    const nodes = nodesOf(...section)
    const value = nodes && readPart(nodes)
    return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: Value }
  }

  const log = nodesOf('MODULE_DECISION_LOG', 'DECISION_LOG')
  const decisionLog = log && decisionsIn(log, reader)
  return {
    kind,
    ...(byPath ? { kindByPath: byPath } : {}),
    ...(titled ? { title: titled.title } : {}),
    sections,
    markers,
    references: referencesIn(
      reader,
      sections.map(({ position }) => position.start.offset),
    ),
    placeholders: placeholdersIn(reader),
    hiddenHeadings: hiddenHeadingsIn(reader),
    ...part('scopeType', ['SCOPE_TYPE'], (nodes) => namedTypeIn(nodes, reader)),
    ...part('usageExample', ['MODULE_USAGE_EXAMPLE'], (nodes) => usageExampleOf(nodes, reader)),
    ...part('inventory', ['ENTITY_INVENTORY'], (nodes) => inventoryOf(nodes, reader)),
    surfaces: surfacesIn(nodesOf('ENTITY_SURFACES') ?? [], reader),
    contracts: contractsIn(nodesOf('MODULE_CONTRACTS') ?? [], reader),
    ...part('options', ['PUBLIC_OPTIONS'], (nodes) => optionsIn(nodes, reader)),
    ...part('fileStructure', ['FILE_STRUCTURE'], (nodes) => fileStructureIn(nodes, reader)),
    ...(decisionLog ? { decisionLog } : {}),
    decisionMentions: decisionMentions(tree, decisionLog?.decisions ?? [], reader),
    ...part('dependencies', ['INTER_MODULE_DEPENDENCIES'], (nodes) =>
      dependenciesIn(nodes, reader),
    ),
    ...part('handoff', ['HANDOFF'], (nodes) => handoffIn(nodes, reader)),
    ...(kind === 'scope' ? { scope: scopeFactsOf(nodesOf, reader) } : {}),
  }
}
