import type { Diagnostic, Place, Problem } from '../model/diagnostic.ts'

/** Colours for a terminal, or functions that change nothing. */
export interface Paint {
  red(text: string): string
  yellow(text: string): string
  dim(text: string): string
}

/** One line a finding: `path:line:column: severity: message (rule)`. */
// MM-CLI-0004
export function findingsText(diagnostics: readonly Diagnostic[], paint: Paint): string {
  return diagnostics
    .map((one) => {
      const colour = {
        error: paint.red,
        warning: paint.yellow,
        info: paint.dim,
      }[one.severity]
      return `${place(one)}: ${colour(one.severity)}: ${one.message} ${paint.dim(`(${one.rule})`)}\n`
    })
    .join('')
}

/** One line a reason for exit code 2. */
export function problemsText(problems: readonly Problem[], paint: Paint): string {
  return problems
    .map(({ path, start, message }) => {
      const where = path === undefined ? '' : `${place(start ? { path, start } : { path })}: `
      return `${where}${paint.red('error')}: ${message}\n`
    })
    .join('')
}

function place({ path, start }: Place): string {
  return start ? `${path}:${start.line}:${start.column}` : path
}
