import type { Language } from '../../model/language.ts'

const raw = String.raw

export const sql: Language = {
  name: 'sql',
  extensions: ['.sql', '.psql', '.plsql', '.pks', '.pkb', '.ddl', '.dml', '.tsql'],
  ignoreCase: true,
  comments: [{ open: '--' }, { open: raw`/\*`, close: raw`\*/` }],
  // A quote is doubled, which reads as two strings side by side.
  strings: [
    { open: raw`\be'`, close: "'", escape: raw`\\`, multiline: true },
    { open: "'", close: "'", multiline: true },
    { open: '"', close: '"', multiline: true },
    { open: raw`\x60`, close: raw`\x60` },
    { open: raw`(?<![\w$])\$([a-z_]\w*|)\$`, close: raw`\$$1\$`, multiline: true },
  ],
  blocks: 'indentation',
  continues: raw`(?:as|is|begin|end|returns|language)\b|\)`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:create[ \t]+)?(?:or[ \t]+(?:replace|alter)[ \t]+)?(?:function|procedure|trigger)[ \t]+(?:if[ \t]+not[ \t]+exists[ \t]+)?(?:\w+\.)*(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*create[ \t]+(?:or[ \t]+replace[ \t]+)?(?:temp(?:orary)?[ \t]+|materialized[ \t]+)?(?:table|view|type|domain)[ \t]+(?:if[ \t]+not[ \t]+exists[ \t]+)?(?:\w+\.)*(?<name>\w+)`,
    },
  ],
}
