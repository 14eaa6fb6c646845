import type { Item } from './item.ts'
import type { Reference } from './reference.ts'
import type { Review } from './review.ts'

/** What an item said under an older fingerprint. */
export interface EarlierText {
  level?: string
  statement: string
}

/** A file that was looked at under another text of an item. */
export interface Suspect {
  item: Item
  review: Review
  /** The first one of the file. */
  reference: Reference
  /** Left out where no commit has it. */
  earlier?: EarlierText
}
