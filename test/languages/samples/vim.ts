import type { Sample } from '../sample.ts'

export const vim: Sample = {
  path: 'queue.vim',
  text: `" QU-1
function! s:Admit(job)
  echo "QU-2" 'QU-3'
  " QU-4
  let x = 1 " QU-5
endfunction
`,
  places: [
    'QU-1 comment Admit',
    'QU-2 string Admit',
    'QU-3 string Admit',
    'QU-4 comment Admit',
    'QU-5 string Admit',
  ],
}
