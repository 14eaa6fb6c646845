import { codeText } from './code-text.js'
import { drawing } from './drawing.js'
import { LANGUAGES } from './languages.js'
import { manners } from './manners.js'
import { specText } from './spec-text.js'
import { AREAS, SYSTEMS } from './words.js'

/** Raise it with any change of what is written: a tree of another version is made anew. */
export const VERSION = 2
export const SIZES = {
  tiny: { specs: 4, specBytes: 4_000, code: 12, codeBytes: 1_000 },
  counted: { specs: 3, specBytes: 8_000, code: 30, codeBytes: 2_600 },
  small: { specs: 50, specBytes: 19_000, code: 1_000, codeBytes: 2_600 },
  large: { specs: 1_000, specBytes: 19_000, code: 20_000, codeBytes: 2_600 },
}

/** The specs of a tree, each with 10 to 20 requirements; every tenth has a link that leads nowhere. */
function plan(draw, size) {
  return Array.from({ length: size.specs }, (_, index) => {
    const system = SYSTEMS[index % SYSTEMS.length]
    const area = AREAS[Math.floor(index / SYSTEMS.length)]
    const number = String(index + 1).padStart(4, '0')
    return {
      name: `${number}-${system}-${area}.md`.toLowerCase(),
      title: `${area} of ${system}`,
      ids: Array.from({ length: draw.whole(10, 20) }, (_, n) => `${system}-${area}-${1001 + n}`),
      broken: index % 10 === 0,
    }
  })
}

function* specFiles(draw, size, specs, manner) {
  for (const spec of specs) {
    const text = specText(draw, { ...spec, bytes: size.specBytes, others: specs, manner })
    yield { path: `specs/${spec.name}`, text }
  }
}

/** One file in ten names requirements in comments, and one in twenty is a test that names some. */
function* codeFiles(draw, size, ids, manner) {
  for (let index = 0; index < size.code; index++) {
    const language = LANGUAGES[index % LANGUAGES.length]
    const isTest = index % 20 === 19
    const refers = isTest || index % 10 === 4
    const named = refers ? Array.from({ length: draw.whole(1, 3) }, () => draw.one(ids)) : []
    const folder = `part${String(index % 97).padStart(2, '0')}`
    const path = `file${index}`
    const inTree = isTest ? language.testPath(path) : `${path}.${language.extension}`
    const bytes = Math.round((size.codeBytes * draw.whole(20, 180)) / 100)
    const text = codeText(draw, { language, bytes, ids: named, isTest, manner })
    yield { path: `src/${folder}/${inTree}`, text }
  }
}

/**
 * The files of a tree, `{path, text}`, one after the other; the generator returns what is true of
 * them: `{ids, brokenLinks, specs, code}`. The same arguments give the same bytes.
 */
export function* treeFiles(seed, size, mannerName = 'mustmark') {
  const manner = manners[mannerName]
  const draw = drawing(seed)
  const specs = plan(draw, size)
  yield* specFiles(draw, size, specs, manner)
  const ids = specs.flatMap((spec) => spec.ids)
  yield* codeFiles(drawing(seed + 1), size, ids, manner)
  return {
    ids,
    brokenLinks: specs.filter((spec) => spec.broken).length,
    specs: specs.length,
    code: size.code,
  }
}
