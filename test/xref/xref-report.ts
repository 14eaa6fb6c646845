/** The parts of `spec-xref --format json` that these tests look at. */
export interface XrefReport {
  items: XrefItem[]
  dangling: { id: string; nearest?: string; places: XrefPlace[] }[]
  ambiguous: { id: string; places: XrefPlace[] }[]
}

export interface XrefItem {
  key: string
  id?: string
  attribution: 'none' | 'implemented' | 'tested' | 'both'
  implements: XrefPlace[]
  verifies: XrefPlace[]
  cites: XrefPlace[]
  exceptions: XrefPlace[]
  todos: XrefPlace[]
}

export interface XrefPlace {
  path: string
  line: number
  column: number
  symbol?: string
  test?: string[]
  by?: string
}
