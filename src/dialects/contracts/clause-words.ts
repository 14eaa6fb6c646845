import {
  CLAUSE_ROLES,
  type ClauseRole,
  type ClauseVocabulary,
  type ContractLabel,
} from '../../model/contract.ts'
import { withoutNumber } from '../../model/without-number.ts'

/** The words of labels, in lower case and without hyphens, beside those of the config. */
const WORDS: Readonly<Record<ClauseRole, readonly string[]>> = {
  precondition: ['precondition', 'preconditions'],
  postcondition: ['postcondition', 'postconditions'],
  invariant: ['invariant', 'invariants', 'modulelevel invariants', 'module invariants'],
}

/** Eiffel's words. In prose they are common, so that a plain one with text behind it is no label. */
const COMMON: Readonly<Record<string, ClauseRole>> = {
  require: 'precondition',
  requires: 'precondition',
  ensure: 'postcondition',
  ensures: 'postcondition',
}

/** The labels of what a contract says of itself. */
const FIELDS: Readonly<Record<ContractLabel, readonly string[]>> = {
  backing: ['runtime backing'],
  verification: ['verification levels', 'verification level'],
  deferredScope: ['deferred runtime scope'],
}

/** What stands below a label where nothing is asked. */
const NONE = ['none', 'n/a', 'na', 'nothing', 'нет', '—', '–', '-']

/** A reason behind such a word, as in `None — it keeps no state`; `None of them` begins a clause. */
const REASON = /\s*[.,;:(].*$|\s+[-–—]\s.*$/s

/** What words mean. */
export interface ClauseWords {
  /** @param text a label without its colon */
  roleOf(text: string): { role: ClauseRole; isCommon: boolean } | undefined
  /** @param text a label without its colon */
  fieldOf(text: string): ContractLabel | undefined
  isNone(text: string): boolean
}

/** Looks words up: case, hyphens, a number in front and a parenthesis behind do not matter. */
export function clauseWords(own: ClauseVocabulary = {}): ClauseWords {
  const roles = new Map<string, ClauseRole>()
  for (const role of CLAUSE_ROLES) {
    for (const word of [...WORDS[role], ...(own[role] ?? [])]) roles.set(plain(word), role)
  }
  const fields = new Map<string, ContractLabel>()
  for (const [name, words] of Object.entries(FIELDS) as [ContractLabel, readonly string[]][]) {
    for (const word of [...words, ...(own[name] ?? [])]) fields.set(singleLowerCase(word), name)
  }
  const none = new Set([...NONE, ...(own.none ?? [])].map((word) => word.toLowerCase()))
  return {
    roleOf(text) {
      const word = plain(text)
      const role = roles.get(word)
      if (role) return { role, isCommon: false }
      const common = COMMON[word]
      return common && { role: common, isCommon: true }
    },
    fieldOf: (text) => fields.get(singleLowerCase(text)),
    isNone: (text) => none.has(text.trim().replace(REASON, '').toLowerCase()),
  }
}

function singleLowerCase(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

function plain(text: string): string {
  return withoutNumber(text.trim())
    .replace(/\s*\([^()]*\)$/, '')
    .toLowerCase()
    .replace(/[-\u2010\u2011]/g, '')
    .replace(/\s+/g, ' ')
}
