import type { TracedModule } from '../../model/module-trace.ts'
import type { Trace } from '../../model/trace.ts'

/**
 * Whether a marker stands in a spec without being one: a comment that nearly is one, a comment that does
 * not end or a block of code holds it. The rules that tell of those say all that there is to say.
 *
 * @param marker `SECTION:NAME` or `/SECTION:NAME`; either kind where it has no slash
 */
// MM-MRULE-0018
export function isHidden(
  marker: string,
  { markers, path }: TracedModule,
  { sources }: Pick<Trace, 'sources'>,
): boolean {
  const pattern = new RegExp(`${marker}(?![A-Z0-9_])`)
  if (markers.nearMisses.some(({ expected }) => pattern.test(expected))) return true
  const { unterminated, inCode } = markers
  const source = sources.get(path) ?? ''
  return [...(unterminated ? [unterminated] : []), ...inCode].some(({ start, end }) =>
    pattern.test(source.slice(start.offset, end.offset)),
  )
}
