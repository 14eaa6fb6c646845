import type { Sample } from '../sample.ts'

export const cmake: Sample = {
  path: 'CMakeLists.txt',
  text: String.raw`#[==[ QU-1 ]] QU-2 ]==]

# QU-3
Function(admit job)
  message("# QU-4 \" # QU-5") # QU-6
  set(x [=[# QU-7]=])
EndFunction()
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 string admit',
    'QU-5 string admit',
    'QU-6 comment admit',
    'QU-7 string admit',
  ],
}
