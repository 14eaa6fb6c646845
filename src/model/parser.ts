/** What parses Markdown: the native parser where it loads, or the one that is named. */
export type ParserChoice = 'auto' | 'satteri' | 'remark'

/** The parser that a run has. */
export type ParserName = 'satteri' | 'remark'
