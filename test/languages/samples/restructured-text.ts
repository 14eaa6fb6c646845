import type { Sample } from '../sample.ts'

export const restructuredText: Sample = {
  path: 'notes.rst',
  text: `.. QU-1
.. note:: QU-2
.. _QU-3: https://x
`,
  places: ['QU-1 comment', 'QU-2 code', 'QU-3 code'],
}
