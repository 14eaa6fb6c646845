import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff'

/** A change of one file; no text stands for no file. */
export interface TextChange {
  path: string
  before?: string
  after?: string
}

/** Beyond so many changed lines the smallest patch takes its square in time, and nobody reads it. */
const MAX_EDITS = 2000

/** Changes as a patch that `git apply` takes, three lines of context around each. */
// MM-CLI-0005
export function unifiedDiff(changes: readonly TextChange[]): string {
  return changes
    .map(({ path, before, after }) => {
      const from = before === undefined ? '/dev/null' : `a/${path}`
      const to = after === undefined ? '/dev/null' : `b/${path}`
      const texts = [before ?? '', after ?? ''] as const
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: MAX_EDITS }
      const patch = createTwoFilesPatch(from, to, ...texts, undefined, undefined, options)
      return patch ?? wholePatch(from, to, ...texts)
    })
    .join('')
}

/** A patch that replaces every line. */
function wholePatch(from: string, to: string, before: string, after: string): string {
  const hunk = {
    oldStart: 1,
    newStart: 1,
    oldLines: linesOf(before).length,
    newLines: linesOf(after).length,
    lines: [...marked('-', before), ...marked('+', after)],
  }
  const headers = { oldHeader: undefined, newHeader: undefined }
  const patch = { oldFileName: from, newFileName: to, ...headers, hunks: [hunk] }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

function marked(mark: string, text: string): string[] {
  const lines = linesOf(text).map((line) => mark + line)
  return text === '' || text.endsWith('\n') ? lines : [...lines, '\\ No newline at end of file']
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
