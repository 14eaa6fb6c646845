import * as v from 'valibot'
import type { Rule } from './types.ts'

const options = v.strictObject({
  max: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(20),
      v.description('Columns of a line, in code points; a full-width character counts as one.'),
    ),
    100,
  ),
})

/** Short lines make small diffs, and two versions fit side by side. */
// MM-LINT-0023
export const lineLength: Rule<v.InferOutput<typeof options>> = {
  id: 'line-length',
  command: 'lint',
  severity: 'off',
  description:
    'A line of prose keeps to a number of columns; tables, code, headings, HTML, and the addresses of links aside.',
  source: 'Seed 004, style guide: specs fit within 100 columns',
  options,
  examples: [
    {
      files: {
        'specs/a.md': `- [A-1] It MUST ${'run '.repeat(20)}now.\n\n| ${'long '.repeat(30)}|\n| - |\n\nSee [a page](https://example.org/${'a'.repeat(90)}).\n`,
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': `- [A-1] It MUST run.\n  ${'Then it rests. '.repeat(7)}\n` },
      findings: ['specs/a.md:2:101 Unexpected line of 106 columns, expected at most 100'],
    },
  ],
  check({ lines, sources }, { optionsFor }) {
    return lines.flatMap(({ path, start, width, bare }) => {
      const { max } = optionsFor(path)
      if (bare <= max) return []
      const text = sources.get(path)?.slice(start.offset, start.offset + 2 * width) ?? ''
      const units = [...text].slice(0, max).join('').length
      const place = { ...start, column: start.column + units, offset: start.offset + units }
      const message = `Unexpected line of ${width} columns, expected at most ${max}`
      return [{ path, start: place, subject: text.slice(0, width), message }]
    })
  },
}
