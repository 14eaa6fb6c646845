// Reads every Markdown file below a folder with both parsers and compares all facts and the trees.
// Prints the counts and the first difference, with its place; exits 1 on any difference, 2 where the
// native parser does not load or there is no Markdown file. Usage: npm run differential -- <folder>
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { importSource } from './import-source.js'

const { beyondLimits, leftToRemark, parse, parserOf } = await importSource('src/parse/index.ts')
// What the tests compare, so that the proof on other specs is the same one.
const { factsOf, plainTree } = await importSource('test/parse/facts-of.ts')

const MARKDOWN = /\.(?:md|markdown|mdown|mkdown|mkdn?)$/i

/** Where two values differ first: the names on the way there, and the place nearest to it. */
function firstDifference(a, b, keys = [], line = 1) {
  if (a === b) return undefined
  const here = a?.position?.start?.line ?? a?.start?.line ?? b?.position?.start?.line ?? line
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return { keys, line: here, remark: JSON.stringify(a), satteri: JSON.stringify(b) }
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], [...keys, key], here)
    if (found) return found
  }
  return undefined
}

const [folder] = process.argv.slice(2)
if (folder === undefined)
  refuse('Unexpected call without a folder, expected: npm run differential -- <folder>')
else if (parserOf('auto') !== 'satteri') refuse('Unexpected machine on which satteri does not load')
else run(folder)

function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}

function run(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && MARKDOWN.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const left = new Map()
  const counts = { native: 0, refused: 0, trees: 0, facts: 0 }
  let first
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    if (beyondLimits(text)) {
      counts.refused++
      continue
    }
    const reason = leftToRemark(text)
    if (reason !== undefined) {
      left.set(reason, (left.get(reason) ?? 0) + 1)
      continue
    }
    counts.native++
    if (plainTree(parse(text, 'remark')) !== plainTree(parse(text, 'satteri'))) counts.trees++
    const [remark, satteri] = [factsOf(text, 'remark'), factsOf(text, 'satteri')]
    if (JSON.stringify(remark) === JSON.stringify(satteri)) continue
    counts.facts++
    first ??= { path: relative(root, file), ...firstDifference(remark, satteri) }
  }
  const sum = [...left.values()].reduce((total, one) => total + one, 0)
  process.stdout.write(
    `${files.length} Markdown files: ${counts.native} parsed by satteri, ${sum} left to remark, ${counts.refused} beyond the limits\n`,
  )
  for (const [reason, times] of [...left].sort()) process.stdout.write(`  ${times} ${reason}\n`)
  process.stdout.write(`${counts.facts} with other facts, ${counts.trees} with another tree\n`)
  if (first) {
    const { path, line, keys, remark, satteri } = first
    process.stdout.write(
      `${path}:${line}: ${keys.join('.')}\n  remark  ${remark}\n  satteri ${satteri}\n`,
    )
    process.exitCode = 1
  }
  if (files.length === 0) refuse(`Unexpected folder without Markdown files: ${root}`)
}
