import { markdownTable } from '../run/table.js'

const COLUMNS = ['', 'millions', 'x node', 'less node', 'recorded', 'change %', 'bar']

function cell(number, digits) {
  return number === null ? '-' : number.toFixed(digits)
}

function change(percent) {
  return percent === null ? '-' : `${percent < 0 ? '' : '+'}${percent.toFixed(2)}`
}

function lastCell({ mark, verdict }) {
  const job = `${verdict.right ? '' : 'WRONG: '}${verdict.text}`
  return mark === '' ? job : `${mark}, ${job}`
}

/** The rows of `compare` as Markdown; a wrong job is marked, not left out. */
export function instructionTable(rows) {
  return markdownTable(
    COLUMNS,
    rows.map((row) => [
      row.name,
      cell(row.instructions / 1e6, 1),
      cell(row.ratio, 2),
      cell(row.ownMillions, 1),
      cell(row.recorded, 1),
      change(row.percent),
      lastCell(row),
    ]),
  )
}
