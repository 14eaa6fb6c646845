import type {
  AmbiguousId,
  CrossReferencedItem,
  CrossReferences,
  DanglingId,
  MentionSite,
  ReferenceSite,
} from '../../model/cross-references.ts'
import { visible } from '../visible.ts'
import { siteText } from './site-text.ts'

/** What a reader takes in at once; `--verbose` and the other formats have all. */
const MOST = 10

/** How an answer is printed. */
export interface AnswerOptions {
  /** Every place, however many there are. */
  all: boolean
}

type Part = readonly [label: string, lines: readonly string[]]

/**
 * The items, and what is known of IDs that no spec declares, a few lines each with a blank line
 * between.
 */
// MM-XREF-0003 MM-XREF-0004
export function answer(
  references: Pick<CrossReferences, 'scanned' | 'items' | 'dangling' | 'ambiguous'>,
  options: AnswerOptions,
): string {
  const { items, dangling, ambiguous, scanned } = references
  const ofItems = items.map((item) => itemText(item, ambiguous, scanned, options))
  const others = dangling.map((one) => danglingText(one, options))
  return [...ofItems, ...others].join('\n')
}

function itemText(
  item: CrossReferencedItem,
  ambiguous: readonly AmbiguousId[],
  scanned: boolean,
  options: AnswerOptions,
): string {
  const { key, level = 'none', attribution, statement, alsoDeclared = [] } = item
  const state = scanned ? attribution : 'references are left out'
  const unsure = ambiguous.filter(({ candidates }) => candidates.includes(key))
  return block(
    `${visible(key)}  ${level}  ${state}`,
    visible(statement),
    [
      ['declared at', [item, ...alsoDeclared].map((site) => siteText(site))],
      ['implemented by', item.implements.map(reference)],
      ['tested by', item.verifies.map(reference)],
      ['cited by', item.cites.map(reference)],
      ['exceptions', item.exceptions.map(reference)],
      ['todos', item.todos.map(reference)],
      ['ambiguous at', unsure.flatMap(({ places }) => places.map(reference))],
      ['mentions', item.mentions.map(mention)],
      ['mentioned by', item.mentionedBy.map(mention)],
    ],
    options,
  )
}

function danglingText({ id, nearest, places, skipped = [] }: DanglingId, options: AnswerOptions) {
  const hint = nearest === undefined ? '' : `; did you mean ${visible(nearest)}?`
  return block(
    `${visible(id)}  dangling`,
    `No spec declares it${hint}`,
    [
      ['referenced at', places.map(reference)],
      ['not declared', skipped.map((site) => `${siteText(site)} (in ${site.reason})`)],
    ],
    options,
  )
}

function block(
  title: string,
  text: string,
  parts: readonly Part[],
  { all }: AnswerOptions,
): string {
  const lines = parts.flatMap(([label, found]) => {
    const shown = all ? found : found.slice(0, MOST)
    const more = found.length - shown.length
    const rest = more > 0 ? [`and ${more} more, listed with --verbose`] : []
    return [...shown, ...rest].map((line, index) => `${index === 0 ? label : ''}`.padEnd(16) + line)
  })
  return [title, `  ${text}`, ...lines.map((line) => `  ${line}`)]
    .map((line) => `${line}\n`)
    .join('')
}

/** A place, and what may make a reader doubt it. */
function reference(site: ReferenceSite): string {
  const { by, written, revision, reason, doubt } = site
  const remarks = [
    by === 'path' && 'by its path',
    written !== undefined && `as ${written}`,
    revision !== undefined && `revision ${revision}`,
    doubt,
  ].filter((one) => typeof one === 'string')
  const remark = remarks.length > 0 ? ` (${remarks.map(visible).join(', ')})` : ''
  return `${siteText(site)}${remark}${reason === undefined ? '' : `: ${visible(reason)}`}`
}

function mention({ key, ...site }: MentionSite): string {
  return key === undefined ? siteText(site) : `${visible(key)}  ${siteText(site)}`
}
