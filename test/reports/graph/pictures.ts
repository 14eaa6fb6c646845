import * as fc from 'fast-check'
import type { Picture, PictureNode } from '../../../src/reports/graph/index.ts'

/** What names have that a language of graphs may read as its own. */
const PIECES = (
  'end END graph subgraph style class click href call default linkStyle classDef direction _self node ' +
  'edge digraph strict accTitle a b x o оплата платёж é 日本 😀 " \' ` ; : | # & < > { } [ ] ( ) \\ \\n \\N ' +
  '% %% %%{ --> --- -.- == ~ ^ $$ * ** _ 1. - #quot; #35; &amp; ﬂ° ¶ß , . / @ fa: http:// subgraph(x) end;'
).split(' ')

const piece = fc.constantFrom(...PIECES)
const name = fc
  .tuple(piece, fc.array(fc.tuple(fc.constantFrom('', ' ', '-', '_'), piece), { maxLength: 3 }))
  .map(([first, more]) => first + more.map(([between, one]) => between + one).join(''))

/** Pictures of nodes with any names in two groups and none, and arrows between any of them. */
export const pictures: fc.Arbitrary<Picture> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 8 })
  .chain((names) =>
    fc.record({
      drawn: fc.tuple(...names.map((id) => nodeOf(id))),
      cut: fc.tuple(fc.nat(names.length), fc.nat(names.length)),
      titles: fc.tuple(name, name),
      edges: fc.array(
        fc.record({
          from: fc.constantFrom(...names),
          to: fc.constantFrom(...names),
          dotted: fc.boolean(),
        }),
        { maxLength: 8 },
      ),
    }),
  )
  .map(({ drawn, cut, titles, edges }) => {
    const [first, second] = cut[0] < cut[1] ? cut : [cut[1], cut[0]]
    const groups = [
      { title: titles[0], nodes: drawn.slice(0, first) },
      { title: titles[1], nodes: drawn.slice(first, second) },
    ]
    return { groups, nodes: drawn.slice(second), edges }
  })

/** All nodes of a picture. */
export function nodesOf({ groups, nodes }: Picture): PictureNode[] {
  return [...groups.flatMap((group) => group.nodes), ...nodes]
}

function nodeOf(id: string): fc.Arbitrary<PictureNode> {
  return fc
    .record({
      kind: fc.constantFrom<PictureNode['kind']>(
        'module',
        'scope',
        'missing',
        'unknown',
        'outside',
      ),
      isNoted: fc.boolean(),
      unlisted: fc.boolean(),
    })
    .map(({ kind, isNoted, unlisted }) => {
      const node = { key: id, kind, name: id, scope: 's', unlisted }
      return { id, label: isNoted ? `${id} (unknown)` : id, kind, node }
    })
}
