import type { Language } from '../../model/language.ts'

const raw = String.raw

export const restructuredText: Language = {
  name: 'restructuredtext',
  extensions: ['.rst'],
  // Neither a directive nor a target nor a footnote.
  comments: [{ open: raw`^[ \t]*\.\.[ \t]+(?![_[|]|[\w:.+-]+::)` }],
  strings: [],
  prose: true,
}
