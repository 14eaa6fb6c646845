import type { Language } from '../../model/language.ts'

const raw = String.raw

export const lua: Language = {
  name: 'lua',
  extensions: ['.lua', '.rockspec', '.luau'],
  interpreters: ['lua', 'luajit'],
  comments: [
    { open: raw`--\[(=*)\[`, close: raw`\]$1\]` },
    { open: '--' },
    { open: raw`(?<![^])#!` },
  ],
  strings: [
    { open: raw`\[(=*)\[`, close: raw`\]$1\]`, multiline: true },
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'", escape: raw`\\` },
  ],
  blocks: 'indentation',
  continues: raw`(?:end|else|elseif|until)\b`,
  definitions: [
    { kind: 'function', pattern: raw`(?:\blocal[ \t]+)?\bfunction[ \t]+(?<name>\w+(?:[.:]\w+)*)` },
    {
      kind: 'function',
      pattern: raw`(?:\blocal[ \t]+)?(?<![\w.])(?<name>\w+(?:\.\w+)*)[ \t]*=[ \t]*function\b`,
    },
  ],
  tests: [
    // Busted.
    { kind: 'test', pattern: raw`(?<![\w.:])(?:it|spec|test)\(` },
    { kind: 'test', pattern: raw`(?<![\w.:])pending\(`, todo: true },
    { kind: 'suite', pattern: raw`(?<![\w.:])(?:describe|context|insulate|expose)\(` },
    // LuaUnit.
    { kind: 'test', byName: true, pattern: raw`\bfunction[ \t]+[Tt]est\w*[.:](?<name>[Tt]est\w*)` },
  ],
}
