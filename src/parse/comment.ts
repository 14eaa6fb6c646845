import type { Definition } from 'mdast'

/**
 * `[//]: # (text)` and `[comment]: <> (text)` are how writers comment where HTML would show: a label of
 * custom, or no target and a title.
 */
// MM-LINK-0022
export function isComment({ label, identifier, url, title }: Definition): boolean {
  const isOfCustom = /^(?:\/\/.*|comment|#)$/i.test(label ?? identifier)
  return isOfCustom || ((url === '' || url === '#') && Boolean(title))
}
