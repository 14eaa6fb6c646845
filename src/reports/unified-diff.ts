import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** A change of one file; no text stands for no file. */
export interface TextChange {
  path: string
  before?: string
  after?: string
}

/** Changes as a patch that `git apply` takes, three lines of context around each. */
// MM-CLI-0005
export function unifiedDiff(changes: readonly TextChange[]): string {
  return changes
    .map(({ path, before, after }) => {
      const from = before === undefined ? '/dev/null' : `a/${path}`
      const to = after === undefined ? '/dev/null' : `b/${path}`
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
      return createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, options)
    })
    .join('')
}
