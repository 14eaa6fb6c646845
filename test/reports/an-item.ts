import type { Item } from '../../src/model/item.ts'

/** An item with nothing special about it. */
export function anItem(key: string): Item {
  const start = { line: 3, column: 3, offset: 11 }
  return {
    key,
    id: key,
    kind: 'requirement',
    keywords: [],
    statement: 'It runs.',
    package: 'core',
    path: 'specs/a.md',
    section: 'Title',
    anchor: 'title',
    dialect: 'bracketed',
    fingerprint: '1:0123456789ab',
    paths: [],
    ambiguous: false,
    position: { start, end: start },
  }
}
