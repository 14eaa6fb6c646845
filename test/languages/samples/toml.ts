import type { Sample } from '../sample.ts'

export const toml: Sample = {
  path: 'config.toml',
  text: String.raw`# QU-1
path = 'C:\' # QU-2
text = "a # QU-3 \" # QU-4"
long = """
# QU-5
"""
raw = '''
# QU-6''' # QU-7
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 string',
    'QU-4 string',
    'QU-5 string',
    'QU-6 string',
    'QU-7 comment',
  ],
}
