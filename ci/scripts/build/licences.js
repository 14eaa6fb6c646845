// The licences of the packages that are inside the bundle: theirs ask that the text goes with the code.
import { readdirSync, readFileSync } from 'node:fs'

const HEAD = 'mustmark holds code of the packages below, each under its own licence.\n'
const LINE = '-'.repeat(80)

/** Packages under the MIT licence that ship without its text: what their Readme says of the rights. */
const WITHOUT_TEXT = { format: 'Copyright 2010 - 2014 Sami Samhuri sami@samhuri.net' }

/**
 * One text for all packages that some files of the bundle came from.
 *
 * @param inputs paths from the root
 * @throws {Error} with one sentence, for a package of which no text is known
 */
// MM-SPEED-0005
export function licences(root, inputs) {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [],
  )
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(read(`${root}/${folder}/package.json`))
    return `${LINE}\n${name} ${version}\n\n${licenceOf(root, folder, name)}\n`
  })
  return [HEAD, ...texts].join('\n')
}

function licenceOf(root, folder, name) {
  const files = readdirSync(`${root}/${folder}`).sort()
  const file = files.find((one) => /^licen[cs]e(?:[.-]|$)/i.test(one))
  if (file !== undefined) return read(`${root}/${folder}/${file}`).trim()
  const rights = WITHOUT_TEXT[name]
  if (rights === undefined) throw new Error(`Unexpected lack of a licence text in ${folder}`)
  // Our own licence is the same one.
  return read(`${root}/LICENSE`)
    .trim()
    .replace(/^Copyright .*$/m, rights)
}

function read(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
