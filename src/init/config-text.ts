import { counted } from './counted.ts'
import { lineLimit } from './line-limit.ts'
import type { ProposedEntry } from './propose.ts'
import type { Survey } from './survey.ts'

/** mustmark.yaml for what was seen, with comments that say why. */
// MM-INIT-0001 MM-INIT-0005
export function configText(entries: readonly ProposedEntry[], survey: Survey): string {
  const lines = [
    '# How mustmark reads this repository. Every key: README.md of mustmark, section Config.',
    '$schema: ./node_modules/mustmark/schema/config.schema.json',
    'specs:',
    ...entries.flatMap(entryLines),
    '# requirements: requirements               # where the YAML goes',
    '# compliance: requirements/COMPLIANCE.md   # or false',
    '# ignore: []                               # globs, on top of .gitignore',
  ]
  const limit = lineLimit(entries, survey)
  if (limit) {
    const { max, share, lines: count } = limit
    lines.push(
      `# ${share} % of ${counted(count, 'line')} of prose in these files keep to ${max} columns`,
      `rules: { line-length: [warn, { max: ${max} }] }`,
    )
  }
  lines.push(...codeLines(survey))
  return `${lines.join('\n')}\n`
}

/** A repository of specs alone is to say so; else the tests are where runners look for them. */
// MM-INIT-0006
function codeLines({ code, tests }: Survey): string[] {
  if (code.length === 0) return ['code: false   # no file in a language that mustmark knows']
  const seen = tests.length > 0 ? `   # tests seen in: ${tests.join(', ')}` : ''
  return [`# code: { tests: ["**/tests/**", "**/*.test.*"] }${seen}`]
}

function entryLines({ include, dialects, ids, reasons, package: name }: ProposedEntry): string[] {
  return [
    ...reasons.map((reason) => `  # ${reason}`),
    `  - include: [${include.map((one) => JSON.stringify(one)).join(', ')}]`,
    ...(name === undefined ? [] : [`    package: ${name}`]),
    `    dialects: [${dialects.join(', ')}]`,
    ...(ids.length > 0 ? ['    ids:', ...ids.map((one) => `      - '${one}'`)] : []),
  ]
}
