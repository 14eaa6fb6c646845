import { Buffer } from 'node:buffer'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import type { Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { parse } from '../../../src/parse/markdown.ts'
import type { FormatName } from '../../../src/reports/formats/index.ts'

/** What a format holds of a finding, in its own words; undefined where it has no place for it. */
export interface Held {
  path: string | undefined
  line: number | undefined
  column: number | undefined
  severity: string | undefined
  rule: string | undefined
  message: string | undefined
}

/** What the parsers read of the formats that are JSON. */
interface Sarif {
  runs: [
    {
      tool: { driver: { rules: { id: string }[] } }
      results: {
        ruleIndex: number
        level: string
        message: { text: string }
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: string }
              region?: { startLine: number; startColumn: number }
            }
          },
        ]
      }[]
    },
  ]
}
interface Gitlab {
  description: string
  check_name: string
  severity: string
  location: { path: string; lines: { begin: number } }
}
interface Reviewdog {
  message: string
  location: { path: string; range?: { start: { line: number; column?: number } } }
  severity: string
  code: { value: string }
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** The finding of a report in JSON and the one that was printed, for what only both tell. */
export type Parser = (report: string, printed: readonly Diagnostic[]) => Held[]

/** Reads a report back as a consumer of the format does. */
export const parsers: Readonly<Record<FormatName, Parser>> = {
  text: (report) =>
    lines(report, /^(.+?)(?::(\d+):(\d+))?: (error|warning|info): (.*) \(([\w-]+)\)$/su).map(
      ([path, line, column, severity, message, rule]) => ({
        ...{ path, line: number(line), column: number(column), severity, rule, message },
      }),
    ),
  unix: (report) =>
    lines(report, /^(.+?):(\d+):(\d+): (.*) \[(\w+)\/([\w-]+)\]$/su).map(
      ([path, line, column, message, severity, rule]) => ({
        ...{ path, line: number(line), column: number(column), severity, rule, message },
      }),
    ),
  json: (report) =>
    (JSON.parse(report) as { diagnostics: Diagnostic[] }).diagnostics.map(
      ({ path, start, severity, rule, message }) => ({
        ...{ path, line: start?.line, column: start?.column, severity, rule, message },
      }),
    ),
  sarif: (report) => {
    const [run] = (JSON.parse(report) as Sarif).runs
    return run.results.map(({ ruleIndex, level, message, locations }) => {
      const { artifactLocation, region } = locations[0].physicalLocation
      return {
        path: artifactLocation.uri.split('/').map(decodeURIComponent).join('/'),
        line: region?.startLine,
        column: region?.startColumn,
        severity: level,
        rule: run.tool.driver.rules[ruleIndex]?.id,
        message: plainMessage(message.text),
      }
    })
  },
  github: (report) =>
    lines(report, /^::(error|warning|notice) (.*?)::(.*)$/su).map(([severity, list, message]) => {
      const properties = Object.fromEntries(
        (list as string).split(',').map((one) => {
          const at = one.indexOf('=')
          return [one.slice(0, at), unescaped(one.slice(at + 1))]
        }),
      )
      return {
        path: properties.file,
        line: number(properties.line),
        column: number(properties.col),
        severity,
        rule: properties.title?.replace('mustmark/', ''),
        message: unescaped(message as string),
      }
    }),
  gitlab: (report) =>
    (JSON.parse(report) as Gitlab[]).map(({ description, check_name, severity, location }) => ({
      path: location.path,
      line: location.lines.begin,
      column: undefined,
      severity,
      rule: check_name,
      message: description,
    })),
  junit: (report) =>
    elements(report, '//testcase[failure or skipped]').map((one) => {
      const path = one.parent?.attr('name')?.value
      const name = one.attr('name')?.value as string
      const place = name.slice(path?.length).match(/^(?::(\d+):(\d+))?: /u)
      const outcome = one.get('failure|skipped') as XmlElement
      return {
        path,
        line: number(place?.[1]),
        column: number(place?.[2]),
        severity: `${outcome.name} ${outcome.attr('type')?.value}`,
        rule: one.attr('classname')?.value.split('.').at(-1),
        message: outcome.attr('message')?.value,
      }
    }),
  checkstyle: (report) =>
    elements(report, '/checkstyle/file/error').map((one) => ({
      path: one.parent?.attr('name')?.value,
      line: number(one.attr('line')?.value),
      column: number(one.attr('column')?.value),
      severity: one.attr('severity')?.value,
      rule: one.attr('source')?.value.replace('mustmark.', ''),
      message: one.attr('message')?.value,
    })),
  rdjson: (report, printed) =>
    (JSON.parse(report) as { diagnostics: Reviewdog[] }).diagnostics.map(
      ({ message, location, severity, code }, index) => {
        const start = location.range?.start
        const bytes = Buffer.from(printed[index]?.line ?? '')
        const before = bytes.subarray(0, (start?.column ?? 1) - 1).toString()
        return {
          path: location.path,
          line: start?.line,
          column: start?.column === undefined ? undefined : before.length + 1,
          severity,
          rule: code.value,
          message,
        }
      },
    ),
  markdown: (report) => {
    const table = parse(report).children.find((node): node is Table => node.type === 'table')
    return (table?.children ?? []).slice(1).map((row) => {
      const [severity, place, message, rule] = row.children.map((cell) => toText(cell))
      const [, path, line, column] = place?.match(/^(.*?)(?::(\d+):(\d+))?$/su) ?? []
      return { path, line: number(line), column: number(column), severity, rule, message }
    })
  },
}

/** Elements of a document, read by libxml2. */
export function elements(xml: string, path: string): XmlElement[] {
  return XmlDocument.fromString(xml).find(path) as XmlElement[]
}

function lines(report: string, pattern: RegExp): (string | undefined)[][] {
  return report
    .split('\n')
    .slice(0, -1)
    .map((line) => line.match(pattern)?.slice(1) ?? [line])
}

/** As the runner of GitHub Actions reads a value. */
function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}

/** As a consumer of SARIF shows a message; one that holds a placeholder or a link is refused. */
function plainMessage(text: string): string {
  const bare = text.replace(/\{\{|\}\}/g, '')
  if (/[{}]/.test(bare)) throw new Error(`a placeholder in ${text}`)
  if (/(?<!\\)(?:\\\\)*\]\(/.test(text)) throw new Error(`a link in ${text}`)
  return text
    .replace(/\{\{|\}\}/g, (two) => two[0] as string)
    .replace(/(\\+)\]\(/g, (_, slashes: string) => `${'\\'.repeat((slashes.length - 1) / 2)}](`)
}
