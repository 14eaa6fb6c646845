import type { GraphNodeKind, ModuleGraph, ModuleNode } from '../../model/module-graph.ts'
import { compare } from '../../model/order.ts'
import { folderOf } from '../../model/path.ts'
import { visible } from '../visible.ts'
import { uniqueNames } from './unique-names.ts'

/** A node as it is drawn. */
export interface PictureNode {
  /** No other node of the picture has it. */
  id: string
  /** What a reader sees of it. */
  label: string
  kind: GraphNodeKind
  node: ModuleNode
}

/** What is drawn: the nodes of scopes, those that stand alone, and arrows by the IDs of nodes. */
export interface Picture {
  groups: { title: string; nodes: PictureNode[] }[]
  nodes: PictureNode[]
  edges: { from: string; to: string; dotted: boolean }[]
}

/** What stands behind the name of a node that is no module as others are. */
const NOTES: Readonly<Partial<Record<GraphNodeKind, string>>> = {
  missing: 'no spec',
  unknown: 'unknown',
}

/**
 * Draws all scopes, each as a group, or one of them without any.
 *
 * @param scope the key of the one
 */
// MM-GRAPH-0001 MM-GRAPH-0003 MM-GRAPH-0006
export function pictureOf({ scopes, nodes, edges }: ModuleGraph, scope?: string): Picture {
  const scopeOf = new Map(nodes.map((node) => [node.key, node.scope]))
  const shownEdges = edges.filter(({ from }) => scope === undefined || scopeOf.get(from) === scope)
  const ends = new Set(shownEdges.flatMap(({ from, to }) => [from, to]))
  const shown = nodes.filter((node) => {
    const isHere = scope === undefined || node.scope === scope
    return ends.has(node.key) || (isHere && node.kind !== 'scope')
  })
  // What belongs to the one scope stands in front of what it refers to.
  if (scope !== undefined) {
    shown.sort((a, b) => Number(isOther(a, scope)) - Number(isOther(b, scope)))
  }
  const names = new Map(scopes.map(({ key, name }) => [key, name]))
  const withScope = ({ name, scope }: ModuleNode) => `${names.get(scope) ?? scope}/${name}`
  const ids = uniqueNames(shown, [({ name }) => name, withScope, ({ key }) => key])
  const drawn = shown.map((node): PictureNode => {
    const isForeign = scope !== undefined && node.scope !== scope && node.kind === 'module'
    const name = visible(isForeign ? withScope(node) : node.name)
    const note = NOTES[node.kind] ?? (node.unlisted ? 'not in the Module Map' : undefined)
    const label = note === undefined ? name : `${name} (${note})`
    return { id: ids.get(node) as string, label, kind: node.kind, node }
  })
  const idOf = new Map(drawn.map(({ id, node }) => [node.key, id]))
  const titles = uniqueNames(scopes, [
    ({ name }) => name,
    ({ name, key }) => `${name} (${folderOf(key) || '.'})`,
    ({ key }) => key,
  ])
  const groups = scopes.flatMap((one) => {
    const own = drawn.filter(({ node }) => node.scope === one.key && node.kind !== 'outside')
    const isGroup = scope === undefined && own.some(({ kind }) => kind !== 'scope')
    return isGroup ? [{ title: visible(titles.get(one) as string), nodes: own }] : []
  })
  const grouped = new Set(groups.flatMap((group) => group.nodes))
  return {
    groups,
    nodes: drawn.filter((node) => !grouped.has(node)),
    edges: shownEdges
      .map(({ from, to, dotted }) => {
        return { from: idOf.get(from) as string, to: idOf.get(to) as string, dotted }
      })
      .sort(
        (a, b) =>
          compare(a.from, b.from) || Number(a.dotted) - Number(b.dotted) || compare(a.to, b.to),
      ),
  }
}

function isOther({ kind, scope }: ModuleNode, own: string): boolean {
  return scope !== own || kind === 'scope' || kind === 'outside'
}
