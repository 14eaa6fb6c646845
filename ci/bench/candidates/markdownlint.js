import { findProgram } from '../run/installed.js'

/** A linter of Markdown: it reads no IDs and no code; the specs that it linted are counted. */
export const markdownlint = {
  name: 'markdownlint-cli2',
  install: 'npm install --prefix $BENCH_PEERS/npm markdownlint-cli2',
  // It has no --version; --help begins with it.
  find: () => findProgram('markdownlint-cli2', ['--help']),
  command: () => [findProgram('markdownlint-cli2', ['--help']).path, 'specs/**/*.md'],
  job: 'specs',
  found: ({ stdout }) => Number(stdout.match(/^Linting: (\d+) file/m)?.[1] ?? 0),
}
