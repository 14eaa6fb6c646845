import type { Language } from '../../model/language.ts'
import { END_OF_TEXT } from '../literals/end-of-text.ts'

const raw = String.raw

// Behind the sign that begins a value, and its tag or anchor.
const VALUE = raw`(?<=(?:^|[:?[{,-])[ \t]*(?:[!&]\S*[ \t]+){0,2}.)`

export const yaml: Language = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  fileNames: ['.clang-format', '.clang-tidy', '.yamllint'],
  // In the midst of a word it is part of a value: `a#b`, the fragment of a URL.
  comments: [{ open: raw`(?<!\S)#` }],
  strings: [
    // A block scalar goes on as long as its lines are as deep as its first one that is not empty.
    {
      open: raw`[|>][-+\d]*(?=[ \t]*(?:#.*)?\r?\n(?:[ \t]*\r?\n)*([ ]+))(?<=[:?-][ \t]+(?:[!&]\S*[ \t]+){0,2}[|>][-+\d]*)`,
      close: raw`^(?!$1|[ \t]*$)|${END_OF_TEXT}`,
      multiline: true,
    },
    // Quotes within a plain value are part of it.
    { open: raw`"${VALUE}`, close: '"', escape: raw`\\`, multiline: true },
    { open: raw`'${VALUE}`, close: "'", escape: "'(?=')", multiline: true },
  ],
}
