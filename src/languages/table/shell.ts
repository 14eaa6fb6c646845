import type { Language } from '../../model/language.ts'

const raw = String.raw

export const shell: Language = {
  name: 'shell',
  extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.envrc'],
  fileNames: ['.bashrc', '.bash_profile', '.profile', '.zshrc', '.zshenv', 'PKGBUILD', 'APKBUILD'],
  interpreters: ['sh', 'bash', 'zsh', 'ksh', 'dash', 'ash', 'bats'],
  // Only where a word may begin: not `$#`, `${#x}`, `${x##*/}`, `16#ff`, `a#b`.
  comments: [{ open: raw`(?<![^\s;&|)])#` }],
  strings: [
    { open: raw`\\[^]` },
    { open: raw`(?<!<)<<(?!<)-?[ \t]*["']([^"'\n]+)["']`, close: raw`\t*$1`, heredoc: true },
    // A number is shifted; behind a blank only capitals are no variable that shifts.
    {
      open: raw`(?<![<\d)])<<(?!<)-?(?:[ \t]*(?=\\?[A-Z_])|(?=\\?[a-z]))\\?([A-Za-z_][\w.-]*)`,
      close: raw`\t*$1`,
      heredoc: true,
    },
    { open: raw`\$'`, close: "'", escape: raw`\\`, multiline: true },
    { open: "'", close: "'", multiline: true },
    {
      open: '"',
      close: '"',
      escape: raw`\\`,
      multiline: true,
      interpolation: [raw`\$\(`, raw`\)`],
    },
  ],
  blocks: 'braces',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:function[ \t]+)?(?<name>[A-Za-z_][\w:.-]*)[ \t]*(?=\([ \t]*\))`,
    },
    { kind: 'function', pattern: raw`^[ \t]*function[ \t]+(?<name>[A-Za-z_][\w:.-]*)(?=[ \t]*\{)` },
  ],
  tests: [
    // Bats.
    { kind: 'test', pattern: raw`^[ \t]*@test[ \t]+(?=["'])` },
    // shunit2, bashunit.
    {
      kind: 'test',
      byName: true,
      pattern: raw`^[ \t]*(?:function[ \t]+)?(?<name>test(?:_\w+|[A-Z]\w*))(?=[ \t]*\([ \t]*\))`,
    },
  ],
}
