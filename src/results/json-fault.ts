/** Where and why a text is no JSON. */
export interface JsonFault {
  offset: number
  message: string
}

const TOKEN = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
/** What ends a piece of a string: no expression holds a string of megabytes. */
const MARK = /["\\\u0000-\u001f]/g
const BLANK = /[ \t\r\n]*/y

/**
 * Where a text stops being JSON: JSON.parse says so in words of its own, and not of every fault.
 * Nothing for a text that is JSON.
 */
// MM-RES-0020
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    return faultIn(text)
  }
}

/** What may come next. */
type State = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

function faultIn(text: string): JsonFault {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  for (let at = 0; ; ) {
    BLANK.lastIndex = at
    BLANK.exec(text)
    at = BLANK.lastIndex
    const token = tokenAt(text, at)
    const next: State | undefined = token === undefined ? undefined : after(state, token, open)
    if (token === undefined || next === undefined) return faultAt(text, at, token)
    state = next
    at += token.length
  }
}

function tokenAt(text: string, at: number): string | undefined {
  if (text[at] === '"') return stringAt(text, at)
  TOKEN.lastIndex = at
  return TOKEN.exec(text)?.[0]
}

/** A whole string; nothing where it breaks off or holds what it may not. */
function stringAt(text: string, at: number): string | undefined {
  MARK.lastIndex = at + 1
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    if (mark[0] === '"') return text.slice(at, mark.index + 1)
    ESCAPE.lastIndex = mark.index
    if (!ESCAPE.test(text)) return undefined
    MARK.lastIndex = ESCAPE.lastIndex
  }
  return undefined
}

/** Its place in words. */
function faultAt(text: string, offset: number, token: string | undefined): JsonFault {
  if (offset >= text.length) return { offset, message: 'Unexpected end of JSON, expected more' }
  if (token === undefined && text[offset] === '"') {
    return { offset, message: 'Unexpected string that breaks off in JSON, expected a whole one' }
  }
  const what = token ?? String.fromCodePoint(text.codePointAt(offset) as number)
  return { offset, message: `Unexpected ${what.slice(0, 40)} in JSON, expected something else` }
}

/** What may follow a token; nothing where it may not stand. */
function after(state: State, token: string, open: ('{' | '[')[]): State | undefined {
  const end = () => (open.length === 0 ? 'nothing' : ', or end')
  if (token === '}' || token === ']') {
    const isFit = token === '}' ? open.at(-1) === '{' : open.at(-1) === '['
    const isTime = state === ', or end' || state === (token === '}' ? 'key or }' : 'value or ]')
    if (!isFit || !isTime) return undefined
    open.pop()
    return end()
  }
  if (token === ',') {
    if (state !== ', or end') return undefined
    return open.at(-1) === '{' ? 'key' : 'value'
  }
  if (token === ':') return state === ':' ? 'value' : undefined
  if (state === 'key' || state === 'key or }') return token.startsWith('"') ? ':' : undefined
  if (state !== 'value' && state !== 'value or ]') return undefined
  if (token === '{' || token === '[') {
    open.push(token)
    return token === '{' ? 'key or }' : 'value or ]'
  }
  return end()
}
