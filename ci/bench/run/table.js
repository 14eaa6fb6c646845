const COLUMNS = ['', 'CPU ms', 'user', 'system', 'wall ms', 'peak MB', 'x node', 'x rg', 'job']

function whole(number) {
  return number === null || number === undefined ? '-' : String(Math.round(number))
}

function ratio(number, base) {
  if (typeof number !== 'number' || !base) return '-'
  return (number / base).toFixed(number / base < 10 ? 2 : 1)
}

/** Markdown; the first and the last column to the left, figures to the right. */
export function markdownTable(columns, rows) {
  const widths = columns.map((column, index) =>
    Math.max(3, column.length, ...rows.map((row) => row[index].length)),
  )
  const isText = (index) => index === 0 || index === columns.length - 1
  const cell = (text, index) =>
    isText(index) ? text.padEnd(widths[index]) : text.padStart(widths[index])
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`
  const rule = widths.map((width, index) => (isText(index) ? '-' : '').padEnd(width - 1, '-'))
  const ruled = rule.map((text, index) => text + (isText(index) ? '-' : ':'))
  return [line(columns), line(ruled), ...rows.map(line)].join('\n')
}

/** Medians and ratios of CPU of all that ran on one tree; a wrong job is marked, not left out. */
export function ratioTable(results) {
  const base = (name) => results.find((one) => one.name === name)?.cpuMs
  const rows = results.map((one) => [
    one.name,
    whole(one.cpuMs),
    whole(one.userMs),
    whole(one.systemMs),
    whole(one.wallMs),
    whole(one.peakBytes === null ? null : one.peakBytes / 1e6),
    ratio(one.cpuMs, base('node -e 0')),
    ratio(one.cpuMs, base('rg')),
    `${one.verdict.right ? '' : 'WRONG: '}${one.verdict.text}`,
  ])
  return markdownTable(COLUMNS, rows)
}
