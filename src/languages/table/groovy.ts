import type { Language } from '../../model/language.ts'

const raw = String.raw

export const groovy: Language = {
  name: 'groovy',
  extensions: ['.groovy', '.gradle', '.gvy', '.jenkinsfile'],
  fileNames: ['Jenkinsfile'],
  interpreters: ['groovy'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }, { open: raw`(?<![^])#!` }],
  strings: [
    {
      open: '"""',
      close: '"""',
      escape: raw`\\`,
      multiline: true,
      interpolation: ['\\$\\{', '\\}'],
    },
    { open: "'''", close: "'''", escape: raw`\\`, multiline: true },
    { open: raw`\$/`, close: raw`/\$`, escape: raw`\$`, multiline: true },
    { open: '"', close: '"', escape: raw`\\`, interpolation: ['\\$\\{', '\\}'] },
    { open: "'", close: "'", escape: raw`\\` },
  ],
  slashLiterals: true,
  blocks: 'braces',
  attributes: raw`@[\w.]+`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`\b(?:def|void)[ \t]+(?<name>\w+)[ \t]*\(`,
      behind: raw`\s*(?:throws[^{;]*)?\{`,
    },
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:(?:public|protected|private|static|final)[ \t]+)+[\w<>[\],.]+[ \t]+(?<name>\w+)[ \t]*\(`,
      behind: raw`\s*(?:throws[^{;]*)?\{`,
    },
    { kind: 'type', pattern: raw`\b(?:class|interface|trait|enum)[ \t]+(?<name>\w+)` },
  ],
  tests: [
    // Spock names its features with strings.
    { kind: 'test', pattern: raw`\b(?:def|void)[ \t]+(?=["'])` },
    {
      kind: 'test',
      pattern: raw`\b(?:def|void)[ \t]+(?<name>\w+)`,
      attribute: raw`@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest)\b`,
    },
  ],
  tags: [raw`@(?:\w+\.)*(?:Tag|Tags|Issue)\(`],
  titles: [raw`@(?:\w+\.)*(?:DisplayName|Title)\(`],
}
