// What may grow, each as a function from a size to the files of a repository. The sizes are chosen
// so that the small run costs well more than the start of the program.
const range = (count) => Array.from({ length: count }, (_, index) => index)
const spec = (path, blocks) => ({ path: `specs/${path}.md`, text: `${blocks.join('\n\n')}\n` })
const item = (id) => `- [${id}] A queue MUST drain before the process ends, whoever asks it to.`
const PROSE = 'A pool hands out what a worker asks for, in the order in which the workers came.'
const BASE = spec('base', ['# Base', '## Items', item('OC-BASE-1001')])
const paragraphs = (count) => range(count).map(() => PROSE)
const code = (index, lines) => ({ path: `src/file${index}.ts`, text: `${lines.join('\n')}\n` })
const statements = range(40).map((index) => `const value${index} = compute('a', ${index})`)

export const growing = [
  {
    name: 'specs',
    from: 150,
    files: (count) =>
      range(count).map((index) =>
        spec(`a${index}`, ['# Spec', ...paragraphs(80), item(`OC-S${index}-1001`)]),
      ),
  },
  {
    name: 'code files',
    from: 3_000,
    files: (count) => [
      BASE,
      ...range(count).map((index) => code(index, [...statements, '// OC-BASE-1001'])),
    ],
  },
  {
    name: 'IDs',
    from: 5_000,
    files: (count) => [
      spec('ids', [
        '# IDs',
        '## Items',
        range(count)
          .map((one) => item(`OC-ID-${one + 1}`))
          .join('\n'),
      ]),
    ],
  },
  {
    name: 'links to one file',
    from: 10_000,
    files: (count) => [
      BASE,
      ...range(20).map((file) =>
        spec(
          `links${file}`,
          range(count / 20).map((one) => `${one} is told in [the base](base.md#items).`),
        ),
      ),
    ],
  },
  {
    name: 'references to one ID',
    from: 20_000,
    files: (count) => [
      BASE,
      ...range(20).map((file) =>
        code(
          file,
          range(count / 20).map(
            (one) => `// OC-BASE-1001\nfunction f${one}() {\n  return ${one}\n}`,
          ),
        ),
      ),
    ],
  },
  {
    name: 'rows of a table',
    from: 5_000,
    files: (count) => {
      const rows = range(count).map((one) => `| OC-ROW-${one + 1} | A queue MUST drain. | yes |`)
      return [
        spec('table', [
          '# Table',
          ['| ID | Text | Tested |', '| --- | --- | --- |', ...rows].join('\n'),
        ]),
      ]
    },
  },
  {
    name: 'nesting',
    // Deeper than 500 is refused, and so is what an upper bound takes for that.
    from: 25,
    files: (count) => [
      spec('deep', [
        '# Deep',
        item('OC-BASE-1001'),
        ...range(2_000).map(() => `${'> '.repeat(count)}${PROSE}`),
      ]),
    ],
  },
]
