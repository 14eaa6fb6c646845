import { findProgram } from '../run/installed.js'

const PATTERN = '\\b[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{3,5}\\b'

/** The floor of a program that reads the whole tree: it finds the IDs, and understands nothing. */
export const ripgrep = {
  name: 'rg',
  install:
    'npm install --prefix $BENCH_PEERS/npm @vscode/ripgrep, and its rg into $BENCH_PEERS/bin',
  anyFolder: true,
  find: () => findProgram('rg'),
  command: () => [findProgram('rg').path, '--only-matching', '--no-filename', PATTERN, '.'],
  job: 'ids',
  found: idsOfWords,
}

/** The IDs among the words that a search printed, one a line. */
export function idsOfWords({ stdout }, tree) {
  const words = stdout.split('\n')
  // The RFCs that a generated spec names have the form of an ID as well.
  return new Set(tree.given ? words : words.filter((id) => /^[A-Z]+-[A-Z]+-\d{4}$/.test(id)))
}
