import type { Sample } from '../sample.ts'

export const fish: Sample = {
  path: 'queue.fish',
  text: String.raw`# QU-1
function admit
    echo it\'s a#QU-2 "# QU-3 $(echo QU-4)" # QU-5
end
`,
  places: [
    'QU-1 comment admit',
    'QU-2 code admit',
    'QU-3 string admit',
    'QU-4 string admit',
    'QU-5 comment admit',
  ],
}
