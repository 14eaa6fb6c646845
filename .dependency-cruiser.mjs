// The import table: who may know whom, and why. `npm run check:imports` holds it.

/** Folders and files of src/ that may be imported, besides their own folder. */
const table = {
  cli: ['index.ts', 'analyze.ts', 'changes.ts', 'config', 'reports', 'io', 'model', '*/index.ts'],
  'index.ts': ['analyze.ts', 'config', 'io', 'model', 'trace'],
  'analyze.ts': ['results', 'rounds', 'trace', 'rules', 'model'],
  'changes.ts': ['reports', 'model'],
  rounds: [
    'dialects',
    'ids',
    'languages',
    'links',
    'manifests',
    'ledgers',
    'parse',
    'results',
    'syntaxes',
    'model',
  ],
  dialects: ['ids', 'parse', 'model'],
  config: ['*/index.ts', 'model'],
  init: ['dialects', 'ids', 'languages', 'parse', 'model'],
  trace: ['ids', 'links', 'model'],
  assign: ['ids', 'model'],
  results: ['parse', 'model'],
  ids: ['patterns', 'model'],
  languages: ['patterns', 'model'],
  patterns: [],
}
const onlyModel = ['io', 'ledgers', 'links', 'manifests', 'parse', 'reports', 'rules']
for (const folder of onlyModel) table[folder] = ['model']

const directions = Object.entries(table).map(([from, to]) => ({
  name: `imports-of-${from}`,
  comment: `src/${from} knows only: ${to.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: [from, ...to].map(toPattern) },
}))

function toPattern(entry) {
  if (entry === '*/index.ts') return '^src/[^/]+/index\\.ts$'
  return entry.endsWith('.ts') ? `^src/${entry.replace('.', '\\.')}$` : `^src/${entry}/`
}

/** What src/ may import of others. The build puts it into dist/, so that nobody has to install it. */
const libraries = [
  '@eslint-community/regexpp',
  '@types/mdast',
  'commander',
  'diff',
  'fastest-levenshtein',
  'get-east-asian-width',
  'github-slugger',
  'htmlparser2',
  'ignore',
  'mdast-util-to-string',
  'picocolors',
  'picomatch',
  'remark-frontmatter',
  'remark-gfm',
  'remark-parse',
  'satteri',
  'smol-toml',
  'unified',
  'valibot',
  'yaml',
]

const outside =
  '^(?:node:)?(?:fs|fs/promises|child_process|process|os|net|http|https|worker_threads)$'

function onlyIn(library, folders) {
  return {
    name: `${library}-only-in-${folders.join('-or-')}`,
    comment: `One part of the tool knows ${library}, so that it can be replaced there.`,
    severity: 'error',
    from: { path: '^src/', pathNot: folders.map((folder) => `^src/${folder}/`) },
    to: { path: `^node_modules/${library}` },
  }
}

export default {
  forbidden: [
    ...directions,
    {
      name: 'no-cycles',
      comment: 'A file can be read before the files that import it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-knows-nobody',
      comment: 'The nouns stand alone; the one library names the nearest word in messages.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: ['^src/model/', '^node_modules/fastest-levenshtein'] },
    },
    {
      name: 'outside-only-in-io-and-cli',
      comment:
        'Disk, git, processes and streams are touched at the edge, so that the rest is pure.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:io|cli)/' },
      to: { path: outside },
    },
    {
      name: 'bin-starts-the-cli',
      comment: 'A program of bin/ is a few lines: it starts the CLI and sets the exit code.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: '^dist/cli/start\\.js$' },
    },
    onlyIn('unified', ['parse']),
    onlyIn('remark-', ['parse']),
    onlyIn('commander', ['cli']),
    onlyIn('ignore/', ['io']),
    {
      name: 'known-libraries',
      comment: 'What is imported is part of what ships: nothing comes in unnoticed.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/', pathNot: libraries.map((name) => `^node_modules/${name}/`) },
    },
    {
      name: 'declared',
      comment: 'What is imported is declared in package.json, and its own dependencies are not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'] },
    },
    {
      name: 'no-orphans',
      comment: 'Every file serves something.',
      severity: 'error',
      from: { path: '^src/', orphan: true },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^dist'] },
  },
}
