import fc from 'fast-check'

/** Constructs that dialects, links and sections ask for, by name: how a document may go on. */
export const INLINE = {
  word: ['word ', 'It ', 'MUST ', 'SHOULD NOT ', 'é', 'x'],
  id: ['OC-CORE-1001', '[OC-1] ', '**FR-001**: ', '(ORCH-3010 & ORCH-3011)', 'A\u20111', 'A-1–A-3'],
  marker: ['r[auth.login+2]', '`A-1`: ', '[impl->dsn~x~1]'],
  code: ['`code`', '`a|b`', '`` ` ``', '`'],
  emphasis: ['*slanted*', '**bold**', '**', '*', '_', '_a_', '***', '**_both_**', '*_', '\\**'],
  struck: ['~~gone~~', '~~', '~5'],
  link: [
    '[text](a.md#b "t")',
    '![alt](i.png)',
    '[text][b]',
    '[b]',
    '[x][]',
    '[',
    ']',
    '](',
    '[a b](',
  ],
  address: [
    'https://example.org/A-1',
    'www.example.com',
    'a@b.example',
    '<https://a.example>',
    'x@1.2',
  ],
  html: ['<br>', '<b>', '</b>', '<a href="x">', '<!-- c -->'],
  reference: ['&amp;', '&#45;', '&nope;', '\\|', '\\*', '\\'],
  footnote: ['[^1]', '[^no]'],
  odd: ['~one~', '\u0085', '\u1B4E', '[\u0131]', '<a b=c=d>', '\\.@b.e', '<!--', '**_', 'é**😀'],
  break: ['  \n', '\\\n', '\n', '\n'],
  blank: [' ', '\t', '  ', '. ', ': ', '|', '(', ')', '😀', '"'],
} as const
export const LEAD = {
  none: ['', '', '', ''],
  heading: ['# ', '## ', '### Requirement ', '#', '###### '],
  underline: ['===', '---', '--'],
  list: ['- ', '* ', '+ ', '1. ', '2) ', '10. '],
  task: ['- [ ] ', '* [x] ', '- [x]'],
  quote: ['> ', '>', '> - ', '> > ', '- > '],
  indented: ['  ', '    ', '\t', '   ', '     '],
  fence: ['```', '~~~', '```rust', '````'],
  table: ['| a | b |', '|---|---|', '|:-:|-|', '| c \\| d |', '-|-', '| '],
  html: ['<div>', '</div>', '<!-- SECTION:A -->', '<pre>\n</pre>', '<?x ?>'],
  definition: ['[b]: x.md', '[a]: <u> "t"', '[//]: # (comment)', '[a', '[b]:'],
  footnote: ['[^1]: ', '[^2]: note', '[^1]:'],
  matter: ['---', '+++', 'title: A-1'],
  odd: [
    '- \t[ ] ',
    '[^a b]: ',
    '[a\n  b]: x',
    '* [x] 1\n\t=\n',
    '* [b]:d\n[x] |',
    '>\n#\n    é\n\n0. ',
    '1. [b]:1\n<b>\n|',
    '>~\n <a href>\n>y',
    '[b]:]\n#\n0. 2',
    'y\n|||)\n- |-|-',
    '- ]\n]\n  |-',
  ],
} as const

type Table = Readonly<Record<string, readonly string[]>>

/** A piece and the construct that it is of. */
type Piece = readonly [name: string, text: string]

function pieceOf(table: Table, weights: Partial<Record<string, number>>): fc.Arbitrary<Piece> {
  return fc.oneof(
    ...Object.entries(table).map(([name, texts]) => ({
      weight: weights[name] ?? 2,
      arbitrary: fc.constantFrom(...texts).map((text): Piece => [name, text]),
    })),
  )
}

const line = fc.tuple(
  fc.array(pieceOf(LEAD, { none: 40, html: 2, matter: 1, odd: 1, definition: 3, footnote: 1 }), {
    minLength: 1,
    maxLength: 2,
  }),
  fc.array(
    pieceOf(INLINE, {
      word: 40,
      id: 12,
      link: 5,
      code: 6,
      odd: 1,
      struck: 1,
      emphasis: 2,
      address: 3,
      footnote: 1,
    }),
    {
      minLength: 0,
      maxLength: 6,
    },
  ),
  fc.constantFrom('\n', '\n', '\n\n'),
)

/** A generated document: its text, and the constructs that it was made of. */
export interface Generated {
  text: string
  constructs: string[]
}

/** Documents of lines that begin and go on with any of the constructs. */
export const documents: fc.Arbitrary<Generated> = fc
  .tuple(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: fc.constantFrom('\uFEFF', '---\ntitle: T\n---\n') },
      { weight: 1, arbitrary: fc.constantFrom('---\n', '\uFEFF+++\n') },
    ),
    fc.array(line, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([start, lines, end]) => {
    const text = lines.map(([lead, rest, close]) => textOf(lead) + textOf(rest) + close).join('')
    const constructs = lines.flatMap(([lead, rest]) => [
      ...lead.map(([name]) => `at the start: ${name}`),
      ...rest.map(([name]) => `inside: ${name}`),
    ])
    constructs.push(`start ${JSON.stringify(start)}`, `line end ${JSON.stringify(end)}`)
    return { text: (start + text).replaceAll('\n', end), constructs }
  })

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(([, text]) => text).join('')
}
