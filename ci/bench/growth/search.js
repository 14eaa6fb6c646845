// Looks for texts that cost us more than they are long: `node ci/bench/growth/search.js [seed] [seconds]`.
// Draws a few pieces, repeats them to 8 KB and to 64 KB, and prints what takes more than fourteen times as
// long when it is eight times as long, as a spec and as code. Texts that remark reads, or that the
// native parser itself is slow on, are left out: neither is ours. Each line says what to look at with
// --cpu-prof, and makes the exit code 1; what is mended goes to hostile.js.
import { importSource } from '../../scripts/import-source.js'
import { generator } from '../../scripts/random.js'

const { lint, links, memory, xref } = await importSource('src/index.ts')
const { beyondLimits, leftToRemark, nativeParser, parserOf } =
  await importSource('src/parse/index.ts')

const list = (text) => text.split('¦')
const COMMON = list('*¦_¦a¦ ¦[¦]¦(¦)¦<¦>¦!¦`¦-¦#¦:¦.¦1¦\n¦AB-1¦"')
const MARKDOWN = list(
  '\n\n¦| ¦|\n¦- ¦> ¦## ¦1. ¦---\n¦```\n¦**¦~~¦](¦<a ¦[a](b.md#c)¦ x@y.z ¦http://a ¦<!--¦-->¦<br>¦</a>' +
    '¦[x]: y¦[^1]¦{#a}¦[AB-1]¦(AB-1)¦`AB-1`¦**AB-1**: ¦~~AB-3~~¦AB-¦MUST ¦ not ¦and ¦**Pre:** ' +
    '¦Requires: ¦RFC 2119¦e.g. ¦. ¦, ¦src/a.ts¦é¦…¦§',
)
const CODE = list(
  '\n  ¦//¦/*¦*/¦/**¦{¦}¦\'¦"""¦${¦\\¦/¦=¦=>¦;\n¦// AB-1¦AB-1, AB-2¦AB-1..¦AB_1¦ab-1¦verifies ¦impl:' +
    '¦TODO¦@¦#if¦test(¦it("¦describe(¦def ¦fn ¦func ¦function ¦class ¦#[test]¦assert',
)
const STARTS = list('¦¦| a | b |\n| - | - |\n¦- ¦> ¦# ¦<div>\n')
const ENDINGS = list('ts¦py¦rs¦go¦java¦rb¦sh¦c¦cs¦php¦kt¦lua¦md¦yaml')
const SPEC = '# A\n\n- [AB-1] A MUST.\n- [AB-2] B MUST.\n\n'
const [SHORT, LONG] = [8192, 65_536]

const [seed = '1', seconds = '60'] = process.argv.slice(2)
if (!(Number(seed) >= 0 && Number(seconds) > 0)) refuse('two numbers, a seed and how many seconds')
if (parserOf('auto') !== 'satteri') refuse('a machine on which satteri loads')
const random = generator(Number(seed))
const draw = (all) => all[Math.floor(random() * all.length)]
const repeated = (start, unit, length) => start + unit.repeat(Math.ceil(length / unit.length))

function refuse(expected) {
  process.stderr.write(`Unexpected call, expected ${expected}\n`)
  process.exit(2)
}

/** Milliseconds that each of some functions takes. */
async function timesOf(files, functions) {
  const times = []
  for (const one of functions) {
    const before = performance.now()
    await one({ files: memory(files), config: { specs: [{ include: ['specs/*.md'] }] } })
    times.push(performance.now() - before)
  }
  return times
}

/** Whether somebody else is slow on a text, or reads it. */
function isOfOthers(text) {
  if (beyondLimits(text) || leftToRemark(text) !== undefined) return true
  const before = performance.now()
  nativeParser().parse(text)
  return performance.now() - before > 100
}

/** Draws one text; false where it is not measured. */
async function tryOne() {
  const isSpec = draw([true, false])
  const pieces = [...COMMON, ...(isSpec ? MARKDOWN : CODE)]
  const unit = Array.from({ length: draw([1, 2, 3, 4, 5]) }, () => draw(pieces)).join('')
  const [start, ending] = [draw(STARTS), draw(ENDINGS)]
  if (isSpec && isOfOthers(repeated(start, unit, LONG))) return false
  const filesOf = (length) => {
    if (isSpec) return { 'specs/a.md': SPEC + repeated(start, unit, length) }
    const text = repeated('', unit, length)
    return { 'specs/a.md': SPEC, [`src/a.${ending}`]: text, [`test/a.test.${ending}`]: text }
  }
  const functions = isSpec ? [lint, links] : [xref]
  const short = await timesOf(filesOf(SHORT), functions)
  const long = await timesOf(filesOf(LONG), functions)
  for (const [index, one] of functions.entries()) {
    if (long[index] < 400 || long[index] < 14 * short[index]) continue
    const times = [short, long].map((all) => `${Math.round(all[index])} ms`).join(', ')
    const text = JSON.stringify(isSpec ? [start, unit] : [ending, unit])
    process.stdout.write(`${one.name}: ${times}: ${text}\n`)
    process.exitCode = 1
  }
  return true
}

const counts = { measured: 0, left: 0 }
for (const until = Date.now() + Number(seconds) * 1000; Date.now() < until; ) {
  counts[(await tryOne()) ? 'measured' : 'left']++
}
process.stdout.write(`${counts.measured} texts measured, ${counts.left} left out\n`)
