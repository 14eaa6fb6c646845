import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { writeTree } from '../tree/write-tree.js'

/**
 * It knows no IDs: it takes every sentence with a key word, and code quotes the sentence. So it
 * reads specs and code all the same, and what counts is that it takes a sentence of each spec's
 * section with requirements.
 */
export const duvet = {
  name: 'duvet',
  install: 'cargo install duvet --locked --root $BENCH_PEERS/cargo',
  find: () => findProgram('duvet'),
  prepare: (tree) => {
    const own = writeTree(tree.name, 'duvet')
    const specs = readdirSync(join(own.folder, 'specs')).map(
      (name) => `[[specification]]\nsource = "specs/${name}"\n`,
    )
    const sources = ['ts', 'rs', 'go', 'java'].map(
      (one) => `[[source]]\npattern = "src/**/*.${one}"\n`,
    )
    const python = `[[source]]\npattern = "src/**/*.py"\ncomment-style = { meta = "##=", content = "##%" }\n`
    const schema = `'$schema' = "https://awslabs.github.io/duvet/config/v0.4.json"\n`
    const reports =
      '[report.html]\nenabled = false\n[report.json]\nenabled = true\npath = "duvet.json"\n'
    mkdirSync(join(own.folder, '.duvet'), { recursive: true })
    const config = [schema, ...sources, python, ...specs, reports].join('\n')
    writeFileSync(join(own.folder, '.duvet/config.toml'), config)
    return own
  },
  command: () => [findProgram('duvet').path, 'report'],
  job: 'ids',
  found: (_, tree) => {
    const report = readFileSync(join(tree.folder, 'duvet.json'), 'utf8')
    return new Set(report.match(/\b[A-Z]+-[A-Z]+-\d{4}\b/g) ?? [])
  },
}
