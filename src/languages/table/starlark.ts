import type { Language } from '../../model/language.ts'

const raw = String.raw

export const starlark: Language = {
  name: 'starlark',
  extensions: ['.bzl', '.star', '.bazel', '.sky'],
  fileNames: ['BUILD', 'WORKSPACE', 'BUCK', 'Tiltfile'],
  comments: [{ open: '#' }],
  strings: [
    { open: raw`\b[rb]{1,2}("""|''')`, close: '$1', escape: raw`\\`, multiline: true },
    { open: raw`("""|''')`, close: '$1', escape: raw`\\`, multiline: true, docstring: true },
    { open: raw`(["'])`, close: '$1', escape: raw`\\` },
  ],
  blocks: 'indentation',
  definitions: [{ kind: 'function', pattern: raw`^[ \t]*def[ \t]+(?<name>\w+)` }],
}
