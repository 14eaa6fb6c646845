/** What of the native parser's package is used. */
export type Satteri = Pick<
  typeof import('satteri'),
  | 'createMdastHandle'
  | 'dropHandle'
  | 'markdownToMdast'
  | 'materializeMdastTree'
  | 'MdastReader'
  | 'serializeHandle'
>

/** Which constructs it reads. */
export interface Options {
  features: { gfm: boolean; frontmatter: true }
}

export const OPTIONS: Options = { features: { gfm: true, frontmatter: true } }
export const WITHOUT_GFM: Options = { features: { gfm: false, frontmatter: true } }
