import type { TracedModule } from '../../model/module-trace.ts'
import type { Trace } from '../../model/trace.ts'

/**
 * Whether a text, such as a marker, stands in a spec where nothing reads it: in a comment that nearly is a
 * marker, in one that does not end or in a block of code with markers. The rules that tell of those say
 * all that there is to say.
 *
 * @param text `SECTION:NAME` is a marker of either kind, `/SECTION:NAME` one that closes
 */
// MM-MRULE-0018
export function isHidden(
  text: string,
  { markers, path }: TracedModule,
  { sources }: Pick<Trace, 'sources'>,
): boolean {
  const pattern = new RegExp(`${text.replaceAll('.', '\\.')}(?![A-Z0-9_])`)
  if (markers.nearMisses.some(({ expected }) => pattern.test(expected))) return true
  const { unterminated, inCode } = markers
  const source = sources.get(path) ?? ''
  return [...(unterminated ? [unterminated] : []), ...inCode].some(({ start, end }) =>
    pattern.test(source.slice(start.offset, end.offset)),
  )
}
