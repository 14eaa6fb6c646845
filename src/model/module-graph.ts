import type { Place, Severity } from './diagnostic.ts'

/** A scope in the picture, with or without a spec of its own. */
export interface GraphScope {
  /** The path of its spec; where it has none, that of its folder with a slash behind it. */
  key: string
  /** The name of its folder. */
  name: string
  /** Of its spec, from the root; left out where there is none. */
  path?: string
}

/**
 * What a node stands for:
 * - module: a module spec that was read
 * - scope: a scope spec that a module refers to
 * - missing: a row of a Module Map that leads to no module spec
 * - unknown: a dependency that no spec is known for
 * - outside: a dependency with a link that leaves the repository
 */
export type GraphNodeKind = 'module' | 'scope' | 'missing' | 'unknown' | 'outside'

/** A node of the graph of modules. */
export interface ModuleNode {
  /** The path of its spec from the root, else a text that begins with a line of its own kind. */
  key: string
  kind: GraphNodeKind
  /** The name of its folder; as it is written for what has no spec. */
  name: string
  /** Of its spec, from the root; of a missing one where it should be. */
  path?: string
  /** The key of the scope that it is drawn in. */
  scope: string
  /** The Module Map of its scope does not have it. */
  unlisted: boolean
}

/** `from` depends on `to`, or refers to it where it is dotted; both are keys of nodes. */
export interface ModuleEdge {
  from: string
  to: string
  dotted: boolean
  /** The name in the list of `from`, where it stands first. */
  place: Place
}

/** What is said of the lists, the maps and the graphs that are drawn. */
export type GraphRemarkKind =
  | 'ambiguous-dependency'
  | 'drawn-arrow'
  | 'drawn-node'
  | 'drawn-reference'
  | 'circle'
  | 'foreign-module'
  | 'map-row'
  | 'missing-scope'
  | 'one-sided-dependency'
  | 'repeated-dependency'
  | 'scope-type'
  | 'unknown-dependency'
  | 'undrawn-arrow'
  | 'undrawn-reference'
  | 'unlisted-module'
  | 'unread-graph'

/** A place where a spec says another thing than the lists, or cannot be followed. */
export interface GraphRemark extends Place {
  kind: GraphRemarkKind
  severity: Severity
  /** One sentence: "Unexpected X, expected Y". */
  message: string
}

/** All modules, by scope and name, and what they depend on. */
export interface ModuleGraph {
  scopes: GraphScope[]
  nodes: ModuleNode[]
  edges: ModuleEdge[]
  /** Keys of nodes, the first of them again at the end. */
  circles: string[][]
  /** By path and place. */
  remarks: GraphRemark[]
  /** The specs with a graph that was held against the lists. */
  compared: string[]
}
