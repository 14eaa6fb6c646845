import type { Sample } from '../sample.ts'

export const typescript: Sample = {
  path: 'src/queue.tsx',
  text: `/** QU-1 */
export class Queue<T> {
  /* QU-2 */
  async admit(job: T): Promise<{ ok: boolean }> {
    return { ok: 'QU-3' !== "// QU-4" } // QU-5
  }
}

const View = () => <a href="https://x/QU-6">it's // QU-7</a>

if (import.meta.vitest) {
  // QU-8
  test('refuses QU-9', { tags: ['QU-10'] }, () => {
    // QU-11
  })
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 comment Queue > admit',
    'QU-6 string View',
    'QU-7 string',
    'QU-8 comment refuses QU-9',
    'QU-9 title refuses QU-9',
    'QU-10 tag refuses QU-9',
    'QU-11 comment refuses QU-9',
  ],
}
