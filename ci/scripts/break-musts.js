// Breaks the code of the requirements in test/mutations/musts.yaml, each in a scratch copy of its own,
// and looks whether a test that bears the ID goes red: `npm run check:mutations [-- MM-… MM-…]`. With
// --draw it prints the IDs that the seed draws. Exit code 1 if any test stays green.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { declaredMusts, drawMusts, SEED } from './draw-musts.js'
import { inScratchCopy } from './scratch-copy.js'

const root = realpathSync(fileURLToPath(new URL('../..', import.meta.url)))
const list = parse(readFileSync(`${root}/test/mutations/musts.yaml`, 'utf8'))
const words = process.argv.slice(2)
const print = (line) => process.stdout.write(`${line}\n`)

/** A mistake of the list itself, in a sentence. */
function mistakesOf({ seed, declared, musts }) {
  const ids = declaredMusts(root)
  const listed = musts.map((one) => one.id)
  // With more or fewer requirements the draw is another one: then they need only be there.
  const isDrawn =
    ids.length === declared
      ? seed === SEED && listed.join() === drawMusts(ids).join()
      : listed.every((id) => ids.includes(id))
  return [
    ...(isDrawn ? [] : ['Unexpected IDs in musts.yaml, expected those of --draw, in its order']),
    ...words
      .filter((word) => !listed.includes(word))
      .map((word) => `Unexpected ${word}, expected an ID of musts.yaml`),
  ]
}

/** How many tests that bear the ID failed, and in which files; `count` 0 is green. */
function redOf({ id, file, from, to }) {
  return inScratchCopy(root, (copy) => {
    const text = copy.read(file)
    if (text.split(from).length !== 2) {
      throw new Error(`${id}: \`from\` does not stand exactly once in ${file}`)
    }
    writeFileSync(
      `${copy.folder}/${file}`,
      text.replace(from, () => to),
    )
    const failed = copy.runTests([id]).filter(({ status }) => status === 'failed')
    return { count: failed.length, files: [...new Set(failed.map((one) => one.file))].sort() }
  })
}

/** The tests of the same selection, without any edit: red means nothing where they are not green. */
function notGreen(ids) {
  return inScratchCopy(root, (copy) => {
    const results = copy.runTests(ids)
    return ids.filter((id) => {
      const states = results.filter(({ name }) => name.includes(id)).map((one) => one.status)
      return !states.includes('passed') || states.includes('failed')
    })
  })
}

function breakAll() {
  const musts = list.musts.filter(({ id }) => words.length === 0 || words.includes(id))
  const ids = musts.map((one) => one.id)
  for (const id of notGreen(ids)) throw new Error(`${id}: its tests are not green without any edit`)
  let greens = 0
  for (const must of musts) {
    const { count, files } = redOf(must)
    // What is said to go red, and does not, is green as well.
    const green = must.red.filter((file) => !files.includes(file))
    if (count === 0 || green.length > 0) greens++
    const tests = `${count} ${count === 1 ? 'test' : 'tests'} in ${files.join(', ')}`
    const others = green.length > 0 ? `; green: ${green.join(', ')}` : ''
    print(count === 0 ? `${must.id} green` : `${must.id} red: ${tests}${others}`)
  }
  print(`${musts.length - greens} of ${musts.length} red`)
  if (greens > 0) process.exitCode = 1
}

try {
  if (words.includes('--draw')) for (const id of drawMusts(declaredMusts(root))) print(id)
  else {
    const mistakes = mistakesOf(list)
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'))
    breakAll()
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
