import type { Span } from '../model/document.ts'

/** A name that an assertion reads. */
export interface Field {
  /** The last one of `response.body.status`. */
  name: string
  /** It tells no more than that something worked, or is a constant of that kind. */
  isStatus: boolean
}

/** A chain of names: `response.status()`, `$this->code`, `data["ok"]`. */
const CHAIN =
  /(?<![\p{L}\p{N}_$])[\p{L}_$@][\p{L}\p{N}_$]*(?:\s{0,9}(?:\?\.|!\.|\.|::|->)\s{0,99}[\p{L}_$#][\p{L}\p{N}_$]*|\(\s{0,9}\)|\[(?:"[^"\n]{0,99}"|'[^'\n]{0,99}')\])*/gu
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu
const KEY = /\[["']([^"'\n]*)["']\]$/

/** Words of languages and values that say nothing of what is read. */
const CONSTANT =
  /^(?:true|false|null|nil|none|undefined|not|and|or|is|in|if|else|for|as|await|new|typeof|void|async|function|let|const|lambda|self|this|mut|ref)$/i

/** Names of contracts between programs that say that something worked, and not what. */
const STATUS = /^(?:(?:get|was|has)_?)?(?:ok|status|status_?code|success|successful|completed)$/i
const IS_STATUS = /^is_?(?:success|successful|completed)$/i
const STATUS_CONSTANT = /^(?:HTTP_\d|Status[A-Z])/
const STATUS_TYPE = /^(?:Http)?Status(?:Codes?)?$/

/**
 * The names that a stretch of code reads, by place; constants and words of the language are none.
 *
 * @param code the text with the contents of its strings blank
 */
// MM-EVID-0061
export function fieldsIn(text: string, code: string, { start, end }: Span): Field[] {
  const part = code.slice(start, end)
  return Array.from(part.matchAll(CHAIN)).flatMap(({ 0: chain, index }): Field[] => {
    const at = start + index
    const key = KEY.exec(text.slice(at, at + chain.length))?.[1]
    const names = chain.match(NAME) ?? []
    const name = key ?? names.at(-1) ?? ''
    if (name === '' || CONSTANT.test(name)) return []
    const isCalled = /^\s*\(/.test(part.slice(index + chain.length, index + chain.length + 9))
    const types = names.slice(0, -1)
    const isConstant =
      STATUS_CONSTANT.test(name) || (types.length > 0 && types.some((one) => STATUS_TYPE.test(one)))
    const isWeak = STATUS.test(name) || IS_STATUS.test(name) || isConstant
    // What is called with arguments reads those as well.
    return [{ name, isStatus: isWeak && !isCalled }]
  })
}

/** Whether an assertion reads something, and no more than a status. */
export function isStatus(fields: readonly Field[]): boolean {
  return fields.length > 0 && fields.every((one) => one.isStatus)
}

/** A matcher whose first argument is a string: `.toBe('done')`. */
const MATCHER = /^\)\s{0,99}(?:\.\s{0,9}\w+){1,3}\(\s{0,99}["'`]/

/** Whether it reads a status that is a word: `rule.status == "Enabled"` says more than that it worked. */
export function comparesText(code: string, { start, end }: Span): boolean {
  const others = code.slice(start, end).replace(CHAIN, '')
  return /["'`]/.test(others) || MATCHER.test(code.slice(end, end + 300))
}
