import type { Sample } from '../sample.ts'

export const starlark: Sample = {
  path: 'BUILD.bazel',
  text: `# QU-1
def admit(job):
    """QU-2"""
    x = "# QU-3" + """# QU-4""" # QU-5
`,
  places: [
    'QU-1 comment admit',
    'QU-2 comment admit',
    'QU-3 string admit',
    'QU-4 string admit',
    'QU-5 comment admit',
  ],
}
