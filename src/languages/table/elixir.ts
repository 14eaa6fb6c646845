import type { Language } from '../../model/language.ts'
import { delimited } from '../literals/delimited.ts'

const raw = String.raw

export const elixir: Language = {
  name: 'elixir',
  extensions: ['.ex', '.exs'],
  interpreters: ['elixir'],
  comments: [
    { open: '#' },
    { open: raw`@(?:module|type)?doc[ \t]+(?:~[sS])?"""`, close: raw`^[ \t]*"""` },
    { open: raw`@(?:module|type)?doc[ \t]+"(?!"")`, close: raw`(?<!\\)"` },
  ],
  strings: [
    { open: raw`~[a-zA-Z]+"""`, close: raw`^[ \t]*"""`, multiline: true },
    { open: raw`~[a-zA-Z]+'''`, close: raw`^[ \t]*'''`, multiline: true },
    ...delimited('~[a-zA-Z]+'),
    // Characters: `?#`.
    { open: raw`(?<!\w)\?(?:\\.|[#"'])` },
    { open: '"""', close: raw`^[ \t]*"""`, multiline: true, interpolation: ['#\\{', '\\}'] },
    { open: "'''", close: raw`^[ \t]*'''`, multiline: true, interpolation: ['#\\{', '\\}'] },
    { open: '"', close: '"', escape: raw`\\`, multiline: true, interpolation: ['#\\{', '\\}'] },
    { open: "'", close: "'", escape: raw`\\`, multiline: true, interpolation: ['#\\{', '\\}'] },
  ],
  blocks: 'indentation',
  continues: raw`(?:end|else|rescue|catch|after)\b`,
  attributes: raw`^[ \t]*@\w+`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:def|defp|defmacro|defmacrop|defguard|defdelegate)[ \t]+(?<name>\w+[?!]?)`,
    },
    { kind: 'type', pattern: raw`^[ \t]*(?:defmodule|defprotocol|defimpl)[ \t]+(?<name>[\w.]+)` },
  ],
  tests: [
    // A test without a body waits to be written.
    { kind: 'test', pattern: raw`^[ \t]*test[ \t(]+(?="[^"\n]*"\)?[ \t]*$)`, todo: true },
    { kind: 'test', pattern: raw`^[ \t]*(?:test|property|feature)[ \t(]+(?=")` },
    { kind: 'suite', pattern: raw`^[ \t]*describe[ \t(]+(?=")` },
  ],
  tags: [raw`@tag[ \t]+\w+:[ \t]*\[?`],
}
