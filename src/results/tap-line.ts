import type { Outcome } from '../model/result.ts'

/** What a line of TAP says; `indent` counts the blanks in front of it. */
export type TapLine =
  | { kind: 'point'; indent: number; name: string; outcome: Outcome; opens: boolean }
  | { kind: 'plan'; indent: number; count: number }
  | { kind: 'bail out'; indent: number }
  | { kind: 'close'; indent: number }
  | { kind: 'yaml'; indent: number }

const POINT = /^(?<not>not )?ok(?:[ \t]+\d+)?(?:[ \t]+-)?(?:[ \t]+(?<rest>.*))?$/
const PLAN = /^1\.\.(\d+)(?:[ \t]*#.*|[ \t]*)$/
const DIRECTIVE = /(?:^|[ \t])#[ \t]*(?:skip|todo)/i

/**
 * One line of TAP 12, 13 or 14 (https://testanything.org/tap-version-14-specification.html); nothing
 * for a comment, and for what programs print in between.
 */
// MM-RES-0024
export function readTapLine(line: string): TapLine | undefined {
  const indent = /^ */.exec(line)?.[0].length as number
  const text = line.slice(indent).trimEnd()
  if (text === '---') return { kind: 'yaml', indent }
  if (text === '}') return { kind: 'close', indent }
  if (/^Bail out!/i.test(text)) return { kind: 'bail out', indent }
  const count = PLAN.exec(text)?.[1]
  if (count !== undefined) return { kind: 'plan', indent, count: Number(count) }
  const groups = /^(?:not )?ok(?:[ \t]|$)/.test(text) ? POINT.exec(text)?.groups : undefined
  if (!groups) return undefined
  const rest = groups.rest ?? ''
  const directive = DIRECTIVE.exec(rest)
  const opens = /(?:^|[ \t])\{$/.test(rest)
  const name = rest
    .slice(0, directive?.index)
    .replace(/[ \t]+\{$/, opens ? '' : '$&')
    .replace(/[ \t]# time=\S+$/, '')
    .replace(/\\([\\#])/g, '$1')
    .trim()
  // What is to do has not passed, whatever it says.
  const outcome = directive ? 'skipped' : groups.not ? 'failed' : 'passed'
  return { kind: 'point', indent, name, outcome, opens }
}
