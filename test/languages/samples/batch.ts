import type { Sample } from '../sample.ts'

export const batch: Sample = {
  path: 'build.cmd',
  text: `@echo off
rem QU-1
:: QU-2
echo "rem QU-3" & REM QU-4
set premise=QU-5
echo remark QU-6
`,
  places: ['QU-1 comment', 'QU-2 comment', 'QU-3 string', 'QU-4 comment', 'QU-5 code', 'QU-6 code'],
}
