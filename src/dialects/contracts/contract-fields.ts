import type { ContractFields } from '../../model/contract.ts'
import type { Block } from '../../parse/outline.ts'
import type { ClauseWords } from './clause-words.ts'

const FIELD = /^\s*([^:：]+?)\s*[:：]\s*(.*)$/s

/** What the labels of a contract say: Runtime Backing, Verification Levels, Deferred Runtime Scope. */
// MM-CLAUSE-0005
export function contractFields(blocks: readonly Block[], words: ClauseWords): ContractFields {
  const fields: ContractFields = {}
  for (const { form, flats } of blocks) {
    const [, label = '', rest = ''] = FIELD.exec(form === 'row' ? '' : (flats[0]?.text ?? '')) ?? []
    const value = rest.replace(/\s+/g, ' ').trim()
    const name = value === '' ? undefined : words.fieldOf(label)
    if (name === 'backing') fields.runtimeBacking ??= value
    else if (name === 'verification') {
      fields.verificationLevels ??= value.split(/\s*,\s*/).filter((one) => one !== '')
    } else if (name === 'deferredScope' && !words.isNone(value)) fields.deferredScope ??= value
  }
  return fields
}
