import { verdictOn } from '../run/verdict.js'
import { compare, MOST_PERCENT } from './compare.js'
import { count, findValgrind } from './count.js'
import { counted } from './counted.js'
import { writeCountedTree } from './counted-tree.js'
import { readRecords, recordKey, writeRecord } from './record.js'
import { instructionTable } from './table.js'

const HINT = 'npm run bench -- --instructions --record'

function countAll(valgrind, tree, say) {
  return counted.map((candidate) => {
    candidate.before?.(tree)
    const result = count(valgrind, candidate.command(tree), tree.folder)
    say(`  ${candidate.name}: ${Math.round(result.wallMs / 1000)} s`)
    const verdict = verdictOn(candidate, result, tree)
    return { name: candidate.name, instructions: result.instructions, verdict }
  })
}

/** The line below the table that says what was compared, or what to do. */
function conclusion(key, known, rows, record) {
  if (record && rows.some((row) => !row.verdict.right))
    return `${key} is not recorded: a job is WRONG`
  if (record) return `${key} is recorded in ci/bench/instructions.json`
  if (!known) return `There is no figure for Node ${key}, record it with: ${HINT}`
  return `At most ${MOST_PERCENT} % over what ${known.node} recorded; what is meant, record: ${HINT}`
}

/** Counts our commands once each, and holds them against the record, or becomes the record. */
export function instructions(record, out, say) {
  const valgrind = findValgrind()
  const key = recordKey(process)
  const known = readRecords()[key]
  say('instructions: each command runs some 50 times slower')
  const results = countAll(valgrind, writeCountedTree(), say)
  const rows = compare(results, known?.millions)
  out(`## Instructions of one run on the shop and a generated tree\n\n${instructionTable(rows)}\n`)
  out(conclusion(key, known, rows, record))
  if (!record) return rows
  if (rows.every((row) => row.verdict.right)) writeRecord(rows, process)
  return rows.map((row) => ({ ...row, mark: '' }))
}
