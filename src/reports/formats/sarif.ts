import type { Problem } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { remarksOf } from '../not-shown.ts'
import { locationOf, ROOT } from '../sarif-location.ts'
import { messageOf } from '../sarif-message.ts'
import { resultOf } from '../sarif-result.ts'
import { ruleOf } from '../sarif-rule.ts'

/** SARIF 2.1.0, errata 01 (OASIS), as code scanning and editors read it. */
// MM-FORM-0021
export function sarif(report: Report): string {
  const { command, version, rules, problems, diagnostics } = report
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const run = {
    tool: { driver: { name: 'mustmark', version, rules: rules.map(ruleOf) } },
    // Uploads replace each other where this is the same: the commands are analyses of their own.
    automationDetails: { id: `${command.replaceAll(' ', '-')}/` },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: [
          ...problems.map(problemOf),
          ...remarksOf(report).map((text) => ({ level: 'note', message: { text } })),
        ],
      },
    ],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((one) => resultOf(one, indexes.get(one.rule))),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function problemOf({ path, start, message }: Problem) {
  return {
    level: 'error',
    message: messageOf(message),
    ...(path !== undefined && { locations: [locationOf(start ? { path, start } : { path })] }),
  }
}
